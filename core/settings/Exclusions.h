// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

// What one antivirus was told to leave out, checked for the next one, Microsoft Defender. Most of Kaspersky's
// exclusions nothing can read (kaspersky-artifacts 4.2), so a person types or pastes them; nothing here is taken from
// the computer, and nothing is guessed about it.
//
// Rules and lists of Microsoft's are from MicrosoftDocs/defender-docs, folder defender-endpoint:
//   common-exclusion-mistakes-microsoft-defender-antivirus.md                (what never to leave out)
//   configure-extension-file-exclusions-microsoft-defender-antivirus.md      (wildcards, variables)
//   configure-process-opened-file-exclusions-microsoft-defender-antivirus.md (programs)

namespace changeover {

enum class ExclusionKind
{
    Path,      ///< a file, or a folder with all below it
    Extension, ///< every file with this ending
    Process,   ///< what this program opens; not the program itself
};
inline constexpr auto exclusionKindNames = namedEnum<ExclusionKind>(
    {{ExclusionKind::Path, "path"}, {ExclusionKind::Extension, "extension"}, {ExclusionKind::Process, "process"}});

/// From harmless to useless; the worst thing found about an entry counts.
enum class ExclusionVerdict
{
    Fine,
    Questionable,  ///< wider than meant, of no use, or without effect; the person should look at it
    Dangerous,     ///< opens a place or a way that attackers use
    NotUnderstood, ///< neither path nor extension nor program; goes nowhere but into the list
};
inline constexpr auto exclusionVerdictNames =
    namedEnum<ExclusionVerdict>({{ExclusionVerdict::Fine, "fine"},
                                 {ExclusionVerdict::Questionable, "questionable"},
                                 {ExclusionVerdict::Dangerous, "dangerous"},
                                 {ExclusionVerdict::NotUnderstood, "not-understood"}});

struct ExclusionEntry
{
    int line = 0;                             ///< of the pasted text, from 1
    QString typed;                            ///< as it stood there; show it with visibleText()
    ExclusionKind kind = ExclusionKind::Path; ///< means nothing where the entry was not understood
    QString value; ///< as Defender takes it; empty where the entry was not understood. Holds no invisible character
    ExclusionVerdict verdict = ExclusionVerdict::Fine;
    QStringList reasons; ///< whole sentences for people; also of a fine one, where there is something to know
};

struct ExclusionList
{
    std::vector<ExclusionEntry> entries; ///< in the order of the text
    int repeated = 0;                    ///< left out, because they were in the list already, without regard to case

    [[nodiscard]] int count(ExclusionVerdict verdict) const;
};

inline constexpr qsizetype maxExclusionLines = 10000;
inline constexpr qsizetype maxExclusionBytes = qsizetype(1024) * 1024;

/// Bytes of a file as text: UTF-8, or with a byte order mark UTF-16 or UTF-32. Damaged: neither, or too large.
[[nodiscard]] Result<QString> exclusionText(const QByteArray &bytes);

/// One entry a line, or several with ";" or a tab between them. Around an entry may stand quotes, a bullet or number in
/// front, a label with ": " ("File or folder: C:\x"), " # a note" behind; a line with # in front is a note.
///
/// What it is, decided in this order:
///   extension  "*.bak" or ".bak"; or anything marked "extension:"
///   process    it ends in .exe, .com or .scr and is marked "process:" (or "trusted application:"), or has no folder
///   path       the rest that names a folder or a file. A program with its folder is a path: that leaves out less than
///              the process would, and a reason says how to ask for the other
///
/// BadInput: too much text, lines or entries; then nothing was taken.
[[nodiscard]] Result<ExclusionList> checkExclusions(const QString &text);

/// What Defender does with an entry of this kind, a sentence for people.
[[nodiscard]] QString whatItLeavesOut(const ExclusionEntry &entry);

/// {"schema": "changeover.exclusions/1",
///  "entries": [{"line", "typed", "kind" and "value" or both null, "verdict", "reasons": […]}],
///  "counts": {"fine", "questionable", "dangerous", "not-understood"}, "repeated"}
[[nodiscard]] QJsonObject toJson(const ExclusionList &list);

} // namespace changeover
