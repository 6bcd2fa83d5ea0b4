#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts up to the texts in the sources and the data files. Needs qt6-l10n-tools.
#   translations/update.sh            update them; new texts are then "unfinished": translate them (Qt Linguist)
#   translations/update.sh --check    change nothing; fail where one is not up to date or not complete
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib/common.sh"
cd "$root"
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# No line numbers: a diff then shows what a person has to translate, and nothing else.
python3 translations/data_strings.py >"$work/data_strings.cpp"
cp translations/changeover_*.ts "$work"
for ts in "$work"/*.ts; do
    # The command line speaks English: scripts and the people who help each other by them read it.
    only=(app/wizard core)
    # English stands in the sources; only its plurals ("1 trace", "3 traces") need a file.
    [ "$(basename "$ts")" = changeover_en.ts ] && only=(-pluralonly app core)
    "$lupdate" "${only[@]}" "$work/data_strings.cpp" -I . -locations none -no-obsolete -source-language en \
        -ts "$ts" >"$work/log" 2>&1 || die "lupdate: $(cat "$work/log")"
    # It warns where it cannot tell the context: such a text would never be found at run time.
    ! grep -E 'lacks Q_OBJECT|without context|unknown namespace' "$work/log" >&2 || die "lupdate cannot tell a context"
done

if [ "${1:-}" != --check ]; then
    cp "$work"/*.ts translations
    exit 0
fi
for ts in "$work"/*.ts; do
    name=translations/$(basename "$ts")
    diff -q "$name" "$ts" >/dev/null || die "$name is not up to date: run translations/update.sh"
    python3 translations/check.py "$name" || die "$name is not complete"
done
