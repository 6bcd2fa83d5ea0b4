// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/TestRegistry.h"
#include "tests/lib/linux/PracticeMigration.h"

#include <csignal>
#include <sys/inotify.h>
#include <sys/types.h>
#include <unistd.h>

/// Ctrl+C, and a program that is killed, at the worst moments.
class tst_Interrupt : public QObject
{
    Q_OBJECT

    PracticeMigration m_pc;

    std::unique_ptr<QProcess> startUntil(const char *words)
    {
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->start(cliPath(), m_pc.arguments());
        QByteArray seen;
        while (!seen.contains(words) && process->waitForReadyRead(10000))
            seen += process->readAll();
        return seen.contains(words) ? std::move(process) : nullptr;
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
        QCOMPARE(m_pc.ask("verify").exitCode, 18); // all is still there
    }

    void controlCAfterItFinishesTheProduct()
    {
        const auto process = startUntil("Removing registry entries");
        QVERIFY(process);
        ::kill(pid_t(process->processId()), SIGINT);
        QVERIFY(process->waitForFinished(20000));
        QCOMPARE(process->exitCode(), 14);
        // The first product is gone whole, the second was not begun.
        const QByteArray verify = m_pc.ask("verify").out;
        QVERIFY(!verify.contains("kaspersky-consumer:{"));
        QVERIFY(verify.contains("kaspersky-secure-connection:{"));
    }

    // "changeover-cli migrate … | head": whoever reads goes away, the migration does not.
    void goesOnWithoutAReader()
    {
        QProcess process;
        process.start(QStringLiteral("bash"),
                      QStringList{QStringLiteral("-c"),
                                  QStringLiteral("\"$@\" 2>&1 | head -n 1; exit ${PIPESTATUS[0]}"),
                                  QStringLiteral("bash"), cliPath()} +
                          m_pc.arguments());
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 10); // all the way: a restart is to come
        QVERIFY(process.readAllStandardOutput().count('\n') <= 1);
        QCOMPARE(m_pc.ask("verify").exitCode, 3);
    }

    void killedAnywhereThenResumed_data()
    {
        QTest::addColumn<QByteArray>("words");
        for (const char *words : {"Step 1 of 5", "Step 2 of 5", "Step 3 of 5", "Saving settings", "Writing the bundle",
                                  "Kept in", "Step 4 of 5", "Preparing the removal", "Stopping protection",
                                  "Removing Kaspersky VPN", "Removing files"})
            QTest::newRow(words) << QByteArray(words);
    }
    void killedAnywhereThenResumed()
    {
        QFETCH(QByteArray, words);
        m_pc.forget();
        const auto process = startUntil(words.constData());
        QVERIFY(process);
        process->kill();
        QVERIFY(process->waitForFinished(10000));
        const CliRun run = m_pc.goOn();
        QVERIFY2(run.exitCode == 10 || run.exitCode == 3, (QByteArray::number(run.exitCode) + run.talk).constData());
        QCOMPARE(m_pc.state(), PracticeMigration::stateAtTheEnd());
        QCOMPARE(m_pc.bundles().size(), 1);
        QCOMPARE(m_pc.broken(), QStringList());
    }

    // The case gets its name each time it is written: the kernel tells of each, and the program ends there.
    void killedAfterEachStateWrite()
    {
        int writes = 0;
        for (int stop = 1;; ++stop) {
            QVERIFY2(stop < 30, "a migration writes its state a few times, not without end");
            m_pc.forget();
            const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
            QVERIFY(::inotify_add_watch(watch, QFile::encodeName(m_pc.folder()).constData(), IN_MOVED_TO | IN_CREATE) >=
                    0);
            QProcess process;
            process.start(cliPath(), m_pc.arguments());
            int seen = 0;
            bool killed = false;
            // Once more after its end: what it wrote last may not be read yet.
            for (bool running = process.waitForStarted(); !killed;) {
                process.waitForFinished(1);
                const bool last = !running;
                running = process.state() != QProcess::NotRunning;
                alignas(inotify_event) char buffer[4096];
                const ssize_t got = ::read(watch, buffer, sizeof buffer);
                for (ssize_t at = 0; at < got && !killed;) {
                    const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
                    at += ssize_t(sizeof(inotify_event)) + event->len;
                    if (event->len > 0 && qstrcmp(event->name, "case.json") == 0 && ++seen == stop) {
                        process.kill();
                        killed = true;
                    }
                }
                if (last)
                    break;
            }
            ::close(watch);
            QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished(10000));
            if (!killed) {
                writes = seen;
                break;
            }
            const CliRun run = m_pc.resume();
            QVERIFY2(run.exitCode == 10 || run.exitCode == 3 || run.exitCode == 0,
                     (QByteArray::number(stop) + " " + QByteArray::number(run.exitCode) + run.talk).constData());
            QCOMPARE(m_pc.state(), PracticeMigration::stateAtTheEnd());
        }
        // Begun, saved, the removal begins, removed, checked.
        QVERIFY2(writes >= 5, QByteArray::number(writes).constData());
    }

    void damagedCaseIsSaidAndSetAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("cut off") << QByteArray("{\"schema\": \"changeover.case/1\",") << QByteArray("cannot be read");
        QTest::newRow("empty") << QByteArray() << QByteArray("cannot be read");
        QTest::newRow("a newer version") << QByteArray("{\"schema\": \"changeover.case/2\"}")
                                         << QByteArray("cannot be read");
        QTest::newRow("of another computer")
            << QByteArray("{\"schema\":\"changeover.case/"
                          "1\",\"computer\":\"OTHER\",\"begun\":\"2026-01-01T00:00:00Z\",\"stage\":\"checked\","
                          "\"bundle\":\"\",\"before\":{\"schema\":\"changeover.inventory/"
                          "1\",\"platform\":\"windows\",\"when\":\"2026-01-01T00:00:00Z\",\"findings\":[],"
                          "\"couldNotLook\":[]},\"removal\":{\"schema\":\"changeover.removal/1\",\"steps\":[]}}")
            << QByteArray("another computer");
    }
    void damagedCaseIsSaidAndSetAside()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, words);
        QDir(m_pc.file(QStringLiteral("practice-home-pc"))).removeRecursively();
        QFile file(m_pc.file(QStringLiteral("case.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const CliRun run = m_pc.resume();
        QVERIFY2(run.talk.contains(words), run.talk.constData());
        QCOMPARE(run.exitCode, 10); // what is on the computer decided: all of it was removed
        QVERIFY(QFile::exists(m_pc.file(QStringLiteral("case.json.unusable"))));
    }

    void nothingToResumeIsSaid()
    {
        QFile::remove(m_pc.file(QStringLiteral("case.json")));
        const CliRun run = m_pc.resume();
        QCOMPARE(run.exitCode, 13);
        QVERIFY(run.talk.contains("no unfinished case"));
    }

    void killedHalfWayThenDoneAgain()
    {
        const auto process = startUntil("Stopping protection");
        QVERIFY(process);
        process->kill();
        QVERIFY(process->waitForFinished(10000));
        // The lock of the dead process is no obstacle.
        const CliRun again = m_pc.ask("remove");
        QVERIFY2(again.exitCode == 10, (again.out + again.talk).constData());
        QCOMPARE(m_pc.ask("verify").exitCode, 3);
    }
};

CHANGEOVER_TEST(Interrupt)
#include "tst_Interrupt.moc"
