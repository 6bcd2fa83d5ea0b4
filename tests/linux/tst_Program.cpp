// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/run/Program.h"
#include "tests/lib/TestRegistry.h"

#include <QElapsedTimer>

#include <thread>

using namespace changeover;

class tst_Program : public QObject
{
    Q_OBJECT

    static Program shell(const QString &script) { return {QStringLiteral("/bin/sh"), {QStringLiteral("-c"), script}}; }

private Q_SLOTS:
    void linesAndCode()
    {
        QStringList lines;
        const auto run = shell(QStringLiteral("echo one; echo two >&2; printf three; exit 7"))
                             .onLine([&](const QString &line) { lines << line; })
                             .run();
        QVERIFY(run.ok());
        QCOMPARE(run->exitCode, 7);
        QCOMPARE(lines, QStringList({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")}));
    }

    void argumentsAreNotInterpreted()
    {
        const auto run = Program(QStringLiteral("/bin/echo"), {QStringLiteral("$(id) ; `id` \"x\" *")}).run();
        QCOMPARE(run->output, QStringLiteral("$(id) ; `id` \"x\" *\n"));
    }

    void failuresAreSaid()
    {
        QCOMPARE(int(Program(QStringLiteral("sh"), {}).run().error().kind), int(ErrorKind::BadInput));
        QCOMPARE(int(Program(QStringLiteral("/no/such"), {}).run().error().kind), int(ErrorKind::NotFound));
        QCOMPARE(int(shell(QStringLiteral("kill -SEGV $$")).run().error().kind), int(ErrorKind::Failed));
    }

    void hangingEnds()
    {
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(int(shell(QStringLiteral("exec sleep 60")).timeout(300).run().error().kind), int(ErrorKind::Timeout));
        QVERIFY(clock.elapsed() < 10000);
    }

    void cancelEnds()
    {
        CancelToken cancel;
        std::thread later([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(200));
            cancel.cancel();
        });
        const auto run = shell(QStringLiteral("exec sleep 60")).cancelledBy(cancel).run();
        later.join();
        QCOMPARE(int(run.error().kind), int(ErrorKind::Cancelled));
    }

    void floodIsBounded()
    {
        qsizetype longest = 0;
        const auto run = shell(QStringLiteral("head -c 5000000 /dev/zero | tr '\\0' x"))
                             .onLine([&](const QString &line) { longest = qMax(longest, line.size()); })
                             .run();
        QVERIFY(run.ok());
        QVERIFY(run->output.size() <= Program::maxOutput);
        QVERIFY(longest <= 16 * 1024);
    }
};

CHANGEOVER_TEST(Program)
#include "tst_Program.moc"
