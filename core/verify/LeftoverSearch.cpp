// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/LeftoverSearch.h"

#include "core/detect/Generation.h"

#include <QCoreApplication>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leftovers)
};

// Of these Windows keeps one copy for programs of both kinds: to look twice would be to find everything twice.
bool hasOneView(const QString &place)
{
    for (const char *shared : {"SOFTWARE\\Policies\\", "SOFTWARE\\Microsoft\\SystemCertificates\\",
                               "SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Schedule\\"})
        if (place.startsWith(QLatin1String(shared), Qt::CaseInsensitive))
            return true;
    return !place.startsWith(QLatin1String("SOFTWARE\\"), Qt::CaseInsensitive);
}
} // namespace

LeftoverSearch::LeftoverSearch(const Machine &machine, const Catalogue &catalogue, const Inventory &inventory,
                               std::vector<BlindSpot> &blindSpots)
    : m_machine(machine)
    , m_catalogue(catalogue)
    , m_inventory(inventory)
    , m_blindSpots(blindSpots)
{
}

void LeftoverSearch::apply(const Product &product, const LeftoverRule &rule)
{
    m_product = &product;
    m_rule = &rule;
    m_installed.clear();
    for (const Finding &finding : m_inventory.findings) {
        if (std::find(rule.sharedBy.begin(), rule.sharedBy.end(), finding.kind) != rule.sharedBy.end())
            return;
        if (finding.productId == product.id)
            m_installed.push_back(&finding);
    }
    if (!m_installed.empty() && !rule.pattern.namedCaptureGroups().contains(QStringLiteral("generation")))
        return;
    switch (rule.kind) {
    case LeftoverKind::Folder:
        folders();
        break;
    case LeftoverKind::EmptyKey:
        emptyKeys();
        break;
    case LeftoverKind::RegistryKey:
        registryKeys();
        break;
    case LeftoverKind::LockedKey:
        lockedKeys();
        break;
    case LeftoverKind::RegistryValue:
        registryValues();
        break;
    case LeftoverKind::OrphanService:
        orphanServices();
        break;
    case LeftoverKind::ClassFilter:
        classFilters();
        break;
    case LeftoverKind::RootCertificate:
        rootCertificates();
        break;
    case LeftoverKind::BrowserExtension:
        browserExtensions();
        break;
    case LeftoverKind::ScheduledTask:
        scheduledTasks({RegistryRoot::LocalMachine, RegistryView::Bits64, rule.place}, 0);
        break;
    case LeftoverKind::SecurityCenter:
        securityCenter();
        break;
    }
}

bool LeftoverSearch::isLeft(const QString &name) const
{
    const QRegularExpressionMatch match = m_rule->pattern.match(name);
    if (!match.hasMatch())
        return false;
    const QString generation = generationIn(match);
    return std::all_of(m_installed.begin(), m_installed.end(), [&](const Finding *finding) {
        return !generation.isEmpty() && isOfGeneration(*finding, generation) == Answer::No;
    });
}

void LeftoverSearch::add(const QString &place, const QString &evidence)
{
    Leftover leftover;
    leftover.id = QStringList{m_product->id, m_rule->id, place}.join(QLatin1Char(':'));
    leftover.productId = m_product->id;
    leftover.kind = m_rule->kind;
    leftover.place = place;
    leftover.evidence = evidence;
    leftover.confidence = m_rule->confidence;
    leftover.meaning = QCoreApplication::translate("catalogue", m_rule->meaning.toUtf8().constData());
    leftover.status = m_rule->status;
    leftover.source = m_rule->source;
    found.push_back(std::move(leftover));
    rules.push_back(m_rule);
}

void LeftoverSearch::add(const RegistryPath &key, const QString &evidence)
{
    add(key.physical(), evidence);
    found.back().key = key;
}

void LeftoverSearch::addBlindSpot(const QString &place, const Error &why)
{
    m_blindSpots.push_back({place, why});
}

std::optional<RegistryKey> LeftoverSearch::read(const RegistryPath &path)
{
    Reading<RegistryKey> key = m_machine.registryKey(path);
    if (key.isUnreadable())
        addBlindSpot(path.physical(), key.reason());
    if (!key.hasValue())
        return std::nullopt;
    return std::move(key).value();
}

std::vector<RegistryPath> LeftoverSearch::keys(Whose whose)
{
    std::vector<RegistryPath> all;
    if (whose != Whose::People) {
        all.push_back({RegistryRoot::LocalMachine, RegistryView::Bits64, m_rule->place});
        if (!hasOneView(m_rule->place))
            all.push_back({RegistryRoot::LocalMachine, RegistryView::Bits32, m_rule->place});
    }
    if (whose != Whose::Computer)
        for (const RegistryPath &own : people().keys(m_rule->place))
            all.push_back(own);
    return all;
}

const People &LeftoverSearch::people()
{
    if (!m_people)
        m_people.emplace(m_machine, m_blindSpots);
    return *m_people;
}

void LeftoverSearch::orphanServices()
{
    if (!m_services) {
        std::vector<QRegularExpression> patterns;
        for (const Product &product : m_catalogue.products())
            for (const LeftoverRule &rule : product.leftovers)
                if (rule.kind == LeftoverKind::OrphanService)
                    patterns.push_back(rule.pattern);
        m_services = services(m_machine, patterns, m_blindSpots);
    }
    for (const Service &service : *m_services)
        if (isLeft(service.name) && !service.imagePath.isEmpty() && service.image.isAbsent())
            add(service.key, Text::tr("Registered, but %1 does not exist.").arg(service.imagePath));
}

// What Security Center lists goes with the product; what it lists without one is stale.
void LeftoverSearch::securityCenter()
{
    const QString place = QStringLiteral("Security Center");
    const Reading<std::vector<SecurityProduct>> products = m_machine.securityProducts();
    if (products.isUnreadable())
        addBlindSpot(place, products.reason());
    if (!products.hasValue())
        return;
    for (const SecurityProduct &product : *products)
        if (isLeft(product.name))
            add(place + QStringLiteral(": ") + product.name,
                product.enabled == Answer::Yes ? Text::tr("Windows lists it as an antivirus program that is on.")
                                               : Text::tr("Windows lists it as an antivirus program."));
}

} // namespace changeover
