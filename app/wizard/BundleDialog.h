// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wizard/model/Background.h"
#include "core/base/Cancel.h"
#include "core/migration/SavedBundle.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace changeover {

/// What was on this computer: a saved file, to be looked at. Nothing is changed and nothing unpacked.
class BundleDialog : public QDialog
{
    Q_OBJECT

public:
    /// Reads the file in the background and shows it.
    BundleDialog(const QString &path, QWidget *parent);
    ~BundleDialog() override;

    /// Opens one above `parent`; it deletes itself when it is closed.
    static void open(const QString &path, QWidget *parent);
    /// Asks for the file first.
    static void choose(const QString &folder, QWidget *parent);

private:
    void showBundle(const Result<SavedBundle> &bundle);
    void showProducts(const SavedBundle &bundle);
    void showSettings(const QJsonObject &settings);
    void showContents(const SavedBundle &bundle);
    void verify();

    QString m_path;
    QVBoxLayout *m_content;
    QProgressBar *m_bar;
    QPushButton *m_verify;
    QLabel *m_verified;
    CancelToken m_cancel;
    Background m_background;
};

} // namespace changeover
