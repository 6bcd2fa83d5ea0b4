// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/OfflineWindows.h"

#include "core/machine/UserProfiles.h"

#include <QCoreApplication>
#include <QDir>

namespace changeover {

namespace {

constexpr qint64 maxLogBytes = 256 * 1024 * 1024;
constexpr quint32 firstBuildOfWindows11 = 22000;

constexpr char currentVersion[] = "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion";

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(machine)
};

QString joined(const QString &folder, const QString &name)
{
    return folder + QLatin1Char('\\') + name;
}

/// "SOFTWARE\A\B" without "SOFTWARE"; nothing if it does not begin so.
std::optional<QString> below(const QString &path, const QString &hive)
{
    if (path.compare(hive, Qt::CaseInsensitive) == 0)
        return QString();
    if (path.startsWith(hive + QLatin1Char('\\'), Qt::CaseInsensitive))
        return path.mid(hive.size() + 1);
    return std::nullopt;
}
} // namespace

QStringList OfflineWindows::windowsFolders(const DiskRoot &root)
{
    QStringList found;
    const QString drive = QString(root.drive()) + QStringLiteral(":\\");
    const Reading<QStringList> names = root.children(drive);
    if (!names.hasValue())
        return found;
    for (const QString &name : *names) {
        // Both: an aborted installation and the recovery environment leave one of them. "Not allowed to look" counts.
        const auto isThere = [&](const char *hive) {
            const Reading<PathInfo> info =
                root.path(drive + name + QStringLiteral("\\System32\\config\\") + QLatin1String(hive));
            return info.hasValue() || (info.isUnreadable() && info.reason().kind == ErrorKind::AccessDenied);
        };
        if (isThere("SOFTWARE") && isThere("SYSTEM"))
            found << name;
    }
    found.sort(Qt::CaseInsensitive);
    return found;
}

OfflineWindows::OfflineWindows(std::unique_ptr<DiskRoot> root, const QString &windowsFolder)
    : m_root(std::move(root))
{
    m_windows = QString(m_root->drive()) + QStringLiteral(":\\") + windowsFolder;
    m_software = openHive(inWindows("System32\\config\\SOFTWARE"));
    m_system = openHive(inWindows("System32\\config\\SYSTEM"));
    // The letter may have been another one there; every path of that computer begins with it.
    const QString own = text(currentVersion, "SystemRoot");
    if (own.size() > 3 && own[0].isLetter() &&
        own.mid(1).compare(QStringLiteral(":\\") + windowsFolder, Qt::CaseInsensitive) == 0) {
        m_root->setDrive(own[0]);
        m_windows[0] = own[0].toUpper();
        m_software.place[0] = m_system.place[0] = m_windows[0];
    }
    m_facts.platform = Platform::Windows;
    m_facts.standIn = QStringLiteral("disk: ") + QDir::toNativeSeparators(m_root->folder());
    m_facts.onlyLookedAt = true;
    readSystem();
    readFolders();
    readPeople();
    readHibernation();
}

QString OfflineWindows::inWindows(const char *path) const
{
    return joined(m_windows, QLatin1String(path));
}

OfflineWindows::Hive OfflineWindows::openHive(const QString &place) const
{
    using File = Reading<std::shared_ptr<HiveFile>>;
    const Reading<std::shared_ptr<QIODevice>> source = m_root->open(place);
    if (source.isAbsent())
        return {place, File::absent()};
    if (source.isUnreadable())
        return {place, File::unreadable(source.reason())};
    Result<std::unique_ptr<HiveFile>> hive = HiveFile::open(*source, [&] {
        std::vector<QByteArray> logs;
        for (const char *suffix : {".LOG1", ".LOG2", ".LOG"})
            if (const auto log = m_root->open(place + QLatin1String(suffix)); log.hasValue())
                logs.push_back((*log)->read(maxLogBytes));
        return logs;
    });
    if (!hive)
        return {place, File::unreadable(hive.error())};
    return {place, std::shared_ptr<HiveFile>(std::move(hive).value())};
}

Reading<RegistryKey> OfflineWindows::keyOf(const Hive &hive, const QString &path, const QString &shown)
{
    if (hive.file.isAbsent())
        return Reading<RegistryKey>::absent();
    if (hive.file.isUnreadable())
        return Reading<RegistryKey>::unreadable(hive.file.reason());
    return (*hive.file)->key(path.split(QLatin1Char('\\'), Qt::SkipEmptyParts), shown);
}

Reading<RegistryKey> OfflineWindows::registryKey(const RegistryPath &path) const
{
    const QString physical = path.physical();
    if (path.root == RegistryRoot::CurrentUser)
        return Reading<RegistryKey>::absent();
    if (path.root == RegistryRoot::User) {
        const auto person = m_people.find(path.path.section(QLatin1Char('\\'), 0, 0).toLower());
        return person == m_people.end() ? Reading<RegistryKey>::absent()
                                        : keyOf(person->second, path.path.section(QLatin1Char('\\'), 1), physical);
    }
    const QString place = physical.mid(5); // behind "HKLM\"
    if (const auto key = below(place, QStringLiteral("SOFTWARE")))
        return keyOf(m_software, *key, physical);
    if (const auto key = below(place, QStringLiteral("SYSTEM\\CurrentControlSet")))
        return keyOf(m_system, joined(m_controlSet, *key), physical);
    if (const auto key = below(place, QStringLiteral("SYSTEM")))
        return keyOf(m_system, *key, physical);
    return Reading<RegistryKey>::absent();
}

QString OfflineWindows::text(const char *key, const char *value) const
{
    const Reading<RegistryKey> read =
        registryKey({RegistryRoot::LocalMachine, RegistryView::Bits64, QLatin1String(key)});
    return read.hasValue() ? read->text(QLatin1String(value)) : QString();
}

void OfflineWindows::readSystem()
{
    const Reading<RegistryKey> select =
        registryKey({RegistryRoot::LocalMachine, RegistryView::Bits64, QStringLiteral("SYSTEM\\Select")});
    if (select.hasValue())
        if (const auto current = select->number(QStringLiteral("Current")); current && *current < 1000)
            m_controlSet = QStringLiteral("ControlSet%1").arg(*current, 3, 10, QLatin1Char('0'));

    m_facts.computerName = text("SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName", "ComputerName");
    m_facts.systemName = text(currentVersion, "ProductName");
    if (m_facts.systemName.isEmpty())
        m_facts.systemName = QStringLiteral("Windows");
    // Windows 11 still calls itself 10 here.
    if (text(currentVersion, "CurrentBuildNumber").toUInt() >= firstBuildOfWindows11)
        m_facts.systemName.replace(QLatin1String("Windows 10"), QLatin1String("Windows 11"));
}

void OfflineWindows::readFolders()
{
    const QString drive = m_windows.left(3);
    const char *version = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion";
    const bool is32Bit = text("SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment",
                              "PROCESSOR_ARCHITECTURE") == QLatin1String("x86");
    // What the registry says, if it can be a path of this disk; else where Windows puts it.
    const auto take = [&](KnownFolder which, QString said, const QString &usual) {
        said.replace(QLatin1String("%SystemDrive%"), drive.left(2), Qt::CaseInsensitive);
        m_folders[which] = said.size() > 3 && said[1] == QLatin1Char(':') ? said : usual;
    };
    m_folders[KnownFolder::Windows] = m_windows;
    m_folders[KnownFolder::System] = inWindows("System32");
    take(KnownFolder::ProgramFiles, text(version, "ProgramFilesDir"), drive + QStringLiteral("Program Files"));
    take(KnownFolder::ProgramFilesX86, text(version, "ProgramFilesDir (x86)"),
         is32Bit ? m_folders[KnownFolder::ProgramFiles] : drive + QStringLiteral("Program Files (x86)"));
    take(KnownFolder::ProgramData, text("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList", "ProgramData"),
         drive + QStringLiteral("ProgramData"));
}

void OfflineWindows::readPeople()
{
    const Reading<std::vector<UserProfile>> people = userProfiles(*this);
    if (!people.hasValue())
        return;
    for (const UserProfile &person : *people) {
        Hive hive = openHive(joined(person.folder, QStringLiteral("NTUSER.DAT")));
        // An entry of the list may have outlived its account's folder, but a folder without its registry is odd.
        if (hive.file.isAbsent() && m_root->path(person.folder).hasValue())
            m_unread.push_back(
                {hive.place,
                 {ErrorKind::NotFound, Text::tr("This account's part of the registry is not there."), {}},
                 false});
        m_people.emplace(person.sid.toLower(), std::move(hive));
    }
}

void OfflineWindows::readHibernation()
{
    // "hibr" or "HIBR": a memory image waits to be loaded; after it was, it says "wake" or "RSTR" (the image's
    // PO_MEMORY_IMAGE signature).
    const QString place = m_windows.left(3) + QStringLiteral("hiberfil.sys");
    const Reading<std::shared_ptr<QIODevice>> file = m_root->open(place);
    if (file.hasValue() && (*file)->read(4).toLower() == "hibr")
        m_unread.push_back({place,
                            {ErrorKind::Unsupported,
                             Text::tr("This Windows was not shut down but put to sleep (hibernation or fast startup). "
                                      "What it held in memory may be newer than this disk. Shut it down fully for a "
                                      "complete look."),
                             {}},
                            false});
}

Reading<QString> OfflineWindows::folder(KnownFolder which) const
{
    // While this object is being made, a path may need what is not known yet.
    const auto known = m_folders.find(which);
    return known == m_folders.end() ? Reading<QString>::absent() : Reading<QString>(known->second);
}

Reading<QStringList> OfflineWindows::children(const QString &folder) const
{
    return m_root->children(folder);
}

Reading<std::shared_ptr<QIODevice>> OfflineWindows::open(const QString &path) const
{
    return m_root->open(path);
}

Reading<std::vector<Package>> OfflineWindows::packages(const QStringList &) const
{
    return notHere<std::vector<Package>>();
}

std::vector<UnreadPart> OfflineWindows::unreadParts() const
{
    std::vector<UnreadPart> all = m_unread;
    const auto add = [&](const Hive &hive) {
        if (hive.file.isUnreadable())
            all.push_back({hive.place, hive.file.reason(), false});
        if (!hive.file.hasValue())
            return;
        // One entry a file.
        UnreadPart part;
        for (const HiveImage::Problem &problem : (*hive.file)->problems()) {
            const QString before = part.why.text.isEmpty() ? QString() : part.why.text + QLatin1Char(' ');
            part = {hive.place,
                    {problem.why.kind, before + problem.why.text, problem.why.detail},
                    part.outdated || problem.outdated};
        }
        if (!part.place.isEmpty())
            all.push_back(part);
    };
    add(m_software);
    add(m_system);
    for (const auto &[sid, hive] : m_people)
        add(hive);
    return all;
}

} // namespace changeover
