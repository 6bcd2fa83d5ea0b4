// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/Cleaner.h"

#include "core/base/windows/Wide.h"

#include <QCoreApplication>
#include <QDir>

#include <windows.h>

#include <winsvc.h>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleaner)
};

Error failed(DWORD code, const QString &text)
{
    const ErrorKind kind = code == ERROR_ACCESS_DENIED ? ErrorKind::AccessDenied : ErrorKind::Failed;
    return {kind, text, QStringLiteral("Windows error %1").arg(code)};
}

Error notAllowed(DWORD code, const QString &place)
{
    return failed(code, Text::tr("Windows did not allow changing %1. It is as it was.").arg(place));
}

struct Key
{
    HKEY root;
    REGSAM view;
};

Key rootOf(const RegistryPath &path)
{
    return {path.root == RegistryRoot::LocalMachine ? HKEY_LOCAL_MACHINE
            : path.root == RegistryRoot::User       ? HKEY_USERS
                                                    : HKEY_CURRENT_USER,
            REGSAM(path.view == RegistryView::Bits64 ? KEY_WOW64_64KEY : KEY_WOW64_32KEY)};
}

class ServiceHandle
{
public:
    explicit ServiceHandle(SC_HANDLE handle)
        : m_handle(handle)
    {
    }
    ServiceHandle(const ServiceHandle &) = delete;
    ServiceHandle &operator=(const ServiceHandle &) = delete;
    ~ServiceHandle()
    {
        if (m_handle)
            CloseServiceHandle(m_handle);
    }
    [[nodiscard]] SC_HANDLE get() const { return m_handle; }

private:
    SC_HANDLE m_handle;
};

/// Holds every folder on the way to a path, so that none can be exchanged for a link meanwhile.
class HeldWay
{
public:
    explicit HeldWay(const QString &path)
    {
        const QStringList parts = QDir::toNativeSeparators(path).split(QLatin1Char('\\'));
        QString at = parts.value(0) + QLatin1Char('\\');
        for (qsizetype i = 1; i + 1 < parts.size() && m_error == ERROR_SUCCESS; ++i) {
            at += (i == 1 ? QString() : QStringLiteral("\\")) + parts[i];
            hold(at);
        }
    }
    HeldWay(const HeldWay &) = delete;
    HeldWay &operator=(const HeldWay &) = delete;
    ~HeldWay()
    {
        for (const HANDLE folder : m_folders)
            CloseHandle(folder);
    }
    [[nodiscard]] DWORD error() const { return m_error; }
    [[nodiscard]] bool hasLink() const { return m_hasLink; }

private:
    void hold(const QString &folder)
    {
        // Not shared for deleting: while it is open nobody can rename or remove it.
        const HANDLE handle =
            CreateFileW(wide(folder), FILE_READ_ATTRIBUTES, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr, OPEN_EXISTING,
                        FILE_FLAG_BACKUP_SEMANTICS | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
        if (handle == INVALID_HANDLE_VALUE) {
            m_error = GetLastError();
            return;
        }
        m_folders.push_back(handle);
        BY_HANDLE_FILE_INFORMATION info;
        if (!GetFileInformationByHandle(handle, &info))
            m_error = GetLastError();
        else if ((info.dwFileAttributes & FILE_ATTRIBUTE_REPARSE_POINT) != 0)
            m_hasLink = true;
    }

    std::vector<HANDLE> m_folders;
    DWORD m_error = ERROR_SUCCESS;
    bool m_hasLink = false;
};

class WindowsCleaner : public Cleaner
{
public:
    // Links in a person's part of the registry cannot lead out of it since MS10-021, so the way is not checked.
    Status deleteKey(const RegistryPath &path) override
    {
        const Key root = rootOf(path);
        const qsizetype at = path.path.lastIndexOf(QLatin1Char('\\'));
        if (at < 0)
            return notAllowed(ERROR_ACCESS_DENIED, path.physical());
        HKEY parent = nullptr;
        LSTATUS code =
            RegOpenKeyExW(root.root, wide(path.path.left(at)), 0, KEY_READ | KEY_WRITE | DELETE | root.view, &parent);
        if (code == ERROR_FILE_NOT_FOUND)
            return Done{};
        if (code == ERROR_SUCCESS) {
            const QString leaf = path.leaf();
            code = RegDeleteTreeW(parent, wide(leaf));
            RegCloseKey(parent);
        }
        if (code == ERROR_SUCCESS || code == ERROR_FILE_NOT_FOUND)
            return Done{};
        return failed(DWORD(code),
                      Text::tr("Windows did not allow removing all of %1. What was in it is in the backup.")
                          .arg(path.physical()));
    }

    Status writeKey(const RegistryPath &path, const std::vector<RegistryEntry> &values) override
    {
        const Key root = rootOf(path);
        HKEY key = nullptr;
        DWORD how = 0;
        LSTATUS code = RegCreateKeyExW(root.root, wide(path.path), 0, nullptr, REG_OPTION_NON_VOLATILE,
                                       KEY_READ | KEY_WRITE | root.view, nullptr, &key, &how);
        if (code != ERROR_SUCCESS)
            return notAllowed(DWORD(code), path.physical());
        if (how == REG_OPENED_EXISTING_KEY) {
            RegCloseKey(key);
            return Error{
                ErrorKind::BadInput, Text::tr("%1 is there already and was left as it is.").arg(path.physical()), {}};
        }
        for (const RegistryEntry &value : values) {
            code = RegSetValueExW(key, wide(value.name), 0, value.type,
                                  reinterpret_cast<const BYTE *>(value.data.constData()), DWORD(value.data.size()));
            if (code != ERROR_SUCCESS)
                break;
        }
        RegCloseKey(key);
        if (code != ERROR_SUCCESS)
            return failed(DWORD(code), Text::tr("Windows did not take all values of %1.").arg(path.physical()));
        return Done{};
    }

    Status deleteService(const QString &name) override
    {
        const ServiceHandle manager(OpenSCManagerW(nullptr, nullptr, SC_MANAGER_CONNECT));
        if (!manager.get())
            return notAllowed(GetLastError(), name);
        const ServiceHandle service(OpenServiceW(manager.get(), wide(name), DELETE | SERVICE_QUERY_STATUS));
        if (!service.get() && GetLastError() == ERROR_SERVICE_DOES_NOT_EXIST)
            return Error{ErrorKind::NotFound,
                         Text::tr("Windows' service manager does not know %1 any more. Restart the computer and look "
                                  "again.")
                             .arg(name),
                         {}};
        SERVICE_STATUS status;
        if (!service.get() || !QueryServiceStatus(service.get(), &status))
            return notAllowed(GetLastError(), name);
        if ((status.dwServiceType & SERVICE_WIN32) == 0)
            return Error{ErrorKind::Unsupported, Text::tr("%1 is a driver. Nothing was changed.").arg(name), {}};
        if (status.dwCurrentState != SERVICE_STOPPED)
            return Error{ErrorKind::Busy, Text::tr("%1 still runs. Nothing was changed.").arg(name), {}};
        if (!DeleteService(service.get()))
            return notAllowed(GetLastError(), name);
        return Done{};
    }

    Status moveFolder(const QString &from, const QString &to) override
    {
        const HeldWay source(from);
        const HeldWay target(to);
        for (const HeldWay *way : {&source, &target}) {
            if (way->error() != ERROR_SUCCESS)
                return notAllowed(way->error(), from);
            if (way->hasLink())
                return Error{ErrorKind::Unsupported,
                             Text::tr("The way to %1 leads over a link. Nothing was changed.").arg(from),
                             {}};
        }
        const QString oldPath = QDir::toNativeSeparators(from);
        const QString newPath = QDir::toNativeSeparators(to);
        if (MoveFileExW(wide(oldPath), wide(newPath), MOVEFILE_WRITE_THROUGH))
            return Done{};
        const DWORD code = GetLastError();
        if (code == ERROR_NOT_SAME_DEVICE)
            return Error{
                ErrorKind::Unsupported,
                Text::tr("%1 lies on another disk than the backup. Nothing was changed. Move it yourself.").arg(from),
                {}};
        if (code == ERROR_FILE_NOT_FOUND || code == ERROR_PATH_NOT_FOUND)
            return Error{ErrorKind::NotFound, Text::tr("%1 is not there. Nothing was changed.").arg(from), {}};
        if (code == ERROR_ALREADY_EXISTS || code == ERROR_FILE_EXISTS)
            return Error{ErrorKind::BadInput, Text::tr("%1 is there already and was left as it is.").arg(to), {}};
        if (code == ERROR_SHARING_VIOLATION)
            return Error{ErrorKind::Busy,
                         Text::tr("A program still uses %1. Restart the computer, then try again. Nothing was changed.")
                             .arg(from),
                         {}};
        return notAllowed(code, from);
    }
};
} // namespace

std::unique_ptr<Cleaner> thisMachineCleaner()
{
    return std::make_unique<WindowsCleaner>();
}

} // namespace changeover
