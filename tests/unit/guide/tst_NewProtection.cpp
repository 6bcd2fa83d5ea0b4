// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/NewProtection.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>

using namespace changeover;

/// The product that was chosen, and what Windows says of it.
class tst_NewProtection : public QObject
{
    Q_OBJECT

    Replacements m_all;

    static QJsonObject listed(const QString &name, const char *enabled, const char *upToDate = "yes")
    {
        return {{QStringLiteral("name"), name},
                {QStringLiteral("enabled"), QLatin1String(enabled)},
                {QStringLiteral("upToDate"), QLatin1String(upToDate)}};
    }
    static QJsonObject pc(const QJsonArray &products) { return {{QStringLiteral("securityProducts"), products}}; }
    static QJsonObject withDefender(QJsonObject pc, bool on)
    {
        pc.insert(QStringLiteral("defenderStatus"),
                  QJsonObject{{QStringLiteral("runningMode"), QStringLiteral("Normal")},
                              {QStringLiteral("antivirus"), on ? QStringLiteral("yes") : QStringLiteral("no")},
                              {QStringLiteral("realTime"), on ? QStringLiteral("yes") : QStringLiteral("no")},
                              {QStringLiteral("tamperGuard"), QStringLiteral("unknown")}});
        return pc;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Replacements> all = Replacements::builtIn();
        QVERIFY2(all.ok(), all.ok() ? "" : qPrintable(all.error().full()));
        m_all = *all;
    }

    void answers_data()
    {
        QTest::addColumn<QJsonObject>("description");
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QJsonObject &description, const char *chosen, const char *state,
                            const char *text) {
            QTest::newRow(name) << description << QString::fromLatin1(chosen) << QString::fromLatin1(state)
                                << QString::fromLatin1(text);
        };
        const QString bit = QStringLiteral("BITDEFENDER Antivirus");
        const QString own = QStringLiteral("Windows Defender");
        row("on", pc({listed(bit, "yes")}), "bitdefender", "on", "Bitdefender is on and up to date.");
        row("by its name", pc({listed(bit, "yes")}), "Bitdefender", "on", "Bitdefender is on and up to date.");
        row("out of date", pc({listed(bit, "yes", "no")}), "bitdefender", "on-but-old", "on, but out of date");
        row("age not said", pc({listed(bit, "yes", "unknown")}), "bitdefender", "on-age-unknown",
            "does not say whether it is up to date");
        row("off", pc({listed(bit, "no")}), "bitdefender", "off", "Bitdefender is there, but it is off.");
        row("not said", pc({listed(bit, "unknown")}), "bitdefender", "not-said", "not certain");
        row("another one", pc({listed(own, "yes")}), "bitdefender", "not-listed",
            "Windows lists Windows Defender, but not Bitdefender yet.");
        row("none", pc({}), "bitdefender", "not-listed", "Windows lists no antivirus program, so not Bitdefender");
        row("no Security Center", {}, "bitdefender", "cannot-be-asked", "cannot be asked on this computer");
        QJsonObject locked = pc({listed(bit, "yes")});
        locked.insert(QStringLiteral("unreadable"), QJsonArray{QStringLiteral("Security Center")});
        row("does not answer", locked, "bitdefender", "cannot-be-asked", "cannot be asked");
        row("Linux", {{QStringLiteral("platform"), QStringLiteral("linux")}}, "clamav", "cannot-be-asked",
            "Whether ClamAV is on");
        // An old entry beside a new one does not spoil it.
        row("twice", pc({listed(bit, "no"), listed(QStringLiteral("Bitdefender 2026"), "yes")}), "bitdefender", "on",
            "Bitdefender is on");
        row("by its maker's name", pc({listed(QStringLiteral("ESET Security"), "yes")}), "eset", "on",
            "ESET HOME Security is on and up to date. Windows lists it as \"ESET Security\".");
        row("by what is confirmed", pc({listed(QStringLiteral("Symantec Endpoint Protection"), "yes")}), "symantec",
            "on", "Symantec Endpoint Security is on");
        row("unknown to the guide", pc({listed(QStringLiteral("Comodo Antivirus"), "yes")}), "comodo", "on",
            "comodo is on");
        row("two letters are not enough", pc({listed(QStringLiteral("K7 Total"), "yes")}), "K7", "not-listed",
            "Windows lists K7 Total, but not K7 yet.");
        row("two letters that are all", pc({listed(QStringLiteral("K7"), "yes")}), "k7", "on", "k7 is on");
        row("Defender", pc({listed(own, "yes")}), "microsoft-defender", "on", "Microsoft Defender Antivirus is on");
        row("Defender by its old name", pc({listed(QStringLiteral("Microsoft Defender Antivirus"), "yes")}),
            "windows defender", "on", "Microsoft Defender Antivirus is on");
        row("Defender contradicts", withDefender(pc({listed(own, "yes")}), false), "microsoft-defender", "not-said",
            "not certain");
        row("Defender agrees", withDefender(pc({listed(own, "yes")}), true), "microsoft-defender", "on", "is on");
        row("Defender speaks for itself", withDefender(pc({listed(own, "unknown")}), true), "microsoft-defender", "on",
            "is on");
        // A server: no Security Center.
        row("Defender on a server", withDefender({}, true), "microsoft-defender", "on-age-unknown", "is on");
        row("Defender off on a server", withDefender({}, false), "microsoft-defender", "off", "it is off");
        row("another on a server", withDefender({}, true), "bitdefender", "cannot-be-asked", "cannot be asked");
        QJsonObject gone = pc({listed(bit, "yes")});
        gone.insert(
            QStringLiteral("securityListing"),
            QJsonObject{{QStringLiteral("antivirus"),
                         QJsonArray{QJsonObject{{QStringLiteral("name"), bit},
                                                {QStringLiteral("state"), 266240},
                                                {QStringLiteral("program"), QStringLiteral("C:\\gone\\b.exe")},
                                                {QStringLiteral("reporter"), QStringLiteral("C:\\gone\\b.exe")}}}},
                        {QStringLiteral("firewalls"), QJsonArray()}});
        row("left behind", gone, "bitdefender", "left-behind", "its program is not on this computer");
    }
    void answers()
    {
        QFETCH(QJsonObject, description);
        QFETCH(QString, chosen);
        QFETCH(QString, state);
        QFETCH(QString, text);
        const Protection now = protectionOf(FakePc(description).machine());
        const ExpectedAnswer answer = answerFor(expectedFrom(m_all, chosen), now);
        QCOMPARE(expectedStateNames.name(answer.state), state);
        QVERIFY2(answer.text.contains(text), qPrintable(answer.text));
        // Whoever is not protected by it is told what to do, and nobody else is.
        QCOMPARE(answer.next.isEmpty(), answer.state == ExpectedState::On);
        const QJsonObject json = toJson(answer);
        QCOMPARE(json.value(QLatin1String("state")).toString(), state);
        QCOMPARE(json.contains(QLatin1String("listedAs")), !answer.listed.isEmpty());
    }

    // Where it is not confirmed how Windows writes the name, that is said.
    void theNameIsCertainOrSaidNotToBe()
    {
        const Protection now = protectionOf(FakePc(pc({})).machine());
        const ExpectedAnswer eset = answerFor(expectedFrom(m_all, QStringLiteral("eset")), now);
        QVERIFY(!eset.expected.namesConfirmed);
        QCOMPARE(eset.expected.listedAs, (QStringList{QStringLiteral("ESET HOME Security"), QStringLiteral("ESET")}));
        QVERIFY2(eset.note.contains(QLatin1String("ESET HOME Security, ESET")), qPrintable(eset.note));
        const ExpectedAnswer own = answerFor(expectedFrom(m_all, QStringLiteral("Defender")), now);
        QCOMPARE(own.expected.id, QStringLiteral("microsoft-defender"));
        QVERIFY(own.expected.namesConfirmed && own.note.isEmpty());
        const ExpectedAnswer typed = answerFor(expectedFrom(m_all, QStringLiteral("  My   own ")), now);
        QCOMPARE(typed.expected.name, QStringLiteral("My own"));
        QVERIFY(typed.expected.id.isEmpty() && !typed.note.isEmpty());
    }

    void nothingChosenNothingSaid()
    {
        const Protection now = protectionOf(FakePc(pc({})).machine());
        QVERIFY(!askForExpected({}, now));
        QVERIFY(!askForExpected(QStringLiteral("  "), now));
        QVERIFY(askForExpected(QStringLiteral("norton"), now));
    }
};

CHANGEOVER_TEST(NewProtection)
#include "tst_NewProtection.moc"
