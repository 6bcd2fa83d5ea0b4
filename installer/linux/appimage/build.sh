#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# NOT BUILT, NOT TESTED: a recipe. One file for Linux systems without .deb packages.
#   installer/linux/appimage/build.sh VERSION OUT
# Build it on the oldest system that it is to run on. linuxdeploy, its plugin "qt" and appimagetool have to be on PATH; they
# are not packaged, and nothing here downloads them.
#
# What to know before handing it on:
# - The file is mounted so that only the person who started it can read it, root cannot. So pkexec cannot start the helper from
#   there, and there is no polkit action. Whoever wants to remove something starts the whole file as root instead:
#   sudo ./Changeover-VERSION-x86_64.AppImage --appimage-extract-and-run
# - The entry that opens the wizard after a restart names the program inside of the mount, which is gone by then.
# - The command line is in it, too; started under the name changeover-cli (a link to the file), it is that.
. "$(dirname "${BASH_SOURCE[0]}")/../../lib/common.sh"
[ $# = 2 ] || die "usage: installer/linux/appimage/build.sh VERSION OUT"
version=$1
mkdir -p "$2"
out=$(realpath "$2")
cd "$root"
for tool in linuxdeploy linuxdeploy-plugin-qt appimagetool; do
    command -v "$tool" >/dev/null || die "$tool is not on PATH"
done
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} || die "without git's history, set SOURCE_DATE_EPOCH"
export SOURCE_DATE_EPOCH

installer/linux/build.sh "$root/build/appimage"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
app=$work/Changeover.AppDir
installer/linux/stage.sh "$version" "$root/build/appimage" "$app"
# An action for /usr/bin/changeover-cli says nothing about a program in a mount.
rm -r "$app/usr/share/polkit-1"

export QMAKE=${QMAKE:-qmake6} EXTRA_PLATFORM_PLUGINS="libqxcb.so"
linuxdeploy --appdir "$app" --plugin qt --desktop-file "$app/usr/share/applications/org.changeover.Changeover.desktop" \
    --icon-file "$app/usr/share/icons/hicolor/256x256/apps/org.changeover.Changeover.png" \
    --custom-apprun "$root/installer/linux/appimage/AppRun"
ARCH=$(uname -m) appimagetool --no-appstream "$app" "$out/Changeover-$version-$(uname -m).AppImage"
