// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Exclusions.h"

#include "core/settings/ExclusionDangers.h"
#include "core/settings/ExclusionText.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(exclusions)
};

void take(ExclusionEntry &entry, const ExclusionJudgement &judgement)
{
    entry.verdict = std::max(entry.verdict, judgement.verdict);
    for (const QString &reason : judgement.reasons)
        if (!entry.reasons.contains(reason))
            entry.reasons << reason;
}

void notUnderstood(ExclusionEntry &entry, const QString &why)
{
    entry.value.clear();
    entry.verdict = ExclusionVerdict::NotUnderstood;
    entry.reasons = QStringList{why};
}

bool endsAsProgram(const QString &text)
{
    static const QRegularExpression program(QStringLiteral("[^\\\\/.]\\.(exe|com|scr)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    return program.match(text).hasMatch();
}

bool namesFolder(const QString &text)
{
    return text.contains(u'\\') || text.contains(u'/') || text.contains(u':') || text.startsWith(u'%');
}

QString lastName(const QString &path)
{
    return path.mid(path.lastIndexOf(u'\\') + 1);
}

void takePlace(ExclusionEntry &entry, const ExclusionPath &path)
{
    entry.value = path.value;
    take(entry, judgePlace(path));
    if (path.hasWildcard())
        take(entry, judgePattern(lastName(path.value)));
    take(entry, {path.doubts.isEmpty() ? ExclusionVerdict::Fine : ExclusionVerdict::Questionable, path.doubts});
    take(entry, {ExclusionVerdict::Fine, path.hints});
}

void checkExtension(ExclusionEntry &entry, const QString &text)
{
    static const QRegularExpression extension(
        QStringLiteral("^\\*?\\.?([^\\\\/:.\"<>|\\s]+(?:\\.[^\\\\/:.\"<>|\\s]+)*)$"));
    const QRegularExpressionMatch match = extension.match(text);
    if (!match.hasMatch() || text.size() > 64)
        return notUnderstood(entry, Text::tr("This is no ending of file names, like .bak."));
    entry.kind = ExclusionKind::Extension;
    entry.value = u'.' + match.captured(1);
    take(entry, judgeExtension(entry.value));
}

void checkProcess(ExclusionEntry &entry, const QString &text)
{
    entry.kind = ExclusionKind::Process;
    if (!endsAsProgram(text))
        return notUnderstood(entry, Text::tr("It was marked as a program, but does not end in .exe, .com or .scr."));
    const ExclusionPath path = readExclusionPath(text);
    if (!path.notUnderstood.isEmpty())
        return notUnderstood(entry, path.notUnderstood);
    take(entry, judgeProgram(lastName(path.value)));
    if (namesFolder(text))
        return takePlace(entry, path);
    entry.value = path.value;
    take(entry,
         {ExclusionVerdict::Questionable,
          {path.hasWildcard()
               ? Text::tr("Defender takes no wildcard in a program's name without its folder: this would have no "
                          "effect.")
               : Text::tr("Malware can give itself the same name. Better write the program with its folder, and "
                          "process: in front.")}});
}

void checkPath(ExclusionEntry &entry, const QString &text)
{
    // Something like a file's name at least: a word alone is rather a heading of what was copied.
    static const QRegularExpression fileName(QStringLiteral("^[^\\\\/:]*[^\\\\/:.\\s]\\.[\\w~-]{1,16}$|[*?]"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    if (!namesFolder(text) && !fileName.match(text).hasMatch())
        return notUnderstood(entry, Text::tr("This is neither a path nor an ending like .bak nor a program's name."));
    const ExclusionPath path = readExclusionPath(text);
    if (!path.notUnderstood.isEmpty())
        return notUnderstood(entry, path.notUnderstood);
    entry.kind = ExclusionKind::Path;
    takePlace(entry, path);
    if (endsAsProgram(path.value) && !path.hasWildcard())
        take(entry,
             {ExclusionVerdict::Fine,
              {Text::tr("This is a program. As a path only its own file is left out, not what it opens. For that "
                        "write process: in front.")}});
}

bool coversEverything(const QString &text)
{
    return text.contains(u'*') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'*' || c == u'.' || c == u'?'; });
}

ExclusionEntry check(const PastedEntry &pasted)
{
    static const QRegularExpression ending(QStringLiteral("^\\*?\\.[^\\\\/:]+$"));
    ExclusionEntry entry;
    entry.line = pasted.line;
    entry.typed = pasted.typed;
    const QString &text = pasted.text;
    if (pasted.hasInvisible) {
        notUnderstood(entry, Text::tr("It holds characters that cannot be seen. Type it anew by hand."));
        return entry;
    }
    const ExclusionKind isMarked = pasted.marked.value_or(ExclusionKind::Path);
    if (coversEverything(text)) {
        entry.value = text;
        take(entry, {ExclusionVerdict::Dangerous,
                     {Text::tr("It covers every file on this computer: nothing would be left to protect.")}});
    } else if (isMarked == ExclusionKind::Extension || (!pasted.marked && ending.match(text).hasMatch())) {
        checkExtension(entry, text);
    } else if (isMarked == ExclusionKind::Process || (!pasted.marked && !namesFolder(text) && endsAsProgram(text))) {
        checkProcess(entry, text);
    } else {
        checkPath(entry, text);
    }
    if (pasted.noteCut && entry.verdict != ExclusionVerdict::NotUnderstood)
        take(entry, {ExclusionVerdict::Fine, {Text::tr("What stood behind it was taken for a note.")}});
    return entry;
}
} // namespace

int ExclusionList::count(ExclusionVerdict verdict) const
{
    return int(std::count_if(entries.begin(), entries.end(),
                             [&](const ExclusionEntry &entry) { return entry.verdict == verdict; }));
}

Result<ExclusionList> checkExclusions(const QString &text)
{
    const Result<std::vector<PastedEntry>> pasted = splitPasted(text);
    if (!pasted)
        return pasted.error();
    ExclusionList list;
    QSet<QString> seen;
    for (const PastedEntry &one : *pasted) {
        ExclusionEntry entry = check(one);
        const bool understood = entry.verdict != ExclusionVerdict::NotUnderstood;
        const QString key = understood ? exclusionKindNames.name(entry.kind) + u'|' + entry.value : u'|' + one.text;
        const qsizetype before = seen.size();
        seen.insert(key.toCaseFolded());
        if (seen.size() == before)
            ++list.repeated;
        else
            list.entries.push_back(std::move(entry));
    }
    return list;
}

QString whatItLeavesOut(const ExclusionEntry &entry)
{
    switch (entry.kind) {
    case ExclusionKind::Path:
        return Text::tr("Leaves out this file, or this folder with everything in it.");
    case ExclusionKind::Extension:
        return Text::tr("Leaves out every file with this ending, on every drive.");
    case ExclusionKind::Process:
        return entry.value.contains(u'\\')
                   ? Text::tr("Leaves out what this program opens, wherever that lies; not the program itself.")
                   : Text::tr("Leaves out what any program of this name opens; not the program itself.");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const ExclusionList &list)
{
    QJsonArray entries;
    for (const ExclusionEntry &entry : list.entries) {
        const bool understood = entry.verdict != ExclusionVerdict::NotUnderstood;
        entries << QJsonObject{
            {QStringLiteral("line"), entry.line},
            {QStringLiteral("typed"), entry.typed},
            {QStringLiteral("kind"), understood ? exclusionKindNames.name(entry.kind) : QJsonValue()},
            {QStringLiteral("value"), understood ? QJsonValue(entry.value) : QJsonValue()},
            {QStringLiteral("verdict"), exclusionVerdictNames.name(entry.verdict)},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(entry.reasons)}};
    }
    QJsonObject counts;
    for (const auto &[verdict, name] : exclusionVerdictNames.entries)
        counts.insert(QLatin1String(name), list.count(verdict));
    return {{QStringLiteral("schema"), QStringLiteral("changeover.exclusions/1")},
            {QStringLiteral("entries"), entries},
            {QStringLiteral("counts"), counts},
            {QStringLiteral("repeated"), list.repeated}};
}

} // namespace changeover
