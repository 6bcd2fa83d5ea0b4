#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-in-wine.sh TESTS.EXE CLASS: runs one test class of the Windows program in the Wine prefix that tests/run.sh made
# (tests/lib/wine.sh), shows its report and passes its exit code on.
# Without that prefix it fails, so that "not run" never looks like "passed".
set -euo pipefail
if [ -z "${WINEPREFIX:-}" ] || [ ! -d "$WINEPREFIX" ]; then
    echo "no Wine prefix: run these tests through tests/run.sh" >&2
    exit 1
fi
# Wine keeps Qt's variables from its programs, unless they are spelled like this.
if [ -n "${QT_SCALE_FACTOR:-}" ]; then export WINEQT_SCALE_FACTOR=$QT_SCALE_FACTOR; fi
# Under Wine, Qt Test's report reaches a file but not a pipe.
report=$(mktemp)
trap 'rm -f "$report"' EXIT
code=0
wine "$1" "$2" -o "Z:${report//\//\\},txt" || code=$?
cat "$report"
[ -s "$report" ] || exit 1
exit "$code"
