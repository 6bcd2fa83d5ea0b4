// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

/// What scripts rely on: where words go, which options every verb has, plans that were reviewed.
class tst_CliContract : public QObject
{
    Q_OBJECT

    static CliRun run(const QString &line, const QString &folder = {}, const QByteArray &input = {})
    {
        QStringList arguments;
        for (QString word : line.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            arguments << word.replace(QLatin1Char('@'), folder);
        return runCli(arguments, QProcessEnvironment::systemEnvironment(), input);
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    static QString outcome(const CliRun &run) { return run.json().value(QLatin1String("outcome")).toString(); }
    // Of a practice PC's own list of programs: what is on it, whatever Changeover says.
    static QByteArray pcIn(const QString &folder) { return read(folder + QStringLiteral("/practice-home-pc/pc.json")); }

private Q_SLOTS:
    void everyDocumentSaysWhatItIsAbout()
    {
        for (const char *verb : {"detect", "hazards", "plan", "verify", "timeline"}) {
            const CliRun one = run(QString::fromLatin1(verb) + QStringLiteral(" --practice home-pc --json"));
            const QJsonObject json = one.json();
            QVERIFY2(!json.value(QLatin1String("computer")).toString().isEmpty(), verb);
            QVERIFY2(QDateTime::fromString(json.value(QLatin1String("when")).toString(), Qt::ISODate).isValid(), verb);
            QVERIFY2(json.value(QLatin1String("schema")).toString().startsWith(QLatin1String("changeover.")), verb);
            const QJsonObject code = json.value(QLatin1String("exitCode")).toObject();
            QVERIFY2(code.value(QLatin1String("linux")).toInt() < 126, verb);
            QCOMPARE(one.exitCode, onThisSystem(code.value(QLatin1String("windows")).toInt(),
                                                code.value(QLatin1String("linux")).toInt()));
            QVERIFY2(one.talk.isEmpty(), one.talk.constData());
        }
    }

    // Nothing is coloured or redrawn where no terminal is, and results are alone on standard output.
    void wordsGoWhereTheyBelong()
    {
        const QTemporaryDir folder;
        const CliRun one = run(QStringLiteral("migrate --practice home-pc --yes --to @"), folder.path());
        QVERIFY(!one.talk.contains('\r') || QSysInfo::kernelType() == QLatin1String("winnt"));
        QVERIFY(!one.talk.contains('\033') && !one.out.contains('\033'));
        QVERIFY(one.talk.contains("Step 1 of 5") && !one.out.contains("Step 1 of 5"));
        const CliRun quiet = run(QStringLiteral("migrate --practice home-pc --yes --quiet --to @"), folder.path());
        QVERIFY2(quiet.talk.isEmpty(), quiet.talk.constData());
        QCOMPARE(quiet.out, one.out);
    }

    void progressAsJson()
    {
        const QTemporaryDir folder;
        const CliRun one =
            run(QStringLiteral("migrate --practice home-pc --yes --json --progress json --to @"), folder.path());
        QVERIFY(!one.json().isEmpty());
        int lines = 0;
        for (const QByteArray &line : one.talk.split('\n')) {
            if (line.trimmed().isEmpty())
                continue;
            const QJsonObject json = QJsonDocument::fromJson(line).object();
            QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.progress/1"));
            const double fraction = json.value(QLatin1String("fraction")).toDouble(-1);
            QVERIFY2(fraction >= 0 && fraction <= 1, line.constData());
            ++lines;
        }
        QVERIFY(lines >= 2);
        QCOMPARE(run(QStringLiteral("detect --practice home-pc --progress fast")).exitCode, onThisSystem(87, 2));
    }

    void logFile()
    {
        const QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("eigene Datei журнал.log"));
        const QStringList arguments{QStringLiteral("detect"), QStringLiteral("--practice"), QStringLiteral("home-pc"),
                                    QStringLiteral("--log-file"), log};
        QCOMPARE(runCli(arguments).exitCode, 1);
        const QByteArray once = read(log);
        QVERIFY2(once.contains("detect begins") && once.contains("detect ends: found"), once.constData());
        QCOMPARE(runCli(arguments).exitCode, 1);
        QVERIFY(read(log).startsWith(once) && read(log).size() > once.size());
        // A log that was asked for and cannot be written stops it: somebody relies on it.
        const CliRun none = run(QStringLiteral("remove --practice home-pc --yes --log-file @"), folder.path());
        QCOMPARE(none.exitCode, onThisSystem(82, 16));
    }

    void noInput()
    {
        // The answer is there, but nobody is asked.
        const CliRun one = run(QStringLiteral("remove --practice home-pc --no-input"), {}, "yes\n");
        QCOMPARE(one.exitCode, onThisSystem(1602, 14));
    }

    void dryRunChangesNothing_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("schema");
        QTest::newRow("remove") << QStringLiteral("remove --dry-run") << QStringLiteral("changeover.plan/1");
        QTest::newRow("migrate") << QStringLiteral("migrate --dry-run") << QStringLiteral("changeover.plan/1");
        QTest::newRow("clean") << QStringLiteral("clean --dry-run") << QStringLiteral("changeover.cleanplan/1");
    }
    void dryRunChangesNothing()
    {
        QFETCH(QString, line);
        const QTemporaryDir folder;
        run(QStringLiteral("detect --practice home-pc --to @"), folder.path());
        const QByteArray before = pcIn(folder.path());
        QVERIFY(!before.isEmpty());
        const CliRun one = run(line + QStringLiteral(" --practice home-pc --json --yes --to @"), folder.path());
        QCOMPARE(one.exitCode, 0);
        QCOMPARE(one.json().value(QLatin1String("dryRun")), QJsonValue(true));
        QTEST(one.json().value(QLatin1String("schema")).toString(), "schema");
        QCOMPARE(pcIn(folder.path()), before);
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("case.json"))));
        // A hazard blocks it as it would block the real one.
        if (line.startsWith(QLatin1String("remove")))
            QCOMPARE(run(QStringLiteral("remove --dry-run --practice office-pc")).exitCode, onThisSystem(4, 4));
    }

    void aReviewedPlan()
    {
        const QTemporaryDir folder;
        const QString home = folder.path();
        QCOMPARE(run(QStringLiteral("plan --practice home-pc --to @ --save @/plan.json"), home).exitCode, 0);
        const QByteArray saved = read(home + QStringLiteral("/plan.json"));
        QJsonObject plan = QJsonDocument::fromJson(saved).object();
        QJsonArray steps = plan.value(QLatin1String("steps")).toArray();
        QVERIFY(steps.size() >= 2);
        // One step left out by the person who reads it.
        QJsonObject first = steps[0].toObject();
        const QString left = first.value(QLatin1String("id")).toString();
        first.insert(QStringLiteral("take"), false);
        steps[0] = first;
        plan.insert(QStringLiteral("steps"), steps);
        write(home + QStringLiteral("/plan.json"), QJsonDocument(plan).toJson());
        const CliRun removed =
            run(QStringLiteral("remove --practice home-pc --json --yes --to @ --plan @/plan.json"), home);
        const QJsonArray done = removed.json().value(QLatin1String("steps")).toArray();
        QVERIFY2(!done.isEmpty(), removed.out.constData());
        for (const QJsonValue step : done)
            QVERIFY(step.toObject().value(QLatin1String("id")).toString() != left);
        // The second time the computer is not as in the plan.
        const CliRun again =
            run(QStringLiteral("remove --practice home-pc --json --yes --to @ --plan @/plan.json"), home);
        QCOMPARE(again.exitCode, onThisSystem(22, 22));
        QCOMPARE(outcome(again), QStringLiteral("plan-differs"));
        QVERIFY(
            again.json().value(QLatin1String("detail")).toString().contains(QLatin1String("nothing to do for it now")));
    }

    void aPlanThatTakesNothing()
    {
        const QTemporaryDir folder;
        run(QStringLiteral("plan --practice home-pc --to @ --save @/plan.json"), folder.path());
        QByteArray text = read(folder.filePath(QStringLiteral("plan.json")));
        write(folder.filePath(QStringLiteral("plan.json")), text.replace("\"take\": true", "\"take\": false"));
        const QByteArray before = pcIn(folder.path());
        const CliRun one =
            run(QStringLiteral("remove --practice home-pc --yes --to @ --plan @/plan.json"), folder.path());
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.out.contains("Nothing to remove"));
        QCOMPARE(pcIn(folder.path()), before);
    }

    void plansThatDoNotFit_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        QTest::addColumn<int>("windows");
        QTest::addColumn<int>("linuxCode");
        const auto row = [](const char *name, const char *from, const char *to, const char *says, int windows,
                            int linuxCode) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(says) << windows
                                << linuxCode;
        };
        row("another computer", "\"computer\": \"", "\"computer\": \"X", "The plan was made on", 22, 22);
        row("another version", "\"productVersion\": \"2", "\"productVersion\": \"9", "the plan has version", 22, 22);
        row("another command", "\"removedBy\": \"{", "\"removedBy\": \"{0", "in another way now", 22, 22);
        row("a step that is not there", "\"id\": \"kaspersky-", "\"id\": \"x-kaspersky-", "nothing to do for it now",
            22, 22);
        row("cut off", "\"steps\"", "\"steps\" [", "plan.json:", 13, 19);
        row("unknown key", "\"computer\"", "\"extra\": 1, \"computer\"", "unknown key", 13, 19);
        row("another schema", "plan-file/1", "plan-file/7", "plan-file/1", 13, 19);
    }
    void plansThatDoNotFit()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QFETCH(int, windows);
        QFETCH(int, linuxCode);
        const QTemporaryDir folder;
        run(QStringLiteral("plan --practice home-pc --to @ --save @/plan.json"), folder.path());
        QByteArray text = read(folder.filePath(QStringLiteral("plan.json")));
        QVERIFY(text.contains(from));
        write(folder.filePath(QStringLiteral("plan.json")), text.replace(text.indexOf(from), from.size(), to));
        const QByteArray before = pcIn(folder.path());
        const CliRun one =
            run(QStringLiteral("remove --practice home-pc --yes --to @ --plan @/plan.json"), folder.path());
        QVERIFY2(QString::fromUtf8(one.talk).contains(says), one.talk.constData());
        QCOMPARE(one.exitCode, onThisSystem(windows, linuxCode));
        QCOMPARE(pcIn(folder.path()), before);
    }

    void helpTellsEveryVerb()
    {
        const QByteArray all = run(QStringLiteral("help")).out;
        const QByteArray man = run(QStringLiteral("help man")).out;
        const QByteArray bash = run(QStringLiteral("completion bash")).out;
        const QByteArray powerShell = run(QStringLiteral("completion powershell")).out;
        for (const char *verb :
             {"detect",     "timeline",  "hazards",    "plan",  "export",       "restore-point", "remove",
              "tool",       "verify",    "clean",      "undo",  "collect",      "migrate",       "bundle",
              "quarantine", "passwords", "exclusions", "fleet", "replacements", "catalogue"}) {
            QVERIFY2(all.contains(QByteArray("\n  ") + verb + ' '), verb);
            const CliRun own = run(QStringLiteral("help ") + QString::fromLatin1(verb));
            QCOMPARE(own.exitCode, 0);
            QVERIFY2(own.out.contains("--json") && own.out.contains("--help"), verb);
            QVERIFY2(man.contains(QByteArray(".SS changeover\\-cli ") + QByteArray(verb).replace('-', "\\-")), verb);
            QVERIFY2(bash.contains(QByteArray("    ") + verb + ") words=\"--json"), verb);
            QVERIFY2(powerShell.contains(QByteArray("'") + verb + "' = @('--json'"), verb);
        }
        QCOMPARE(run(QStringLiteral("help plan")).out, run(QStringLiteral("plan --help")).out);
        QCOMPARE(run(QStringLiteral("help nonsense")).exitCode, onThisSystem(87, 2));
        QCOMPARE(run(QStringLiteral("completion zsh")).exitCode, onThisSystem(87, 2));
    }

    // Each example of the help is a line that works.
    void examplesWork()
    {
        const QTemporaryDir folder;
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        int count = 0;
        for (const char *verb :
             {"detect", "hazards", "plan", "export", "remove", "verify", "clean", "migrate", "timeline", "fleet"}) {
            const QByteArray help = run(QStringLiteral("help ") + QString::fromLatin1(verb)).out;
            for (const QByteArray &line : help.mid(help.indexOf("Examples:")).split('\n')) {
                if (!line.startsWith("  changeover-cli "))
                    continue;
                const CliRun example = run(QString::fromUtf8(line.mid(17)).trimmed());
                QVERIFY2(example.exitCode != onThisSystem(87, 2), line + example.talk);
                QVERIFY2(!example.out.isEmpty(), line.constData());
                ++count;
            }
        }
        QVERIFY(QDir::setCurrent(before));
        QVERIFY(count >= 12);
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("overview/overview.html"))));
    }

    void fleet()
    {
        const QTemporaryDir folder;
        const QString home = folder.path();
        run(QStringLiteral("migrate --practice home-pc --yes --to @/a"), home);
        run(QStringLiteral("detect --practice office-pc --json --to @/б"), home);
        write(home + QStringLiteral("/stdout.json"), run(QStringLiteral("verify --practice office-pc --json")).out);
        write(home + QStringLiteral("/broken.zip"), "PK");
        const CliRun one = run(QStringLiteral("fleet report @ --json --to @/overview"), home);
        QCOMPARE(one.exitCode, 0);
        const QJsonArray computers = one.json().value(QLatin1String("computers")).toArray();
        QMap<QString, QJsonObject> byName;
        for (const QJsonValue computer : computers)
            byName.insert(computer.toObject().value(QLatin1String("computer")).toString(), computer.toObject());
        QCOMPARE(byName.size(), 2);
        QVERIFY2(!byName.value(QStringLiteral("HOME-PC")).value(QLatin1String("bundle")).toString().isEmpty(),
                 one.out.constData());
        QCOMPARE(one.json().value(QLatin1String("broken")).toArray().size(), 1);
        for (const char *file : {"overview.html", "overview.csv", "overview.json"})
            QVERIFY2(QFile::exists(home + QStringLiteral("/overview/") + QLatin1String(file)), file);
        QCOMPARE(run(QStringLiteral("fleet report")).exitCode, onThisSystem(87, 2));
        QCOMPARE(run(QStringLiteral("fleet eat @"), home).exitCode, onThisSystem(87, 2));
        QCOMPARE(run(QStringLiteral("fleet report @/nothing"), home).exitCode, onThisSystem(1605, 13));
        // Words for a person.
        const CliRun words = run(QStringLiteral("fleet report @/a @/б"), home);
        QVERIFY2(words.out.startsWith("2 computers"), words.out.constData());
    }
};

CHANGEOVER_TEST(CliContract)
#include "tst_CliContract.moc"
