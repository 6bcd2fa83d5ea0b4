// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "core/guide/ReplacementTable.h"
#include "tests/lib/PlainWords.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>

using namespace changeover;

namespace {
// Its lines count: the mistakes below name them.
const QByteArray good = R"({"schema": 1,
"sources": [{"id": "s", "name": "S", "url": "https://a.example/b"}],
"suggestions": [
{"id": "own", "name": "Windows' own", "vendor": "V", "url": "https://v.example", "builtIn": true, "use": ["home", "business"],
"country": {"topic": "Home", "text": "Here.", "sources": ["s"], "checked": "2026-11-22", "status": "confirmed"},
"runsOn": {"devices": ["Windows"], "sources": ["s"], "checked": "2026-11-22", "status": "confirmed"},
"facts": []},
{"id": "bee", "name": "Bee", "vendor": "B", "url": "https://b.example", "use": ["home"],
"country": {"topic": "Home", "text": "There.", "sources": [], "checked": "2026-11-22", "status": "unconfirmed"},
"runsOn": {"devices": ["macOS", "iOS"], "sources": [], "checked": "2026-11-22", "status": "unconfirmed"},
"facts": [
{"topic": "VPN", "text": "None.", "lacks": ["vpn"], "sources": ["s"], "checked": "2026-11-22", "status": "confirmed"},
{"topic": "Passwords", "text": "Some.", "sources": [], "checked": "2026-11-22", "status": "unconfirmed"}],
"securityCenterNames": {"names": ["Bee"], "sources": ["s"], "checked": "2026-11-22", "status": "confirmed"}}],
"companions": [
{"id": "vpn", "kind": "vpn", "product": "p", "title": "t", "text": "x", "links": [{"name": "L", "url": "https://l.example"}],
"sources": ["s"], "checked": "2026-11-22", "status": "confirmed"},
{"id": "vault", "kind": "vault", "title": "t", "text": "x",
"sources": [], "checked": "2026-11-22", "status": "unconfirmed"}],
"notes": [
{"about": "windows-10", "title": "t", "text": "x",
"sources": [], "checked": "2026-11-22", "status": "unconfirmed"},
{"about": "windows-server", "title": "t", "text": "x", "steps": ["a", "b"],
"sources": ["s"], "checked": "2026-11-22", "status": "confirmed"}],
"labs": [{"name": "Lab", "url": "https://lab.example"}]}
)";

// Every text a person reads, with the place it stands at.
QList<std::pair<QString, QString>> textsOf(const Replacements &all)
{
    QList<std::pair<QString, QString>> texts;
    for (const Suggestion &suggestion : all.suggestions) {
        texts << std::pair{suggestion.id, suggestion.name} << std::pair{suggestion.id, suggestion.vendor}
              << std::pair{suggestion.id, suggestion.country.topic}
              << std::pair{suggestion.id, suggestion.country.text};
        for (const GuideFact &fact : suggestion.facts)
            texts << std::pair{suggestion.id, fact.topic} << std::pair{suggestion.id, fact.text};
    }
    for (const CompanionHint &hint : all.companions) {
        texts << std::pair{hint.id, hint.title} << std::pair{hint.id, hint.text};
        for (const GuideLink &link : hint.links)
            texts << std::pair{hint.id, link.name};
    }
    for (const GuideNote &note : all.notes) {
        const QString about = noteAboutNames.name(note.about);
        texts << std::pair{about, note.title} << std::pair{about, note.text};
        for (const QString &step : note.steps)
            texts << std::pair{about, step};
    }
    for (const GuideLink &lab : all.labs)
        texts << std::pair{QStringLiteral("labs"), lab.name};
    return texts;
}

QString problemOf(const QString &id, const Sourced &fact)
{
    if (fact.checked > QDate::currentDate())
        return id + QStringLiteral(" was checked in the future");
    if (fact.shown() && fact.sources.empty())
        return id + QStringLiteral(" has no source");
    for (const GuideLink &source : fact.sources) {
        if (!source.url.startsWith(QLatin1String("https://")) || QUrl(source.url).host().isEmpty())
            return id + QStringLiteral(": ") + source.url;
        if (const QString problem = plainwords::problem(source.name); !problem.isEmpty())
            return id + QStringLiteral(": ") + problem;
    }
    return {};
}
} // namespace

class tst_Replacements : public QObject
{
    Q_OBJECT

    Replacements m_all;

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Replacements> all = Replacements::builtIn();
        QVERIFY2(all.ok(), all.ok() ? "" : qPrintable(all.error().full()));
        m_all = *all;
    }

    void orderIsNoRanking()
    {
        QVERIFY(m_all.suggestions.size() >= 28); // all that the facts name
        QCOMPARE(m_all.suggestions[0].id, QStringLiteral("microsoft-defender"));
        for (size_t i = 0; i < m_all.suggestions.size(); ++i) {
            QCOMPARE(m_all.suggestions[i].builtIn, i == 0);
            if (i > 1)
                QVERIFY2(m_all.suggestions[i - 1].name.compare(m_all.suggestions[i].name, Qt::CaseInsensitive) < 0,
                         qPrintable(m_all.suggestions[i].name));
        }
        QVERIFY(std::is_sorted(m_all.labs.begin(), m_all.labs.end(),
                               [](const GuideLink &a, const GuideLink &b) { return a.name < b.name; }));
        static const QRegularExpression ranking(QStringLiteral("\\b(best|better|winner|recommend|number one)\\b"),
                                                QRegularExpression::CaseInsensitiveOption);
        for (const auto &[id, text] : textsOf(m_all))
            QVERIFY2(!ranking.match(text).hasMatch(), qPrintable(id + QStringLiteral(": ") + text));
    }

    // What one says of a topic, the others say too: either as a fact or as "ask the maker".
    void productsAreComparedOnTheSameTopics()
    {
        const QStringList all{QStringLiteral("Free or paid"), QStringLiteral("Windows Security app"),
                              QLatin1String(oldProductTopic), QLatin1String(testsTopic)};
        const QStringList atHome{QStringLiteral("Parental controls"), QStringLiteral("VPN"),
                                 QStringLiteral("Password manager")};
        const QStringList inFirms{QStringLiteral("Central control")};
        for (const Suggestion &suggestion : m_all.suggestions) {
            QCOMPARE(suggestion.country.topic, QStringLiteral("Home country"));
            QStringList own;
            for (const GuideFact &fact : suggestion.facts)
                own << fact.topic;
            QVERIFY2(own.removeDuplicates() == 0, qPrintable(suggestion.id));
            const QStringList topics = all + (suggestion.uses.contains(Use::Home) ? atHome : QStringList()) +
                                       (suggestion.uses.contains(Use::Business) ? inFirms : QStringList());
            for (const QString &topic : topics)
                QVERIFY2(own.contains(topic), qPrintable(suggestion.id + QStringLiteral(": ") + topic));
        }
    }

    void noPrices()
    {
        static const QRegularExpression price(
            QStringLiteral("[$\u20ac\u00a3\u00a5]|\\b(USD|EUR|dollars?|euros?|cents?)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        for (const auto &[id, text] : textsOf(m_all))
            QVERIFY2(!price.match(text).hasMatch(), qPrintable(id + QStringLiteral(": ") + text));
    }

    void whatIsShownRestsOnSources()
    {
        for (const Suggestion &suggestion : m_all.suggestions) {
            QVERIFY2(suggestion.url.startsWith(QLatin1String("https://")), qPrintable(suggestion.url));
            QCOMPARE(problemOf(suggestion.id, suggestion.country), QString());
            QCOMPARE(problemOf(suggestion.id, suggestion.runsOn), QString());
            for (const GuideFact &fact : suggestion.facts)
                QCOMPARE(problemOf(suggestion.id, fact), QString());
            if (!suggestion.listed.names.isEmpty())
                QCOMPARE(problemOf(suggestion.id, suggestion.listed), QString());
        }
        for (const CompanionHint &hint : m_all.companions) {
            QCOMPARE(problemOf(hint.id, hint), QString());
            for (const GuideLink &link : hint.links)
                QVERIFY2(link.url.startsWith(QLatin1String("https://")), qPrintable(link.url));
        }
        for (const GuideNote &note : m_all.notes)
            QCOMPARE(problemOf(noteAboutNames.name(note.about), note), QString());
        for (const GuideLink &lab : m_all.labs)
            QVERIFY2(lab.url.startsWith(QLatin1String("https://")), qPrintable(lab.url));
    }

    void unconfirmedIsNeverShown()
    {
        bool some = false;
        for (const Suggestion &suggestion : m_all.suggestions) {
            const std::vector<GuideFact> shown = suggestion.shownFacts();
            for (const GuideFact &fact : shown)
                QVERIFY2(fact.shown(), qPrintable(suggestion.id + fact.topic));
            // What is not shown is asked, and nothing gets lost.
            const QStringList asked = suggestion.askTheVendor();
            QCOMPARE(shown.size() + size_t(asked.size()), suggestion.facts.size() + 1);
            some = some || !asked.isEmpty();
            QVERIFY(suggestion.runsOn.shown() || suggestion.shownDevices().isEmpty());
        }
        QVERIFY(some); // else this would test nothing
        for (const CompanionHint &hint : m_all.shownCompanions())
            QVERIFY2(hint.shown(), qPrintable(hint.id));
        QVERIFY(m_all.shownCompanions().size() < m_all.companions.size());
    }

    void companionsAreThere()
    {
        const Result<Catalogue> catalogue = Catalogue::builtIn();
        QVERIFY(catalogue.ok());
        for (const auto &entry : companionKindNames.entries)
            QVERIFY2(std::any_of(m_all.companions.begin(), m_all.companions.end(),
                                 [&](const CompanionHint &hint) { return hint.kind == entry.value; }),
                     entry.name);
        for (const CompanionHint &hint : m_all.companions)
            QVERIFY2(hint.product.isEmpty() || catalogue->find(hint.product), qPrintable(hint.product));
    }

    // What stands in for what was found comes first; the others stay as they are in the file.
    void companionsOfWhatWasFoundComeFirst()
    {
        const QString product = QStringLiteral("kaspersky-safe-kids");
        const std::vector<CompanionHint> some = m_all.shownCompanions({product});
        const std::vector<CompanionHint> all = m_all.shownCompanions();
        QCOMPARE(some.size(), all.size());
        QCOMPARE(some.front().product, product);
        QVERIFY(all.front().product != product);
        QStringList rest;
        for (const CompanionHint &hint : some)
            if (hint.product != product)
                rest << hint.id;
        QStringList expected;
        for (const CompanionHint &hint : all)
            if (hint.product != product)
                expected << hint.id;
        QCOMPARE(rest, expected);
        for (const CompanionKind kind : {CompanionKind::Vpn, CompanionKind::PasswordManager,
                                         CompanionKind::ParentalControl, CompanionKind::Vault, CompanionKind::Backup})
            QVERIFY2(std::any_of(all.begin(), all.end(), [&](const CompanionHint &hint) { return hint.kind == kind; }),
                     qPrintable(companionKindNames.name(kind)));
    }

    // A reader of the document must not take for true what nobody could confirm.
    void theDocumentHoldsNoUnconfirmedText()
    {
        const QJsonObject json = toJson(m_all);
        QCOMPARE(json.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.replacements/1"));
        const QJsonArray products = json.value(QLatin1String("products")).toArray();
        QCOMPARE(size_t(products.size()), m_all.suggestions.size());
        int open = 0;
        for (const QJsonValue &product : products) {
            QJsonArray facts = product[QLatin1String("facts")].toArray();
            facts << product[QLatin1String("country")];
            for (const QJsonValue &fact : std::as_const(facts)) {
                const bool shown = fact[QLatin1String("status")].toString() == QLatin1String("confirmed");
                QCOMPARE(fact.toObject().contains(QLatin1String("text")), shown);
                QVERIFY(!shown || !fact[QLatin1String("sources")].toArray().isEmpty());
                open += shown ? 0 : 1;
            }
        }
        QVERIFY(open > 0);
    }

    void everyCellSaysSomething()
    {
        for (const Suggestion &suggestion : m_all.suggestions)
            for (int column = 0; column < tableColumns; ++column) {
                const QString cell = cellOf(suggestion, TableColumn(column));
                QVERIFY2(!cell.isEmpty() && cell != QLatin1String("Not known."), qPrintable(suggestion.id));
                // Without a source it is a name or the question.
                if (column > 1 && !sourceOf(suggestion, TableColumn(column)))
                    QCOMPARE(cell, QStringLiteral("Ask the maker"));
            }
        QCOMPARE(cellOf(*m_all.find(QStringLiteral("webroot")), TableColumn::Country), QStringLiteral("Ask the maker"));
        QCOMPARE(cellOf(*m_all.find(QStringLiteral("bitdefender")), TableColumn::Country), QStringLiteral("Romania."));
    }

    void notesAreThere()
    {
        QVERIFY(m_all.shownNote(NoteAbout::MacOs));
        QVERIFY(m_all.shownNote(NoteAbout::Windows10));
        const std::optional<GuideNote> server = m_all.shownNote(NoteAbout::WindowsServer);
        QVERIFY(server);
        const QString steps = server->steps.join(QLatin1Char('\n'));
        QVERIFY(steps.contains(QLatin1String("\"%ProgramFiles%\\Windows Defender\\MpCmdRun.exe\" -wdenable")));
        QVERIFY(steps.contains(QLatin1String("Dism /Online /Enable-Feature /FeatureName:Windows-Defender")));
    }

    void textsAreTidy()
    {
        for (const auto &[id, text] : textsOf(m_all))
            QCOMPARE(id + QStringLiteral(": ") + plainwords::problem(text), id + QStringLiteral(": "));
    }

    void readsEasily()
    {
        QStringList texts;
        for (const Suggestion &suggestion : m_all.suggestions)
            for (const GuideFact &fact : suggestion.facts)
                texts << fact.text;
        for (const CompanionHint &hint : m_all.companions)
            texts << hint.text;
        for (const GuideNote &note : m_all.notes)
            texts << note.text;
        const double grade = plainwords::grade(texts);
        qInfo("school grade: %.1f", grade);
        QVERIFY(grade <= 8.5);
    }

    void everyFieldIsRead()
    {
        const Result<Replacements> all = Replacements::fromJson(QStringLiteral("x.json"), good);
        QVERIFY2(all.ok(), all.ok() ? "" : qPrintable(all.error().full()));
        QCOMPARE(all->suggestions.size(), size_t(2));
        const Suggestion &own = all->suggestions[0];
        QVERIFY(own.builtIn);
        QCOMPARE(own.shownFacts().size(), size_t(1));
        QCOMPARE(own.shownDevices(), QList<Device>{Device::Windows});
        const Suggestion &bee = all->suggestions[1];
        QVERIFY(!bee.builtIn);
        QCOMPARE(bee.runsOn.devices, (QList<Device>{Device::MacOs, Device::Ios}));
        QVERIFY(bee.shownDevices().isEmpty());
        QCOMPARE(bee.shownFacts().size(), size_t(1));
        QCOMPARE(bee.shownFacts()[0].topic, QStringLiteral("VPN"));
        QCOMPARE(bee.shownFacts()[0].lacks, QList<Feature>{Feature::Vpn});
        QVERIFY(bee.shownFacts()[0].meets.isEmpty());
        QCOMPARE(bee.uses, QList<Use>{Use::Home});
        QCOMPARE(own.uses, (QList<Use>{Use::Home, Use::Business}));
        QCOMPARE(bee.listed.names, QStringList{QStringLiteral("Bee")});
        QVERIFY(bee.listed.shown() && own.listed.names.isEmpty() && !own.listed.shown());
        QCOMPARE(all->find(QStringLiteral("bee")), &bee);
        QVERIFY(!all->find(QStringLiteral("cow")));
        QVERIFY(bee.find(QLatin1String("Passwords")) && !bee.find(QLatin1String("Home")));
        QCOMPARE(bee.askTheVendor(), (QStringList{QStringLiteral("Home"), QStringLiteral("Passwords")}));
        QCOMPARE(all->companions.size(), size_t(2));
        QCOMPARE(all->shownCompanions().size(), size_t(1));
        QCOMPARE(all->companions[0].product, QStringLiteral("p"));
        QCOMPARE(all->companions[0].links.front().name, QStringLiteral("L"));
        QVERIFY(!all->shownNote(NoteAbout::Windows10));
        QCOMPARE(all->shownNote(NoteAbout::WindowsServer)->steps.size(), 2);
        QCOMPARE(all->labs.front().url, QStringLiteral("https://lab.example"));
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *error) {
            QTest::newRow(name) << from << to << QString::fromLatin1(error);
        };
        row("not JSON", "\"labs\": [", "\"labs\": {", "x.json:");
        row("newer schema", "\"schema\": 1", "\"schema\": 2", "x.json:1: \"schema\": this program reads schema 1");
        row("confirmed without a source", "[\"s\"]", "[]",
            "x.json:5: \"sources\": what is confirmed needs at least one source");
        row("unknown source", "[\"s\"]", "[\"z\"]", "x.json:5: no source of this file has the id \"z\"");
        row("no status", ", \"status\": \"unconfirmed\"", "", "x.json:9: \"country\": the key \"status\" is missing");
        row("not checked", ", \"checked\": \"2026-11-22\"", "",
            "x.json:5: \"country\": the key \"checked\" is missing");
        row("bad day", "2026-11-22", "2026-11-31", "x.json:5: \"checked\": a day such as 2024-09-29 is expected");
        row("unknown key", "\"vendor\": \"B\"", "\"vendor\": \"B\", \"price\": 1", "x.json:8: \"price\": unknown key");
        row("unknown key of a fact", "\"topic\": \"VPN\"", "\"stars\": 5, \"topic\": \"VPN\"",
            "x.json:12: \"stars\": unknown key");
        row("same id twice", "\"bee\"", "\"own\"", "x.json:8: \"id\": this id is used twice");
        row("a companion with a product's id", "\"id\": \"vpn\"", "\"id\": \"bee\"",
            "x.json:16: \"id\": this id is used twice");
        const QByteArray end = "\"status\": \"confirmed\"}}],";
        const auto third = [&end](const QByteArray &head) {
            const QByteArray sourced = "\"sources\": [], \"checked\": \"2026-11-22\", \"status\": \"unconfirmed\"}";
            return end.chopped(2) +
                   ",\n{\"id\": \"c\", \"vendor\": \"C\", \"url\": \"https://c.example\", \"use\": [\"home\"], " +
                   head + ",\n\"country\": {\"topic\": \"Home\", \"text\": \"T\", " + sourced +
                   ",\n\"runsOn\": {\"devices\": [\"Linux\"], " + sourced + ",\n\"facts\": []}],";
        };
        row("not alphabetical", end, third("\"name\": \"Ant\""),
            "x.json:15: \"name\": is not in the order of the alphabet");
        row("not alphabetical in small letters", end, third("\"name\": \"ant\""),
            "x.json:15: \"name\": is not in the order of the alphabet");
        row("the same name twice", end, third("\"name\": \"Bee\""),
            "x.json:15: \"name\": is not in the order of the alphabet");
        row("Windows' own last", end, third("\"name\": \"Cow\", \"builtIn\": true"),
            "x.json:15: \"builtIn\": what Windows brings along comes first");
        row("unknown device", "\"macOS\"", "\"OS/2\"", "x.json:10: \"OS/2\" is not one of: Windows, Windows Server");
        row("device twice", "\"macOS\"", "\"iOS\"", "x.json:10: \"iOS\" stands here twice");
        row("no device", "[\"Windows\"]", "[]", "x.json:6: \"devices\": at least one is needed");
        row("nobody uses it", ", \"use\": [\"home\"]", "", "x.json:8: the key \"use\" is missing");
        row("unknown use", "\"use\": [\"home\"]", "\"use\": [\"farm\"]", "x.json:8: \"farm\" is not one of: home");
        row("unknown feature", "\"lacks\": [\"vpn\"]", "\"lacks\": [\"tea\"]",
            "x.json:12: \"tea\" is not one of: free");
        row("meets what it lacks", "\"lacks\"", "\"meets\": [\"vpn\"], \"lacks\"",
            "x.json:12: \"lacks\": what a product meets it does not lack");
        row("listed by two letters", "[\"Bee\"]", "[\"Be\"]",
            "x.json:14: \"names\": a name of at least three letters is expected");
        row("plain http", "https://v", "http://v", "x.json:4: \"url\": an https address is expected");
        row("companion's plain http", "https://l.", "http://l.", "x.json:16: \"url\": an https address is expected");
        row("unknown kind", "\"kind\": \"vault\"", "\"kind\": \"bin\"",
            "x.json:18: \"kind\": \"bin\" is not one of: vpn");
        row("unknown system", "\"windows-10\"", "\"windows-95\"",
            "x.json:21: \"about\": \"windows-95\" is not one of: windows-10");
        row("two notes about one", "\"windows-server\"", "\"windows-10\"",
            "x.json:23: \"about\": there is a note about this already");
        row("empty step", "[\"a\", \"b\"]", "[\"a\", \"\"]", "x.json:23: \"steps\": a step must not be empty");
        row("empty text", "\"text\": \"Here.\"", "\"text\": \"\"", "x.json:5: \"text\": must not be empty");
        row("no country", "\"country\"", "\"land\"", "x.json:4: the key \"country\" is missing");
        row("no labs", "[{\"name\": \"Lab\", \"url\": \"https://lab.example\"}]", "[]",
            "x.json:25: \"labs\": at least one lab is needed");
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, error);
        QByteArray json = good;
        const qsizetype at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const Result<Replacements> all = Replacements::fromJson(QStringLiteral("x.json"), json);
        QVERIFY(!all.ok());
        QCOMPARE(int(all.error().kind), int(ErrorKind::Damaged));
        QVERIFY2(all.error().text.startsWith(error), qPrintable(all.error().text));
    }
};

CHANGEOVER_TEST(Replacements)
#include "tst_Replacements.moc"
