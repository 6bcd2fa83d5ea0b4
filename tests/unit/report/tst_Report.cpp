// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/Html.h"
#include "core/report/Report.h"
#include "tests/lib/OfficePc.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_Report : public QObject
{
    Q_OBJECT

    static ReportFacts facts()
    {
        const FakePc pc(office::description());
        const Catalogue catalogue = Catalogue::builtIn().value();
        ReportFacts facts;
        facts.when = QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate);
        const Verdict verdict = verify(pc.machine(), catalogue);
        facts.before = verdict.inventory;
        return facts;
    }

private Q_SLOTS:
    void tellsWhatHappened()
    {
        ReportFacts report = facts();
        QVERIFY(reportHtml(report).contains("Nothing has been removed yet"));
        report.saved = QStringList{QStringLiteral("The list of 5 files.")};
        report.notSaved = {
            {QStringLiteral("C:\\x"), {ErrorKind::AccessDenied, QStringLiteral("Windows did not allow it."), {}}}};
        report.removal.records.push_back(
            {office::kesId,
             QStringLiteral("Removing KES"),
             {JobState::Failed, QStringLiteral("It stopped."), {}, QStringLiteral("Restart first."), 1603}});
        report.after = Verdict{report.before, {}};
        const QByteArray html = reportHtml(report);
        for (const char *words :
             {"Kaspersky Endpoint Security for Windows 12.4.0.467", "The list of 5 files.", "Windows did not allow it.",
              "It stopped.", "Restart first.", "still installed", "2026-01-02 03:04 UTC"})
            QVERIFY2(html.contains(words), words);
    }

    void tellsOfTheChosenProtection()
    {
        ReportFacts report = facts();
        QVERIFY(!reportHtml(report).contains("Chosen as the new protection"));
        ExpectedProtection expected;
        expected.name = QStringLiteral("Guard <7>");
        expected.listedAs = QStringList{expected.name};
        Protection now;
        now.securityCenterAnswered = true;
        report.expected = answerFor(expected, now);
        const QByteArray html = reportHtml(report);
        for (const char *words : {"Chosen as the new protection: Guard &lt;7&gt;.", "lists no antivirus program",
                                  "install it now", "is not confirmed"})
            QVERIFY2(html.contains(words), words);
    }

    void tellsWhatProtects()
    {
        ReportFacts report = facts();
        QVERIFY(!reportHtml(report).contains("What protects this computer now"));
        Protection now;
        now.why = QStringLiteral("It was asked & it said so.");
        ListedProduct stale;
        stale.name = QStringLiteral("Old <Guard>");
        stale.stale = Answer::Yes;
        stale.staleWhy = QStringLiteral("It stayed behind.");
        now.products = {stale};
        now.contradictions = {QStringLiteral("Two lists disagree.")};
        now.firewall.isOn = Answer::No;
        now.firewall.why = QStringLiteral("The firewall is off.");
        now.commands = {{QStringLiteral("See:"), QStringLiteral("Get-Known"), FactStatus::Confirmed},
                        {QStringLiteral("Try:"), QStringLiteral("Get-Guessed"), FactStatus::Unconfirmed}};
        now.blindSpots = {{QStringLiteral("WMI"), {ErrorKind::Timeout, QStringLiteral("No answer."), {}}}};
        const auto has = [&](const char *title, const QList<QByteArray> &words) {
            report.protection = now;
            const QByteArray html = reportHtml(report);
            QVERIFY2(html.contains(title), html.constData());
            for (const QByteArray &word : words)
                QVERIFY2(html.contains(word), word.constData());
        };
        has("This computer cannot say whether an antivirus program is on.",
            {"It was asked &amp; it said so.", "Old &lt;Guard&gt;: It stayed behind.", "Two lists disagree.",
             "The firewall is off.", "Get-Known", "documented by Microsoft", "Get-Guessed", "not confirmed",
             "WMI: No answer."});
        now.firewall.isOn = Answer::Yes;
        now.state = ProtectionState::NotProtected;
        has("No antivirus program is on.", {"The firewall is off."});
        now.state = ProtectionState::Protected;
        has("An antivirus program is on.", {});
    }

    void showsBeforeAndAfterAndTheDeadlines()
    {
        ReportFacts report = facts();
        QVERIFY(!reportHtml(report).contains(">Before<"));
        report.after = Verdict{report.before, {}};
        report.after->inventory.findings.clear();
        const QByteArray html = reportHtml(report);
        for (const QByteArray &words :
             {QByteArray("<b>Before</b>"), "<b>" + QByteArray::number(int(report.before.findings.size())) + "</b>",
              QByteArray("<b>After</b>"), QByteArray("<b>0</b>"), QByteArray("traces: 0"),
              // From September 29, 2024 to January 2, 2026.
              QByteArray("460 day"), QByteArray("September")})
            QVERIFY2(html.contains(words), words.constData());
        report.when = QDateTime::fromString(QStringLiteral("2024-01-02T03:04:05Z"), Qt::ISODate);
        QVERIFY2(!reportHtml(report).contains("since then"), "no deadline had passed");
    }

    void aPageKnowsItsLanguageAndSize()
    {
        const QByteArray html = reportHtml(facts());
        QVERIFY(html.contains("<html lang=\"en\" dir=\"ltr\">"));
        QCOMPARE(html::inSize(html, html::TypeSize::Normal), html);
        QVERIFY(html::inSize(html, html::TypeSize::Large).contains("<body class=\"large\">"));
    }

    void aBundleIsNamedAlsoAfterAResume()
    {
        ReportFacts report = facts();
        report.bundle = QStringLiteral("C:\\kept\\changeover-PC.zip");
        QVERIFY(reportHtml(report).contains("C:\\kept\\changeover-PC.zip"));
    }

    void hostileNamesStayText()
    {
        ReportFacts report = facts();
        report.before.facts.computerName = QStringLiteral("<script>alert(1)</script>");
        report.before.findings[0].name =
            QStringLiteral("\"><img src=x onerror=y>") + QChar(0x202E) + QStringLiteral("gpj.exe");
        const QByteArray html = reportHtml(report);
        QVERIFY(!html.contains("<script") && !html.contains("<img"));
        QVERIFY(!html.contains("\xe2\x80\xae")); // the direction-changing character
        QVERIFY(html.contains("default-src 'none'"));
        QVERIFY(!html.contains("http://") && !html.contains("https://"));
    }

    void tableOfFindings()
    {
        Inventory inventory = facts().before;
        inventory.findings[0].name = QStringLiteral("=HYPERLINK(\"x\"), \"Касперский\"");
        const QByteArray csv = inventoryCsv(inventory);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(csv.count("\r\n"), qsizetype(inventory.findings.size()) + 1);
        QVERIFY2(csv.contains("\"'=HYPERLINK(\"\"x\"\"), \"\"Касперский\"\"\""), csv.constData());
    }
};

CHANGEOVER_TEST(Report)
#include "tst_Report.moc"
