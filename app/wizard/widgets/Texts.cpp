// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wizard/widgets/Texts.h"

#include "app/wizard/model/Session.h"
#include "app/wizard/widgets/Card.h"
#include "app/wizard/widgets/Fold.h"
#include "app/wizard/widgets/Labels.h"
#include "core/base/Places.h"
#include "core/base/SafeText.h"
#include "core/guide/Timeline.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace changeover::texts {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Texts)
};

void addServerCommands(Card &card, const std::vector<ServerCommand> &commands)
{
    if (commands.empty())
        return;
    Fold *fold = card.addFold(Text::tr("Commands for the administrator of this server"));
    fold->addText(Text::tr("Open PowerShell as an administrator and type:"));
    for (const ServerCommand &one : commands) {
        fold->addText(one.status == FactStatus::Confirmed ? one.purpose
                                                          : Text::tr("%1 (not confirmed)").arg(one.purpose));
        fold->content()->addWidget(makeDetail(one.command));
    }
}
} // namespace

QString day(QDate date)
{
    // The locale's long format without the name of the day of the week, which says nothing here.
    static const QRegularExpression weekday(QStringLiteral("[,،]?\\s*dddd[,،]?\\s*"));
    const QLocale locale;
    return locale.toString(date, locale.dateFormat(QLocale::LongFormat).remove(weekday).trimmed());
}

QString date(const TimelineEvent &event)
{
    if (!event.isDated())
        return Text::tr("Day not confirmed", "in place of a date");
    QString when = day(event.date);
    if (event.until.isValid())
        when = Text::tr("%1 to %2", "two dates").arg(when, day(event.until));
    if (event.approximate)
        when = Text::tr("about %1", "a date").arg(when);
    return event.time.isEmpty() ? when : QStringLiteral("%1, %2").arg(when, event.time);
}

QString path(const QString &path)
{
    constexpr QChar leftToRightIsolate(0x2066);
    constexpr QChar popIsolate(0x2069);
    return leftToRightIsolate + safeText(QDir::toNativeSeparators(path), 1000) + popIsolate;
}

QString kind(ProductKind kind)
{
    switch (kind) {
    case ProductKind::Antivirus:
        return Text::tr("Antivirus program");
    case ProductKind::Agent:
        return Text::tr("Agent: connects this computer to a company's control center");
    case ProductKind::Vpn:
        return Text::tr("VPN program");
    case ProductKind::Companion:
        return Text::tr("Came along with the antivirus program");
    case ProductKind::Console:
        return Text::tr("Control center: manages other computers");
    case ProductKind::Successor:
        return Text::tr("Came from the hand-over of September 2024");
    case ProductKind::Other:
        return Text::tr("Other program");
    }
    Q_UNREACHABLE();
}

QString sign(SignKind kind)
{
    switch (kind) {
    case SignKind::ProductKey:
    case SignKind::RegistryKey:
        return Text::tr("Registry key");
    case SignKind::UninstallEntry:
        return Text::tr("List of programs");
    case SignKind::Service:
    case SignKind::Unit:
        return Text::tr("Service");
    case SignKind::Driver:
        return Text::tr("Drivers");
    case SignKind::Folder:
        return Text::tr("Folder");
    case SignKind::Package:
        return Text::tr("Package");
    }
    Q_UNREACHABLE();
}

Card *protectionCard(const Protection &protection)
{
    look::Tone tone = look::Tone::Info;
    QString title;
    QString picture = QStringLiteral("protection");
    switch (protection.state) {
    case ProtectionState::Protected:
        tone = look::Tone::Ok;
        title = Text::tr("An antivirus program is on");
        break;
    case ProtectionState::NotProtected:
        tone = look::Tone::Danger;
        title = Text::tr("No antivirus program is on");
        picture.clear();
        break;
    case ProtectionState::CannotBeAsked:
        title = Text::tr("This computer cannot say whether an antivirus program is on");
        picture = QStringLiteral("unknown");
        break;
    }
    auto *card = new Card(QStringLiteral("protectionCard"), tone, title, picture);
    card->addText(safeText(protection.why));
    for (const ListedProduct &product : protection.products)
        card->addText(safeText(productLine(product)));
    for (const QString &note : protectionNotes(protection))
        card->addText(safeText(note));
    addServerCommands(*card, protection.commands);
    if (!protection.defender.evidence.empty() || !protection.firewall.evidence.empty() ||
        !protection.blindSpots.empty()) {
        Fold *fold = card->addFold(Text::tr("What was looked at"));
        for (const auto *evidence : {&protection.defender.evidence, &protection.firewall.evidence})
            for (const ProtectionEvidence &seen : *evidence)
                fold->addText(QStringLiteral("%1 (%2)").arg(safeText(seen.shows), safeText(seen.place)));
        for (const ProtectionBlindSpot &spot : protection.blindSpots)
            fold->addText(QStringLiteral("%1: %2").arg(safeText(spot.place), safeText(spot.why.full())));
    }
    return card;
}

Card *restartCard(Session &session)
{
    if (!session.isRestartToCome())
        return nullptr;
    const bool notInFull = session.restartState() == RestartState::NotInFull;
    auto *card = new Card(QStringLiteral("restartCard"), look::Tone::Warning,
                          notInFull ? Text::tr("Windows has not restarted in full yet")
                                    : Text::tr("A restart finishes the removal"),
                          QStringLiteral("restart"));
    if (notInFull)
        card->addText(Text::tr("Switching off and on again is not enough on many computers (\"Fast Startup\"). Only a "
                               "restart is."));
    card->addText(session.isPractice() ? Text::tr("This is practice: only the sample is restarted, not your computer.")
                  : places::isPortable()
                      ? Text::tr("Save your open work first. After the restart start Changeover from your stick "
                                 "again: it goes on with the check.")
                      : Text::tr("Save your open work first. Changeover opens again by itself when you have logged in, "
                                 "and goes on with the check."));
    QPushButton *now =
        makeButton(QStringLiteral("restartButton"),
                   session.isPractice() ? Text::tr("Restart the sa&mple") : Text::tr("Restart the co&mputer now"));
    QObject::connect(now, &QPushButton::clicked, &session, &Session::restart);
    card->addButtons({now});
    QObject::connect(&session, &Session::changed, card,
                     [card, &session] { card->setVisible(session.isRestartToCome()); });
    return card;
}

Card *doNotRestartCard(const Session &session, const Hazard &hazard)
{
    auto *card = new Card(QStringLiteral("doNotRestartCard"), look::Tone::Danger, safeText(hazard.title));
    card->addText(hazard.why);
    card->addSteps(hazard.clear);
    if (const QString sheet = OpenCase::recoverySheetIn(session.folder()); QFile::exists(sheet)) {
        card->addText(Text::tr("Print this sheet now. It says what to do if the computer is restarted all the same."));
        card->addButtons({makeLink(QStringLiteral("openRecoverySheet"), Text::tr("Open the recovery sheet"),
                                   QUrl::fromLocalFile(sheet).toString())});
    }
    Fold *fold = card->addFold(Text::tr("What was seen"));
    for (const HazardSeen &seen : hazard.seen)
        fold->addText(QStringLiteral("%1 (%2)").arg(safeText(seen.shows), safeText(seen.place)));
    return card;
}

} // namespace changeover::texts
