// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/Registry.h"

#include <QtEndian>

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

void append(QByteArray &bytes, const QString &text)
{
    for (const QChar unit : text) {
        bytes += char(unit.cell());
        bytes += char(unit.row());
    }
    bytes += QByteArray(2, '\0');
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
    switch (root) {
    case RegistryRoot::LocalMachine:
        return QStringLiteral("HKLM\\") + place;
    case RegistryRoot::CurrentUser:
        return QStringLiteral("HKCU\\") + place;
    case RegistryRoot::User:
        return QStringLiteral("HKU\\") + place;
    }
    Q_UNREACHABLE();
}

QString RegistryEntry::text() const
{
    return type == registryType::text || type == registryType::expandText ? registryText(data) : QString();
}

std::optional<quint32> RegistryEntry::number() const
{
    if (type != registryType::dword || data.size() != 4)
        return std::nullopt;
    return qFromLittleEndian<quint32>(data.constData());
}

std::optional<quint64> RegistryEntry::largeNumber() const
{
    if ((type != registryType::qword && type != registryType::binary) || data.size() != 8)
        return std::nullopt;
    return qFromLittleEndian<quint64>(data.constData());
}

QStringList RegistryEntry::texts() const
{
    return type == registryType::texts ? registryTexts(data) : QStringList();
}

RegistryEntry RegistryEntry::ofText(const QString &name, const QString &text, quint32 type)
{
    RegistryEntry entry{name, type, {}};
    append(entry.data, text);
    return entry;
}

RegistryEntry RegistryEntry::ofTexts(const QString &name, const QStringList &texts)
{
    RegistryEntry entry{name, registryType::texts, {}};
    for (const QString &text : texts)
        append(entry.data, text);
    entry.data += QByteArray(2, '\0');
    return entry;
}

RegistryEntry RegistryEntry::ofNumber(const QString &name, quint32 number)
{
    RegistryEntry entry{name, registryType::dword, QByteArray(4, '\0')};
    qToLittleEndian(number, entry.data.data());
    return entry;
}

const RegistryEntry *RegistryKey::find(const QString &name) const
{
    for (const RegistryEntry &entry : values)
        if (entry.name.compare(name, Qt::CaseInsensitive) == 0)
            return &entry;
    return nullptr;
}

QString RegistryKey::text(const QString &name) const
{
    const RegistryEntry *entry = find(name);
    return entry ? entry->text() : QString();
}

std::optional<quint32> RegistryKey::number(const QString &name) const
{
    const RegistryEntry *entry = find(name);
    return entry ? entry->number() : std::nullopt;
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
