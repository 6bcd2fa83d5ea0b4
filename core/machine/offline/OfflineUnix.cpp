// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/OfflineUnix.h"

#include <QDir>

namespace changeover {

OfflineUnix::OfflineUnix(std::unique_ptr<DiskRoot> root, Platform platform)
    : m_root(std::move(root))
{
    m_facts.platform = platform;
    m_facts.standIn = QStringLiteral("disk: ") + QDir::toNativeSeparators(m_root->folder());
    m_facts.onlyLookedAt = true;
}

QByteArray OfflineUnix::smallFile(const DiskRoot &root, const char *path)
{
    constexpr qint64 maxSmallFile = 64 * 1024;
    const auto file = root.open(QLatin1String(path));
    return file.hasValue() ? (*file)->read(maxSmallFile) : QByteArray();
}

} // namespace changeover
