// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/Advice.h"

#include <algorithm>
#include <tuple>

namespace changeover {

namespace {
bool isServerName(const QString &systemName)
{
    return systemName.contains(QLatin1String("Windows Server"), Qt::CaseInsensitive);
}

bool runsHere(const Suggestion &product, const MachineFacts &facts, bool server)
{
    const QList<Device> devices = product.shownDevices();
    switch (facts.platform) {
    case Platform::Windows:
        // Not even that it runs on Windows is confirmed of some: they may, and the maker is asked.
        return server ? true : devices.isEmpty() || devices.contains(Device::Windows);
    case Platform::Linux:
        return !product.builtIn && devices.contains(Device::Linux);
    case Platform::MacOs:
        return !product.builtIn && devices.contains(Device::MacOs);
    }
    Q_UNREACHABLE();
}

// What is known of one product and one feature.
struct Known
{
    const GuideFact *meets = nullptr; ///< confirmed
    const GuideFact *lacks = nullptr; ///< confirmed
    bool mayLack = false;             ///< a fact says no, but nobody could confirm it
};

Known knownOf(const Suggestion &product, Feature feature)
{
    Known known;
    for (const GuideFact &fact : product.facts) {
        const bool meets = fact.meets.contains(feature);
        const bool lacks = fact.lacks.contains(feature);
        if (!meets && !lacks)
            continue;
        if (fact.shown())
            (meets ? known.meets : known.lacks) = &fact;
        else
            known.mayLack = lacks;
    }
    return known;
}

// As the facts of the data are headed.
QString topicOf(Feature feature)
{
    switch (feature) {
    case Feature::Free:
        return QStringLiteral("Free or paid");
    case Feature::SeveralPcs:
        return QStringLiteral("Number of devices");
    case Feature::ParentalControls:
        return QStringLiteral("Parental controls");
    case Feature::Vpn:
        return QStringLiteral("VPN");
    case Feature::PasswordManager:
        return QStringLiteral("Password manager");
    case Feature::Server:
        return QStringLiteral("Windows Server");
    case Feature::Console:
        return QStringLiteral("Central control");
    }
    Q_UNREACHABLE();
}

void addOnce(std::vector<GuideFact> &facts, const GuideFact &fact)
{
    if (std::none_of(facts.begin(), facts.end(), [&](const GuideFact &one) { return one.topic == fact.topic; }))
        facts.push_back(fact);
}

struct Candidate
{
    Advice advice;
    const Suggestion *product = nullptr;
    int missing = 0;
    int met = 0;
    bool tested = false;

    // Less is earlier.
    [[nodiscard]] auto place() const
    {
        return std::make_tuple(advice.cannotTakeOver, missing, !product->builtIn, -met, !tested,
                               product->name.toLower());
    }
};

// nullopt: not for this person.
std::optional<Candidate> judge(const Suggestion &product, const QList<Feature> &wanted, const MachineFacts &facts,
                               Answer canComeBack)
{
    Candidate candidate;
    candidate.product = &product;
    candidate.advice.id = product.id;
    candidate.advice.cannotTakeOver = product.builtIn && canComeBack == Answer::No;
    if (product.builtIn && !candidate.advice.cannotTakeOver)
        if (const GuideFact *back = product.find(QLatin1String(oldProductTopic)); back && back->shown())
            candidate.advice.reasons.push_back(*back);
    for (const Feature feature : wanted) {
        const Known known = knownOf(product, feature);
        const bool onServer = feature == Feature::Server && product.shownDevices().contains(Device::WindowsServer);
        if (known.meets || onServer) {
            ++candidate.met;
            if (known.meets)
                addOnce(candidate.advice.reasons, *known.meets);
            continue;
        }
        if (feature == Feature::Server || (feature == Feature::Free && (known.lacks || known.mayLack)))
            return std::nullopt;
        if (known.lacks || known.mayLack)
            ++candidate.missing;
        if (known.lacks)
            addOnce(candidate.advice.against, *known.lacks);
        else
            candidate.advice.ask << topicOf(feature);
    }
    if (const GuideFact *tests = product.find(QLatin1String(testsTopic)); tests && tests->shown()) {
        candidate.tested = true;
        addOnce(candidate.advice.reasons, *tests);
    }
    // Off Windows so few are left that it is enough to run there.
    if (candidate.advice.reasons.empty() && facts.platform != Platform::Windows)
        for (const GuideFact &fact : product.facts)
            if (fact.shown() && candidate.advice.reasons.empty())
                candidate.advice.reasons.push_back(fact);
    // Without one confirmed reason there is nothing to tell a person.
    if (candidate.advice.reasons.empty())
        return std::nullopt;
    return candidate;
}
} // namespace

Needs likelyNeeds(const MachineFacts &facts, bool business, bool managed)
{
    Needs needs;
    needs.server = isServerName(facts.systemName);
    needs.othersManage = managed;
    if (business || managed || needs.server)
        needs.owner = Owner::Office;
    return needs;
}

QList<Feature> wantedFeatures(const Needs &needs)
{
    QList<Feature> wanted;
    const auto want = [&wanted](bool really, Feature feature) {
        if (really)
            wanted << feature;
    };
    want(needs.server, Feature::Server);
    want(needs.mustBeFree, Feature::Free);
    want(needs.computers > 1, Feature::SeveralPcs);
    want(needs.owner == Owner::Office && (needs.computers > 1 || needs.othersManage), Feature::Console);
    want(needs.children, Feature::ParentalControls);
    want(needs.vpn, Feature::Vpn);
    want(needs.passwordManager, Feature::PasswordManager);
    return wanted;
}

std::vector<Advice> advise(const Replacements &replacements, const Needs &needs, const MachineFacts &facts,
                           Answer canComeBack)
{
    const QList<Feature> wanted = wantedFeatures(needs);
    const Use use = needs.owner == Owner::Office ? Use::Business : Use::Home;
    std::vector<Candidate> candidates;
    for (const Suggestion &product : replacements.suggestions)
        if (product.uses.contains(use) && runsHere(product, facts, needs.server))
            if (std::optional<Candidate> candidate = judge(product, wanted, facts, canComeBack))
                candidates.push_back(std::move(*candidate));
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &one, const Candidate &other) { return one.place() < other.place(); });
    // Windows' own costs nothing and needs no installing: with other programs for the rest it is always a way.
    const auto own = std::find_if(candidates.begin(), candidates.end(), [](const Candidate &candidate) {
        return candidate.product->builtIn && !candidate.advice.cannotTakeOver;
    });
    if (own != candidates.end() && own - candidates.begin() >= mostAdvice)
        std::rotate(candidates.begin() + mostAdvice - 1, own, own + 1);
    std::vector<Advice> advice;
    for (Candidate &candidate : candidates)
        if (int(advice.size()) < mostAdvice)
            advice.push_back(std::move(candidate.advice));
    return advice;
}

} // namespace changeover
