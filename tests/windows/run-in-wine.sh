#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs one Windows program in the Wine prefix that tests/run.sh made (tests/lib/wine.sh) and passes its exit code on.
# Without that prefix it fails, so that "not run" never looks like "passed".
set -euo pipefail
if [ -z "${WINEPREFIX:-}" ] || [ ! -d "$WINEPREFIX" ]; then
    echo "no Wine prefix: run these tests through tests/run.sh" >&2
    exit 1
fi
exec wine "$@"
