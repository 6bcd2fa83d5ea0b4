// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/Machine.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

namespace changeover {

namespace {
/// File by file, as the Machine answers for each path.
class PathByPath : public FolderReader
{
public:
    PathByPath(const Machine &machine, const QString &folder)
        : m_machine(machine)
        , m_prefix(folder + (machine.facts().platform == Platform::Windows ? QLatin1Char('\\') : QLatin1Char('/')))
    {
    }

    [[nodiscard]] Reading<FolderEntry> entry(const QString &name) const override
    {
        const QString path = m_prefix + name;
        const Reading<PathInfo> info = m_machine.path(path);
        if (info.isUnreadable())
            return Reading<FolderEntry>::unreadable(info.reason());
        if (info.isAbsent())
            return Reading<FolderEntry>::absent();
        FolderEntry entry{*info};
        if (!info->isFolder)
            entry.content = m_machine.open(path);
        return entry;
    }

private:
    const Machine &m_machine;
    QString m_prefix;
};
} // namespace

std::unique_ptr<FolderReader> Machine::folderReader(const QString &folder) const
{
    return std::make_unique<PathByPath>(*this, folder);
}

QString expandFolders(const Machine &machine, QString path)
{
    // Kernel spellings of driver paths.
    if (path.startsWith(QLatin1String("\\??\\")))
        path.remove(0, 4);
    if (path.startsWith(QLatin1String("\\SystemRoot\\"), Qt::CaseInsensitive))
        path.replace(0, 12, QStringLiteral("%SystemRoot%\\"));
    else if (path.startsWith(QLatin1String("system32\\"), Qt::CaseInsensitive))
        path.prepend(QLatin1String("%SystemRoot%\\"));

    static const std::pair<const char *, KnownFolder> macros[] = {{"%ProgramFiles(x86)%", KnownFolder::ProgramFilesX86},
                                                                  {"%ProgramFiles%", KnownFolder::ProgramFiles},
                                                                  {"%ProgramData%", KnownFolder::ProgramData},
                                                                  {"%AllUsersProfile%", KnownFolder::ProgramData},
                                                                  {"%SystemRoot%", KnownFolder::Windows},
                                                                  {"%windir%", KnownFolder::Windows}};
    for (const auto &[macro, which] : macros) {
        if (!path.contains(QLatin1String(macro), Qt::CaseInsensitive))
            continue;
        const Reading<QString> folder = machine.folder(which);
        if (folder.hasValue())
            path.replace(QLatin1String(macro), *folder, Qt::CaseInsensitive);
    }
    if (path.contains(QLatin1String("%SystemDrive%"), Qt::CaseInsensitive))
        if (const Reading<QString> windows = machine.folder(KnownFolder::Windows); windows.hasValue())
            path.replace(QLatin1String("%SystemDrive%"), windows->left(2), Qt::CaseInsensitive);
    return path;
}

QString programOfImagePath(const Machine &machine, const QString &imagePath)
{
    QString text = imagePath.trimmed();
    if (text.startsWith(QLatin1Char('"'))) {
        text = text.mid(1).section(QLatin1Char('"'), 0, 0);
    } else {
        // Unquoted paths with spaces are common; the program ends with its suffix.
        static const QRegularExpression suffix(QStringLiteral("\\.(exe|sys|dll)(?=\\s|$)"),
                                               QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = suffix.match(text);
        if (match.hasMatch())
            text = text.left(match.capturedEnd());
    }
    return expandFolders(machine, text);
}

bool isDefenderName(const QString &name)
{
    return name.contains(QLatin1String("Defender"), Qt::CaseInsensitive) &&
           (name.startsWith(QLatin1String("Microsoft "), Qt::CaseInsensitive) ||
            name.startsWith(QLatin1String("Windows "), Qt::CaseInsensitive));
}

Reading<std::shared_ptr<QIODevice>> openLocalFile(const QString &path, const QString &shown)
{
    auto file = std::make_shared<QFile>(path);
    if (file->open(QIODevice::ReadOnly))
        return std::shared_ptr<QIODevice>(std::move(file));
    if (!file->exists())
        return Reading<std::shared_ptr<QIODevice>>::absent();
    const ErrorKind kind = file->error() == QFileDevice::PermissionsError ? ErrorKind::AccessDenied : ErrorKind::Failed;
    return Reading<std::shared_ptr<QIODevice>>::unreadable(
        {kind, QCoreApplication::translate("machine", "%1 could not be read.").arg(shown), file->errorString()});
}

// Servers keep their kind here ("ServerNT", a domain's "LanmanNT"); others say "WinNT".
bool isServer(const Machine &machine)
{
    const Reading<RegistryKey> key =
        machine.registryKey({RegistryRoot::LocalMachine, RegistryView::Bits64,
                             QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\ProductOptions")});
    const QString type = key.hasValue() ? key->text(QStringLiteral("ProductType")) : QString();
    return type.compare(QLatin1String("ServerNT"), Qt::CaseInsensitive) == 0 ||
           type.compare(QLatin1String("LanmanNT"), Qt::CaseInsensitive) == 0;
}

} // namespace changeover
