// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/report/Checklist.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace changeover {

/// How far one computer of an office is.
enum class OfficeState
{
    Begun,
    Removed, ///< a restart or a look at the traces is still to come
    Done,    ///< gone, and something else protects it
};

struct OfficeEntry
{
    QString computer;
    OfficeState state = OfficeState::Begun;
    QDateTime when; ///< UTC
    QString person;
    QString initials;
    QString file; ///< the saved file; empty: none
};

/// The list of an office's computers, in a folder that goes from one to the next: a stick or a share.
namespace officelist {

[[nodiscard]] QString fileIn(const QString &folder);
/// An empty list where there is none yet. Damaged: with the place; the file is left alone.
[[nodiscard]] Result<std::vector<OfficeEntry>> load(const QString &folder);
/// Writes the entry in the place of the same computer's older one, and the page to print beside it. Complete or as it
/// was before; what others wrote meanwhile stays.
[[nodiscard]] Status put(const QString &folder, const OfficeEntry &entry);
/// What a person calls it.
[[nodiscard]] QString stateInWords(OfficeState state);
/// The page to print: a line for each computer, with boxes for those that are still to come. UTF-8.
[[nodiscard]] QByteArray toHtml(const std::vector<OfficeEntry> &entries);
[[nodiscard]] QString pageIn(const QString &folder);

} // namespace officelist
} // namespace changeover
