// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/passwords/KpmExport.h"
#include "core/passwords/PasswordTarget.h"

#include <QIODevice>
#include <QString>

#include <vector>

namespace changeover {

/// Why an entry, or a part of it, is not in the target's file.
enum class UnfitReason
{
    Note,           ///< the target takes no notes
    NoWebAddress,   ///< none that it takes
    NoPassword,     ///< it takes no entry without one
    SameAccount,    ///< site and user name of an entry before it, with another password: it would pass over this one
    TooLong,        ///< it would refuse the entry, or the whole file
    Comment,        ///< only the comment of an entry is missing: it takes none
    CommentTooLong, ///< only the comment of an entry is missing
    Name            ///< only the name of an entry is missing, where its address does not say it
};
inline constexpr auto unfitReasonNames = namedEnum<UnfitReason>({{UnfitReason::Note, "note"},
                                                                 {UnfitReason::NoWebAddress, "no-web-address"},
                                                                 {UnfitReason::NoPassword, "no-password"},
                                                                 {UnfitReason::SameAccount, "same-account"},
                                                                 {UnfitReason::TooLong, "too-long"},
                                                                 {UnfitReason::Comment, "comment"},
                                                                 {UnfitReason::CommentTooLong, "comment-too-long"},
                                                                 {UnfitReason::Name, "name"}});
/// The entry is missing as a whole.
[[nodiscard]] bool isWholeEntry(UnfitReason reason);
/// For people, in their language; begins in lower case.
[[nodiscard]] QString reasonText(UnfitReason reason);

struct Unfit
{
    KpmSection section = KpmSection::Websites;
    UnfitReason reason = UnfitReason::Note;
    int count = 0;
};

/// What became of an export.
struct PasswordConversion
{
    PasswordTarget target = PasswordTarget::Chrome;
    qint64 bytes = 0;         ///< of the file
    std::vector<Unfit> unfit; ///< everything that is not in the file, counted; by section, then by reason

    /// Entries of this section that are in the file, of so many in the export.
    [[nodiscard]] int written(KpmSection section, const KpmExport &from) const;
    /// Nothing of the export is missing in the file.
    [[nodiscard]] bool isComplete() const { return unfit.empty(); }
    /// Some versions of the target refuse a file of this size.
    [[nodiscard]] bool isLargeForTarget() const;
};

/// Writes the entries as the target reads them: UTF-8 without a byte order mark, comma, CR LF, quoting as in RFC 4180.
/// Unlike core/base/Csv.h nothing is made safe for spreadsheets: every password has to arrive byte for byte.
/// Errors: Failed if the device does not take it.
Result<PasswordConversion> convertPasswords(const KpmExport &from, PasswordTarget target, QIODevice &to);

} // namespace changeover
