// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/Registry.h"

#include <cstring>

namespace changeover {

namespace {
QString unitsToText(QByteArrayView utf16)
{
    QString text(utf16.size() / 2, Qt::Uninitialized);
    if (text.isEmpty())
        return text;
    // memcpy: registry bytes have no alignment one may rely on.
    std::memcpy(text.data(), utf16.data(), size_t(text.size()) * 2);
    return text;
}
} // namespace

QString RegistryPath::physical() const
{
    const QString software = QStringLiteral("SOFTWARE\\");
    QString place = path;
    // Only SOFTWARE is doubled, and of the user's hive only its Classes (which nothing here reads).
    if (view == RegistryView::Bits32 && root == RegistryRoot::LocalMachine &&
        place.startsWith(software, Qt::CaseInsensitive))
        place.insert(software.size(), QStringLiteral("WOW6432Node\\"));
    return (root == RegistryRoot::LocalMachine ? QStringLiteral("HKLM\\") : QStringLiteral("HKCU\\")) + place;
}

const RegistryValue *RegistryKey::find(const QString &name) const
{
    for (const auto &[key, value] : values)
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return &value;
    return nullptr;
}

QString RegistryKey::text(const QString &name) const
{
    const RegistryValue *value = find(name);
    const QString *held = value ? std::get_if<QString>(value) : nullptr;
    return held ? *held : QString();
}

std::optional<quint32> RegistryKey::number(const QString &name) const
{
    const RegistryValue *value = find(name);
    const quint32 *held = value ? std::get_if<quint32>(value) : nullptr;
    return held ? std::optional(*held) : std::nullopt;
}

QString registryText(QByteArrayView utf16)
{
    const QString text = unitsToText(utf16);
    const qsizetype end = text.indexOf(QChar(u'\0'));
    return end < 0 ? text : text.left(end);
}

QStringList registryTexts(QByteArrayView utf16)
{
    QStringList all = unitsToText(utf16).split(QChar(u'\0'));
    all.removeAll(QString());
    return all;
}

} // namespace changeover
