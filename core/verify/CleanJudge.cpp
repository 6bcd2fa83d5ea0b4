// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/CleanJudge.h"

#include "core/detect/Services.h"
#include "core/quarantine/QuarantineList.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace changeover {

namespace {
constexpr int maxKeys = 1000; // below one that is called empty

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leftovers)
};

bool liesIn(const QString &path, const QString &folder)
{
    return path.startsWith(folder, Qt::CaseInsensitive) &&
           (path.size() == folder.size() || path[folder.size()] == QLatin1Char('\\') ||
            path[folder.size()] == QLatin1Char('/'));
}

class Judge
{
public:
    Judge(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory)
        : m_machine(machine)
        , m_catalogue(catalogue)
        , m_inventory(inventory)
    {
    }

    /// Why it may not be cleaned; empty: it may.
    QString whyNot(const Leftover &leftover)
    {
        const auto &findings = m_inventory.findings;
        if (std::any_of(findings.begin(), findings.end(),
                        [](const Finding &one) { return one.kind != ProductKind::Successor; }))
            return Text::tr("Only once the programs themselves are removed.");
        switch (leftover.kind) {
        case LeftoverKind::Folder:
            return whyNotFolder(leftover.place);
        case LeftoverKind::EmptyKey:
            return isReallyEmpty(*leftover.key) ? QString() : Text::tr("Something is in it.");
        case LeftoverKind::OrphanService:
            return whyNotService(*leftover.key);
        default:
            // What cannot be told whose it is belongs to the person who runs this program, not to the helper's.
            return leftover.key && leftover.key->root != RegistryRoot::CurrentUser
                       ? QString()
                       : Text::tr("It is not known whose it is.");
        }
    }

private:
    QString whyNotFolder(const QString &folder)
    {
        if (wasEncrypted())
            return Text::tr("Kaspersky's encryption may have been used on this computer. The folder may hold what is "
                            "needed to open encrypted files.");
        if (!m_quarantine)
            m_quarantine = listQuarantine(m_machine, m_catalogue);
        const auto isIn = [&](const QString &path) { return liesIn(path, folder); };
        for (const QuarantineItem &item : m_quarantine->items)
            if (isIn(item.container))
                return Text::tr("Files in quarantine lie in it.");
        for (const UnreadContainer &one : m_quarantine->unread)
            if (isIn(one.container))
                return Text::tr("Files that may be in quarantine lie in it.");
        for (const BlindSpot &spot : m_quarantine->blindSpots)
            if (isIn(spot.place) || liesIn(folder, spot.place))
                return Text::tr("Changeover could not look whether files in quarantine lie in it.");
        const Reading<QStringList> inside = m_machine.children(folder);
        return inside.isUnreadable() ? Text::tr("Changeover could not look into it.") : QString();
    }

    QString whyNotService(const RegistryPath &key)
    {
        std::vector<BlindSpot> blindSpots;
        const QRegularExpression exactly(QLatin1Char('^') + QRegularExpression::escape(key.leaf()) + QLatin1Char('$'));
        for (const Service &service : services(m_machine, {exactly}, blindSpots)) {
            if (service.isDriver)
                return Text::tr("It is a driver, and drivers are only reported: a wrong hand here keeps Windows from "
                                "starting.");
            if (service.running)
                return Text::tr("It still runs. Restart the computer and look again.");
        }
        return blindSpots.empty() ? QString() : Text::tr("Changeover could not look whether it still runs.");
    }

    // A value may be what somebody needs, so no value may be there.
    bool isReallyEmpty(const RegistryPath &top) const
    {
        std::vector<RegistryPath> open{top};
        for (int count = 0; !open.empty(); ++count) {
            const Reading<RegistryKey> key = m_machine.registryKey(open.back());
            const RegistryPath path = open.back();
            open.pop_back();
            if (!key.hasValue() || !key->values.empty() || !key->tooLarge.isEmpty() || count == maxKeys)
                return false;
            for (const QString &name : key->subkeys)
                open.push_back(path.child(name));
        }
        return true;
    }

    // Drivers stay behind, so their names still tell of it. Where it cannot be asked the answer is yes.
    bool wasEncrypted()
    {
        if (m_encrypted)
            return *m_encrypted;
        std::vector<QRegularExpression> patterns;
        for (const Product &product : m_catalogue.products())
            for (const HazardRule &hazard : product.hazards)
                for (const HazardSign &sign : hazard.signs)
                    if (sign.kind == HazardSignKind::ServiceExists && hazard.id.startsWith(QLatin1String("encryption")))
                        patterns.push_back(sign.pattern);
        std::vector<BlindSpot> blindSpots;
        const bool any = !services(m_machine, patterns, blindSpots).empty();
        m_encrypted = any || !blindSpots.empty();
        return *m_encrypted;
    }

    const Machine &m_machine;
    const Catalogue &m_catalogue;
    const Inventory &m_inventory;
    std::optional<QuarantineList> m_quarantine;
    std::optional<bool> m_encrypted;
};
} // namespace

void judgeCleaning(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                   const std::vector<const LeftoverRule *> &rules, std::vector<Leftover> &leftovers)
{
    Judge judge(machine, catalogue, inventory);
    for (size_t i = 0; i < leftovers.size(); ++i) {
        if (!rules[i]->clean || inventory.facts.onlyLookedAt)
            continue;
        leftovers[i].whyNot = judge.whyNot(leftovers[i]);
        leftovers[i].canBeCleaned = leftovers[i].whyNot.isEmpty();
    }
}

} // namespace changeover
