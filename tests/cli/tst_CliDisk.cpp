// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/AllFiles.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

/// The real command-line program, on disks from other computers.
class tst_CliDisk : public QObject
{
    Q_OBJECT

    const QTemporaryDir m_folder;
    QString m_disk;

    static QString state(const CliRun &run) { return run.json().value(QLatin1String("outcome")).toString(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_disk = m_folder.filePath(QStringLiteral("a disk"));
        writeDisk(FakePc::readFixture(QStringLiteral("consumer-21.3-with-all-signs")), m_disk);
        QDir().mkpath(m_folder.filePath(QStringLiteral("empty")));
    }

    void whatOnlyLooks_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("detect") << QStringLiteral("detect") << "found";
        QTest::newRow("hazards") << QStringLiteral("hazards") << "ok";
        QTest::newRow("plan") << QStringLiteral("plan") << "ok";
        QTest::newRow("verify") << QStringLiteral("verify") << "still-installed";
    }
    void whatOnlyLooks()
    {
        QFETCH(QString, command);
        const QStringList before = allFiles(m_disk);
        const CliRun run = runCli({command, QStringLiteral("--root"), m_disk, QStringLiteral("--json")});
        QTEST(state(run), "outcome");
        QVERIFY(!run.out.contains("no-administrator"));
        const CliRun talk = runCli({command, QStringLiteral("--root"), m_disk});
        QVERIFY2(talk.talk.contains("TEST-PC"), talk.talk.constData());
        QCOMPARE(allFiles(m_disk), before);
    }

    void whatChangesIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"remove", "migrate", "export"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void whatChangesIsRefused()
    {
        QFETCH(QString, command);
        const QStringList before = allFiles(m_disk);
        const CliRun run =
            runCli({command, QStringLiteral("--root"), m_disk, QStringLiteral("--json"), QStringLiteral("--yes")});
        QCOMPARE(state(run), QStringLiteral("usage"));
        QVERIFY(run.json().value(QLatin1String("text")).toString().contains(QLatin1String("only looked at")));
        QCOMPARE(allFiles(m_disk), before);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *name, const QStringList &arguments, const char *outcome) {
            QTest::newRow(name) << arguments << QString::fromLatin1(outcome);
        };
        const QString root = QStringLiteral("--root");
        row("no such folder", {root, QStringLiteral("gone")}, "not-present");
        row("empty folder", {root, QStringLiteral("empty")}, "not-present");
        row("no such Windows", {root, QStringLiteral("a disk"), QStringLiteral("--windows"), QStringLiteral("x")},
            "not-present");
        row("with practice", {root, QStringLiteral("a disk"), QStringLiteral("--practice"), QStringLiteral("home-pc")},
            "usage");
        row("Windows without root", {QStringLiteral("--windows"), QStringLiteral("x")}, "usage");
        row("right", {root, QStringLiteral("a disk"), QStringLiteral("--windows"), QStringLiteral("WINDOWS")}, "found");
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        if (arguments.value(0) == QLatin1String("--root"))
            arguments[1] = m_folder.filePath(arguments[1]);
        const CliRun run = runCli(QStringList{QStringLiteral("detect"), QStringLiteral("--json")} + arguments);
        QTEST(state(run), "outcome");
    }

    void withoutRights()
    {
        if (onThisSystem(1, 0))
            QSKIP("Wine knows no folder that its own user may not read");
        // As another user, because root may read everything.
        QProcess process;
        const QString shut = m_folder.filePath(QStringLiteral("shut"));
        writeDisk({}, shut);
        QFile::setPermissions(shut, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        const bool isRoot = QFileInfo(QStringLiteral("/proc/self")).ownerId() == 0;
        QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755));
        if (!isRoot)
            QFile::setPermissions(shut, {});
        const QTemporaryDir home;
        QFile::setPermissions(home.path(), QFileDevice::Permissions(0x7777));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        process.setProcessEnvironment(environment);
        const QStringList command{cliPath(), QStringLiteral("detect"), QStringLiteral("--root"), shut,
                                  QStringLiteral("--json")};
        if (isRoot)
            process.start(QStringLiteral("setpriv"),
                          QStringList{QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"),
                                      QStringLiteral("--clear-groups")} +
                              command);
        else
            process.start(command[0], command.mid(1));
        QVERIFY(process.waitForFinished(60000));
        const CliRun run{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        QFile::setPermissions(shut, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        if (run.out.isEmpty() && run.exitCode == 127)
            QSKIP("the other user cannot start the program: the build folder is not readable for everybody");
        QVERIFY2(state(run) == QLatin1String("access-denied"), (run.out + run.talk).constData());
    }
};

CHANGEOVER_TEST(CliDisk)
#include "tst_CliDisk.moc"
