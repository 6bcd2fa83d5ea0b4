// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/DiskFile.h"

#include <QDir>

#include <windows.h>

namespace changeover::disk {

namespace {
constexpr DWORD quotaExceeded = 1295; // ERROR_DISK_QUOTA_EXCEEDED, which MinGW lacks

Error systemError(DWORD number)
{
    const QString detail = qt_error_string(int(number));
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case quotaExceeded:
        return {ErrorKind::DiskFull, {}, detail};
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
    case ERROR_SHARING_VIOLATION:
        return {ErrorKind::AccessDenied, {}, detail};
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_NOT_READY:
    case ERROR_DEV_NOT_EXIST:
    case ERROR_DEVICE_NOT_CONNECTED:
        return {ErrorKind::NotFound, {}, detail};
    default:
        return {ErrorKind::Failed, {}, detail};
    }
}

/// Qt keeps its handle to itself. Flushing concerns the file, whichever handle asks for it.
bool flushByName(const QString &path)
{
    const HANDLE handle =
        CreateFileW(reinterpret_cast<const wchar_t *>(QDir::toNativeSeparators(path).utf16()), GENERIC_WRITE,
                    FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const bool flushed = FlushFileBuffers(handle);
    const DWORD error = GetLastError();
    CloseHandle(handle);
    SetLastError(error);
    return flushed;
}
} // namespace

Status flush(QFileDevice &file)
{
    if (!file.flush())
        return systemError(GetLastError());
    if (!flushByName(file.fileName()))
        return systemError(GetLastError());
    return Done{};
}

Result<bool> renameToNew(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    if (MoveFileExW(reinterpret_cast<const wchar_t *>(source.utf16()),
                    reinterpret_cast<const wchar_t *>(target.utf16()), MOVEFILE_WRITE_THROUGH))
        return true;
    const DWORD error = GetLastError();
    if (error == ERROR_ALREADY_EXISTS || error == ERROR_FILE_EXISTS)
        return false;
    return systemError(error);
}

} // namespace changeover::disk
