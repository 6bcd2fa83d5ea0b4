// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/machine/offline/OfflineDisk.h"
#include "core/quarantine/QuarantineList.h"
#include "tests/bench/Median.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/KlqbBytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <cstdio>

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

using namespace changeover;

// How long it takes to list a quarantine of 100,000 containers on a disk of another computer, beside a reader in
// Python and beside nothing but reading the same bytes.
namespace {

constexpr int containers = 100'000;
constexpr int rounds = 9;

struct Listed
{
    int count = 0;
    qint64 bytes = 0; ///< of the objects

    bool operator==(const Listed &) const = default;
};

// 14 records as in the one known sample (kaspersky-artifacts 3.2), some 1.2 KiB.
QByteArray metadata(int number)
{
    static const char *const folders[] = {"C:\\Users\\Anna\\Downloads\\", "C:\\Users\\Анна\\Документы\\",
                                          "D:\\تنزيلات\\", "\\\\NAS\\shared\\old programs\\",
                                          "C:\\Users\\Anna\\AppData\\Local\\Temp\\7zOC41A\\"};
    static const char *const threats[] = {"HEUR:Trojan.Win32.Generic", "not-a-virus:AdWare.Win32.Toolbar",
                                          "UDS:Trojan.Win32.Agent.abcd", "Exploit.MSOffice.Shell.gen"};
    const QString path = QString::fromUtf8(folders[number % 5]) + QStringLiteral("setup %1.exe").arg(number);
    const qint64 second = 100'000'000;
    const qint64 stored = (62135596800 + 1'600'000'000 + qint64(number) * 7919 % 100'000'000) * second + number;
    QByteArray strings = klqb::text8("oas") + klqb::text8({}) + klqb::text8(path.toLatin1()) +
                         klqb::text8(threats[number % 4]) + klqb::text8("HOME-PC\\Anna") + klqb::text8("HOME-PC") +
                         '\x86' + klqb::number32(1'700'000'000);
    strings += QByteArray(qMax(qsizetype(0), 484 - 11 - strings.size()), '\x01');
    const auto security = [](int size) { return QByteArray(size, '\x02'); };
    return klqb::record("cNP_QB_ID", klqb::number64(number)) + klqb::record("cNP_QB_FULLNAME", klqb::path16(path)) +
           klqb::record("cNP_QB_FILE_ATTRIBUTES", klqb::number32(0x20)) +
           klqb::record("cNP_QB_FILE_CREATION_TIME", klqb::number64(stored - 900'000 * second)) +
           klqb::record("cNP_QB_FILE_LAST_ACCESS_TIME", klqb::number64(stored - second)) +
           klqb::record("cNP_QB_FILE_LAST_WRITE_TIME", klqb::number64(stored - 800'000 * second)) +
           klqb::record("cNP_QB_STORE_TIME", klqb::number64(stored)) +
           klqb::record("cNP_QB_FILE_SECURITY", security(20)) +
           klqb::record("cNP_QB_FILE_SECURITY_OWNER", security(36)) +
           klqb::record("cNP_QB_FILE_SECURITY_GROUP", security(36)) +
           klqb::record("cNP_QB_FILE_SECURITY_INTEGRITY_LABEL", security(20)) +
           klqb::record("cNP_QB_FILE_SECURITY_AUDIT", security(20)) +
           klqb::record("cNP_QB_RESTORER_PID", klqb::number32(0x12)) +
           klqb::record("cNP_QB_INFO",
                        QByteArray::fromHex("01000001BCC000") + klqb::number32(quint32(strings.size())) + strings);
}

QString makeQuarantine(const QString &root)
{
    const QString folder = root + QStringLiteral("/ProgramData/Kaspersky Lab/AVP21.3/QB");
    const QString complete = root + QStringLiteral("/complete");
    if (QFile::exists(complete))
        return folder;
    writeDisk({}, root);
    QDir().mkpath(folder);
    for (int i = 0; i < containers; ++i) {
        const QByteArray object(1000 + i * 37 % 7000, char(i));
        // The real name is a number in hex; what else lies there is known by its content, not its name.
        const QString name = QStringLiteral("%1.klq").arg(quint32(i) * 2654435761U, 8, 16, QLatin1Char('0'));
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::WriteOnly) || file.write(klqb::container(metadata(i), object)) < 0)
            qFatal("cannot write %s", qPrintable(file.fileName()));
    }
    QFile(complete).open(QIODevice::WriteOnly);
    return folder;
}

Listed listed(const QString &root, const Catalogue &catalogue)
{
    const auto machine = openDisk(root);
    if (!machine)
        qFatal("%s", qPrintable(machine.error().full()));
    const QuarantineList list = listQuarantine(**machine, catalogue);
    Listed all;
    for (const QuarantineItem &item : list.items) {
        if (item.originalPath.isEmpty() || item.threat.isEmpty() || !item.storedAt.isValid())
            qFatal("%s was not read in full", qPrintable(item.container));
        ++all.count;
        all.bytes += item.size;
    }
    return list.isComplete() ? all : Listed();
}

// The least that has to happen: the names, and of each file header and metadata.
Listed bareRead(const QByteArray &folder)
{
    Listed all;
    DIR *const open = ::opendir(folder.constData());
    char header[0x40];
    std::vector<char> rest(4096);
    while (const dirent *entry = ::readdir(open)) {
        if (entry->d_type != DT_REG)
            continue;
        const int file = ::openat(::dirfd(open), entry->d_name, O_RDONLY | O_CLOEXEC);
        if (::read(file, header, sizeof header) != sizeof header)
            qFatal("%s is cut off", entry->d_name);
        const auto number = [&](int at) { return qFromLittleEndian<quint32>(header + at); };
        rest.resize(std::max(rest.size(), size_t(number(0x20))));
        if (::pread(file, rest.data(), number(0x20), number(0x10)) != number(0x20))
            qFatal("%s is cut off", entry->d_name);
        ::close(file);
        ++all.count;
        all.bytes += number(0x30);
    }
    ::closedir(open);
    return all;
}

double inPython(const QString &script, const QString &folder, const QStringList &more, const Listed &expected)
{
    QProcess process;
    process.start(QStringLiteral("python3"), QStringList{script, folder} + more);
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    const QList<QByteArray> said = process.readAllStandardOutput().simplified().split(' ');
    if (Listed{said.value(1).toInt(), said.value(2).toLongLong()} != expected)
        qFatal("Python did not read the same");
    return said[0].toDouble();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc < 2)
        qFatal("usage: bench-quarantine DISK [list_klqb.py]");
    const QString root = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    const QString script = QString::fromLocal8Bit(argc > 2 ? argv[2] : "");
    const QString folder = makeQuarantine(root);
    const Catalogue catalogue = Catalogue::builtIn().value();
    const Listed expected = bareRead(QFile::encodeName(folder)); // and from here on it is in memory
    if (expected.count != containers || listed(root, catalogue) != expected)
        qFatal("not every container was listed");
    std::vector<double> ours;
    std::vector<double> bare;
    std::vector<double> python;
    // In turn, so that a busy moment meets all of them.
    for (int i = 0; i < rounds; ++i) {
        ours.push_back(secondsOf([&] { listed(root, catalogue); }));
        bare.push_back(secondsOf([&] { bareRead(QFile::encodeName(folder)); }));
        if (!script.isEmpty())
            python.push_back(inPython(script, folder, {}, expected));
    }
    const double took = median(ours);
    std::printf("a quarantine of 100,000 containers on a disk, listed, median of %d\n", rounds);
    std::printf("  reading the same bytes and no more / ours             %.2f  (wanted: at least 0.7)\n",
                median(bare) / took);
    std::printf("  ours %.2f s, only reading %.2f s\n", took, median(bare));
    if (script.isEmpty())
        return 0;
    std::printf("  a reader in Python / ours                             %.1f  (wanted: at least 100)\n",
                median(python) / took);
    std::printf("  one that decodes byte by byte, as public ones / ours  %.1f\n",
                inPython(script, folder, {QStringLiteral("--bytewise")}, expected) / took);
    return 0;
}
