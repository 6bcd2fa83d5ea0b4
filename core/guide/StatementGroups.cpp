// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guide/StatementGroups.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(guideGroup)
};

using Kind = StatementKind;

struct Heading
{
    const char *id;
    const char *title;
    std::vector<Kind> kinds; ///< in the order of the page
};

const std::vector<Heading> &headings()
{
    static const std::vector<Heading> all{
        {"scope",
         QT_TRANSLATE_NOOP("guideGroup", "What is barred, and what is not"),
         {Kind::Prohibited, Kind::Exempt, Kind::Allowed}},
        {"penalties", QT_TRANSLATE_NOOP("guideGroup", "What happens if …"), {Kind::Penalty}},
        {"reported", QT_TRANSLATE_NOOP("guideGroup", "You may have read …"), {Kind::Reported}},
        {"reasons",
         QT_TRANSLATE_NOOP("guideGroup", "Why? The reasons, and what Kaspersky answers"),
         {Kind::Reason, Kind::Answer}},
        {"advice", QT_TRANSLATE_NOOP("guideGroup", "What authorities advise"), {Kind::Advice}},
        {"questions", QT_TRANSLATE_NOOP("guideGroup", "Other questions"), {Kind::Question, Kind::Successor}}};
    return all;
}
} // namespace

std::vector<StatementGroup> grouped(const std::vector<Statement> &statements)
{
    std::vector<StatementGroup> groups;
    for (const Heading &heading : headings()) {
        StatementGroup group{QString::fromLatin1(heading.id), Text::tr(heading.title), {}};
        for (const Kind kind : heading.kinds)
            std::copy_if(statements.begin(), statements.end(), std::back_inserter(group.statements),
                         [kind](const Statement &one) { return one.kind == kind; });
        if (!group.statements.empty())
            groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace changeover
