// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/settings/RegExport.h"
#include "core/settings/RegText.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

using namespace changeover;

namespace {
const QString lab = QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\");

QString decoded(const QByteArray &bytes)
{
    return QString(QStringDecoder(QStringConverter::Utf16LE)(bytes.mid(2)));
}

// One value as its lines, without the CRLF at the end.
QString line(const RegistryEntry &entry)
{
    RegText text;
    const qsizetype before = text.bytes().size();
    if (!text.value(entry))
        return QStringLiteral("refused");
    return decoded(text.bytes().left(2) + text.bytes().mid(before)).chopped(2);
}

RegistryEntry raw(quint32 type, const char *hex)
{
    return {QStringLiteral("v"), type, QByteArray::fromHex(hex)};
}

RegExport exported(const FakePc &pc, const RegExportLimits &limits = {})
{
    const Catalogue catalogue = Catalogue::builtIn().value();
    return exportRegistry(pc.machine(), catalogue, detect(pc.machine(), catalogue), limits);
}

FakePc pcWith(const QJsonObject &registry, const QJsonArray &unreadable = {})
{
    return FakePc(QJsonObject{{QStringLiteral("registry"), registry}, {QStringLiteral("unreadable"), unreadable}});
}
} // namespace

class tst_RegExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyType_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const RegistryEntry &entry, const char *expected) {
            QTest::newRow(name) << line(entry) << QString::fromUtf8(expected);
        };
        const QString v = QStringLiteral("v");
        row("text", RegistryEntry::ofText(v, QStringLiteral("Лаборатория")), "\"v\"=\"Лаборатория\"");
        row("empty text", RegistryEntry::ofText(v, {}), "\"v\"=\"\"");
        row("quotes and backslashes", RegistryEntry::ofText(v, QStringLiteral("\"C:\\a b\\\"")),
            "\"v\"=\"\\\"C:\\\\a b\\\\\\\"\"");
        row("default value", RegistryEntry::ofText({}, QStringLiteral("x")), "@=\"x\"");
        row("a value called @", RegistryEntry::ofText(QStringLiteral("@"), QStringLiteral("x")), "\"@\"=\"x\"");
        row("name to be escaped", RegistryEntry::ofNumber(QStringLiteral("a\"b\\"), 1),
            "\"a\\\"b\\\\\"=dword:00000001");
        row("name with =", RegistryEntry::ofNumber(QStringLiteral("a\"=\"b"), 1), "\"a\\\"=\\\"b\"=dword:00000001");
        row("dword", RegistryEntry::ofNumber(v, 0xffffffff), "\"v\"=dword:ffffffff");
        row("short dword", raw(4, "0102"), "\"v\"=hex(4):01,02");
        row("binary", raw(3, "00ff"), "\"v\"=hex:00,ff");
        row("empty binary", raw(3, ""), "\"v\"=hex:");
        row("none", raw(0, ""), "\"v\"=hex(0):");
        row("expand", RegistryEntry::ofText(v, QStringLiteral("%a"), registryType::expandText),
            "\"v\"=hex(2):25,00,61,00,00,00");
        row("big-endian dword", raw(5, "00000001"), "\"v\"=hex(5):00,00,00,01");
        row("link", raw(6, "4100"), "\"v\"=hex(6):41,00");
        row("texts", RegistryEntry::ofTexts(v, {QStringLiteral("a")}), "\"v\"=hex(7):61,00,00,00,00,00");
        row("qword", raw(11, "0100000000000080"), "\"v\"=hex(b):01,00,00,00,00,00,00,80");
        row("invented type", raw(0xfedcba98, "01"), "\"v\"=hex(fedcba98):01");
        // What "…" cannot hold.
        row("text without end", raw(1, "6100"), "\"v\"=hex(1):61,00");
        row("text with a rest", raw(1, "61000000620000"), "\"v\"=hex(1):61,00,00,00,62,00,00");
        row("two ends", raw(1, "610000000000"), "\"v\"=hex(1):61,00,00,00,00,00");
        row("line break", RegistryEntry::ofText(v, QStringLiteral("a\r\n[b]")),
            "\"v\"=hex(1):61,00,0d,00,0a,00,5b,00,62,00,5d,00,00,00");
        row("lone surrogate", raw(1, "00d80000"), "\"v\"=hex(1):00,d8,00,00");
        row("no bytes", raw(1, ""), "\"v\"=hex(1):");
        row("name with a line break", RegistryEntry::ofNumber(QStringLiteral("a\n\"b\"=\"c"), 1), "refused");
        row("name with a NUL", RegistryEntry::ofNumber(QStringLiteral("a") + QChar(u'\0'), 1), "refused");
    }
    void everyType()
    {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(written, expected);
    }

    void longHexIsWrapped()
    {
        const QStringList lines =
            line({QStringLiteral("Data"), registryType::binary, QByteArray(60, '\x5a')}).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QStringLiteral("\"Data\"=hex:") + QStringLiteral("5a,").repeated(22) + QLatin1Char('\\'));
        QCOMPARE(lines[1], QStringLiteral("  ") + QStringLiteral("5a,").repeated(25) + QLatin1Char('\\'));
        QCOMPARE(lines[2], QStringLiteral("  ") + QStringLiteral("5a,").repeated(12) + QStringLiteral("5a"));
        for (const QString &one : lines)
            QVERIFY(one.size() <= 80);
    }

    void wholeFile()
    {
        const FakePc pc = pcWith({{lab + QStringLiteral("KSDE21.21"),
                                   QJsonObject{{QString(), QStringLiteral("d")}, {QStringLiteral("N"), 2}}},
                                  {lab + QStringLiteral("KSDE21.21\\Ключ [1]"), QJsonObject()},
                                  {lab + QStringLiteral("KSDE21.21\\Ключ [1]\\b"),
                                   QJsonObject{{QStringLiteral("P"), QStringLiteral("C:\\x")}}},
                                  {lab + QStringLiteral("Other"), QJsonObject()}});
        const RegExport out = exported(pc);
        QCOMPARE(out.files.size(), 1u);
        QCOMPARE(out.files[0].path, QStringLiteral("settings/kaspersky-secure-connection/registry.reg"));
        QCOMPARE(out.files[0].content.left(2), QByteArray("\xff\xfe"));
        QCOMPARE(decoded(out.files[0].content),
                 QStringLiteral("Windows Registry Editor Version 5.00\r\n"
                                "\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\KSDE21.21]\r\n"
                                "@=\"d\"\r\n"
                                "\"N\"=dword:00000002\r\n"
                                "\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\KSDE21.21\\Ключ [1]]\r\n"
                                "\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab\\KSDE21.21\\Ключ [1]\\b]\r\n"
                                "\"P\"=\"C:\\\\x\"\r\n"));
        QCOMPARE(out.files[0].keys, 3);
        QCOMPARE(out.files[0].values, 3);
        QVERIFY(out.withheld.isEmpty());
        QVERIFY(out.blindSpots.empty());
    }

    void secretsAreWithheld()
    {
        const QString key = lab + QStringLiteral("protected\\KES\\settings");
        const FakePc pc = pcWith({{key, QJsonObject{{QStringLiteral("UserPASSWORD"), QStringLiteral("s3cret-A")},
                                                    {QStringLiteral("xpasswdx"), QStringLiteral("s3cret-B")},
                                                    {QStringLiteral("EnablePswrdProtect"), 1},
                                                    {QStringLiteral("opep"), QStringLiteral("s3cret-C")},
                                                    {QStringLiteral("PinHash"),
                                                     QJsonObject{{QStringLiteral("hex"), QStringLiteral("aabbccdd")}}},
                                                    {QStringLiteral("Level"), 3}}},
                                  {key + QStringLiteral("\\PasswordProtectionSettings\\Users"),
                                   QJsonObject{{QStringLiteral("1"), QStringLiteral("s3cret-D")}}}});
        const RegExport out = exported(pc);
        QCOMPARE(out.files.size(), 1u);
        const QString text = decoded(out.files[0].content);
        QVERIFY(text.contains(QLatin1String("\"Level\"=dword:00000003")));
        QVERIFY2(!text.contains(QLatin1String("s3cret")), qPrintable(text));
        QVERIFY(!text.contains(QLatin1String("aa,bb")));
        QVERIFY(!QJsonDocument(out.settings).toJson().contains("s3cret"));
        QStringList withheld = out.withheld;
        withheld.sort();
        QCOMPARE(withheld, QStringList({key + QStringLiteral("\\EnablePswrdProtect"),
                                        key + QStringLiteral("\\PasswordProtectionSettings\\Users\\1"),
                                        key + QStringLiteral("\\PinHash"), key + QStringLiteral("\\UserPASSWORD"),
                                        key + QStringLiteral("\\opep"), key + QStringLiteral("\\xpasswdx")}));
    }

    void unreadableIsABlindSpot()
    {
        const QString key = lab + QStringLiteral("AVP21.3");
        const FakePc pc = pcWith({{key + QStringLiteral("\\settings"), QJsonObject{{QStringLiteral("a"), 1}}},
                                  {key + QStringLiteral("\\Data"), QJsonObject{{QStringLiteral("b"), 2}}}},
                                 {key + QStringLiteral("\\settings")});
        const RegExport out = exported(pc);
        QCOMPARE(out.blindSpots.size(), 1u);
        QCOMPARE(out.blindSpots[0].place, key + QStringLiteral("\\settings"));
        QCOMPARE(int(out.blindSpots[0].why.kind), int(ErrorKind::AccessDenied));
        QVERIFY(decoded(out.files[0].content).contains(QLatin1String("\"b\"=dword:00000002")));
    }

    void aSharedParentIsNamedOnce()
    {
        const QString parent = lab.chopped(1);
        const RegExport out = exported(pcWith({{parent, QJsonObject()}}, {parent}));
        QCOMPARE(out.blindSpots.size(), 1u);
        QCOMPARE(out.blindSpots[0].place, parent);
    }

    void treesWithoutEndAreCut()
    {
        QString deep = lab + QStringLiteral("AVP21.3");
        for (int i = 0; i < 100; ++i)
            deep += QStringLiteral("\\k");
        const FakePc pc = pcWith({{deep, QJsonObject()}});
        const RegExport out = exported(pc);
        QCOMPARE(out.files[0].keys, 65);
        QCOMPARE(out.blindSpots.size(), 1u);

        QJsonObject values;
        for (int i = 0; i < 50; ++i)
            values.insert(QStringLiteral("v%1").arg(i), QString(1000, QLatin1Char('x')));
        const FakePc large = pcWith({{lab + QStringLiteral("AVP21.3"), values}});
        const RegExport cut = exported(large, {64, 20000});
        QVERIFY(cut.files[0].values > 0 && cut.files[0].values < 20);
        QVERIFY(cut.files[0].content.size() <= 20000);
        QCOMPARE(int(cut.blindSpots.size()), 50 - cut.files[0].values);
    }

    void whatIsUnderstood()
    {
        const QString avp = lab + QStringLiteral("AVP21.3");
        const QString kes = lab + QStringLiteral("protected\\KES");
        const FakePc pc = pcWith(
            {{avp + QStringLiteral("\\environment"),
              QJsonObject{{QStringLiteral("ProductName"), QStringLiteral("Kaspersky Plus")},
                          {QStringLiteral("ProductVersion"), QStringLiteral("21.3.10")}}},
             {avp + QStringLiteral("\\settings"), QJsonObject{{QStringLiteral("EnableSelfProtection"), 0}}},
             {avp + QStringLiteral("\\settings\\PasswordProtectionSettings"),
              QJsonObject{{QStringLiteral("OPEP"), QStringLiteral("abc")}}},
             {avp + QStringLiteral("\\Data"), QJsonObject{{QStringLiteral("LastSuccessfulUpdate"), 1727481600}}},
             // 2024-10-01T00:00:00Z as FILETIME, later than the other
             {avp + QStringLiteral("\\Data\\UpdateState"),
              QJsonObject{{QStringLiteral("LastUpdate"),
                           QJsonObject{{QStringLiteral("type"), 11},
                                       {QStringLiteral("hex"), QStringLiteral("0040b9db9413db01")}}}}},
             {avp + QStringLiteral("\\Data\\CrossProductStore"),
              QJsonObject{{QStringLiteral("act-lic-daystillexpiration"), 4294967291.0}}},
             {kes + QStringLiteral("\\Data"),
              QJsonObject{{QStringLiteral("LastSuccessfulUpdate"), 4294967295.0}, {QStringLiteral("LicKeyType"), 0}}},
             {kes + QStringLiteral("\\settings"), QJsonObject{{QStringLiteral("EnableSelfProtection"), 1}}},
             {lab + QStringLiteral("Components\\34\\1103\\1.0.0.0\\Statistics\\AVState"),
              QJsonObject{{QStringLiteral("Protection_LastConnected"), QStringLiteral("27-09-2024 08-15-00")}}}});
        const QJsonObject settings = exported(pc).settings;
        QCOMPARE(settings.value(QLatin1String("schema")).toString(), QStringLiteral("changeover.settings/1"));
        QMap<QString, QJsonObject> products;
        for (const QJsonValue &one : settings.value(QLatin1String("products")).toArray())
            products.insert(one.toObject().value(QLatin1String("product")).toString(), one.toObject());
        const QJsonObject consumer = products[QStringLiteral("kaspersky-consumer")];
        QCOMPARE(consumer.value(QLatin1String("name")).toString(), QStringLiteral("Kaspersky Plus"));
        QCOMPARE(consumer.value(QLatin1String("version")).toString(), QStringLiteral("21.3.10"));
        QCOMPARE(consumer.value(QLatin1String("lastUpdate")).toString(), QStringLiteral("2024-10-01T00:00:00Z"));
        QCOMPARE(consumer.value(QLatin1String("passwordSet")), QJsonValue(true));
        QCOMPARE(consumer.value(QLatin1String("selfDefence")), QJsonValue(false));
        QCOMPARE(consumer.value(QLatin1String("licence")).toObject().value(QLatin1String("daysLeft")).toInt(), -5);
        QVERIFY(!consumer.contains(QLatin1String("unconfirmed")));
        const QJsonObject business = products[QStringLiteral("kaspersky-endpoint-security")];
        QVERIFY(business.value(QLatin1String("lastUpdate")).isNull());
        QCOMPARE(business.value(QLatin1String("licence")).toObject().value(QLatin1String("present")),
                 QJsonValue(false));
        QVERIFY(!business.contains(QLatin1String("passwordSet")));
        QCOMPARE(business.value(QLatin1String("unconfirmed")).toArray().at(0).toString(),
                 QStringLiteral("selfDefence"));
        const QJsonObject agent = products[QStringLiteral("kaspersky-network-agent")];
        QCOMPARE(agent.value(QLatin1String("managed")), QJsonValue(true));
        QCOMPARE(agent.value(QLatin1String("lastConnected")).toString(), QStringLiteral("2024-09-27T08:15:00Z"));
    }

    void nothingThere()
    {
        const RegExport out = exported(pcWith({}));
        QVERIFY(out.files.empty());
        QVERIFY(out.settings.value(QLatin1String("products")).toArray().isEmpty());
    }
};

CHANGEOVER_TEST(RegExport)
#include "tst_RegExport.moc"
