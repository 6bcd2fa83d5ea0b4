// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/KlqbObject.h"
#include "core/quarantine/KlqbReader.h"
#include "tests/fuzz/Target.h"

#include <QBuffer>

using namespace changeover;

FUZZ_TARGET(klqb)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    const Result<KlqbRecord> record = readKlqb(device);
    if (record) {
        const KlqbHeader &header = record->header;
        mustHold(header.headerSize + header.objectSize <= header.metadataOffset, "the object ends before the metadata");
        mustHold(header.metadataOffset + header.metadataSize <= bytes.size(), "the metadata lies in the file");
        for (const KlqbField &field : record->others)
            mustHold(field.offset >= header.metadataOffset && field.offset + field.value.size() < bytes.size(),
                     "a field lies in the file");
        mustHold(hashOfObject(device).ok(), "what can be listed can be hashed");
    } else {
        mustHold(record.error().kind == ErrorKind::Damaged, "only the bytes can be wrong");
        mustHold(record.error().offset >= 0 && record.error().offset <= bytes.size(), "the error lies in the file");
    }
}
