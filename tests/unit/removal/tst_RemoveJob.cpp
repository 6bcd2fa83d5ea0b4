// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/NoCleanupTool.h"
#include "core/actions/NoSystemRestore.h"
#include "core/actions/practice/PracticeActions.h"
#include "core/removal/ExitMeaning.h"
#include "core/removal/RemoveJob.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

namespace {
/// Answers with the codes it was given, one after the other; the last one stays.
class ScriptedActions : public Actions
{
public:
    explicit ScriptedActions(std::vector<Result<UninstallOutcome>> answers)
        : m_answers(std::move(answers))
    {
    }
    Result<UninstallOutcome> uninstall(const UninstallRequest &request, const ProgressSink &,
                                       const CancelToken &) override
    {
        passwords << request.password.reveal().toString();
        return m_answers[std::min(size_t(tries++), m_answers.size() - 1)];
    }
    Result<ExportOutcome> vendorExport(const VendorExportRequest &, const ProgressSink &, const CancelToken &) override
    {
        return Error{ErrorKind::Unsupported, {}, {}};
    }
    std::unique_ptr<SystemRestore> systemRestore() override { return std::make_unique<NoSystemRestore>(); }
    std::unique_ptr<CleanupTool> cleanupTool() override { return std::make_unique<NoCleanupTool>(); }
    int tries = 0;
    QStringList passwords;

private:
    std::vector<Result<UninstallOutcome>> m_answers;
};

UninstallRequest msi(const char *password = nullptr)
{
    UninstallRequest request;
    request.method = RemovalMethod::Msi;
    request.productCode = QStringLiteral("{x}");
    if (password) {
        request.password = Secret(QString::fromLatin1(password));
        request.passwordProperty = QStringLiteral("P");
    }
    return request;
}

Result<UninstallOutcome> code(int number)
{
    return UninstallOutcome{number, {}};
}

constexpr Patience hasty{100, 60000};
} // namespace

class tst_RemoveJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherInstallerIsWaitedFor_data()
    {
        QTest::addColumn<bool>("asError");
        QTest::newRow("Windows Installer's code") << false;
        QTest::newRow("a locked package manager") << true;
    }
    void anotherInstallerIsWaitedFor()
    {
        QFETCH(bool, asError);
        const Result<UninstallOutcome> busy =
            asError ? Result<UninstallOutcome>(Error{ErrorKind::Busy, QStringLiteral("busy"), {}}) : code(1618);
        ScriptedActions actions({busy, busy, code(0)});
        RemoveJob job(actions, QStringLiteral("id"), QStringLiteral("X"), msi("secret"), hasty);
        QStringList said;
        bool couldCancel = true;
        const JobResult result = job.run(
            [&](const Progress &now) {
                said << now.now;
                couldCancel = couldCancel && now.canCancel;
            },
            {});
        QCOMPARE(result.state, JobState::Done);
        QCOMPARE(actions.tries, 3);
        QVERIFY(couldCancel);
        QVERIFY2(said.join(QLatin1Char(' ')).contains(QLatin1String("0:00")), qPrintable(said.join(QLatin1Char(' '))));
        // Busy means that nothing was tried: the password is still unused, and goes with the try that counts.
        QCOMPARE(actions.passwords, QStringList(3, QStringLiteral("secret")));
    }

    void theWaitCanBeStopped()
    {
        ScriptedActions actions({code(1618)});
        RemoveJob job(actions, QStringLiteral("id"), QStringLiteral("X"), msi(), hasty);
        CancelToken cancel;
        const JobResult result = job.run([&](const Progress &) { cancel.cancel(); }, cancel);
        QCOMPARE(result.state, JobState::Cancelled);
        QVERIFY(result.text.contains(QLatin1String("Nothing was changed")));
        QCOMPARE(actions.tries, 1);
    }

    void theWaitEnds()
    {
        ScriptedActions actions({code(1618)});
        RemoveJob job(actions, QStringLiteral("id"), QStringLiteral("X"), msi(), {100, 250});
        const JobResult result = job.run([](const Progress &) {}, {});
        QCOMPARE(result.state, JobState::Failed);
        QCOMPARE(result.vendorCode, 1618);
        QVERIFY(actions.tries >= 2);
    }

    // A wrong password is never tried a second time by itself.
    void aFailureIsNotTriedAgain()
    {
        ScriptedActions actions({code(1603), code(0)});
        RemoveJob job(actions, QStringLiteral("id"), QStringLiteral("X"), msi("wrong"), hasty);
        const JobResult result = job.run([](const Progress &) {}, {});
        QCOMPARE(result.state, JobState::Failed);
        QCOMPARE(actions.tries, 1);
        QVERIFY(result.ladder.size() == 6 && result.ladder[0].contains(QLatin1String("once only")));
    }

    // Every code of kaspersky-artifacts 5.4, and some that are not in it.
    void everyCodeHasAMeaning_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("restart");
        QTest::addColumn<bool>("ladder");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int number, JobState state, bool restart, bool ladder, const char *says) {
            QTest::newRow(name) << number << int(state) << restart << ladder << QString::fromLatin1(says);
        };
        row("done", 0, JobState::Done, false, false, "Removed.");
        row("access denied", 5, JobState::Failed, false, false, "did not allow");
        row("no service", 1601, JobState::Failed, false, true, "did not answer");
        row("the person stopped it", 1602, JobState::Cancelled, false, false, "still works");
        row("fatal", 1603, JobState::Failed, false, true, "still there");
        row("unknown product", 1605, JobState::Done, false, false, "already gone");
        row("no source", 1612, JobState::Failed, false, true, "installer package");
        row("already removed", 1614, JobState::Done, false, false, "already gone");
        row("busy", 1618, JobState::Failed, false, false, "right now");
        row("no package", 1619, JobState::Failed, false, true, "installer package");
        row("forbidden", 1625, JobState::Failed, false, true, "did not allow");
        row("no patch", 1635, JobState::Failed, false, true, "installer package");
        row("another version", 1638, JobState::Failed, false, true, "Another version");
        row("restarting", 1641, JobState::Done, true, false, "restart");
        row("restart needed", 3010, JobState::Done, true, false, "restart");
        row("never heard of", 4711, JobState::Failed, false, true, "4711");
        row("negative", -1073741819, JobState::Failed, false, true, "-1073741819");
    }
    void everyCodeHasAMeaning()
    {
        QFETCH(int, number);
        QFETCH(int, state);
        QFETCH(bool, restart);
        QFETCH(bool, ladder);
        QFETCH(QString, says);
        const JobResult result = meaningOf(msi(), {number, QStringLiteral("the log")});
        QCOMPARE(int(result.state), state);
        QCOMPARE(result.restartNeeded, restart);
        QCOMPARE(!result.ladder.isEmpty(), ladder);
        QVERIFY2(result.text.contains(says), qPrintable(result.text));
        QCOMPARE(result.vendorCode, number);
        QCOMPARE(result.detail, QStringLiteral("the log"));
        if (result.state == JobState::Failed) // whoever reads it knows what to do
            QVERIFY(!result.next.isEmpty() || !result.ladder.isEmpty());
    }

    void packageManagers()
    {
        UninstallRequest request;
        request.method = RemovalMethod::Package;
        QCOMPARE(meaningOf(request, {0, {}}).state, JobState::Done);
        const JobResult failed = meaningOf(request, {1618, QStringLiteral("x")}); // no code of theirs
        QCOMPARE(failed.state, JobState::Failed);
        QVERIFY(!isBusy(request, UninstallOutcome{1618, {}}));
        QVERIFY(!failed.next.isEmpty());
    }
};

CHANGEOVER_TEST(RemoveJob)
#include "tst_RemoveJob.moc"
