// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/bundle/ZipDirectory.h"

#include <QByteArrayView>

#include <functional>

namespace changeover {

/// Unpacks one file block by block and hands the blocks on; memory stays flat. Never hands on more than entry.size
/// bytes. Damaged when the bytes are not the ones that were packed (length, CRC-32, broken stream); Cancelled.
Status readZipContent(QIODevice &device, const ZipEntry &entry, const CancelToken &cancel,
                      const std::function<void(QByteArrayView)> &block);

} // namespace changeover
