// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Advice.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QVBoxLayout;

namespace changeover {

/// The few questions about the new protection. Each has an answer from the beginning.
class NeedsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NeedsPanel(const Needs &needs, QWidget *parent = nullptr);

    [[nodiscard]] Needs needs() const;

Q_SIGNALS:
    void answered();

private:
    QComboBox *addChoice(const QString &objectName, const QString &question,
                         const QList<std::pair<QString, int>> &answers, int chosen);
    QAbstractButton *addCheck(const QString &objectName, const QString &text, bool checked);

    QVBoxLayout *m_lines;
    QComboBox *m_owner;
    QComboBox *m_computers;
    QComboBox *m_manager;
    QAbstractButton *m_server;
    QAbstractButton *m_children;
    QAbstractButton *m_vpn;
    QAbstractButton *m_passwords;
    QAbstractButton *m_free;
};

} // namespace changeover
