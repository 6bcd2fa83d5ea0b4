#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Puts the built programs and all that a desktop wants to know about them into a folder, below usr, as every package for
# Linux has them.
#   installer/linux/stage.sh VERSION BUILD DEST
# BUILD is CMake's build folder. The day of the release is SOURCE_DATE_EPOCH.
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
[ $# = 3 ] || die "usage: installer/linux/stage.sh VERSION BUILD DEST"
version=$1 build=$2 usr=$3/usr
here=$root/installer/linux
id=org.changeover.Changeover
umask 022

said=$("$build/bin/changeover-cli" --version)
[ "$said" = "changeover-cli $version" ] || die "$build holds $said, not version $version"

# put MODE FILE TARGET, below usr
put() { install -D -m "$1" "$2" "$usr/$3"; }
for program in changeover changeover-cli; do
    put 755 "$build/bin/$program" "bin/$program"
    strip --strip-unneeded --remove-section=.comment --remove-section=.note "$usr/bin/$program"
done

put 644 "$here/$id.desktop" "share/applications/$id.desktop"
put 644 "$here/$id.policy" "share/polkit-1/actions/$id.policy"
put 644 "$root/resources/icons/app/changeover.svg" "share/icons/hicolor/scalable/apps/$id.svg"
for size in 48 128 256; do
    icons=$usr/share/icons/hicolor/${size}x$size/apps
    mkdir -p "$icons"
    rsvg-convert --width=$size --height=$size --output="$icons/$id.png" "$root/resources/icons/app/changeover.svg"
done

mkdir -p "$usr/share/metainfo" "$usr/share/man/man1" "$usr/share/bash-completion/completions"
"$here/releases.py" "$here/$id.metainfo.xml" "$root/resources/changelog.md" "$version" \
    "$(date -u -d "@${SOURCE_DATE_EPOCH:?}" +%F)" >"$usr/share/metainfo/$id.metainfo.xml"
put 644 "$here/changeover.1" share/man/man1/changeover.1
"$build/bin/changeover-cli" help man >"$usr/share/man/man1/changeover-cli.1"
"$build/bin/changeover-cli" completion bash >"$usr/share/bash-completion/completions/changeover-cli"
