// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/NamedEnum.h"
#include "core/bundle/BundleManifest.h"
#include "core/run/Progress.h"

namespace changeover {

enum class BundleProblemKind
{
    Missing, ///< in the manifest, not in the bundle
    Extra,   ///< in the bundle, not in the manifest
    Differs, ///< not the bytes that were saved
};
inline constexpr auto bundleProblemNames = namedEnum<BundleProblemKind>({{BundleProblemKind::Missing, "missing"},
                                                                         {BundleProblemKind::Extra, "extra"},
                                                                         {BundleProblemKind::Differs, "differs"}});

struct BundleProblem
{
    BundleProblemKind kind = BundleProblemKind::Differs;
    QString name;
    QString detail; ///< for experts
};

struct BundleCheck
{
    BundleManifest manifest;
    std::vector<BundleProblem> problems;

    [[nodiscard]] bool isGood() const { return problems.empty(); }
};

/// What a bundle says it holds; only its table of contents and the manifest are read. NotFound: no such file; Damaged:
/// not a bundle, with the reason in detail. Nothing is ever unpacked to the disk.
Result<BundleManifest> readManifest(const QString &path);

/// One file's content, unpacked in memory and compared with its hash. NotFound: the manifest does not name it.
/// Unsupported: it has more than `limit` bytes. Damaged: not the bytes that were saved.
Result<QByteArray> readBundleFile(const QString &path, const QString &name, qint64 limit);

/// Unpacks every file in memory, block by block, and compares each byte's hash with the manifest. A bundle that cannot
/// be read as one at all is an error as above; single files that are wrong are in the result.
Result<BundleCheck> verifyBundle(const QString &path, const ProgressSink &progress, const CancelToken &cancel);

/// Schema changeover.bundle-check/1.
[[nodiscard]] QJsonObject toJson(const BundleCheck &check);

} // namespace changeover
