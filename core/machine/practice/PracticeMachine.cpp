// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/practice/PracticeMachine.h"

#include "core/machine/practice/WindowsPaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace changeover {

namespace {
Error denied(const QString &place)
{
    return {ErrorKind::AccessDenied,
            QCoreApplication::translate("machine", "Windows did not allow reading %1.").arg(place),
            {}};
}
} // namespace

Reading<RegistryKey> PracticeMachine::registryKey(const RegistryPath &path) const
{
    const QString physical = path.physical().toLower();
    if (m_disk->unreadable.contains(physical))
        return Reading<RegistryKey>::unreadable(denied(path.physical()));
    const auto stored = m_disk->registry.find(physical);
    if (stored == m_disk->registry.end())
        return Reading<RegistryKey>::absent();
    RegistryKey key = stored->second.key;
    const QString prefix = physical + QLatin1Char('\\');
    for (auto below = m_disk->registry.lower_bound(prefix);
         below != m_disk->registry.end() && below->first.startsWith(prefix); ++below)
        if (below->first.indexOf(QLatin1Char('\\'), prefix.size()) < 0)
            key.subkeys << below->second.path.section(QLatin1Char('\\'), -1);
    return key;
}

Reading<QString> PracticeMachine::folder(KnownFolder which) const
{
    if (m_disk->facts.platform != Platform::Windows)
        return Reading<QString>::absent();
    switch (which) {
    case KnownFolder::ProgramFiles:
        return QStringLiteral("C:\\Program Files");
    case KnownFolder::ProgramFilesX86:
        return QStringLiteral("C:\\Program Files (x86)");
    case KnownFolder::ProgramData:
        return QStringLiteral("C:\\ProgramData");
    case KnownFolder::Windows:
        return QStringLiteral("C:\\Windows");
    case KnownFolder::System:
        return QStringLiteral("C:\\Windows\\System32");
    }
    Q_UNREACHABLE();
}

Reading<QString> PracticeMachine::find(const QString &path) const
{
    if (m_disk->unreadable.contains(path.toLower()))
        return Reading<QString>::unreadable(denied(path));
    if (m_disk->facts.platform == Platform::Windows)
        return findWindowsPath(m_disk->drivesFolder(), path);
    const QString place = QDir::cleanPath(m_disk->drivesFolder() + QLatin1Char('/') + path);
    if (!place.startsWith(m_disk->drivesFolder() + QLatin1Char('/')) || !QFileInfo::exists(place))
        return Reading<QString>::absent();
    return place;
}

Reading<PathInfo> PracticeMachine::path(const QString &path) const
{
    const Reading<QString> place = find(path);
    if (place.isUnreadable())
        return Reading<PathInfo>::unreadable(place.reason());
    if (place.isAbsent())
        return Reading<PathInfo>::absent();
    const QFileInfo file(*place);
    return PathInfo{file.isDir(), file.isDir() ? 0 : file.size(), file.lastModified().toUTC()};
}

Reading<QStringList> PracticeMachine::children(const QString &folder) const
{
    const Reading<QString> place = find(folder);
    if (place.isUnreadable())
        return Reading<QStringList>::unreadable(place.reason());
    if (place.isAbsent() || !QFileInfo(*place).isDir())
        return Reading<QStringList>::absent();
    return QDir(*place).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Reading<std::shared_ptr<QIODevice>> PracticeMachine::open(const QString &path) const
{
    const Reading<QString> place = find(path);
    if (place.isUnreadable())
        return Reading<std::shared_ptr<QIODevice>>::unreadable(place.reason());
    if (place.isAbsent())
        return Reading<std::shared_ptr<QIODevice>>::absent();
    return openLocalFile(*place, path);
}

Reading<std::vector<Package>> PracticeMachine::packages(const QStringList &names) const
{
    if (m_disk->facts.platform != Platform::Linux)
        return Reading<std::vector<Package>>::absent();
    std::vector<Package> found;
    for (const Package &package : m_disk->packages)
        if (names.contains(package.name))
            found.push_back(package);
    return found;
}

Reading<std::vector<SecurityProduct>> PracticeMachine::securityProducts() const
{
    const QString name = QStringLiteral("Security Center");
    if (m_disk->unreadable.contains(name.toLower()))
        return Reading<std::vector<SecurityProduct>>::unreadable(denied(name));
    if (!m_disk->security.products)
        return notHere<std::vector<SecurityProduct>>();
    return *m_disk->security.products;
}

Reading<SecurityListing> PracticeMachine::securityListing() const
{
    if (m_disk->unreadable.contains(QLatin1String("security listing")))
        return Reading<SecurityListing>::unreadable(denied(QStringLiteral("root\\SecurityCenter2")));
    return m_disk->security.listing ? Reading<SecurityListing>(*m_disk->security.listing) : notHere<SecurityListing>();
}

Reading<DefenderStatus> PracticeMachine::defenderStatus() const
{
    // Written down, so that the next program that looks at this practice PC goes on from there.
    if (m_disk->security.asked())
        if (const Status saved = m_disk->save(); !saved)
            return Reading<DefenderStatus>::unreadable(saved.error());
    if (m_disk->unreadable.contains(QLatin1String("defender")))
        return Reading<DefenderStatus>::unreadable(denied(QStringLiteral("MSFT_MpComputerStatus")));
    return m_disk->security.defender ? Reading<DefenderStatus>(*m_disk->security.defender) : notHere<DefenderStatus>();
}

Reading<QStringList> PracticeMachine::runningServices() const
{
    if (m_disk->unreadable.contains(QLatin1String("running services")))
        return Reading<QStringList>::unreadable(denied(QStringLiteral("running services")));
    return m_disk->running;
}

Reading<PowerState> PracticeMachine::powerState() const
{
    if (m_disk->unreadable.contains(QLatin1String("power")))
        return Reading<PowerState>::unreadable(denied(QStringLiteral("power")));
    return m_disk->power ? Reading<PowerState>(*m_disk->power) : notHere<PowerState>();
}

Reading<qint64> PracticeMachine::freeSpace(const QString &path) const
{
    if (m_disk->unreadable.contains(QLatin1String("free space")))
        return Reading<qint64>::unreadable(denied(path));
    return m_disk->freeBytes ? Reading<qint64>(*m_disk->freeBytes) : notHere<qint64>();
}

Reading<QString> PracticeMachine::otherInstaller() const
{
    if (m_disk->unreadable.contains(QLatin1String("other installer")))
        return Reading<QString>::unreadable(denied(QStringLiteral("other installer")));
    return m_disk->otherInstaller.isEmpty() ? notHere<QString>() : Reading<QString>(m_disk->otherInstaller);
}

} // namespace changeover
