// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/Replacements.h"

#include "core/base/FileWriter.h"
#include "core/guide/GuideFile.h"

#include <algorithm>
#include <iterator>

namespace changeover {

namespace {
constexpr qint64 maxFileBytes = 1024 * 1024;
using Object = StrictJson::Object;

GuideFact readFact(Object &json, const GuideFile &file)
{
    GuideFact fact;
    fact.topic = json.string(QStringLiteral("topic"));
    fact.text = json.string(QStringLiteral("text"));
    if (const QString meets = QStringLiteral("meets"); json.has(meets))
        fact.meets = GuideFile::choices(json, meets, featureNames);
    if (const QString lacks = QStringLiteral("lacks"); json.has(lacks))
        fact.lacks = GuideFile::choices(json, lacks, featureNames);
    for (const Feature feature : fact.meets)
        if (fact.lacks.contains(feature))
            json.fail(QStringLiteral("lacks"), QStringLiteral("what a product meets it does not lack"));
    file.readSourced(json, fact);
    return fact;
}

ListedNames readListedNames(Object &json, const GuideFile &file)
{
    ListedNames listed;
    listed.names = json.strings(QStringLiteral("names"));
    // A part that is too short would be found in everything.
    for (const QString &name : listed.names)
        if (name.size() < 3)
            json.fail(QStringLiteral("names"), QStringLiteral("a name of at least three letters is expected"));
    file.readSourced(json, listed);
    return listed;
}

Suggestion readSuggestion(Object &json, const GuideFile &file, QSet<QString> &ids)
{
    Suggestion suggestion;
    suggestion.id = GuideFile::id(json, ids);
    suggestion.name = json.string(QStringLiteral("name"));
    suggestion.vendor = json.string(QStringLiteral("vendor"));
    suggestion.url = GuideFile::url(json, QStringLiteral("url"));
    suggestion.builtIn = json.optionalBool(QStringLiteral("builtIn"), false);
    suggestion.uses = GuideFile::choices(json, QStringLiteral("use"), useNames);
    json.object(QStringLiteral("country"), [&](Object &country) { suggestion.country = readFact(country, file); });
    json.object(QStringLiteral("runsOn"), [&](Object &runsOn) {
        suggestion.runsOn.devices = GuideFile::choices(runsOn, QStringLiteral("devices"), deviceNames);
        file.readSourced(runsOn, suggestion.runsOn);
    });
    json.object(
        QStringLiteral("securityCenterNames"),
        [&](Object &listed) { suggestion.listed = readListedNames(listed, file); }, false);
    json.array(QStringLiteral("facts"), [&](Object &fact) { suggestion.facts.push_back(readFact(fact, file)); });
    return suggestion;
}

CompanionHint readCompanion(Object &json, const GuideFile &file, QSet<QString> &ids)
{
    CompanionHint hint;
    hint.id = GuideFile::id(json, ids);
    hint.kind = json.choice(QStringLiteral("kind"), companionKindNames);
    hint.product = json.optionalString(QStringLiteral("product"));
    hint.title = json.string(QStringLiteral("title"));
    hint.text = json.string(QStringLiteral("text"));
    hint.links = GuideFile::links(json, QStringLiteral("links"));
    file.readSourced(json, hint);
    return hint;
}

GuideNote readNote(Object &json, const GuideFile &file)
{
    GuideNote note;
    note.about = json.choice(QStringLiteral("about"), noteAboutNames);
    note.title = json.string(QStringLiteral("title"));
    note.text = json.string(QStringLiteral("text"));
    note.steps = json.optionalStrings(QStringLiteral("steps"));
    if (note.steps.contains(QString()))
        json.fail(QStringLiteral("steps"), QStringLiteral("a step must not be empty"));
    file.readSourced(json, note);
    return note;
}
} // namespace

const GuideFact *Suggestion::find(QLatin1String topic) const
{
    const auto found =
        std::find_if(facts.begin(), facts.end(), [&](const GuideFact &fact) { return fact.topic == topic; });
    return found == facts.end() ? nullptr : &*found;
}

std::vector<GuideFact> Suggestion::shownFacts() const
{
    std::vector<GuideFact> some;
    if (country.shown())
        some.push_back(country);
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(some),
                 [](const GuideFact &fact) { return fact.shown(); });
    return some;
}

QList<Device> Suggestion::shownDevices() const
{
    return runsOn.shown() ? runsOn.devices : QList<Device>();
}

QStringList Suggestion::askTheVendor() const
{
    QStringList topics;
    if (!country.shown())
        topics << country.topic;
    for (const GuideFact &fact : facts)
        if (!fact.shown())
            topics << fact.topic;
    return topics;
}

Result<Replacements> Replacements::builtIn()
{
    const QString file = QStringLiteral(":/guide/replacements.json");
    const Result<QByteArray> text = readFile(file, maxFileBytes);
    return text ? fromJson(file, *text) : Result<Replacements>(text.error());
}

Result<Replacements> Replacements::fromJson(const QString &place, const QByteArray &text)
{
    StrictJson json(place, text);
    Replacements all;
    {
        Object root = json.root();
        const GuideFile file(root);
        QSet<QString> ids;
        root.array(QStringLiteral("suggestions"), [&](Object &object) {
            Suggestion suggestion = readSuggestion(object, file, ids);
            // The order must not be a ranking, so it is not free.
            if (!all.suggestions.empty()) {
                const Suggestion &before = all.suggestions.back();
                if (suggestion.builtIn && !before.builtIn)
                    object.fail(QStringLiteral("builtIn"), QStringLiteral("what Windows brings along comes first"));
                if (suggestion.builtIn == before.builtIn &&
                    suggestion.name.compare(before.name, Qt::CaseInsensitive) <= 0)
                    object.fail(QStringLiteral("name"), QStringLiteral("is not in the order of the alphabet"));
            }
            all.suggestions.push_back(std::move(suggestion));
        });
        root.array(QStringLiteral("companions"),
                   [&](Object &object) { all.companions.push_back(readCompanion(object, file, ids)); });
        root.array(QStringLiteral("notes"), [&](Object &object) {
            GuideNote note = readNote(object, file);
            if (std::any_of(all.notes.begin(), all.notes.end(),
                            [&](const GuideNote &other) { return other.about == note.about; }))
                object.fail(QStringLiteral("about"), QStringLiteral("there is a note about this already"));
            all.notes.push_back(std::move(note));
        });
        all.labs = GuideFile::links(root, QStringLiteral("labs"));
        if (all.labs.empty())
            root.fail(QStringLiteral("labs"), QStringLiteral("at least one lab is needed"));
    }
    if (json.failed())
        return json.error();
    return all;
}

const Suggestion *Replacements::find(const QString &id) const
{
    const auto found = std::find_if(suggestions.begin(), suggestions.end(),
                                    [&](const Suggestion &suggestion) { return suggestion.id == id; });
    return found == suggestions.end() ? nullptr : &*found;
}

std::vector<CompanionHint> Replacements::shownCompanions(const QStringList &found) const
{
    std::vector<CompanionHint> some;
    std::copy_if(companions.begin(), companions.end(), std::back_inserter(some),
                 [](const CompanionHint &hint) { return hint.shown(); });
    std::stable_partition(some.begin(), some.end(),
                          [&](const CompanionHint &hint) { return found.contains(hint.product); });
    return some;
}

std::optional<GuideNote> Replacements::shownNote(NoteAbout about) const
{
    for (const GuideNote &note : notes)
        if (note.about == about && note.shown())
            return note;
    return std::nullopt;
}

} // namespace changeover
