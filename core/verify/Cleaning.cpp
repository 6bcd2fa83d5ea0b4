// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/Cleaning.h"

#include "core/base/FileWriter.h"
#include "core/base/StrictJson.h"
#include "core/verify/CleanBackup.h"
#include "core/verify/Verdict.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleaning)
};

QString newBackupName(const QString &backups, const QDateTime &when)
{
    const QString stamp = when.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stamp;
    for (int number = 2; QFileInfo::exists(backups + QLatin1Char('/') + name); ++number)
        name = QStringLiteral("%1-%2").arg(stamp).arg(number);
    return name;
}

Result<std::vector<const Leftover *>> chosen(const Verdict &verdict, const QStringList &ids)
{
    std::vector<const Leftover *> all;
    for (const QString &id : ids) {
        const auto found = std::find_if(verdict.leftovers.begin(), verdict.leftovers.end(),
                                        [&](const Leftover &one) { return one.id == id; });
        if (found == verdict.leftovers.end())
            return Error{ErrorKind::NotFound,
                         Text::tr("\"%1\" is not on this computer (any more). Nothing was changed.").arg(id.left(300)),
                         {}};
        if (!found->canBeCleaned)
            return Error{
                ErrorKind::Unsupported,
                Text::tr("%1 stays. %2 Nothing was changed.")
                    .arg(found->place, found->whyNot.isEmpty() ? Text::tr("It is only reported.") : found->whyNot),
                {}};
        all.push_back(&*found);
    }
    return all;
}

class Cleaning
{
public:
    Cleaning(const Machine &machine, Cleaner &cleaner, QString backups)
        : m_machine(machine)
        , m_cleaner(cleaner)
        , m_backups(std::move(backups))
    {
        m_backup.when = QDateTime::currentDateTimeUtc();
        m_backup.name = newBackupName(m_backups, m_backup.when);
    }

    [[nodiscard]] Status begin() const { return makeFolder(folder()); }
    [[nodiscard]] const CleanBackup &backup() const { return m_backup; }

    /// Into the backup, onto the disk, and only then away.
    Status takeAway(const Leftover &leftover)
    {
        BackedUp item{leftover.id, leftover.kind, leftover.place, {}, {}};
        if (leftover.kind == LeftoverKind::Folder) {
            item.folder = QStringLiteral("folder-%1").arg(m_backup.items.size() + 1);
        } else {
            Result<std::vector<BackedUp::Key>> keys = copyTree(m_machine, *leftover.key);
            if (!keys)
                return keys.error();
            item.keys = std::move(keys).value();
        }
        m_backup.items.push_back(item);
        Status done = saveBackup(m_backups, m_backup);
        if (done)
            done = remove(leftover, item);
        // What could not be taken away needs no way back; half of it does.
        if (!done && (leftover.kind == LeftoverKind::Folder || done.error().kind != ErrorKind::Failed))
            m_backup.items.pop_back();
        return done;
    }

private:
    [[nodiscard]] QString folder() const { return m_backups + QLatin1Char('/') + m_backup.name; }

    Status remove(const Leftover &leftover, const BackedUp &item)
    {
        switch (leftover.kind) {
        case LeftoverKind::Folder:
            return m_cleaner.moveFolder(leftover.place, folder() + QLatin1Char('/') + item.folder);
        case LeftoverKind::OrphanService:
            return m_cleaner.deleteService(leftover.key->leaf());
        default:
            return m_cleaner.deleteKey(*leftover.key);
        }
    }

    const Machine &m_machine;
    Cleaner &m_cleaner;
    QString m_backups;
    CleanBackup m_backup;
};

Status putBack(Cleaner &cleaner, const QString &folder, const BackedUp &item)
{
    if (item.kind == LeftoverKind::Folder)
        return cleaner.moveFolder(folder + QLatin1Char('/') + item.folder, item.place);
    for (const BackedUp::Key &key : item.keys)
        if (const Status written = cleaner.writeKey(key.path, key.values); !written)
            return written;
    return Done{};
}
} // namespace

bool CleanReport::allDone() const
{
    return std::all_of(records.begin(), records.end(), [](const CleanRecord &one) { return one.done; });
}

Result<CleanReport> cleanLeftovers(const Machine &machine, Cleaner &cleaner, const Catalogue &catalogue,
                                   const QString &backups, const QStringList &ids, const ProgressSink &progress,
                                   const CancelToken &cancel)
{
    progress({0, Text::tr("Looking again"), true});
    const Verdict verdict = verify(machine, catalogue);
    if (!verdict.inventory.facts.elevated)
        return Error{
            ErrorKind::AccessDenied, Text::tr("Cleaning needs an administrator's rights. Nothing was changed."), {}};
    const Result<std::vector<const Leftover *>> all = chosen(verdict, ids);
    if (!all)
        return all.error();
    CleanReport report;
    if (all->empty())
        return report;
    Cleaning cleaning(machine, cleaner, backups);
    if (const Status begun = cleaning.begin(); !begun)
        return begun.error();
    for (const Leftover *leftover : *all) {
        if (cancel.isCancelled()) {
            report.records.push_back(
                {leftover->id, leftover->place, false, Text::tr("Stopped before it. It is as it was.")});
            continue;
        }
        progress({double(report.records.size()) / double(all->size()), leftover->place, true});
        const Status done = cleaning.takeAway(*leftover);
        report.records.push_back(
            {leftover->id, leftover->place, done.ok(), done ? Text::tr("Taken away.") : done.error().full()});
    }
    if (!cleaning.backup().items.empty())
        report.backup = cleaning.backup().name;
    if (const Status kept = saveBackup(backups, cleaning.backup()); !kept)
        return kept.error();
    progress({1, {}, true});
    return report;
}

Result<CleanReport> undoCleaning(Cleaner &cleaner, const QString &backups, const QString &name,
                                 const ProgressSink &progress, const CancelToken &cancel)
{
    Result<CleanBackup> backup = Error{
        ErrorKind::NotFound, Text::tr("There is nothing to put back: no cleaning has a backup on this computer."), {}};
    for (const QString &one : name.isEmpty() ? backupNames(backups) : QStringList{name}) {
        backup = loadBackup(backups, one);
        if (!backup || !backup->undone)
            break;
    }
    if (!backup)
        return backup.error();
    if (backup->undone)
        return Error{ErrorKind::NotFound, Text::tr("Everything of that cleaning was put back before."), {}};
    CleanReport report;
    report.backup = backup->name;
    const QString folder = backups + QLatin1Char('/') + backup->name;
    for (auto item = backup->items.rbegin(); item != backup->items.rend(); ++item) {
        if (cancel.isCancelled()) {
            report.records.push_back({item->id, item->place, false, Text::tr("Stopped before it.")});
            continue;
        }
        progress({double(report.records.size()) / double(backup->items.size()), item->place, true});
        const Status done = putBack(cleaner, folder, *item);
        report.records.push_back({item->id, item->place, done.ok(),
                                  !done ? done.error().full()
                                  : item->kind == LeftoverKind::OrphanService
                                      ? Text::tr("Put back. Windows knows it after a restart.")
                                      : Text::tr("Put back.")});
    }
    if (report.allDone()) {
        backup.value().undone = true;
        if (const Status kept = saveBackup(backups, *backup); !kept)
            return kept.error();
    }
    progress({1, {}, true});
    return report;
}

QJsonObject toJson(const CleanReport &report)
{
    QJsonArray records;
    for (const CleanRecord &record : report.records)
        records << QJsonObject{{QStringLiteral("id"), record.id},
                               {QStringLiteral("place"), record.place},
                               {QStringLiteral("done"), record.done},
                               {QStringLiteral("text"), record.text}};
    return {{QStringLiteral("schema"), QStringLiteral("changeover.cleaning/1")},
            {QStringLiteral("backup"), report.backup},
            {QStringLiteral("records"), records}};
}

Result<CleanReport> cleanReportFromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    CleanReport report;
    {
        StrictJson::Object root = json.root();
        root.schema(QStringLiteral("changeover.cleaning/1"));
        report.backup = root.optionalString(QStringLiteral("backup"));
        root.array(QStringLiteral("records"), [&](StrictJson::Object &one) {
            CleanRecord record;
            record.id = one.string(QStringLiteral("id"));
            record.place = one.string(QStringLiteral("place"));
            record.done = one.optionalBool(QStringLiteral("done"), false);
            record.text = one.optionalString(QStringLiteral("text"));
            report.records.push_back(std::move(record));
        });
    }
    if (json.failed())
        return json.error();
    return report;
}

} // namespace changeover
