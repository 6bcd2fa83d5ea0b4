// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/windows/LiveDescription.h"

#include "core/base/windows/Wide.h"
#include "core/machine/RegistryJson.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

#include <windows.h>

using namespace changeover;

namespace {

// The paths are Windows' own (with "WOW6432Node"), and this program has 64 bits, as Windows has: no view is asked for.
// So that a program reads them through the right view is for the test to find out.
class Key
{
public:
    Key(bool isPerson, const QString &path, REGSAM access)
    {
        result = RegOpenKeyExW(root(isPerson), wide(path), 0, access, &handle);
    }
    Key(const Key &) = delete;
    Key &operator=(const Key &) = delete;
    ~Key()
    {
        if (result == ERROR_SUCCESS)
            RegCloseKey(handle);
    }
    static HKEY root(bool isPerson) { return isPerson ? HKEY_USERS : HKEY_LOCAL_MACHINE; }
    static bool exists(bool isPerson, const QString &path) { return Key(isPerson, path, KEY_READ).isOpen(); }

    [[nodiscard]] bool isOpen() const { return result == ERROR_SUCCESS; }
    [[nodiscard]] std::optional<RegistryEntry> value(const QString &name) const
    {
        DWORD type = 0;
        DWORD size = 0;
        if (RegQueryValueExW(handle, wide(name), nullptr, &type, nullptr, &size) != ERROR_SUCCESS)
            return std::nullopt;
        QByteArray data(qsizetype(size), '\0');
        if (RegQueryValueExW(handle, wide(name), nullptr, &type, reinterpret_cast<BYTE *>(data.data()), &size) !=
            ERROR_SUCCESS)
            return std::nullopt;
        return RegistryEntry{name, type, data.left(qsizetype(size))};
    }
    [[nodiscard]] bool set(const RegistryEntry &entry) const
    {
        return RegSetValueExW(handle, wide(entry.name), 0, entry.type,
                              reinterpret_cast<const BYTE *>(entry.data.constData()),
                              DWORD(entry.data.size())) == ERROR_SUCCESS;
    }

    HKEY handle = nullptr;
    LSTATUS result;
};

// The first part of a path that is not there yet: with it goes all that is made below it. Empty: all of it is there.
template <typename Exists>
QString firstMissing(const QString &path, Exists exists)
{
    for (qsizetype end = path.indexOf(QLatin1Char('\\')); end >= 0; end = path.indexOf(QLatin1Char('\\'), end + 1))
        if (!exists(path.left(end)))
            return path.left(end);
    return exists(path) ? QString() : path;
}

bool pathExists(const QString &path)
{
    return QFileInfo::exists(path + (path.size() == 2 ? QStringLiteral("\\") : QString()));
}

} // namespace

LiveDescription::LiveDescription(const QJsonObject &description, const QString &personSid)
{
    const QJsonObject keys = description.value(QLatin1String("registry")).toObject();
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        std::vector<RegistryEntry> values;
        const QJsonObject written = key.value().toObject();
        for (auto value = written.begin(); value != written.end(); ++value)
            values.push_back(registryEntryFromJson(value.key(), value.value()));
        const QString root = key.key().section(QLatin1Char('\\'), 0, 0);
        QString place = key.key().mid(root.size() + 1);
        if (root == QLatin1String("HKU"))
            place.replace(0, place.section(QLatin1Char('\\'), 0, 0).size(), personSid);
        if (root == QLatin1String("HKLM") || root == QLatin1String("HKU"))
            writeKey({root == QLatin1String("HKU"), place}, values);
        else
            m_problems << QStringLiteral("not written: ") + key.key();
    }
    for (const QJsonValue &file : description.value(QLatin1String("files")).toArray())
        writeFile(file.toString());
}

LiveDescription::~LiveDescription()
{
    undo();
}

void LiveDescription::writeKey(const Place &place, const std::vector<RegistryEntry> &values)
{
    const QString made =
        firstMissing(place.path, [&](const QString &part) { return Key::exists(place.isPerson, part); });
    if (!made.isEmpty())
        m_madeKeys.push_back({place.isPerson, made});
    HKEY handle = nullptr;
    if (RegCreateKeyExW(Key::root(place.isPerson), wide(place.path), 0, nullptr, 0, KEY_READ | KEY_WRITE, nullptr,
                        &handle, nullptr) != ERROR_SUCCESS) {
        m_problems << QStringLiteral("not written: ") + place.path;
        return;
    }
    RegCloseKey(handle);
    const Key key(place.isPerson, place.path, KEY_READ | KEY_WRITE);
    for (const RegistryEntry &entry : values) {
        m_changedValues.push_back({place, entry.name, key.value(entry.name)});
        if (!key.set(entry))
            m_problems << QStringLiteral("not written: %1, %2").arg(place.path, entry.name);
    }
}

void LiveDescription::writeFile(const QString &path)
{
    const QString made = firstMissing(path, pathExists);
    if (made.isEmpty())
        return; // Windows has it already
    m_madePaths << made;
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1)
        m_problems << QStringLiteral("not written: ") + path;
}

void LiveDescription::undo()
{
    // The last change first: a value may have been written twice.
    std::reverse(m_changedValues.begin(), m_changedValues.end());
    for (const Before &before : m_changedValues) {
        const Key key(before.key.isPerson, before.key.path, KEY_READ | KEY_WRITE);
        const bool undone =
            before.value ? key.set(*before.value) : RegDeleteValueW(key.handle, wide(before.name)) == ERROR_SUCCESS;
        if (!undone || key.value(before.name) != before.value)
            m_problems << QStringLiteral("not undone: %1, %2").arg(before.key.path, before.name);
    }
    m_changedValues.clear();
    for (const Place &made : m_madeKeys) {
        RegDeleteTreeW(Key::root(made.isPerson), wide(made.path));
        if (Key::exists(made.isPerson, made.path))
            m_problems << QStringLiteral("not undone: ") + made.path;
    }
    m_madeKeys.clear();
    for (const QString &made : std::as_const(m_madePaths)) {
        if (QFileInfo(made).isDir())
            QDir(made).removeRecursively();
        else
            QFile::remove(made);
        if (pathExists(made))
            m_problems << QStringLiteral("not undone: ") + made;
    }
    m_madePaths.clear();
}
