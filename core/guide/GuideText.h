// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace changeover {

/// A text of resources/guide in the person's language. The structs of this folder hold the English of the files; a
/// face translates when it shows, so that the language can change while the program runs. To be translated are the
/// values of "title", "text", "binds", "question", "answer", "topic" and "steps"; names and citations are not.
QString guideText(const QString &english);

} // namespace changeover
