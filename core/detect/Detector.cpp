// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/Detector.h"

#include "core/detect/Generation.h"
#include "core/detect/InstalledPrograms.h"
#include "core/detect/ProductKeys.h"
#include "core/detect/Services.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace changeover {

namespace {
// A drive's root is there on every computer: it says nothing about a product, whatever the registry claims.
bool isOwnFolder(const QString &folder)
{
    static const QRegularExpression root(QStringLiteral("^([A-Za-z]:)?[\\\\/]*$"));
    return !root.match(folder.trimmed()).hasMatch();
}

// A product that is being put together from evidence of several sources.
struct Candidate
{
    const Product *product = nullptr;
    Finding finding;
    QString keyName; ///< of its product key: "AVP21.3"
};

class Detection
{
public:
    Detection(const Machine &machine, const Catalogue &catalogue)
        : m_machine(machine)
    {
        m_inventory.facts = machine.facts();
        m_inventory.when = QDateTime::currentDateTimeUtc();
        for (const Product &product : catalogue.products())
            if (product.platform == m_inventory.facts.platform)
                m_products.push_back(&product);
    }

    Inventory run()
    {
        if (m_inventory.facts.platform == Platform::Windows) {
            addRegistryKeys();
            addUninstallEntries();
            addServices();
        } else if (m_inventory.facts.platform == Platform::Linux) {
            addPackages();
        }
        addFolders();
        addUnread();
        finish();
        return std::move(m_inventory);
    }

private:
    template <typename Use>
    void eachSign(SignKind kind, Use use)
    {
        for (const Product *product : m_products)
            for (const Sign &sign : product->signs)
                if (sign.kind == kind)
                    use(*product, sign);
    }

    static Evidence evidence(const Sign &sign, const QString &place, const QString &shows)
    {
        return {sign.kind, place, shows, sign.strong, sign.status, sign.source};
    }

    Candidate &add(const Product &product)
    {
        m_candidates.push_back({&product, {}, {}});
        return m_candidates.back();
    }

    std::vector<Candidate *> candidatesOf(const Product &product)
    {
        std::vector<Candidate *> all;
        for (Candidate &candidate : m_candidates)
            if (candidate.product == &product)
                all.push_back(&candidate);
        return all;
    }

    void addRegistryKeys()
    {
        eachSign(SignKind::ProductKey, [&](const Product &product, const Sign &sign) {
            for (const ProductKey &key : productKeys(m_machine, sign, m_inventory.blindSpots)) {
                Candidate &candidate = add(product);
                candidate.keyName = key.key.leaf();
                candidate.finding.name = key.name;
                candidate.finding.version = key.version;
                candidate.finding.productCode = key.productCode;
                candidate.finding.installFolder = isOwnFolder(key.installFolder) ? key.installFolder : QString();
                candidate.finding.evidence.push_back(evidence(
                    sign, key.key.physical(), QStringList{key.name, key.version}.join(QLatin1Char(' ')).trimmed()));
                // Its own folder, where the key says it is: independent of the registry.
                if (const QString &own = candidate.finding.installFolder;
                    !own.isEmpty() && m_machine.path(own).hasValue())
                    candidate.finding.evidence.push_back(
                        {SignKind::Folder, own, QString(), false, FactStatus::Confirmed, QStringLiteral("S1")});
            }
        });
        eachSign(SignKind::RegistryKey, [&](const Product &product, const Sign &sign) {
            for (const RegistryView view : {RegistryView::Bits64, RegistryView::Bits32}) {
                const RegistryPath path{RegistryRoot::LocalMachine, view, sign.place};
                const Reading<RegistryKey> key = m_machine.registryKey(path);
                if (key.isUnreadable())
                    m_inventory.blindSpots.push_back({path.physical(), key.reason()});
                if (!key.hasValue())
                    continue;
                // Such a key does not say which version it belongs to: several are one product.
                const std::vector<Candidate *> known = candidatesOf(product);
                Candidate &candidate = known.empty() ? add(product) : *known.front();
                candidate.finding.evidence.push_back(evidence(sign, path.physical(), QString()));
            }
        });
    }

    void addUninstallEntries()
    {
        const std::vector<InstalledProgram> programs =
            installedPrograms(m_machine, People(m_machine, m_inventory.blindSpots), m_inventory.blindSpots);
        std::vector<bool> taken(programs.size(), false);
        const auto pass = [&](bool fallback) {
            eachSign(SignKind::UninstallEntry, [&](const Product &product, const Sign &sign) {
                if (product.fallback != fallback)
                    return;
                for (size_t i = 0; i < programs.size(); ++i) {
                    const InstalledProgram &program = programs[i];
                    const bool excepted =
                        !sign.except.pattern().isEmpty() && sign.except.match(program.displayName).hasMatch();
                    if (taken[i] || excepted || !sign.pattern.match(program.displayName).hasMatch())
                        continue;
                    taken[i] = true;
                    addUninstallEntry(product, sign, program);
                }
            });
        };
        pass(false);
        pass(true);
    }

    void addUninstallEntry(const Product &product, const Sign &sign, const InstalledProgram &program)
    {
        Candidate *candidate = nullptr;
        for (Candidate *known : candidatesOf(product)) {
            const QString &code = known->finding.productCode;
            // The same package, or a key that does not say which package it came from and has no entry yet.
            const bool same = !program.productCode.isEmpty() && code == program.productCode;
            if (same || (!candidate && code.isEmpty() && known->finding.uninstallString.isEmpty()))
                candidate = known;
        }
        if (!candidate)
            candidate = &add(product);
        Finding &finding = candidate->finding;
        if (finding.productCode.isEmpty())
            finding.productCode = program.productCode;
        if (!program.displayName.isEmpty())
            finding.name = program.displayName;
        if (finding.version.isEmpty())
            finding.version = program.displayVersion;
        finding.uninstallString = program.uninstallString;
        finding.isOnePersons = program.key.root != RegistryRoot::LocalMachine;
        QString shows = QStringList{program.displayName, program.displayVersion}.join(QLatin1Char(' ')).trimmed();
        if (product.productCodes.contains(program.productCode))
            shows += QCoreApplication::translate("detect", " (a known product code)");
        finding.evidence.push_back(evidence(sign, program.key.physical(), shows));
    }

    void addServices()
    {
        std::vector<QRegularExpression> patterns;
        for (const SignKind kind : {SignKind::Service, SignKind::Driver})
            eachSign(kind, [&](const Product &, const Sign &sign) { patterns.push_back(sign.pattern); });
        const std::vector<Service> all = services(m_machine, patterns, m_inventory.blindSpots);
        eachSign(SignKind::Service, [&](const Product &product, const Sign &sign) {
            for (const Service &service : all) {
                const bool elsewhere =
                    !service.imagePath.contains(sign.imagePath, Qt::CaseInsensitive) ||
                    (!sign.except.pattern().isEmpty() && sign.except.match(service.imagePath).hasMatch());
                // A service without its program is a leftover (core/verify), not a product.
                if (elsewhere || !sign.pattern.match(service.name).hasMatch() || service.image.isAbsent())
                    continue;
                Candidate *candidate = ownerOf(service, candidatesOf(product));
                if (!candidate)
                    candidate = &add(product);
                candidate->finding.evidence.push_back(evidence(sign, service.key.physical(), service.imagePath));
                candidate->finding.running = candidate->finding.running || service.running;
            }
        });
        eachSign(SignKind::Driver,
                 [&](const Product &product, const Sign &sign) { supportByDrivers(product, sign, all); });
    }

    // A product has a dozen drivers: one line of evidence for all of a sign. Never a product of its own, drivers stay
    // behind too often. Without a version in its name, a driver could belong to any product of the kind.
    void supportByDrivers(const Product &product, const Sign &sign, const std::vector<Service> &services)
    {
        const auto isAlike = [&](const Candidate &other) { return other.product->kind == product.kind; };
        const bool isAlone = std::count_if(m_candidates.begin(), m_candidates.end(), isAlike) == 1;
        for (Candidate *candidate : candidatesOf(product)) {
            QStringList names;
            QString parent;
            for (const Service &service : services) {
                const QRegularExpressionMatch match = sign.pattern.match(service.name);
                if (!match.hasMatch() || service.image.isAbsent())
                    continue;
                const QString generation = generationIn(match);
                const bool itsOwn =
                    generation.isEmpty() ? isAlone : isOfGeneration(candidate->finding, generation) == Answer::Yes;
                if (!itsOwn)
                    continue;
                names << service.name;
                parent = service.key.physical().chopped(service.name.size() + 1);
            }
            if (!names.isEmpty())
                candidate->finding.evidence.push_back(evidence(sign, parent, names.join(QStringLiteral(", "))));
        }
    }

    // The generation a service belongs to: the folder its program lies in decides, then the name of the product key;
    // a single candidate needs no decision.
    static Candidate *ownerOf(const Service &service, const std::vector<Candidate *> &candidates)
    {
        for (Candidate *candidate : candidates) {
            const QString &folder = candidate->finding.installFolder;
            if (!folder.isEmpty() && service.imagePath.startsWith(folder + QLatin1Char('\\'), Qt::CaseInsensitive))
                return candidate;
        }
        for (Candidate *candidate : candidates)
            if (!candidate->keyName.isEmpty() && candidate->keyName.compare(service.name, Qt::CaseInsensitive) == 0)
                return candidate;
        return candidates.size() == 1 ? candidates.front() : nullptr;
    }

    void addPackages()
    {
        QStringList names;
        eachSign(SignKind::Package, [&](const Product &, const Sign &sign) { names << sign.place; });
        const Reading<std::vector<Package>> packages = m_machine.packages(names);
        if (packages.isUnreadable())
            m_inventory.blindSpots.push_back(
                {QCoreApplication::translate("detect", "the list of installed packages"), packages.reason()});
        if (!packages.hasValue())
            return;
        eachSign(SignKind::Package, [&](const Product &product, const Sign &sign) {
            for (const Package &package : *packages) {
                if (package.name != sign.place)
                    continue;
                Candidate &candidate = add(product);
                candidate.finding.packageName = package.name;
                candidate.finding.packageManager = package.manager;
                candidate.finding.version = package.version;
                candidate.finding.evidence.push_back(
                    evidence(sign, package.manager + QLatin1Char(':') + package.name, package.version));
            }
        });
    }

    // Folders and unit files only support what something else has named: they are what stays behind.
    void addFolders()
    {
        const auto support = [&](const Product &product, const Sign &sign, const QStringList &paths) {
            if (candidatesOf(product).empty() && !standsAlone(product, sign))
                return;
            for (const QString &path : paths) {
                const Reading<PathInfo> info = m_machine.path(path);
                if (info.isUnreadable())
                    m_inventory.blindSpots.push_back({path, info.reason()});
                if (!info.hasValue())
                    continue;
                if (candidatesOf(product).empty())
                    add(product);
                const std::vector<Candidate *> candidates = candidatesOf(product);
                for (Candidate *candidate : candidates)
                    candidate->finding.evidence.push_back(evidence(sign, path, QString()));
                const bool isData = sign.place.startsWith(QLatin1String("%ProgramData%")) ||
                                    sign.place.startsWith(QLatin1String("/var/"));
                if (sign.kind == SignKind::Folder && !isData && candidates.size() == 1 &&
                    candidates[0]->finding.installFolder.isEmpty())
                    candidates[0]->finding.installFolder = path;
            }
        };
        eachSign(SignKind::Folder,
                 [&](const Product &product, const Sign &sign) { support(product, sign, foldersOf(sign)); });
        eachSign(SignKind::Unit, [&](const Product &product, const Sign &sign) {
            support(product, sign,
                    {QStringLiteral("/etc/systemd/system/") + sign.place,
                     QStringLiteral("/lib/systemd/system/") + sign.place});
        });
    }

    // Asked at the end: damage may have shown only when a part was read.
    void addUnread()
    {
        for (const UnreadPart &part : m_machine.unreadParts()) {
            m_inventory.blindSpots.push_back({part.place, part.why});
            m_outdated = m_outdated || part.outdated;
        }
    }

    // Where neither a registry nor a package manager knows the product, its folder is all there is.
    bool standsAlone(const Product &product, const Sign &sign) const
    {
        return m_inventory.facts.platform != Platform::Windows && sign.kind == SignKind::Folder && sign.strong &&
               std::none_of(product.signs.begin(), product.signs.end(),
                            [](const Sign &other) { return other.kind == SignKind::Package; });
    }

    QStringList foldersOf(const Sign &sign)
    {
        const QString place = expandFolders(m_machine, sign.place);
        if (sign.pattern.pattern().isEmpty())
            return {place};
        const Reading<QStringList> names = m_machine.children(place);
        if (names.isUnreadable())
            m_inventory.blindSpots.push_back({place, names.reason()});
        QStringList all;
        if (names.hasValue())
            for (const QString &name : *names)
                if (sign.pattern.match(name).hasMatch())
                    all << place + (place.contains(QLatin1Char('/')) ? QLatin1Char('/') : QLatin1Char('\\')) + name;
        return all;
    }

    static Certainty certaintyOf(const std::vector<Evidence> &evidence)
    {
        QSet<int> kinds;
        bool strong = false;
        for (const Evidence &one : evidence) {
            if (one.status != FactStatus::Confirmed)
                continue;
            kinds.insert(int(one.kind));
            strong = strong || one.strong;
        }
        if (kinds.size() >= 2 && strong)
            return Certainty::Certain;
        return strong ? Certainty::Likely : Certainty::Possible;
    }

    void finish()
    {
        QSet<QString> ids;
        for (Candidate &candidate : m_candidates) {
            Finding &finding = candidate.finding;
            finding.productId = candidate.product->id;
            finding.kind = candidate.product->kind;
            if (finding.name.isEmpty())
                finding.name = candidate.product->name;
            finding.certainty = certaintyOf(finding.evidence);
            // It may have been removed in a change that did not reach what was read.
            if (m_outdated && finding.certainty == Certainty::Certain)
                finding.certainty = Certainty::Likely;
            QString own;
            for (const QString &name : {finding.productCode, finding.packageName, candidate.keyName})
                if (own.isEmpty())
                    own = name;
            finding.id = own.isEmpty() ? finding.productId : finding.productId + QLatin1Char(':') + own;
            for (int copy = 2; ids.contains(finding.id); ++copy)
                finding.id = QStringLiteral("%1:%2#%3").arg(finding.productId, own).arg(copy);
            ids.insert(finding.id);
            m_inventory.findings.push_back(std::move(finding));
        }
        std::stable_sort(m_inventory.findings.begin(), m_inventory.findings.end(),
                         [](const Finding &a, const Finding &b) { return a.certainty < b.certainty; });
        // Several signs may have stumbled over the same place.
        std::vector<BlindSpot> spots;
        QSet<QString> places;
        for (BlindSpot &spot : m_inventory.blindSpots) {
            if (places.contains(spot.place))
                continue;
            places.insert(spot.place);
            spots.push_back(std::move(spot));
        }
        m_inventory.blindSpots = std::move(spots);
    }

    const Machine &m_machine;
    std::vector<const Product *> m_products;
    std::vector<Candidate> m_candidates;
    bool m_outdated = false;
    Inventory m_inventory;
};

} // namespace

Inventory detect(const Machine &machine, const Catalogue &catalogue)
{
    return Detection(machine, catalogue).run();
}

} // namespace changeover
