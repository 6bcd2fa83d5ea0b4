// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/practice/PracticeCleaner.h"

#include "core/machine/practice/WindowsPaths.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(cleaner)
};
} // namespace

Status PracticeCleaner::deleteKey(const RegistryPath &path)
{
    m_disk->removeKey(path.physical());
    return m_disk->save();
}

Status PracticeCleaner::writeKey(const RegistryPath &path, const std::vector<RegistryEntry> &values)
{
    const QString place = path.physical();
    const bool isNew =
        m_disk->registry.try_emplace(place.toLower(), PracticeDisk::StoredKey{place, {{}, values, {}}}).second;
    if (!isNew)
        return Error{ErrorKind::BadInput, Text::tr("%1 is there already and was left as it is.").arg(place), {}};
    return m_disk->save();
}

Status PracticeCleaner::deleteService(const QString &name)
{
    return deleteKey({RegistryRoot::LocalMachine, RegistryView::Bits64,
                      QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\") + name});
}

// A path of the practice PC in this computer's words; its last part need not exist.
QString PracticeCleaner::local(const QString &path) const
{
    if (m_disk->facts.platform != Platform::Windows)
        return m_disk->drivesFolder() + path;
    const qsizetype at = path.lastIndexOf(QLatin1Char('\\'));
    const Reading<QString> parent = findWindowsPath(m_disk->drivesFolder(), path.left(at));
    return parent.hasValue() ? *parent + QLatin1Char('/') + path.mid(at + 1) : QString();
}

Status PracticeCleaner::moveFolder(const QString &from, const QString &to)
{
    // The backup lies outside of the practice PC's drives.
    const QString folder = QFileInfo(m_disk->drivesFolder()).absolutePath() + QLatin1Char('/');
    const QString source = from.startsWith(folder) ? from : local(from);
    const QString target = to.startsWith(folder) ? to : local(to);
    if (source.isEmpty() || !QFileInfo(source).isDir())
        return Error{ErrorKind::NotFound, Text::tr("%1 is not there. Nothing was changed.").arg(from), {}};
    if (target.isEmpty() || QFileInfo::exists(target))
        return Error{ErrorKind::BadInput, Text::tr("%1 is there already and was left as it is.").arg(to), {}};
    if (!QDir().rename(source, target))
        return Error{ErrorKind::AccessDenied,
                     Text::tr("The system did not allow moving %1. Nothing was changed.").arg(from),
                     {}};
    return Done{};
}

} // namespace changeover
