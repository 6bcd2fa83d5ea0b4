// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/model/Background.h"
#include "core/passwords/PasswordMove.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace changeover {

/// From the text export of Kaspersky Password Manager to a file for another manager. What is in them is never shown
/// and goes nowhere else.
class PasswordsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordsPanel(QWidget *parent = nullptr);

private:
    struct Made
    {
        KpmExport from;
        PasswordConversion conversion;
        QString file;
        QString original;
    };
    void make();
    void showMade(const Made &made);
    void addDelete(const QString &objectName, const QString &text, const QString &path);

    QLineEdit *m_file;
    QComboBox *m_target;
    QPushButton *m_make;
    QVBoxLayout *m_said;
    Background m_background;
};

} // namespace changeover
