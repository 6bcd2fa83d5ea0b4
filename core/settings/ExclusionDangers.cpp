// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/ExclusionDangers.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exclusions)
};

enum class Reach
{
    Place, ///< the folder itself, and what holds it
    Below, ///< and everything in it
};

struct Place
{
    const char *folders; ///< below any drive, lower case; * is one folder of any name
    Reach reach;
    const char *why;
};

constexpr const char *temporary = QT_TRANSLATE_NOOP(
    "exclusions", "Temporary files lie here, and every program may put some: the first place for malware to unpack "
                  "itself.");
constexpr const char *windows =
    QT_TRANSLATE_NOOP("exclusions", "Windows itself lies here, and malware likes to hide among its files.");
constexpr const char *programs =
    QT_TRANSLATE_NOOP("exclusions", "It holds every program on this computer. Leave out one folder of one program.");
constexpr const char *programData = QT_TRANSLATE_NOOP(
    "exclusions", "Every program may make a folder here. Leave out one folder of one program instead.");
constexpr const char *people =
    QT_TRANSLATE_NOOP("exclusions", "It holds everything that a person keeps, downloads and starts.");
constexpr const char *downloads =
    QT_TRANSLATE_NOOP("exclusions", "What comes from the internet or by mail arrives here.");
constexpr const char *appData =
    QT_TRANSLATE_NOOP("exclusions", "Every program that a person starts may write here without asking, malware too.");
constexpr const char *startup = QT_TRANSLATE_NOOP("exclusions", "What lies here starts together with Windows.");
constexpr const char *browser = QT_TRANSLATE_NOOP("exclusions", "A browser keeps here what it gets from the internet.");
constexpr const char *recycleBin =
    QT_TRANSLATE_NOOP("exclusions", "Deleted files lie here, and nobody looks at them any more.");
constexpr const char *java =
    QT_TRANSLATE_NOOP("exclusions", "Microsoft advises against it: attacks often come through Java.");

// The first that fits gives the reason. Microsoft's list: Windows' folders, Program Files\Java, Temp, Users. The rest
// is ours, after the same thought: "folders where malicious files can get dropped".
constexpr Place dangerousPlaces[] = {
    {"windows\\temp", Reach::Below, temporary},
    {"windows", Reach::Below, windows},
    {"winnt", Reach::Below, windows},
    {"temp", Reach::Below, temporary},
    {"tmp", Reach::Below, temporary},
    {"program files\\java", Reach::Below, java},
    {"program files (x86)\\java", Reach::Below, java},
    {"program files", Reach::Place, programs},
    {"program files (x86)", Reach::Place, programs},
    {"program files\\common files", Reach::Place, programs},
    {"program files (x86)\\common files", Reach::Place, programs},
    {"programdata\\microsoft\\windows\\start menu\\programs\\startup", Reach::Below, startup},
    {"programdata", Reach::Place, programData},
    {"users\\*\\appdata\\local\\temp", Reach::Below, temporary},
    {"users\\*\\appdata\\locallow\\temp", Reach::Below, temporary},
    {"users\\*\\appdata\\roaming\\temp", Reach::Below, temporary},
    {"users\\*\\appdata\\roaming\\microsoft\\windows\\start menu\\programs\\startup", Reach::Below, startup},
    {"users\\*\\appdata\\local\\microsoft\\windows\\inetcache", Reach::Below, browser},
    {"users\\*\\appdata\\local\\google\\chrome\\user data", Reach::Below, browser},
    {"users\\*\\appdata\\local\\microsoft\\edge\\user data", Reach::Below, browser},
    {"users\\*\\appdata\\local\\mozilla\\firefox\\profiles", Reach::Below, browser},
    {"users\\*\\appdata\\roaming\\mozilla\\firefox\\profiles", Reach::Below, browser},
    {"users\\*\\appdata\\local\\bravesoftware\\brave-browser\\user data", Reach::Below, browser},
    {"users\\*\\appdata\\local\\opera software", Reach::Below, browser},
    {"users\\*\\appdata\\roaming\\opera software", Reach::Below, browser},
    {"users\\*\\appdata\\local", Reach::Place, appData},
    {"users\\*\\appdata\\locallow", Reach::Place, appData},
    {"users\\*\\appdata\\roaming", Reach::Place, appData},
    {"users\\*\\appdata", Reach::Place, appData},
    {"users\\*\\downloads", Reach::Place, downloads},
    {"users\\*\\desktop", Reach::Place, downloads},
    {"users\\*", Reach::Place, people},
    {"users", Reach::Place, people},
    {"documents and settings\\*", Reach::Place, people},
    {"documents and settings", Reach::Place, people},
    {"$recycle.bin", Reach::Below, recycleBin},
};

// Folders below the dangerous ones, and a person's own.
constexpr Place questionablePlaces[] = {
    {"users\\*\\appdata", Reach::Below, appData},   {"users\\*\\downloads", Reach::Below, downloads},
    {"users\\*\\desktop", Reach::Below, downloads}, {"users\\*\\documents", Reach::Place, people},
    {"users\\*\\onedrive", Reach::Place, people},   {"users\\*\\pictures", Reach::Place, people},
    {"users\\*\\music", Reach::Place, people},      {"users\\*\\videos", Reach::Place, people},
};

bool isOnlyWildcards(const QString &name)
{
    return std::all_of(name.begin(), name.end(), [](QChar c) { return c == u'*' || c == u'?' || c == u'.'; });
}

bool hasWildcard(const QString &name)
{
    return name.contains(u'*') || name.contains(u'?');
}

// Whether the names that both have can be the same. A rule's "*" is any name, but not one that was reached through a
// wildcard already: C:\*\Backup is no person's folder.
bool sameStart(const QStringList &names, const QStringList &rule)
{
    bool exact = true;
    for (qsizetype i = 0; i < std::min(names.size(), rule.size()); ++i) {
        if (rule[i] == QLatin1String("*")) {
            if (!exact)
                return false;
            continue;
        }
        if (!matchesWildcard(names[i], rule[i]))
            return false;
        exact = exact && !hasWildcard(names[i]);
    }
    return true;
}

/// A table of places, taken apart once: a list may have thousands of entries.
class Places
{
public:
    explicit Places(std::span<const Place> places)
    {
        for (const Place &place : places)
            m_rules.push_back({QString::fromLatin1(place.folders).split(u'\\'), &place});
    }

    [[nodiscard]] const Place *find(const QStringList &names) const
    {
        // What it is, or lies in, says more than what it holds.
        for (const bool holds : {false, true})
            for (const auto &[rule, place] : m_rules) {
                const bool fits = holds                          ? names.size() < rule.size()
                                  : place->reach == Reach::Below ? names.size() >= rule.size()
                                                                 : names.size() == rule.size();
                if (fits && sameStart(names, rule))
                    return place;
            }
        return nullptr;
    }

private:
    std::vector<std::pair<QStringList, const Place *>> m_rules;
};

// One folder of a maker below Program Files: Microsoft names "C:\Program Files\Contoso\" among the mistakes.
bool isProgramFolder(const QStringList &names)
{
    return names.size() == 2 && !names[1].endsWith(QLatin1String(".exe")) &&
           (names[0] == QLatin1String("program files") || names[0] == QLatin1String("program files (x86)"));
}
} // namespace

void ExclusionJudgement::add(ExclusionVerdict atLeast, const QString &reason)
{
    verdict = std::max(verdict, atLeast);
    if (!reason.isEmpty() && !reasons.contains(reason))
        reasons << reason;
}

bool matchesWildcard(QStringView pattern, QStringView text)
{
    qsizetype p = 0;
    qsizetype t = 0;
    qsizetype star = -1;
    qsizetype resume = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == u'*') {
            star = p++;
            resume = t;
        } else if (p < pattern.size() && (pattern[p] == u'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star >= 0) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == u'*')
        ++p;
    return p == pattern.size();
}

ExclusionJudgement judgePlace(const ExclusionPath &path)
{
    static const Places dangerous{dangerousPlaces};
    static const Places questionable{questionablePlaces};
    ExclusionJudgement judgement;
    if (path.isRelative) {
        judgement.add(ExclusionVerdict::Dangerous, Text::tr("It does not say on which drive it lies, so malware of the "
                                                            "same name could be meant too. Write the whole path."));
        return judgement;
    }
    if (path.manyServers) {
        judgement.add(ExclusionVerdict::Dangerous, Text::tr("It covers more than one server or shared folder."));
        return judgement;
    }
    QStringList names = path.folded;
    while (!names.isEmpty() && isOnlyWildcards(names.back())) // C:\Temp\* is C:\Temp
        names.removeLast();
    if (path.isUnknownRoot)
        return judgement;
    if (names.isEmpty()) {
        judgement.add(ExclusionVerdict::Dangerous,
                      Text::tr("It covers a whole drive or shared folder: hardly anything would be left to protect."));
    } else if (isOnlyWildcards(names.front())) {
        judgement.add(ExclusionVerdict::Dangerous,
                      Text::tr("It covers a folder of this name wherever malware makes one."));
    } else if (const Place *place = dangerous.find(names)) {
        judgement.add(ExclusionVerdict::Dangerous, Text::tr(place->why));
    } else {
        if (const Place *own = questionable.find(names))
            judgement.add(ExclusionVerdict::Questionable, Text::tr(own->why));
        if (isProgramFolder(names))
            judgement.add(ExclusionVerdict::Questionable,
                          Text::tr("Microsoft advises against leaving out the whole folder of a program. One folder or "
                                   "file in it is better."));
        // kaspersky-artifacts 1.6
        if (names.contains(QLatin1String("kaspersky lab")))
            judgement.add(ExclusionVerdict::Questionable,
                          Text::tr("It is about Kaspersky's own folder: of no use once Kaspersky is gone."));
    }
    return judgement;
}

} // namespace changeover
