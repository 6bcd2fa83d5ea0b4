// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/Registry.h"
#include "core/machine/RegistryJson.h"
#include "core/settings/RegText.h"
#include "tests/fuzz/Target.h"

using namespace changeover;

// One value: a byte with the type, a byte with the length of its name, the name, its data.
FUZZ_TARGET(registry)
{
    if (bytes.size() < 2)
        return;
    const qsizetype nameSize = qMin(qsizetype(uchar(bytes[1])), bytes.size() - 2);
    const QString name = QString::fromUtf8(bytes.mid(2, nameSize));
    const RegistryEntry entry{name, quint32(uchar(bytes[0])), bytes.mid(2 + nameSize)};
    mustHold(!registryText(entry.data).contains(QChar(u'\0')), "text ends at its NUL");
    for (const QString &text : registryTexts(entry.data))
        mustHold(!text.isEmpty() && !text.contains(QChar(u'\0')), "so does each of several");
    mustHold(registryEntryFromJson(name, registryEntryToJson(entry)) == entry, "JSON brings back every byte");
    RegText file;
    if (file.key(QStringLiteral("HKLM\\SOFTWARE\\") + name) && file.value(entry)) {
        mustHold(file.bytes().size() == file.size(), "the size is known beforehand");
        for (const QString &line : registryText(file.bytes().mid(2)).split(QStringLiteral("\r\n")))
            mustHold(!line.contains(QLatin1Char('\n')) && !line.contains(QLatin1Char('\r')),
                     "no text begins a line of its own");
    }
}
