// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/base/Sha256.h"
#include "core/detect/Detector.h"
#include "core/elevation/HelperClient.h"
#include "core/elevation/HelperServer.h"
#include "tests/lib/KlqbBytes.h"
#include "tests/lib/MemoryChannel.h"
#include "tests/lib/MemorySink.h"
#include "tests/lib/OfficePc.h"
#include "tests/lib/TestRegistry.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTemporaryDir>

#include <thread>

using namespace changeover;

namespace {

const ProgressSink silent = [](const Progress &) {};

// A helper that serves an office computer on a thread of its own.
class RunningHelper
{
public:
    explicit RunningHelper(const QJsonObject &description = office::description())
        : pc(description)
    {
        auto [ours, its] = MemoryChannel::pair();
        raw = ours.get();
        client = std::make_unique<HelperClient>(std::move(ours));
        m_thread = std::thread([this, channel = std::move(its)]() mutable {
            const PracticeMachine machine = pc.machine();
            PracticeActions actions(pc.disk());
            LocalEngine engine(machine, actions, m_catalogue, pc.folder() + QStringLiteral("/lock"));
            Journal journal(m_folder.filePath(QStringLiteral("journal")));
            const Status served = HelperServer(engine, *channel, journal).run();
            if (!served)
                broken = served.error();
            channel.reset();
        });
    }
    ~RunningHelper() { end(); }

    void end()
    {
        client.reset();
        if (m_thread.joinable())
            m_thread.join();
    }
    void waitForEnd() { m_thread.join(); }

    QByteArray journal() const
    {
        return readFile(m_folder.filePath(QStringLiteral("journal/journal.jsonl")), 1 << 20).value();
    }
    bool installed(const QString &id) const { return detect(pc.machine(), m_catalogue).find(id); }

    FakePc pc;
    MemoryChannel *raw = nullptr;
    std::unique_ptr<HelperClient> client;
    std::optional<Error> broken;

private:
    QTemporaryDir m_folder;
    Catalogue m_catalogue = Catalogue::builtIn().value();
    std::thread m_thread;
};

RemovalChoices choose(const QStringList &ids, const char *agentPassword = nullptr)
{
    RemovalChoices choices;
    choices.acceptedHazards << QStringLiteral("managed");
    choices.only = ids;
    if (agentPassword)
        choices.credentials.push_back({office::agentId, {}, Secret(QString::fromLatin1(agentPassword))});
    return choices;
}
} // namespace

class tst_Helper : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inventoryIsTheSameAsWithoutAHelper()
    {
        RunningHelper helper;
        const Result<Inventory> through = helper.client->inventory();
        QVERIFY2(through.ok(), through.ok() ? "" : qPrintable(through.error().full()));
        QJsonObject a = toJson(*through);
        QJsonObject b = toJson(detect(helper.pc.machine(), Catalogue::builtIn().value()));
        a.remove(QStringLiteral("when"));
        b.remove(QStringLiteral("when"));
        QCOMPARE(a, b);
    }

    void removesWithProgressLogsAndThePasswordInItsOwnFrame()
    {
        RunningHelper helper;
        QVERIFY(helper.client->inventory().ok());
        std::vector<EngineFile> logs;
        std::vector<double> seen;
        const auto report = helper.client->remove(
            choose({office::kesId, office::agentId}, "right"),
            [&](const Progress &now) { seen.push_back(now.fraction); }, {}, logs);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().full()));
        QVERIFY(report->allDone());
        QCOMPARE(int(report->records.size()), 2);
        QVERIFY(seen.size() > 2 && std::is_sorted(seen.begin(), seen.end()));
        QCOMPARE(int(logs.size()), 2);
        QVERIFY(!helper.installed(office::kesId) && !helper.installed(office::agentId));
        helper.end();
        QVERIFY(helper.journal().contains("\"goodbye\""));
        QVERIFY(helper.journal().contains("tester"));
        QVERIFY(!helper.journal().contains("right"));
        QVERIFY(!helper.broken);
    }

    void makesARestorePointAndWritesItsNumberDown()
    {
        QJsonObject description = office::description();
        description.insert(QStringLiteral("restorePoints"),
                           QJsonObject{{QStringLiteral("answer"), QStringLiteral("works")}});
        RunningHelper helper(description);
        const auto made = helper.client->makeRestorePoint(silent);
        QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().full()));
        QCOMPARE(made->point.number, 1);
        QCOMPARE(int(helper.pc.disk()->restore->points.size()), 1);
        helper.end();
        QVERIFY2(helper.journal().contains("\"event\":\"restorepoint\"") && helper.journal().contains("\"number\":1"),
                 helper.journal().constData());

        description.insert(QStringLiteral("restorePoints"),
                           QJsonObject{{QStringLiteral("answer"), QStringLiteral("off")}});
        RunningHelper off(description);
        const auto refused = off.client->makeRestorePoint(silent);
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().kind), int(ErrorKind::Unsupported));
        QVERIFY(refused.error().text.contains(QLatin1String("switched off")));
        QVERIFY(off.client->inventory().ok()); // the conversation goes on
    }

    void runsOnlyTheToolThatWasCheckedAndSaidYesTo()
    {
        RunningHelper helper;
        const QByteArray content = "Changeover practice tool\n" + QByteArray(3 * 1024 * 1024 + 5, 'x');
        QBuffer file;
        file.setData(content);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!helper.client->runTool(QString::fromLatin1(Sha256::of(content).toHex()), silent).ok());
        const Result<ToolFacts> facts = helper.client->checkTool(file, silent, {});
        QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().full()));
        QCOMPARE(facts->sha256.toLatin1(), Sha256::of(content).toHex());
        QCOMPARE(facts->size, qint64(content.size()));

        const auto other = helper.client->runTool(QString(64, QLatin1Char('0')), silent);
        QVERIFY(!other.ok());
        QCOMPARE(int(other.error().kind), int(ErrorKind::BadInput));
        QVERIFY(helper.installed(office::kesId));
        const auto outcome = helper.client->runTool(facts->sha256, silent);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().full()));
        QCOMPARE(int(outcome->logs.size()), 1);
        QCOMPARE(outcome->logs[0].name, QStringLiteral("kavremvr-practice.log"));
        QVERIFY(!helper.installed(office::kesId));
        QVERIFY(!helper.client->runTool(facts->sha256, silent).ok()); // a yes is for once
        helper.end();
        QVERIFY(helper.journal().contains("\"event\":\"tool.check\"") && helper.journal().contains("tool.run"));
        QVERIFY(helper.journal().contains(Sha256::of(content).toHex()));
    }

    void aToolThatIsNoneIsRefusedAndTheNextOneTaken()
    {
        RunningHelper helper;
        for (const QByteArray &content : {QByteArray("MZ no signature"), QByteArray()}) {
            QBuffer file;
            file.setData(content);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const Result<ToolFacts> facts = helper.client->checkTool(file, silent, {});
            QVERIFY(!facts.ok());
            QCOMPARE(int(facts.error().kind), int(ErrorKind::BadInput));
        }
        CancelToken cancel;
        cancel.cancel();
        QBuffer good;
        good.setData("Changeover practice tool\n");
        QVERIFY(good.open(QIODevice::ReadOnly));
        QCOMPARE(int(helper.client->checkTool(good, silent, cancel).error().kind), int(ErrorKind::Cancelled));
        QVERIFY(helper.client->checkTool(good, silent, {}).ok());
        QVERIFY(!helper.broken);
    }

    void blocksOutOfTurnStartNothing()
    {
        RunningHelper helper;
        // No first one: there is no file they could belong to.
        QVERIFY(helper.raw->write(encode({{{QStringLiteral("kind"), QStringLiteral("tool-block")}}, "x"})));
        QVERIFY(helper.raw->write("{\"v\":1,\"kind\":\"request\",\"id\":9,\"verb\":\"tool.check\"}\n"));
        QVERIFY(helper.client->inventory().ok()); // the conversation goes on
        QVERIFY(helper.journal().contains("No file was begun"));
    }

    void savesWhatTheEngineWouldSave()
    {
        QJsonObject description = office::description();
        description.insert(
            QStringLiteral("exports"),
            QJsonArray{QJsonObject{{QStringLiteral("product"), QStringLiteral("kaspersky-endpoint-security")},
                                   {QStringLiteral("text"), QStringLiteral("settings")}}});
        RunningHelper helper(description);
        QVERIFY(helper.client->inventory().ok());
        const auto quarantine = helper.client->listQuarantine(silent, {});
        QVERIFY2(quarantine.ok(), quarantine.ok() ? "" : qPrintable(quarantine.error().full()));
        const auto settings = helper.client->exportSettings({}, silent, {});
        QVERIFY2(settings.ok(), settings.ok() ? "" : qPrintable(settings.error().full()));

        const PracticeMachine machine = helper.pc.machine();
        PracticeActions actions(helper.pc.disk());
        const Catalogue catalogue = Catalogue::builtIn().value();
        LocalEngine local(machine, actions, catalogue, QString());
        const auto same = local.exportSettings({}, silent, {});
        QCOMPARE(toJson(*settings), toJson(*same));
        QCOMPARE(settings->files.size(), same->files.size());
        QVERIFY(settings->files.size() >= 2);
        for (size_t i = 0; i < settings->files.size(); ++i) {
            QCOMPARE(settings->files[i].name, same->files[i].name);
            QCOMPARE(settings->files[i].content, same->files[i].content);
        }
    }

    void copiesTheFilesOfTheQuarantine()
    {
        RunningHelper helper;
        const QString folder = helper.pc.folder() + QStringLiteral("/files/C/ProgramData/Kaspersky Lab/KES.21.3/QB");
        QVERIFY(makeFolder(folder).ok());
        const QByteArray container =
            klqb::container(klqb::record("cNP_QB_FULLNAME", klqb::path16(QStringLiteral("C:\\x.exe"))));
        const QByteArray large = container + QByteArray(2 * 1024 * 1024, 'x');
        QVERIFY(writeFile(folder + QStringLiteral("/a.klq"), container).ok());
        QVERIFY(writeFile(folder + QStringLiteral("/Ж b.klq"), large).ok());

        MemorySink full;
        full.appendFails = Error{ErrorKind::DiskFull, QStringLiteral("full"), {}};
        const auto failed = helper.client->copyQuarantine(full, silent, {});
        QVERIFY(!failed.ok());
        QCOMPARE(int(failed.error().kind), int(ErrorKind::DiskFull)); // and not "stopped"

        MemorySink tooSmall;
        tooSmall.beginFails = Error{ErrorKind::Unsupported, QStringLiteral("too large"), {}};
        const auto left = helper.client->copyQuarantine(tooSmall, silent, {});
        QVERIFY2(left.ok(), left.ok() ? "" : qPrintable(left.error().full()));
        QCOMPARE(int(left->problems.size()), 2);

        MemorySink sink;
        const auto copied = helper.client->copyQuarantine(sink, silent, {});
        QVERIFY2(copied.ok(), copied.ok() ? "" : qPrintable(copied.error().full()));
        QVERIFY(copied->problems.empty());
        QCOMPARE(int(sink.files.size()), 2);
        QVERIFY(sink.files[QStringLiteral("kaspersky-endpoint-security/a.klq")] == container);
        QVERIFY(sink.files[QStringLiteral("kaspersky-endpoint-security/_b.klq")] == large);
    }

    void wrongPasswordIsTriedOnce()
    {
        RunningHelper helper;
        QVERIFY(helper.client->inventory().ok());
        std::vector<EngineFile> logs;
        const auto report = helper.client->remove(choose({office::agentId}, "wr0ng-one"), silent, {}, logs);
        QCOMPARE(report->firstProblem()->result.vendorCode, 1603);
        QCOMPARE(helper.pc.disk()->uninstaller(office::agentCode)->attempts, 1);
        // A password is used once: the next request goes without it.
        QVERIFY(!helper.client->remove(choose({office::agentId}), silent, {}, logs)->allDone());
        QVERIFY(!helper.journal().contains("wr0ng-one"));
        for (const EngineFile &log : logs)
            QVERIFY(!log.content.contains("wr0ng-one"));
    }

    void onlyIdsTheHelperReported()
    {
        RunningHelper helper;
        std::vector<EngineFile> logs;
        // Before any inventory nothing has been reported.
        QCOMPARE(int(helper.client->remove(choose({office::kesId}), silent, {}, logs).error().kind),
                 int(ErrorKind::BadInput));
        QVERIFY(helper.client->inventory().ok());
        QVERIFY(!helper.client->remove(choose({QStringLiteral("C:\\Windows\\notepad.exe")}), silent, {}, logs).ok());
        QVERIFY(!helper.client->remove(choose({}), silent, {}, logs).ok());
        QVERIFY(helper.installed(office::kesId));
        QVERIFY(helper.client->inventory().ok()); // the conversation goes on
    }

    void cancelReachesTheUninstaller()
    {
        RunningHelper helper;
        QVERIFY(helper.client->inventory().ok());
        CancelToken cancel;
        std::vector<EngineFile> logs;
        const auto report = helper.client->remove(
            choose({office::kesId}), [&](const Progress &) { cancel.cancel(); }, cancel, logs);
        QCOMPARE(int(report->firstProblem()->result.state), int(JobState::Cancelled));
        QVERIFY(helper.installed(office::kesId));
    }

    void callerLostFinishesTheProductAndBeginsNoOther()
    {
        RunningHelper helper;
        QVERIFY(helper.client->inventory().ok());
        std::vector<EngineFile> logs;
        const auto report = helper.client->remove(
            choose({office::kesId, office::agentId}, "right"),
            [&](const Progress &now) {
                if (now.now == QLatin1String("two"))
                    helper.raw->close();
            },
            {}, logs);
        QVERIFY(!report.ok());
        helper.waitForEnd();
        QVERIFY(!helper.installed(office::kesId));
        QVERIFY(helper.installed(office::agentId));
        QVERIFY(helper.journal().contains("caller lost"));
    }

    void garbageEndsTheConversation_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a line of words") << QByteArray("rm -rf /\n");
        QTest::newRow("an endless line") << QByteArray(Frame::maxLine + 10, 'x');
        QTest::newRow("an impossible block") << QByteArray("{\"v\":1,\"kind\":\"request\",\"id\":1,\"block\":1e30}\n");
        QTest::newRow("a kind of its own")
            << QByteArray("{\"v\":1,\"kind\":\"execute\",\"id\":1,\"path\":\"/bin/sh\"}\n");
        QTest::newRow("no id") << QByteArray("{\"v\":1,\"kind\":\"request\",\"verb\":\"inventory\"}\n");
        QTest::newRow("too many at once")
            << QByteArray("{\"v\":1,\"kind\":\"request\",\"id\":1,\"verb\":\"inventory\"}\n").repeated(100);
    }
    void garbageEndsTheConversation()
    {
        QFETCH(QByteArray, bytes);
        RunningHelper helper;
        QVERIFY(helper.raw->write(bytes));
        helper.waitForEnd();
        QVERIFY(helper.broken);
        QCOMPARE(int(helper.broken->kind), int(ErrorKind::Damaged));
        QVERIFY(helper.installed(office::kesId));
        QVERIFY(helper.journal().contains("broken"));
    }

    void unknownVerbIsRefusedOnly()
    {
        RunningHelper helper;
        QVERIFY(helper.raw->write(
            "{\"v\":1,\"kind\":\"request\",\"id\":9,\"verb\":\"run\",\"arguments\":{\"command\":\"x\"}}\n"));
        QVERIFY(helper.client->inventory().ok());
    }

    void aLyingHelperIsNotBelieved()
    {
        auto [ours, its] = MemoryChannel::pair();
        HelperClient client(std::move(ours));
        std::thread liar([&] {
            QByteArray unused;
            while (its->read(unused, 1000) != Channel::ReadState::Data) {
            }
            (void)its->write(encode({{{QStringLiteral("kind"), QStringLiteral("result")}, {QStringLiteral("id"), 1}},
                                     "{\"schema\":\"changeover.inventory/1\",\"findings\":7}"}));
        });
        const Result<Inventory> inventory = client.inventory();
        liar.join();
        QVERIFY(!inventory.ok());
        QVERIFY2(inventory.error().text.startsWith(QLatin1String("helper:1:")), qPrintable(inventory.error().text));
    }
};

CHANGEOVER_TEST(Helper)
#include "tst_Helper.moc"
