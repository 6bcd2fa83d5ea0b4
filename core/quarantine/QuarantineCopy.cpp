// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineCopy.h"

#include "core/quarantine/KlqbReader.h"

#include <QCoreApplication>
#include <QLocale>

namespace changeover {

namespace {
constexpr qint64 blockBytes = 256 * 1024;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quarantine)
};

class Copying
{
public:
    Copying(const Machine &machine, CopyFor whom, FileSink &sink, const ProgressSink &progress,
            const CancelToken &cancel)
        : m_machine(machine)
        , m_whom(whom)
        , m_sink(sink)
        , m_progress(progress)
        , m_cancel(cancel)
    {
    }

    Result<std::vector<UnreadContainer>> run(const QuarantineList &list)
    {
        for (const QuarantineItem &item : list.items)
            m_all += item.containerMissing ? 0 : item.containerSize;
        for (const QuarantineItem &item : list.items) {
            if (item.containerMissing)
                continue;
            if (const Status copied = copy(item); !copied)
                return copied.error();
        }
        return std::move(m_left);
    }

private:
    Status copy(const QuarantineItem &item)
    {
        if (m_whom == CopyFor::AnotherAccount && item.format != QuarantineFormat::Klqb)
            return leave(item, {ErrorKind::Unsupported,
                                Text::tr("The files of this product are copied only where Changeover itself runs as "
                                         "administrator."),
                                {}});
        const Reading<std::shared_ptr<QIODevice>> device = m_machine.open(item.container);
        if (device.isUnreadable())
            return leave(item, device.reason());
        if (device.isAbsent())
            return leave(item, {ErrorKind::NotFound, Text::tr("%1 could not be opened.").arg(item.container), {}});
        // The very file that is copied now, not the one that was listed.
        if (item.format == QuarantineFormat::Klqb)
            if (const Result<KlqbRecord> record = readKlqb(**device); !record)
                return leave(item, record.error());
        if (!(*device)->seek(0))
            return leave(item, {ErrorKind::Failed, Text::tr("%1 could not be opened.").arg(item.container),
                                (*device)->errorString()});
        const Status begun = m_sink.begin(nameOf(item), (*device)->size());
        if (!begun)
            return begun.error().kind == ErrorKind::Unsupported ? leave(item, begun.error()) : begun;
        return copyBlocks(item, **device);
    }

    Status copyBlocks(const QuarantineItem &item, QIODevice &device)
    {
        QByteArray block(blockBytes, Qt::Uninitialized);
        const qint64 size = device.size();
        qint64 copied = 0;
        while (copied < size) {
            const qint64 got =
                m_cancel.isCancelled() ? -1 : device.read(block.data(), std::min(blockBytes, size - copied));
            if (got <= 0) {
                if (const Status dropped = m_sink.drop(); !dropped)
                    return dropped;
                if (m_cancel.isCancelled())
                    return Error{ErrorKind::Cancelled, Text::tr("Stopped."), {}};
                return leave(item, {ErrorKind::Failed, Text::tr("%1 could not be read to its end.").arg(item.container),
                                    device.errorString()});
            }
            if (const Status appended = m_sink.append(QByteArrayView(block.constData(), got)); !appended) {
                // It has grown and does not fit any more.
                const bool full = appended.error().kind == ErrorKind::Unsupported;
                if (const Status dropped = full ? m_sink.drop() : appended; !dropped)
                    return dropped;
                return leave(item, appended.error());
            }
            copied += got;
            report(copied);
        }
        m_done += copied;
        return m_sink.end();
    }

    Status leave(const QuarantineItem &item, const Error &why)
    {
        m_left.push_back({item.productId, item.container, item.containerSize, why});
        return Done{};
    }

    static QString nameOf(const QuarantineItem &item)
    {
        return item.productId + QLatin1Char('/') + item.container.mid(nameBegin(item.container));
    }

    void report(qint64 ofThis)
    {
        const qint64 done = m_done + ofThis;
        if (!m_progress)
            return;
        const QLocale locale;
        m_progress({m_all > 0 ? std::min(1.0, double(done) / double(m_all)) : 0.0,
                    Text::tr("Copying quarantine: %1 of %2")
                        .arg(locale.formattedDataSize(done, 1, QLocale::DataSizeTraditionalFormat),
                             locale.formattedDataSize(m_all, 1, QLocale::DataSizeTraditionalFormat)),
                    true});
    }

    const Machine &m_machine;
    CopyFor m_whom;
    FileSink &m_sink;
    const ProgressSink &m_progress;
    const CancelToken &m_cancel;
    qint64 m_all = 0;
    qint64 m_done = 0;
    std::vector<UnreadContainer> m_left;
};
} // namespace

Result<std::vector<UnreadContainer>> copyQuarantine(const Machine &machine, const QuarantineList &list, CopyFor whom,
                                                    FileSink &sink, const ProgressSink &progress,
                                                    const CancelToken &cancel)
{
    return Copying(machine, whom, sink, progress, cancel).run(list);
}

} // namespace changeover
