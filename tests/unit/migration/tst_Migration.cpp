// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/bundle/BundleReader.h"
#include "core/migration/Migration.h"
#include "tests/lib/KlqbBytes.h"
#include "tests/lib/OfficePc.h"
#include "tests/lib/TestRegistry.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QLockFile>

using namespace changeover;

namespace {
using office::agentId;
using office::kesId;

std::unique_ptr<Migration> migrationOf(const FakePc &pc)
{
    return std::make_unique<Migration>(std::make_unique<PracticeMachine>(pc.disk()),
                                       std::make_unique<PracticeActions>(pc.disk()), Catalogue::builtIn().value(),
                                       pc.folder() + QStringLiteral("/lock"));
}

const ProgressSink silent = [](const Progress &) {};
} // namespace

class tst_Migration : public QObject
{
    Q_OBJECT

    static RemovalChoices withPassword(const char *password)
    {
        RemovalChoices choices;
        choices.acceptedHazards << QStringLiteral("managed");
        choices.credentials.push_back({agentId, {}, Secret(QString::fromLatin1(password))});
        return choices;
    }

private Q_SLOTS:
    void wholeWay()
    {
        const FakePc pc(office::description());
        const auto migration = migrationOf(pc);
        const QTemporaryDir logs;
        RemovalChoices choices = withPassword("right");
        choices.logFolder = logs.path();
        std::vector<double> seen;
        const auto report =
            migration->remove(choices, [&](const Progress &progress) { seen.push_back(progress.fraction); }, {});
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().full()));
        QVERIFY(report->allDone());
        QCOMPARE(report->records.at(0).id, kesId); // the product before the agent
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        const Verdict verdict = migration->check();
        QCOMPARE(verdictStateNames.name(verdict.state()), QStringLiteral("leftovers"));
        QCOMPARE(QDir(logs.path()).entryList(QDir::Files).size(), 2);
        // Again: there is nothing to do, and that is no error.
        QVERIFY(migration->remove({}, silent, {})->records.empty());
    }

    // A bundle takes less than 4 GB: said before anything of it is written, and the rest is kept.
    void aContainerThatDoesNotFit()
    {
        const FakePc pc(office::description());
        const QString folder = pc.folder() + QStringLiteral("/files/C/ProgramData/Kaspersky Lab/KES.21.3/QB");
        QVERIFY(makeFolder(folder).ok());
        const QByteArray container =
            klqb::container(klqb::record("cNP_QB_FULLNAME", klqb::path16(QStringLiteral("C:\\x.exe"))));
        QVERIFY(writeFile(folder + QStringLiteral("/small.klq"), container).ok());
        QVERIFY(writeFile(folder + QStringLiteral("/huge.klq"), container).ok());
        QVERIFY(QFile::resize(folder + QStringLiteral("/huge.klq"), qint64(5) << 30)); // takes no room on the disk
        const QTemporaryDir target;
        SaveChoices choices;
        choices.containers = true;
        QElapsedTimer clock;
        clock.start();
        const auto saved = migrationOf(pc)->save(target.path(), choices, silent, {});
        QVERIFY2(saved.ok(), saved.ok() ? "" : qPrintable(saved.error().full()));
        QVERIFY(clock.elapsed() < 60000);
        const auto huge = std::find_if(saved->notSaved.begin(), saved->notSaved.end(), [](const BlindSpot &spot) {
            return spot.place.contains(QLatin1String("huge.klq"));
        });
        QVERIFY(huge != saved->notSaved.end());
        QCOMPARE(int(huge->why.kind), int(ErrorKind::Unsupported));
        QVERIFY2(huge->why.text.contains(QLatin1String("less than 4 GB")), qPrintable(huge->why.text));
        const auto checked = verifyBundle(saved->bundle, silent, {});
        QVERIFY(checked.ok() && checked->isGood());
        QStringList names;
        for (const BundleFile &file : checked->manifest.files)
            if (file.name.startsWith(QLatin1String(containerFolder)))
                names << file.name;
        QCOMPARE(names,
                 QStringList{QLatin1String(containerFolder) + QStringLiteral("kaspersky-endpoint-security/small.klq")});
    }

    void wrongPasswordStopsAtOnceAndIsTriedOnce()
    {
        const FakePc pc(office::description());
        const auto migration = migrationOf(pc);
        RemovalChoices choices = withPassword("wrong");
        choices.only = {agentId};
        const auto report = migration->remove(choices, silent, {});
        QCOMPARE(report->firstProblem()->result.vendorCode, 1603);
        QCOMPARE(pc.disk()->uninstaller(agentId.section(QLatin1Char(':'), 1))->attempts, 1);
        QVERIFY(migration->look().find(agentId));
    }

    void failureSkipsTheRest()
    {
        QJsonObject description = office::description();
        QJsonArray uninstallers = description.value(QLatin1String("uninstallers")).toArray();
        QJsonObject first = uninstallers[0].toObject();
        first.insert(QStringLiteral("passwordSha256"), QStringLiteral("00"));
        uninstallers[0] = first;
        description.insert(QStringLiteral("uninstallers"), uninstallers);
        const FakePc pc(description);
        const auto report = migrationOf(pc)->remove(withPassword("right"), silent, {});
        QCOMPARE(int(report->records.at(0).result.state), int(JobState::Failed));
        QCOMPARE(int(report->records.at(1).result.state), int(JobState::Skipped));
        QCOMPARE(pc.disk()->uninstaller(agentId.section(QLatin1Char(':'), 1))->attempts, 0);
    }

    void cancelBeforeThePointOfNoReturn()
    {
        const FakePc pc(office::description());
        const auto migration = migrationOf(pc);
        CancelToken cancel;
        const auto report = migration->remove(
            withPassword("right"),
            [&](const Progress &progress) {
                if (progress.now == QLatin1String("one"))
                    cancel.cancel();
            },
            cancel);
        QCOMPARE(int(report->firstProblem()->result.state), int(JobState::Cancelled));
        QVERIFY(migration->look().find(kesId) && migration->look().find(agentId));
    }

    void cancelAfterItIsIgnored()
    {
        const FakePc pc(office::description());
        const auto migration = migrationOf(pc);
        CancelToken cancel;
        RemovalChoices choices;
        choices.acceptedHazards << QStringLiteral("managed");
        choices.only = {kesId};
        const auto report = migration->remove(
            choices,
            [&](const Progress &progress) {
                if (!progress.canCancel)
                    cancel.cancel();
            },
            cancel);
        QVERIFY(report->allDone());
        QVERIFY(!migration->look().find(kesId));
    }

    void refusals()
    {
        const FakePc pc(office::description());
        const auto migration = migrationOf(pc);
        RemovalChoices choices;
        choices.acceptedHazards << QStringLiteral("managed");
        choices.only = {QStringLiteral("no-such-thing")};
        QCOMPARE(int(migration->remove(choices, silent, {}).error().kind), int(ErrorKind::NotFound));
        choices.only = {QStringLiteral("console")};
        QCOMPARE(int(migration->remove(choices, silent, {}).error().kind), int(ErrorKind::Unsupported));

        QLockFile other(pc.folder() + QStringLiteral("/lock"));
        QVERIFY(other.tryLock(0));
        QCOMPARE(int(migration->remove(withPassword("right"), silent, {}).error().kind), int(ErrorKind::Busy));
        other.unlock();

        pc.disk()->facts.elevated = false;
        QCOMPARE(int(migration->remove(withPassword("right"), silent, {}).error().kind), int(ErrorKind::AccessDenied));
        QVERIFY(migration->look().find(kesId));
    }

    void aBlockingHazardStopsUntilItIsAccepted()
    {
        QJsonObject description = office::description();
        QJsonObject registry = description.value(QLatin1String("registry")).toObject();
        registry.insert(QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\klfdefsf"),
                        QJsonObject{{QStringLiteral("ImagePath"), QStringLiteral("system32\\drivers\\klfdefsf.sys")}});
        description.insert(QStringLiteral("registry"), registry);
        const FakePc pc(description);
        const auto migration = migrationOf(pc);
        RemovalChoices choices = withPassword("right");
        const auto stopped = migration->remove(choices, silent, {});
        QCOMPARE(int(stopped.error().kind), int(ErrorKind::Hazard));
        QCOMPARE(stopped.error().detail, QStringLiteral("encryption-drivers"));
        QCOMPARE(pc.disk()->uninstaller(kesId.section(QLatin1Char(':'), 1))->attempts, 0);
        choices.acceptedHazards << QStringLiteral("encryption-drivers");
        QVERIFY(migration->remove(choices, silent, {})->allDone());
    }

    void possibleProductsAreLeftAloneWithoutAYes()
    {
        QJsonObject description = FakePc::readFixture(QStringLiteral("name-only-latin"));
        const QString code = QStringLiteral("{11111111-2222-3333-4444-555555555555}");
        description.insert(
            QStringLiteral("uninstallers"),
            QJsonArray{QJsonObject{
                {QStringLiteral("productCode"), code},
                {QStringLiteral("steps"), QJsonArray{QStringLiteral("one")}},
                {QStringLiteral("removesKeys"),
                 QJsonArray{QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\") +
                            code}}}});
        const FakePc pc(description);
        const auto migration = migrationOf(pc);
        const QString id = QStringLiteral("kaspersky-consumer:") + code;
        QVERIFY(migration->remove({}, silent, {})->records.empty());
        RemovalChoices choices;
        choices.acceptedHazards << QStringLiteral("managed");
        choices.only = {id};
        QVERIFY(!migration->remove(choices, silent, {}).ok());
        QVERIFY(migration->look().find(id));
        choices.confirmed = {id};
        QVERIFY(migration->remove(choices, silent, {})->allDone());
        QVERIFY(!migration->look().find(id));
    }

    void logsHoldNoPassword()
    {
        const FakePc pc(office::description());
        const QTemporaryDir logs;
        RemovalChoices choices = withPassword("wrong-and-telling");
        choices.logFolder = logs.path();
        choices.only = {agentId};
        QVERIFY(migrationOf(pc)->remove(choices, silent, {}).ok());
        for (const QFileInfo &file : QDir(logs.path()).entryInfoList(QDir::Files))
            QVERIFY(!readFile(file.filePath(), 100000).value().contains("wrong-and-telling"));
    }

    void unwritableLogFolderChangesNothing()
    {
        const FakePc pc(office::description());
        const auto migration = migrationOf(pc);
        RemovalChoices choices;
        choices.acceptedHazards << QStringLiteral("managed");
        choices.logFolder = pc.folder() + QStringLiteral("/pc.json/logs"); // below a file
        QVERIFY(!migration->remove(choices, silent, {}).ok());
        QVERIFY(migration->look().find(kesId));
    }
};

CHANGEOVER_TEST(Migration)
#include "tst_Migration.moc"
