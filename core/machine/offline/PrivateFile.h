// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace changeover {

/// A nameless or temporary file of this process's own, gone when it is destroyed, that no other account may read:
/// hivex opens files by their path, and what it reads must not change or end while it is mapped.
struct PrivateFile
{
    std::unique_ptr<QFile> file; ///< open for reading and writing
    QByteArray path;             ///< for C's open()
};

[[nodiscard]] Result<PrivateFile> makePrivateFile();

} // namespace changeover
