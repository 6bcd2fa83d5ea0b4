// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/machine/Registry.h"
#include "tests/lib/TestRegistry.h"

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

    void physicalPathOfEachView()
    {
        const QString lab = QStringLiteral("SOFTWARE\\KasperskyLab");
        QCOMPARE((RegistryPath{RegistryRoot::LocalMachine, RegistryView::Bits32, lab}.physical()),
                 QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab"));
        QCOMPARE((RegistryPath{RegistryRoot::LocalMachine, RegistryView::Bits64, lab}.physical()),
                 QStringLiteral("HKLM\\SOFTWARE\\KasperskyLab"));
        QCOMPARE((RegistryPath{RegistryRoot::CurrentUser, RegistryView::Bits32, lab}.physical()),
                 QStringLiteral("HKCU\\SOFTWARE\\KasperskyLab"));
        const RegistryPath system{RegistryRoot::LocalMachine, RegistryView::Bits32, QStringLiteral("SYSTEM\\Select")};
        QCOMPARE(system.physical(), QStringLiteral("HKLM\\SYSTEM\\Select"));
    }

    void valuesAreFoundWithoutRegardToCase()
    {
        RegistryKey key;
        key.values = {{QStringLiteral("ProductCode"), QStringLiteral("x")}, {QStringLiteral("Type"), quint32(16)}};
        QCOMPARE(key.text(QStringLiteral("productCODE")), QStringLiteral("x"));
        QCOMPARE(key.number(QStringLiteral("type")).value(), 16u);
        QVERIFY(!key.number(QStringLiteral("ProductCode")).has_value());
        QVERIFY(key.text(QStringLiteral("Type")).isEmpty());
        QVERIFY(!key.find(QStringLiteral("none")));
    }
};

CHANGEOVER_TEST(Registry)
#include "tst_Registry.moc"
