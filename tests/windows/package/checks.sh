# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced: one line a check.
checks=0 failed=0

passed() {
    checks=$((checks + 1))
    printf 'ok    %s\n' "$1"
}
# fail NAME [DETAIL]
fail() {
    checks=$((checks + 1)) failed=$((failed + 1))
    printf 'FAIL  %s\n' "$1"
    [ -z "${2:-}" ] || printf '%s\n' "$2" | head -n 20 | sed 's/^/      /'
}
note() { printf 'note  %s\n' "$1"; }

# check NAME COMMAND…: it must end with 0.
check() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then passed "$name"; else fail "$name" "$output"; fi
}
# refuses NAME COMMAND…: it must not.
refuses() {
    local name=$1 output
    shift
    if output=$("$@" 2>&1); then fail "$name" "it was accepted. $output"; else passed "$name"; fi
}
# same NAME EXPECTED SEEN
same() {
    if [ "$2" = "$3" ]; then passed "$1"; else fail "$1" "expected: $2
seen:     $3"; fi
}
# holds NAME TEXT PART: TEXT has PART in it.
holds() {
    if [[ $2 == *"$3"* ]]; then passed "$1"; else fail "$1" "expected: $3
seen:     $2"; fi
}
