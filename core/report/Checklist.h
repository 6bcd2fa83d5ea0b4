// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace changeover {

/// What is known when a checklist is printed; all of it may be empty and is then left open to be written by hand.
struct ChecklistFacts
{
    QString computer;
    QString person;   ///< who does it
    QString initials; ///< what each step is signed with
};

/// Two pages to take along to a computer: every step of the way with a box and room for initials, and what to note.
/// For a computer on which Changeover does not run, too. UTF-8.
[[nodiscard]] QByteArray checklistHtml(const ChecklistFacts &facts);

} // namespace changeover
