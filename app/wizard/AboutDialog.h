// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace changeover {

/// Version, licence, what is new.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);
};

} // namespace changeover
