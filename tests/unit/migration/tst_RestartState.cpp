// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/practice/PracticeRestart.h"
#include "core/migration/OpenCase.h"
#include "tests/lib/OfficePc.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

namespace {
/// Writes down what it is asked for; where the program lies that a person's login opens.
class NotedRestart : public Restart
{
public:
    explicit NotedRestart(QStringList &notes)
        : m_notes(notes)
    {
    }
    Status openAfterwards(const QString &program, const QStringList &arguments) override
    {
        m_notes << QStringLiteral("open ") + program + QLatin1Char(' ') + arguments.join(QLatin1Char(' '));
        return Done{};
    }
    Status openNothingAfterwards() override
    {
        m_notes << QStringLiteral("open nothing");
        return Done{};
    }
    Status restartNow() override
    {
        m_notes << QStringLiteral("restart");
        return Done{};
    }

private:
    QStringList &m_notes;
};

std::unique_ptr<Migration> migrationOf(const FakePc &pc, std::unique_ptr<Restart> restart)
{
    Migration::Tools tools;
    tools.restart = std::move(restart);
    return std::make_unique<Migration>(std::make_unique<PracticeMachine>(pc.disk()),
                                       std::make_unique<PracticeActions>(pc.disk()), Catalogue::builtIn().value(),
                                       pc.folder() + QStringLiteral("/lock"), QString(), std::move(tools));
}

RemovalChoices choices()
{
    RemovalChoices all;
    all.acceptedHazards << QStringLiteral("managed");
    all.credentials.push_back({office::agentId, {}, Secret(QStringLiteral("right"))});
    return all;
}
const ProgressSink quiet = [](const Progress &) {};

/// A case on a computer whose restarts are only written down.
struct Begun
{
    explicit Begun(const FakePc &pc)
        : migration(migrationOf(pc, std::make_unique<NotedRestart>(notes)))
        , openCase(*migration, folder.path())
    {
    }
    QStringList notes;
    std::unique_ptr<Migration> migration;
    QTemporaryDir folder;
    OpenCase openCase;
};

FakePc officePc(int exitCode)
{
    FakePc pc(office::description());
    for (PracticeUninstaller &one : pc.disk()->uninstallers)
        one.exitCode = exitCode;
    return pc;
}
} // namespace

/// Between a removal and the restart that finishes it.
class tst_RestartState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pendingUntilAFullStart()
    {
        const FakePc pc = officePc(3010);
        QStringList notes;
        const auto migration = migrationOf(pc, std::make_unique<NotedRestart>(notes));
        const QTemporaryDir folder;
        OpenCase first(*migration, folder.path());
        QVERIFY(first.begin(migration->look()));
        first.openAfterRestart(QStringLiteral("/opt/changeover"), {QStringLiteral("--resume")});
        QCOMPARE(first.restartState(), RestartState::NotNeeded);
        notes.clear();
        QVERIFY(first.remove(choices(), quiet, {}));
        QCOMPARE(first.restartState(), RestartState::Pending);
        QCOMPARE(notes, QStringList{QStringLiteral("open /opt/changeover --resume")}); // before, and kept
        QVERIFY(first.restartNow());
        QCOMPARE(notes.last(), QStringLiteral("restart"));

        // Opened again in the same start: still to come, and what was arranged stays.
        OpenCase again(*migration, folder.path());
        QVERIFY(again.resume(migration->look()));
        notes.clear();
        again.openAfterRestart(QStringLiteral("/opt/changeover"), {});
        QCOMPARE(again.restartState(), RestartState::Pending);
        QVERIFY(notes.isEmpty());

        // A start in full.
        pc.disk()->restart();
        OpenCase after(*migration, folder.path());
        QVERIFY(after.resume(migration->look()));
        QCOMPARE(after.restartState(), RestartState::Done);
        after.openAfterRestart(QStringLiteral("/opt/changeover"), {});
        QCOMPARE(notes, QStringList{QStringLiteral("open nothing")});
    }

    // The kernel is another one, but what had to be deleted at its start is still on its list.
    void aStartThatWasNotInFull()
    {
        const FakePc pc = officePc(3010);
        Begun begun(pc);
        auto &[notes, migration, folder, openCase] = begun;
        QVERIFY(openCase.begin(migration->look()));
        QVERIFY(openCase.remove(choices(), quiet, {}));
        ++pc.disk()->starts;
        const QString manager = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager");
        const auto wait = [&](const QString &file) {
            pc.disk()->registry[manager.toLower()] = {
                manager,
                {{}, {RegistryEntry::ofTexts(QStringLiteral("PendingFileRenameOperations"), {file, QString()})}, {}}};
        };
        wait(QStringLiteral("\\??\\C:\\Windows\\System32\\drivers\\klif.sys"));
        QCOMPARE(openCase.restartState(), RestartState::NotInFull);
        wait(QStringLiteral("\\??\\C:\\Program Files\\A browser\\old.exe")); // nobody's business here
        QCOMPARE(openCase.restartState(), RestartState::Done);
    }

    void noRestartNoEntry()
    {
        const FakePc pc = officePc(0);
        Begun begun(pc);
        auto &[notes, migration, folder, openCase] = begun;
        QVERIFY(openCase.begin(migration->look()));
        openCase.openAfterRestart(QStringLiteral("/x"), {});
        QVERIFY(openCase.remove(choices(), quiet, {}));
        QCOMPARE(openCase.restartState(), RestartState::NotNeeded);
        QCOMPARE(notes.last(), QStringLiteral("open nothing"));
    }

    // Unattended: nothing is ever opened by itself.
    void withoutAProgramNothingIsArranged()
    {
        const FakePc pc = officePc(3010);
        Begun begun(pc);
        auto &[notes, migration, folder, openCase] = begun;
        QVERIFY(openCase.begin(migration->look()));
        QVERIFY(openCase.remove(choices(), quiet, {}));
        QVERIFY(openCase.close());
        QVERIFY(notes.isEmpty());
    }

    void noRestartWhileTheKeyboardWouldBeLost()
    {
        FakePc pc = FakePc::fromFixture(QStringLiteral("hazard-class-filter-after-the-removal"));
        Begun begun(pc);
        auto &[notes, migration, folder, openCase] = begun;
        QVERIFY(openCase.begin(migration->look()));
        QVERIFY(!migration->restartHazards().empty());
        QCOMPARE(openCase.restartNow().error().kind, ErrorKind::Hazard);
        QVERIFY(!notes.contains(QStringLiteral("restart")));
    }

    // A case that cannot be written stops the removal before it begins.
    void theCaseIsWrittenFirst()
    {
        const FakePc pc = officePc(3010);
        QStringList notes;
        const auto migration = migrationOf(pc, std::make_unique<NotedRestart>(notes));
        const QTemporaryDir folder;
        OpenCase openCase(*migration, folder.path() + QStringLiteral("/case"));
        QVERIFY(openCase.begin(migration->look()));
        QVERIFY(QDir(folder.path() + QStringLiteral("/case")).removeRecursively());
        QVERIFY(!openCase.remove(choices(), quiet, {}));
        for (const PracticeUninstaller &one : pc.disk()->uninstallers)
            QCOMPARE(one.attempts, 0);
    }
};

CHANGEOVER_TEST(RestartState)
#include "tst_RestartState.moc"
