// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/Protection.h"
#include "tests/lib/FakePc.h"
#include "tests/lib/TestRegistry.h"

#include <QJsonArray>
#include <QTest>

using namespace changeover;

namespace {
const QString service = QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\MpsSvc");
const QString settings =
    QStringLiteral("HKLM\\SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\");
const QString policies = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\");

struct Pc
{
    QJsonObject registry{{service, QJsonObject{{QStringLiteral("Start"), 2}}}};
    QJsonArray running{QStringLiteral("MpsSvc")};
    QJsonArray unreadable;
    QJsonArray firewalls;

    Pc &set(const QString &folder, const char *profile, int on)
    {
        registry.insert(folder + QLatin1String(profile), QJsonObject{{QStringLiteral("EnableFirewall"), on}});
        return *this;
    }
    Pc &all(int domain, int home, int open)
    {
        return set(settings, "DomainProfile", domain)
            .set(settings, "StandardProfile", home)
            .set(settings, "PublicProfile", open);
    }
    [[nodiscard]] QJsonObject description() const
    {
        QJsonObject all{{QStringLiteral("registry"), registry},
                        {QStringLiteral("running"), running},
                        {QStringLiteral("unreadable"), unreadable}};
        if (!firewalls.isEmpty())
            all.insert(QStringLiteral("securityListing"), QJsonObject{{QStringLiteral("firewalls"), firewalls}});
        return all;
    }
};
} // namespace

class tst_Firewall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QJsonObject>("description");
        QTest::addColumn<QString>("isOn");
        QTest::addColumn<QString>("says"); // part of the sentence
        const auto row = [](const char *name, const Pc &pc, const char *isOn, const char *says) {
            QTest::newRow(name) << pc.description() << QString::fromLatin1(isOn) << QString::fromLatin1(says);
        };
        row("on", Pc().all(1, 1, 1), "yes", "on for all");
        row("off in public", Pc().all(1, 1, 0), "no", "public networks");
        row("off everywhere", Pc().all(0, 0, 0), "no", "networks of a firm, private networks, public networks");
        row("policy turns it off", Pc().all(1, 1, 1).set(policies, "PrivateProfile", 0), "no", "private networks");
        row("older policy turns it off", Pc().all(1, 1, 1).set(policies, "StandardProfile", 0), "no",
            "private networks");
        row("policy turns it on", Pc().all(1, 1, 0).set(policies, "PublicProfile", 1), "yes", "on for all");
        row("one not said", Pc().set(settings, "DomainProfile", 1).set(settings, "PublicProfile", 1), "unknown",
            "not known");
        Pc disabled = Pc().all(1, 1, 1);
        disabled.registry.insert(service, QJsonObject{{QStringLiteral("Start"), 4}});
        row("service disabled", disabled, "no", "does not run");
        Pc stopped = Pc().all(1, 1, 1);
        stopped.running = {QStringLiteral("spooler")};
        row("service stopped", stopped, "no", "does not run");
        Pc noService = Pc().all(1, 1, 1);
        noService.registry.remove(service);
        row("service not there", noService, "unknown", "not known");
        Pc noStart = Pc().all(1, 1, 1);
        noStart.registry.insert(service, QJsonObject());
        row("start not said", noStart, "unknown", "not known");
        Pc locked = Pc().all(1, 1, 1);
        locked.unreadable = {settings + QStringLiteral("PublicProfile")};
        row("settings locked", locked, "unknown", "not known");
        Pc lockedPolicy = Pc().all(1, 1, 1);
        lockedPolicy.unreadable = {policies + QStringLiteral("PublicProfile")};
        row("policy locked", lockedPolicy, "unknown", "not known");
        Pc lockedService = Pc().all(1, 1, 1);
        lockedService.unreadable = {service};
        row("service locked", lockedService, "unknown", "not known");
        Pc lockedList = Pc().all(1, 1, 1);
        lockedList.unreadable = {QStringLiteral("running services")};
        row("running services locked", lockedList, "unknown", "not known");
        Pc lockedAndOff = lockedList;
        lockedAndOff.all(1, 1, 0);
        row("running services locked, off in public", lockedAndOff, "no", "public networks");
        const auto other = [](int state) {
            return QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("Other Firewall")},
                                          {QStringLiteral("state"), state}}};
        };
        Pc otherOn = Pc().all(0, 0, 0);
        otherOn.firewalls = other(0x011000);
        row("another one on", otherOn, "unknown", "Other Firewall");
        Pc otherOff = Pc().all(0, 0, 0);
        otherOff.firewalls = other(0x010000);
        row("another one off", otherOff, "no", "is off for");
        row("nothing known", Pc{{}, {}, {}, {}}, "unknown", "not known");
    }
    void states()
    {
        QFETCH(QJsonObject, description);
        QFETCH(QString, says);
        const Protection protection = protectionOf(FakePc(description).machine());
        QTEST(answerNames.name(protection.firewall.isOn), "isOn");
        QVERIFY2(protection.firewall.why.contains(says), qPrintable(protection.firewall.why));
        // A sentence beside the verdict, never a part of it.
        QCOMPARE(protection.state, ProtectionState::CannotBeAsked);
        QCOMPARE(protectionNotes(protection).contains(protection.firewall.why), protection.firewall.isOn == Answer::No);
        const QJsonObject json = toJson(protection).value(QLatin1String("firewall")).toObject();
        QCOMPARE(json.value(QLatin1String("isOn")).toString(), answerNames.name(protection.firewall.isOn));
        const bool locked = !description.value(QLatin1String("unreadable")).toArray().isEmpty();
        QCOMPARE(protection.blindSpots.empty(), !locked);
    }

    void thereIsNoneToLookForOnLinux()
    {
        const Protection protection =
            protectionOf(FakePc({{QStringLiteral("platform"), QStringLiteral("linux")}}).machine());
        QCOMPARE(protection.firewall.isOn, Answer::Unknown);
        QVERIFY(protection.firewall.why.isEmpty() && protection.firewall.evidence.empty());
    }
};

CHANGEOVER_TEST(Firewall)
#include "tst_Firewall.moc"
