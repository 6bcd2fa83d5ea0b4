// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/windows/BootTime.h"

#include <windows.h>

#include <winternl.h>

namespace changeover {

namespace {
// As ntddk.h has it; winternl.h only knows it as bytes.
struct TimeOfDay
{
    LARGE_INTEGER bootTime;
    LARGE_INTEGER currentTime;
    LARGE_INTEGER timeZoneBias;
    ULONG timeZoneId;
    ULONG reserved;
    ULONGLONG bootTimeBias;
    ULONGLONG sleepTimeBias;
};
constexpr auto timeOfDay = SYSTEM_INFORMATION_CLASS(3);
} // namespace

Reading<QString> bootId()
{
    TimeOfDay now = {};
    ULONG size = 0;
    const NTSTATUS status = NtQuerySystemInformation(timeOfDay, &now, sizeof now, &size);
    if (status < 0 || now.bootTime.QuadPart == 0)
        return Reading<QString>::unreadable(
            {ErrorKind::Failed, QString(),
             QStringLiteral("NtQuerySystemInformation: 0x%1").arg(quint32(status), 0, 16)});
    // The bias takes out what the clock was set by since.
    return QString::number(quint64(now.bootTime.QuadPart) - now.bootTimeBias);
}

} // namespace changeover
