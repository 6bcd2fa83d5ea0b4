// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/NamedEnum.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

// "Export to text file" of Kaspersky Password Manager: not encrypted, sections of records, each ended by a line "---".
// Learned from two public samples (replacements 6), both English: ProtonMail/WebClients packages/pass/lib/import/
// providers/kaspersky/mocks/kaspersky.txt and MrSuicideParrot/Kaspersky-Password-Manager-to-CSV export_sample.txt.

namespace changeover {

/// The parts of the export. Bank cards, addresses and documents are in no known sample.
enum class KpmSection
{
    Websites,
    Applications,
    OtherAccounts,
    Notes
};
inline constexpr auto kpmSectionNames = namedEnum<KpmSection>({{KpmSection::Websites, "websites"},
                                                               {KpmSection::Applications, "applications"},
                                                               {KpmSection::OtherAccounts, "other-accounts"},
                                                               {KpmSection::Notes, "notes"}});
/// For people, in their language.
[[nodiscard]] QString sectionTitle(KpmSection section);

/// One record as it stands in the file. What is not there or empty is empty.
struct KpmEntry
{
    KpmSection section = KpmSection::Websites;
    qint64 line = 0;   ///< where it begins, from 1
    QString name;      ///< of the website, the application, the account or the note
    QString url;       ///< often without a scheme; websites only
    QString loginName; ///< what the person calls this account of several
    QString login;
    Secret password;
    Secret text; ///< the comment, or the text of a note: people keep PINs there. Lines end with LF
};

/// Something about a file that was read all the same.
struct KpmProblem
{
    qint64 line = 0; ///< from 1
    QString text;    ///< a sentence that holds nothing of the entry
};

/// What a file holds; also the preview of it.
struct KpmExport
{
    std::vector<KpmEntry> entries; ///< in the order of the file
    std::vector<KpmProblem> problems;

    [[nodiscard]] int count(KpmSection section) const;
};

/// A real one has a few hundred bytes an entry.
inline constexpr qint64 maxKpmBytes = 64 * 1024 * 1024;

/// Reads an export of the English version. Errors: Damaged where it is no such thing, in another language, in an
/// unknown encoding or too large. Their texts name the line and hold nothing of what stands there.
Result<KpmExport> parseKpmExport(const QByteArray &bytes);

} // namespace changeover
