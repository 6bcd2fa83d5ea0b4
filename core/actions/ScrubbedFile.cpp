// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ScrubbedFile.h"

#include "core/base/Log.h"

namespace changeover {

namespace {
constexpr qint64 maxFileBytes = 32 * 1024 * 1024; // an uninstaller that floods its log must not fill the disk
constexpr qsizetype tailLines = 12;
} // namespace

ScrubbedFile::ScrubbedFile(const QString &path, const Secret &secret)
    : m_scrubber({secret})
{
    if (path.isEmpty())
        return;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        log::warning(QStringLiteral("no log at %1: %2").arg(path, m_file.errorString()));
}

void ScrubbedFile::line(const QString &text)
{
    const QString clean = m_scrubber.scrub(text.trimmed());
    if (clean.isEmpty())
        return;
    m_tail << clean;
    if (m_tail.size() > tailLines)
        m_tail.removeFirst();
    if (m_file.isOpen() && m_file.size() < maxFileBytes) {
        m_file.write(clean.toUtf8() + '\n');
        m_file.flush();
    }
}

} // namespace changeover
