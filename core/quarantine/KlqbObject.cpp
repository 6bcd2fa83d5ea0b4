// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbObject.h"

#include "core/base/Sha256.h"
#include "core/quarantine/KlqbKey.h"
#include "core/quarantine/KlqbReader.h"

#include <QCoreApplication>

namespace changeover {

namespace {

constexpr qint64 blockSize = 256 * 1024; // a multiple of the key's size, so that each block begins with it

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(quarantine)
};

/// Fills all of it: fewer bytes only where the device ends or breaks.
qint64 fill(QIODevice &device, char *data, qint64 size)
{
    qint64 all = 0;
    while (all < size) {
        const qint64 got = device.read(data + all, size - all);
        if (got <= 0)
            break;
        all += got;
    }
    return all;
}

} // namespace

Result<QByteArray> hashOfObject(QIODevice &container, const ProgressSink &progress, const CancelToken &cancel)
{
    const Result<KlqbHeader> header = readKlqbHeader(container);
    if (!header)
        return header.error();
    const auto failed = [&](qint64 done) {
        return Error{ErrorKind::Failed, Text::tr("This quarantine container could not be read."),
                     container.errorString(), header->headerSize + done};
    };
    if (!container.seek(header->headerSize))
        return failed(0);
    Sha256 hash;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 done = 0; done < header->objectSize;) {
        if (cancel.isCancelled())
            return Error{ErrorKind::Cancelled, Text::tr("Stopped."), {}};
        const qint64 size = qMin(blockSize, header->objectSize - done);
        const qint64 got = fill(container, block.data(), size);
        if (got < size)
            return failed(done + got);
        klqbXor(block.data(), size);
        hash.add(QByteArrayView(block.constData(), size));
        done += size;
        if (progress)
            progress({double(done) / double(header->objectSize), {}, true});
    }
    return hash.result();
}

} // namespace changeover
