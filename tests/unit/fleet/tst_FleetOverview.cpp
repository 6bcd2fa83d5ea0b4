// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bundle/BundleWriter.h"
#include "core/fleet/FleetFiles.h"
#include "core/fleet/FleetPage.h"
#include "core/fleet/FleetTable.h"
#include "tests/lib/CsvTable.h"
#include "tests/lib/TestRegistry.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace changeover;

/// Many computers on one page: who is how far, from files that nobody vouches for.
class tst_FleetOverview : public QObject
{
    Q_OBJECT

    const QDateTime m_now{QDate(2026, 11, 29), QTime(12, 0), QTimeZone::utc()};

    static void put(const QString &path, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
        file.write(content);
    }
    static QJsonObject inventory(const QString &computer, const QString &when, const QStringList &products)
    {
        QJsonArray findings;
        for (const QString &product : products)
            findings << QJsonObject{{QStringLiteral("name"), product}, {QStringLiteral("version"), QString()}};
        return {{QStringLiteral("schema"), QStringLiteral("changeover.inventory/1")},
                {QStringLiteral("computer"), computer},
                {QStringLiteral("system"), QStringLiteral("Windows 10")},
                {QStringLiteral("when"), when},
                {QStringLiteral("findings"), findings}};
    }
    static QByteArray detected(const QString &computer, const QString &when, const QStringList &products)
    {
        return QJsonDocument(inventory(computer, when, products)).toJson();
    }
    static QByteArray verified(const QString &computer, const QString &when, const QString &state,
                               const QString &protection = {})
    {
        QJsonObject json{{QStringLiteral("schema"), QStringLiteral("changeover.verdict/1")},
                         {QStringLiteral("state"), state},
                         {QStringLiteral("inventory"), inventory(computer, when, {})},
                         {QStringLiteral("leftovers"), QJsonArray{1, 2}}};
        if (!protection.isEmpty())
            json.insert(
                QStringLiteral("protection"),
                QJsonObject{{QStringLiteral("state"), protection},
                            {QStringLiteral("products"),
                             QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Windows Defender")},
                                                    {QStringLiteral("enabled"), QStringLiteral("yes")},
                                                    {QStringLiteral("stale"), QStringLiteral("no")}}}}});
        return QJsonDocument(json).toJson();
    }
    static void bundle(const QString &path, const QString &computer, const QDateTime &created,
                       const QByteArray &inventoryText)
    {
        QDir().mkpath(QFileInfo(path).absolutePath());
        auto writer = BundleWriter::create(path, {computer, QStringLiteral("Windows 11"), created});
        QVERIFY(writer.ok());
        QVERIFY((*writer)->add(QStringLiteral("inventory.json"), inventoryText).ok());
        QVERIFY((*writer)->finish().ok());
    }
    FleetOverview read(const QStringList &paths) const
    {
        Result<FleetOverview> overview = readFleet(paths, m_now, [](const Progress &) {}, {});
        if (!overview) {
            QTest::qFail(qPrintable(overview.error().full()), __FILE__, __LINE__);
            return {};
        }
        return *overview;
    }
    static const FleetComputer *find(const FleetOverview &overview, const QString &name)
    {
        for (const FleetComputer &computer : overview.computers)
            if (computer.name == name)
                return &computer;
        return nullptr;
    }

private Q_SLOTS:
    void theNewestDecides()
    {
        const QTemporaryDir folder;
        const QString home = folder.path();
        const QString kes = QStringLiteral("Kaspersky Endpoint Security 12.1");
        // What was there at first is remembered; the name is the same in any case of its letters.
        put(home + QStringLiteral("/b/detect.json"),
            detected(QStringLiteral("БУХ-1"), QStringLiteral("2026-11-20T08:00:00Z"), {kes}));
        bundle(home + QStringLiteral("/saved.zip"), QStringLiteral("бух-1"),
               QDateTime(QDate(2026, 11, 20), QTime(9, 0), QTimeZone::utc()),
               detected(QStringLiteral("бух-1"), QStringLiteral("2026-11-20T09:00:00Z"), {kes}));
        put(home + QStringLiteral("/a/verdict.json"),
            verified(QStringLiteral("БУХ-1"), QStringLiteral("2026-11-21T08:00:00Z"), QStringLiteral("clean"),
                     QStringLiteral("protected")));
        put(home + QStringLiteral("/pc2.json"),
            detected(QStringLiteral("PC-2"), QStringLiteral("2026-11-20T08:00:00Z"), {kes}));
        put(home + QStringLiteral("/pc3.json"),
            detected(QStringLiteral("PC-3"), QStringLiteral("2026-11-20T08:00:00Z"), {}));
        const FleetOverview overview = read({home});
        QCOMPARE(overview.computers.size(), size_t(3));
        QVERIFY(overview.broken.empty());
        const FleetComputer *first = find(overview, QStringLiteral("БУХ-1"));
        QVERIFY(first);
        QCOMPARE(fleetStateNames.name(first->state), QStringLiteral("clean"));
        QCOMPARE(first->before, QStringList{kes});
        QVERIFY(first->products.isEmpty());
        QCOMPARE(first->bundle, QStringLiteral("saved.zip"));
        QCOMPARE(first->files, 3);
        QCOMPARE(first->protectedBy, QStringLiteral("Windows Defender"));
        QCOMPARE(fleetStateNames.name(find(overview, QStringLiteral("PC-2"))->state), QStringLiteral("found"));
        QCOMPARE(fleetStateNames.name(find(overview, QStringLiteral("PC-3"))->state), QStringLiteral("nothing-found"));
        // What needs a person comes first.
        QCOMPARE(overview.computers.front().name, QStringLiteral("PC-2"));
    }

    void states_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("state");
        const auto row = [](const char *name, const char *schema, const QJsonObject &more, const char *state) {
            QJsonObject json{{QStringLiteral("schema"), QString::fromLatin1(schema)},
                             {QStringLiteral("computer"), QStringLiteral("PC")},
                             {QStringLiteral("when"), QStringLiteral("2026-11-20T08:00:00Z")}};
            for (auto it = more.begin(); it != more.end(); ++it)
                json.insert(it.key(), it.value());
            QTest::newRow(name) << QJsonDocument(json).toJson() << QString::fromLatin1(state);
        };
        const auto outcome = [](const char *word) {
            return QJsonObject{{QStringLiteral("outcome"), QString::fromLatin1(word)}};
        };
        row("removed", "changeover.removal/1", outcome("ok"), "removed");
        row("restart", "changeover.removal/1", outcome("restart-needed"), "restart-needed");
        row("uninstaller failed", "changeover.removal/1", outcome("uninstaller-failed"), "failed");
        row("hazard", "changeover.error/1", outcome("hazard-stop"), "stopped");
        row("no rights", "changeover.error/1", outcome("access-denied"), "stopped");
        row("something new", "changeover.error/1", outcome("who-knows"), "failed");
        row("dry run", "changeover.removal/1",
            {{QStringLiteral("dryRun"), true}, {QStringLiteral("outcome"), QStringLiteral("ok")}}, "");
        row("unreachable", "changeover.fleet-note/1", {{QStringLiteral("state"), QStringLiteral("unreachable")}},
            "unreachable");
        row("a plan says nothing of the state", "changeover.plan/1", outcome("ok"), "");
        row("another program's", "someone.else/7", {}, "");
        row("a lying verdict", "changeover.verdict/1", {{QStringLiteral("state"), QStringLiteral("wonderful")}},
            "could-not-look");
        row("migrated", "changeover.migration/1",
            {{QStringLiteral("outcome"), QStringLiteral("ok")},
             {QStringLiteral("verdict"), QJsonObject{{QStringLiteral("state"), QStringLiteral("clean")}}}},
            "clean");
        row("migration waits for a restart", "changeover.migration/1",
            {{QStringLiteral("outcome"), QStringLiteral("restart-needed")},
             {QStringLiteral("verdict"), QJsonObject{{QStringLiteral("state"), QStringLiteral("leftovers")}}}},
            "restart-needed");
    }
    void states()
    {
        QFETCH(QByteArray, document);
        QFETCH(QString, state);
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("one.json")), document);
        const FleetOverview overview = read({folder.path()});
        QCOMPARE(overview.computers.size(), size_t(state.isEmpty() ? 0 : 1));
        QCOMPARE(overview.others, state.isEmpty() ? 1 : 0);
        if (!state.isEmpty())
            QCOMPARE(fleetStateNames.name(overview.computers[0].state), state);
    }

    // A clock that is wrong does not outrank the others for ever.
    void clocksThatJump()
    {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("future.json")),
            detected(QStringLiteral("PC"), QStringLiteral("2093-01-01T00:00:00Z"), {QStringLiteral("Kaspersky Free")}));
        QFile file(folder.filePath(QStringLiteral("future.json")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(m_now.addDays(-9), QFileDevice::FileModificationTime));
        file.close();
        FleetOverview overview = read({folder.path()});
        QVERIFY(overview.computers[0].doubtfulClock);
        QCOMPARE(overview.computers[0].seen, m_now.addDays(-9));
        put(folder.filePath(QStringLiteral("verdict.json")),
            verified(QStringLiteral("PC"), QStringLiteral("2026-11-28T00:00:00Z"), QStringLiteral("clean")));
        overview = read({folder.path()});
        QCOMPARE(fleetStateNames.name(overview.computers[0].state), QStringLiteral("clean"));
        QVERIFY(!overview.computers[0].doubtfulClock);
    }

    // Bad files are named with the reason, and spoil nothing.
    void badFiles()
    {
        const QTemporaryDir folder;
        const auto bad = [&](const char *name, const QByteArray &content) {
            put(folder.filePath(QString::fromUtf8(name)), content);
        };
        put(folder.filePath(QStringLiteral("good.json")),
            detected(QStringLiteral("PC"), QStringLiteral("2026-11-20T08:00:00Z"), {}));
        bad("cut.json", detected(QStringLiteral("PC"), QStringLiteral("2026-11-20T08:00:00Z"), {}).left(60));
        bad("empty.json", {});
        bad("no-zip.zip", "hello");
        bad("nameless.json", detected({}, QStringLiteral("2026-11-20T08:00:00Z"), {}));
        bad("deep.json", QByteArray(200000, '['));
        bad("huge.json", QByteArray(17 * 1024 * 1024, ' '));
        bad("array.json", "[1]");
        const FleetOverview overview = read({folder.path()});
        QCOMPARE(overview.computers.size(), size_t(1));
        QStringList names;
        for (const UnreadFile &file : overview.broken) {
            names << file.file;
            QVERIFY2(!file.why.isEmpty(), qPrintable(file.file));
        }
        QCOMPARE(names, (QStringList{QStringLiteral("cut.json"), QStringLiteral("deep.json"),
                                     QStringLiteral("empty.json"), QStringLiteral("huge.json"),
                                     QStringLiteral("nameless.json"), QStringLiteral("no-zip.zip")}));
        QCOMPARE(overview.others, 1);
        const QJsonObject json = toJson(overview);
        QCOMPARE(json.value(QLatin1String("broken")).toArray().size(), 6);
    }

    void notThere()
    {
        const auto overview = readFleet({QStringLiteral("/no/such/folder")}, m_now, [](const Progress &) {}, {});
        QCOMPARE(overview.error().kind, ErrorKind::NotFound);
        const QTemporaryDir folder;
        QVERIFY(read({folder.path()}).computers.empty());
        QVERIFY(toHtml(read({folder.path()})).contains("No file that tells of a computer"));
    }

    void canBeStopped()
    {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("a.json")), "{}");
        CancelToken cancel;
        cancel.cancel();
        QCOMPARE(readFleet(
                     {folder.path()}, m_now, [](const Progress &) {}, cancel)
                     .error()
                     .kind,
                 ErrorKind::Cancelled);
    }

#ifdef Q_OS_UNIX
    // A link leads to where the person did not say to look.
    void linksAreNotFollowed()
    {
        const QTemporaryDir folder;
        const QTemporaryDir other;
        put(other.filePath(QStringLiteral("x.json")),
            detected(QStringLiteral("PC"), QStringLiteral("2026-11-20T08:00:00Z"), {}));
        QVERIFY(QFile::link(other.path(), folder.filePath(QStringLiteral("link"))));
        QVERIFY(QFile::link(other.filePath(QStringLiteral("x.json")), folder.filePath(QStringLiteral("y.json"))));
        QVERIFY(read({folder.path()}).computers.empty());
    }
#endif

    // What comes from files is text on the page, never part of it; in the table never a formula.
    void hostileWords()
    {
        const QTemporaryDir folder;
        const QString evil = QStringLiteral("<script>alert(1)</script>\" onload=\"x\u202Egpj.exe");
        const QString formula = QStringLiteral("=HYPERLINK(\"http://evil.example\")");
        put(folder.filePath(QStringLiteral("a.json")),
            detected(evil, QStringLiteral("2026-11-20T08:00:00Z"), {evil, formula}));
        put(folder.filePath(QStringLiteral("b.json")),
            detected(formula, QStringLiteral("2026-11-20T08:00:00Z"), {QString(100000, QLatin1Char('x'))}));
        const FleetOverview overview = read({folder.path()});
        const QString page = QString::fromUtf8(toHtml(overview));
        QVERIFY(page.contains(QLatin1String("&lt;script&gt;alert(1)")));
        QVERIFY(!page.contains(QLatin1String("<script>alert")));
        QVERIFY(!page.contains(QChar(0x202E)));
        QVERIFY(page.size() < 40000);
        // The one script is ours: its hash, and no other source, is in the policy.
        QCOMPARE(page.count(QLatin1String("<script")), 1);
        const QString script = page.section(QStringLiteral("<script>"), 1).section(QStringLiteral("</script>"), 0, 0);
        const QByteArray hash = QCryptographicHash::hash(script.toUtf8(), QCryptographicHash::Sha256).toBase64();
        QVERIFY(page.contains(QStringLiteral("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%1'\">")
                                  .arg(QString::fromLatin1(hash))));
        const auto table = readCsvTable(toCsv(overview).mid(3)); // behind the byte order mark
        QVERIFY(table && table->size() == 3);
        for (const QStringList &cells : *table)
            for (const QString &cell : cells)
                QVERIFY2(!cell.startsWith(QLatin1Char('=')), qPrintable(cell));
    }

    void written()
    {
        const QTemporaryDir folder;
        put(folder.filePath(QStringLiteral("a.json")),
            detected(QStringLiteral("PC"), QStringLiteral("2026-11-20T08:00:00Z"), {QStringLiteral("Kaspersky Free")}));
        QVERIFY(writeOverview(folder.path(), read({folder.path()})).ok());
        QVERIFY(QFile::exists(overviewPageIn(folder.path())));
        // Its own files do not count the next time.
        QCOMPARE(read({folder.path()}).computers.size(), size_t(1));
        QVERIFY(!writeOverview(folder.filePath(QStringLiteral("not-there")), read({folder.path()})).ok());
    }
};

CHANGEOVER_TEST(FleetOverview)
#include "tst_FleetOverview.moc"
