// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/types.h>

/// Ctrl+C, and a program that is killed, at the worst moments.
class tst_Interrupt : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    std::unique_ptr<QProcess> startUntil(const char *words)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(cliPath(), {QStringLiteral("migrate"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                                   QStringLiteral("--yes"), QStringLiteral("--to"), m_folder.path()});
        QByteArray seen;
        while (!seen.contains(words) && process->waitForReadyRead(10000))
            seen += process->readAll();
        return seen.contains(words) ? std::move(process) : nullptr;
    }
    CliRun cli(const char *verb) const
    {
        return runCli({QLatin1String(verb), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                       QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--to"), m_folder.path()});
    }

private Q_SLOTS:
    void controlCBeforeThePointOfNoReturn()
    {
        const auto process = startUntil("Preparing the removal");
        QVERIFY(process);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(20000));
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 14);
        QCOMPARE(cli("verify").exitCode, 18); // all is still there
    }

    void controlCAfterItFinishesTheProduct()
    {
        const auto process = startUntil("Removing registry entries");
        QVERIFY(process);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(20000));
        QCOMPARE(process->exitCode(), 14);
        // The first product is gone whole, the second was not begun.
        const QByteArray verify = cli("verify").out;
        QVERIFY(!verify.contains("kaspersky-consumer:{"));
        QVERIFY(verify.contains("kaspersky-secure-connection:{"));
    }

    void killedHalfWayThenDoneAgain()
    {
        const auto process = startUntil("Stopping protection");
        QVERIFY(process);
        process->kill();
        QVERIFY(process->waitForFinished(10000));
        // The lock of the dead process is no obstacle.
        const CliRun again = cli("remove");
        QVERIFY2(again.exitCode == 10, (again.out + again.talk).constData());
        QCOMPARE(cli("verify").exitCode, 3);
    }
};

CHANGEOVER_TEST(Interrupt)
#include "tst_Interrupt.moc"
