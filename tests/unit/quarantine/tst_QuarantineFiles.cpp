// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quarantine/QuarantineCells.h"
#include "core/quarantine/QuarantineFiles.h"
#include "tests/lib/TestRegistry.h"

using namespace changeover;

class tst_QuarantineFiles : public QObject
{
    Q_OBJECT

    static QDateTime at(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds).toUTC(); }

    static QuarantineList one(const QString &path)
    {
        QuarantineItem item;
        item.productId = QStringLiteral("p");
        item.container = QStringLiteral("C:\\QB\\1");
        item.originalPath = path;
        QuarantineList list;
        list.items.push_back(item);
        return list;
    }

    // The third column of the first row, as it stands in the file.
    static QString pathCell(const QString &path)
    {
        const QString row = QString::fromUtf8(quarantineCsv(one(path))).section(QStringLiteral("\r\n"), 1, 1);
        const QString rest = QStringLiteral(",,,0,,,,p,C:\\QB\\1,0,");
        return row.startsWith(QLatin1String(",,")) && row.endsWith(rest) ? row.mid(2).chopped(rest.size()) : row;
    }

private Q_SLOTS:
    void csv()
    {
        QuarantineList list = one(QStringLiteral("C:\\Users\\Анна\\نتيجة.exe"));
        QuarantineItem &item = list.items[0];
        item.threat = QStringLiteral("HEUR:Trojan.Win32.Generic");
        item.threatIsGuess = true;
        item.storedAt = at(1726164251);
        item.createdAt = at(1723572251);
        item.size = 5368709120;
        item.containerSize = 5368710000;
        item.attributes = 0x20;
        list.unread.push_back({QStringLiteral("p"),
                               QStringLiteral("C:\\QB\\2"),
                               7,
                               {ErrorKind::Damaged, QStringLiteral("Bad, \"very\"."), {}, 0}});
        list.blindSpots.push_back(
            {QStringLiteral("C:\\QB"), {ErrorKind::AccessDenied, QStringLiteral("Refused."), {}}});
        QCOMPARE(
            QString::fromUtf8(quarantineCsv(list).mid(3)),
            QStringLiteral("\"Quarantined (UTC)\",\"Quarantined (that computer's clock)\",\"Original "
                           "path\",Threat,\"Threat is a guess\",\"Size "
                           "(bytes)\",\"Created (UTC)\","
                           "\"Modified (UTC)\",Attributes,Product,Container,\"Container size (bytes)\",Problem\r\n"
                           "2024-09-12T18:04:11Z,,C:\\Users\\Анна\\نتيجة.exe,HEUR:Trojan.Win32.Generic,yes,5368709120,"
                           "2024-08-13T18:04:11Z,,0x00000020,p,C:\\QB\\1,5368710000,\r\n"
                           ",,,,,,,,,p,C:\\QB\\2,7,\"Bad, \"\"very\"\".\"\r\n"
                           ",,,,,,,,,,C:\\QB,,Refused.\r\n"));
        QVERIFY(quarantineCsv({}).startsWith("\xEF\xBB\xBF\"Quarantined"));
    }

    void cells_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("cell");
        const auto row = [](const char *name, const QString &path, const QString &cell) {
            QTest::newRow(name) << path << cell;
        };
        row("plain", QStringLiteral("C:\\a.exe"), QStringLiteral("C:\\a.exe"));
        row("comma", QStringLiteral("C:\\a,b"), QStringLiteral("\"C:\\a,b\""));
        row("semicolon", QStringLiteral("C:\\a;b"), QStringLiteral("\"C:\\a;b\""));
        row("quote", QStringLiteral("\\\\s\\a\"b"), QStringLiteral("\"\\\\s\\a\"\"b\""));
        row("equals", QStringLiteral("=cmd|'/c calc'!A0"), QStringLiteral("\"'=cmd|'/c calc'!A0\""));
        row("plus", QStringLiteral("+1"), QStringLiteral("\"'+1\""));
        row("minus", QStringLiteral("-1"), QStringLiteral("\"'-1\""));
        row("at", QStringLiteral("@SUM(1)"), QStringLiteral("\"'@SUM(1)\""));
        row("tab", QStringLiteral("\t=1"), QStringLiteral("\"'<U+0009>=1\""));
        row("carriage return", QStringLiteral("\r=1"), QStringLiteral("\"'<U+000D>=1\""));
        row("line feed", QStringLiteral("\n=1"), QStringLiteral("\"'<U+000A>=1\""));
        row("spaces before", QStringLiteral("  =1"), QStringLiteral("\"'  =1\""));
        row("full-width", QStringLiteral("\uFF1D1"), QStringLiteral("\"'\uFF1D1\""));
        row("minus inside", QStringLiteral("C:\\a-b=c"), QStringLiteral("C:\\a-b=c"));
        row("line break inside", QStringLiteral("C:\\a\r\n=b"), QStringLiteral("C:\\a<U+000D><U+000A>=b"));
        row("right-to-left override", QStringLiteral("C:\\cod\u202Eexe.doc"), QStringLiteral("C:\\cod<U+202E>exe.doc"));
        row("isolates and marks", QStringLiteral("\u2066a\u2069\u200E\u061C"),
            QStringLiteral("<U+2066>a<U+2069><U+200E><U+061C>"));
        row("zero width space, BOM, soft hyphen", QStringLiteral("a\u200B\uFEFF\u00AD"),
            QStringLiteral("a<U+200B><U+FEFF><U+00AD>"));
        row("C1 and DEL", QStringLiteral("a\u0085\u007F"), QStringLiteral("a<U+0085><U+007F>"));
        row("line separator", QStringLiteral("a\u2028b"), QStringLiteral("a<U+2028>b"));
        row("lone surrogates", QStringLiteral("a") + QChar(0xD83D) + QStringLiteral("b") + QChar(0xDE00),
            QStringLiteral("a<U+D83D>b<U+DE00>"));
        row("tag characters", QStringLiteral("a\U000E0041"), QStringLiteral("a<U+E0041>"));
        row("emoji and joiner stay", QStringLiteral("\U0001F600\u200D\U0001F600"),
            QStringLiteral("\U0001F600\u200D\U0001F600"));
        row("Persian with non-joiner stays", QStringLiteral("می\u200Cخواهم"), QStringLiteral("می\u200Cخواهم"));
    }
    void cells()
    {
        QFETCH(QString, path);
        QFETCH(QString, cell);
        QCOMPARE(pathCell(path), cell);
    }

    void cellsFitIntoExcel()
    {
        const QString cut = pathCell(QString(31999, QLatin1Char('a')) + QStringLiteral("\U0001F600") +
                                     QString(40000, QLatin1Char('b')));
        QCOMPARE(cut, QString(31999, QLatin1Char('a')) + QChar(u'\u2026')); // no half of a character
        QVERIFY(pathCell(QString(100000, QChar(u'\u202E'))).size() < 32767);
    }

    void cellsOfANameWithoutFolder()
    {
        QuarantineItem item;
        item.originalPath = QStringLiteral("x.exe");
        QCOMPARE(cellsOf(item).file, QStringLiteral("x.exe"));
        QCOMPARE(cellsOf(item).folder, QString());
    }

    void fromJsonIsTheSameAgain()
    {
        QuarantineList list = one(QStringLiteral("C:\\\u202Eфайл"));
        list.items[0].productName = QStringLiteral("P");
        list.items[0].storedAt = at(1726164251).addMSecs(56);
        list.items[0].size = 5368709120;
        list.items[0].attributes = 0xFFFFFFFF;
        list.items.push_back(list.items[0]);
        list.items[1].storedAt = at(1726164251);
        list.items[1].storedAtIsLocal = list.items[1].containerMissing = true;
        list.unread.push_back(
            {QStringLiteral("p"), QStringLiteral("C:\\QB\\2"), 7, {ErrorKind::Damaged, QStringLiteral("Bad."), {}, 8}});
        const QByteArray json = QJsonDocument(toJson(list)).toJson();
        const Result<QuarantineList> back = quarantineFromJson(json);
        QVERIFY(back.ok());
        QJsonObject expected = toJson(list);
        QJsonArray unread = expected.value(QLatin1String("unread")).toArray();
        QJsonObject first = unread[0].toObject();
        first.insert(QStringLiteral("offset"), QJsonValue()); // of no use to anybody who reads the list
        unread[0] = first;
        expected.insert(QStringLiteral("unread"), unread);
        QCOMPARE(toJson(*back), expected);

        QVERIFY(!quarantineFromJson("{}").ok() && !quarantineFromJson("[]").ok() && !quarantineFromJson({}).ok());
        // Wrong types count as not said.
        const Result<QuarantineList> odd = quarantineFromJson(
            R"({"schema": "changeover.quarantine/1", "items": [7, {"size": -5, "storedAt": [], "attributes": "x"}], "unread": {}})");
        QVERIFY(odd.ok());
        QCOMPARE(int(odd->items.size()), 2);
        QVERIFY(odd->items[1].size == 0 && !odd->items[1].storedAt.isValid() && !odd->items[1].attributes);
    }

    void json()
    {
        QuarantineList list = one(QStringLiteral("C:\\\u202Eфайл"));
        list.items[0].storedAt = at(1726164251).addMSecs(56);
        list.items[0].size = 5368709120;
        list.items[0].attributes = 0xFFFFFFFF;
        list.items.push_back({});
        list.items.push_back({});
        list.items[2].storedAt = at(1726164251);
        list.items[2].storedAtIsLocal = list.items[2].containerMissing = true;
        list.unread.push_back(
            {QStringLiteral("p"), QStringLiteral("C:\\QB\\2"), 7, {ErrorKind::Damaged, QStringLiteral("Bad."), {}, 8}});
        const QJsonObject object = QJsonDocument::fromJson(QJsonDocument(toJson(list)).toJson()).object();
        QCOMPARE(object.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.quarantine/1"));
        QCOMPARE(object.value(QLatin1String("complete")).toBool(true), false);
        const QJsonObject item = object.value(QLatin1String("items")).toArray().at(0).toObject();
        QCOMPARE(item.value(QLatin1String("originalPath")).toString(), QStringLiteral("C:\\\u202Eфайл")); // exact
        QCOMPARE(item.value(QLatin1String("storedAt")).toString(), QStringLiteral("2024-09-12T18:04:11.056Z"));
        QVERIFY(item.value(QLatin1String("createdAt")).isNull());
        QCOMPARE(item.value(QLatin1String("size")).toInteger(), 5368709120);
        QCOMPARE(item.value(QLatin1String("attributes")).toInteger(), 0xFFFFFFFFLL);
        QVERIFY(object.value(QLatin1String("items"))
                    .toArray()
                    .at(1)
                    .toObject()
                    .value(QLatin1String("attributes"))
                    .isNull());
        const QJsonObject byAnotherClock = object.value(QLatin1String("items")).toArray().at(2).toObject();
        QVERIFY(byAnotherClock.value(QLatin1String("storedAt")).isNull());
        QCOMPARE(byAnotherClock.value(QLatin1String("storedAtOnThatClock")).toString(),
                 QStringLiteral("2024-09-12T18:04:11"));
        QVERIFY(quarantineCsv(list).contains("\r\n,2024-09-12T18:04:11,"));
        QVERIFY(quarantineCsv(list).contains(",\"The product lists it, but its file is not there any more.\"\r\n"));
        const QJsonObject unread = object.value(QLatin1String("unread")).toArray().at(0).toObject();
        QCOMPARE(unread.value(QLatin1String("reason")).toString(), QStringLiteral("damaged"));
        QCOMPARE(unread.value(QLatin1String("offset")).toInt(), 8);
    }
};

CHANGEOVER_TEST(QuarantineFiles)
#include "tst_QuarantineFiles.moc"
