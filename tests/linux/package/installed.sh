#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package for real: installed, used by a person without rights, removed, purged. Afterwards nothing is left but what
# that person saved. Needs root and a computer without the package; says so and does nothing elsewhere.
#   tests/linux/package/installed.sh PACKAGE
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
package=$1
skip() {
    say "NOT TESTED, installation and removal: $*"
    exit 0
}
[ "$(id -u)" = 0 ] || skip "needs root"
! dpkg-query -W changeover >/dev/null 2>&1 || skip "a package changeover is installed here already"
need_packages pkexec polkitd dbus passwd util-linux xvfb

. "$root/tests/lib/xvfb.sh"
account=changeover-package-test
# What a helper kept here before (other tests do so, too) is not the package's: aside with it, and back at the end, or at
# the next start if this one is killed.
state=/var/lib/changeover aside=/var/lib/changeover.aside-for-package-test
put_back() {
    [ -e "$aside" ] || return 0
    rm -rf "$state"
    mv "$aside" "$state"
}
work=$(mktemp -d)
chmod 755 "$work"
finish() {
    xvfb_end
    dpkg -P changeover >/dev/null 2>&1 || true
    put_back
    userdel "$account" >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap finish EXIT
put_back
[ ! -e "$state" ] || mv "$state" "$aside"
userdel "$account" >/dev/null 2>&1 || true
useradd --system --user-group --no-create-home --home-dir "$work/home" "$account"
install -d -o "$account" -g "$account" "$work/home" "$work/runtime"
chmod 700 "$work/runtime"
# as_person COMMAND…: as somebody without rights, with a home of their own and without a terminal to be asked on.
as_person() {
    setpriv --reuid="$account" --regid="$account" --init-groups env -i PATH=/usr/bin:/bin HOME="$work/home" \
        XDG_RUNTIME_DIR="$work/runtime" LANG=C.UTF-8 ${DISPLAY:+DISPLAY="$DISPLAY"} setsid -w "$@" </dev/null
}
# Everything on this computer but what its own housekeeping writes.
snapshot() {
    find /usr /etc /opt /var -xdev \( -path /var/lib/dpkg -o -path /var/log -o -path /var/cache -o -path /var/tmp \) -prune -o -print | sort
}

snapshot >"$work/before"
dpkg -i "$package" >"$work/dpkg" 2>&1 || die "dpkg -i: $(cat "$work/dpkg")"
dpkg --verify changeover || die "installed otherwise than packed"

[ "$(as_person changeover-cli --version)" = "changeover-cli $(dpkg-query -W -f '${Version}' changeover | sed 's/-.*//')" ] ||
    die "the installed changeover-cli says another version"
as_person changeover-cli export --practice home-pc --quiet --to "$work/home/saved" >"$work/said" 2>&1 || die "$(cat "$work/said")"
bundle=$(find "$work/home/saved" -name '*.zip')
as_person changeover-cli bundle verify "$bundle" >"$work/said" 2>&1 || die "$(cat "$work/said")"

xvfb_begin 1280x1024
code=0
as_person timeout 4 changeover --language de >"$work/said" 2>&1 || code=$?
[ "$code" = 124 ] || die "the wizard did not stay open, code $code: $(cat "$work/said")"

export -f as_person
account=$account work=$work "$root/tests/linux/package/helper.sh"

# What the helper leaves is the computer's own: kept by removing, taken by purging.
[ -d "$state" ] || die "the helper kept no record"
dpkg -r changeover >"$work/dpkg" 2>&1 || die "dpkg -r: $(cat "$work/dpkg")"
[ ! -e /usr/bin/changeover-cli ] || die "dpkg -r left the program"
snapshot | diff "$work/before" - >"$work/left" || true
! grep '^[<>]' "$work/left" | grep -qv '^> /var/lib/changeover' || die "after dpkg -r: $(cat "$work/left")"
[ -d "$state" ] || die "removing took the helper's record"
dpkg -P changeover >"$work/dpkg" 2>&1 || die "dpkg -P: $(cat "$work/dpkg")"
snapshot | diff "$work/before" - || die "dpkg -P left or took something (see above)"
! dpkg-query -W changeover >/dev/null 2>&1 || die "dpkg still knows the package"
[ -s "$bundle" ] || die "what the person saved is gone"
say "installed, used, removed, purged; what the person saved is there: good"
