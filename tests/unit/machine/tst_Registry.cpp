// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/Registry.h"
#include "core/machine/RegistryJson.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace changeover;

namespace {
QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}
} // namespace

class tst_Registry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textAsCarelessProgramsLeaveIt_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("terminated") << utf16(QStringLiteral("Касперский") + QChar(u'\0'))
                                    << QStringLiteral("Касперский");
        QTest::newRow("no terminator") << utf16(QStringLiteral("abc")) << QStringLiteral("abc");
        QTest::newRow("odd length") << utf16(QStringLiteral("abc")) + 'x' << QStringLiteral("abc");
        QTest::newRow("rest after NUL") << utf16(QStringLiteral("ab") + QChar(u'\0') + QStringLiteral("cd"))
                                        << QStringLiteral("ab");
        QTest::newRow("empty") << QByteArray() << QString();
        QTest::newRow("one byte") << QByteArray("x") << QString();
    }
    void textAsCarelessProgramsLeaveIt()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(registryText(bytes), text);
    }

    void lists()
    {
        const QString nul(QChar(u'\0'));
        QCOMPARE(registryTexts(utf16(QStringLiteral("a") + nul + QStringLiteral("b") + nul + nul)),
                 QStringList({QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(registryTexts(QByteArray()), QStringList());
    }

    void typeAndBytesNeedNotAgree()
    {
        const QString name = QStringLiteral("v");
        QVERIFY(!(RegistryEntry{name, registryType::dword, QByteArray(3, 'x')}.number()));
        QVERIFY(!(RegistryEntry{name, registryType::binary, QByteArray(4, 'x')}.number()));
        QVERIFY((RegistryEntry{name, registryType::dword, QByteArray(4, 'x')}.text().isEmpty()));
        QVERIFY((RegistryEntry{name, registryType::text, utf16(QStringLiteral("a"))}.texts().isEmpty()));
        QVERIFY(!(RegistryEntry{name, registryType::qword, QByteArray(4, 'x')}.largeNumber()));
        QCOMPARE((RegistryEntry{name, registryType::binary, QByteArray::fromHex("0102030405060708")}.largeNumber()),
                 std::optional<quint64>(0x0807060504030201));
        QCOMPARE(RegistryEntry::ofNumber(name, 0x01020304).data, QByteArray::fromHex("04030201"));
        QCOMPARE(RegistryEntry::ofText(name, QStringLiteral("%a%"), registryType::expandText).text(),
                 QStringLiteral("%a%"));
    }

    void practiceFormKeepsEveryByte_data()
    {
        QTest::addColumn<quint32>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("none") << registryType::none << QByteArray();
        QTest::newRow("text") << registryType::text << RegistryEntry::ofText({}, QStringLiteral("Ж \"\\")).data;
        QTest::newRow("text without end") << registryType::text << utf16(QStringLiteral("ab"));
        QTest::newRow("text, odd") << registryType::text << QByteArray("abc");
        QTest::newRow("empty text") << registryType::text << QByteArray();
        QTest::newRow("lone surrogate") << registryType::text << QByteArray::fromHex("00d80000");
        QTest::newRow("expand") << registryType::expandText << RegistryEntry::ofText({}, QStringLiteral("%x%")).data;
        QTest::newRow("binary") << registryType::binary << QByteArray::fromHex("00ff10");
        QTest::newRow("dword") << registryType::dword << QByteArray::fromHex("ffffffff");
        QTest::newRow("short dword") << registryType::dword << QByteArray::fromHex("ff");
        QTest::newRow("big-endian dword") << quint32(5) << QByteArray::fromHex("00000001");
        QTest::newRow("texts") << registryType::texts << RegistryEntry::ofTexts({}, {QStringLiteral("a")}).data;
        QTest::newRow("texts with a hole")
            << registryType::texts << RegistryEntry::ofTexts({}, {QStringLiteral("a"), {}, QStringLiteral("b")}).data;
        QTest::newRow("qword") << registryType::qword << QByteArray::fromHex("ffffffffffffffff");
        QTest::newRow("invented type") << quint32(0xfedcba98) << QByteArray("x");
    }
    void practiceFormKeepsEveryByte()
    {
        QFETCH(quint32, type);
        QFETCH(QByteArray, bytes);
        const RegistryEntry entry{QStringLiteral("v"), type, bytes};
        const QByteArray written =
            QJsonDocument(QJsonObject{{QStringLiteral("v"), registryEntryToJson(entry)}}).toJson();
        const QJsonValue read = QJsonDocument::fromJson(written).object().value(QLatin1String("v"));
        QVERIFY2(registryEntryFromJson(QStringLiteral("v"), read) == entry, written.constData());
    }

    void physicalPathOfEachView()
    {
        const QString lab = QStringLiteral("SOFTWARE\\KasperskyLab");
        QCOMPARE((RegistryPath{RegistryRoot::LocalMachine, RegistryView::Bits32, lab}.physical()),
                 QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab"));
        QCOMPARE((RegistryPath{RegistryRoot::LocalMachine, RegistryView::Bits64, lab}.physical()),
                 QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab"));
        QCOMPARE((RegistryPath{RegistryRoot::CurrentUser, RegistryView::Bits32, lab}.physical()),
                 QStringLiteral("HKCU\\SOFTWARE\\KasperskyLab"));
        QCOMPARE(
            (RegistryPath{RegistryRoot::User, RegistryView::Bits64, QStringLiteral("S-1-5-21-1\\") + lab}.physical()),
            QStringLiteral("HKU\\S-1-5-21-1\\SOFTWARE\\KasperskyLab"));
        const RegistryPath system{RegistryRoot::LocalMachine, RegistryView::Bits32, QStringLiteral("SYSTEM\\Select")};
        QCOMPARE(system.physical(), QStringLiteral("HKLM\\SYSTEM\\Select"));
    }

    void valuesAreFoundWithoutRegardToCase()
    {
        RegistryKey key;
        key.values = {RegistryEntry::ofText(QStringLiteral("ProductCode"), QStringLiteral("x")),
                      RegistryEntry::ofNumber(QStringLiteral("Type"), 16)};
        QCOMPARE(key.text(QStringLiteral("productCODE")), QStringLiteral("x"));
        QCOMPARE(key.number(QStringLiteral("type")).value(), 16u);
        QVERIFY(!key.number(QStringLiteral("ProductCode")).has_value());
        QVERIFY(key.text(QStringLiteral("Type")).isEmpty());
        QVERIFY(!key.find(QStringLiteral("none")));
    }
};

CHANGEOVER_TEST(Registry)
#include "tst_Registry.moc"
