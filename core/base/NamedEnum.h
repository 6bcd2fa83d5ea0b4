// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace changeover {

template <typename E>
struct NamedValue
{
    E value;
    const char *name;
};

/// The names an enum has in JSON and on the command line. Never translated.
template <typename E, std::size_t N>
struct NamedEnum
{
    std::array<NamedValue<E>, N> entries;

    [[nodiscard]] QString name(E value) const
    {
        for (const auto &entry : entries)
            if (entry.value == value)
                return QLatin1String(entry.name);
        Q_UNREACHABLE();
    }

    [[nodiscard]] std::optional<E> value(QStringView name) const
    {
        for (const auto &entry : entries)
            if (name == QLatin1String(entry.name))
                return entry.value;
        return std::nullopt;
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList all;
        for (const auto &entry : entries)
            all << QLatin1String(entry.name);
        return all;
    }
};

/// constexpr auto names = namedEnum<Colour>({{Colour::Red, "red"}, {Colour::Blue, "blue"}});
template <typename E, std::size_t N>
[[nodiscard]] constexpr NamedEnum<E, N> namedEnum(const NamedValue<E> (&entries)[N])
{
    return {std::to_array(entries)};
}

} // namespace changeover
