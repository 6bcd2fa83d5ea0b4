// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hazards/Hazards.h"

#include <QDate>
#include <QString>

namespace changeover {

class Card;
class Session;
struct TimelineEvent;

/// Words for what core names by enums.
namespace texts {

/// A day with its month in words: "July 20, 2024".
[[nodiscard]] QString day(QDate date);
/// When something happened, as exactly as it is known: "about September 17, 2024", "July 20, 2024, 00:00 EDT".
[[nodiscard]] QString date(const TimelineEvent &event);
/// A file's or folder's place as the system writes it, kept left-to-right inside any text.
[[nodiscard]] QString path(const QString &path);
[[nodiscard]] QString kind(ProductKind kind);
[[nodiscard]] QString sign(SignKind kind);
/// What protects a computer, as a card.
[[nodiscard]] Card *protectionCard(const Protection &protection);
/// That a restart is still to come, with a button that does it; nullptr: none is, or something speaks against it.
[[nodiscard]] Card *restartCard(Session &session);
/// Why the computer must not be restarted yet, and what to do. In place of every advice to restart.
[[nodiscard]] Card *doNotRestartCard(const Session &session, const Hazard &hazard);

} // namespace texts
} // namespace changeover
