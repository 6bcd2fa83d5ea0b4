// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/KnownSettings.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonDocument>

using namespace changeover;

class tst_SettingsInWords : public QObject
{
    Q_OBJECT

    static QString words(const char *json)
    {
        return settingsInWords(QJsonDocument::fromJson(json).object()).join(QLatin1Char('|'));
    }

private Q_SLOTS:
    void everyField()
    {
        QCOMPARE(words(R"({"lastUpdate": "2024-09-28T06:00:00Z", "licence": {"present": true, "daysLeft": 120},
                          "passwordSet": true, "selfDefence": true})"),
                 QStringLiteral("Last update: 2024-09-28.|The licence runs for 120 more days.|"
                                "A password protects its settings.|Its self-defence is on."));
        QCOMPARE(words(R"({"managed": true, "lastConnected": "2024-09-27T08:15:00Z",
                          "lastFullScan": "2024-09-01T00:00:00Z"})"),
                 QStringLiteral("A server of an organization manages it.|Last contact with that server: 2024-09-27.|"
                                "Last full scan: 2024-09-01."));
    }
    void whatIsNotKnownIsNotSaid()
    {
        QCOMPARE(words("{}"), QString());
        QCOMPARE(words(R"({"lastUpdate": null})"), QStringLiteral("It was never updated."));
        QCOMPARE(words(R"({"licence": {"daysLeft": -3}})"), QStringLiteral("The licence has run out."));
        QCOMPARE(words(R"({"licence": {"present": false}})"), QStringLiteral("There is no licence."));
        // Seen at other products only.
        QCOMPARE(words(R"({"selfDefence": true, "unconfirmed": ["selfDefence"]})"), QString());
        QCOMPARE(words(R"({"lastUpdate": 7, "licence": "x", "passwordSet": "yes", "managed": 1})"), QString());
    }
};

CHANGEOVER_TEST(SettingsInWords)
#include "tst_SettingsInWords.moc"
