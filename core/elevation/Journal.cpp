// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/Journal.h"

#include "core/base/DiskFile.h"
#include "core/base/Log.h"

#include <QDateTime>
#include <QJsonDocument>

namespace changeover {

Journal::Journal(const QString &folder)
{
    if (const Status made = makeAdministratorsFolder(folder); !made) {
        log::warning(QStringLiteral("no journal: %1").arg(made.error().full()));
        return;
    }
    const QString path = folder + QStringLiteral("/journal.jsonl");
    if (QFile::exists(path) && QFile(path).size() > maxBytes) {
        QFile::remove(folder + QStringLiteral("/journal.1.jsonl"));
        QFile::rename(path, folder + QStringLiteral("/journal.1.jsonl"));
    }
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        log::warning(QStringLiteral("no journal: %1").arg(m_file.errorString()));
}

void Journal::write(QJsonObject line)
{
    if (!m_file.isOpen())
        return;
    line.insert(QStringLiteral("when"), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    m_file.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    m_file.flush();
    if (const Status flushed = disk::flush(m_file); !flushed)
        log::warning(flushed.error().full());
}

} // namespace changeover
