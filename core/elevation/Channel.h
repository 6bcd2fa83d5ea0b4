// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace changeover {

/// Who sits at the other end of a channel, as the system itself says - never as the other end claims.
struct Peer
{
    qint64 processId = 0; ///< 0: the system does not tell
    QString account;      ///< for the journal
    QString userId;       ///< SID on Windows, numeric user id on Linux; whose profile is looked at
};

/// A two-way stream of bytes between two processes. One thread may read while another writes.
class Channel
{
public:
    enum class ReadState
    {
        Data,
        Timeout,
        Closed, ///< the other end is gone; nothing more will come
    };

    Channel() = default;
    Channel(const Channel &) = delete;
    Channel &operator=(const Channel &) = delete;
    virtual ~Channel() = default;

    /// Waits at most `timeoutMs` for bytes and appends what came.
    [[nodiscard]] virtual ReadState read(QByteArray &into, int timeoutMs) = 0;
    /// Writes all of it; false: the other end is gone.
    [[nodiscard]] virtual bool write(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Peer peer() const = 0;
};

/// Asks the system for rights and starts this program's helper with them. The person sees the system's own question.
/// Cancelled: the person said no. The channel's other end is the process that was started, and no other.
[[nodiscard]] Result<std::unique_ptr<Channel>> startHelper(const QString &program);

/// The helper's end: of the pipe `name` that process `caller` made (Windows), of standard input and output (Linux,
/// where both arguments are empty). Refused when the other end is not that process.
[[nodiscard]] Result<std::unique_ptr<Channel>> joinCaller(const QString &name, qint64 caller);

} // namespace changeover
