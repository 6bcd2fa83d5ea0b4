// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"
#include "core/machine/Reading.h"
#include "core/machine/Registry.h"
#include "core/machine/SecurityFacts.h"

#include <QDateTime>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace changeover {

enum class Platform
{
    Windows,
    Linux,
    MacOs, ///< only as a disk that is looked at
};
inline constexpr auto platformNames =
    namedEnum<Platform>({{Platform::Windows, "windows"}, {Platform::Linux, "linux"}, {Platform::MacOs, "macos"}});

/// What a computer is, as far as everything else has to know it.
struct MachineFacts
{
    QString computerName;
    QString systemName; ///< "Windows 10", "Debian GNU/Linux 12 (bookworm)"
    Platform platform = Platform::Windows;
    /// Empty for the computer this program runs on; else what is looked at instead ("practice: home-pc").
    QString standIn;
    /// This process may change the computer (administrator, root). Practice PCs always may.
    bool elevated = false;
    /// A disk from another computer: nothing on it is ever changed, whatever the rights.
    bool onlyLookedAt = false;
};

/// Folders whose place differs between computers.
enum class KnownFolder
{
    ProgramFiles,    ///< 64-bit programs
    ProgramFilesX86, ///< 32-bit programs; equals ProgramFiles on 32-bit Windows
    ProgramData,
    Windows,
    System,
};

struct PathInfo
{
    bool isFolder = false;
    qint64 size = 0; ///< bytes; 0 for folders
    QDateTime modified;
};

/// What has a name in a folder.
struct FolderEntry
{
    PathInfo info;
    Reading<std::shared_ptr<QIODevice>> content =
        Reading<std::shared_ptr<QIODevice>>::absent(); ///< absent for a folder
};

/// The files of one folder, each by its name: for folders of very many files, where walking the way to each of them is
/// what takes the time. Must not outlive its Machine.
class FolderReader
{
public:
    FolderReader() = default;
    FolderReader(const FolderReader &) = delete;
    FolderReader &operator=(const FolderReader &) = delete;
    virtual ~FolderReader() = default;

    /// What Machine::path() and Machine::open() answer for it. `name` is one of Machine::children(). Several threads
    /// may ask at the same time.
    [[nodiscard]] virtual Reading<FolderEntry> entry(const QString &name) const = 0;
};

/// An installed package of a Linux distribution.
struct Package
{
    QString name;
    QString version;
    QString manager; ///< "dpkg" or "rpm"
};

/// A part of a computer that could not be read, or not as it is now, whatever is asked of it.
struct UnreadPart
{
    QString place;
    Error why;
    bool outdated = false; ///< it was read, but the newest changes are missing: what it says may be over
};

/// What feeds a computer that has a battery.
struct PowerState
{
    bool onBattery = false;
    std::optional<int> percent; ///< 0 to 100; no value: it does not say
};

/// Every fact about a computer, read-only. One implementation per source: the Windows PC or Linux computer this runs
/// on, a disk from another computer, a practice PC. Paths are those of the computer that is looked at
/// ("C:\ProgramData\…"), wherever its disk lies. Each question answers with a Reading: value, absent, or unreadable
/// with the reason.
class Machine
{
public:
    Machine() = default;
    Machine(const Machine &) = delete;
    Machine &operator=(const Machine &) = delete;
    virtual ~Machine() = default;

    [[nodiscard]] virtual MachineFacts facts() const = 0;

    /// The names and values directly below a key.
    [[nodiscard]] virtual Reading<RegistryKey> registryKey(const RegistryPath &path) const = 0;

    /// Names of services that run now (lower case). Registered ones are read from the registry.
    [[nodiscard]] virtual Reading<QStringList> runningServices() const = 0;

    [[nodiscard]] virtual Reading<QString> folder(KnownFolder which) const = 0;
    [[nodiscard]] virtual Reading<PathInfo> path(const QString &path) const = 0;
    /// Names directly inside a folder.
    [[nodiscard]] virtual Reading<QStringList> children(const QString &folder) const = 0;

    /// A file's content, opened for reading; never changes anything, not even its access rights.
    [[nodiscard]] virtual Reading<std::shared_ptr<QIODevice>> open(const QString &path) const = 0;

    /// For reading many files of one folder.
    [[nodiscard]] virtual std::unique_ptr<FolderReader> folderReader(const QString &folder) const;

    /// Packages whose name is one of `names`; absent where no package manager of that computer knows any of them.
    [[nodiscard]] virtual Reading<std::vector<Package>> packages(const QStringList &names) const = 0;

    /// The antivirus programs that Security Center of the running Windows lists. Absent: there is no Security Center
    /// to ask (Linux, Windows Server, a disk that is not running), which says nothing about protection.
    [[nodiscard]] virtual Reading<std::vector<SecurityProduct>> securityProducts() const
    {
        return notHere<std::vector<SecurityProduct>>();
    }
    /// The second list of the running Windows, root\SecurityCenter2. Absent: this Windows does not have it.
    [[nodiscard]] virtual Reading<SecurityListing> securityListing() const { return notHere<SecurityListing>(); }
    /// What Microsoft Defender of the running Windows says of itself. Absent: it is not installed, or says nothing.
    [[nodiscard]] virtual Reading<DefenderStatus> defenderStatus() const { return notHere<DefenderStatus>(); }

    /// What is wrong with this source as a whole, as far as is known by now: asked when the looking is done.
    [[nodiscard]] virtual std::vector<UnreadPart> unreadParts() const { return {}; }
    // The next four are about a computer that runs. Sources that do not run (a disk) answer absent.

    /// Stays the same until the computer is started anew; a start that only wakes the system up again (Fast Startup)
    /// does not count.
    [[nodiscard]] virtual Reading<QString> bootId() const { return notHere<QString>(); }
    /// Absent: it has no battery.
    [[nodiscard]] virtual Reading<PowerState> powerState() const { return notHere<PowerState>(); }
    /// Bytes that are free on the volume of an existing path.
    [[nodiscard]] virtual Reading<qint64> freeSpace(const QString &) const { return notHere<qint64>(); }
    /// What shows that another installer is at work right now: the lock it holds, by name. Absent: none is.
    [[nodiscard]] virtual Reading<QString> otherInstaller() const { return notHere<QString>(); }

protected:
    /// For sources that cannot have a thing at all (a registry on Linux).
    template <typename T>
    [[nodiscard]] static Reading<T> notHere()
    {
        return Reading<T>::absent();
    }
};

/// Replaces %ProgramFiles%, %ProgramFiles(x86)%, %ProgramData%, %SystemRoot%, %windir% and %SystemDrive%;
/// \SystemRoot\ and \??\ as services spell them. Unknown macros stay as they are.
[[nodiscard]] QString expandFolders(const Machine &machine, QString path);

/// The program of a service's ImagePath: "\"C:\a b\c.exe\" -x" and "C:\a b\c.exe -x" give "C:\a b\c.exe".
[[nodiscard]] QString programOfImagePath(const Machine &machine, const QString &imagePath);

/// Windows Server, by its product type; false also where that cannot be read.
[[nodiscard]] bool isServer(const Machine &machine);

/// Opens a file of this computer's file system, where `path` is known to exist. `shown` is its name for messages.
[[nodiscard]] Reading<std::shared_ptr<QIODevice>> openLocalFile(const QString &path, const QString &shown);

/// Reads the computer this program runs on. `userId` (a SID, on Windows) is whose own settings are looked at; empty:
/// the user of this process. The helper runs as an administrator and looks for the person who called it.
[[nodiscard]] std::unique_ptr<Machine> thisMachine(const QString &userId = {});

} // namespace changeover
