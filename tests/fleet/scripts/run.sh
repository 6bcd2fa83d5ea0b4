#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The PowerShell scripts of installer/fleet and what their pages say, against the program's own sources. They run only
# where there is a PowerShell; Debian has none.
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
need_packages python3
export PYTHONDONTWRITEBYTECODE=1
cd "$root/tests/fleet/scripts"
python3 -m unittest check_scripts
command -v pwsh >/dev/null || say "PowerShell not here: read by eye"
python3 -m unittest run_in_pwsh
