// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleName.h"
#include "core/bundle/ZipContent.h"
#include "core/bundle/ZipDirectory.h"
#include "tests/fuzz/Target.h"

#include <QBuffer>

using namespace changeover;

FUZZ_TARGET(zip)
{
    constexpr qint64 enough = 4 << 20; // of what is unpacked: a few bytes can stand for a gigabyte
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const Result<std::vector<ZipEntry>> entries = readZipDirectory(device);
    if (!entries)
        return;
    for (const ZipEntry &entry : *entries) {
        mustHold(safeBundleName(entry.name) == entry.name, "every name is safe");
        mustHold(entry.dataAt >= zip::localSize && entry.dataAt + entry.packed <= bytes.size(), "it lies in the file");
        qint64 unpacked = 0;
        CancelToken cancel;
        const Status read = readZipContent(device, entry, cancel, [&](QByteArrayView block) {
            unpacked += block.size();
            if (unpacked > enough)
                cancel.cancel();
        });
        mustHold(unpacked <= entry.size, "never more than it says");
        mustHold(!read.ok() || unpacked == entry.size, "all of it");
    }
}
