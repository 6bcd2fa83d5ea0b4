// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QString>

#include <memory>
#include <vector>

// What is told about the command line, made from the verbs themselves: nothing here can be out of date.

namespace changeover::manual {

using Commands = std::vector<std::unique_ptr<Command>>;

/// "changeover-cli help": all verbs, and the exit codes.
[[nodiscard]] QString overview(const Commands &commands);
/// "changeover-cli help VERB", "VERB --help": its options, with examples.
[[nodiscard]] QString of(const Command &command);
/// changeover-cli(1), for man.
[[nodiscard]] QString manPage(const Commands &commands);
/// For bash: source it, or put it into /usr/share/bash-completion/completions/changeover-cli.
[[nodiscard]] QString bashCompletion(const Commands &commands);
/// For PowerShell 5.1 and later: in the profile, or Invoke-Expression.
[[nodiscard]] QString powerShellCompletion(const Commands &commands);

} // namespace changeover::manual
