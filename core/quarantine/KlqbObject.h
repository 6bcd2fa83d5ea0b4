// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/run/Progress.h"

#include <QByteArray>
#include <QIODevice>

namespace changeover {

/// The SHA-256 (32 bytes) of the quarantined file as it was: what one can look up without having the file. Decoded in
/// blocks that are overwritten at once; nothing harmful is ever written anywhere or whole in memory. The device must be
/// open and seekable; its position is moved.
/// Errors: those of readKlqbHeader(), Failed too where the device breaks off; Cancelled.
[[nodiscard]] Result<QByteArray> hashOfObject(QIODevice &container, const ProgressSink &progress = {},
                                              const CancelToken &cancel = {});

} // namespace changeover
