// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elevation/Frame.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace changeover {

QByteArray encode(const Frame &frame)
{
    QJsonObject head = frame.head;
    head.insert(QStringLiteral("v"), Frame::version);
    if (!frame.block.isEmpty())
        head.insert(QStringLiteral("block"), double(frame.block.size()));
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + frame.block;
}

Error FrameReader::damaged(const QString &what)
{
    m_error = Error{ErrorKind::Damaged,
                    QCoreApplication::translate("helper", "The other side sent something that is not understood."),
                    what, m_offset};
    return *m_error;
}

Result<std::optional<Frame>> FrameReader::next()
{
    if (m_error)
        return *m_error;
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0) {
        if (m_buffer.size() > Frame::maxLine)
            return damaged(QStringLiteral("a line of more than %1 bytes").arg(Frame::maxLine));
        return std::optional<Frame>();
    }
    if (end > Frame::maxLine)
        return damaged(QStringLiteral("a line of %1 bytes").arg(end));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(m_buffer.left(end), &problem);
    if (!document.isObject())
        return damaged(QStringLiteral("not a JSON object: %1").arg(problem.errorString()));
    Frame frame{document.object(), {}};
    if (frame.head.value(QLatin1String("v")).toInt() != Frame::version)
        return damaged(QStringLiteral("another version of the protocol"));

    qsizetype length = 0;
    if (frame.head.contains(QLatin1String("block"))) {
        const double announced = frame.head.value(QLatin1String("block")).toDouble(-1);
        if (!(announced >= 0 && announced <= double(Frame::maxBlock)) || announced != double(qsizetype(announced)))
            return damaged(QStringLiteral("a block of impossible length"));
        length = qsizetype(announced);
    }
    if (m_buffer.size() - end - 1 < length)
        return std::optional<Frame>();
    frame.block = m_buffer.mid(end + 1, length);
    m_buffer.remove(0, end + 1 + length);
    m_offset += end + 1 + length;
    return std::optional(std::move(frame));
}

} // namespace changeover
