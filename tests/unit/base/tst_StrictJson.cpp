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

    void takesTimesThatCanBeWrittenAgain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("error");
        const QString notATime = QStringLiteral("f.json:1: \"when\": a time such as");
        QTest::newRow("good") << QByteArray(R"({"when": "2026-11-29T12:00:00Z"})") << QString();
        QTest::newRow("of a zone") << QByteArray(R"({"when": "2026-11-29T14:00:00+02:00"})") << QString();
        QTest::newRow("missing") << QByteArray("{}") << QStringLiteral("f.json:1: the key \"when\" is missing");
        QTest::newRow("empty") << QByteArray(R"({"when": ""})")
                               << QStringLiteral("f.json:1: \"when\": must not be empty");
        QTest::newRow("a number") << QByteArray(R"({"when": 5})")
                                  << QStringLiteral("f.json:1: \"when\": a string is expected");
        QTest::newRow("month 13") << QByteArray(R"({"when": "2026-13-29T12:00:00Z"})") << notATime;
        QTest::newRow("year 10000 in UTC") << QByteArray(R"({"when": "9999-12-31T23:59:59-14:00"})") << notATime;
    }
    void takesTimesThatCanBeWrittenAgain()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, error);
        StrictJson json(QStringLiteral("f.json"), text);
        const QDateTime time = json.root().time(QStringLiteral("when"));
        QCOMPARE(json.failed(), !error.isEmpty());
        QCOMPARE(time.isValid(), error.isEmpty());
        if (error.isEmpty())
            QCOMPARE(time.toUTC().toString(Qt::ISODate), QStringLiteral("2026-11-29T12:00:00Z"));
        else
            QVERIFY2(json.error().text.startsWith(error), qPrintable(json.error().text));
    }
};

CHANGEOVER_TEST(StrictJson)
#include "tst_StrictJson.moc"
