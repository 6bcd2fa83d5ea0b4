// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/StrictJson.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_StrictJson : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysFileLineAndKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        QTest::newRow("good") << QByteArray("{\"name\": \"a\",\n \"list\": [{\"n\": 1}]}") << QString();
        QTest::newRow("syntax") << QByteArray("{\"name\": \"a\",\n\n \"list\": [}") << QStringLiteral("f.json:3: ");
        QTest::newRow("no object") << QByteArray("[1]") << QStringLiteral("f.json:1: an object is expected");
        QTest::newRow("missing") << QByteArray("{\n\"list\": []}")
                                 << QStringLiteral("f.json:1: the key \"name\" is missing");
        QTest::newRow("unknown") << QByteArray("{\"name\": \"a\", \"list\": [],\n\n \"extra\": {\"deep\": [1, 2]}}")
                                 << QStringLiteral("f.json:3: \"extra\": unknown key");
        QTest::newRow("wrong type") << QByteArray(
                                           "{\"name\": \"a{\\\"[\",\n \"list\": [\n{\"n\": 1},\n {\"n\": \"x\"}]}")
                                    << QStringLiteral("f.json:4: \"n\": a whole number is expected");
        QTest::newRow("unknown inside")
            << QByteArray("{\"name\": \"a\",\n \"list\": [\n{\"n\": 1},\n {\"n\": 2, \n\"m\": 3}]}")
            << QStringLiteral("f.json:5: \"m\": unknown key");
        QTest::newRow("too large") << QByteArray("{\"name\": \"a\", \"list\": [{\"n\": 1e300}]}")
                                   << QStringLiteral("f.json:1: \"n\": a whole number is expected");
        QTest::newRow("fraction") << QByteArray("{\"name\": \"a\", \"list\": [{\"n\": 1.5}]}")
                                  << QStringLiteral("f.json:1: \"n\": a whole number is expected");
        QTest::newRow("empty") << QByteArray("{\"name\": \"\", \"list\": []}")
                               << QStringLiteral("f.json:1: \"name\": must not be empty");
        QTest::newRow("empty file") << QByteArray() << QStringLiteral("f.json:1: ");
        QTest::newRow("deep") << QByteArray(100000, '[') << QStringLiteral("f.json:1: ");
    }
    void saysFileLineAndKey()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        StrictJson json(QStringLiteral("f.json"), text);
        int sum = 0;
        {
            StrictJson::Object root = json.root();
            root.string(QStringLiteral("name"));
            root.array(QStringLiteral("list"),
                       [&](StrictJson::Object &one) { sum += one.integer(QStringLiteral("n")); });
        }
        if (error.isEmpty()) {
            QVERIFY2(!json.failed(), json.failed() ? qPrintable(json.error().text) : "");
            QCOMPARE(sum, 1);
        } else {
            QVERIFY(json.failed());
            QVERIFY2(json.error().text.startsWith(error), qPrintable(json.error().text));
        }
    }
};

CHANGEOVER_TEST(StrictJson)
#include "tst_StrictJson.moc"
