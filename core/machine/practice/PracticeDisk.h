// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/machine/Machine.h"
#include "core/machine/practice/PracticeSecurity.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace changeover {

/// What a practice PC's uninstaller does: data, so that a practice PC needs no code of its own.
struct PracticeUninstaller
{
    QString productCode;      ///< or the package's name on a Linux practice computer
    QStringList steps;        ///< what it says while it works
    QStringList removesKeys;  ///< physical registry paths, with everything below
    QStringList removesPaths; ///< files and folders, with everything inside
    QStringList removesPackages;
    QString removesSecurityProduct; ///< its name; Microsoft Defender, if listed, then takes over as Windows lets it
    QString passwordSha256;         ///< hex; empty: none is asked for
    int exitCode = 0;               ///< Windows Installer's, e.g. 3010: restart needed
    int busy = 0;                   ///< how often it first answers that another installer is at work
    int attempts = 0;               ///< how often it was started, counted for the tests
};

/// What a practice PC's export command answers.
struct PracticeExport
{
    QString product; ///< the catalogue's id
    QString text;    ///< what the file holds; empty: a file with nothing in it
    int exitCode = 0;
    QString passwordSha256; ///< hex; empty: none is asked for
    int attempts = 0;       ///< how often it was started, counted for the tests
};

/// What a practice PC's System Restore does when it is asked for a restore point.
enum class PracticeRestoreAnswer
{
    Works,
    Off,
    Policy, ///< forbidden by the organisation
    Full,
    Silent, ///< says "done" and makes none, as Windows does within a day of the last one
};
inline constexpr auto practiceRestoreNames =
    namedEnum<PracticeRestoreAnswer>({{PracticeRestoreAnswer::Works, "works"},
                                      {PracticeRestoreAnswer::Off, "off"},
                                      {PracticeRestoreAnswer::Policy, "policy"},
                                      {PracticeRestoreAnswer::Full, "full"},
                                      {PracticeRestoreAnswer::Silent, "silent"}});

/// The restore points of a practice PC.
struct PracticeRestorePoints
{
    struct Point
    {
        int number = 0;
        QDateTime made;
        QString description;
    };
    PracticeRestoreAnswer answer = PracticeRestoreAnswer::Works;
    std::vector<Point> points;
};

/// A practice PC: a folder that holds `pc.json` (facts, registry, packages, uninstallers, exports) and
/// `files/<drive>/…`. It is a copy on disk of what the resources hold, so that the real code works on real formats and
/// the computer itself stays untouched. Also the tests' fake computer.
class PracticeDisk
{
public:
    /// The names of the practice PCs that come with the program.
    [[nodiscard]] static QStringList names();
    /// Copies a practice PC into a folder, which is made if needed and must not hold one already.
    [[nodiscard]] static Status copyTo(const QString &name, const QString &folder);
    /// Reads a practice PC from its folder.
    [[nodiscard]] static Result<std::shared_ptr<PracticeDisk>> open(const QString &folder, const QString &title);

    /// Writes pc.json as it is now.
    Status save() const;

    [[nodiscard]] QString drivesFolder() const { return m_folder + QStringLiteral("/files"); }
    [[nodiscard]] PracticeUninstaller *uninstaller(const QString &productCode);
    [[nodiscard]] PracticeExport *vendorExport(const QString &product);
    void removeKey(const QString &physicalPath);
    void removePackage(const QString &name);
    /// A full start. The list of files that wait for it is empty afterwards.
    void restart();
    /// Deletes a file or folder of the practice PC, found as Windows would find it.
    Status removePath(const QString &windowsPath) const;

    MachineFacts facts;
    /// By physical path in lower case. The path as written is kept for showing.
    struct StoredKey
    {
        QString path;
        RegistryKey key;
    };
    std::map<QString, StoredKey> registry;
    QStringList running;
    std::vector<Package> packages;
    PracticeSecurity security;
    /// "power": {"onBattery": true, "percent": 40}; no value: it has no battery.
    std::optional<PowerState> power;
    /// "freeBytes", on every volume; no value: not told, as of a disk that does not run.
    std::optional<qint64> freeBytes;
    /// "otherInstaller": the lock that another installer holds, by name; empty: none is at work.
    QString otherInstaller;
    /// How often it was started, as far as this program restarted it.
    int starts = 1;
    /// Keys and paths (lower case), "security center", "power", "free space" and "other installer", that answer "access
    /// denied".
    /// Keys and paths (lower case), "security center", "security listing", "defender", "running services", "power",
    /// "free space" and "other installer", that answer "access denied".
    QStringList unreadable;
    std::vector<PracticeUninstaller> uninstallers;
    std::vector<PracticeExport> exports;
    /// "restorePoints"; no value: the system has none at all.
    std::optional<PracticeRestorePoints> restore;

private:
    explicit PracticeDisk(QString folder)
        : m_folder(std::move(folder))
    {
    }
    Status load(const QString &title);

    QString m_folder;
};

} // namespace changeover
