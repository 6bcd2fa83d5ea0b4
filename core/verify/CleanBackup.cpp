// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/CleanBackup.h"

#include "core/base/FileWriter.h"
#include "core/base/StrictJson.h"
#include "core/machine/RegistryJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

namespace changeover {

namespace {
constexpr qint64 maxBackupBytes = 64 * 1024 * 1024;
constexpr size_t maxKeys = 1000;
constexpr qsizetype maxValueBytes = 4 * 1024 * 1024;

constexpr auto rootNames = namedEnum<RegistryRoot>(
    {{RegistryRoot::LocalMachine, "HKLM"}, {RegistryRoot::CurrentUser, "HKCU"}, {RegistryRoot::User, "HKU"}});
constexpr auto viewNames = namedEnum<RegistryView>({{RegistryView::Bits64, "64"}, {RegistryView::Bits32, "32"}});

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleaning)
};

QString fileOf(const QString &root, const QString &name)
{
    return root + QLatin1Char('/') + name + QStringLiteral("/backup.json");
}

// As backupNames() gives them: nothing that leads elsewhere.
bool isBackupName(const QString &name)
{
    static const QRegularExpression valid(QStringLiteral("^[0-9]{8}-[0-9]{6}(-[0-9]+)?$"));
    return valid.match(name).hasMatch();
}
} // namespace

Result<std::vector<BackedUp::Key>> copyTree(const Machine &machine, const RegistryPath &top)
{
    std::vector<BackedUp::Key> copied;
    std::vector<RegistryPath> open{top};
    qsizetype bytes = 0;
    while (!open.empty()) {
        const RegistryPath path = open.back();
        open.pop_back();
        const Reading<RegistryKey> key = machine.registryKey(path);
        if (key.isAbsent())
            return Error{ErrorKind::NotFound, Text::tr("%1 is not there any more.").arg(top.physical()), {}};
        const auto cannot = [&](const QString &detail) {
            return Error{ErrorKind::Unsupported,
                         Text::tr("%1 cannot be copied in full, so it stays.").arg(top.physical()), detail};
        };
        if (key.isUnreadable())
            return cannot(key.reason().full());
        for (const RegistryEntry &value : key->values)
            bytes += value.data.size();
        if (!key->tooLarge.isEmpty() || bytes > maxValueBytes || copied.size() == maxKeys)
            return cannot(QStringLiteral("%1 is too large").arg(path.physical()));
        copied.push_back({path, key->values});
        for (const QString &name : key->subkeys)
            open.push_back(path.child(name));
    }
    return copied;
}

Status saveBackup(const QString &root, const CleanBackup &backup)
{
    QJsonArray items;
    for (const BackedUp &item : backup.items) {
        QJsonArray keys;
        for (const BackedUp::Key &key : item.keys) {
            QJsonArray values;
            for (const RegistryEntry &value : key.values)
                values << QJsonObject{
                    {QStringLiteral("name"), value.name},
                    {QStringLiteral("value"), QJsonObject{{QStringLiteral("is"), registryEntryToJson(value)}}}};
            keys << QJsonObject{{QStringLiteral("root"), rootNames.name(key.path.root)},
                                {QStringLiteral("view"), viewNames.name(key.path.view)},
                                {QStringLiteral("path"), key.path.path},
                                {QStringLiteral("values"), values}};
        }
        items << QJsonObject{{QStringLiteral("id"), item.id},
                             {QStringLiteral("kind"), leftoverKindNames.name(item.kind)},
                             {QStringLiteral("place"), item.place},
                             {QStringLiteral("folder"), item.folder},
                             {QStringLiteral("keys"), keys}};
    }
    const QJsonObject json{{QStringLiteral("schema"), QStringLiteral("changeover.backup/1")},
                           {QStringLiteral("when"), backup.when.toUTC().toString(Qt::ISODate)},
                           {QStringLiteral("undone"), backup.undone},
                           {QStringLiteral("items"), items}};
    return writeFile(fileOf(root, backup.name), QJsonDocument(json).toJson());
}

Result<CleanBackup> loadBackup(const QString &root, const QString &name)
{
    if (!isBackupName(name))
        return Error{ErrorKind::NotFound, Text::tr("There is no backup called \"%1\".").arg(name.left(100)), {}};
    const QString path = fileOf(root, name);
    const Result<QByteArray> text = readFile(path, maxBackupBytes);
    if (!text)
        return text.error();
    StrictJson json(path, *text);
    CleanBackup backup;
    backup.name = name;
    {
        StrictJson::Object top = json.root();
        top.schema(QStringLiteral("changeover.backup/1"));
        backup.when = top.time(QStringLiteral("when"));
        backup.undone = top.optionalBool(QStringLiteral("undone"), false);
        top.array(QStringLiteral("items"), [&](StrictJson::Object &one) {
            BackedUp item;
            item.id = one.string(QStringLiteral("id"));
            item.kind = one.choice(QStringLiteral("kind"), leftoverKindNames);
            item.place = one.string(QStringLiteral("place"));
            item.folder = one.optionalString(QStringLiteral("folder"));
            if (item.folder.contains(QLatin1Char('/')) || item.folder.contains(QLatin1Char('\\')) ||
                item.folder.startsWith(QLatin1Char('.')))
                one.fail(QStringLiteral("folder"), QStringLiteral("a plain name is expected"));
            one.array(QStringLiteral("keys"), [&](StrictJson::Object &entry) {
                BackedUp::Key key;
                key.path.root = entry.choice(QStringLiteral("root"), rootNames);
                key.path.view = entry.choice(QStringLiteral("view"), viewNames);
                key.path.path = entry.string(QStringLiteral("path"));
                entry.array(QStringLiteral("values"), [&](StrictJson::Object &value) {
                    const QString valueName = value.optionalString(QStringLiteral("name"));
                    key.values.push_back(registryEntryFromJson(
                        valueName, value.anyObject(QStringLiteral("value")).value(QLatin1String("is"))));
                });
                item.keys.push_back(std::move(key));
            });
            backup.items.push_back(std::move(item));
        });
    }
    if (json.failed())
        return json.error();
    return backup;
}

QStringList backupNames(const QString &root)
{
    QStringList names;
    for (const QString &name : QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        if (isBackupName(name) && QFile::exists(fileOf(root, name)))
            names.prepend(name);
    return names;
}

} // namespace changeover
