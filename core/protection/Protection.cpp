// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/Protection.h"

#include "core/protection/DefenderSearch.h"
#include "core/protection/ProductState.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace changeover {

namespace {

using Products = std::vector<ListedProduct>;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(protection)
};

bool isSameName(const QString &one, const QString &other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

// Puts together what the sources say. The order is the rule: Security Center, Defender's own word, and the second list
// only beside them.
class Judge
{
public:
    Judge(const Machine &machine, const GoneCheck &isGone, Protection &protection)
        : m_machine(machine)
        , m_isGone(isGone)
        , m_protection(protection)
    {
    }

    void readSecondList(const Reading<SecurityListing> &listing)
    {
        if (listing.isUnreadable())
            m_protection.blindSpots.push_back({QStringLiteral("root\\SecurityCenter2"), listing.reason()});
        if (!listing.hasValue())
            return;
        for (const WmiSecurityProduct &entry : listing->antivirus) {
            const ProductState state = entry.state ? decodeProductState(*entry.state) : ProductState();
            ListedProduct product;
            product.name = entry.name;
            product.enabled = state.enabled;
            product.upToDate = state.upToDate;
            product.isDefender = isDefenderName(entry.name);
            markStale(product, &entry);
            m_protection.secondList.push_back(product);
        }
    }

    void readSecurityCenter(const Reading<std::vector<SecurityProduct>> &answer,
                            const Reading<SecurityListing> &listing)
    {
        if (!answer.hasValue())
            return;
        m_protection.securityCenterAnswered = true;
        for (const SecurityProduct &one : *answer) {
            ListedProduct product{one, Answer::No, {}};
            const WmiSecurityProduct *twin = nullptr;
            if (listing.hasValue())
                for (const WmiSecurityProduct &entry : listing->antivirus)
                    if (isSameName(entry.name, one.name))
                        twin = &entry;
            markStale(product, twin);
            m_protection.products.push_back(product);
        }
        compareLists();
    }

    void decide(const Reading<std::vector<SecurityProduct>> &answer, bool server)
    {
        if (answer.hasValue())
            decideByBoth();
        else
            decideByDefender(answer, server);
        if (m_protection.state == ProtectionState::CannotBeAsked && !answer.hasValue())
            nameTheSecondList();
        if (server && m_protection.state != ProtectionState::Protected)
            m_protection.commands = serverCommands(m_machine);
    }

private:
    // Only what has a drive is a file: Defender names "windowsdefender://" as its program.
    Answer isMissing(const QString &named)
    {
        static const QRegularExpression drive(QStringLiteral("^[A-Za-z]:\\\\"));
        const QString file = expandFolders(m_machine, named);
        if (!drive.match(file).hasMatch())
            return Answer::Unknown;
        const Reading<PathInfo> info = m_machine.path(file);
        return info.isAbsent() ? Answer::Yes : info.hasValue() ? Answer::No : Answer::Unknown;
    }

    void markStale(ListedProduct &product, const WmiSecurityProduct *entry)
    {
        if (product.isDefender) // its updates move it, and it speaks for itself
            return;
        if (entry) {
            const Answer program = isMissing(entry->program);
            const Answer reporter = isMissing(entry->reporter);
            const bool missing = program == Answer::Yes || reporter == Answer::Yes;
            if (missing && program != Answer::No && reporter != Answer::No) {
                product.stale = Answer::Yes;
                product.staleWhy = Text::tr("This entry stayed behind: %1 does not exist.")
                                       .arg(program == Answer::Yes ? entry->program : entry->reporter);
                return;
            }
        }
        product.stale = m_isGone ? m_isGone(product.name) : Answer::No;
        if (product.stale == Answer::Yes)
            product.staleWhy = Text::tr("This entry stayed behind: the program is not on this computer any more.");
        else if (product.stale == Answer::Unknown)
            product.staleWhy = Text::tr("The program was not found, but not every place could be looked at.");
    }

    void compareLists()
    {
        for (const ListedProduct &second : m_protection.secondList) {
            const auto first =
                std::find_if(m_protection.products.begin(), m_protection.products.end(),
                             [&](const ListedProduct &one) { return isSameName(one.name, second.name); });
            if (first == m_protection.products.end()) {
                if (second.protects())
                    contradiction(Text::tr("Windows Security Center does not list %1, but a second list of Windows has "
                                           "it as on.")
                                      .arg(second.name));
            } else if (first->enabled == Answer::Yes && second.enabled == Answer::No) {
                contradiction(
                    Text::tr("Windows Security Center says that %1 is on, but a second list of Windows has it "
                             "as off.")
                        .arg(second.name));
            } else if (first->enabled == Answer::No && second.enabled == Answer::Yes) {
                contradiction(Text::tr("Windows Security Center says that %1 is off, but a second list of Windows has "
                                       "it as on.")
                                  .arg(second.name));
            }
        }
    }

    void decideByBoth()
    {
        const Products &products = m_protection.products;
        const auto any = [&](const auto &check) { return std::any_of(products.begin(), products.end(), check); };
        const bool on = any([](const ListedProduct &one) { return one.protects(); });
        const bool otherOn = any([](const ListedProduct &one) { return one.protects() && !one.isDefender; });
        const bool unsure = any([](const ListedProduct &one) {
            return one.stale != Answer::Yes &&
                   (one.enabled == Answer::Unknown || (one.enabled == Answer::Yes && one.stale == Answer::Unknown));
        });
        const Answer defender = m_protection.defender.isOn;
        if (on && !otherOn && defender == Answer::No) {
            contradiction(Text::tr("Windows Security Center says that Microsoft Defender is on, but Microsoft Defender "
                                   "says that it is not."));
            set(ProtectionState::CannotBeAsked, m_protection.contradictions.last());
        } else if (on) {
            set(ProtectionState::Protected, Text::tr("Windows Security Center says that an antivirus is on."));
        } else if (unsure && defender == Answer::Yes) {
            set(ProtectionState::Protected, Text::tr("Microsoft Defender says that it is on."));
        } else if (unsure) {
            set(ProtectionState::CannotBeAsked,
                Text::tr("Windows Security Center does not say whether an antivirus is on."));
        } else if (defender == Answer::Yes) {
            contradiction(Text::tr("Windows Security Center says that no antivirus is on, but Microsoft Defender says "
                                   "that it is."));
            set(ProtectionState::CannotBeAsked, m_protection.contradictions.last());
        } else if (any([](const ListedProduct &one) { return one.enabled == Answer::Yes; })) {
            set(ProtectionState::NotProtected,
                Text::tr("Windows Security Center lists as on only what is not on this computer any more."));
        } else {
            set(ProtectionState::NotProtected, Text::tr("Windows Security Center says that no antivirus is on."));
        }
    }

    void decideByDefender(const Reading<std::vector<SecurityProduct>> &answer, bool server)
    {
        QString why = Text::tr("It cannot be asked: there is no Windows Security Center on this computer.");
        if (m_machine.facts().onlyLookedAt)
            why = Text::tr("It cannot be asked: this computer does not run, only its disk is looked at.");
        else if (server)
            why = Text::tr("Windows Server has no Security Center, which lists antivirus programs.");
        if (answer.isUnreadable()) {
            why = Text::tr("Windows Security Center could not be asked: %1").arg(answer.reason().text);
            m_protection.blindSpots.push_back({Text::tr("Security Center"), answer.reason()});
        }
        const DefenderState &defender = m_protection.defender;
        if (defender.isOn == Answer::Yes) {
            set(ProtectionState::Protected, Text::tr("Microsoft Defender says that it is on."));
            return;
        }
        // Another program may be on, which only Security Center would list.
        if (defender.isOn == Answer::No)
            why +=
                QLatin1Char(' ') + Text::tr("Microsoft Defender says that it is not on. If another antivirus program "
                                            "is installed, look into its own window.");
        else if (server)
            why += QLatin1Char(' ') + Text::tr("Microsoft Defender could not be asked either.");
        set(ProtectionState::CannotBeAsked, why);
    }

    void nameTheSecondList()
    {
        for (const ListedProduct &one : m_protection.secondList)
            if (one.protects())
                m_protection.why +=
                    QLatin1Char(' ') + Text::tr("A second list of Windows has %1 as on. Microsoft does not say how to "
                                                "read that list, so it is no proof.")
                                           .arg(one.name);
    }

    void set(ProtectionState state, const QString &why)
    {
        m_protection.state = state;
        m_protection.why = why;
    }
    void contradiction(const QString &sentence) { m_protection.contradictions << sentence; }

    const Machine &m_machine;
    const GoneCheck &m_isGone;
    Protection &m_protection;
};

} // namespace

Protection protectionOf(const Machine &machine, const GoneCheck &isGone)
{
    Protection protection;
    const Reading<DefenderStatus> status = machine.defenderStatus();
    const Reading<std::vector<SecurityProduct>> products = machine.securityProducts();
    const Reading<SecurityListing> listing = machine.securityListing();
    searchDefender(machine, status, protection);
    Judge judge(machine, isGone, protection);
    judge.readSecondList(listing);
    judge.readSecurityCenter(products, listing);
    judge.decide(products, isServer(machine));
    protection.firewall = firewallOf(machine, listing, protection.blindSpots);
    return protection;
}

QString productLine(const ListedProduct &product)
{
    const QString on = product.enabled == Answer::Yes  ? Text::tr("on")
                       : product.enabled == Answer::No ? Text::tr("off")
                                                       : Text::tr("on or off is not known");
    const QString fresh = product.upToDate == Answer::Yes  ? Text::tr("up to date")
                          : product.upToDate == Answer::No ? Text::tr("out of date")
                                                           : Text::tr("up to date or not is not known");
    return QStringLiteral("%1: %2, %3").arg(product.name, on, fresh);
}

QStringList protectionNotes(const Protection &protection)
{
    QStringList notes;
    for (const ListedProduct &product : protection.products)
        if (product.stale != Answer::No)
            notes << QStringLiteral("%1: %2").arg(product.name, product.staleWhy);
    for (const QString &sentence : protection.contradictions)
        if (sentence != protection.why)
            notes << sentence;
    if (protection.firewall.isOn == Answer::No)
        notes << protection.firewall.why;
    return notes;
}

} // namespace changeover
