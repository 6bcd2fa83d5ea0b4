// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>
#include <QTemporaryDir>

/// The real command-line program, on practice PCs.
class tst_Cli : public QObject
{
    Q_OBJECT

    static QString state(const CliRun &run) { return run.json().value(QLatin1String("outcome")).toString(); }

    // Writes one more thing into a practice PC's description.
    static bool change(const QString &pc, const QString &key, const QJsonValue &value, const QString &below = {})
    {
        QFile file(pc);
        if (!file.open(QIODevice::ReadOnly))
            return false;
        QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        file.close();
        if (below.isEmpty()) {
            root.insert(key, value);
        } else {
            QJsonObject inner = root.value(below).toObject();
            inner.insert(key, value);
            root.insert(below, inner);
        }
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(root).toJson()) > 0;
    }

private Q_SLOTS:
    void usage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("windows");
        QTest::addColumn<int>("linuxCode");
        const auto row = [](const char *name, const QStringList &arguments, int windows, int linuxCode) {
            QTest::newRow(name) << arguments << windows << linuxCode;
        };
        row("no command", {}, 87, 2);
        row("unknown command", {QStringLiteral("destroy")}, 87, 2);
        row("unknown option", {QStringLiteral("detect"), QStringLiteral("--frobnicate")}, 87, 2);
        row("stray word", {QStringLiteral("detect"), QStringLiteral("C:\\")}, 87, 2);
        row("no such practice PC",
            {QStringLiteral("detect"), QStringLiteral("--practice"), QStringLiteral("../../etc")}, 87, 2);
        row("help", {QStringLiteral("help")}, 0, 0);
        row("help of a command", {QStringLiteral("remove"), QStringLiteral("--help")}, 0, 0);
        row("version", {QStringLiteral("--version")}, 0, 0);
        row("found", {QStringLiteral("detect"), QStringLiteral("--practice"), QStringLiteral("home-pc")}, 1, 1);
        row("planned", {QStringLiteral("plan"), QStringLiteral("--practice"), QStringLiteral("home-pc")}, 0, 0);
        row("hazards, none blocks",
            {QStringLiteral("hazards"), QStringLiteral("--practice"), QStringLiteral("home-pc")}, 0, 0);
        row("hazards, one blocks",
            {QStringLiteral("hazards"), QStringLiteral("--practice"), QStringLiteral("office-pc")}, 4, 4);
        row("migrate stopped by a hazard",
            {QStringLiteral("migrate"), QStringLiteral("--practice"), QStringLiteral("office-pc"),
             QStringLiteral("--yes")},
            4, 4);
        row("remove stopped by a hazard",
            {QStringLiteral("remove"), QStringLiteral("--practice"), QStringLiteral("office-pc"),
             QStringLiteral("--yes")},
            4, 4);
        row("only one of two accepted",
            {QStringLiteral("remove"), QStringLiteral("--practice"), QStringLiteral("office-pc"),
             QStringLiteral("--accept"), QStringLiteral("encryption-drivers"), QStringLiteral("--yes")},
            4, 4);
        row("catalogue, not there",
            {QStringLiteral("catalogue"), QStringLiteral("check"), QStringLiteral("/no/such.json")}, 1605, 13);
        row("catalogue, unknown verb", {QStringLiteral("catalogue"), QStringLiteral("eat"), QStringLiteral("x")}, 87,
            2);
        row("catalogue, no file", {QStringLiteral("catalogue"), QStringLiteral("check")}, 87, 2);
        row("still there", {QStringLiteral("verify"), QStringLiteral("--practice"), QStringLiteral("home-pc")}, 18, 18);
        row("no yes, no terminal", {QStringLiteral("remove"), QStringLiteral("--practice"), QStringLiteral("home-pc")},
            1602, 14);
        row("not there",
            {QStringLiteral("remove"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
             QStringLiteral("--only"), QStringLiteral("x"), QStringLiteral("--yes")},
            1605, 13);
        row("left to the person",
            {QStringLiteral("remove"), QStringLiteral("--practice"), QStringLiteral("office-pc"),
             QStringLiteral("--only"), QStringLiteral("console"), QStringLiteral("--yes")},
            87, 2);
        row("password variable not set",
            {QStringLiteral("remove"), QStringLiteral("--practice"), QStringLiteral("office-pc"),
             QStringLiteral("--password-env"), QStringLiteral("CHANGEOVER_NOT_SET"), QStringLiteral("--yes")},
            87, 2);
    }
    void usage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, windows);
        QFETCH(int, linuxCode);
        const CliRun run = runCli(arguments);
        QVERIFY2(run.exitCode == onThisSystem(windows, linuxCode),
                 (QByteArray::number(run.exitCode) + run.talk + run.out).constData());
        QVERIFY(!run.out.isEmpty() || !run.talk.isEmpty());
    }

    void helpListsEveryExitCode()
    {
        const CliRun run = runCli({QStringLiteral("help")});
        for (const char *code : {"3010", "1603", "1618", "1605", "1602", "87"})
            QVERIFY2(run.out.contains(code), code);
        QVERIFY(run.talk.isEmpty());
    }

    void jsonGoesToStandardOutputAlone()
    {
        const CliRun run = runCli({QStringLiteral("detect"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                                   QStringLiteral("--json")});
        const QJsonObject json = run.json();
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.inventory/1"));
        QCOMPARE(json.value(QLatin1String("findings")).toArray().size(), 2);
        QCOMPARE(json.value(QLatin1String("exitCode")).toObject().value(QLatin1String("windows")).toInt(), 1);
        QVERIFY2(run.talk.isEmpty(), run.talk.constData());
        const CliRun wrong = runCli({QStringLiteral("detect"), QStringLiteral("--json"), QStringLiteral("--nonsense")});
        QCOMPARE(wrong.json().value(QLatin1String("schema")).toString(), QStringLiteral("changeover.error/1"));
    }

    void wholeWayOnTheHomePc()
    {
        const QTemporaryDir folder;
        const QString to = folder.filePath(QStringLiteral("Ergebnis для вас نتيجة"));
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("home-pc"), QStringLiteral("--to"), to,
                                   QStringLiteral("--json")};
        const CliRun run = runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--yes")} + practice);
        QVERIFY2(run.exitCode == onThisSystem(3010, 10), (run.talk + run.out).constData());
        const QJsonObject json = run.json();
        QCOMPARE(json.value(QLatin1String("before")).toObject().value(QLatin1String("findings")).toArray().size(), 2);
        const QJsonObject verdict = json.value(QLatin1String("verdict")).toObject();
        QCOMPARE(verdict.value(QLatin1String("state")).toString(), QStringLiteral("leftovers"));
        QVERIFY(verdict.value(QLatin1String("leftovers")).toArray().size() >= 3);
        QVERIFY(QFile::exists(to + QStringLiteral("/migration.json")));
        QFile report(to + QStringLiteral("/report.html"));
        QVERIFY(report.open(QIODevice::ReadOnly));
        QVERIFY(report.readAll().contains("Kaspersky Plus 21.21.7.384"));
        report.close(); // Windows replaces no open file
        const QString bundle = json.value(QLatin1String("bundle")).toString();
        QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle}).exitCode, 0);
        const QByteArray list = runCli({QStringLiteral("bundle"), QStringLiteral("list"), bundle}).out;
        for (const char *name : {"quarantine/kaspersky-consumer.csv", "settings/kaspersky-consumer/registry.reg",
                                 "report.html", "inventory.csv"})
            QVERIFY2(list.contains(name), (list + name).constData());
        QVERIFY(QFile::exists(to + QStringLiteral("/logs/changeover.log")));

        // The quarantine of the practice PC outlives its product, as it does in life.
        int containers = 0;
        for (QDirIterator it(to, {QStringLiteral("*.klq")}, QDir::Files, QDirIterator::Subdirectories); it.hasNext();
             it.next())
            ++containers;
        QCOMPARE(containers, 5);

        // The other verbs go on with that PC.
        const CliRun verify = runCli(QStringList{QStringLiteral("verify")} + practice);
        QCOMPARE(state(verify), QStringLiteral("leftovers"));
        const auto leftovers = [](const CliRun &one) {
            return one.json().value(QLatin1String("leftovers")).toArray().size();
        };
        const auto left = leftovers(verify);
        const CliRun cleaned = runCli(QStringList{QStringLiteral("clean"), QStringLiteral("--yes")} + practice);
        QCOMPARE(state(cleaned), QStringLiteral("ok"));
        const auto taken = cleaned.json().value(QLatin1String("records")).toArray().size();
        QVERIFY(taken >= 1);
        QVERIFY(leftovers(runCli(QStringList{QStringLiteral("verify")} + practice)) <= left - taken);
        QCOMPARE(state(runCli(QStringList{QStringLiteral("undo")} + practice)), QStringLiteral("ok"));
        QCOMPARE(leftovers(runCli(QStringList{QStringLiteral("verify")} + practice)), left);
        QCOMPARE(state(runCli(QStringList{QStringLiteral("undo")} + practice)), QStringLiteral("not-present"));
        const CliRun again = runCli(QStringList{QStringLiteral("remove"), QStringLiteral("--yes")} + practice);
        QCOMPARE(state(again), QStringLiteral("ok"));
        // And migrate begins anew.
        QCOMPARE(runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--yes")} + practice).exitCode,
                 onThisSystem(3010, 10));
    }

    void aHazardStopsUntilItIsAccepted()
    {
        const QTemporaryDir folder;
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("office-pc"), QStringLiteral("--yes"),
                                   QStringLiteral("--to"), folder.path()};
        const CliRun stopped = runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--json")} + practice);
        QCOMPARE(state(stopped), QStringLiteral("hazard-stop"));
        const QJsonArray hazards = stopped.json().value(QLatin1String("hazards")).toArray();
        QCOMPARE(hazards.size(), 3);
        QCOMPARE(hazards[0].toObject().value(QLatin1String("id")).toString(), QStringLiteral("encryption-drivers"));
        QVERIFY(!hazards[0].toObject().value(QLatin1String("clear")).toArray().isEmpty());
        const CliRun talked = runCli(QStringList{QStringLiteral("remove")} + practice);
        QVERIFY(talked.talk.contains("encryption-drivers-possible") && talked.talk.contains("decrypted first"));
        QCOMPARE(runCli(QStringList{QStringLiteral("verify")} + practice).exitCode, onThisSystem(18, 18));

        const CliRun plan = runCli(QStringList{QStringLiteral("plan"), QStringLiteral("--json")} + practice);
        QCOMPARE(plan.json().value(QLatin1String("blockedBy")).toArray().size(), 3);

        const CliRun accepted =
            runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--json"), QStringLiteral("--accept"),
                               QStringLiteral("encryption-drivers"), QStringLiteral("--accept"),
                               QStringLiteral("encryption-drivers-possible"), QStringLiteral("--accept"),
                               QStringLiteral("managed")} +
                   practice);
        QVERIFY2(accepted.exitCode == onThisSystem(3010, 10), (accepted.talk + accepted.out).constData());
        // Afterwards nothing is left to remove, so nothing blocks, and Microsoft Defender has taken over.
        const CliRun after = runCli(QStringList{QStringLiteral("hazards"), QStringLiteral("--json")} + practice);
        QCOMPARE(state(after), QStringLiteral("ok"));
        QVERIFY(after.json().value(QLatin1String("hazards")).toArray().isEmpty());
        QCOMPARE(after.json().value(QLatin1String("protection")).toObject().value(QLatin1String("state")).toString(),
                 QStringLiteral("protected"));
    }

    void noRestartIsAdvisedWhileTheKeyboardWouldBeLost()
    {
        const QTemporaryDir folder;
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("office-pc"), QStringLiteral("--json"),
                                   QStringLiteral("--to"), folder.path()};
        QCOMPARE(runCli(QStringList{QStringLiteral("detect")} + practice).exitCode, 1);
        QVERIFY(change(folder.filePath(QStringLiteral("practice-office-pc/pc.json")),
                       QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Control\\Class\\"
                                      "{4D36E96B-E325-11CE-BFC1-08002BE10318}"),
                       QJsonObject{{QStringLiteral("UpperFilters"),
                                    QJsonArray{QStringLiteral("klkbdflt.KES-21-17"), QStringLiteral("kbdclass")}}},
                       QStringLiteral("registry")));
        const CliRun removed =
            runCli(QStringList{QStringLiteral("remove"), QStringLiteral("--yes"), QStringLiteral("--accept"),
                               QStringLiteral("encryption-drivers"), QStringLiteral("--accept"),
                               QStringLiteral("encryption-drivers-possible"), QStringLiteral("--accept"),
                               QStringLiteral("class-filter-without-driver"), QStringLiteral("--accept"),
                               QStringLiteral("managed")} +
                   practice);
        // The uninstaller asks for a restart; the answer is not the code that scripts restart after.
        QVERIFY(removed.json().value(QLatin1String("restartNeeded")).toBool());
        QCOMPARE(state(removed), QStringLiteral("hazard-stop"));
        QCOMPARE(removed.json().value(QLatin1String("restartHazards")).toArray().size(), 1);
        const CliRun again =
            runCli({QStringLiteral("remove"), QStringLiteral("--yes"), QStringLiteral("--quiet"),
                    QStringLiteral("--practice"), QStringLiteral("office-pc"), QStringLiteral("--to"), folder.path()});
        QVERIFY(again.talk.contains("Do not restart yet"));
        const CliRun hazards = runCli(QStringList{QStringLiteral("hazards")} + practice);
        QCOMPARE(state(hazards), QStringLiteral("hazard-stop"));
    }

    void anotherInstallerIsTryAgainLater()
    {
        const QTemporaryDir folder;
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("home-pc"), QStringLiteral("--json"),
                                   QStringLiteral("--to"), folder.path()};
        QCOMPARE(runCli(QStringList{QStringLiteral("detect")} + practice).exitCode, 1);
        QVERIFY(change(folder.filePath(QStringLiteral("practice-home-pc/pc.json")), QStringLiteral("otherInstaller"),
                       QStringLiteral("Global\\_MSIExecute")));
        const CliRun remove = runCli(QStringList{QStringLiteral("remove"), QStringLiteral("--yes"),
                                                 QStringLiteral("--wait"), QStringLiteral("0")} +
                                     practice);
        QCOMPARE(state(remove), QStringLiteral("busy"));
        QCOMPARE(remove.exitCode, onThisSystem(1618, 12));
    }

    void hazardsInBothForms()
    {
        const QStringList hazards{QStringLiteral("hazards"), QStringLiteral("--practice"), QStringLiteral("home-pc")};
        const CliRun text = runCli(hazards);
        QVERIFY(text.out.contains("password-set") && text.out.contains("self-defence-on"));
        const QJsonObject json = runCli(hazards + QStringList{QStringLiteral("--json")}).json();
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.hazards/1"));
        QCOMPARE(json.value(QLatin1String("computer")).toString(), QStringLiteral("HOME-PC"));
        // This computer: on Linux and under Wine there is no Security Center.
        const CliRun own = runCli({QStringLiteral("hazards"), QStringLiteral("--json")});
        QVERIFY(
            !own.json().value(QLatin1String("protection")).toObject().value(QLatin1String("why")).toString().isEmpty());
    }

    void officePcStopsAtTheEncryption()
    {
        const QTemporaryDir folder;
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("office-pc"), QStringLiteral("--to"),
                                   folder.path(), QStringLiteral("--json")};
        const CliRun run = runCli(QStringList{QStringLiteral("migrate"), QStringLiteral("--yes")} + practice);
        QCOMPARE(run.exitCode, 4);
        QVERIFY(run.json().value(QLatin1String("detail")).toString().contains(QLatin1String("encryption-drivers")));
        QCOMPARE(runCli(QStringList{QStringLiteral("verify")} + practice).exitCode, 18);
    }

    void exportKeepsAndRemovesNothing()
    {
        const QTemporaryDir folder;
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("home-pc"), QStringLiteral("--to"),
                                   folder.path(), QStringLiteral("--json")};
        const CliRun first = runCli(QStringList{QStringLiteral("export")} + practice);
        QVERIFY2(first.exitCode == 0, (first.out + first.talk).constData());
        const CliRun second = runCli(QStringList{QStringLiteral("export")} + practice);
        QCOMPARE(second.exitCode, 0);
        // Never over an earlier bundle.
        QVERIFY(first.json().value(QLatin1String("bundle")).toString() !=
                second.json().value(QLatin1String("bundle")).toString());
        QCOMPARE(runCli(QStringList{QStringLiteral("verify")} + practice).exitCode, 18);
    }

    void aFileOfTheQuarantine()
    {
        const QString sample = sourceFile("tests/data/klqb/");
        const CliRun run = runCli({QStringLiteral("quarantine"), sample + QStringLiteral("good-cyrillic-path.klq"),
                                   QStringLiteral("--json")});
        QCOMPARE(run.exitCode, 0);
        QCOMPARE(run.json().value(QLatin1String("originalPath")).toString(),
                 QStringLiteral("C:\\Users\\Анна\\Документы\\сканер.exe"));
        QCOMPARE(
            run.json().value(QLatin1String("sha256")).toString().toLatin1(),
            QCryptographicHash::hash("A sample. Not a program, not harmful.\n", QCryptographicHash::Sha256).toHex());
        const CliRun words = runCli({QStringLiteral("quarantine"), sample + QStringLiteral("good-cyrillic-path.klq")});
        QVERIFY2(words.out.contains("Threat (probably): HEUR:Trojan.Win32.Generic"), words.out.constData());
        QCOMPARE(runCli({QStringLiteral("quarantine"), sample + QStringLiteral("broken-not-a-container.klq")}).exitCode,
                 onThisSystem(13, 19));
        QCOMPARE(runCli({QStringLiteral("quarantine"), sample + QStringLiteral("nothing")}).exitCode,
                 onThisSystem(1605, 13));
    }

    void exportWithTheQuarantineItself()
    {
        const QTemporaryDir folder;
        const CliRun saved = runCli({QStringLiteral("export"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                                     QStringLiteral("--with-quarantine"), QStringLiteral("--to"), folder.path(),
                                     QStringLiteral("--json")});
        QVERIFY2(saved.exitCode == 0, (saved.out + saved.talk).constData());
        const QString bundle = saved.json().value(QLatin1String("bundle")).toString();
        const CliRun listed =
            runCli({QStringLiteral("bundle"), QStringLiteral("list"), bundle, QStringLiteral("--json")});
        int containers = 0;
        for (const QJsonValue &file : listed.json().value(QLatin1String("files")).toArray())
            containers += file.toObject()
                                  .value(QLatin1String("name"))
                                  .toString()
                                  .startsWith(QLatin1String("quarantine/containers/kaspersky-consumer/"))
                              ? 1
                              : 0;
        QCOMPARE(containers, 5);
        QCOMPARE(runCli({QStringLiteral("bundle"), QStringLiteral("verify"), bundle}).exitCode, 0);
    }

    void onePasswordIsNotTriedOnTwoProducts()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("CHANGEOVER_TEST_PASSWORD"), QStringLiteral("x"));
        const CliRun run = runCli({QStringLiteral("remove"), QStringLiteral("--practice"), QStringLiteral("office-pc"),
                                   QStringLiteral("--yes"), QStringLiteral("--password-env"),
                                   QStringLiteral("CHANGEOVER_TEST_PASSWORD")},
                                  environment);
        QCOMPARE(run.exitCode, onThisSystem(87, 2));
        QVERIFY(run.talk.contains("one at a time"));
    }

    void unwritableTarget()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const CliRun run = runCli({QStringLiteral("detect"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                                   QStringLiteral("--to"), file.fileName()});
        QCOMPARE(run.exitCode, onThisSystem(82, 16));
    }

    void damagedPracticePc()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("practice-home-pc"));
        QFile file(folder.filePath(QStringLiteral("practice-home-pc/pc.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\": 1,\n\"computer\":");
        file.close();
        const CliRun run = runCli({QStringLiteral("detect"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                                   QStringLiteral("--to"), folder.path()});
        QCOMPARE(run.exitCode, onThisSystem(13, 19));
        QVERIFY2(run.talk.contains("pc.json:2"), run.talk.constData());
    }

    void catalogueCheckSaysWhereTheMistakeIs()
    {
        const QTemporaryDir folder;
        const auto check = [&](const QByteArray &text, const QStringList &more = {}) {
            QFile file(folder.filePath(QStringLiteral("mine.json")));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write");
            file.close();
            return runCli(QStringList{QStringLiteral("catalogue"), QStringLiteral("check"), file.fileName()} + more);
        };
        const QByteArray good =
            R"({"schema": 1, "family": "f", "products": [{"id": "a", "name": "A", "platform": "windows",
            "kind": "antivirus", "signs": [{"kind": "service", "pattern": "^a$", "source": "S1"}],
            "removal": {"method": "msi", "order": 1, "source": "S1"}}]})";
        const CliRun fine = check(good);
        QCOMPARE(fine.exitCode, 0);
        QCOMPARE(fine.out.trimmed(), QByteArray("ok: 1 products"));
        QCOMPARE(check(good, {QStringLiteral("--json")}).json().value(QLatin1String("products")).toArray().size(), 1);

        const QByteArray wrong = QByteArray(good).replace("\"pattern\"", "\"patern\"");
        const CliRun bad = check(wrong);
        QCOMPARE(bad.exitCode, onThisSystem(13, 19));
        QVERIFY2(bad.talk.contains("mine.json:2: the key \"pattern\" is missing"), bad.talk.constData());
        QVERIFY(check(wrong, {QStringLiteral("--json")})
                    .json()
                    .value(QLatin1String("text"))
                    .toString()
                    .contains(QLatin1String("mine.json:2")));
    }

    void couldNotLookIsItsOwnAnswer()
    {
        const QTemporaryDir folder;
        QDir(folder.path()).mkpath(QStringLiteral("practice-home-pc"));
        QFile file(folder.filePath(QStringLiteral("practice-home-pc/pc.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"schema": 1, "computer": "LOCKED", "system": "Windows 10", "platform": "windows", "registry": {},)"
            R"("unreadable": ["HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab"]})");
        file.close();
        const QStringList practice{QStringLiteral("--practice"), QStringLiteral("home-pc"), QStringLiteral("--to"),
                                   folder.path()};
        const CliRun detect = runCli(QStringList{QStringLiteral("detect")} + practice);
        QVERIFY2(detect.exitCode == onThisSystem(299, 6), (detect.out + detect.talk).constData());
        QVERIFY(detect.out.contains("Could not look here") && detect.out.contains("KasperskyLab"));
        QCOMPARE(runCli(QStringList{QStringLiteral("verify")} + practice).exitCode, onThisSystem(299, 6));
        QCOMPARE(runCli(QStringList{QStringLiteral("hazards")} + practice).exitCode, onThisSystem(299, 6));
    }

    void thisComputerIsOnlyLookedAt()
    {
        const CliRun run = runCli({QStringLiteral("detect"), QStringLiteral("--json")});
        QVERIFY(!run.json().value(QLatin1String("computer")).toString().isEmpty());
        QVERIFY(run.exitCode == 0 || run.exitCode == 1 || run.exitCode == onThisSystem(299, 6));
    }
};

CHANGEOVER_TEST(Cli)
#include "tst_Cli.moc"
