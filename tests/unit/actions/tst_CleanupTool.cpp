// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/CleanupTool.h"
#include "core/actions/NoCleanupTool.h"
#include "core/actions/practice/PracticeTool.h"
#include "core/base/Sha256.h"
#include "tests/lib/OfficePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonDocument>

using namespace changeover;

namespace {
const ProgressSink silent = [](const Progress &) {};
const QByteArray practiceFile = "Changeover practice tool\n";

Status put(CleanupTool &tool, const QByteArray &bytes)
{
    if (const Status begun = tool.begin(); !begun)
        return begun;
    return tool.append(bytes);
}
} // namespace

class tst_CleanupTool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSignersNameHasToSpeakForTheMaker_data()
    {
        QTest::addColumn<QString>("signer");
        QTest::addColumn<QString>("organization");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("both") << QStringLiteral("AO Kaspersky Lab") << QStringLiteral("AO Kaspersky Lab") << true;
        QTest::newRow("name alone") << QStringLiteral("KASPERSKY") << QString() << true;
        QTest::newRow("organization alone") << QStringLiteral("Team") << QStringLiteral("Kaspersky Lab JSC") << true;
        QTest::newRow("another") << QStringLiteral("Somebody Else") << QStringLiteral("Somebody Else") << false;
        QTest::newRow("nearly") << QStringLiteral("Kaspersk\u0443 Lab") << QString() << false; // a Cyrillic y
        QTest::newRow("none") << QString() << QString() << false;
    }
    void theSignersNameHasToSpeakForTheMaker()
    {
        QFETCH(QString, signer);
        QFETCH(QString, organization);
        QFETCH(bool, accepted);
        const Status checked = checkSigner({signer, organization, QStringLiteral("Some CA"), {}, 0});
        QCOMPARE(checked.ok(), accepted);
        if (!accepted) {
            QCOMPARE(int(checked.error().kind), int(ErrorKind::BadInput));
            QVERIFY(checked.error().text.contains(QLatin1String("It is not run")));
            QVERIFY(checked.error().detail.contains(QLatin1String("Some CA")));
        }
    }

    void everyBadSignatureHasItsSentence()
    {
        QStringList sentences;
        for (const quint32 code : {0x800B0100U, 0x80096010U, 0x800B0109U, 0x80092026U}) {
            const Error error = notSigned(code);
            QCOMPARE(int(error.kind), int(ErrorKind::BadInput));
            QVERIFY(error.text.contains(QLatin1String("It is not run")));
            QVERIFY(error.detail.contains(QStringLiteral("0x%1").arg(code, 8, 16)));
            QVERIFY(!sentences.contains(error.text));
            sentences << error.text;
        }
    }

    void comesBackFromJson()
    {
        const ToolFacts facts{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("00ff"), 7};
        const Result<ToolFacts> again = toolFactsFromJson(QStringLiteral("x"), QJsonDocument(toJson(facts)).toJson());
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().full()));
        QCOMPARE(toJson(*again), toJson(facts));
        QVERIFY(!toolFactsFromJson(QStringLiteral("x"), "{\"schema\":\"changeover.tool/1\"}").ok());
        const Result<ToolOutcome> outcome =
            toolOutcomeFromJson(QStringLiteral("x"), QJsonDocument(toJson(ToolOutcome{-5, {}})).toJson());
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->exitCode, -5);
    }

    void practiceChecksAndRuns()
    {
        const FakePc pc(office::description());
        PracticeTool tool(pc.disk());
        QVERIFY(!tool.run(silent).ok()); // nothing was given
        QVERIFY(put(tool, practiceFile).ok());
        QVERIFY(!tool.run(silent).ok()); // nothing was checked
        const Result<ToolFacts> facts = tool.check();
        QVERIFY2(facts.ok(), facts.ok() ? "" : qPrintable(facts.error().full()));
        QCOMPARE(facts->sha256.toLatin1(), Sha256::of(practiceFile).toHex());
        QCOMPARE(facts->size, qint64(practiceFile.size()));
        const Result<ToolOutcome> outcome = tool.run(silent);
        QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.error().full()));
        QCOMPARE(int(outcome->logs.size()), 1);
        QVERIFY(!tool.run(silent).ok()); // once
    }

    void practiceRefusesWhatIsNotItsOwn()
    {
        const FakePc pc(office::description());
        PracticeTool tool(pc.disk());
        QVERIFY(put(tool, "MZ\x90").ok());
        QVERIFY(tool.check().error().text.contains(QLatin1String("Nobody has signed")));
        QVERIFY(put(tool, practiceFile + "signer: Somebody Else\n").ok());
        QVERIFY(tool.check().error().text.contains(QLatin1String("Somebody Else")));
        QVERIFY(put(tool, {}).ok());
        QVERIFY(!tool.check().ok());
    }

    void tooMuchIsRefused()
    {
        const FakePc pc(office::description());
        PracticeTool tool(pc.disk());
        const QByteArray block(20 * 1024 * 1024, 'x');
        Status added = put(tool, block);
        for (int i = 1; i < 10 && added; ++i)
            added = tool.append(block);
        QVERIFY(added.ok()); // 200 MiB
        added = tool.append("x");
        QVERIFY(!added.ok());
        QVERIFY(added.error().text.contains(QLatin1String("200 MB")));
    }

    void whereItDoesNotRunItSaysSo()
    {
        NoCleanupTool tool;
        QCOMPARE(int(tool.begin().error().kind), int(ErrorKind::Unsupported));
        QCOMPARE(int(tool.check().error().kind), int(ErrorKind::Unsupported));
        QCOMPARE(int(tool.run(silent).error().kind), int(ErrorKind::Unsupported));
    }
};

CHANGEOVER_TEST(CleanupTool)
#include "tst_CleanupTool.moc"
