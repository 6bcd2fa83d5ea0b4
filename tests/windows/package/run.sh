#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the Windows packages of the programs in build/windows/bin, and tries them: as files, and under Wine in a prefix of
# its own (install, upgrade, refusals, removal, portable, planted DLLs, the notice for a 32-bit Windows). One line a check;
# ends with 0 if all passed.
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
. "$root/tests/lib/wine.sh"
. "$root/installer/windows/package/setup.sh"
here=$root/tests/windows/package
packaging=$root/installer/windows/package
. "$here/checks.sh"
. "$here/packages.sh"
. "$here/signing.sh"
. "$here/installed.sh"
. "$here/notice32.sh"
. "$here/portable.sh"
export LC_ALL=C.UTF-8
need_packages nsis zip unzip osslsigncode openssl binutils python3 python3-yaml gcc-mingw-w64-x86-64-posix \
    "${wine_packages[@]}"
# The tests' own certificate only.
unset "${!CHANGEOVER_SIGN_@}"
version=$(sed -n 's/^project(Changeover VERSION \([0-9.]*\).*/\1/p' "$root/CMakeLists.txt")
USER=${USER:-$(id -un)}
export SOURCE_DATE_EPOCH=1767225600

work=$(mktemp -d)
ended=0
finish() {
    # A command that fails outside a check ends the run: say which.
    [ "$ended" = 1 ] || printf 'STOPPED after %d checks at: %s\n' "$checks" "$BASH_COMMAND"
    wine_end
    rm -rf "$work"
}
trap finish EXIT

# A copy: nothing here may change what was built.
bin=$work/bin
mkdir -p "$bin" "$work/files"
cp "${CHANGEOVER_BIN:-$root/build/windows/bin}"/{changeover,changeover-cli}.exe "$bin"
export CHANGEOVER_BIN=$bin

# Both at once, while Wine makes its prefix.
"$packaging/package.sh" "$version" "$work/one" >"$work/one.log" 2>&1 &
packing=$!
"$packaging/package.sh" "$version" "$work/two" >"$work/two.log" 2>&1 &
packing+=" $!"
compile() { x86_64-w64-mingw32-gcc-posix -std=gnu11 -Wall -Wextra -Werror -Os -s -static "$@"; }
compile -municode -o "$work/run.exe" "$here/run.c"
compile -o "$work/careless.exe" "$here/careless.c"
compile -shared -o "$work/planted.dll" "$here/planted.c"
cp "$bin/changeover.exe" "$bin/changeover-cli.exe" "$work/files"
sed 's/$/\r/' "$root/LICENSE" >"$work/files/LICENSE.txt"
# One licence that the new version has, too, and one that it has no more.
mkdir -p "$work/files/licences/former"
echo older >"$work/files/licences/GPL-3.0.txt"
echo former >"$work/files/licences/former/LICENSE.txt"
make_setup 0.0.9 "$work/files" "$work/changeover-0.0.9-setup.exe" -DQUICK
make_notice32 "$version" "$work/notice64.exe" -DTARGET=amd64-unicode
wine_begin "$work/wine"
# Not "wait" alone: the X server never ends.
for job in $packing; do wait "$job" || die "package.sh failed: $(cat "$work"/{one,two}.log)"; done

check_packages "$work"
check_notice32_file "$work"
check_winget "$work"
check_signing "$work"

drive=$WINEPREFIX/drive_c
# Wine leads these to the home of whoever runs this; here they belong to the prefix.
find "$drive/users/$USER" -maxdepth 1 -type l -exec sh -c 'rm "$1" && mkdir "$1"' - {} \;
documents=$drive/users/$USER/Documents
local_data=$drive/users/$USER/AppData/Local
mkdir -p "$documents"
setup=$(windows_path "$work/one/changeover-$version-setup.exe")
old_setup=$(windows_path "$work/changeover-0.0.9-setup.exe")
# Debian's Wine says it is Windows 7.
wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1 </dev/null
all_files >"$work/files-before"

for part in install upgrade refusals removal own_folder per_user signed_install portable planted notice32; do
    "check_$part"
done

ended=1
printf '%d checks, %d failed, %d s\n' "$checks" "$failed" "$SECONDS"
[ "$failed" = 0 ]
