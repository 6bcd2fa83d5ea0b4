// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetOverview.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace changeover {

namespace {
constexpr int firstYear = 2020; // before that there was no Changeover
constexpr qint64 clockDays = 1; // two computers in two time zones may differ by so much

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fleet)
};

struct FileToRead
{
    QString path;
    QString shown;
};

bool isReadable(const QString &name)
{
    return name.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive) ||
           name.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
}

// Sorted, so that two runs over the same files say the same.
Result<std::vector<FileToRead>> filesIn(const QStringList &paths)
{
    std::vector<FileToRead> files;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error{ErrorKind::NotFound, Text::tr("%1 is not there.").arg(QDir::toNativeSeparators(path)), {}};
        if (!info.isDir()) {
            files.push_back({path, path});
            continue;
        }
        if (!info.isReadable())
            return Error{
                ErrorKind::AccessDenied, Text::tr("%1 cannot be read.").arg(QDir::toNativeSeparators(path)), {}};
        const QDir top(path);
        std::vector<FileToRead> here;
        QDirIterator it(path, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString file = it.next();
            if (isReadable(file))
                here.push_back({file, top.relativeFilePath(file)});
        }
        std::sort(here.begin(), here.end(), [](const FileToRead &a, const FileToRead &b) { return a.shown < b.shown; });
        files.insert(files.end(), here.begin(), here.end());
    }
    return files;
}

/// Puts sightings together. Holds a few lines a computer, however many files there are.
class Gathering
{
public:
    explicit Gathering(const QDateTime &now)
        : m_now(now)
    {
    }

    void add(const FleetSighting &sighting, const FileToRead &file)
    {
        QDateTime when = sighting.when;
        const bool doubtful = !when.isValid() || when.date().year() < firstYear || when > m_now.addDays(clockDays);
        if (doubtful)
            when = std::min(QFileInfo(file.path).lastModified().toUTC(), m_now);
        Known &known = m_all[sighting.computer.toCaseFolded()];
        FleetComputer &computer = known.computer;
        ++computer.files;
        if (!sighting.products.isEmpty() && (!known.first.isValid() || when < known.first)) {
            known.first = when;
            computer.before = sighting.products;
        }
        if (sighting.isBundle && (!known.saved.isValid() || when >= known.saved)) {
            known.saved = when;
            computer.bundle = file.shown;
        }
        if (sighting.protection && (!known.asked.isValid() || when >= known.asked)) {
            known.asked = when;
            computer.protection = sighting.protection;
            computer.protectedBy = sighting.protectedBy;
        }
        // Of two of the same time the one that says more: a bundle is made before the removal it belongs to.
        if (computer.seen.isValid() && (when < computer.seen || (when == computer.seen && sighting.isBundle)))
            return;
        computer.name = sighting.computer;
        if (!sighting.system.isEmpty())
            computer.system = sighting.system;
        computer.state = sighting.state;
        computer.seen = when;
        computer.doubtfulClock = doubtful;
        computer.products = sighting.products;
        computer.leftovers = sighting.leftovers;
        computer.text = sighting.text;
    }

    std::vector<FleetComputer> take()
    {
        std::vector<FleetComputer> computers;
        computers.reserve(size_t(m_all.size()));
        for (Known &known : m_all)
            computers.push_back(std::move(known.computer));
        std::sort(computers.begin(), computers.end(), [](const FleetComputer &a, const FleetComputer &b) {
            return a.state != b.state ? a.state > b.state : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
        });
        return computers;
    }

private:
    struct Known
    {
        FleetComputer computer;
        QDateTime first; ///< of the products there at first
        QDateTime saved;
        QDateTime asked; ///< about protection
    };

    QDateTime m_now;
    QHash<QString, Known> m_all;
};
} // namespace

bool isDone(FleetState state)
{
    return state == FleetState::Clean || state == FleetState::NothingFound;
}

QMap<FleetState, qsizetype> countByState(const FleetOverview &overview)
{
    QMap<FleetState, qsizetype> counts;
    for (const FleetComputer &computer : overview.computers)
        ++counts[computer.state];
    return counts;
}

QString doneInWords(const FleetOverview &overview)
{
    const auto done = std::count_if(overview.computers.begin(), overview.computers.end(),
                                    [](const FleetComputer &computer) { return isDone(computer.state); });
    return Text::tr("%1 of %2 computers are done.")
        .arg(QLocale().toString(qlonglong(done)), QLocale().toString(qulonglong(overview.computers.size())));
}

QString words(FleetState state)
{
    switch (state) {
    case FleetState::Clean:
        return Text::tr("Nothing is left");
    case FleetState::NothingFound:
        return Text::tr("Nothing was found");
    case FleetState::Removed:
        return Text::tr("Removed, not checked yet");
    case FleetState::RestartNeeded:
        return Text::tr("Needs a restart");
    case FleetState::Leftovers:
        return Text::tr("Traces are left");
    case FleetState::Found:
        return Text::tr("Found, nothing done yet");
    case FleetState::StillInstalled:
        return Text::tr("Still installed");
    case FleetState::CouldNotLook:
        return Text::tr("Could not look everywhere");
    case FleetState::Stopped:
        return Text::tr("Waits for somebody");
    case FleetState::Failed:
        return Text::tr("Failed");
    case FleetState::Unreachable:
        return Text::tr("Could not be reached");
    }
    Q_UNREACHABLE();
}

Result<FleetOverview> readFleet(const QStringList &paths, const QDateTime &now, const ProgressSink &progress,
                                const CancelToken &cancel)
{
    const Result<std::vector<FileToRead>> files = filesIn(paths);
    if (!files)
        return files.error();
    FleetOverview overview;
    overview.made = now.toUTC();
    Gathering gathering(overview.made);
    double done = 0;
    for (const FileToRead &file : *files) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, Text::tr("Stopped. Nothing was written."), {}};
        progress({done++ / double(files->size()), {}, true}); // a name a file would be a flood
        const Result<FleetSighting> sighting = readSighting(file.path);
        if (sighting)
            gathering.add(*sighting, file);
        else if (sighting.error().kind == ErrorKind::Unsupported && sighting.error().text.isEmpty())
            ++overview.others;
        else
            overview.broken.push_back({file.shown, sighting.error().full()});
    }
    overview.computers = gathering.take();
    return overview;
}

QJsonObject toJson(const FleetOverview &overview)
{
    QJsonArray computers;
    for (const FleetComputer &computer : overview.computers) {
        QJsonObject one{{QStringLiteral("computer"), computer.name},
                        {QStringLiteral("system"), computer.system},
                        {QStringLiteral("state"), fleetStateNames.name(computer.state)},
                        {QStringLiteral("seen"), computer.seen.toString(Qt::ISODate)},
                        {QStringLiteral("doubtfulClock"), computer.doubtfulClock},
                        {QStringLiteral("products"), QJsonArray::fromStringList(computer.products)},
                        {QStringLiteral("before"), QJsonArray::fromStringList(computer.before)},
                        {QStringLiteral("leftovers"), computer.leftovers},
                        {QStringLiteral("text"), computer.text},
                        {QStringLiteral("bundle"), computer.bundle},
                        {QStringLiteral("files"), computer.files}};
        if (computer.protection) {
            one.insert(QStringLiteral("protection"), protectionStateNames.name(*computer.protection));
            one.insert(QStringLiteral("protectedBy"), computer.protectedBy);
        }
        computers << one;
    }
    QJsonArray broken;
    for (const UnreadFile &file : overview.broken)
        broken << QJsonObject{{QStringLiteral("file"), file.file}, {QStringLiteral("why"), file.why}};
    return {{QStringLiteral("schema"), QStringLiteral("changeover.fleet/1")},
            {QStringLiteral("made"), overview.made.toString(Qt::ISODate)},
            {QStringLiteral("computers"), computers},
            {QStringLiteral("broken"), broken},
            {QStringLiteral("otherFiles"), overview.others}};
}

} // namespace changeover
