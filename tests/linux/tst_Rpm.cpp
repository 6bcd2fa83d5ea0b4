// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/linux/LinuxMachine.h"
#include "core/machine/offline/OfflineDisk.h"
#include "tests/lib/AllFiles.h"
#include "tests/lib/RunProgram.h"
#include "tests/lib/TestRegistry.h"

#include <QTemporaryDir>

using namespace changeover;

/// A real package in a real database of rpm, below a folder of our own.
class tst_Rpm : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    const QStringList m_names{QStringLiteral("kesl"), QStringLiteral("klnagent64")};

    QString root(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    static void run(const char *program, const QStringList &arguments)
    {
        QByteArray out;
        QVERIFY2(runProgram(QLatin1String(program), arguments, &out) == 0, out.constData());
    }
    /// A system with `database` as the folder of its list, and the package in it.
    void makeSystem(const QString &system, const QString &database) const
    {
        write(system + QStringLiteral("/etc/os-release"), "PRETTY_NAME=\"A Linux with rpm\"\n");
        const QStringList where{QStringLiteral("--root"), system, QStringLiteral("--dbpath"), database};
        run("rpm", where + QStringList{QStringLiteral("--initdb")});
        const QDir made(m_folder.filePath(QStringLiteral("made/RPMS/noarch")));
        for (const QString &package : made.entryList({QStringLiteral("*.rpm")}))
            run("rpm", where + QStringList{QStringLiteral("-i"), QStringLiteral("--justdb"), QStringLiteral("--nodeps"),
                                           QStringLiteral("--noscripts"), made.filePath(package)});
    }
    static QStringList said(const Reading<std::vector<Package>> &packages)
    {
        QStringList all;
        if (packages.hasValue())
            for (const Package &one : *packages)
                all << one.name + QLatin1Char(' ') + one.version + QLatin1Char(' ') + one.manager;
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString spec = m_folder.filePath(QStringLiteral("kesl.spec"));
        write(spec, "Name: kesl\nVersion: 12.1.0\nRelease: 1508\nSummary: stand-in\nLicense: none\nBuildArch: noarch\n"
                    "%description\nstand-in\n%files\n");
        // It keeps a list of its own in the home folder.
        run("env",
            {QStringLiteral("HOME=") + m_folder.path(), QStringLiteral("rpmbuild"), QStringLiteral("--define"),
             QStringLiteral("_topdir ") + m_folder.filePath(QStringLiteral("made")), QStringLiteral("-bb"), spec});
    }

    void onADisk_data()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("of RHEL") << QStringLiteral("/var/lib/rpm");
        QTest::newRow("of Fedora") << QStringLiteral("/usr/lib/sysimage/rpm");
    }
    void onADisk()
    {
        QFETCH(QString, database);
        const QString system = m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()));
        makeSystem(system, database);
        const QStringList before = allFiles(system);
        {
            const auto disk = openDisk(system);
            QVERIFY(disk.ok());
            QCOMPARE(said((*disk)->packages(m_names)), QStringList{QStringLiteral("kesl 12.1.0-1508 rpm")});
            QVERIFY((*disk)->unreadParts().empty());
        }
        QCOMPARE(allFiles(system), before); // a disk is only looked at
        QCOMPARE(said(LinuxMachine(system).packages(m_names)), QStringList{QStringLiteral("kesl 12.1.0-1508 rpm")});
    }

    void aDamagedDatabase()
    {
        makeSystem(root("damaged"), QStringLiteral("/var/lib/rpm"));
        const QString database = root("damaged/var/lib/rpm/rpmdb.sqlite");
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QCOMPARE(file.write(QByteArray(8192, '\xA5')), 8192);
        file.close();
        QFile::remove(database + QStringLiteral("-wal"));
        const auto disk = openDisk(root("damaged"));
        QVERIFY(disk.ok());
        QVERIFY((*disk)->packages(m_names).isUnreadable());
    }

    void aListThatIsALinkOutOfTheDisk()
    {
        write(root("link/etc/os-release"), "PRETTY_NAME=\"A Linux with rpm\"\n");
        QVERIFY(QDir().mkpath(root("link/var/lib/rpm")));
        makeSystem(root("elsewhere"), QStringLiteral("/var/lib/rpm"));
        QVERIFY(QFile::link(QStringLiteral("../../../../elsewhere/var/lib/rpm/rpmdb.sqlite"),
                            root("link/var/lib/rpm/rpmdb.sqlite")));
        const auto disk = openDisk(root("link"));
        QVERIFY(disk.ok());
        QVERIFY((*disk)->packages(m_names).isUnreadable());
    }
};

CHANGEOVER_TEST(Rpm)
#include "tst_Rpm.moc"
