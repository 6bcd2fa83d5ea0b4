// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/MsiLog.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

namespace changeover {

namespace {
constexpr qsizetype maxLine = 64 * 1024;

struct Reached
{
    const char *action;
    double fraction;
};
// The sequence of a removal, as Microsoft's "Suggested InstallExecuteSequence" orders it.
constexpr Reached sequence[] = {{"LaunchConditions", 0.02},    {"CostInitialize", 0.04},    {"CostFinalize", 0.08},
                                {"InstallValidate", 0.12},     {"InstallInitialize", 0.16}, {"ProcessComponents", 0.2},
                                {"UnpublishFeatures", 0.24},   {"StopServices", 0.3},       {"DeleteServices", 0.4},
                                {"RemoveRegistryValues", 0.5}, {"RemoveFiles", 0.6},        {"RemoveFolders", 0.75},
                                {"PublishProduct", 0.85},      {"InstallFinalize", 0.9}};
} // namespace

void MsiLog::feed(const QByteArray &bytes)
{
    m_pending += bytes;
    if (!m_begun) {
        if (m_pending.size() < 2)
            return;
        m_begun = true;
        m_wide = m_pending.startsWith("\xff\xfe");
        if (m_wide)
            m_pending.remove(0, 2);
    }
    const QByteArray end = m_wide ? QByteArray("\n\0", 2) : QByteArray("\n");
    for (;;) {
        qsizetype at = m_pending.indexOf(end);
        while (m_wide && at >= 0 && at % 2 != 0)
            at = m_pending.indexOf(end, at + 1);
        if (at < 0 && m_pending.size() <= maxLine)
            return;
        const qsizetype length = at < 0 ? maxLine : at;
        const QByteArray one = m_pending.left(length);
        line(m_wide ? QStringDecoder(QStringDecoder::Utf16LE).decode(one) : QString::fromLatin1(one));
        m_pending.remove(0, length + (at < 0 ? 0 : end.size()));
    }
}

void MsiLog::line(const QString &text)
{
    // "Action start 12:34:56: InstallValidate." and what other languages make of it.
    static const QRegularExpression started(QStringLiteral("\\d{1,2}[:.]\\d{2}[:.]\\d{2}: ([A-Za-z0-9_.]+?)\\.?\\s*$"));
    const QRegularExpressionMatch match = started.match(text.left(1000));
    if (!match.hasMatch())
        return;
    m_action = match.captured(1);
    for (const Reached &one : sequence)
        if (m_action == QLatin1String(one.action))
            m_fraction = std::max(m_fraction, one.fraction);
}

} // namespace changeover
