#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The Ansible collection against five computers on this machine: two with a stand-in kesl, one whose uninstaller fails,
# one without Kaspersky software, one that is switched off. Each has its own sshd, network, name and view of the disk, in
# namespaces of the kernel that end with this script. Needs Debian 12 and root. Ends with 77 where that cannot be had.
#   CHANGEOVER_CLI=FILE tests/fleet/ansible/run.sh     with another changeover-cli than build/asan's
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
here=$root/tests/fleet/ansible
cli=${CHANGEOVER_CLI:-$root/build/asan/bin/changeover-cli}

skip() {
    printf 'SKIPPED: %s\n' "$*"
    exit 77
}

[ "$(id -u)" = 0 ] || skip "making computers out of namespaces needs root"
[ -x "$cli" ] || die "there is no $cli: build it first, or name one in CHANGEOVER_CLI"
[ ! -e /opt/kaspersky ] || skip "/opt/kaspersky is there: the hosts would see this computer's own Kaspersky software"

if [ "${1:-}" != --inside ]; then
    step "packages"
    . "$here/packages.sh"
    unshare --mount --net --pid --uts --fork --mount-proc true 2>/dev/null ||
        skip "this system does not permit namespaces (a container without rights?)"
    farm=$(mktemp -d /tmp/changeover-fleet.XXXXXX)
    # Its mounts, networks and processes are of its own namespaces: they end with it, and it with this script, however
    # that ends.
    setpriv --pdeathsig KILL unshare --mount --net --pid --fork --kill-child --mount-proc "$here/run.sh" --inside "$farm" &
    inside=$!
    trap 'kill -KILL "$inside" 2>/dev/null || true; wait; rmdir "$farm"' EXIT
    trap 'exit 143' INT TERM
    status=0
    wait "$inside" || status=$?
    exit "$status"
fi

farm=$2
logs=$root/build/fleet-ansible
rm -rf "$logs"
mkdir -p "$logs"
. "$here/hosts.sh"
. "$here/controller.sh"
. "$here/checks.sh"

step "five computers"
hosts_begin
for name in kesl-a kesl-b stubborn without; do host_start "$name"; done
standins_install

step "the collection: lint, build, install"
collection_ready
controller_ready

step "check mode: says what it would do, does nothing"
play check-mode --check -e changeover_batch=100%
ends_with 2
recap_has kesl-a "changed=1 .* failed=0"
recap_has kesl-b "changed=1 .* failed=0"
recap_has stubborn "changed=1 .* failed=0"
recap_has without "changed=0 .* failed=0"
recap_has switched-off "failed=1"
for name in kesl-a kesl-b stubborn; do
    check "$name still has kesl" has_kesl "$name"
    check "$name: the plan is kept" json_says "$name/plan.json" 'd["dryRun"] and d["steps"][0]["kind"] == "uninstall"'
done
check "nothing was saved" none_of 'kesl-a/*.zip'
check "nothing was removed" none_of '*/remove.json'
nothing_of_ours_is_left

step "first run: three do well, one fails, one is not there"
# The usual batches, here of one computer each: not even a whole batch that fails stops the others.
play first
ends_with 2
recap_has kesl-a "changed=1 .* failed=0"
recap_has kesl-b "changed=1 .* failed=0"
recap_has without "changed=0 .* failed=0"
recap_has stubborn "failed=1"
recap_has switched-off "failed=1"
check "the failure is told" log_has 'failed: Removing ended with uninstaller-failed'
check "the silence is told" log_has 'unreachable: Failed to connect to the host via ssh'
for name in kesl-a kesl-b; do
    check "$name: kesl is gone" lacks_kesl "$name"
    check "$name: found" json_says "$name/detect.json" 'd["outcome"] == "found" and d["computer"] == "'"$name"'"'
    check "$name: a bundle, and it is whole" bundle_is_whole "$name"
    check "$name: removed" json_says "$name/remove.json" 'd["outcome"] == "ok" and d["steps"][0]["state"] == "done"'
    check "$name: leftovers reported" json_says "$name/verify.json" 'd["outcome"] == "leftovers" and d["leftovers"]'
    check "$name: no note" none_of "$name/note.json"
done
check "stubborn still has kesl" has_kesl stubborn
check "stubborn: noted" json_says stubborn/note.json 'd["state"] == "failed" and "uninstaller-failed" in d["text"]'
check "stubborn: what was tried is kept" json_says stubborn/remove.json 'd["outcome"] == "uninstaller-failed"'
check "stubborn: saved before" bundle_is_whole stubborn
check "without: clean" json_says without/verify.json 'd["outcome"] == "ok"'
check "without: nothing to save" none_of 'without/*.zip'
check "switched-off: noted" json_says switched-off/note.json \
    'd["schema"] == "changeover.fleet-note/1" and d["state"] == "unreachable" and d["computer"] == "switched-off"'
check "results are open to nobody else" nobody_else_may_read
check "the uninstaller saw changeover-cli in the process list" on kesl-b grep -q changeover-cli.remove /root/processes
check "but no password" lacks_password
nothing_of_ours_is_left
overview_has kesl-a=leftovers kesl-b=leftovers stubborn=failed without=clean switched-off=unreachable

step "second run: nothing to do any more"
play second -e changeover_batch=100%
ends_with 2
for name in kesl-a kesl-b without; do recap_has "$name" "changed=0 .* failed=0"; done
recap_has stubborn "changed=0 .* failed=1"
for name in kesl-a kesl-b; do check "$name: the bundle is still there" bundle_is_whole "$name"; done
nothing_of_ours_is_left
overview_has kesl-a=leftovers kesl-b=leftovers stubborn=failed without=clean switched-off=unreachable

# The short tier ends here: what landed has to go the whole way, and these are two minutes of its corners.
if [ "${CHANGEOVER_FULL_TESTS:-1}" = 0 ]; then
    say "corners: only with tests/run.sh --full"
    checks_end
    exit 0
fi

step "stops and restarts, as a changeover-cli tells them that only says what it is told"
# The names come from the computers: what looks like a template in them is never one.
told() { play "$1" -e changeover_cli_linux="$farm/told-cli" -e changeover_overview= --limit without "${@:2}"; }
clean='{"outcome": "ok", "leftovers": [], "inventory": {"couldNotLook": []}}'
told_cli '{"outcome": "hazard-stop", "text": "This blocks the removal.", "hazards": [{"id": "disk-encrypted",
    "title": "The disk is encrypted", "why": "It could not be read any more.", "clear": ["Decrypt it first."]}]}' "$clean"
told hazard
ends_with 2
check "the hazard is told" log_has 'disk-encrypted: The disk is encrypted. It could not be read any more. Decrypt it first.'
check "noted as waiting for somebody" json_says without/note.json 'd["state"] == "stopped"'

told_cli '{"outcome": "restart-needed", "steps": [{"id": "one", "state": "done", "text": "Removed."}]}' "$clean"
told restart-needed
ends_with 0
recap_has without "changed=1 .* failed=0"
check "the restart is told, not done" log_has 'Removed; a restart finishes it'
check "the note is gone" none_of without/note.json

restart_stand_in without
told restart -e changeover_restart=true
ends_with 0
recap_has without "changed=2 .* failed=0"
check "it was restarted" on without grep -q after-the-restart /proc/sys/kernel/random/boot_id
check "with the program taken away before" on without test -e /root/left-at-restart -a ! -s /root/left-at-restart
check "and checked after" json_says without/verify.json 'd["outcome"] == "ok"'
check "what looked like a template was never run" [ ! -e "$farm/injected" ]

told_cli '{"outcome": "ok", "steps": []}' '{"outcome": "still-installed", "leftovers": [], "inventory": {"findings":
    [{"name": "Stand-in"}], "couldNotLook": []}}'
told still-installed
ends_with 2
recap_has without "changed=0 .* failed=1"
check "what is still there is told" log_has 'Checking ended with still-installed. Stand-in'
nothing_of_ours_is_left

step_table
checks_end
