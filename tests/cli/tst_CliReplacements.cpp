// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "tests/lib/RunCli.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace changeover;

/// What can protect a computer instead, and whether the one that was chosen does.
class tst_CliReplacements : public QObject
{
    Q_OBJECT

    static QStringList practice(const QString &command, const QTemporaryDir &folder)
    {
        return {command, QStringLiteral("--practice"), QStringLiteral("home-pc"), QStringLiteral("--to"),
                folder.path()};
    }
    static QJsonObject expectedIn(const CliRun &run) { return run.json().value(QLatin1String("expected")).toObject(); }
    static QString stateIn(const CliRun &run) { return expectedIn(run).value(QLatin1String("state")).toString(); }

private Q_SLOTS:
    void theListAsText()
    {
        const CliRun run = runCli({QStringLiteral("replacements")});
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.out.startsWith("Microsoft Defender Antivirus\n  id: microsoft-defender\n"));
        for (const char *words :
             {"  Home country: Romania.\n", "  Home country: Ask the maker\n", "  Runs on: Windows, Windows Server\n",
              "https://ultraav.com/\n", "AV-TEST, November and December 2024", "https://selabs.uk/"})
            QVERIFY2(run.out.contains(words), words);
        QVERIFY(!run.out.contains("Not known"));
    }

    void theListAsJson()
    {
        const QTemporaryDir folder;
        const CliRun run =
            runCli({QStringLiteral("replacements"), QStringLiteral("--json"), QStringLiteral("--to"), folder.path()});
        QCOMPARE(run.exitCode, 0);
        const QJsonObject json = run.json();
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.replacements/1"));
        const QJsonArray products = json.value(QLatin1String("products")).toArray();
        QVERIFY(products.size() >= 28);
        QCOMPARE(products[0][QLatin1String("id")].toString(), QStringLiteral("microsoft-defender"));
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("replacements.json"))));
        QCOMPARE(runCli({QStringLiteral("replacements"), QStringLiteral("more")}).exitCode, onThisSystem(87, 2));
    }

    void verifyAsksForTheOneThatIsExpected()
    {
        const QTemporaryDir folder;
        const QStringList verify = practice(QStringLiteral("verify"), folder) + QStringList{QStringLiteral("--expect")};
        const CliRun other = runCli(verify + QStringList{QStringLiteral("bitdefender"), QStringLiteral("--json")});
        QCOMPARE(stateIn(other), QStringLiteral("not-listed"));
        QCOMPARE(expectedIn(other).value(QLatin1String("id")).toString(), QStringLiteral("bitdefender"));
        QVERIFY(expectedIn(other)
                    .value(QLatin1String("text"))
                    .toString()
                    .contains(QLatin1String("but not Bitdefender yet")));
        const CliRun off = runCli(verify + QStringList{QStringLiteral("Windows Defender")});
        QVERIFY2(off.out.contains("New protection: Microsoft Defender Antivirus is there, but it is off."),
                 off.out.constData());
        // How the look ends does not depend on it.
        QCOMPARE(off.exitCode, other.exitCode);
        const CliRun none = runCli(practice(QStringLiteral("verify"), folder) + QStringList{QStringLiteral("--json")});
        QVERIFY(!none.json().contains(QLatin1String("expected")));
        QCOMPARE(none.exitCode, other.exitCode);
        QCOMPARE(runCli(verify + QStringList{QString()}).exitCode, onThisSystem(87, 2));
    }

    // The case keeps it: a later verify in the same folder needs no --expect.
    void migrateKeepsWhatIsExpected()
    {
        const QTemporaryDir folder;
        const CliRun run = runCli(practice(QStringLiteral("migrate"), folder) +
                                  QStringList{QStringLiteral("--yes"), QStringLiteral("--json"),
                                              QStringLiteral("--expect"), QStringLiteral("microsoft-defender")});
        QCOMPARE(stateIn(run), QStringLiteral("on"));
        const Result<QByteArray> report = readFile(folder.filePath(QStringLiteral("report.html")), 1 << 20);
        QVERIFY(report.ok() && report->contains("Chosen as the new protection: Microsoft Defender Antivirus."));
        const Result<QByteArray> kept = readFile(folder.filePath(QStringLiteral("case.json")), 1 << 20);
        QVERIFY(kept.ok() && kept->contains("\"newProtection\": \"microsoft-defender\""));
        const QStringList verify = practice(QStringLiteral("verify"), folder) + QStringList{QStringLiteral("--json")};
        const CliRun later = runCli(verify);
        QCOMPARE(stateIn(later), QStringLiteral("on"));
        const CliRun another = runCli(verify + QStringList{QStringLiteral("--expect"), QStringLiteral("Norton 360")});
        QCOMPARE(expectedIn(another).value(QLatin1String("id")).toString(), QStringLiteral("norton"));
        QCOMPARE(stateIn(another), QStringLiteral("not-listed"));
    }
};

CHANGEOVER_TEST(CliReplacements)
#include "tst_CliReplacements.moc"
