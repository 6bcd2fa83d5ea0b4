// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/PracticeDisk.h"

#include "core/base/FileWriter.h"
#include "core/base/NamedEnum.h"
#include "core/base/StrictJson.h"
#include "core/machine/RegistryJson.h"
#include "core/machine/practice/WindowsPaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace changeover {

namespace {
constexpr qint64 maxFileBytes = 16 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(practice)
};
} // namespace

QStringList PracticeDisk::names()
{
    return QDir(QStringLiteral(":/practice")).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
}

Status PracticeDisk::copyTo(const QString &name, const QString &folder)
{
    if (!names().contains(name))
        return Error{ErrorKind::NotFound,
                     Text::tr("There is no practice PC called \"%1\". There are: %2.")
                         .arg(name, names().join(QStringLiteral(", "))),
                     {}};
    if (QFileInfo::exists(folder + QStringLiteral("/pc.json")))
        return Error{ErrorKind::BadInput, Text::tr("%1 already holds a practice PC.").arg(folder), {}};
    const QString source = QStringLiteral(":/practice/") + name;
    QDirIterator files(source, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = folder + file.mid(source.size());
        if (const Status made = makeFolder(QFileInfo(target).absolutePath()); !made)
            return made;
        const Result<QByteArray> content = readFile(file, maxFileBytes);
        if (!content)
            return content.error();
        if (const Status written = writeFile(target, *content); !written)
            return written;
    }
    return Done{};
}

Result<std::shared_ptr<PracticeDisk>> PracticeDisk::open(const QString &folder, const QString &title)
{
    std::shared_ptr<PracticeDisk> disk(new PracticeDisk(folder));
    if (const Status loaded = disk->load(title); !loaded)
        return loaded.error();
    return disk;
}

Status PracticeDisk::load(const QString &title)
{
    const QString file = m_folder + QStringLiteral("/pc.json");
    const Result<QByteArray> text = readFile(file, maxFileBytes);
    if (!text)
        return text.error();
    StrictJson json(file, *text);
    {
        StrictJson::Object root = json.root();
        root.integer(QStringLiteral("schema"));
        facts.computerName = root.string(QStringLiteral("computer"));
        facts.systemName = root.string(QStringLiteral("system"));
        facts.platform = root.choice(QStringLiteral("platform"), platformNames);
        facts.elevated = root.optionalBool(QStringLiteral("elevated"), true);
        facts.standIn = title;
        for (const QString &service : root.optionalStrings(QStringLiteral("running")))
            running << service.toLower();
        for (const QString &place : root.optionalStrings(QStringLiteral("unreadable")))
            unreadable << place.toLower();
        root.array(
            QStringLiteral("packages"),
            [&](StrictJson::Object &package) {
                packages.push_back({package.string(QStringLiteral("name")), package.string(QStringLiteral("version")),
                                    package.string(QStringLiteral("manager"))});
            },
            false);
        security.read(root);
        root.object(
            QStringLiteral("power"),
            [&](StrictJson::Object &object) {
                power = PowerState{object.optionalBool(QStringLiteral("onBattery"), false), {}};
                if (!object.has(QStringLiteral("percent")))
                    return;
                power->percent = object.integer(QStringLiteral("percent"));
                if (*power->percent < 0 || *power->percent > 100)
                    object.fail(QStringLiteral("percent"), QStringLiteral("0 to 100 is expected"));
            },
            false);
        if (root.has(QStringLiteral("freeBytes")))
            freeBytes = root.count(QStringLiteral("freeBytes"));
        starts = root.optionalInteger(QStringLiteral("starts"), 1);
        otherInstaller = root.optionalString(QStringLiteral("otherInstaller"));
        const QJsonObject keys = root.anyObject(QStringLiteral("registry"));
        for (auto key = keys.begin(); key != keys.end(); ++key) {
            StoredKey stored{key.key(), {}};
            const QJsonObject values = key.value().toObject();
            for (auto value = values.begin(); value != values.end(); ++value)
                stored.key.values.push_back(registryEntryFromJson(value.key(), value.value()));
            registry.emplace(key.key().toLower(), std::move(stored));
        }
        root.array(
            QStringLiteral("uninstallers"),
            [&](StrictJson::Object &object) {
                PracticeUninstaller one;
                one.productCode = object.string(QStringLiteral("productCode"));
                one.steps = object.strings(QStringLiteral("steps"));
                one.removesKeys = object.optionalStrings(QStringLiteral("removesKeys"));
                one.removesPaths = object.optionalStrings(QStringLiteral("removesPaths"));
                one.removesPackages = object.optionalStrings(QStringLiteral("removesPackages"));
                one.removesSecurityProduct = object.optionalString(QStringLiteral("removesSecurityProduct"));
                one.passwordSha256 = object.optionalString(QStringLiteral("passwordSha256"));
                one.exitCode = object.optionalInteger(QStringLiteral("exitCode"), 0);
                one.busy = object.optionalInteger(QStringLiteral("busy"), 0);
                one.attempts = object.optionalInteger(QStringLiteral("attempts"), 0);
                uninstallers.push_back(one);
            },
            false);
        root.array(
            QStringLiteral("exports"),
            [&](StrictJson::Object &object) {
                PracticeExport one;
                one.product = object.string(QStringLiteral("product"));
                one.text = object.optionalString(QStringLiteral("text"));
                one.exitCode = object.optionalInteger(QStringLiteral("exitCode"), 0);
                one.passwordSha256 = object.optionalString(QStringLiteral("passwordSha256"));
                one.attempts = object.optionalInteger(QStringLiteral("attempts"), 0);
                exports.push_back(one);
            },
            false);
        root.object(
            QStringLiteral("restorePoints"),
            [&](StrictJson::Object &object) {
                restore.emplace();
                restore->answer = object.choice(QStringLiteral("answer"), practiceRestoreNames);
                object.array(
                    QStringLiteral("points"),
                    [&](StrictJson::Object &point) {
                        restore->points.push_back({point.integer(QStringLiteral("number")),
                                                   point.time(QStringLiteral("made")),
                                                   point.string(QStringLiteral("description"))});
                    },
                    false);
            },
            false);
    }
    if (json.failed())
        return json.error();

    // A key exists when something below it is written down, as in a registry export.
    std::vector<StoredKey> parents;
    for (const auto &[path, stored] : registry)
        for (QString parent = stored.path.section(QLatin1Char('\\'), 0, -2); parent.contains(QLatin1Char('\\'));
             parent = parent.section(QLatin1Char('\\'), 0, -2))
            parents.push_back({parent, {}});
    for (StoredKey &parent : parents)
        registry.try_emplace(parent.path.toLower(), parent);
    return Done{};
}

Status PracticeDisk::save() const
{
    QJsonObject keys;
    for (const auto &[path, stored] : registry) {
        QJsonObject values;
        for (const RegistryEntry &entry : stored.key.values)
            values.insert(entry.name, registryEntryToJson(entry));
        keys.insert(stored.path, values);
    }
    QJsonArray packageList;
    for (const Package &package : packages)
        packageList << QJsonObject{{QStringLiteral("name"), package.name},
                                   {QStringLiteral("version"), package.version},
                                   {QStringLiteral("manager"), package.manager}};
    QJsonArray uninstallerList;
    for (const PracticeUninstaller &one : uninstallers)
        uninstallerList << QJsonObject{
            {QStringLiteral("productCode"), one.productCode},
            {QStringLiteral("steps"), QJsonArray::fromStringList(one.steps)},
            {QStringLiteral("removesKeys"), QJsonArray::fromStringList(one.removesKeys)},
            {QStringLiteral("removesPaths"), QJsonArray::fromStringList(one.removesPaths)},
            {QStringLiteral("removesPackages"), QJsonArray::fromStringList(one.removesPackages)},
            {QStringLiteral("removesSecurityProduct"), one.removesSecurityProduct},
            {QStringLiteral("passwordSha256"), one.passwordSha256},
            {QStringLiteral("exitCode"), one.exitCode},
            {QStringLiteral("busy"), one.busy},
            {QStringLiteral("attempts"), one.attempts}};
    QJsonArray exportList;
    for (const PracticeExport &one : exports)
        exportList << QJsonObject{{QStringLiteral("product"), one.product},
                                  {QStringLiteral("text"), one.text},
                                  {QStringLiteral("exitCode"), one.exitCode},
                                  {QStringLiteral("passwordSha256"), one.passwordSha256},
                                  {QStringLiteral("attempts"), one.attempts}};
    QJsonObject root{{QStringLiteral("schema"), 1},
                     {QStringLiteral("computer"), facts.computerName},
                     {QStringLiteral("system"), facts.systemName},
                     {QStringLiteral("platform"), platformNames.name(facts.platform)},
                     {QStringLiteral("elevated"), facts.elevated},
                     {QStringLiteral("running"), QJsonArray::fromStringList(running)},
                     {QStringLiteral("unreadable"), QJsonArray::fromStringList(unreadable)},
                     {QStringLiteral("packages"), packageList},
                     {QStringLiteral("registry"), keys},
                     {QStringLiteral("uninstallers"), uninstallerList},
                     {QStringLiteral("exports"), exportList}};
    security.write(root);
    if (power) {
        QJsonObject object{{QStringLiteral("onBattery"), power->onBattery}};
        if (power->percent)
            object.insert(QStringLiteral("percent"), *power->percent);
        root.insert(QStringLiteral("power"), object);
    }
    if (freeBytes)
        root.insert(QStringLiteral("freeBytes"), *freeBytes);
    root.insert(QStringLiteral("starts"), starts);
    if (restore) {
        QJsonArray points;
        for (const PracticeRestorePoints::Point &point : restore->points)
            points << QJsonObject{{QStringLiteral("number"), point.number},
                                  {QStringLiteral("made"), point.made.toUTC().toString(Qt::ISODate)},
                                  {QStringLiteral("description"), point.description}};
        root.insert(QStringLiteral("restorePoints"),
                    QJsonObject{{QStringLiteral("answer"), practiceRestoreNames.name(restore->answer)},
                                {QStringLiteral("points"), points}});
    }
    if (!otherInstaller.isEmpty())
        root.insert(QStringLiteral("otherInstaller"), otherInstaller);
    return writeFile(m_folder + QStringLiteral("/pc.json"), QJsonDocument(root).toJson());
}

PracticeUninstaller *PracticeDisk::uninstaller(const QString &productCode)
{
    for (PracticeUninstaller &one : uninstallers)
        if (one.productCode.compare(productCode, Qt::CaseInsensitive) == 0)
            return &one;
    return nullptr;
}

PracticeExport *PracticeDisk::vendorExport(const QString &product)
{
    for (PracticeExport &one : exports)
        if (one.product == product)
            return &one;
    return nullptr;
}

void PracticeDisk::removeKey(const QString &physicalPath)
{
    const QString path = physicalPath.toLower();
    std::erase_if(registry, [&](const auto &entry) {
        return entry.first == path || entry.first.startsWith(path + QLatin1Char('\\'));
    });
}

void PracticeDisk::removePackage(const QString &name)
{
    std::erase_if(packages, [&](const Package &package) { return package.name == name; });
}

void PracticeDisk::restart()
{
    ++starts;
    const auto manager = registry.find(QStringLiteral("hklm\\system\\currentcontrolset\\control\\session manager"));
    if (manager != registry.end())
        std::erase_if(manager->second.key.values, [](const RegistryEntry &value) {
            return value.name.startsWith(QLatin1String("PendingFileRenameOperations"), Qt::CaseInsensitive);
        });
}

Status PracticeDisk::removePath(const QString &windowsPath) const
{
    const Reading<QString> place = findWindowsPath(drivesFolder(), windowsPath);
    if (!place.hasValue())
        return Done{};
    const bool gone = QFileInfo(*place).isDir() ? QDir(*place).removeRecursively() : QFile::remove(*place);
    if (!gone)
        return Error{ErrorKind::Failed, Text::tr("%1 could not be deleted on the practice PC.").arg(windowsPath),
                     *place};
    return Done{};
}

} // namespace changeover
