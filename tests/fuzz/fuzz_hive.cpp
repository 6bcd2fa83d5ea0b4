// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/offline/HiveFile.h"
#include "tests/fuzz/Target.h"

#include <QBuffer>
#include <QtEndian>

using namespace changeover;

namespace {

void walk(const HiveFile &hive, const QStringList &names, int &left)
{
    constexpr qsizetype deepest = 8;
    if (--left < 0 || names.size() > deepest)
        return;
    const Reading<RegistryKey> key = hive.key(names, names.join(QLatin1Char('\\')));
    if (!key.hasValue())
        return;
    for (const RegistryEntry &entry : key->values) {
        (void)entry.text();
        (void)entry.texts();
        (void)entry.number();
    }
    for (const QString &name : key->subkeys)
        walk(hive, names + QStringList(name), left);
}

} // namespace

// Four bytes with the size of the hive, the hive, and what is left as its log.
FUZZ_TARGET(hive)
{
    if (bytes.size() < 4)
        return;
    const qsizetype size = qMin(qsizetype(qFromLittleEndian<quint32>(bytes.constData())), bytes.size() - 4);
    auto source = std::make_shared<QBuffer>();
    source->setData(bytes.mid(4, size));
    source->open(QIODevice::ReadOnly);
    const auto hive = HiveFile::open(source, [&] { return std::vector<QByteArray>{bytes.mid(4 + size)}; });
    if (!hive)
        return;
    int left = 300;
    walk(**hive, {}, left);
    (void)(*hive)->problems();
}
