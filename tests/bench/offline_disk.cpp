// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/detect/Detector.h"
#include "core/machine/offline/OfflineDisk.h"
#include "tests/lib/HiveMaker.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

#include <fcntl.h>
#include <unistd.h>

#include <hivex.h>

using namespace changeover;

// How long a disk of another computer takes, beside reading its registry files once, and beside hivex alone.
namespace {

constexpr int groups = 6000;
constexpr int keysOfAGroup = 80; // 480,000 in all

QStringList hiveFiles(const QString &root)
{
    const QString config = root + QStringLiteral("/Windows/System32/config/");
    return {config + QStringLiteral("SOFTWARE"), config + QStringLiteral("SYSTEM"),
            root + QStringLiteral("/Users/person1/NTUSER.DAT"), root + QStringLiteral("/Users/person2/NTUSER.DAT")};
}

void makeDisk(const QString &root)
{
    if (QFileInfo(hiveFiles(root)[0]).size() >= 200 * 1024 * 1024)
        return;
    QJsonObject keys;
    for (const char *sid : {"1001", "1002"})
        keys.insert(QStringLiteral("HKU\\S-1-5-21-1-2-3-") + QLatin1String(sid) + QStringLiteral("\\Software"),
                    QJsonObject{{QStringLiteral("V"), 1}});
    writeDisk({{QStringLiteral("registry"), keys}}, root);
    HiveMaker software(hiveFiles(root)[0]);
    const QString list = QStringLiteral("Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-21-1-2-3-100%1");
    for (int person = 1; person <= 2; ++person)
        software.set(list.arg(person), {RegistryEntry::ofText(QStringLiteral("ProfileImagePath"),
                                                              QStringLiteral("C:\\Users\\person%1").arg(person))});
    const std::vector<RegistryEntry> values{
        RegistryEntry::ofText(QStringLiteral("Name"), QString(60, QLatin1Char('n'))),
        RegistryEntry::ofNumber(QStringLiteral("Number"), 7)};
    for (int group = 0; group < groups; ++group)
        for (int key = 0; key < keysOfAGroup; ++key)
            software.set(
                QStringLiteral("Classes\\G%1\\G%2\\{%3}").arg(group / 80).arg(group).arg(key, 8, 10, QLatin1Char('0')),
                values);
    for (int program = 0; program < 300; ++program)
        software.set(
            QStringLiteral("WOW6432Node\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Program %1").arg(program),
            {RegistryEntry::ofText(QStringLiteral("DisplayName"), QStringLiteral("Program %1").arg(program))});
    software.set(QStringLiteral("WOW6432Node\\KasperskyLab\\AVP21.3\\environment"),
                 {RegistryEntry::ofText(QStringLiteral("ProductName"), QStringLiteral("Kaspersky Internet Security")),
                  RegistryEntry::ofText(QStringLiteral("ProductVersion"), QStringLiteral("21.3.10.391"))});
    software.write();
}

void forget(const QStringList &files)
{
    for (const QString &name : files) {
        const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY);
        ::fdatasync(file);
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
        ::close(file);
    }
}

qint64 readOnce(const QStringList &files)
{
    QElapsedTimer clock;
    clock.start();
    std::vector<char> buffer(1 << 20);
    for (const QString &name : files) {
        const int file = ::open(QFile::encodeName(name).constData(), O_RDONLY);
        while (::read(file, buffer.data(), buffer.size()) > 0) {
        }
        ::close(file);
    }
    return clock.nsecsElapsed();
}

qint64 bareHivex(const QStringList &files)
{
    QElapsedTimer clock;
    clock.start();
    for (const QString &name : files) {
        hive_h *hive = hivex_open(QFile::encodeName(name).constData(), 0);
        if (!hive)
            qFatal("hivex does not open %s", qPrintable(name));
        size_t node = hivex_root(hive);
        for (const char *key : {"WOW6432Node", "KasperskyLab", "AVP21.3", "environment"})
            if (node != 0)
                node = hivex_node_get_child(hive, node, key);
        if (node != 0)
            free(hivex_node_values(hive, node));
        hivex_close(hive);
    }
    return clock.nsecsElapsed();
}

qint64 detection(const QString &root, const Catalogue &catalogue)
{
    QElapsedTimer clock;
    clock.start();
    const auto machine = openDisk(root);
    if (!machine)
        qFatal("%s", qPrintable(machine.error().full()));
    const Inventory inventory = detect(**machine, catalogue);
    const qint64 took = clock.nsecsElapsed();
    if (inventory.findings.size() != 1 || !inventory.blindSpots.empty())
        qFatal("detection found %d products, %d blind spots", int(inventory.findings.size()),
               int(inventory.blindSpots.size()));
    return took;
}

template <typename Measure>
double median(Measure measure)
{
    std::vector<double> all;
    for (int i = 0; i < 5; ++i)
        all.push_back(double(measure()));
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QString root = QDir(QString::fromLocal8Bit(argc > 1 ? argv[1] : "disk")).absolutePath();
    makeDisk(root);
    const QStringList files = hiveFiles(root);
    const Catalogue catalogue = Catalogue::builtIn().value();
    const auto cold = [&](const auto &work) {
        return median([&] {
            forget(files);
            return work();
        });
    };
    const double coldRead = cold([&] { return readOnce(files); });
    const double coldDetection = cold([&] { return detection(root, catalogue); });
    readOnce(files);
    const double warmHivex = median([&] { return bareHivex(files); });
    const double warmDetection = median([&] { return detection(root, catalogue); });
    std::printf("a disk with a SOFTWARE hive of %lld MiB and 480,000 keys\n",
                (long long)(QFileInfo(files[0]).size() >> 20));
    std::printf("  cold: detection / reading its registry files once    %.2f  (wanted: at most 1.2)\n",
                coldDetection / coldRead);
    std::printf("  warm: detection / hivex opening and reading one key  %.2f  (wanted: at most 2)\n",
                warmDetection / warmHivex);
    return 0;
}
