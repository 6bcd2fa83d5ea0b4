// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/Catalogue.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

namespace {
// JSON with ' for ", to be readable here.
QByteArray file(const QByteArray &sign = "{'kind': 'service', 'pattern': '^x$', 'source': 'S1'}",
                const QByteArray &removal = "{'method': 'msi', 'order': 1, 'source': 'S1'}",
                const QByteArray &more = "")
{
    QByteArray text = "{'schema': 1, 'family': 'f', 'products': [\n{'id': 'a', 'name': 'A', 'platform': 'windows', "
                      "'kind': 'vpn',\n'signs': [" +
                      sign + "],\n'removal': " + removal + more + "}\n]}";
    return text.replace('\'', '"');
}
} // namespace

class tst_Catalogue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInIsWhole()
    {
        const Result<Catalogue> catalogue = Catalogue::builtIn();
        QVERIFY2(catalogue.ok(), catalogue.ok() ? "" : qPrintable(catalogue.error().full()));
        for (const char *id : {"kaspersky-consumer",
                               "kaspersky-endpoint-security",
                               "kaspersky-network-agent",
                               "kaspersky-secure-connection",
                               "kaspersky-endpoint-security-linux",
                               "kaspersky-network-agent-linux",
                               "kaspersky-other",
                               "kaspersky-security-windows-server",
                               "kaspersky-embedded-systems-security",
                               "kaspersky-industrial-cybersecurity",
                               "kaspersky-light-agent",
                               "kaspersky-endpoint-agent",
                               "kaspersky-password-manager",
                               "kaspersky-safe-kids",
                               "kaspersky-virus-removal-tool",
                               "kaspersky-antivirus-old",
                               "kaspersky-security-center-server",
                               "ultraav",
                               "ultravpn",
                               "kaspersky-home-linux",
                               "kaspersky-embedded-systems-security-linux",
                               "kaspersky-industrial-cybersecurity-linux",
                               "kaspersky-endpoint-agent-linux",
                               "kaspersky-security-center-linux",
                               "kaspersky-mac"})
            QVERIFY2(catalogue->find(QLatin1String(id)), id);
        for (const Product &product : catalogue->products())
            for (const Sign &sign : product.signs) {
                QVERIFY2(!sign.source.isEmpty(), qPrintable(product.id));
                // A name alone can never be strong: that is what keeps "possible" products from being removed unasked.
                QVERIFY2(sign.kind != SignKind::UninstallEntry || !sign.strong, qPrintable(product.id));
            }
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        QTest::newRow("good") << file() << QString();
        QTest::newRow("unknown kind") << file("{'kind': 'smell', 'source': 'S1'}")
                                      << QStringLiteral("x.json:3: \"kind\": \"smell\" is not one of: product-key");
        QTest::newRow("unknown key") << file("{'kind': 'service', 'pattern': 'x', 'source': 'S1', 'colour': 1}")
                                     << QStringLiteral("x.json:3: \"colour\": unknown key");
        QTest::newRow("bad pattern") << file("{'kind': 'service', 'pattern': '[', 'source': 'S1'}")
                                     << QStringLiteral("x.json:3: \"pattern\": not a regular expression");
        QTest::newRow("no source") << file("{'kind': 'service', 'pattern': 'x'}")
                                   << QStringLiteral("x.json:3: the key \"source\" is missing");
        QTest::newRow("odd source") << file("{'kind': 'service', 'pattern': 'x', 'source': 'I know'}")
                                    << QStringLiteral("x.json:3: \"source\": neither source ids");
        QTest::newRow("product key without child")
            << file("{'kind': 'product-key', 'pattern': 'x', 'place': 'y', 'source': 'S1'}")
            << QStringLiteral("x.json:3: the key \"requires\" is missing");
        QTest::newRow("report without advice")
            << file("{'kind': 'service', 'pattern': 'x', 'source': 'S1'}",
                    "{'method': 'report-only', 'order': 1, 'source': 'S1'}")
            << QStringLiteral("x.json:4: \"removal\": a product that is only reported, or shows windows of its own, "
                              "needs an \"advice\"");
        QTest::newRow("confidence") << file("{'kind': 'service', 'pattern': 'x', 'source': 'S1'}",
                                            "{'method': 'msi', 'order': 1, 'source': 'S1'}",
                                            ",\n\"leftovers\": [{\"id\": \"l\", \"kind\": \"folder\", \"place\": "
                                            "\"p\",\n\"confidence\": 101, \"meaning\": \"m\", \"source\": \"S1\"}]")
                                    << QStringLiteral("x.json:6: \"confidence\": 0 to 100");
        const auto leftover = [](const QByteArray &keys) {
            return file(
                "{'kind': 'service', 'pattern': 'x', 'source': 'S1'}", "{'method': 'msi', 'order': 1, 'source': 'S1'}",
                ",\n'leftovers': [{'id': 'l', 'confidence': 50, 'meaning': 'm', 'source': 'S1',\n" + keys + "}]");
        };
        QTest::newRow("good leftover") << leftover("'kind': 'registry-key', 'place': 'p', 'pattern': 'x', 'whose': "
                                                   "'both', 'sharedBy': ['antivirus', 'vpn']")
                                       << QString();
        QTest::newRow("a filter is never cleaned")
            << leftover("'kind': 'class-filter', 'place': 'p', 'pattern': 'x', 'clean': true")
            << QStringLiteral("x.json:6: \"clean\": a class-filter is only reported");
        QTest::newRow("what is not confirmed is not cleaned")
            << file("{'kind': 'service', 'pattern': 'x', 'source': 'S1'}",
                    "{'method': 'msi', 'order': 1, 'source': 'S1'}",
                    ",\n'leftovers': [{'id': 'l', 'confidence': 50, 'meaning': 'm', 'source': 'unconfirmed',\n"
                    "'kind': 'folder', 'place': 'p', 'clean': true}]")
            << QStringLiteral("x.json:6: \"clean\": what is not confirmed");
        QTest::newRow("a folder with keys in it is not cleaned")
            << file("{'kind': 'service', 'pattern': 'x', 'source': 'S1'}",
                    "{'method': 'msi', 'order': 1, 'source': 'S1'}",
                    ",\n'leftovers': [{'id': 'l', 'confidence': 50, 'meaning': 'm', 'source': 'S1',\n"
                    "'kind': 'folder', 'place': 'p', 'clean': true}],\n'hazards': [{'id': 'encryption-on', 'title': "
                    "'t', "
                    "'why': 'w', 'clear': ['c'], 'signs': [{'kind': 'installed', 'source': 'S1'}]}]")
            << QStringLiteral("x.json:5: \"leftovers\": \"l\": a folder of a product that encrypts");
        QTest::newRow("leftover of nobody") << leftover("'kind': 'registry-key', 'place': 'p', 'pattern': 'x', "
                                                        "'whose': 'them'")
                                            << QStringLiteral("x.json:6: \"whose\": \"them\" is not one of: computer");
        QTest::newRow("shared by nobody") << leftover("'kind': 'orphan-service', 'pattern': 'x', 'sharedBy': ['cat']")
                                          << QStringLiteral("x.json:6: \"sharedBy\": \"cat\" is not one of: antivirus");
        QTest::newRow("certificate without its text") << leftover("'kind': 'root-certificate', 'place': 'p'")
                                                      << QStringLiteral("x.json:5: the key \"contains\" is missing");
        QTest::newRow("filter of no class") << leftover("'kind': 'class-filter', 'pattern': 'x'")
                                            << QStringLiteral("x.json:5: the key \"place\" is missing");
        QTest::newRow("a key of another kind") << leftover("'kind': 'folder', 'place': 'p', 'contains': 'x'")
                                               << QStringLiteral("x.json:6: \"contains\": unknown key");
        const auto hazard = [](const QByteArray &head, const QByteArray &sign) {
            return file("{'kind': 'service', 'pattern': 'x', 'source': 'S1'}",
                        "{'method': 'msi', 'order': 1, 'source': 'S1'}",
                        ",\n'hazards': [{'title': 't', 'why': 'w', " + head + ",\n'signs': [" + sign + "]}]");
        };
        const QByteArray head = "'id': 'a-b', 'clear': ['c']";
        const QByteArray value = "'place': 'p', 'value': 'v', 'source': 'S1'";
        QTest::newRow("good hazard") << hazard(head, "{'kind': 'value-set', " + value + "}") << QString();
        for (const char *kind : {"installed-as", "pending-file", "class-filter"}) {
            const QByteArray sign = QByteArray("{'kind': '") + kind + "', 'source': 'S1'";
            QTest::newRow(kind) << hazard(head, sign + ", 'pattern': 'x'}") << QString();
            QTest::newRow(qPrintable(QLatin1String(kind) + QStringLiteral(" without a pattern")))
                << hazard(head, sign + "}") << QStringLiteral("x.json:6: the key \"pattern\" is missing");
        }
        QTest::newRow("folder-not-empty without a place")
            << hazard(head, "{'kind': 'folder-not-empty', 'source': 'S1'}")
            << QStringLiteral("x.json:6: the key \"place\" is missing");
        QTest::newRow("hazard without a sign")
            << hazard(head, "") << QStringLiteral("x.json:6: \"signs\": at least one");
        QTest::newRow("hazard's id") << hazard("'id': 'A b', 'clear': ['c']", "{'kind': 'installed', 'source': 'S1'}")
                                     << QStringLiteral("x.json:5: \"id\": lower-case words");
        QTest::newRow("hazard without a way out")
            << hazard("'id': 'a', 'clear': []", "{'kind': 'installed', 'source': 'S1'}")
            << QStringLiteral("x.json:5: \"clear\": at least one step");
        QTest::newRow("hazard without the number") << hazard(head, "{'kind': 'value-equals', " + value + "}")
                                                   << QStringLiteral("x.json:6: the key \"equals\" is missing");
        QTest::newRow("hazard with a key too many")
            << hazard(head, "{'kind': 'installed', 'pattern': 'x', 'source': 'S1'}")
            << QStringLiteral("x.json:6: \"pattern\": unknown key");
        QTest::newRow("hazard sign without source") << hazard(head, "{'kind': 'service-exists', 'pattern': 'x'}")
                                                    << QStringLiteral("x.json:6: the key \"source\" is missing");
        const auto exclusions = [](const QByteArray &keys) {
            return file("{'kind': 'service', 'pattern': 'x', 'source': 'S1'}",
                        "{'method': 'msi', 'order': 1, 'source': 'S1'}", ",\n'exclusions': {" + keys + "}");
        };
        QTest::newRow("good exclusions") << exclusions("'where': ['Look there.'], 'source': 'S22'") << QString();
        QTest::newRow("exclusions nowhere")
            << exclusions("'where': [], 'source': 'S22'") << QStringLiteral("x.json:5: \"where\": at least one step");
        QTest::newRow("exclusions, an empty step") << exclusions("'where': ['a', ''], 'source': 'S22'")
                                                   << QStringLiteral("x.json:5: \"where\": at least one step");
        QTest::newRow("exclusions without source")
            << exclusions("'where': ['a']")
            << QStringLiteral("x.json:5: \"exclusions\": the key \"source\" is missing");
        QTest::newRow("exclusions, a key too many") << exclusions("'where': ['a'], 'source': 'S22', 'key': 'k'")
                                                    << QStringLiteral("x.json:5: \"key\": unknown key");
        QTest::newRow("newer schema") << QByteArray("{\"schema\": 2, \"family\": \"f\", \"products\": []}")
                                      << QStringLiteral("x.json:1: \"schema\": this program reads schema 1");
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        Catalogue catalogue;
        const Status added = catalogue.add(QStringLiteral("x.json"), json);
        if (error.isEmpty()) {
            QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().text));
            return;
        }
        QVERIFY(!added.ok());
        QVERIFY2(added.error().text.startsWith(error), qPrintable(added.error().text));
        QVERIFY(catalogue.products().empty());
    }

    // One tool's finding says where to look at home; for the office nobody does, and the words have to say so.
    void whereToFindExclusions()
    {
        const Catalogue catalogue = Catalogue::builtIn().value();
        const auto home = catalogue.find(QStringLiteral("kaspersky-consumer"))->exclusions;
        QVERIFY(home && home->status == FactStatus::Confirmed && home->where.size() > 1);
        const auto office = catalogue.find(QStringLiteral("kaspersky-endpoint-security"))->exclusions;
        QVERIFY(office && office->status == FactStatus::Unconfirmed);
        for (const Product &product : catalogue.products())
            if (product.exclusions && product.exclusions->status == FactStatus::Unconfirmed)
                QVERIFY(product.exclusions->where[0].startsWith(QLatin1String("Nobody could confirm")));
    }

    // What nobody could confirm must not make a finding more than "possible", however it is marked.
    void unconfirmedProductsAreMarkedSo()
    {
        const Catalogue catalogue = Catalogue::builtIn().value();
        for (const char *id : {"ultraav", "ultravpn"})
            for (const Sign &sign : catalogue.find(QLatin1String(id))->signs)
                QVERIFY(sign.status == FactStatus::Unconfirmed && !sign.strong);
        for (const Product &product : catalogue.products())
            for (const Sign &sign : product.signs)
                if (sign.kind == SignKind::Driver)
                    QVERIFY2(!sign.strong, qPrintable(product.id)); // never a product from a driver
        QVERIFY(catalogue.find(QStringLiteral("kaspersky-security-center-server"))->kind == ProductKind::Console);
        QVERIFY(catalogue.find(QStringLiteral("ultraav"))->kind == ProductKind::Successor);
    }

    void sameIdTwice()
    {
        Catalogue catalogue;
        QVERIFY(catalogue.add(QStringLiteral("x.json"), file()).ok());
        QVERIFY(catalogue.add(QStringLiteral("y.json"), file())
                    .error()
                    .text.startsWith(QLatin1String("y.json:2: \"id\": this id is used twice")));
    }

    void unconfirmedIsMarked()
    {
        Catalogue catalogue;
        QVERIFY(catalogue
                    .add(QStringLiteral("x.json"), file("{'kind': 'service', 'pattern': 'x', 'source': 'unconfirmed'}"))
                    .ok());
        QCOMPARE(int(catalogue.products()[0].signs[0].status), int(FactStatus::Unconfirmed));
    }
};

CHANGEOVER_TEST(Catalogue)
#include "tst_Catalogue.moc"
