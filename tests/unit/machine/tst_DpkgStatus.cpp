// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/DpkgStatus.h"
#include "core/machine/linux/LinuxMachine.h"
#include "tests/lib/TestRegistry.h"

#include <QTemporaryDir>

using namespace changeover;

class tst_DpkgStatus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatIsThere_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("count");
        QTest::newRow("installed") << QByteArray("Package: kesl\nStatus: install ok installed\nVersion: 12.1\n") << 1;
        QTest::newRow("half") << QByteArray(
                                     "Package: kesl\nStatus: deinstall reinstreq half-installed\nVersion: 12.1\n\n")
                              << 1;
        QTest::newRow("only configuration") << QByteArray("Package: kesl\nStatus: deinstall ok config-files\n\n") << 0;
        QTest::newRow("another's name inside")
            << QByteArray("Package: kesl-x\nStatus: install ok installed\nDescription: a\n Package: kesl\n\n") << 0;
        QTest::newRow("no status") << QByteArray("Package: kesl\n\n") << 0;
        QTest::newRow("cut off") << QByteArray("Package: kesl\nStatus: install ok inst") << 1;
        QTest::newRow("empty") << QByteArray() << 0;
    }
    void onlyWhatIsThere()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, count);
        QCOMPARE(int(dpkgPackages(status, {QStringLiteral("kesl")}).size()), count);
    }

    void aRootOfItsOwn()
    {
        const QTemporaryDir root;
        const LinuxMachine machine(root.path());
        QVERIFY(machine.packages({QStringLiteral("kesl")}).isAbsent());
        QDir(root.path()).mkpath(QStringLiteral("var/lib/dpkg"));
        QFile status(root.filePath(QStringLiteral("var/lib/dpkg/status")));
        QVERIFY(status.open(QIODevice::WriteOnly));
        status.write("Package: kesl\nStatus: install ok installed\nVersion: 12.1\n\n");
        status.close();
        const auto packages = machine.packages({QStringLiteral("kesl")});
        QVERIFY(packages.hasValue());
        QCOMPARE(packages->at(0).version, QStringLiteral("12.1"));
        QVERIFY(machine.path(QStringLiteral("/opt")).isAbsent());
        QVERIFY(machine.path(QStringLiteral("/var/lib"))->isFolder);
    }
};

CHANGEOVER_TEST(DpkgStatus)
#include "tst_DpkgStatus.moc"
