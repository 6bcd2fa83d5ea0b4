#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The man page in mandoc's eyes, and what bash completes.
#   tests/cli/shell/run.sh CHANGEOVER-CLI
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
cli=$1
need_packages mandoc

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$cli" help man >"$work/changeover-cli.1"
# The day is left out on purpose: two builds of one version give the same page.
mandoc -T lint -W warning "$work/changeover-cli.1" | grep -v "missing date" >"$work/said" || true
[ ! -s "$work/said" ] || die "mandoc does not like the man page:
$(cat "$work/said")"
mandoc -T ascii -O width=200 "$work/changeover-cli.1" | sed 's/.\x08//g' >"$work/shown"
for words in "changeover-cli collect" "--dry-run" "EXIT STATUS" "changeover-cli fleet report case --to overview"; do
    grep -qF -- "$words" "$work/shown" || die "the man page does not show: $words"
done

"$cli" completion bash >"$work/completion"
shellcheck -s bash -e SC2207 "$work/completion" || die "shellcheck does not like the completion"
. "$work/completion"
# completed EXPECTED WORD…: what is offered for the last of the words
completed() {
    local expected=$1
    shift
    COMP_WORDS=(changeover-cli "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _changeover_cli || true # compgen says 1 where nothing fits
    [ "${COMPREPLY[*]}" = "$expected" ] || die "after \"$*\": \"${COMPREPLY[*]}\" is offered, not \"$expected\""
}
completed "detect" de
completed "fleet" fl
completed "--dry-run" remove --dry
completed "--plan" remove --yes --pl
completed "report" fleet re
completed "list" bundle l
completed "bash" completion b
completed "" detect --nonsense
say "man page and completion: good"
