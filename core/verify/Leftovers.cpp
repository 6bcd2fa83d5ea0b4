// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/Leftovers.h"

#include "core/detect/Services.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leftovers)
};

class Search
{
public:
    Search(const Machine &machine, std::vector<BlindSpot> &blindSpots)
        : m_machine(machine)
        , m_blindSpots(blindSpots)
    {
    }

    void apply(const Product &product, const LeftoverRule &rule)
    {
        m_product = &product;
        m_rule = &rule;
        switch (rule.kind) {
        case LeftoverKind::Folder:
            folders();
            break;
        case LeftoverKind::EmptyKey:
            emptyKeys();
            break;
        case LeftoverKind::OrphanService:
            orphanServices();
            break;
        }
    }

    std::vector<Leftover> found;

private:
    void add(const QString &place, const QString &evidence)
    {
        found.push_back({QStringList{m_product->id, m_rule->id, place}.join(QLatin1Char(':')), m_product->id,
                         m_rule->kind, place, evidence, m_rule->confidence,
                         QCoreApplication::translate("catalogue", m_rule->meaning.toUtf8().constData()), m_rule->status,
                         m_rule->source});
    }

    void folders()
    {
        const QString place = expandFolders(m_machine, m_rule->place);
        if (m_rule->pattern.pattern().isEmpty()) {
            const Reading<PathInfo> info = m_machine.path(place);
            if (info.isUnreadable())
                m_blindSpots.push_back({place, info.reason()});
            if (info.hasValue() && info->isFolder)
                add(place, folderEvidence(place));
            return;
        }
        const Reading<QStringList> names = m_machine.children(place);
        if (names.isUnreadable())
            m_blindSpots.push_back({place, names.reason()});
        if (!names.hasValue())
            return;
        for (const QString &name : *names)
            if (m_rule->pattern.match(name).hasMatch())
                add(place + QLatin1Char('\\') + name, folderEvidence(place + QLatin1Char('\\') + name));
    }

    QString folderEvidence(const QString &path) const
    {
        const Reading<QStringList> names = m_machine.children(path);
        if (names.isUnreadable())
            return Text::tr("The folder exists; it could not be opened.");
        const qsizetype count = names.hasValue() ? names->size() : 0;
        return count == 0 ? Text::tr("The folder exists and is empty.")
                          : Text::tr("The folder exists, with %1 items in it.").arg(count);
    }

    void emptyKeys()
    {
        for (const RegistryView view : {RegistryView::Bits64, RegistryView::Bits32}) {
            const RegistryPath parent{RegistryRoot::LocalMachine, view, m_rule->place};
            const Reading<RegistryKey> list = m_machine.registryKey(parent);
            if (list.isUnreadable())
                m_blindSpots.push_back({parent.physical(), list.reason()});
            if (!list.hasValue())
                continue;
            for (const QString &name : list->subkeys) {
                const RegistryPath path = parent.child(name);
                if (m_rule->pattern.match(name).hasMatch() &&
                    m_machine.registryKey(path.child(m_rule->requires_)).isAbsent())
                    add(path.physical(), Text::tr("The key exists, without \"%1\".").arg(m_rule->requires_));
            }
        }
    }

    void orphanServices()
    {
        for (const Service &service : services(m_machine, {m_rule->pattern}, m_blindSpots))
            if (!service.imagePath.isEmpty() && service.image.isAbsent())
                add(service.key.physical(), Text::tr("Registered, but %1 does not exist.").arg(service.imagePath));
    }

    const Machine &m_machine;
    std::vector<BlindSpot> &m_blindSpots;
    const Product *m_product = nullptr;
    const LeftoverRule *m_rule = nullptr;
};

} // namespace

std::vector<Leftover> findLeftovers(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                                    std::vector<BlindSpot> &blindSpots)
{
    Search search(machine, blindSpots);
    for (const Product &product : catalogue.products()) {
        const auto installed = [&](const Finding &finding) { return finding.productId == product.id; };
        if (product.platform != inventory.facts.platform ||
            std::any_of(inventory.findings.begin(), inventory.findings.end(), installed))
            continue;
        for (const LeftoverRule &rule : product.leftovers)
            search.apply(product, rule);
    }
    return std::move(search.found);
}

} // namespace changeover
