// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Replacements.h"

#include <QWidget>

class QPushButton;
class QTableView;
class QVBoxLayout;

namespace changeover {

/// All products side by side, in the order of the file, which is no ranking. Below the table stands what is known of
/// the row that is chosen in it.
class CompareTable : public QWidget
{
    Q_OBJECT

public:
    explicit CompareTable(std::vector<Suggestion> products, QWidget *parent = nullptr);

    void select(int row);

Q_SIGNALS:
    /// The person takes this one, an id of the guide.
    void taken(const QString &id);

private:
    void showRow(int row);
    [[nodiscard]] QTableView *makeTable();

    std::vector<Suggestion> m_products;
    QTableView *m_table;
    QVBoxLayout *m_details;
};

} // namespace changeover
