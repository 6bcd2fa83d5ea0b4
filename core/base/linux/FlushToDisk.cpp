// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FlushToDisk.h"

#include <QFileDevice>

#include <unistd.h>

namespace changeover {

bool flushToDisk(QFileDevice &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

} // namespace changeover
