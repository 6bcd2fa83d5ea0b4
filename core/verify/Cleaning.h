// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Cleaner.h"
#include "core/base/Cancel.h"
#include "core/catalogue/Catalogue.h"
#include "core/run/Progress.h"

#include <QJsonObject>

#include <vector>

namespace changeover {

/// What became of one leftover, of a cleaning or of taking it back.
struct CleanRecord
{
    QString id;
    QString place;
    bool done = false;
    QString text; ///< a sentence
};

struct CleanReport
{
    QString backup; ///< its name, for undoCleaning(); empty: nothing was taken away
    std::vector<CleanRecord> records;

    [[nodiscard]] bool allDone() const;
};

/// Looks anew and takes away those of `ids` that may be (Leftover::canBeCleaned), each only once it is in a backup
/// below `backups`, a folder that exists and that only administrators may open. Folders are moved there, so the room
/// on the disk is not free yet. An id that is not there or may not be cleaned is an error, and then nothing is done.
/// Cancelling stops before the next one.
[[nodiscard]] Result<CleanReport> cleanLeftovers(const Machine &machine, Cleaner &cleaner, const Catalogue &catalogue,
                                                 const QString &backups, const QStringList &ids,
                                                 const ProgressSink &progress, const CancelToken &cancel);

/// Puts back what one cleaning took away, the last thing first; `name` empty: of the newest that is not put back yet.
/// What is there again meanwhile is left as it is.
[[nodiscard]] Result<CleanReport> undoCleaning(Cleaner &cleaner, const QString &backups, const QString &name,
                                               const ProgressSink &progress, const CancelToken &cancel);

[[nodiscard]] QJsonObject toJson(const CleanReport &report); ///< "changeover.cleaning/1"
/// The same back, as it comes from the helper. Never trusted.
[[nodiscard]] Result<CleanReport> cleanReportFromJson(const QString &place, const QByteArray &json);

} // namespace changeover
