// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/ToolBlocks.h"

#include "core/actions/CleanupTool.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleanuptool)
};

constexpr qint64 blockBytes = 1024 * 1024;
} // namespace

Status sendTool(QIODevice &file, const std::function<Status(const QByteArray &block)> &send,
                const ProgressSink &progress, const CancelToken &cancel)
{
    const qint64 size = file.size();
    if (size > CleanupTool::maxBytes)
        return tooLargeForTool();
    qint64 sent = 0;
    for (;;) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, Text::tr("Stopped. Nothing was changed."), {}};
        const QByteArray block = file.read(blockBytes);
        if (block.isEmpty())
            break;
        sent += block.size();
        if (sent > CleanupTool::maxBytes)
            return tooLargeForTool();
        if (const Status done = send(block); !done)
            return done;
        progress({size > 0 ? qMin(1.0, double(sent) / double(size)) : 1.0, Text::tr("Checking the file"), true});
    }
    if (sent == 0 || sent != size)
        return Error{ErrorKind::BadInput, Text::tr("This file could not be read, or is empty."), file.errorString()};
    return Done{};
}

} // namespace changeover
