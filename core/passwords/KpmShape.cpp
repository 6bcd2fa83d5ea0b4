// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/passwords/KpmShape.h"

#include <array>

namespace changeover {

namespace {

std::vector<KpmKey> accountKeys(QLatin1String name)
{
    return {{KpmField::Name, name},
            {KpmField::LoginName, QLatin1String("Login name")},
            {KpmField::Login, QLatin1String("Login")},
            {KpmField::Password, QLatin1String("Password")},
            {KpmField::Text, QLatin1String("Comment")}};
}

std::vector<KpmKey> websiteKeys()
{
    std::vector<KpmKey> keys = accountKeys(QLatin1String("Website name"));
    keys.insert(keys.begin() + 1, {KpmField::Url, QLatin1String("Website URL")});
    return keys;
}

const std::array<KpmShape, 4> &shapes()
{
    static const std::array<KpmShape, 4> all{
        {{KpmSection::Websites, QLatin1String("Websites"), websiteKeys()},
         {KpmSection::Applications, QLatin1String("Applications"), accountKeys(QLatin1String("Application"))},
         {KpmSection::OtherAccounts, QLatin1String("Other Accounts"), accountKeys(QLatin1String("Account name"))},
         {KpmSection::Notes,
          QLatin1String("Notes"),
          {{KpmField::Name, QLatin1String("Name")}, {KpmField::Text, QLatin1String("Text")}}}}};
    return all;
}

} // namespace

const KpmShape *shapeWithTitle(QStringView line)
{
    for (const KpmShape &shape : shapes())
        if (line == shape.title)
            return &shape;
    return nullptr;
}

int keyOf(const KpmShape &shape, QStringView line)
{
    for (size_t i = 0; i < shape.keys.size(); ++i) {
        const QLatin1String name = shape.keys[i].name;
        if (line.size() > name.size() && line[name.size()] == u':' && line.startsWith(name))
            return int(i);
    }
    return -1;
}

QStringView valueOf(const KpmKey &key, QStringView line)
{
    // One space after the colon is the writer's, the next one belongs to a password that begins with a space.
    const QStringView value = line.sliced(key.name.size() + 1);
    return value.startsWith(u' ') ? value.sliced(1) : value;
}

bool looksKeyed(QStringView line)
{
    const qsizetype colon = line.indexOf(u':');
    return colon > 0 && (colon + 1 == line.size() || line[colon + 1] == u' ');
}

} // namespace changeover
