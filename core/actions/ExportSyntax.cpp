// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ExportSyntax.h"

#include <QRegularExpression>

namespace changeover {

QStringList argumentsFromHelp(const QString &help, const QStringList &known)
{
    const QString file = QStringLiteral("{file}");
    if (known.isEmpty())
        return known;
    // The command and the parameters in angle brackets right behind it; what is optional stands in square ones.
    const QRegularExpression usage(QRegularExpression::escape(known[0]) +
                                       QStringLiteral("((?:[ \\t]+(?:\\[[^\\]\\n]*\\]|<[^>\\n]*>))+)"),
                                   QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = usage.match(help);
    if (!found.hasMatch())
        return known;
    static const QRegularExpression required(QStringLiteral("<([^>\\n]*)>"));
    QString parameters = found.captured(1);
    static const QRegularExpression optional(QStringLiteral("\\[[^\\]\\n]*\\]"));
    parameters.remove(optional);
    const qsizetype count = parameters.count(required);
    if (count == 1)
        return {known[0], file};
    if (count != 2)
        return known;
    // The profile: the catalogue's, if the help names it too; else the first that the help lists.
    static const QRegularExpression list(QStringLiteral("<[^>\\n]*>\\s*[:=-]\\s*([A-Za-z][A-Za-z0-9_]{0,40})"));
    const QString ours = known.size() == 3 ? known[1] : QString();
    const QString rest = help.mid(found.capturedEnd());
    const QRegularExpression oursAsAWord(QStringLiteral("\\b") + QRegularExpression::escape(ours) +
                                             QStringLiteral("\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    if (!ours.isEmpty() && rest.contains(oursAsAWord))
        return known;
    const QRegularExpressionMatch profile = list.match(rest);
    if (!profile.hasMatch())
        return known;
    return {known[0], profile.captured(1), file};
}

} // namespace changeover
