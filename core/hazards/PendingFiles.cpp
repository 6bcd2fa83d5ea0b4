// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/PendingFiles.h"

#include <QRegularExpression>

#include <cstring>

namespace changeover {

namespace {

const RegistryPath sessionManager{RegistryRoot::LocalMachine, RegistryView::Bits64,
                                  QStringLiteral("SYSTEM\\CurrentControlSet\\Control\\Session Manager")};
// Windows uses the second when the first is locked; it works through both.
constexpr const char *lists[] = {"PendingFileRenameOperations", "PendingFileRenameOperations2"};

// "\??\C:\x", "!\??\C:\x" (may replace), "*1\??\C:\x" (as newer versions write it).
QString plain(const QString &path)
{
    static const QRegularExpression prefix(QStringLiteral("^(\\*\\d+)?!?\\\\\\?\\?\\\\"));
    QString text = path;
    return text.remove(prefix);
}

// Source and target in turn, where an empty target means "delete": so empty texts count here, unlike in other lists.
void read(const RegistryEntry &value, std::vector<PendingFile> &files)
{
    QString text(value.data.size() / 2, Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), value.data.constData(), size_t(text.size()) * 2);
    const QStringList parts = text.split(QChar(u'\0'));
    for (qsizetype i = 0; i < parts.size() && !parts[i].isEmpty(); i += 2)
        files.push_back({plain(parts[i]), plain(parts.value(i + 1))});
}

bool isSame(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

QString pendingFilesKey()
{
    return sessionManager.physical();
}

QString pendingFilesList()
{
    return pendingFilesKey() + QStringLiteral(", PendingFileRenameOperations");
}

Reading<std::vector<PendingFile>> pendingFiles(const Machine &machine)
{
    const Reading<RegistryKey> key = machine.registryKey(sessionManager);
    if (key.isUnreadable())
        return Reading<std::vector<PendingFile>>::unreadable(key.reason());
    if (key.isAbsent())
        return Reading<std::vector<PendingFile>>::absent();
    std::vector<PendingFile> files;
    for (const char *list : lists)
        if (const RegistryEntry *value = key->find(QLatin1String(list)))
            read(*value, files);
    if (files.empty())
        return Reading<std::vector<PendingFile>>::absent();
    return files;
}

Reading<bool> isThereAfterStart(const Machine &machine, const std::vector<PendingFile> &pending, const QString &path)
{
    const Reading<PathInfo> now = machine.path(path);
    if (now.isUnreadable())
        return Reading<bool>::unreadable(now.reason());
    bool there = now.hasValue();
    for (const PendingFile &file : pending) {
        if (isSame(file.path, path))
            there = false;
        else if (isSame(file.target, path) && machine.path(file.path).hasValue())
            there = true;
    }
    return there;
}

} // namespace changeover
