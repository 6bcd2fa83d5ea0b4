// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/machine/linux/LinuxMachine.h"
#include "core/machine/linux/PackageLocks.h"
#include "tests/lib/TestRegistry.h"

#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace changeover;

namespace {
// Another process that holds an fcntl() lock on a file while this lives: the own process is never in its own way.
class Holder
{
public:
    Holder(const QString &file, short type)
    {
        int ready[2];
        int end[2];
        if (::pipe(ready) != 0 || ::pipe(end) != 0)
            return;
        const QByteArray name = QFile::encodeName(file);
        m_child = ::fork();
        if (m_child == 0) {
            ::close(end[1]);
            const int opened = ::open(name.constData(), O_RDWR);
            struct flock lock = {};
            lock.l_type = type;
            lock.l_whence = SEEK_SET;
            char byte = ::fcntl(opened, F_SETLK, &lock) == 0 ? 'y' : 'n';
            if (::write(ready[1], &byte, 1) == 1)
                while (::read(end[0], &byte, 1) > 0) { // until the other side is closed
                }
            ::_exit(0);
        }
        ::close(ready[1]);
        ::close(end[0]);
        char byte = 'n';
        holds = ::read(ready[0], &byte, 1) == 1 && byte == 'y';
        ::close(ready[0]);
        m_end = end[1];
    }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    ~Holder()
    {
        ::close(m_end);
        ::waitpid(m_child, nullptr, 0);
    }

    bool holds = false;

private:
    pid_t m_child = -1;
    int m_end = -1;
};
} // namespace

/// The Linux computer, with a folder as its root.
class tst_LinuxMachine : public QObject
{
    Q_OBJECT

    QTemporaryDir m_root;

    void put(const QString &path, const QByteArray &content) const
    {
        const QString place = m_root.path() + path;
        QVERIFY(makeFolder(place.section(QLatin1Char('/'), 0, -2)).ok());
        QVERIFY(writeFile(place, content).ok());
    }

private Q_SLOTS:
    void power_data()
    {
        QTest::addColumn<QStringList>("attributes"); // "BAT0/type=Battery"
        QTest::addColumn<QString>("answer");
        const QString battery = QStringLiteral("BAT0/type=Battery");
        const QString low = QStringLiteral("BAT0/capacity=12");
        const QString mains = QStringLiteral("AC/type=Mains");
        const auto status = [](const char *word) { return QStringLiteral("BAT0/status=") + QLatin1String(word); };
        QTest::newRow("no such folder") << QStringList() << QStringLiteral("absent");
        QTest::newRow("mains only") << QStringList{mains, QStringLiteral("AC/online=1")} << QStringLiteral("absent");
        QTest::newRow("unplugged") << QStringList{battery, low, status("Discharging"), mains,
                                                  QStringLiteral("AC/online=0")}
                                   << QStringLiteral("battery 12");
        QTest::newRow("charging") << QStringList{battery, low, status("Charging"), mains, QStringLiteral("AC/online=1")}
                                  << QStringLiteral("mains 12");
        QTest::newRow("full, no mains listed") << QStringList{battery, status("Full")} << QStringLiteral("mains ?");
        QTest::newRow("weak charger") << QStringList{battery, low, status("Discharging"),
                                                     QStringLiteral("USB/type=USB"), QStringLiteral("USB/online=1")}
                                      << QStringLiteral("mains 12");
        QTest::newRow("a mouse's battery")
            << QStringList{QStringLiteral("hid/type=Battery"), QStringLiteral("hid/scope=Device"),
                           QStringLiteral("hid/status=Discharging")}
            << QStringLiteral("absent");
        QTest::newRow("two batteries") << QStringList{battery,
                                                      low,
                                                      status("Discharging"),
                                                      QStringLiteral("BAT1/type=Battery"),
                                                      QStringLiteral("BAT1/status=Not charging"),
                                                      QStringLiteral("BAT1/capacity=90")}
                                       << QStringLiteral("battery 90");
        QTest::newRow("does not say") << QStringList{battery, status("Unknown")} << QStringLiteral("unreadable");
        QTest::newRow("odd capacity") << QStringList{battery, status("Discharging"),
                                                     QStringLiteral("BAT0/capacity=900")}
                                      << QStringLiteral("battery ?");
    }
    void power()
    {
        QFETCH(QStringList, attributes);
        QFETCH(QString, answer);
        QDir(m_root.path() + QStringLiteral("/sys")).removeRecursively();
        for (const QString &line : std::as_const(attributes))
            put(QStringLiteral("/sys/class/power_supply/") + line.section(QLatin1Char('='), 0, 0),
                line.section(QLatin1Char('='), 1).toUtf8() + '\n');
        const Reading<PowerState> power = LinuxMachine(m_root.path()).powerState();
        QString said = power.isAbsent() ? QStringLiteral("absent") : QStringLiteral("unreadable");
        if (power.hasValue())
            said = (power->onBattery ? QStringLiteral("battery ") : QStringLiteral("mains ")) +
                   (power->percent ? QString::number(*power->percent) : QStringLiteral("?"));
        QCOMPARE(said, answer);
    }

    void freeSpace()
    {
        const Reading<qint64> here = LinuxMachine().freeSpace(QStringLiteral("/"));
        QVERIFY(here.hasValue() && *here > 0);
        QVERIFY(LinuxMachine().freeSpace(QStringLiteral("/no/such/place")).isAbsent());
    }

    void locks_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file : {"/var/lib/dpkg/lock-frontend", "/var/lib/dpkg/lock", "/var/lib/rpm/.rpm.lock",
                                 "/usr/lib/sysimage/rpm/.rpm.lock"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void locks()
    {
        QFETCH(QString, file);
        const LinuxMachine machine(m_root.path());
        put(file, {});
        QVERIFY(machine.otherInstaller().isAbsent()); // there, but nobody holds it
        {
            const Holder writer(m_root.path() + file, F_WRLCK);
            QVERIFY(writer.holds);
            QCOMPARE(machine.otherInstaller().value(), file);
        }
        QVERIFY(machine.otherInstaller().isAbsent());
        const Holder reader(m_root.path() + file, F_RDLCK); // "rpm -q"
        QVERIFY(reader.holds);
        QVERIFY(machine.otherInstaller().isAbsent());
    }

    void theListOfLocks()
    {
        const QByteArray list =
            "1: POSIX  ADVISORY  WRITE 5182 08:0a:2361 0 EOF\n"
            "1: -> POSIX  ADVISORY  WRITE 99 08:0a:2362 0 EOF\n"
            "2: POSIX  ADVISORY  READ 5183 08:0a:2363 0 EOF\n"
            "3: FLOCK  ADVISORY  WRITE 4 00:2b:70 0 EOF\nodd line\n4: POSIX ADVISORY WRITE 1 x 0 EOF\n";
        QVERIFY(listsWriteLock(list, 8, 10, 2361));
        QVERIFY(!listsWriteLock(list, 8, 1, 2361));
        QVERIFY(!listsWriteLock(list, 8, 10, 2362));
        QVERIFY(!listsWriteLock(list, 8, 10, 2363));
        QVERIFY(listsWriteLock(list, 0, 0x31, 70)); // btrfs and overlay number their devices twice
        QVERIFY(!listsWriteLock({}, 8, 10, 2361));
    }
};

CHANGEOVER_TEST(LinuxMachine)
#include "tst_LinuxMachine.moc"
