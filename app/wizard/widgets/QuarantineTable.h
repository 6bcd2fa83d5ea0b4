// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarantine/QuarantineList.h"

#include <QTableView>

namespace changeover {

/// What lies in quarantine: file, where it was, threat, when, size, which product. For any number of files.
class QuarantineTable : public QTableView
{
    Q_OBJECT

public:
    explicit QuarantineTable(std::vector<QuarantineItem> items, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copySelected() const;
};

} // namespace changeover
