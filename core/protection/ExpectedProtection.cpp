// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protection/ExpectedProtection.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace changeover {

namespace {
constexpr qsizetype shortestPart = 3; // letters; a shorter one is part of too many names

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(protection)
};

bool isNameOf(const QString &listed, const QStringList &parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
        return part.size() < shortestPart ? listed.compare(part, Qt::CaseInsensitive) == 0
                                          : listed.contains(part, Qt::CaseInsensitive);
    });
}

ExpectedState stateOf(const ListedProduct &product, const DefenderState &defender)
{
    if (product.stale == Answer::Yes)
        return ExpectedState::LeftBehind;
    // Where both speak of Defender they have to agree.
    if (product.isDefender && product.enabled != Answer::Unknown && defender.isOn != Answer::Unknown &&
        product.enabled != defender.isOn)
        return ExpectedState::NotSaid;
    const bool on = product.enabled == Answer::Yes || (product.isDefender && defender.isOn == Answer::Yes);
    if (!on)
        return product.enabled == Answer::No ? ExpectedState::Off : ExpectedState::NotSaid;
    if (product.stale == Answer::Unknown)
        return ExpectedState::NotSaid;
    return product.upToDate == Answer::Yes  ? ExpectedState::On
           : product.upToDate == Answer::No ? ExpectedState::OnButOld
                                            : ExpectedState::OnAgeUnknown;
}

QString othersOf(const Protection &now)
{
    QStringList names;
    for (const ListedProduct &product : now.products)
        if (!names.contains(product.name))
            names << product.name;
    return names.join(QStringLiteral(", "));
}

void say(ExpectedAnswer &answer, const Protection &now)
{
    const QString &name = answer.expected.name;
    switch (answer.state) {
    case ExpectedState::On:
        answer.text = Text::tr("%1 is on and up to date.").arg(name);
        break;
    case ExpectedState::OnButOld:
        answer.text = Text::tr("%1 is on, but out of date.").arg(name);
        answer.next = Text::tr("Open it and let it update itself. Then check again.");
        break;
    case ExpectedState::OnAgeUnknown:
        answer.text = Text::tr("%1 is on. Windows does not say whether it is up to date.").arg(name);
        answer.next = Text::tr("Open it and look when it updated itself last.");
        break;
    case ExpectedState::Off:
        answer.text = Text::tr("%1 is there, but it is off.").arg(name);
        answer.next = Text::tr("Open it and turn it on. Then check again.");
        break;
    case ExpectedState::NotSaid:
        answer.text = Text::tr("%1 is there, but it is not certain whether it is on.").arg(name);
        answer.next = Text::tr("Open it and look. Then check again.");
        break;
    case ExpectedState::LeftBehind:
        answer.text = Text::tr("Windows still lists %1, but its program is not on this computer.").arg(name);
        answer.next = Text::tr("Install it again. Then check again.");
        break;
    case ExpectedState::NotListed:
        answer.text = now.products.empty() ? Text::tr("Windows lists no antivirus program, so not %1 either.").arg(name)
                                           : Text::tr("Windows lists %1, but not %2 yet.").arg(othersOf(now), name);
        answer.next = Text::tr("If it is not installed yet, install it now. If it is, restart the computer. Then check "
                               "again.");
        break;
    case ExpectedState::CannotBeAsked:
        answer.text = Text::tr("Whether %1 is on cannot be asked on this computer.").arg(name);
        answer.next = Text::tr("Open it and look there.");
        break;
    }
    if (!answer.listed.isEmpty() && !name.contains(answer.listed, Qt::CaseInsensitive))
        answer.text += QLatin1Char(' ') + Text::tr("Windows lists it as \"%1\".").arg(answer.listed);
    if (!answer.expected.namesConfirmed && answer.state != ExpectedState::CannotBeAsked)
        answer.note = Text::tr("How Windows writes its name is not confirmed. Changeover looked for: %1.")
                          .arg(answer.expected.listedAs.join(QStringLiteral(", ")));
}
} // namespace

ExpectedAnswer answerFor(const ExpectedProtection &expected, const Protection &now)
{
    ExpectedAnswer answer;
    answer.expected = expected;
    answer.state = now.securityCenterAnswered ? ExpectedState::NotListed : ExpectedState::CannotBeAsked;
    const bool isDefender = std::any_of(expected.listedAs.begin(), expected.listedAs.end(), isDefenderName);
    // Of several entries that could be it, the one that says the most good: an old entry may stand beside a new one.
    for (const ListedProduct &product : now.products) {
        if (!isNameOf(product.name, expected.listedAs) && !(isDefender && product.isDefender))
            continue;
        const ExpectedState state = stateOf(product, now.defender);
        if (answer.listed.isEmpty() || state < answer.state) {
            answer.state = state;
            answer.listed = product.name;
        }
    }
    // A server has no Security Center, but Defender speaks for itself.
    if (!now.securityCenterAnswered && isDefender && now.defender.isOn != Answer::Unknown)
        answer.state = now.defender.isOn == Answer::Yes ? ExpectedState::OnAgeUnknown : ExpectedState::Off;
    say(answer, now);
    return answer;
}

QJsonObject toJson(const ExpectedAnswer &answer)
{
    QJsonObject json{{QStringLiteral("name"), answer.expected.name},
                     {QStringLiteral("state"), expectedStateNames.name(answer.state)},
                     {QStringLiteral("lookedFor"), QJsonArray::fromStringList(answer.expected.listedAs)},
                     {QStringLiteral("namesConfirmed"), answer.expected.namesConfirmed},
                     {QStringLiteral("text"), answer.text}};
    if (!answer.expected.id.isEmpty())
        json.insert(QStringLiteral("id"), answer.expected.id);
    if (!answer.listed.isEmpty())
        json.insert(QStringLiteral("listedAs"), answer.listed);
    if (!answer.next.isEmpty())
        json.insert(QStringLiteral("next"), answer.next);
    return json;
}

} // namespace changeover
