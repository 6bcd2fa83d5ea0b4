// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/BrowserSteps.h"
#include "core/verify/Verdict.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>

using namespace changeover;

/// A browser's extension stays when the product goes: which browser, whose profile, and how to take it out.
class tst_BrowserSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("browser");
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("page");
        const QString home = QStringLiteral("C:\\Users\\Anna B");
        QTest::newRow("Chrome") << home + QStringLiteral(
                                              "\\AppData\\Local\\Google\\Chrome\\User Data\\Profile 1\\Extensions\\ahk")
                                << "Google Chrome"
                                << "Profile 1"
                                << "chrome://extensions";
        QTest::newRow("Edge, in other letters")
            << home + QStringLiteral("\\appdata\\local\\microsoft\\edge\\user data\\Default\\Extensions\\ahk")
            << "Microsoft Edge"
            << "Default"
            << "edge://extensions";
        QTest::newRow("Firefox")
            << home + QStringLiteral(
                          "\\AppData\\Roaming\\Mozilla\\Firefox\\Profiles\\x1.default-release\\extensions\\a.xpi")
            << "Mozilla Firefox"
            << "x1.default-release"
            << "about:addons";
        QTest::newRow("unknown") << home +
                                        QStringLiteral("\\AppData\\Local\\Other\\User Data\\Default\\Extensions\\ahk")
                                 << QString() << QString() << QString();
    }
    void places()
    {
        QFETCH(QString, path);
        const BrowserPlace place = browserPlaceOf(path);
        QTEST(place.browser, "browser");
        QTEST(place.profile, "profile");
        QTEST(place.extensionsPage, "page");
        const QStringList steps = extensionSteps(place);
        QCOMPARE(steps.isEmpty(), place.browser.isEmpty());
        if (steps.isEmpty())
            return;
        QCOMPARE(place.person, QStringLiteral("C:\\Users\\Anna B"));
        const QString all = steps.join(QLatin1Char('\n'));
        for (const QString &word :
             {place.person, place.browser, place.profile, place.extensionsPage, place.profilePage})
            QVERIFY2(all.contains(word), qPrintable(all));
    }

    void everyProfileOfEveryPerson()
    {
        const QString list = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\");
        const QString id = QStringLiteral("ahkjpbeeocnddjkakilopmfdlnjdpcdm");
        const auto chrome = [&](const char *person, const char *profile) {
            return QStringLiteral(
                       "C:\\Users\\%1\\AppData\\Local\\Google\\Chrome\\User Data\\%2\\Extensions\\%3\\1\\m.json")
                .arg(QLatin1String(person), QLatin1String(profile), id);
        };
        const auto person = [&](const char *name) {
            return QJsonObject{
                {QStringLiteral("ProfileImagePath"), QStringLiteral("C:\\Users\\") + QLatin1String(name)}};
        };
        const FakePc pc(QJsonObject{
            {QStringLiteral("registry"), QJsonObject{{list + QStringLiteral("S-1-5-21-1-2-3-1001"), person("anna")},
                                                     {list + QStringLiteral("S-1-5-21-1-2-3-1002"), person("ben")}}},
            {QStringLiteral("files"),
             QJsonArray{chrome("anna", "Default"), chrome("anna", "Profile 2"), chrome("ben", "Default")}}});
        const Verdict verdict = verify(pc.machine(), Catalogue::builtIn().value());
        QStringList seen;
        for (const Leftover &leftover : verdict.leftovers) {
            if (leftover.kind != LeftoverKind::BrowserExtension)
                continue;
            QVERIFY(!leftover.steps.isEmpty());
            const BrowserPlace place = browserPlaceOf(leftover.place);
            QVERIFY2(leftover.evidence.contains(place.browser) && leftover.evidence.contains(place.profile),
                     qPrintable(leftover.evidence));
            seen << place.person.section(QLatin1Char('\\'), -1) + QLatin1Char('/') + place.profile;
        }
        seen.sort();
        QCOMPARE(seen, (QStringList{QStringLiteral("anna/Default"), QStringLiteral("anna/Profile 2"),
                                    QStringLiteral("ben/Default")}));
        const QJsonArray json = toJson(verdict).value(QLatin1String("leftovers")).toArray();
        qsizetype withSteps = 0;
        for (const QJsonValue one : json)
            withSteps += one.toObject().value(QLatin1String("steps")).toArray().isEmpty() ? 0 : 1;
        QCOMPARE(withSteps, 3);
    }
};

CHANGEOVER_TEST(BrowserSteps)
#include "tst_BrowserSteps.moc"
