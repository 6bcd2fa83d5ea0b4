#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The installed polkit action for real: it is the one that is asked about for the helper, and for nothing but the helper.
# Called by installed.sh, which brings as_person, account and work.
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
action=org.changeover.Changeover.helper
rule=/etc/polkit-1/rules.d/49-changeover-package-test.rules
bus=
finish() {
    rm -f "$rule"
    [ -z "$bus" ] || kill "$bus" 2>/dev/null || true
}
trap finish EXIT

# A socket alone does not say that a bus listens: one that was killed leaves its files behind.
if ! dbus-send --system --dest=org.freedesktop.DBus --print-reply / org.freedesktop.DBus.GetId >/dev/null 2>&1; then
    rm -f /run/dbus/system_bus_socket /run/dbus/pid
    mkdir -p /run/dbus
    bus=$(dbus-daemon --system --fork --print-pid)
fi

pkaction --action-id "$action" --verbose >"$work/action" || die "polkit does not know $action"
for words in "an administrator's rights" "implicit any: *auth_admin$" "implicit inactive: *auth_admin$" \
    "implicit active: *auth_admin$" "exec.path -> /usr/bin/changeover-cli" "exec.argv1 -> helper"; do
    grep -qe "$words" "$work/action" || die "the action does not say \"$words\": $(cat "$work/action")"
done

# The rule answers for this action only: who gets through was asked about this one.
printf 'polkit.addRule(function(action, subject) {\n    if (action.id == "%s" && subject.user == "%s") return polkit.Result.YES;\n});\n' \
    "$action" "$account" >"$rule"
chmod 644 "$rule"
sleep 2 # polkit watches the folder
said=$(as_person pkexec /usr/bin/changeover-cli helper --language en 2>"$work/said") || true
[ "$said" = "changeover-helper 1" ] || die "pkexec did not start the helper by $action: $said $(cat "$work/said")"
code=0
as_person pkexec /usr/bin/changeover-cli detect >"$work/said" 2>&1 || code=$?
[ "$code" = 127 ] || die "another verb went through by $action, code $code: $(cat "$work/said")"
rm -f "$rule"
sleep 2
code=0
as_person pkexec /usr/bin/changeover-cli helper >"$work/said" 2>&1 || code=$?
[ "$code" = 127 ] || die "the helper came without an administrator, code $code: $(cat "$work/said")"
say "polkit action: good"
