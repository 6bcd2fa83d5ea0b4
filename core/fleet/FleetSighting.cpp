// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/FleetSighting.h"

#include "core/base/FileWriter.h"
#include "core/bundle/BundleReader.h"
#include "core/verify/Verdict.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace changeover {

namespace {
constexpr qint64 maxBytes = 16 * 1024 * 1024; // the longest verdict of the practice PCs has 30 KiB
constexpr qsizetype longestText = 500;        // letters; names and sentences, not novels
constexpr qsizetype mostProducts = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(fleet)
};

QString textOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString().left(longestText).trimmed();
}

QJsonObject objectOf(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toObject();
}

// A document about the computer's state, but not one of these outcomes: something went wrong.
FleetState stateOfOutcome(const QString &outcome, FleetState ifOk)
{
    static const QMap<QString, FleetState> states{{QStringLiteral("ok"), FleetState::Clean},
                                                  {QStringLiteral("found"), FleetState::Found},
                                                  {QStringLiteral("leftovers"), FleetState::Leftovers},
                                                  {QStringLiteral("restart-needed"), FleetState::RestartNeeded},
                                                  {QStringLiteral("still-installed"), FleetState::StillInstalled},
                                                  {QStringLiteral("could-not-look"), FleetState::CouldNotLook},
                                                  {QStringLiteral("hazard-stop"), FleetState::Stopped},
                                                  {QStringLiteral("access-denied"), FleetState::Stopped},
                                                  {QStringLiteral("busy"), FleetState::Stopped},
                                                  {QStringLiteral("already-running"), FleetState::Stopped},
                                                  {QStringLiteral("plan-differs"), FleetState::Stopped},
                                                  {QStringLiteral("no-restore-point"), FleetState::Stopped},
                                                  {QStringLiteral("cancelled"), FleetState::Stopped}};
    return outcome == QLatin1String("ok") ? ifOk : states.value(outcome, FleetState::Failed);
}

void readInventory(const QJsonObject &json, FleetSighting &sighting)
{
    sighting.computer = textOf(json, "computer");
    sighting.system = textOf(json, "system");
    sighting.when = QDateTime::fromString(textOf(json, "when"), Qt::ISODate).toUTC();
    const QJsonArray findings = json.value(QLatin1String("findings")).toArray();
    for (const QJsonValue one : findings) {
        if (sighting.products.size() == mostProducts)
            break;
        const QString name = textOf(one.toObject(), "name");
        const QString version = textOf(one.toObject(), "version");
        sighting.products << (version.isEmpty() || name.contains(version) ? name : name + QLatin1Char(' ') + version);
    }
    const bool looked = json.value(QLatin1String("couldNotLook")).toArray().isEmpty();
    sighting.state = !findings.isEmpty() ? FleetState::Found
                     : looked            ? FleetState::NothingFound
                                         : FleetState::CouldNotLook;
}

void readProtection(const QJsonObject &json, FleetSighting &sighting)
{
    sighting.protection = protectionStateNames.value(textOf(json, "state"));
    for (const QJsonValue one : json.value(QLatin1String("products")).toArray())
        if (textOf(one.toObject(), "enabled") == QLatin1String("yes") &&
            textOf(one.toObject(), "stale") != QLatin1String("yes"))
            sighting.protectedBy = textOf(one.toObject(), "name");
}

void readVerdict(const QJsonObject &json, FleetSighting &sighting)
{
    readInventory(objectOf(json, "inventory"), sighting);
    sighting.leftovers = int(json.value(QLatin1String("leftovers")).toArray().size());
    // Exactly these four; a word that is none of them is no good news.
    switch (verdictStateNames.value(textOf(json, "state")).value_or(VerdictState::CouldNotLook)) {
    case VerdictState::Clean:
        sighting.state = FleetState::Clean;
        break;
    case VerdictState::Leftovers:
        sighting.state = FleetState::Leftovers;
        break;
    case VerdictState::StillInstalled:
        sighting.state = FleetState::StillInstalled;
        break;
    case VerdictState::CouldNotLook:
        sighting.state = FleetState::CouldNotLook;
        break;
    }
}

// What every document of a verb has around its own content.
void readEnvelope(const QJsonObject &json, FleetSighting &sighting)
{
    if (sighting.computer.isEmpty())
        sighting.computer = textOf(json, "computer");
    if (const QDateTime when = QDateTime::fromString(textOf(json, "when"), Qt::ISODate); when.isValid())
        sighting.when = when.toUTC();
    if (sighting.text.isEmpty())
        sighting.text = textOf(json, "text");
}

Result<FleetSighting> fromDocument(const QJsonObject &json)
{
    FleetSighting sighting;
    const QString schema = textOf(json, "schema");
    const QString outcome = textOf(json, "outcome");
    if (schema == QLatin1String("changeover.inventory/1")) {
        readInventory(json, sighting);
    } else if (schema == QLatin1String("changeover.verdict/1")) {
        readVerdict(json, sighting);
        readProtection(objectOf(json, "protection"), sighting);
    } else if (schema == QLatin1String("changeover.migration/1")) {
        readVerdict(objectOf(json, "verdict"), sighting);
        readProtection(objectOf(json, "protection"), sighting);
        if (!outcome.isEmpty())
            sighting.state = stateOfOutcome(outcome, sighting.state);
    } else if (schema == QLatin1String("changeover.removal/1") || schema == QLatin1String("changeover.error/1")) {
        if (json.value(QLatin1String("dryRun")).toBool() || outcome.isEmpty())
            return Error{ErrorKind::Unsupported, {}, schema};
        sighting.state = stateOfOutcome(outcome, FleetState::Removed);
    } else if (schema == QLatin1String("changeover.case/1")) {
        readInventory(objectOf(json, "before"), sighting); // begun, and perhaps not gone on with
        sighting.when = QDateTime::fromString(textOf(json, "begun"), Qt::ISODate).toUTC();
    } else if (schema == QLatin1String("changeover.fleet-note/1")) {
        sighting.state = fleetStateNames.value(textOf(json, "state")).value_or(FleetState::Failed);
    } else {
        return Error{ErrorKind::Unsupported, {}, schema};
    }
    readEnvelope(json, sighting);
    return sighting;
}

Result<FleetSighting> fromBundle(const QString &path)
{
    const Result<BundleManifest> manifest = readManifest(path);
    if (!manifest)
        return manifest.error();
    FleetSighting sighting;
    const Result<QByteArray> inventory = readBundleFile(path, QStringLiteral("inventory.json"), maxBytes);
    if (inventory)
        readInventory(QJsonDocument::fromJson(*inventory).object(), sighting);
    else if (inventory.error().kind != ErrorKind::NotFound)
        return inventory.error();
    sighting.isBundle = true;
    sighting.computer = manifest->facts.computer.left(longestText).trimmed();
    sighting.system = manifest->facts.system.left(longestText);
    sighting.when = manifest->facts.created.toUTC();
    return sighting;
}

Result<FleetSighting> fromText(const QString &path)
{
    const Result<QByteArray> text = readFile(path, maxBytes);
    if (!text)
        return text.error();
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(*text, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{ErrorKind::Damaged, Text::tr("It is not complete JSON text: it is cut off or was changed."),
                     problem.errorString(), problem.offset};
    return fromDocument(json.object());
}
} // namespace

Result<FleetSighting> readSighting(const QString &path)
{
    const bool isBundle = path.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive);
    Result<FleetSighting> sighting = isBundle ? fromBundle(path) : fromText(path);
    if (sighting && sighting->computer.isEmpty())
        return Error{ErrorKind::Damaged, Text::tr("It does not say which computer it is about."), {}};
    return sighting;
}

} // namespace changeover
