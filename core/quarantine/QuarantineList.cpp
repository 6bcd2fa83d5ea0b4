// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineList.h"

#include "core/quarantine/KlqbReader.h"
#include "core/quarantine/KswsDatabase.h"
#include "core/run/TwoThreads.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringBuilder>

#include <algorithm>
#include <atomic>
#include <iterator>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quarantine)
};

// A folder of containers and the names in it.
struct Store
{
    const Product *product = nullptr;
    QuarantineFormat format = QuarantineFormat::Klqb;
    QString folder;
    QStringList names;
};

class Listing
{
public:
    Listing(const Machine &machine, const Catalogue &catalogue, const ProgressSink &progress, const CancelToken &cancel)
        : m_machine(machine)
        , m_catalogue(catalogue)
        , m_progress(progress)
        , m_cancel(cancel)
    {
        m_list.facts = machine.facts();
        m_list.when = QDateTime::currentDateTimeUtc();
        m_separator = m_list.facts.platform == Platform::Windows ? QLatin1Char('\\') : QLatin1Char('/');
    }

    QuarantineList run()
    {
        for (const Product &product : m_catalogue.products())
            if (product.platform == m_list.facts.platform)
                for (const QuarantinePlace &place : product.quarantine)
                    findStores(product, place);
        for (const Store &store : m_stores)
            m_total += store.names.size();
        for (const Store &store : m_stores)
            readStore(store);
        sortItems();
        return std::move(m_list);
    }

private:
    // Newest first, those without a time last. What is moved while sorting is small.
    void sortItems()
    {
        struct Place
        {
            qint64 time;
            QuarantineItem *item;
        };
        std::vector<Place> places;
        places.reserve(m_list.items.size());
        for (QuarantineItem &item : m_list.items)
            places.push_back({item.storedAt.isValid() ? item.storedAt.toMSecsSinceEpoch() : INT64_MIN, &item});
        std::stable_sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
            if (a.time != b.time)
                return a.time > b.time;
            return a.item->container < b.item->container; // the order of a folder's names differs between systems
        });
        std::vector<QuarantineItem> sorted;
        sorted.reserve(places.size());
        for (const Place &place : places)
            sorted.push_back(std::move(*place.item));
        m_list.items = std::move(sorted);
    }

    void findStores(const Product &product, const QuarantinePlace &place)
    {
        const QString parent = expandFolders(m_machine, place.place);
        const Reading<QStringList> children = m_machine.children(parent);
        if (children.isUnreadable())
            addBlindSpot(product, parent, children.reason());
        if (!children.hasValue())
            return;
        for (const QString &child : *children) {
            if (m_cancel.isCancelled()) {
                m_list.cancelled = true;
                return;
            }
            if (!place.pattern.match(child).hasMatch())
                continue;
            const QString home = parent + m_separator + child;
            if (place.folder != QLatin1String("*")) {
                findStore(product, place, home + m_separator + place.folder);
                continue;
            }
            const Reading<QStringList> folders = m_machine.children(home);
            if (folders.isUnreadable())
                addBlindSpot(product, home, folders.reason());
            if (folders.hasValue())
                for (const QString &folder : *folders)
                    findStore(product, place, home + m_separator + folder);
        }
    }

    void findStore(const Product &product, const QuarantinePlace &place, const QString &folder)
    {
        if (m_seen.contains(folder.toLower()))
            return;
        const Reading<PathInfo> info = m_machine.path(folder);
        if (info.isAbsent() || (info.hasValue() && !info->isFolder))
            return;
        m_seen.insert(folder.toLower());
        const Reading<QStringList> names = m_machine.children(folder);
        if (names.isUnreadable())
            addBlindSpot(product, folder, names.reason());
        if (names.hasValue() && !names->isEmpty())
            m_stores.push_back({&product, place.format, folder, *names});
    }

    void readStore(const Store &store)
    {
        switch (store.format) {
        case QuarantineFormat::Klqb:
            return readContainers(store);
        case QuarantineFormat::Ksws:
            return readDatabase(store);
        case QuarantineFormat::SystemWatcher:
            return nameCopies(store);
        }
    }

    // System Watcher keeps a copy of what it undoes. Known by the place as much as by the name: elsewhere, files are
    // called so by many programs.
    void nameCopies(const Store &store)
    {
        static const QRegularExpression copyName(QStringLiteral("^[0-9A-Fa-f]{32}\\.bin$"));
        for (const QString &name : store.names) {
            const QString path = store.folder + m_separator + name;
            const Reading<PathInfo> info =
                copyName.match(name).hasMatch() ? m_machine.path(path) : Reading<PathInfo>::absent();
            if (info.hasValue() && !info->isFolder)
                addUnread(*store.product, path, info->size,
                          {ErrorKind::Unsupported,
                           Text::tr("Perhaps a copy that System Watcher kept. It does not say what it is."),
                           {}});
            report();
        }
    }

    void readDatabase(const Store &store)
    {
        const QString listName = QStringLiteral("quarantine.db");
        QHash<QString, QString> files; // by folded name
        for (const QString &name : store.names)
            files.insert(name.toLower(), name);
        const QString place = store.folder + m_separator + files.value(listName, listName);
        const Result<KswsList> list = readList(place);
        if (!list) {
            // Without the list nothing tells what the files are; they are named all the same.
            addUnread(*store.product, place, 0, list.error());
            if (list.error().kind == ErrorKind::AccessDenied)
                addBlindSpot(*store.product, store.folder, list.error());
        } else {
            if (list->outdated || files.value(listName + QStringLiteral("-journal")).size() > 0)
                addUnread(
                    *store.product, place, 0,
                    {ErrorKind::Damaged,
                     Text::tr("The product was writing its list of the quarantine: the newest entries may be missing."),
                     {}});
            if (list->stopped)
                addUnread(*store.product, place, 0, *list->stopped);
            for (const KswsObject &object : list->objects)
                addObject(store, object, files.take(object.uuid.toLower()));
        }
        for (const QString &ownFile :
             {QString(), QStringLiteral("-journal"), QStringLiteral("-wal"), QStringLiteral("-shm")})
            files.remove(listName + ownFile);
        QStringList strangers = files.values();
        strangers.sort();
        for (const QString &name : strangers) {
            const QString path = store.folder + m_separator + name;
            const Reading<PathInfo> info = m_machine.path(path);
            if (info.hasValue() && !info->isFolder)
                addUnread(*store.product, path, info->size,
                          {ErrorKind::NotFound,
                           Text::tr("The product's own list does not name this file. What it is cannot be told."),
                           {}});
        }
        for (qsizetype i = 0; i < store.names.size(); ++i)
            report();
    }

    [[nodiscard]] Result<KswsList> readList(const QString &place) const
    {
        const Reading<std::shared_ptr<QIODevice>> device = m_machine.open(place);
        if (device.isUnreadable())
            return device.reason();
        if (device.isAbsent())
            return Error{ErrorKind::NotFound, Text::tr("The product's own list of its quarantine is not there."), {}};
        if ((*device)->size() > maxKswsDatabase)
            return Error{
                ErrorKind::Unsupported, Text::tr("The product's own list of its quarantine is too large."), {}};
        return readKswsDatabase((*device)->read(maxKswsDatabase), m_cancel);
    }

    void addObject(const Store &store, const KswsObject &object, const QString &file)
    {
        QuarantineItem item;
        item.productId = store.product->id;
        item.productName = store.product->name;
        item.format = QuarantineFormat::Ksws;
        item.container = store.folder + m_separator + (file.isEmpty() ? object.uuid : file);
        item.originalPath = object.originalPath;
        item.threat = object.threat;
        item.storedAt = object.storedAt;
        item.storedAtIsLocal = object.storedAt.isValid();
        item.createdAt = object.createdAt;
        item.writtenAt = object.writtenAt;
        item.size = object.size.value_or(0);
        item.attributes = object.attributes;
        const Reading<PathInfo> info = file.isEmpty() ? Reading<PathInfo>::absent() : m_machine.path(item.container);
        item.containerMissing = info.isAbsent();
        item.containerSize = info.hasValue() ? info->size : 0;
        m_list.items.push_back(std::move(item));
    }

    // What some files of a folder were read to.
    struct Batch
    {
        std::vector<QuarantineItem> items;
        std::vector<UnreadContainer> unread;
    };

    // Nearly all of the time goes into opening files. In batches, which are put together in the order of the names.
    void readContainers(const Store &store)
    {
        constexpr qsizetype size = 64;
        const std::unique_ptr<FolderReader> files = m_machine.folderReader(store.folder);
        std::vector<Batch> batches(size_t((store.names.size() + size - 1) / size));
        std::atomic<qsizetype> done = m_done;
        inTwoThreads(batches.size(), [&](size_t i, Worker worker) {
            const QStringList names = store.names.mid(qsizetype(i) * size, size);
            for (const QString &name : names)
                if (!m_cancel.isCancelled())
                    readFile(*store.product, store.folder % m_separator % name, files->entry(name), batches[i]);
            const qsizetype now = done += names.size();
            if (worker == Worker::Caller)
                reportAt(now);
        });
        m_done = done;
        m_list.cancelled = m_list.cancelled || m_cancel.isCancelled();
        reportAt(m_done);
        m_list.items.reserve(m_list.items.size() + size_t(store.names.size()));
        std::optional<Error> refused;
        for (Batch &batch : batches) {
            std::move(batch.items.begin(), batch.items.end(), std::back_inserter(m_list.items));
            for (UnreadContainer &one : batch.unread) {
                if (one.why.kind == ErrorKind::AccessDenied)
                    refused = one.why;
                m_list.unread.push_back(std::move(one));
            }
        }
        // Each file is named as unread; what to do about it is said once.
        if (refused)
            addBlindSpot(*store.product, store.folder, *refused);
    }

    static void readFile(const Product &product, const QString &path, const Reading<FolderEntry> &entry, Batch &batch)
    {
        // Gone since the folder was listed, or a folder: "Restored" holds what was taken out again (S85).
        if (entry.isAbsent() || (entry.hasValue() && entry->info.isFolder))
            return;
        const auto addUnread = [&](qint64 size, const Error &why) {
            batch.unread.push_back({product.id, path, size, why});
        };
        if (entry.isUnreadable())
            return addUnread(0, entry.reason());
        const qint64 containerSize = entry->info.size;
        if (entry->content.isAbsent())
            return addUnread(containerSize, {ErrorKind::NotFound, Text::tr("%1 could not be opened.").arg(path), {}});
        if (entry->content.isUnreadable())
            return addUnread(containerSize, entry->content.reason());
        const Result<KlqbRecord> record = readKlqb(**entry->content, KlqbFields::Known);
        if (!record)
            return addUnread(containerSize, record.error());
        QuarantineItem &item = batch.items.emplace_back();
        item.productId = product.id;
        item.productName = product.name;
        item.container = path;
        item.originalPath = record->originalPath;
        item.threat = record->threat;
        item.threatIsGuess = !record->threat.isEmpty();
        item.storedAt = record->storedAt;
        item.createdAt = record->createdAt;
        item.writtenAt = record->writtenAt;
        item.size = record->header.objectSize;
        item.containerSize = containerSize;
        item.attributes = record->attributes;
    }

    void addUnread(const Product &product, const QString &path, qint64 size, const Error &why)
    {
        m_list.unread.push_back({product.id, path, size, why});
    }

    void addBlindSpot(const Product &product, const QString &place, const Error &why)
    {
        const auto same = [&](const BlindSpot &spot) { return spot.place == place; };
        if (std::any_of(m_list.blindSpots.begin(), m_list.blindSpots.end(), same))
            return;
        const QString text =
            Text::tr("The quarantine in %1 could not be read in full. With an administrator's rights it may "
                     "be; and while the "
                     "product is installed (%2), its own quarantine window shows what is in there.")
                .arg(place, product.name);
        m_list.blindSpots.push_back({place, {why.kind, text, why.full()}});
    }

    void report()
    {
        constexpr qsizetype step = 64; // a folder may hold 100,000 files
        ++m_done;
        if (m_done % step == 0 || m_done == m_total)
            reportAt(m_done);
    }

    void reportAt(qsizetype done)
    {
        if (m_progress)
            m_progress({double(done) / double(m_total),
                        Text::tr("Quarantine: file %1 of %2").arg(QString::number(done), QString::number(m_total)),
                        true});
    }

    const Machine &m_machine;
    const Catalogue &m_catalogue;
    const ProgressSink &m_progress;
    const CancelToken &m_cancel;
    QChar m_separator;
    QSet<QString> m_seen;
    std::vector<Store> m_stores;
    qsizetype m_total = 0;
    qsizetype m_done = 0;
    QuarantineList m_list;
};

} // namespace

QuarantineList listQuarantine(const Machine &machine, const Catalogue &catalogue, const ProgressSink &progress,
                              const CancelToken &cancel)
{
    return Listing(machine, catalogue, progress, cancel).run();
}

} // namespace changeover
