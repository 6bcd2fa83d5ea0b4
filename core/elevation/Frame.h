// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace changeover {

/// One message between the program and its helper: a line of JSON with "v": 1, optionally followed by a block of bytes
/// whose length the line gives as "block". Both ends treat what they read as untrusted.
struct Frame
{
    QJsonObject head;
    QByteArray block;

    static constexpr int version = 1;
    static constexpr qsizetype maxLine = 64 * 1024;
    static constexpr qsizetype maxBlock = 64 * 1024 * 1024;
};

[[nodiscard]] QByteArray encode(const Frame &frame);

/// Puts frames together from bytes as they arrive. After an error it stays in error: the stream cannot be trusted to be
/// in step again.
class FrameReader
{
public:
    void feed(const QByteArray &bytes) { m_buffer += bytes; }
    /// The next whole frame; nullopt: more bytes are needed; an Error (Damaged, with the offset in the stream) for a
    /// line that is too long, is not an object, is of another version, or announces a block that is too large.
    [[nodiscard]] Result<std::optional<Frame>> next();

private:
    [[nodiscard]] Error damaged(const QString &what);

    QByteArray m_buffer;
    qint64 m_offset = 0;
    std::optional<Error> m_error;
};

} // namespace changeover
