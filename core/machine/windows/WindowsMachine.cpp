// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/windows/WindowsMachine.h"

#include "core/base/FileTime.h"
#include "core/base/windows/Wide.h"
#include "core/machine/windows/BootTime.h"
#include "core/machine/windows/SecurityCenter.h"
#include "core/machine/windows/WmiSecurity.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <windows.h>

#include <shlobj.h>

#include <limits>

namespace changeover {

namespace {

constexpr DWORD maxValueBytes = 4 * 1024 * 1024; // far above any value of interest; registry limits are softer

Error systemError(DWORD code, const QString &what)
{
    const QString detail = QStringLiteral("%1, Windows error %2").arg(what).arg(code);
    if (code == ERROR_ACCESS_DENIED)
        return {ErrorKind::AccessDenied,
                QCoreApplication::translate("machine", "Windows did not allow reading %1.").arg(what), detail};
    return {ErrorKind::Failed, QCoreApplication::translate("machine", "Windows could not read %1.").arg(what), detail};
}

bool saysAbsent(DWORD code)
{
    return code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND || code == ERROR_BAD_PATHNAME ||
           code == ERROR_INVALID_NAME || code == ERROR_NOT_READY || code == ERROR_BAD_NETPATH;
}

class OpenKey
{
public:
    OpenKey(const RegistryPath &path, const QString &userId)
    {
        HKEY root = HKEY_LOCAL_MACHINE;
        QString place = path.path;
        if (path.root == RegistryRoot::User || (path.root == RegistryRoot::CurrentUser && !userId.isEmpty()))
            root = HKEY_USERS;
        else if (path.root == RegistryRoot::CurrentUser)
            root = HKEY_CURRENT_USER;
        if (path.root == RegistryRoot::CurrentUser && !userId.isEmpty())
            place.prepend(userId + QLatin1Char('\\'));
        const REGSAM view = path.view == RegistryView::Bits64 ? KEY_WOW64_64KEY : KEY_WOW64_32KEY;
        result = RegOpenKeyExW(root, wide(place), 0, KEY_READ | view, &key);
    }
    OpenKey(const OpenKey &) = delete;
    OpenKey &operator=(const OpenKey &) = delete;
    ~OpenKey()
    {
        if (result == ERROR_SUCCESS)
            RegCloseKey(key);
    }

    HKEY key = nullptr;
    LSTATUS result;
};

bool isAdministrator()
{
    SID_IDENTIFIER_AUTHORITY authority = SECURITY_NT_AUTHORITY;
    PSID group = nullptr;
    BOOL member = FALSE;
    if (AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0, 0,
                                 &group)) {
        // Asks about this token: a member whose rights are filtered (not elevated) answers no.
        if (!CheckTokenMembership(nullptr, group, &member))
            member = FALSE;
        FreeSid(group);
    }
    return member;
}

} // namespace

std::unique_ptr<Machine> thisMachine(const QString &userId)
{
    return std::make_unique<WindowsMachine>(userId);
}

MachineFacts WindowsMachine::facts() const
{
    return {QSysInfo::machineHostName(), QSysInfo::prettyProductName(), Platform::Windows, {}, isAdministrator()};
}

Reading<RegistryKey> WindowsMachine::registryKey(const RegistryPath &path) const
{
    const OpenKey open(path, m_userId);
    if (saysAbsent(DWORD(open.result)))
        return Reading<RegistryKey>::absent();
    if (open.result != ERROR_SUCCESS)
        return Reading<RegistryKey>::unreadable(systemError(DWORD(open.result), path.physical()));

    RegistryKey key;
    std::vector<wchar_t> name(16384); // the longest name Windows allows: 255 for keys, 16383 for values
    for (DWORD index = 0;; ++index) {
        DWORD length = DWORD(name.size());
        const LSTATUS result = RegEnumKeyExW(open.key, index, name.data(), &length, nullptr, nullptr, nullptr, nullptr);
        if (result == ERROR_NO_MORE_ITEMS)
            break;
        if (result != ERROR_SUCCESS)
            return Reading<RegistryKey>::unreadable(systemError(DWORD(result), path.physical()));
        key.subkeys << QString::fromWCharArray(name.data(), int(length));
    }

    QByteArray bytes(4096, Qt::Uninitialized);
    for (DWORD index = 0;; ++index) {
        DWORD length = DWORD(name.size());
        DWORD type = 0;
        DWORD size = DWORD(bytes.size());
        const LSTATUS result = RegEnumValueW(open.key, index, name.data(), &length, nullptr, &type,
                                             reinterpret_cast<BYTE *>(bytes.data()), &size);
        if (result == ERROR_NO_MORE_ITEMS)
            break;
        if (result == ERROR_MORE_DATA) {
            if (size > maxValueBytes) {
                key.tooLarge << QString::fromWCharArray(name.data(), int(length));
                continue;
            }
            // Another process may enlarge the value meanwhile: take a step more than asked, and try this index again.
            bytes.resize(qsizetype(size) + 1024);
            --index;
            continue;
        }
        if (result != ERROR_SUCCESS)
            return Reading<RegistryKey>::unreadable(systemError(DWORD(result), path.physical()));
        key.values.push_back({QString::fromWCharArray(name.data(), int(length)), type, bytes.left(qsizetype(size))});
    }
    return key;
}

Reading<QStringList> WindowsMachine::runningServices() const
{
    const QString what = QCoreApplication::translate("machine", "the list of services");
    const SC_HANDLE manager = OpenSCManagerW(nullptr, nullptr, SC_MANAGER_ENUMERATE_SERVICE);
    if (!manager)
        return Reading<QStringList>::unreadable(systemError(GetLastError(), what));
    QStringList names;
    std::vector<BYTE> buffer(64 * 1024);
    DWORD needed = 0;
    DWORD count = 0;
    DWORD resume = 0;
    DWORD failure = ERROR_SUCCESS;
    for (;;) {
        const BOOL complete =
            EnumServicesStatusExW(manager, SC_ENUM_PROCESS_INFO, SERVICE_WIN32 | SERVICE_DRIVER, SERVICE_ACTIVE,
                                  buffer.data(), DWORD(buffer.size()), &needed, &count, &resume, nullptr);
        failure = complete ? ERROR_SUCCESS : GetLastError();
        if (!complete && failure != ERROR_MORE_DATA)
            break;
        const auto *services = reinterpret_cast<const ENUM_SERVICE_STATUS_PROCESSW *>(buffer.data());
        for (DWORD i = 0; i < count; ++i)
            names << QString::fromWCharArray(services[i].lpServiceName).toLower();
        if (complete)
            break;
        if (count == 0)
            buffer.resize(buffer.size() + needed);
    }
    CloseServiceHandle(manager);
    if (failure != ERROR_SUCCESS)
        return Reading<QStringList>::unreadable(systemError(failure, what));
    return names;
}

Reading<QString> WindowsMachine::folder(KnownFolder which) const
{
    const GUID *id = nullptr;
    switch (which) {
    case KnownFolder::ProgramFiles:
        id = &FOLDERID_ProgramFilesX64;
        break;
    case KnownFolder::ProgramFilesX86:
        id = &FOLDERID_ProgramFilesX86;
        break;
    case KnownFolder::ProgramData:
        id = &FOLDERID_ProgramData;
        break;
    case KnownFolder::Windows:
        id = &FOLDERID_Windows;
        break;
    case KnownFolder::System:
        id = &FOLDERID_System;
        break;
    }
    wchar_t *path = nullptr;
    const HRESULT result = SHGetKnownFolderPath(*id, KF_FLAG_DONT_VERIFY, nullptr, &path);
    if (FAILED(result))
        return Reading<QString>::absent();
    const QString folder = QString::fromWCharArray(path);
    CoTaskMemFree(path);
    return folder;
}

Reading<PathInfo> WindowsMachine::path(const QString &path) const
{
    WIN32_FILE_ATTRIBUTE_DATA data;
    if (!GetFileAttributesExW(wide(path), GetFileExInfoStandard, &data)) {
        const DWORD code = GetLastError();
        if (saysAbsent(code))
            return Reading<PathInfo>::absent();
        return Reading<PathInfo>::unreadable(systemError(code, path));
    }
    PathInfo info;
    info.isFolder = data.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY;
    info.size = info.isFolder ? 0 : (qint64(data.nFileSizeHigh) << 32 | data.nFileSizeLow);
    const quint64 ticks = quint64(data.ftLastWriteTime.dwHighDateTime) << 32 | data.ftLastWriteTime.dwLowDateTime;
    info.modified = fromFileTime(qint64(ticks));
    return info;
}

Reading<QStringList> WindowsMachine::children(const QString &folder) const
{
    WIN32_FIND_DATAW data;
    const QString pattern = folder + QStringLiteral("\\*");
    const HANDLE search = FindFirstFileW(wide(pattern), &data);
    if (search == INVALID_HANDLE_VALUE) {
        const DWORD code = GetLastError();
        if (saysAbsent(code))
            return Reading<QStringList>::absent();
        return Reading<QStringList>::unreadable(systemError(code, folder));
    }
    QStringList names;
    do {
        const QString name = QString::fromWCharArray(data.cFileName);
        if (name != QLatin1String(".") && name != QLatin1String(".."))
            names << name;
    } while (FindNextFileW(search, &data));
    const DWORD code = GetLastError();
    FindClose(search);
    if (code != ERROR_NO_MORE_FILES)
        return Reading<QStringList>::unreadable(systemError(code, folder));
    return names;
}

Reading<std::shared_ptr<QIODevice>> WindowsMachine::open(const QString &path) const
{
    return openLocalFile(path, path);
}

Reading<std::vector<Package>> WindowsMachine::packages(const QStringList &) const
{
    return notHere<std::vector<Package>>();
}

Reading<std::vector<SecurityProduct>> WindowsMachine::securityProducts() const
{
    // Its service is not there on Windows Server and under Wine.
    const Reading<RegistryKey> service = registryKey({RegistryRoot::LocalMachine, RegistryView::Bits64,
                                                      QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\wscsvc")});
    return service.isAbsent() ? notHere<std::vector<SecurityProduct>>() : readSecurityCenter();
}

Reading<QString> WindowsMachine::bootId() const
{
    return changeover::bootId();
}

Reading<SecurityListing> WindowsMachine::securityListing() const
{
    return readSecurityListing(m_wmi);
}

Reading<DefenderStatus> WindowsMachine::defenderStatus() const
{
    return readDefenderStatus(m_wmi);
}

Reading<PowerState> WindowsMachine::powerState() const
{
    constexpr BYTE unknown = 255;
    constexpr BYTE noBattery = 128;
    const QString what = QCoreApplication::translate("machine", "whether the computer runs on battery");
    SYSTEM_POWER_STATUS status;
    if (!GetSystemPowerStatus(&status))
        return Reading<PowerState>::unreadable(systemError(GetLastError(), what));
    if (status.BatteryFlag != unknown && status.BatteryFlag & noBattery)
        return notHere<PowerState>();
    if (status.ACLineStatus == unknown)
        return Reading<PowerState>::unreadable(
            {ErrorKind::Failed, QCoreApplication::translate("machine", "Windows does not say %1.").arg(what), {}});
    PowerState power;
    power.onBattery = status.ACLineStatus == 0;
    if (status.BatteryLifePercent <= 100)
        power.percent = status.BatteryLifePercent;
    return power;
}

Reading<qint64> WindowsMachine::freeSpace(const QString &path) const
{
    ULARGE_INTEGER available; // for this user, should there be quotas
    if (!GetDiskFreeSpaceExW(wide(path), &available, nullptr, nullptr)) {
        const DWORD code = GetLastError();
        return saysAbsent(code) ? Reading<qint64>::absent() : Reading<qint64>::unreadable(systemError(code, path));
    }
    return qint64(qMin<quint64>(available.QuadPart, quint64(std::numeric_limits<qint64>::max())));
}

Reading<QString> WindowsMachine::otherInstaller() const
{
    // Windows Installer's own: it holds this while it works, and leaves it there, free, for a while afterwards. So that
    // it exists says nothing yet; it is asked for without waiting and given back at once.
    const QString name = QStringLiteral("Global\\_MSIExecute");
    const HANDLE mutex = OpenMutexW(SYNCHRONIZE | MUTEX_MODIFY_STATE, FALSE, wide(name));
    if (!mutex) {
        const DWORD code = GetLastError();
        return saysAbsent(code) ? Reading<QString>::absent() : Reading<QString>::unreadable(systemError(code, name));
    }
    const DWORD state = WaitForSingleObject(mutex, 0);
    const DWORD code = GetLastError();
    if (state == WAIT_OBJECT_0 || state == WAIT_ABANDONED)
        ReleaseMutex(mutex);
    CloseHandle(mutex);
    if (state == WAIT_TIMEOUT)
        return name;
    if (state == WAIT_FAILED)
        return Reading<QString>::unreadable(systemError(code, name));
    return Reading<QString>::absent();
}

} // namespace changeover
