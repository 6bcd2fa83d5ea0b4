// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/FileWriter.h"
#include "core/machine/practice/WindowsPaths.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>

using namespace changeover;

class tst_PracticeMachine : public QObject
{
    Q_OBJECT

    static RegistryPath key(const char *path, RegistryView view = RegistryView::Bits64)
    {
        return {RegistryRoot::LocalMachine, view, QString::fromLatin1(path)};
    }

private Q_SLOTS:
    void registryAnswersInThreeWays()
    {
        const FakePc pc(QJsonObject{
            {QStringLiteral("registry"),
             QJsonObject{{QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\Lab\\A"), QJsonObject{{QStringLiteral("V"), 7}}},
                         {QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\Lab\\B\\C"), QJsonObject()},
                         {QStringLiteral("HKLM\\SOFTWARE\\Shut"), QJsonObject()}}},
            {QStringLiteral("unreadable"),
             QJsonArray{QStringLiteral("HKLM\\SOFTWARE\\Shut"), QStringLiteral("C:\\Shut")}}});
        const PracticeMachine machine = pc.machine();
        const Reading<RegistryKey> lab = machine.registryKey(key("software\\lab", RegistryView::Bits32));
        QVERIFY(lab.hasValue());
        QCOMPARE(lab->subkeys, QStringList({QStringLiteral("A"), QStringLiteral("B")}));
        QVERIFY(machine.registryKey(key("SOFTWARE\\Lab")).isAbsent());
        QCOMPARE(
            machine.registryKey(key("SOFTWARE\\Lab\\A", RegistryView::Bits32))->number(QStringLiteral("v")).value(),
            7u);
        QCOMPARE(int(machine.registryKey(key("SOFTWARE\\Shut")).reason().kind), int(ErrorKind::AccessDenied));
        QVERIFY(machine.path(QStringLiteral("C:\\Shut")).isUnreadable());
        QVERIFY(machine.children(QStringLiteral("C:\\Shut")).isUnreadable());
    }

    void filesAreFoundAsWindowsWould()
    {
        const FakePc pc(QJsonObject{
            {QStringLiteral("files"), QJsonArray{QStringLiteral("C:\\Program Files (x86)\\Лаб\\ملف.exe")}}});
        const PracticeMachine machine = pc.machine();
        QVERIFY(machine.path(QStringLiteral("c:\\program files (X86)\\ЛАБ\\ملف.EXE")).hasValue());
        QCOMPARE(machine.path(QStringLiteral("C:\\Program Files (x86)\\Лаб\\ملف.exe"))->size, 1);
        QVERIFY(machine.path(QStringLiteral("C:\\Program Files (x86)"))->isFolder);
        QCOMPARE(machine.children(QStringLiteral("C:\\Program Files (x86)\\Лаб")).value(),
                 QStringList{QStringLiteral("ملف.exe")});
    }

    void neverLeavesItsFolder_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("dot dot") << QStringLiteral("C:\\..\\pc.json");
        QTest::newRow("dot dot, slash") << QStringLiteral("C:/../../pc.json");
        QTest::newRow("no drive") << QStringLiteral("\\pc.json");
        QTest::newRow("unix") << QStringLiteral("/etc/passwd");
        QTest::newRow("drive is no letter") << QStringLiteral(".:\\pc.json");
        QTest::newRow("empty") << QString();
        QTest::newRow("through a link") << QStringLiteral("C:\\link\\pc.json");
    }
    void neverLeavesItsFolder()
    {
        QFETCH(QString, path);
        const FakePc pc(QJsonObject{{QStringLiteral("files"), QJsonArray{QStringLiteral("C:\\f")}}});
        QFile::link(pc.folder(), pc.folder() + QStringLiteral("/files/C/link"));
        QVERIFY(findWindowsPath(pc.folder() + QStringLiteral("/files"), path).isAbsent());
    }

    void changesSurviveSaving()
    {
        const FakePc pc = FakePc::fromFixture(QStringLiteral("two-generations"));
        pc.disk()->removeKey(QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3"));
        QVERIFY(pc.disk()->save().ok());
        const auto again = PracticeDisk::open(pc.folder(), QStringLiteral("again"));
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.error().full()));
        const PracticeMachine machine(*again);
        QVERIFY(
            machine.registryKey(key("SOFTWARE\\KasperskyLab\\AVP21.3\\environment", RegistryView::Bits32)).isAbsent());
        QVERIFY(
            machine.registryKey(key("SOFTWARE\\KasperskyLab\\AVP21.24\\environment", RegistryView::Bits32)).hasValue());
    }

    void powerSpaceAndInstallers()
    {
        const FakePc none{QJsonObject()};
        QVERIFY(none.machine().powerState().isAbsent());
        QVERIFY(none.machine().freeSpace(QStringLiteral("C:\\Windows")).isAbsent());
        QVERIFY(none.machine().otherInstaller().isAbsent());

        const FakePc pc(QJsonObject{
            {QStringLiteral("power"), QJsonObject{{QStringLiteral("onBattery"), true}, {QStringLiteral("percent"), 7}}},
            {QStringLiteral("freeBytes"), qint64(5'000'000'000)},
            {QStringLiteral("otherInstaller"), QStringLiteral("a lock")}});
        QVERIFY(pc.disk()->save().ok());
        const PracticeMachine again(PracticeDisk::open(pc.folder(), QStringLiteral("again")).value());
        QVERIFY(again.powerState()->onBattery);
        QCOMPARE(again.powerState()->percent.value(), 7);
        QCOMPARE(again.freeSpace(QStringLiteral("C:\\")).value(), qint64(5'000'000'000));
        QCOMPARE(again.otherInstaller().value(), QStringLiteral("a lock"));

        QVERIFY(writeFile(pc.folder() + QStringLiteral("/pc.json"),
                          "{\"schema\": 1, \"computer\": \"A\", \"system\": \"B\", \"platform\": \"windows\",\n"
                          "\"power\": {\"percent\": 101}, \"registry\": {}}")
                    .ok());
        const auto odd = PracticeDisk::open(pc.folder(), QString());
        QVERIFY(!odd.ok());
        QVERIFY2(odd.error().text.contains(QLatin1String("pc.json:2: \"percent\"")), qPrintable(odd.error().text));
    }

    void damagedDescriptionIsSaid()
    {
        const FakePc pc{QJsonObject()};
        QVERIFY(writeFile(pc.folder() + QStringLiteral("/pc.json"), "{\"schema\": 1,\n \"computer\": 5}").ok());
        const auto opened = PracticeDisk::open(pc.folder(), QString());
        QVERIFY(!opened.ok());
        QVERIFY2(opened.error().text.contains(QLatin1String("pc.json:2: \"computer\"")),
                 qPrintable(opened.error().text));
    }

    void shippedPracticePcs()
    {
        QCOMPARE(PracticeDisk::names(), QStringList({QStringLiteral("home-pc"), QStringLiteral("office-pc")}));
        for (const QString &name : PracticeDisk::names()) {
            const QTemporaryDir folder;
            QVERIFY(PracticeDisk::copyTo(name, folder.path()).ok());
            QVERIFY(!PracticeDisk::copyTo(name, folder.path()).ok()); // never over one that is there
            QVERIFY(PracticeDisk::open(folder.path(), name).ok());
        }
        QCOMPARE(int(PracticeDisk::copyTo(QStringLiteral("../x"), QStringLiteral("/tmp")).error().kind),
                 int(ErrorKind::NotFound));
    }
};

CHANGEOVER_TEST(PracticeMachine)
#include "tst_PracticeMachine.moc"
