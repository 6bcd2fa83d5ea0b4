// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FlushToDisk.h"

#include <QFileDevice>

#include <windows.h>

namespace changeover {

bool flushToDisk(QFileDevice &file)
{
    if (!file.flush())
        return false;
    // A file of Qt's own engine has no C descriptor: open the same file once more and flush that, which flushes all of
    // the file's data.
    const QString path = file.fileName();
    const HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t *>(path.utf16()), GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool flushed = FlushFileBuffers(handle);
    CloseHandle(handle);
    return flushed;
}

} // namespace changeover
