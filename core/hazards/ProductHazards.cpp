// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hazards/ProductHazards.h"

#include "core/detect/Services.h"
#include "core/hazards/ClassFilters.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(hazards)
};

QString fromCatalogue(const QString &text)
{
    return QCoreApplication::translate("catalogue", text.toUtf8().constData());
}

// A number is set whatever it is; text and bytes when there is something in them.
bool isSet(const RegistryEntry &value)
{
    const bool isText = value.type == registryType::text || value.type == registryType::expandText;
    return isText ? !value.text().isEmpty() : !value.data.isEmpty();
}

// An empty key of a removed product answers for nothing: where a product sign looks at the same keys, the child it
// requires has to be there, too.
bool isLeftover(const Machine &machine, const Product &product, const RegistryPath &key, const QString &parent)
{
    const auto leftover = [&](const Sign &sign) {
        return sign.kind == SignKind::ProductKey && sign.place.compare(parent, Qt::CaseInsensitive) == 0 &&
               sign.pattern.match(key.leaf()).hasMatch() && machine.registryKey(key.child(sign.requires_)).isAbsent();
    };
    return std::any_of(product.signs.begin(), product.signs.end(), leftover);
}

class Search
{
public:
    Search(const Machine &machine, const Inventory &inventory, std::vector<BlindSpot> &blindSpots,
           std::vector<BlindSpot> &unchecked)
        : m_machine(machine)
        , m_inventory(inventory)
        , m_blindSpots(blindSpots)
        , m_unchecked(unchecked)
    {
    }

    void apply(const Product &product, const HazardRule &rule)
    {
        m_product = &product;
        m_rule = &rule;
        for (const HazardSign &sign : rule.signs)
            switch (sign.kind) {
            case HazardSignKind::InstalledAs:
                installedAs(sign);
                break;
            case HazardSignKind::FolderNotEmpty:
                folderNotEmpty(sign);
                break;
            case HazardSignKind::PendingFile:
                pendingFile(sign);
                break;
            case HazardSignKind::ClassFilter:
                for (const HazardSeen &seen : filtersThatLoseTheirDriver(m_machine, sign.pattern, m_unchecked))
                    add(sign, QString(), seen.place, seen.shows);
                break;
            case HazardSignKind::ValueSet:
            case HazardSignKind::ValueEquals:
                values(sign);
                break;
            case HazardSignKind::ServiceExists:
                serviceExists(sign);
                break;
            case HazardSignKind::Installed:
                for (const Finding *finding : findings())
                    add(sign, finding->id, finding->name, Text::tr("This product is installed."));
                break;
            }
    }

    void quarantine(const Product &product)
    {
        m_product = &product;
        for (const QuarantinePlace &place : product.quarantine) {
            const QString parent = expandFolders(m_machine, place.place);
            const Reading<QStringList> names = m_machine.children(parent);
            if (names.isUnreadable())
                m_blindSpots.push_back({parent, names.reason()});
            if (!names.hasValue())
                continue;
            for (const QString &name : *names)
                if (place.pattern.match(name).hasMatch())
                    quarantineFolder(place, parent + QLatin1Char('\\') + name + QLatin1Char('\\') + place.folder, name);
        }
    }

    std::vector<Hazard> found;

private:
    std::vector<const Finding *> findings() const
    {
        std::vector<const Finding *> all;
        for (const Finding &finding : m_inventory.findings)
            if (finding.productId == m_product->id)
                all.push_back(&finding);
        return all;
    }

    // The finding whose product key has this name ("AVP21.3"), else the only one of the product.
    QString findingOf(const QString &keyName) const
    {
        const std::vector<const Finding *> all = findings();
        for (const Finding *finding : all)
            for (const Evidence &evidence : finding->evidence)
                if (evidence.kind == SignKind::ProductKey && !keyName.isEmpty() &&
                    evidence.place.section(QLatin1Char('\\'), -1).compare(keyName, Qt::CaseInsensitive) == 0)
                    return finding->id;
        return all.size() == 1 ? all[0]->id : QString();
    }

    void blind(const QString &place, const Error &why)
    {
        (m_rule->blocks ? m_unchecked : m_blindSpots).push_back({place, why});
    }

    void add(const HazardSign &sign, const QString &findingId, const QString &place, const QString &shows)
    {
        const auto same = [&](const Hazard &known) { return known.id == m_rule->id && known.findingId == findingId; };
        auto hazard = std::find_if(found.begin(), found.end(), same);
        if (hazard == found.end()) {
            Hazard made;
            made.id = m_rule->id;
            made.title = fromCatalogue(m_rule->title);
            made.why = fromCatalogue(m_rule->why);
            for (const QString &step : m_rule->clear)
                made.clear << fromCatalogue(step);
            made.blocks = m_rule->blocks;
            made.blocksRestart = sign.kind == HazardSignKind::ClassFilter;
            made.findingId = findingId;
            made.status = sign.status;
            made.source = sign.source;
            hazard = found.insert(found.end(), made);
        } else if (hazard->status == FactStatus::Unconfirmed && sign.status == FactStatus::Confirmed) {
            hazard->status = sign.status;
            hazard->source = sign.source;
        }
        hazard->seen.push_back({place, shows});
    }

    void values(const HazardSign &sign)
    {
        if (findings().empty())
            return;
        for (const RegistryView view : {RegistryView::Bits64, RegistryView::Bits32}) {
            const RegistryPath parent{RegistryRoot::LocalMachine, view, sign.place};
            if (sign.pattern.pattern().isEmpty()) {
                value(sign, parent, QString());
                continue;
            }
            const Reading<RegistryKey> list = m_machine.registryKey(parent);
            if (list.isUnreadable())
                blind(parent.physical(), list.reason());
            if (!list.hasValue())
                continue;
            for (const QString &name : list->subkeys)
                if (sign.pattern.match(name).hasMatch() &&
                    !isLeftover(m_machine, *m_product, parent.child(name), sign.place))
                    value(sign, parent.child(name), name);
        }
    }

    void value(const HazardSign &sign, const RegistryPath &base, const QString &keyName)
    {
        const RegistryPath path = sign.key.isEmpty() ? base : base.child(sign.key);
        const Reading<RegistryKey> key = m_machine.registryKey(path);
        if (key.isUnreadable())
            blind(path.physical(), key.reason());
        if (!key.hasValue())
            return;
        if (sign.kind == HazardSignKind::ValueEquals && key->number(sign.value) == sign.equals)
            add(sign, findingOf(keyName), path.physical(), QStringLiteral("%1 = %2").arg(sign.value).arg(sign.equals));
        const RegistryEntry *held = key->find(sign.value);
        if (sign.kind == HazardSignKind::ValueSet && held && isSet(*held))
            add(sign, findingOf(keyName), path.physical(), Text::tr("\"%1\" is set.").arg(sign.value));
    }

    // Also where its product was not found: a product may hide, its drivers then speak for it. Only there a driver
    // whose file is gone is what it looks like, a leftover.
    void serviceExists(const HazardSign &sign)
    {
        std::vector<BlindSpot> spots;
        const bool productFound = !findings().empty();
        for (const Service &service : services(m_machine, {sign.pattern}, spots))
            if (productFound || !service.image.isAbsent())
                add(sign, findingOf(QString()), service.key.physical(),
                    service.imagePath.isEmpty() ? Text::tr("It is registered.")
                                                : Text::tr("It is registered, with %1.").arg(service.imagePath));
        for (const BlindSpot &spot : spots)
            blind(spot.place, spot.why);
    }

    // Under whatever product it was found: companions that have no product of their own are found as "another program".
    void installedAs(const HazardSign &sign)
    {
        for (const Finding &finding : m_inventory.findings)
            if (sign.pattern.match(finding.name).hasMatch())
                add(sign, finding.id, finding.name, Text::tr("This product is installed."));
    }

    void folderNotEmpty(const HazardSign &sign)
    {
        if (findings().empty())
            return;
        const QString folder = expandFolders(m_machine, sign.place);
        const Reading<QStringList> items = m_machine.children(folder);
        if (items.isUnreadable())
            blind(folder, items.reason());
        if (items.hasValue() && !items->isEmpty())
            add(sign, findingOf(QString()), folder, Text::tr("%1 items are in it.").arg(items->size()));
    }

    void pendingFile(const HazardSign &sign)
    {
        const Reading<std::vector<PendingFile>> pending = pendingFiles(m_machine);
        if (pending.isUnreadable())
            blind(pendingFilesKey(), pending.reason());
        if (!pending.hasValue())
            return;
        for (const PendingFile &file : *pending)
            if (sign.pattern.match(file.path).hasMatch() || sign.pattern.match(file.target).hasMatch())
                add(sign, QString(), pendingFilesList(),
                    file.target.isEmpty() ? Text::tr("The next start deletes %1.").arg(file.path)
                                          : Text::tr("The next start moves %1 to %2.").arg(file.path, file.target));
    }

    void quarantineFolder(const QuarantinePlace &place, const QString &folder, const QString &keyName)
    {
        const Reading<QStringList> items = m_machine.children(folder);
        if (items.isUnreadable())
            m_blindSpots.push_back({folder, items.reason()});
        if (!items.hasValue() || items->isEmpty())
            return;
        Hazard hazard;
        hazard.id = QStringLiteral("quarantine-not-empty");
        hazard.title = Text::tr("The product keeps files in its quarantine.");
        hazard.why =
            Text::tr("Once the product is gone it cannot give them back. Most are harmful and best forgotten; one may "
                     "be yours, taken by mistake.");
        hazard.clear = {Text::tr("Look at the list in the product, and restore there what you know and need."),
                        Text::tr("If you need nothing of it, there is nothing to do.")};
        hazard.findingId = findingOf(keyName);
        hazard.status = place.status;
        hazard.source = place.source;
        hazard.seen.push_back({folder, Text::tr("%1 items are in it.").arg(items->size())});
        found.push_back(std::move(hazard));
    }

    const Machine &m_machine;
    const Inventory &m_inventory;
    std::vector<BlindSpot> &m_blindSpots;
    std::vector<BlindSpot> &m_unchecked;
    const Product *m_product = nullptr;
    const HazardRule *m_rule = nullptr;
};

} // namespace

std::vector<Hazard> productHazards(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                                   std::vector<BlindSpot> &blindSpots, std::vector<BlindSpot> &unchecked)
{
    Search search(machine, inventory, blindSpots, unchecked);
    for (const Product &product : catalogue.products()) {
        if (product.platform != inventory.facts.platform)
            continue;
        for (const HazardRule &rule : product.hazards)
            search.apply(product, rule);
        const auto installed = [&](const Finding &finding) { return finding.productId == product.id; };
        if (std::any_of(inventory.findings.begin(), inventory.findings.end(), installed))
            search.quarantine(product);
    }
    return std::move(search.found);
}

std::vector<Hazard> productRestartHazards(const Machine &machine, const Catalogue &catalogue,
                                          std::vector<BlindSpot> &unchecked)
{
    const Inventory nothing;
    std::vector<BlindSpot> none;
    Search search(machine, nothing, none, unchecked);
    for (const Product &product : catalogue.products())
        for (const HazardRule &rule : product.hazards)
            if (std::any_of(rule.signs.begin(), rule.signs.end(),
                            [](const HazardSign &sign) { return sign.kind == HazardSignKind::ClassFilter; }))
                search.apply(product, rule);
    return std::move(search.found);
}

std::vector<PendingFile> pendingFilesOfOthers(const Catalogue &catalogue, const std::vector<PendingFile> &pending)
{
    std::vector<PendingFile> others = pending;
    for (const Product &product : catalogue.products())
        for (const HazardRule &rule : product.hazards)
            for (const HazardSign &sign : rule.signs)
                if (sign.kind == HazardSignKind::PendingFile)
                    std::erase_if(others, [&](const PendingFile &file) {
                        return sign.pattern.match(file.path).hasMatch() || sign.pattern.match(file.target).hasMatch();
                    });
    return others;
}

} // namespace changeover
