// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Restart.h"

#include <QCoreApplication>
#include <QDir>

#include <windows.h>

namespace changeover {

namespace {
constexpr const wchar_t *runOnce = L"Software\\Microsoft\\Windows\\CurrentVersion\\RunOnce";
constexpr const wchar_t *valueName = L"Changeover";
constexpr qsizetype longest = 260; // of a RunOnce command, says Microsoft

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(restart)
};

// A path holds no quotes; one backslash before the closing quote would take its meaning away.
QString quoted(const QString &argument)
{
    QString out = QDir::toNativeSeparators(argument);
    if (out.endsWith(QLatin1Char('\\')))
        out += QLatin1Char('\\');
    return QLatin1Char('"') + out + QLatin1Char('"');
}

Error failed(LSTATUS code)
{
    return {ErrorKind::AccessDenied,
            Text::tr("Changeover could not arrange to open again by itself. Open it yourself after the restart."),
            QStringLiteral("Windows error %1").arg(code)};
}

class WindowsRestart : public Restart
{
public:
    Status openAfterwards(const QString &program, const QStringList &arguments) override
    {
        QString command = quoted(program);
        for (const QString &argument : arguments)
            command += QLatin1Char(' ') + quoted(argument);
        if (command.size() > longest || program.contains(QLatin1Char('"')))
            return failed(ERROR_FILENAME_EXCED_RANGE);
        HKEY key = nullptr;
        LSTATUS code = RegCreateKeyExW(HKEY_CURRENT_USER, runOnce, 0, nullptr, REG_OPTION_NON_VOLATILE, KEY_SET_VALUE,
                                       nullptr, &key, nullptr);
        if (code != ERROR_SUCCESS)
            return failed(code);
        code = RegSetValueExW(key, valueName, 0, REG_SZ, reinterpret_cast<const BYTE *>(command.utf16()),
                              DWORD((command.size() + 1) * qsizetype(sizeof(wchar_t))));
        RegCloseKey(key);
        return code == ERROR_SUCCESS ? Status(Done{}) : failed(code);
    }

    Status openNothingAfterwards() override
    {
        const LSTATUS code = RegDeleteKeyValueW(HKEY_CURRENT_USER, runOnce, valueName);
        return code == ERROR_SUCCESS || code == ERROR_FILE_NOT_FOUND ? Status(Done{}) : failed(code);
    }

    Status restartNow() override
    {
        HANDLE token = nullptr;
        if (OpenProcessToken(GetCurrentProcess(), TOKEN_ADJUST_PRIVILEGES | TOKEN_QUERY, &token)) {
            TOKEN_PRIVILEGES privileges = {};
            privileges.PrivilegeCount = 1;
            privileges.Privileges[0].Attributes = SE_PRIVILEGE_ENABLED;
            if (LookupPrivilegeValueW(nullptr, L"SeShutdownPrivilege", &privileges.Privileges[0].Luid))
                AdjustTokenPrivileges(token, FALSE, &privileges, 0, nullptr, nullptr);
            CloseHandle(token);
        }
        // Not forced: a program with unsaved work asks the person first.
        if (ExitWindowsEx(EWX_REBOOT | EWX_RESTARTAPPS,
                          SHTDN_REASON_MAJOR_APPLICATION | SHTDN_REASON_MINOR_INSTALLATION | SHTDN_REASON_FLAG_PLANNED))
            return Done{};
        return Error{ErrorKind::Failed,
                     Text::tr("The computer could not be restarted from here. Restart it the way you always do."),
                     QStringLiteral("Windows error %1").arg(GetLastError())};
    }
};
} // namespace

std::unique_ptr<Restart> thisMachineRestart()
{
    return std::make_unique<WindowsRestart>();
}

} // namespace changeover
