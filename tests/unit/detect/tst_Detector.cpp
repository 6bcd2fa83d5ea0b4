// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"
#include "core/detect/InstalledPrograms.h"
#include "core/detect/Services.h"
#include "core/verify/Verdict.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/SourceFile.h"
#include "tests/lib/TestRegistry.h"

#include <QDir>
#include <QJsonArray>

using namespace changeover;

/// Every file of tests/data/machines is one computer and what must be found on it; its name says what it shows.
class tst_Detector : public QObject
{
    Q_OBJECT

    static QString lines(const QJsonValue &array)
    {
        QStringList all;
        for (const QJsonValue &value : array.toArray())
            all << value.toString();
        all.sort();
        return all.join(QLatin1Char('\n'));
    }
    static QString sorted(QStringList all)
    {
        all.sort();
        return all.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void machines_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(sourceFile("tests/data/machines")).entryList({QStringLiteral("*.json")});
        QVERIFY(files.size() >= 90);
        for (const QString &file : files)
            QTest::newRow(qPrintable(file.chopped(5))) << file.chopped(5);
    }
    void machines()
    {
        QFETCH(QString, name);
        const QJsonObject expect = FakePc::readFixture(name).value(QLatin1String("expect")).toObject();
        const FakePc pc = FakePc::fromFixture(name);
        const Verdict verdict = verify(pc.machine(), Catalogue::builtIn().value());

        QStringList findings;
        for (const Finding &finding : verdict.inventory.findings) {
            findings << QStringList{finding.id, certaintyNames.name(finding.certainty), finding.version}.join(
                            QLatin1Char(' ')) +
                            (finding.running ? QStringLiteral(" running") : QString());
            QVERIFY(!finding.evidence.empty());
            QVERIFY(!finding.name.isEmpty());
            QVERIFY(finding.name.size() < 5000);
        }
        QCOMPARE(sorted(findings), lines(expect.value(QLatin1String("findings"))));

        QStringList leftovers;
        for (const Leftover &leftover : verdict.leftovers) {
            leftovers << QStringList{leftover.productId, leftoverKindNames.name(leftover.kind), leftover.place}.join(
                QLatin1Char(' '));
            QVERIFY(!leftover.evidence.isEmpty());
        }
        QCOMPARE(sorted(leftovers), lines(expect.value(QLatin1String("leftovers"))));

        QStringList blind;
        for (const BlindSpot &spot : verdict.inventory.blindSpots)
            blind << spot.place;
        QCOMPARE(sorted(blind), lines(expect.value(QLatin1String("couldNotLook"))));
        if (!blind.isEmpty() && findings.isEmpty() && leftovers.isEmpty())
            QCOMPARE(verdictStateNames.name(verdict.state()), QStringLiteral("could-not-look"));
    }

    void whatTheHandOverBroughtIsNoKasperskyProduct()
    {
        const FakePc pc{QJsonObject{
            {QStringLiteral("registry"),
             QJsonObject{{QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\u"),
                          QJsonObject{{QStringLiteral("DisplayName"), QStringLiteral("UltraAV")}}}}}}};
        const Verdict verdict = verify(pc.machine(), Catalogue::builtIn().value());
        QCOMPARE(int(verdict.inventory.findings.size()), 1);
        QVERIFY(verdict.inventory.findings[0].kind == ProductKind::Successor);
        QVERIFY(verdict.state() == VerdictState::Clean);
    }

    void driversSupportTheirOwnGenerationOnly()
    {
        QJsonObject one = FakePc::readFixture(QStringLiteral("consumer-21.25-with-its-drivers-and-filters"));
        const auto shown = [](const QJsonObject &description) {
            const FakePc pc(description);
            QStringList all;
            const Inventory inventory = detect(pc.machine(), Catalogue::builtIn().value());
            for (const Evidence &evidence : inventory.findings.at(0).evidence)
                if (evidence.kind == SignKind::Driver)
                    all << evidence.shows;
            return all.join(QLatin1Char('|'));
        };
        QVERIFY(shown(one).contains(QLatin1String("klif.K4W-21-25, ")));
        QJsonObject registry = one.value(QLatin1String("registry")).toObject();
        const QString key = QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.25\\environment");
        QJsonObject environment = registry.take(key).toObject();
        environment.insert(QStringLiteral("ProductVersion"), QStringLiteral("21.3.1"));
        registry.insert(QStringLiteral("HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab\\AVP21.3\\environment"), environment);
        one.insert(QStringLiteral("registry"), registry);
        QVERIFY2(!shown(one).contains(QLatin1String("klif.K4W-21-25")), qPrintable(shown(one)));
    }

    void installFolderComesOutOfTheMacros()
    {
        const FakePc pc = FakePc::fromFixture(QStringLiteral("consumer-21.3-with-all-signs"));
        const Inventory inventory = detect(pc.machine(), Catalogue::builtIn().value());
        QCOMPARE(inventory.findings.at(0).installFolder,
                 QStringLiteral("C:\\Program Files (x86)\\Kaspersky Lab\\Kaspersky Internet Security 21.3"));
    }

    void programOfAService_data()
    {
        QTest::addColumn<QString>("imagePath");
        QTest::addColumn<QString>("program");
        QTest::newRow("quoted") << QStringLiteral("\"C:\\a b\\c.exe\" -r -x \"y\"") << QStringLiteral("C:\\a b\\c.exe");
        QTest::newRow("unquoted with spaces")
            << QStringLiteral("C:\\a b.exe.d\\c.exe -r") << QStringLiteral("C:\\a b.exe.d\\c.exe");
        QTest::newRow("kernel path") << QStringLiteral("\\??\\C:\\x\\klids.sys") << QStringLiteral("C:\\x\\klids.sys");
        QTest::newRow("system root") << QStringLiteral("\\SystemRoot\\System32\\drivers\\k.sys")
                                     << QStringLiteral("C:\\Windows\\System32\\drivers\\k.sys");
        QTest::newRow("relative") << QStringLiteral("System32\\drivers\\k.sys")
                                  << QStringLiteral("C:\\Windows\\System32\\drivers\\k.sys");
        QTest::newRow("macro") << QStringLiteral("%ProgramData%\\k.exe") << QStringLiteral("C:\\ProgramData\\k.exe");
        QTest::newRow("open quote") << QStringLiteral("\"C:\\a b") << QStringLiteral("C:\\a b");
        QTest::newRow("empty") << QString() << QString();
    }
    void programOfAService()
    {
        QFETCH(QString, imagePath);
        QFETCH(QString, program);
        const FakePc pc{QJsonObject()};
        QCOMPARE(programOfImagePath(pc.machine(), imagePath), program);
    }

    void productCodes()
    {
        QCOMPARE(asProductCode(QStringLiteral("{0f05e4e5-5a89-482c-9a62-47cc58643788}")),
                 QStringLiteral("{0F05E4E5-5A89-482C-9A62-47CC58643788}"));
        QVERIFY(asProductCode(QStringLiteral("{0f05e4e5-5a89-482c-9a62-47cc58643788} /x")).isEmpty());
        QVERIFY(asProductCode(QStringLiteral("setup.exe")).isEmpty());
    }
};

CHANGEOVER_TEST(Detector)
#include "tst_Detector.moc"
