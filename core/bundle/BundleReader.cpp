// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleReader.h"

#include "core/base/Sha256.h"
#include "core/bundle/ZipContent.h"
#include "core/run/TwoThreads.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <atomic>
#include <optional>

namespace changeover {

namespace {
constexpr qint64 largestManifest = 64 * 1024 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(bundle)
};

Status openFile(QFile &file)
{
    const QString native = QDir::toNativeSeparators(file.fileName());
    const QFileInfo info(file.fileName());
    if (!info.exists())
        return Error{ErrorKind::NotFound, Text::tr("%1 does not exist.").arg(native), {}};
    if (!info.isFile())
        return Error{ErrorKind::Damaged, Text::tr("%1 is not a file.").arg(native), {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::AccessDenied, Text::tr("%1 cannot be read.").arg(native), file.errorString()};
    return Done{};
}

Result<BundleManifest> manifestOf(QIODevice &file, const std::vector<ZipEntry> &entries)
{
    const auto notOurs = [](const QString &detail) {
        return Error{ErrorKind::Damaged, Text::tr("This is not a bundle of this program, or it is damaged."), detail};
    };
    for (const ZipEntry &entry : entries) {
        if (entry.name != QLatin1String(manifestName))
            continue;
        if (entry.size > largestManifest)
            return notOurs(QStringLiteral("its manifest is too large"));
        QByteArray json;
        if (const Status read = readZipContent(file, entry, {}, [&](QByteArrayView bytes) { json.append(bytes); });
            !read)
            return read.error();
        const Result<BundleManifest> manifest = parseManifest(json);
        return manifest ? manifest : notOurs(manifest.error().text);
    }
    return notOurs(QStringLiteral("it has no manifest.json"));
}

struct OpenBundle
{
    std::unique_ptr<QFile> file;
    std::vector<ZipEntry> entries;
    BundleManifest manifest;
};

Result<OpenBundle> openBundle(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (const Status opened = openFile(*file); !opened)
        return opened.error();
    Result<std::vector<ZipEntry>> entries = readZipDirectory(*file);
    if (!entries)
        return entries.error();
    Result<BundleManifest> manifest = manifestOf(*file, *entries);
    if (!manifest)
        return manifest.error();
    return OpenBundle{std::move(file), std::move(entries).value(), std::move(manifest).value()};
}

/// A file in the zip, what the manifest says of it, and how they differ.
struct Compared
{
    const ZipEntry *entry = nullptr;
    const BundleFile *said = nullptr; ///< nullptr: nothing
    std::optional<QString> difference;
};

std::optional<QString> difference(QIODevice &file, const Compared &one, const CancelToken &cancel,
                                  const std::function<void(qint64)> &read)
{
    Sha256 hash;
    const Status content = readZipContent(file, *one.entry, cancel, [&](QByteArrayView bytes) {
        hash.add(bytes);
        read(bytes.size());
    });
    if (!content)
        return content.error().detail;
    if (one.entry->size != one.said->size)
        return QStringLiteral("%1 bytes instead of %2").arg(one.entry->size).arg(one.said->size);
    if (hash.result().toHex() != one.said->sha256.toLatin1())
        return QStringLiteral("its SHA-256 differs");
    return {};
}

/// Unpacking and hashing keep a core busy, and files do not depend on each other.
Status compareAll(const QString &path, std::vector<Compared> &files, qint64 bytes, const ProgressSink &progress,
                  const CancelToken &cancel)
{
    QFile first(path);
    QFile second(path);
    for (QFile *file : {&first, &second})
        if (const Status opened = openFile(*file); !opened)
            return opened;
    std::atomic<qint64> done = 0;
    inTwoThreads(files.size(), [&](size_t i, Worker worker) {
        const bool calling = worker == Worker::Caller;
        if (files[i].said && !cancel.isCancelled())
            files[i].difference = difference(calling ? first : second, files[i], cancel, [&](qint64 read) {
                done += read;
                if (progress && calling)
                    progress({double(done) / double(bytes), files[i].entry->name, true});
            });
    });
    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, Text::tr("Stopped."), {}};
    return Done{};
}
} // namespace

Result<BundleManifest> readManifest(const QString &path)
{
    Result<OpenBundle> bundle = openBundle(path);
    if (!bundle)
        return bundle.error();
    return std::move(bundle).value().manifest;
}

Result<QByteArray> readBundleFile(const QString &path, const QString &name, qint64 limit)
{
    const Result<OpenBundle> bundle = openBundle(path);
    if (!bundle)
        return bundle.error();
    const std::vector<ZipEntry> &entries = bundle->entries;
    const std::vector<BundleFile> &files = bundle->manifest.files;
    const auto named = [&](const auto &one) { return one.name == name; };
    const auto said = std::find_if(files.begin(), files.end(), named);
    const auto entry = std::find_if(entries.begin(), entries.end(), named);
    if (said == files.end() || entry == entries.end())
        return Error{ErrorKind::NotFound, Text::tr("%1 is not in this bundle.").arg(name), {}};
    if (entry->size > limit)
        return Error{ErrorKind::Unsupported, Text::tr("%1 is too large to be shown.").arg(name), {}};
    QByteArray content;
    if (const Status read =
            readZipContent(*bundle->file, *entry, {}, [&](QByteArrayView bytes) { content.append(bytes); });
        !read)
        return read.error();
    if (Sha256::of(content).toHex() != said->sha256.toLatin1())
        return Error{ErrorKind::Damaged, Text::tr("%1 is not as it was saved.").arg(name), {}};
    return content;
}

Result<BundleCheck> verifyBundle(const QString &path, const ProgressSink &progress, const CancelToken &cancel)
{
    Result<OpenBundle> opened = openBundle(path);
    if (!opened)
        return opened.error();
    OpenBundle bundle = std::move(opened).value();

    if (cancel.isCancelled())
        return Error{ErrorKind::Cancelled, Text::tr("Stopped."), {}};
    BundleCheck check;
    check.manifest = std::move(bundle.manifest);
    const auto problem = [&](BundleProblemKind kind, const QString &name, const QString &detail = {}) {
        check.problems.push_back({kind, name, detail});
    };
    QHash<QString, const BundleFile *> expected;
    qint64 all = 1;
    for (const BundleFile &one : check.manifest.files) {
        if (expected.contains(one.name))
            problem(BundleProblemKind::Differs, one.name, QStringLiteral("the manifest names it twice"));
        expected.insert(one.name, &one);
    }
    for (const ZipEntry &entry : bundle.entries)
        all += entry.size;
    std::vector<Compared> compared;
    for (const ZipEntry &entry : bundle.entries) {
        if (entry.name == QLatin1String(manifestName))
            continue;
        compared.push_back({&entry, expected.take(entry.name), {}});
    }
    if (const Status done = compareAll(path, compared, all, progress, cancel); !done)
        return done.error();
    for (const Compared &one : compared) {
        if (!one.said)
            problem(BundleProblemKind::Extra, one.entry->name);
        else if (one.difference)
            problem(BundleProblemKind::Differs, one.entry->name, *one.difference);
    }
    for (const BundleFile &one : check.manifest.files)
        if (expected.contains(one.name))
            problem(BundleProblemKind::Missing, one.name);
    if (progress)
        progress({1, {}, true});
    return check;
}

QJsonObject toJson(const BundleCheck &check)
{
    QJsonArray problems;
    for (const BundleProblem &problem : check.problems)
        problems.append(QJsonObject{{QStringLiteral("kind"), bundleProblemNames.name(problem.kind)},
                                    {QStringLiteral("name"), problem.name},
                                    {QStringLiteral("detail"), problem.detail}});
    return {{QStringLiteral("schema"), QStringLiteral("changeover.bundle-check/1")},
            {QStringLiteral("good"), check.isGood()},
            {QStringLiteral("problems"), problems},
            {QStringLiteral("manifest"), toJson(check.manifest)}};
}

} // namespace changeover
