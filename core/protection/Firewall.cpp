// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/Firewall.h"

#include "core/protection/ProductState.h"

#include <QCoreApplication>

namespace changeover {

namespace {

constexpr quint32 startDisabled = 4;
constexpr quint32 notSaid = 0xFFFFFFFF; // no value of this kind

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(protection)
};

// One kind of networks. Policies are written under the newer name or, by older ones, under that of the settings.
struct Profile
{
    const char *settings;
    const char *policy;
    const char *networks;
};
constexpr Profile profiles[] = {
    {"DomainProfile", "DomainProfile", QT_TRANSLATE_NOOP("protection", "networks of a firm")},
    {"StandardProfile", "PrivateProfile", QT_TRANSLATE_NOOP("protection", "private networks")},
    {"PublicProfile", "PublicProfile", QT_TRANSLATE_NOOP("protection", "public networks")},
};

class FirewallSearch
{
public:
    FirewallSearch(const Machine &machine, std::vector<ProtectionBlindSpot> &blindSpots)
        : m_machine(machine)
        , m_blindSpots(blindSpots)
    {
    }

    FirewallState run(const Reading<SecurityListing> &listed)
    {
        const Answer mayRun = service();
        QStringList off;
        bool unsure = mayRun == Answer::Unknown;
        for (const Profile &profile : profiles) {
            const Answer on = isOnFor(profile);
            if (on == Answer::No)
                off << Text::tr(profile.networks);
            unsure = unsure || on == Answer::Unknown;
        }
        const QString other = otherFirewall(listed);
        if (mayRun == Answer::No)
            m_state.why = Text::tr("The Windows firewall is off: its service does not run.");
        else if (!off.isEmpty())
            m_state.why = Text::tr("The Windows firewall is off for: %1.").arg(off.join(QStringLiteral(", ")));
        if (!m_state.why.isEmpty()) {
            m_state.isOn = other.isEmpty() ? Answer::No : Answer::Unknown;
            if (!other.isEmpty())
                m_state.why +=
                    QLatin1Char(' ') +
                    Text::tr("Another firewall is listed as on: %1. Look into its own window to be sure.").arg(other);
            return m_state;
        }
        m_state.isOn = unsure ? Answer::Unknown : Answer::Yes;
        m_state.why = unsure ? Text::tr("It is not known whether a firewall is on.")
                             : Text::tr("The Windows firewall is on for all kinds of networks.");
        return m_state;
    }

private:
    static RegistryPath local(const QString &path) { return {RegistryRoot::LocalMachine, RegistryView::Bits64, path}; }

    Answer service()
    {
        const RegistryPath path = local(QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\MpsSvc"));
        const Reading<RegistryKey> key = m_machine.registryKey(path);
        if (key.isUnreadable())
            return blind(path.physical(), key.reason());
        if (key.isAbsent()) {
            say(path.physical(), Text::tr("The service of the Windows firewall is not registered."));
            return Answer::Unknown;
        }
        const std::optional<quint32> start = key->number(QStringLiteral("Start"));
        if (!start) {
            say(path.physical(), Text::tr("The service of the Windows firewall does not say how it starts."));
            return Answer::Unknown;
        }
        if (*start == startDisabled) {
            say(path.physical(), Text::tr("The service of the Windows firewall is disabled (Start = 4)."));
            return Answer::No;
        }
        say(path.physical(), Text::tr("The service of the Windows firewall may start (Start = %1).").arg(*start));
        const Reading<QStringList> running = m_machine.runningServices();
        if (running.isUnreadable())
            return blind(QStringLiteral("MpsSvc"), running.reason());
        if (running.isAbsent()) // a disk: what its settings say is all there is
            return Answer::Yes;
        if (running->contains(QLatin1String("mpssvc"), Qt::CaseInsensitive))
            return Answer::Yes;
        say(path.physical(), Text::tr("The service of the Windows firewall does not run now."));
        return Answer::No;
    }

    Answer isOnFor(const Profile &profile)
    {
        const QString policies = QStringLiteral("SOFTWARE\\Policies\\Microsoft\\WindowsFirewall\\");
        const QString settings =
            QStringLiteral("SYSTEM\\CurrentControlSet\\Services\\SharedAccess\\Parameters\\FirewallPolicy\\");
        QStringList keys{policies + QLatin1String(profile.policy), policies + QLatin1String(profile.settings),
                         settings + QLatin1String(profile.settings)};
        keys.removeDuplicates();
        for (const QString &place : std::as_const(keys)) {
            const RegistryPath path = local(place);
            const Reading<RegistryKey> key = m_machine.registryKey(path);
            if (key.isUnreadable()) // it may hold the value that counts
                return blind(path.physical(), key.reason());
            const RegistryEntry *entry = key.hasValue() ? key->find(QStringLiteral("EnableFirewall")) : nullptr;
            const quint32 on = entry ? entry->number().value_or(notSaid) : notSaid;
            if (on == notSaid)
                continue;
            say(path.physical(), (on != 0 ? Text::tr("The firewall is on for %1 (EnableFirewall = %2).")
                                          : Text::tr("The firewall is off for %1 (EnableFirewall = %2)."))
                                     .arg(Text::tr(profile.networks))
                                     .arg(on));
            return on != 0 ? Answer::Yes : Answer::No;
        }
        return Answer::Unknown;
    }

    QString otherFirewall(const Reading<SecurityListing> &listed)
    {
        QString name;
        if (!listed.hasValue())
            return name;
        for (const WmiSecurityProduct &one : listed->firewalls) {
            const Answer on = one.state ? decodeProductState(*one.state).enabled : Answer::Unknown;
            say(QStringLiteral("root\\SecurityCenter2"),
                (on == Answer::Yes  ? Text::tr("%1 is listed as a firewall that is on.")
                 : on == Answer::No ? Text::tr("%1 is listed as a firewall that is off.")
                                    : Text::tr("%1 is listed as a firewall."))
                    .arg(one.name));
            if (on == Answer::Yes)
                name = one.name;
        }
        return name;
    }

    void say(const QString &place, const QString &shows) { m_state.evidence.push_back({place, shows}); }
    Answer blind(const QString &place, const Error &why)
    {
        m_blindSpots.push_back({place, why});
        return Answer::Unknown;
    }

    const Machine &m_machine;
    std::vector<ProtectionBlindSpot> &m_blindSpots;
    FirewallState m_state;
};

} // namespace

FirewallState firewallOf(const Machine &machine, const Reading<SecurityListing> &listed,
                         std::vector<ProtectionBlindSpot> &blindSpots)
{
    if (machine.facts().platform != Platform::Windows)
        return {};
    return FirewallSearch(machine, blindSpots).run(listed);
}

} // namespace changeover
