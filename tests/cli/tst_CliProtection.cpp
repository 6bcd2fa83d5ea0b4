// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/HiveMaker.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace changeover;

/// What the command line says of protection, and that it waits for it where it is told to.
class tst_CliProtection : public QObject
{
    Q_OBJECT

    static QJsonObject protection(const CliRun &run)
    {
        return run.json().value(QLatin1String("protection")).toObject();
    }
    static QString stateIn(const CliRun &run) { return protection(run).value(QLatin1String("state")).toString(); }
    static QStringList practice(const QString &command, const QTemporaryDir &folder)
    {
        return {command, QStringLiteral("--practice"), QStringLiteral("home-pc"), QStringLiteral("--to"),
                folder.path()};
    }

private Q_SLOTS:
    void migrateWaitsUntilDefenderIsOn()
    {
        const QTemporaryDir folder;
        const QStringList migrate = practice(QStringLiteral("migrate"), folder) + QStringList{QStringLiteral("--yes")};
        const CliRun run = runCli(migrate + QStringList{QStringLiteral("--json")});
        QCOMPARE(stateIn(run), QStringLiteral("protected"));
        QCOMPARE(protection(run).value(QLatin1String("defender")).toObject().value(QLatin1String("isOn")).toString(),
                 QStringLiteral("yes"));
        const CliRun words = runCli(migrate);
        QVERIFY2(words.talk.contains("Microsoft Defender often needs a minute"), words.talk.constData());
        QVERIFY2(words.talk.contains("Waiting for protection"), words.talk.constData());
        QVERIFY2(words.out.contains("Windows Security Center says that an antivirus is on."), words.out.constData());
        QVERIFY2(words.out.contains("The Windows firewall is on for all kinds of networks."), words.out.constData());
    }

    void verifyWaitsOnlyWhenTold()
    {
        const QTemporaryDir folder;
        const QStringList remove{QStringLiteral("--yes"), QStringLiteral("--json")};
        const CliRun removed = runCli(practice(QStringLiteral("remove"), folder) + remove);
        QVERIFY2(removed.exitCode == onThisSystem(3010, 10), (removed.talk + removed.out).constData());
        const QStringList verify = practice(QStringLiteral("verify"), folder) + QStringList{QStringLiteral("--json")};
        const CliRun once = runCli(verify);
        QCOMPARE(stateIn(once), QStringLiteral("not-protected"));
        QVERIFY(once.json().contains(QLatin1String("leftovers"))); // what was there stays
        const CliRun watched = runCli(verify + QStringList{QStringLiteral("--watch")});
        QCOMPARE(stateIn(watched), QStringLiteral("protected"));
        // What is left decides how it ends, protection does not.
        QCOMPARE(watched.exitCode, once.exitCode);
        const Result<QByteArray> kept = readFile(folder.filePath(QStringLiteral("verdict.json")), 1024 * 1024);
        QVERIFY(kept.ok() && kept->contains("\"protection\""));
    }

    // A disk cannot be asked, so there is nothing to wait for; its firewall's settings can be read.
    void aDiskIsNotWaitedFor()
    {
        const QTemporaryDir folder;
        QJsonObject pc = FakePc::readFixture(QStringLiteral("consumer-21.3-with-all-signs"));
        QJsonObject registry = pc.value(QLatin1String("registry")).toObject();
        const QString services = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\");
        registry.insert(services + QStringLiteral("MpsSvc"), QJsonObject{{QStringLiteral("Start"), 2}});
        for (const char *profile : {"DomainProfile", "StandardProfile", "PublicProfile"})
            registry.insert(services + QStringLiteral("SharedAccess\\Parameters\\FirewallPolicy\\") +
                                QLatin1String(profile),
                            QJsonObject{{QStringLiteral("EnableFirewall"), profile[0] == 'P' ? 0 : 1}});
        pc.insert(QStringLiteral("registry"), registry);
        writeDisk(pc, folder.path());
        QElapsedTimer clock;
        clock.start();
        const CliRun run = runCli({QStringLiteral("verify"), QStringLiteral("--root"), folder.path(),
                                   QStringLiteral("--watch"), QStringLiteral("--json")});
        QVERIFY(clock.elapsed() < 30000);
        QCOMPARE(stateIn(run), QStringLiteral("cannot-be-asked"));
        QVERIFY2(protection(run).value(QLatin1String("why")).toString().contains(QLatin1String("does not run")),
                 run.out.constData());
        const QJsonObject firewall = protection(run).value(QLatin1String("firewall")).toObject();
        QCOMPARE(firewall.value(QLatin1String("isOn")).toString(), QStringLiteral("no"));
        QVERIFY(firewall.value(QLatin1String("why")).toString().contains(QLatin1String("public networks")));
    }
};

CHANGEOVER_TEST(CliProtection)
#include "tst_CliProtection.moc"
