// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/catalogue/Catalogue.h"
#include "core/detect/Inventory.h"
#include "core/run/Progress.h"

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace changeover {

/// One file in quarantine. Times are UTC, but for storedAt where it says so; one that is not given is invalid.
struct QuarantineItem
{
    QString productId;
    QString productName;
    QuarantineFormat format = QuarantineFormat::Klqb;
    QString container;    ///< path of the container on that computer
    QString originalPath; ///< where the file was; empty: not said. From the container: show it with visibleText()
    QString threat;       ///< empty: unknown
    bool threatIsGuess = false;
    QDateTime storedAt;           ///< when it was put into quarantine
    bool storedAtIsLocal = false; ///< by that computer's clock; which time zone that was is not known
    QDateTime createdAt;          ///< of the original file
    QDateTime writtenAt;
    qint64 size = 0;                   ///< of the original file, bytes
    qint64 containerSize = 0;          ///< bytes
    bool containerMissing = false;     ///< the product lists it, but the file is not there any more
    std::optional<quint32> attributes; ///< Win32 file attributes
};

/// A file in a quarantine folder that could not be read as what it should be.
struct UnreadContainer
{
    QString productId;
    QString container;
    qint64 containerSize = 0;
    Error why;
};

/// Where the name begins in a path of Windows or Linux, whichever system this is.
[[nodiscard]] inline qsizetype nameBegin(const QString &path)
{
    return std::max(path.lastIndexOf(QLatin1Char('\\')), path.lastIndexOf(QLatin1Char('/'))) + 1;
}

/// What lies in the quarantine of a computer's products.
struct QuarantineList
{
    MachineFacts facts;
    QDateTime when;
    std::vector<QuarantineItem> items; ///< newest first, those without a time last
    std::vector<UnreadContainer> unread;
    std::vector<BlindSpot> blindSpots; ///< folders that could not be looked into, with what to do instead
    bool cancelled = false;            ///< stopped by the person: there may be more than is listed

    /// Everything there is was seen and understood.
    [[nodiscard]] bool isComplete() const { return unread.empty() && blindSpots.empty() && !cancelled; }
};

/// Lists the quarantine of every product of the catalogue, installed or not: it survives the product. Reads the
/// metadata of the containers only. Files are known by their content, not their name. Never fails as a whole.
[[nodiscard]] QuarantineList listQuarantine(const Machine &machine, const Catalogue &catalogue,
                                            const ProgressSink &progress = {}, const CancelToken &cancel = {});

} // namespace changeover
