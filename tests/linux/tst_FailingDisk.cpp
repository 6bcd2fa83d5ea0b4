// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/migration/CaseFile.h"
#include "tests/lib/TestRegistry.h"
#include "tests/lib/linux/PracticeMigration.h"

#include <cerrno>

using namespace changeover;

/// The disk of the case is full, or read-only, from each moment of a migration on (tests/lib/linux/failing_disk.c).
class tst_FailingDisk : public QObject
{
    Q_OBJECT

    PracticeMigration m_pc;
    QTemporaryDir m_library; // LD_PRELOAD is a list with spaces between: the checkout's own path may have some

    /// The migration with a disk that fails from the `from`-th write on; 0: never. `writes` tells how many there were.
    CliRun migrate(int from, int error, int *writes = nullptr) const
    {
        QTemporaryDir beside;
        const QString count = beside.filePath(QStringLiteral("count"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), m_library.filePath(QStringLiteral("failing_disk.so")));
        // The sanitizer wants to be the first library; it may be the second.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
        environment.insert(QStringLiteral("FAILING_DISK_FOLDER"), m_pc.folder());
        environment.insert(QStringLiteral("FAILING_DISK_FROM"), QString::number(from));
        environment.insert(QStringLiteral("FAILING_DISK_ERRNO"), QString::number(error));
        environment.insert(QStringLiteral("FAILING_DISK_COUNT"), count);
        const CliRun run = runCli(m_pc.arguments(), environment);
        QFile file(count);
        if (writes)
            *writes = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : -1;
        return run;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString library = m_library.filePath(QStringLiteral("failing_disk.so"));
        QVERIFY2(!library.contains(QLatin1Char(' ')), qPrintable(library));
        QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + QStringLiteral("/failing_disk.so"), library));
    }

    // All moments take minutes: "run.sh --full" has them. Else a dozen, spread over the way.
    void eachWriteFails_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("error");
        int writes = 0;
        m_pc.forget();
        const CliRun undisturbed = migrate(0, ENOSPC, &writes);
        QCOMPARE(undisturbed.exitCode, 10);
        QVERIFY2(writes > 10, qPrintable(QString::number(writes)));
        const int step = qEnvironmentVariableIntValue("CHANGEOVER_FULL_TESTS") == 1 ? 1 : qMax(1, writes / 12);
        for (int from = 1; from <= writes; from += step) {
            QTest::addRow("full from write %d of %d on", from, writes) << from << ENOSPC;
            if (from % (2 * step) == 1 || step == 1)
                QTest::addRow("read-only from write %d of %d on", from, writes) << from << EROFS;
        }
    }
    void eachWriteFails()
    {
        QFETCH(int, from);
        QFETCH(int, error);
        m_pc.forget();
        const CliRun run = migrate(from, error);
        const QByteArray what = "exit " + QByteArray::number(run.exitCode) + '\n' + run.talk;
        // It ends by itself and says what could not be written, …
        QVERIFY2(run.exitCode > 0 && run.exitCode < 100, what.constData());
        QVERIFY2(run.talk.contains("no room") || run.talk.contains("cannot be written") ||
                     run.talk.contains("cannot be made") || run.talk.contains("Writing") ||
                     run.talk.contains("could not"),
                 what.constData());
        // … what is there is whole, …
        const Result<Case> theCase = loadCase(m_pc.file(QStringLiteral("case.json")));
        QVERIFY2(theCase.ok() || theCase.error().kind == ErrorKind::NotFound, what.constData());
        QVERIFY2(m_pc.broken().isEmpty(), what.constData());
        // … nothing is removed that was not kept, …
        if (m_pc.bundles().isEmpty())
            QVERIFY2(m_pc.ask("verify").exitCode == 18, what.constData());
        // … and with room again it ends as ever.
        const CliRun again = m_pc.goOn();
        QVERIFY2(again.exitCode == 10 || again.exitCode == 3 || again.exitCode == 0,
                 (what + "then " + QByteArray::number(again.exitCode) + '\n' + again.talk).constData());
        QVERIFY2(m_pc.state() == PracticeMigration::stateAtTheEnd(), what + qPrintable(m_pc.state()));
    }
};

CHANGEOVER_TEST(FailingDisk)
#include "tst_FailingDisk.moc"
