// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Sha256.h"
#include "core/bundle/BundleManifest.h"
#include "core/bundle/BundleName.h"
#include "core/bundle/BundleTarget.h"
#include "core/bundle/ZipDirectory.h"
#include "core/bundle/ZipSeal.h"
#include "core/run/Progress.h"

class KZip;

namespace changeover {

/// How large a bundle may become. Tests make it small.
struct BundleLimits
{
    qint64 bytes = zip::largest;
    int files = zip::mostEntries; ///< with the manifest
};

/// Writes a bundle: a zip with a manifest that has the SHA-256 of every file. It is complete or absent: written under
/// a temporary name in the same folder, flushed to the medium, read back and compared, then renamed; an existing file
/// is never replaced. Destroyed before finish() nothing is left.
///
/// When writing itself fails (DiskFull, AccessDenied, NotFound: the folder is gone, Failed) the bundle is lost and
/// every later call gives the same error. Any other error of add() concerns that one file only, which is then not in
/// the bundle: say so with couldNotRead() and go on.
class BundleWriter
{
public:
    /// `path` is the name wanted; see path().
    static Result<std::unique_ptr<BundleWriter>> create(const QString &path, BundleFacts facts,
                                                        BundleLimits limits = {}, const DeviceWrap &wrap = {});
    BundleWriter(const BundleWriter &) = delete;
    BundleWriter &operator=(const BundleWriter &) = delete;
    ~BundleWriter();

    /// Adds a file. `name` must be one that freeName() gave, else BadInput. Unsupported: a zip of KArchive 5 holds
    /// sizes in 32 bit, so the whole must stay below 4 GiB and 65,534 files; refused before anything is written where
    /// the size is known. *.klq (already scrambled) is stored, everything else deflated.
    Status add(const QString &name, const QByteArray &content);
    /// The same from where the open device stands to its end, in blocks. Failed with the device's reason when it cannot
    /// be read to its end; Cancelled. Progress is a part of this file; 0 throughout for a sequential device, whose
    /// read() must wait for data, answer 0 at its end and -1 when it broke.
    Status add(const QString &name, QIODevice &content, const ProgressSink &progress, const CancelToken &cancel);

    /// The same for content that comes in parts: begin(), append() until all is there, then end(); drop() where the
    /// rest cannot be had, or after append() failed: the file is not in the bundle then. `expected` bytes: 0 if not
    /// known.
    Status begin(const QString &name, qint64 expected);
    Status append(QByteArrayView bytes);
    Status end();
    Status drop();

    /// `wish` made safe and different from the names so far: for names that come from other programs.
    [[nodiscard]] QString freeName(const QString &wish) const { return m_names.freeName(wish); }

    /// Notes in the manifest what belongs into the bundle and is not there.
    void couldNotRead(const QString &place, const QString &why);

    /// Writes the manifest, reads the whole back (that is what the progress is about) and gives the bundle its name.
    /// Cancelled leaves nothing.
    Status finish(const ProgressSink &progress = {}, const CancelToken &cancel = {});

    /// Where the bundle is after finish(): the path asked for, or with -2, -3, … before its extension.
    [[nodiscard]] QString path() const { return m_target->path(); }

private:
    BundleWriter(BundleFacts facts, BundleLimits limits, std::unique_ptr<BundleTarget> target);
    [[nodiscard]] Status mayAdd(const QString &name, qint64 size) const;
    Status write(const QString &name, QIODevice &content, const ProgressSink &progress, const CancelToken &cancel);
    Status prepare(const QString &name);
    Status writeBlocks(QIODevice &content, const ProgressSink &progress, const CancelToken &cancel);
    Status lost(const Error &error);
    [[nodiscard]] bool hasRoom(qint64 bytes) const;

    /// The file that is being written.
    struct Open
    {
        BundleFile file;
        QByteArray name; ///< UTF-8
        qint64 start = 0;
        Sha256 hash;
    };

    std::unique_ptr<BundleTarget> m_target;
    std::unique_ptr<KZip> m_zip;
    BundleLimits m_limits;
    BundleManifest m_manifest;
    BundleNames m_names;
    std::unique_ptr<Open> m_open;
    std::vector<SealedName> m_sealed;
    QHash<qsizetype, int> m_placeholders; ///< how many were given out, by length
    qint64 m_tableBytes;                  ///< what the table of contents will need
    qint64 m_manifestBytes;               ///< and the manifest, at most
    std::optional<Error> m_lost;
    bool m_finished = false;
};

} // namespace changeover
