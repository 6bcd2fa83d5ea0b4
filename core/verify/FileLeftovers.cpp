// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verify/BrowserSteps.h"
#include "core/verify/LeftoverSearch.h"

#include <QCoreApplication>

namespace changeover {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(leftovers)
};

QChar separatorOf(const QString &path)
{
    return path.contains(QLatin1Char('/')) ? QLatin1Char('/') : QLatin1Char('\\');
}
} // namespace

QStringList LeftoverSearch::childrenOf(const QString &folder)
{
    const Reading<QStringList> names = m_machine.children(folder);
    if (names.isUnreadable())
        addBlindSpot(folder, names.reason());
    return names.hasValue() ? *names : QStringList();
}

// %UserProfile% stands for each person's folder, * for each child of what stands before it.
QStringList LeftoverSearch::places()
{
    const QString home = QStringLiteral("%UserProfile%");
    QStringList open;
    if (m_rule->place.startsWith(home))
        for (const QString &folder : people().folders())
            open << folder + m_rule->place.mid(home.size());
    else
        open << expandFolders(m_machine, m_rule->place);
    QStringList done;
    while (!open.isEmpty()) {
        const QString path = open.takeFirst();
        const QString separator = separatorOf(path);
        const QString star = separator + QLatin1Char('*');
        const qsizetype at = path.indexOf(star);
        if (at < 0) {
            done << path;
            continue;
        }
        for (const QString &name : childrenOf(path.left(at)))
            if (!name.contains(QLatin1Char('*'))) // Linux allows it in a name; it is no wildcard there
                open << path.left(at) + separator + name + path.mid(at + star.size());
    }
    return done;
}

void LeftoverSearch::folders()
{
    const bool isList = !m_rule->pattern.pattern().isEmpty();
    for (const QString &place : places()) {
        if (!isList) {
            const Reading<PathInfo> info = m_machine.path(place);
            if (info.isUnreadable())
                addBlindSpot(place, info.reason());
            if (info.hasValue() && info->isFolder)
                add(place, folderEvidence(place));
            continue;
        }
        for (const QString &name : childrenOf(place))
            if (isLeft(name))
                add(place + separatorOf(place) + name, folderEvidence(place + separatorOf(place) + name));
    }
}

QString LeftoverSearch::folderEvidence(const QString &path) const
{
    const Reading<QStringList> names = m_machine.children(path);
    if (names.isUnreadable())
        return Text::tr("The folder exists; it could not be opened.");
    const qsizetype count = names.hasValue() ? names->size() : 0;
    return count == 0 ? Text::tr("The folder exists and is empty.")
                      : Text::tr("The folder exists, with %1 items in it.").arg(count);
}

void LeftoverSearch::browserExtensions()
{
    for (const QString &place : places())
        for (const QString &name : childrenOf(place))
            if (isLeft(name)) {
                const QString path = place + separatorOf(place) + name;
                const BrowserPlace browser = browserPlaceOf(path);
                add(path, browser.browser.isEmpty() ? Text::tr("The browser has the extension in this profile.")
                                                    : Text::tr("%1 has the extension in the profile \"%2\".")
                                                          .arg(browser.browser, browser.profile));
                found.back().steps = extensionSteps(browser);
            }
}

} // namespace changeover
