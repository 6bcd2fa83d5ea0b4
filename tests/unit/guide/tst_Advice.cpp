// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/Advice.h"
#include "tests/lib/TestRegistry.h"

#include <QSet>

using namespace changeover;

class tst_Advice : public QObject
{
    Q_OBJECT

    Replacements m_all;

    static MachineFacts computer(Platform platform, const QString &system)
    {
        MachineFacts facts;
        facts.platform = platform;
        facts.systemName = system;
        return facts;
    }
    static MachineFacts windows() { return computer(Platform::Windows, QStringLiteral("Windows 11 Home")); }

    QStringList idsFor(const Needs &needs, const MachineFacts &facts, Answer canComeBack) const
    {
        QStringList ids;
        for (const Advice &one : advise(m_all, needs, facts, canComeBack))
            ids << one.id;
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const Result<Replacements> all = Replacements::builtIn();
        QVERIFY2(all.ok(), all.ok() ? "" : qPrintable(all.error().full()));
        m_all = *all;
    }

    void needsAndAdvice_data()
    {
        QTest::addColumn<QString>("answers");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("canComeBack");
        QTest::addColumn<QString>("ids");
        const auto row = [](const char *name, const char *answers, const char *ids, const char *back = "yes",
                            const char *system = "windows") {
            QTest::newRow(name) << QString::fromLatin1(answers) << QString::fromLatin1(system)
                                << QString::fromLatin1(back) << QString::fromLatin1(ids);
        };
        row("one PC at home", "", "microsoft-defender avast avg");
        row("Defender could not be seen", "", "microsoft-defender avast avg", "unknown");
        row("Defender cannot come back", "", "avast avg bitdefender", "no");
        // Whether the others cost nothing is not confirmed: they come with a question.
        row("free", "free", "microsoft-defender avast avg");
        row("children", "family children", "microsoft-defender bitdefender eset");
        // Defender is known to have no VPN, so it comes last of them.
        row("VPN", "vpn", "norton avast microsoft-defender");
        row("password manager", "passwords", "f-secure bitdefender microsoft-defender");
        row("a family's PCs", "family 3", "microsoft-defender mcafee norton");
        row("everything", "family 6 children vpn passwords", "norton f-secure microsoft-defender");
        row("one PC in an office", "office", "microsoft-defender bitdefender-gravityzone");
        row("an office", "office 10", "defender-business defender-endpoint microsoft-defender");
        row("managed", "office others", "defender-business defender-endpoint microsoft-defender");
        row("a server", "office server", "microsoft-defender defender-business defender-endpoint");
        row("a free server", "office server free", "microsoft-defender");
        row("a server at home", "server", "microsoft-defender");
        row("a server without Defender", "office server", "defender-business defender-endpoint sophos-endpoint", "no");
        row("Linux at home", "", "clamav", "no", "linux");
        row("Linux in an office", "office 10", "defender-endpoint clamav", "no", "linux");
        row("a Mac in an office", "office 10", "defender-business defender-endpoint", "no", "macos");
        row("a Mac at home", "", "", "no", "macos");
    }
    void needsAndAdvice()
    {
        QFETCH(QString, answers);
        QFETCH(QString, system);
        QFETCH(QString, canComeBack);
        QFETCH(QString, ids);
        Needs needs;
        for (const QString &answer : answers.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (const int computers = answer.toInt(); computers > 0)
                needs.computers = computers;
            else if (answer == QLatin1String("family") || answer == QLatin1String("office"))
                needs.owner = answer == QLatin1String("family") ? Owner::Family : Owner::Office;
            else if (answer == QLatin1String("free"))
                needs.mustBeFree = true;
            else if (answer == QLatin1String("children"))
                needs.children = true;
            else if (answer == QLatin1String("vpn"))
                needs.vpn = true;
            else if (answer == QLatin1String("passwords"))
                needs.passwordManager = true;
            else if (answer == QLatin1String("server"))
                needs.server = true;
            else if (answer == QLatin1String("others"))
                needs.othersManage = true;
            else
                QFAIL(qPrintable(answer));
        }
        const MachineFacts facts = computer(*platformNames.value(system), QStringLiteral("Windows 11 Home"));
        const QStringList found = idsFor(needs, facts, *answerNames.value(canComeBack));
        QCOMPARE(found.join(QLatin1Char(' ')), ids);
    }

    // Whatever is answered: few, each once, with confirmed reasons, and what was asked for is never passed over.
    void whateverIsAnswered()
    {
        int seen = 0;
        for (int bits = 0; bits < 2 * 2 * 2 * 2 * 2 * 2 * 2 * 3; ++bits) {
            Needs needs;
            needs.owner = Owner(bits / 128);
            needs.computers = bits & 1 ? 8 : 1;
            needs.server = bits & 2;
            needs.children = bits & 4;
            needs.vpn = bits & 8;
            needs.passwordManager = bits & 16;
            needs.mustBeFree = bits & 32;
            needs.othersManage = bits & 64;
            const std::vector<Advice> advice = advise(m_all, needs, windows(), Answer::Yes);
            QVERIFY(!advice.empty() && int(advice.size()) <= mostAdvice);
            QSet<QString> ids;
            for (const Advice &one : advice) {
                QVERIFY(!ids.contains(one.id));
                ids << one.id;
                const Suggestion *product = m_all.find(one.id);
                QVERIFY(product);
                QVERIFY2(!one.reasons.empty(), qPrintable(one.id));
                for (const std::vector<GuideFact> *facts : {&one.reasons, &one.against})
                    for (const GuideFact &fact : *facts)
                        QVERIFY2(fact.shown() && !fact.sources.empty(), qPrintable(one.id + fact.topic));
                for (const Feature feature : wantedFeatures(needs)) {
                    const auto says = [&](const QList<Feature> GuideFact::*list) {
                        return std::any_of(product->facts.begin(), product->facts.end(), [&](const GuideFact &fact) {
                            return fact.shown() && (fact.*list).contains(feature);
                        });
                    };
                    const bool onServer =
                        feature == Feature::Server && product->shownDevices().contains(Device::WindowsServer);
                    // Not confirmed either way: then it is a question, else it is none.
                    QCOMPARE(says(&GuideFact::meets) || says(&GuideFact::lacks) || onServer,
                             !one.ask.contains(topicWords(feature)));
                    QVERIFY2(feature != Feature::Server || says(&GuideFact::meets) || onServer, qPrintable(one.id));
                }
                ++seen;
            }
            QVERIFY(ids.contains(QStringLiteral("microsoft-defender")));
        }
        QVERIFY(seen > 384);
    }

    void whatIsAgainstItIsSaid()
    {
        Needs needs;
        needs.vpn = true;
        const std::vector<Advice> advice = advise(m_all, needs, windows(), Answer::Yes);
        QCOMPARE(advice[0].id, QStringLiteral("norton"));
        QCOMPARE(advice[0].reasons[0].topic, QStringLiteral("VPN"));
        QVERIFY(advice[0].against.empty() && advice[0].ask.isEmpty());
        QCOMPARE(advice[1].ask, QStringList{QStringLiteral("VPN")});
        QCOMPARE(advice[2].id, QStringLiteral("microsoft-defender"));
        QCOMPARE(advice[2].against.size(), size_t(1));
        QVERIFY(advice[2].against[0].text.startsWith(QLatin1String("It has none.")));
        QVERIFY(!advice[2].cannotTakeOver);
    }

    void theComputerAnswersFirst()
    {
        Needs needs = likelyNeeds(windows(), false, false);
        QCOMPARE(int(needs.owner), int(Owner::Mine));
        QVERIFY(!needs.server && !needs.othersManage && !needs.mustBeFree);
        needs = likelyNeeds(computer(Platform::Windows, QStringLiteral("Windows Server 2022 Standard")), false, false);
        QVERIFY(needs.server);
        QCOMPARE(int(needs.owner), int(Owner::Office));
        needs = likelyNeeds(windows(), true, false);
        QCOMPARE(int(needs.owner), int(Owner::Office));
        QVERIFY(!needs.othersManage);
        QVERIFY(likelyNeeds(windows(), true, true).othersManage);
    }

private:
    static QString topicWords(Feature feature)
    {
        static const std::map<Feature, QString> topics{{Feature::Free, QStringLiteral("Free or paid")},
                                                       {Feature::SeveralPcs, QStringLiteral("Number of devices")},
                                                       {Feature::ParentalControls, QStringLiteral("Parental controls")},
                                                       {Feature::Vpn, QStringLiteral("VPN")},
                                                       {Feature::PasswordManager, QStringLiteral("Password manager")},
                                                       {Feature::Server, QStringLiteral("Windows Server")},
                                                       {Feature::Console, QStringLiteral("Central control")}};
        return topics.at(feature);
    }
};

CHANGEOVER_TEST(Advice)
#include "tst_Advice.moc"
