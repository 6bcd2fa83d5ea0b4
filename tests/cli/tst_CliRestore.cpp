// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

/// What the real command-line program does beside a removal: the restore point before it, the maker's clean-up tool
/// after one that failed.
class tst_CliRestore : public QObject
{
    Q_OBJECT

    static QString state(const CliRun &run) { return run.json().value(QLatin1String("outcome")).toString(); }

private Q_SLOTS:
    void aRestorePointOfItsOwn()
    {
        const QTemporaryDir folder;
        const QStringList home{QStringLiteral("restore-point"),
                               QStringLiteral("--practice"),
                               QStringLiteral("home-pc"),
                               QStringLiteral("--to"),
                               folder.path(),
                               QStringLiteral("--json")};
        const CliRun made = runCli(home);
        QVERIFY2(made.exitCode == 0, (made.out + made.talk).constData());
        QCOMPARE(made.json().value(QLatin1String("number")).toInt(), 1);
        QVERIFY(made.json().value(QLatin1String("new")).toBool());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("restore-point.json"))));
        QCOMPARE(runCli(home).json().value(QLatin1String("number")).toInt(), 2);
        QCOMPARE(runCli({QStringLiteral("verify"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                         QStringLiteral("--to"), folder.path()})
                     .exitCode,
                 18); // nothing was removed

        const CliRun off =
            runCli({QStringLiteral("restore-point"), QStringLiteral("--practice"), QStringLiteral("office-pc")});
        QCOMPARE(off.exitCode, onThisSystem(1058, 21));
        QVERIFY2(off.talk.contains("switched off"), off.talk.constData());
        // This computer is no Windows, or Wine's.
        const CliRun own = runCli({QStringLiteral("restore-point"), QStringLiteral("--json")});
        QVERIFY2(own.exitCode == onThisSystem(1058, 21), (own.out + own.talk).constData());
        QCOMPARE(state(own), QStringLiteral("no-restore-point"));
    }

    void aRestorePointBeforeTheRemoval()
    {
        const QTemporaryDir folder;
        const QStringList home{QStringLiteral("--practice"), QStringLiteral("home-pc"),
                               QStringLiteral("--to"),       folder.path(),
                               QStringLiteral("--json"),     QStringLiteral("--yes")};
        const CliRun migrated =
            runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--restore-point")} + home);
        QVERIFY2(migrated.exitCode == onThisSystem(3010, 10), (migrated.talk + migrated.out).constData());
        QCOMPARE(migrated.json().value(QLatin1String("restorePoint")).toObject().value(QLatin1String("number")).toInt(),
                 1);
        QFile report(folder.filePath(QStringLiteral("report.html")));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("Restore point 1 was made"));
        QFile theCase(folder.filePath(QStringLiteral("case.json")));
        QVERIFY(theCase.open(QIODevice::ReadOnly));
        QVERIFY(theCase.readAll().contains("changeover.restorepoint/1"));
    }

    void withoutARestorePointOnlyIfThatWasSaid()
    {
        const QTemporaryDir folder;
        const QStringList office{QStringLiteral("--practice"), QStringLiteral("office-pc"),
                                 QStringLiteral("--to"),       folder.path(),
                                 QStringLiteral("--json"),     QStringLiteral("--yes"),
                                 QStringLiteral("--accept"),   QStringLiteral("encryption-drivers"),
                                 QStringLiteral("--accept"),   QStringLiteral("encryption-drivers-possible"),
                                 QStringLiteral("--accept"),   QStringLiteral("managed")};
        for (const char *verb : {"remove", "migrate"}) {
            const CliRun stopped = runCli(QStringList{QLatin1String(verb), QStringLiteral("--restore-point")} + office);
            QVERIFY2(stopped.exitCode == onThisSystem(1058, 21), (stopped.out + stopped.talk).constData());
            QVERIFY(stopped.json()
                        .value(QLatin1String("text"))
                        .toString()
                        .startsWith(QLatin1String("Nothing was removed")));
        }
        QCOMPARE(runCli({QStringLiteral("verify"), QStringLiteral("--practice"), QStringLiteral("office-pc"),
                         QStringLiteral("--to"), folder.path()})
                     .exitCode,
                 18);
        const CliRun removed =
            runCli(QStringList{QStringLiteral("remove"), QStringLiteral("--restore-point-if-possible")} + office);
        QVERIFY2(removed.exitCode == onThisSystem(3010, 10), (removed.out + removed.talk).constData());
        QCOMPARE(
            removed.json().value(QLatin1String("restorePoint")).toObject().value(QLatin1String("error")).toString(),
            QStringLiteral("unsupported"));
    }

    void theMakersCleanUpTool()
    {
        const QTemporaryDir folder;
        const QStringList home{QStringLiteral("--practice"), QStringLiteral("home-pc"), QStringLiteral("--to"),
                               folder.path(), QStringLiteral("--json")};
        QCOMPARE(runCli(QStringList{QStringLiteral("detect")} + home).exitCode, 1);
        const QString file =
            folder.filePath(QStringLiteral("practice-home-pc/files/C/Users/Public/Downloads/kavremvr.exe"));
        QFile tool(file);
        QVERIFY(tool.open(QIODevice::ReadOnly));
        const QString sha256 =
            QString::fromLatin1(QCryptographicHash::hash(tool.readAll(), QCryptographicHash::Sha256).toHex());
        tool.close();

        const CliRun shown = runCli(QStringList{QStringLiteral("tool"), file} + home);
        QVERIFY2(shown.exitCode == 0, (shown.out + shown.talk).constData());
        QCOMPARE(shown.json().value(QLatin1String("sha256")).toString(), sha256);
        QVERIFY(shown.json().value(QLatin1String("signer")).toString().contains(QLatin1String("Kaspersky")));
        const CliRun words = runCli({QStringLiteral("tool"), file, QStringLiteral("--practice"),
                                     QStringLiteral("home-pc"), QStringLiteral("--to"), folder.path()});
        QVERIFY2(words.out.contains("Is that the maker") && words.out.contains("--run"), words.out.constData());

        // Another file than the one that the yes is for, or one that nobody signed.
        const CliRun other = runCli(
            QStringList{QStringLiteral("tool"), file, QStringLiteral("--run"), QString(64, QLatin1Char('0'))} + home);
        QCOMPARE(other.exitCode, onThisSystem(87, 2));
        const CliRun unsignedFile = runCli(QStringList{QStringLiteral("tool"), sourceFile("README.md")} + home);
        QCOMPARE(unsignedFile.exitCode, onThisSystem(13, 19));
        QCOMPARE(runCli(QStringList{QStringLiteral("tool"), QStringLiteral("/no/such.exe")} + home).exitCode,
                 onThisSystem(1605, 13));
        QCOMPARE(runCli(QStringList{QStringLiteral("verify")} + home).exitCode, 18); // nothing was removed so far

        const CliRun ran = runCli(QStringList{QStringLiteral("tool"), file, QStringLiteral("--run"), sha256} + home);
        QVERIFY2(ran.exitCode == 0, (ran.out + ran.talk).constData());
        QCOMPARE(ran.json().value(QLatin1String("toolExitCode")).toInt(), 0);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("logs/kavremvr-practice.log"))));
        QCOMPARE(state(runCli(QStringList{QStringLiteral("verify")} + home)), QStringLiteral("leftovers"));
    }

    void aHazardStopsTheCleanUpToolToo()
    {
        const QTemporaryDir folder;
        const QStringList office{QStringLiteral("--practice"), QStringLiteral("office-pc"), QStringLiteral("--to"),
                                 folder.path(), QStringLiteral("--json")};
        QCOMPARE(runCli(QStringList{QStringLiteral("detect")} + office).exitCode, 1);
        const QString file =
            folder.filePath(QStringLiteral("practice-office-pc/files/C/Users/Public/Downloads/kavremvr.exe"));
        const CliRun shown = runCli(QStringList{QStringLiteral("tool"), file} + office);
        const QString sha256 = shown.json().value(QLatin1String("sha256")).toString();
        const CliRun stopped =
            runCli(QStringList{QStringLiteral("tool"), file, QStringLiteral("--run"), sha256} + office);
        QCOMPARE(state(stopped), QStringLiteral("hazard-stop"));
        QCOMPARE(runCli(QStringList{QStringLiteral("verify")} + office).exitCode, 18);
    }
};

CHANGEOVER_TEST(CliRestore)
#include "tst_CliRestore.moc"
