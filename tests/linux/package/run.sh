#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The package for Debian: what is said about the program, the package itself, its life on this computer.
#   tests/linux/package/run.sh [BUILD]
# Without BUILD, a folder that installer/linux/build.sh made, the programs are built first.
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
here=$root/tests/linux/package
[ $# -le 1 ] || die "usage: tests/linux/package/run.sh [BUILD]"
need_packages lintian
version=$(sed -n 's/^project(Changeover VERSION \([0-9.]*\) .*/\1/p' "$root/CMakeLists.txt")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

step "what is said about the program"
"$here/metadata.sh"

step "package"
"$root/installer/linux/deb.sh" "$version" "$work/first" "$@"
package=$(echo "$work"/first/*.deb)
# Packed once more, as another person, at another time, in another folder: the same bytes.
(umask 077 && TZ=Asia/Tokyo LC_ALL=C "$root/installer/linux/deb.sh" "$version" "$work/second" "${1:-$root/build/deb}" >/dev/null)
cmp "$package" "$work/second/${package##*/}" || die "packed twice, the package differs"

step "lintian"
lintian --no-cfg --allow-root --fail-on error,warning "$package" || die "lintian finds something (see above)"

step "contents"
"$here/contents.sh" "$package" "$version"

step "installed and removed"
"$here/installed.sh" "$package"
step_table
