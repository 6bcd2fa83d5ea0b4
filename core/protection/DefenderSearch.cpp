// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/DefenderSearch.h"

#include <QCoreApplication>

namespace changeover {

namespace {

// The service's start type that keeps it from ever starting; while another antivirus is on it is 3, on demand.
constexpr quint32 startDisabled = 4;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(protection)
};

// One step of looking for Defender: what it says goes to the evidence, what could not be looked at to the blind spots.
class DefenderSearch
{
public:
    DefenderSearch(const Machine &machine, Protection &protection)
        : m_machine(machine)
        , m_protection(protection)
    {
    }

    void run(const Reading<DefenderStatus> &status)
    {
        DefenderState &defender = m_protection.defender;
        if (m_machine.facts().platform != Platform::Windows) {
            defender.isThere = Answer::No;
            defender.canComeBack = Answer::No;
            return;
        }
        hear(status);
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
    void hear(const Reading<DefenderStatus> &status)
    {
        const QString place = QStringLiteral("MSFT_MpComputerStatus");
        if (status.isUnreadable()) {
            blind(place, status.reason());
            return;
        }
        if (status.isAbsent()) {
            if (!m_machine.facts().onlyLookedAt)
                say(place, Text::tr("Microsoft Defender cannot be asked how it is: Windows does not have its status "
                                    "class."));
            return;
        }
        m_protection.defender.status = *status;
        const bool normal = status->runningMode.isEmpty() ||
                            status->runningMode.compare(QLatin1String("Normal"), Qt::CaseInsensitive) == 0;
        if (!normal)
            say(place, Text::tr("Microsoft Defender says that it does not run in its normal mode (AMRunningMode: %1).")
                           .arg(status->runningMode));
        sayOnOff(place, status->antivirus, Text::tr("Microsoft Defender says that its antivirus is on."),
                 Text::tr("Microsoft Defender says that its antivirus is off."));
        sayOnOff(place, status->realTime, Text::tr("Microsoft Defender says that its real-time protection is on."),
                 Text::tr("Microsoft Defender says that its real-time protection is off."));
        sayOnOff(place, status->tamperGuard, Text::tr("Microsoft Defender says that its tamper protection is on."),
                 Text::tr("Microsoft Defender says that its tamper protection is off."));
        if (status->signatureAgeDays)
            say(place, Text::tr("Its list of known threats is %n day(s) old.", nullptr, *status->signatureAgeDays));
        Answer &isOn = m_protection.defender.isOn;
        if (!normal || status->antivirus == Answer::No || status->realTime == Answer::No)
            isOn = Answer::No;
        else if (status->antivirus == Answer::Yes && status->realTime == Answer::Yes)
            isOn = Answer::Yes;
    }

    void sayOnOff(const QString &place, Answer answer, const QString &on, const QString &off)
    {
        if (answer != Answer::Unknown)
            say(place, answer == Answer::Yes ? on : off);
    }

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

void searchDefender(const Machine &machine, const Reading<DefenderStatus> &status, Protection &protection)
{
    DefenderSearch(machine, protection).run(status);
}

std::vector<ServerCommand> serverCommands(const Machine &machine)
{
    constexpr int server2016 = 14393;
    constexpr int server1803 = 17134;
    const Reading<RegistryKey> version =
        machine.registryKey({RegistryRoot::LocalMachine, RegistryView::Bits64,
                             QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion")});
    const int build = version.hasValue() ? version->text(QStringLiteral("CurrentBuildNumber")).toInt() : 0;
    std::vector<ServerCommand> all{
        {Text::tr("See whether Microsoft Defender is on:"),
         QStringLiteral("Get-MpComputerStatus | Format-List AMRunningMode, AntivirusEnabled, "
                        "RealTimeProtectionEnabled, AntivirusSignatureAge"),
         FactStatus::Confirmed},
        {Text::tr("See whether it is installed:"), QStringLiteral("Get-WindowsFeature Windows-Defender*"),
         FactStatus::Unconfirmed},
        {Text::tr("If it is installed and was turned off, turn it on, then restart the server:"),
         QStringLiteral("& \"$env:ProgramFiles\\Windows Defender\\MpCmdRun.exe\" -wdenable"), FactStatus::Confirmed}};
    if (build == 0 || build >= server1803)
        all.push_back({Text::tr("If it is not installed, add it (Windows Server 2019 and later), then restart the "
                                "server:"),
                       QStringLiteral("Dism /Online /Enable-Feature /FeatureName:Windows-Defender"),
                       FactStatus::Confirmed});
    if (build == 0 || (build >= server2016 && build < server1803))
        all.push_back({Text::tr("If it is not installed, add it (Windows Server 2016), then restart the server:"),
                       QStringLiteral("Dism /Online /Enable-Feature /FeatureName:Windows-Defender-Features "
                                      "/FeatureName:Windows-Defender /FeatureName:Windows-Defender-Gui"),
                       FactStatus::Confirmed});
    all.push_back({Text::tr("The same in another way:"), QStringLiteral("Install-WindowsFeature Windows-Defender"),
                   FactStatus::Unconfirmed});
    return all;
}

} // namespace changeover
