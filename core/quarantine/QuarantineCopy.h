// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quarantine/QuarantineList.h"

#include <QByteArrayView>

namespace changeover {

/// Takes files one after the other, each in parts. An error ends the copying; its text is for the person.
class FileSink
{
public:
    FileSink() = default;
    FileSink(const FileSink &) = delete;
    FileSink &operator=(const FileSink &) = delete;
    virtual ~FileSink() = default;

    /// `name` is a path with "/", not yet made safe. Unsupported: this one does not fit; go on with the next.
    virtual Status begin(const QString &name, qint64 size) = 0;
    virtual Status append(QByteArrayView bytes) = 0;
    virtual Status end() = 0;
    /// The file that was begun could not be read to its end.
    virtual Status drop() = 0;
};

/// Who gets the copies.
enum class CopyFor
{
    ThisAccount,
    /// Another account, by way of the helper: then only what proves to be a container is copied. Everybody can make
    /// folders with these names and let a link in them lead to a file that only an administrator may read.
    AnotherAccount,
};

/// Copies the files of a quarantine as they are: still scrambled, never decoded. In blocks; memory stays flat.
/// Gives back what is not copied, and why. Errors: Cancelled, or the sink's.
[[nodiscard]] Result<std::vector<UnreadContainer>> copyQuarantine(const Machine &machine, const QuarantineList &list,
                                                                  CopyFor whom, FileSink &sink,
                                                                  const ProgressSink &progress,
                                                                  const CancelToken &cancel);

} // namespace changeover
