// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guide/Sourced.h"

#include <QString>

namespace changeover {

/// A text of resources/guide in the person's language. The structs of this folder hold the English of the files; a
/// face translates when it shows, so that the language can change while the program runs. To be translated are the
/// values of "title", "text", "binds", "question", "answer", "topic" and "steps"; names and citations are not.
QString guideText(const QString &english);

/// The name of a source for people; says so where its address is not an encrypted one.
[[nodiscard]] QString guideSourceName(const GuideLink &source);

} // namespace changeover
