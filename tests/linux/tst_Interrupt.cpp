// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>
#include <sys/inotify.h>
#include <sys/types.h>
#include <unistd.h>

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
    CliRun resume() const
    {
        return runCli({QStringLiteral("migrate"), QStringLiteral("--resume"), QStringLiteral("--practice"),
                       QStringLiteral("home-pc"), QStringLiteral("--yes"), QStringLiteral("--to"), m_folder.path()});
    }
    /// What is left on the practice PC, and the state of the case: the same after every interruption.
    QString finalState() const
    {
        QStringList places;
        for (const QJsonValue &leftover : cli("verify").json().value(QLatin1String("leftovers")).toArray())
            places << leftover.toObject().value(QLatin1String("place")).toString();
        QFile file(m_folder.filePath(QStringLiteral("case.json")));
        if (!file.open(QIODevice::ReadOnly))
            return QStringLiteral("no case");
        const QJsonObject theCase = QJsonDocument::fromJson(file.readAll()).object();
        const QString bundle = theCase.value(QLatin1String("bundle")).toString();
        const int good = runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle}).exitCode;
        return QStringLiteral("%1, bundle %2, %3")
            .arg(theCase.value(QLatin1String("stage")).toString())
            .arg(good)
            .arg(places.join(QLatin1Char(' ')));
    }
    CliRun cli(const char *verb) const
    {
        return runCli({QLatin1String(verb), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                       QStringLiteral("--yes"), QStringLiteral("--json"), QStringLiteral("--to"), m_folder.path()});
    }

    const QString m_finalState = QStringLiteral("checked, bundle 0, C:\\ProgramData\\Kaspersky Lab\\AVP21.21 "
                                                "HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.21 "
                                                "HKLM\\SYSTEM\\CurrentControlSet\\Services\\klids.K4W-21-21");
    void clearFolder() const
    {
        for (const QFileInfo &rest : QDir(m_folder.path()).entryInfoList(QDir::Files | QDir::Hidden))
            QFile::remove(rest.filePath());
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
        clearFolder();
        const auto process = startUntil(words.constData());
        QVERIFY(process);
        process->kill();
        QVERIFY(process->waitForFinished(10000));
        CliRun run = resume();
        // Killed before the case was first written, there is nothing to resume: that is said, and beginning anew works.
        if (run.exitCode == 13)
            run = runCli({QStringLiteral("migrate"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                          QStringLiteral("--yes"), QStringLiteral("--to"), m_folder.path()});
        QVERIFY2(run.exitCode == 10 || run.exitCode == 3, (QByteArray::number(run.exitCode) + run.talk).constData());
        QCOMPARE(finalState(), m_finalState);
        // No half bundle.
        const QFileInfoList bundles = QDir(m_folder.path()).entryInfoList({QStringLiteral("changeover-*.zip")});
        QCOMPARE(bundles.size(), 1);
        for (const QFileInfo &bundle : bundles)
            QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle.filePath()}).exitCode, 0);
        QVERIFY(QDir(m_folder.path()).entryList({QStringLiteral(".*.part-*")}, QDir::Files | QDir::Hidden).isEmpty());
    }

    // The case gets its name each time it is written: the kernel tells of each, and the program ends there.
    void killedAfterEachStateWrite()
    {
        int writes = 0;
        for (int stop = 1;; ++stop) {
            QVERIFY2(stop < 30, "a migration writes its state a few times, not without end");
            clearFolder();
            const int watch = ::inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
            QVERIFY(::inotify_add_watch(watch, QFile::encodeName(m_folder.path()).constData(),
                                        IN_MOVED_TO | IN_CREATE) >= 0);
            QProcess process;
            process.start(cliPath(),
                          {QStringLiteral("migrate"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                           QStringLiteral("--yes"), QStringLiteral("--to"), m_folder.path()});
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
            const CliRun run = resume();
            QVERIFY2(run.exitCode == 10 || run.exitCode == 3 || run.exitCode == 0,
                     (QByteArray::number(stop) + " " + QByteArray::number(run.exitCode) + run.talk).constData());
            QCOMPARE(finalState(), m_finalState);
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
        QDir(m_folder.filePath(QStringLiteral("practice-home-pc"))).removeRecursively();
        QFile file(m_folder.filePath(QStringLiteral("case.json")));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const CliRun run = resume();
        QVERIFY2(run.talk.contains(words), run.talk.constData());
        QCOMPARE(run.exitCode, 10); // what is on the computer decided: all of it was removed
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("case.json.unusable"))));
    }

    void nothingToResumeIsSaid()
    {
        QFile::remove(m_folder.filePath(QStringLiteral("case.json")));
        const CliRun run = resume();
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
        const CliRun again = cli("remove");
        QVERIFY2(again.exitCode == 10, (again.out + again.talk).constData());
        QCOMPARE(cli("verify").exitCode, 3);
    }
};

CHANGEOVER_TEST(Interrupt)
#include "tst_Interrupt.moc"
