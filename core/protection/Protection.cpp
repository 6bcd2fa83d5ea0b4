// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/Protection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace changeover {

namespace {

// The service's start type that keeps it from ever starting; while another antivirus is on it is 3, on demand.
constexpr quint32 startDisabled = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(protection)
};

void askSecurityCenter(const Machine &machine, Protection &protection)
{
    const Reading<std::vector<SecurityProduct>> products = machine.securityProducts();
    if (products.isAbsent()) {
        protection.why = Text::tr("It cannot be asked: there is no Windows Security Center on this computer.");
        return;
    }
    if (products.isUnreadable()) {
        protection.why = Text::tr("Windows Security Center could not be asked: %1").arg(products.reason().text);
        protection.blindSpots.push_back({Text::tr("Security Center"), products.reason()});
        return;
    }
    protection.products = *products;
    const auto any = [&](Answer answer) {
        return std::any_of(products->begin(), products->end(),
                           [&](const SecurityProduct &product) { return product.enabled == answer; });
    };
    if (any(Answer::Yes)) {
        protection.state = ProtectionState::Protected;
        protection.why = Text::tr("Windows Security Center says that an antivirus is on.");
    } else if (any(Answer::Unknown)) {
        protection.why = Text::tr("Windows Security Center does not say whether an antivirus is on.");
    } else {
        protection.state = ProtectionState::NotProtected;
        protection.why = Text::tr("Windows Security Center says that no antivirus is on.");
    }
}

// One step of looking for Defender: what it says goes to the evidence, what could not be looked at to the blind spots.
class DefenderSearch
{
public:
    DefenderSearch(const Machine &machine, Protection &protection)
        : m_machine(machine)
        , m_protection(protection)
    {
    }

    void run()
    {
        DefenderState &defender = m_protection.defender;
        if (m_machine.facts().platform != Platform::Windows) {
            defender.isThere = Answer::No;
            defender.canComeBack = Answer::No;
            return;
        }
        Answer enabled = Answer::Unknown;
        defender.isThere = program(enabled);
        const Answer allowed = policyAllows();
        defender.canComeBack = Answer::Yes;
        for (const Answer answer : {defender.isThere, enabled, allowed}) {
            if (answer == Answer::No)
                defender.canComeBack = Answer::No;
            else if (answer == Answer::Unknown && defender.canComeBack == Answer::Yes)
                defender.canComeBack = Answer::Unknown;
        }
    }

private:
    Answer program(Answer &enabled)
    {
        const RegistryPath path{RegistryRoot::LocalMachine, RegistryView::Bits64,
                                QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\WinDefend")};
        const Reading<RegistryKey> service = m_machine.registryKey(path);
        if (service.isUnreadable())
            return blind(path.physical(), service.reason());
        if (service.isAbsent()) {
            enabled = Answer::No;
            say(path.physical(), Text::tr("The service of Microsoft Defender is not registered."));
            return Answer::No;
        }
        if (const std::optional<quint32> start = service->number(QStringLiteral("Start"))) {
            enabled = *start == startDisabled ? Answer::No : Answer::Yes;
            say(path.physical(),
                *start == startDisabled
                    ? Text::tr("The service of Microsoft Defender is disabled (Start = 4).")
                    : Text::tr("The service of Microsoft Defender may start (Start = %1).").arg(*start));
        } else {
            say(path.physical(), Text::tr("The service of Microsoft Defender does not say how it starts."));
        }
        const QString file = programOfImagePath(m_machine, service->text(QStringLiteral("ImagePath")));
        if (file.isEmpty()) {
            say(path.physical(), Text::tr("The service of Microsoft Defender does not name its program."));
            return Answer::Unknown;
        }
        const Reading<PathInfo> info = m_machine.path(file);
        if (info.isUnreadable())
            return blind(file, info.reason());
        say(file, info.hasValue() ? Text::tr("The program of Microsoft Defender is there.")
                                  : Text::tr("The program of Microsoft Defender is missing."));
        return info.hasValue() ? Answer::Yes : Answer::No;
    }

    // Only the policy counts: Windows itself writes a value of this name elsewhere while another antivirus is on.
    Answer policyAllows()
    {
        const RegistryPath path{RegistryRoot::LocalMachine, RegistryView::Bits64,
                                QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Windows Defender")};
        const Reading<RegistryKey> policy = m_machine.registryKey(path);
        if (policy.isUnreadable())
            return blind(path.physical(), policy.reason());
        if (policy.isAbsent() || policy->number(QStringLiteral("DisableAntiSpyware")).value_or(0) == 0)
            return Answer::Yes;
        say(path.physical(),
            Text::tr("A policy turns Microsoft Defender off (DisableAntiSpyware). Its newer versions may "
                     "ignore that, older ones and servers do not."));
        return Answer::No;
    }

    void say(const QString &place, const QString &shows) { m_protection.defender.evidence.push_back({place, shows}); }
    Answer blind(const QString &place, const Error &why)
    {
        m_protection.blindSpots.push_back({place, why});
        return Answer::Unknown;
    }

    const Machine &m_machine;
    Protection &m_protection;
};

} // namespace

Protection protectionOf(const Machine &machine)
{
    Protection protection;
    askSecurityCenter(machine, protection);
    DefenderSearch(machine, protection).run();
    return protection;
}

QJsonObject toJson(const Protection &protection)
{
    QJsonArray products;
    for (const SecurityProduct &product : protection.products)
        products << QJsonObject{{QStringLiteral("name"), product.name},
                                {QStringLiteral("enabled"), answerNames.name(product.enabled)},
                                {QStringLiteral("upToDate"), answerNames.name(product.upToDate)},
                                {QStringLiteral("isDefender"), product.isDefender}};
    QJsonArray evidence;
    for (const ProtectionEvidence &one : protection.defender.evidence)
        evidence << QJsonObject{{QStringLiteral("place"), one.place}, {QStringLiteral("shows"), one.shows}};
    QJsonArray blind;
    for (const ProtectionBlindSpot &spot : protection.blindSpots)
        blind << QJsonObject{{QStringLiteral("place"), spot.place},
                             {QStringLiteral("reason"), errorKindName(spot.why.kind)},
                             {QStringLiteral("detail"), spot.why.full()}};
    return {{QStringLiteral("state"), protectionStateNames.name(protection.state)},
            {QStringLiteral("why"), protection.why},
            {QStringLiteral("products"), products},
            {QStringLiteral("defender"),
             QJsonObject{{QStringLiteral("isThere"), answerNames.name(protection.defender.isThere)},
                         {QStringLiteral("canComeBack"), answerNames.name(protection.defender.canComeBack)},
                         {QStringLiteral("evidence"), evidence}}},
            {QStringLiteral("couldNotLook"), blind}};
}

} // namespace changeover
