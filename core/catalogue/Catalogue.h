// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/catalogue/Product.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace changeover {

/// All products this program knows. A new product is a new file in resources/catalogue, no code.
class Catalogue
{
public:
    static constexpr qint64 maxFileBytes = qint64(1024) * 1024;

    /// The catalogue that comes with the program.
    [[nodiscard]] static Result<Catalogue> builtIn();
    /// Reads every *.json of a folder. An unknown key, a wrong type, a missing source or a double id is an error that
    /// names file and line.
    [[nodiscard]] static Result<Catalogue> fromFolder(const QString &folder);

    /// Adds the products of one file.
    Status add(const QString &fileName, const QByteArray &json);

    [[nodiscard]] const std::vector<Product> &products() const { return m_products; }
    [[nodiscard]] const Product *find(const QString &id) const;

private:
    std::vector<Product> m_products;
};

} // namespace changeover
