// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Cancel.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QString>

#include <optional>

// What a terminal is, on each system. Results go to standard output, talk to standard error.

namespace changeover::console {

void writeResult(const QString &text);
void writeTalk(const QString &text);

/// Standard error is a terminal a person looks at (progress may be redrawn).
[[nodiscard]] bool talkIsTerminal();
/// Standard input is a terminal a person types at.
[[nodiscard]] bool inputIsTerminal();

/// A line from standard input without its end; nullopt at its end.
[[nodiscard]] std::optional<QString> readLine();
/// The same, without showing what is typed where it is a terminal.
[[nodiscard]] std::optional<Secret> readSecret();

/// Whoever reads our words may go away in the middle of a removal; that is no reason to stop half-way.
void goOnWithoutReader();

/// Ctrl+C (and a polite request to end) sets this token instead of ending the process.
void cancelOnInterrupt(const CancelToken &token);

} // namespace changeover::console
