// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/run/Progress.h"

#include <QIODevice>

#include <functional>

namespace changeover {

/// Reads a file that is meant as a clean-up tool and hands it on in blocks of at most 1 MiB. Refuses one that is too
/// large (CleanupTool::maxBytes) before anything is sent, and one that grows beyond that while it is read.
[[nodiscard]] Status sendTool(QIODevice &file, const std::function<Status(const QByteArray &block)> &send,
                              const ProgressSink &progress, const CancelToken &cancel);

} // namespace changeover
