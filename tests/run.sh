#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what the tests need, builds for Linux (with sanitizers) and for Windows, and runs every test: on Linux, and
# the Windows program under Wine. Ends with CTest's summary. Needs nothing but Debian 12 and root or sudo.
#   tests/run.sh          what every change must pass
#   tests/run.sh --full   the same, and everything that takes long
. "$(dirname "${BASH_SOURCE[0]}")/../installer/lib/common.sh"
. "$root/installer/lib/recipes.sh"
. "$root/tests/lib/wine.sh"
cd "$root"
# Wine turns names of files into Unix names by the locale: without a UTF-8 one, every Cyrillic name fails.
export LC_ALL=C.UTF-8

case "${1:-}" in
"") export CHANGEOVER_FULL_TESTS=0 ;;
--full) export CHANGEOVER_FULL_TESTS=1 ;;
*) die "usage: tests/run.sh [--full]" ;;
esac

step "packages"
need_packages build-essential cmake ninja-build ccache git python3 xz-utils binutils util-linux pkexec polkitd dbus passwd unzip p7zip-full rpm \
    qt6-base-dev qt6-l10n-tools qt6-translations-l10n libx11-dev libxtst-dev libspdlog-dev libhivex-dev libsqlite3-dev libssl-dev zlib1g-dev librsvg2-bin at-spi2-core gir1.2-atspi-2.0 python3-gi fonts-droid-fallback clang-format clang-tidy shellcheck \
    osslsigncode openssl wixl gcc-mingw-w64-x86-64-posix mandoc python3-jsonschema "${wine_packages[@]}" \
    nsis zip python3-yaml binutils-mingw-w64-x86-64 mingw-w64-x86-64-dev gcc-mingw-w64-base libz-mingw-w64-dev \
    desktop-file-utils appstream libxml2-utils lintian
. tests/fleet/ansible/packages.sh

step "Windows toolchain"
installer/windows/toolchain.sh

step "Linux libraries"
need_packages pkg-config libgl-dev
provide karchive-linux

step "format and lint"
tests/lint.sh

step "build for Linux, with sanitizers"
cmake --preset asan -DCMAKE_PREFIX_PATH="$(prefix_of karchive-linux)" -DCHANGEOVER_WINDOWS_BUILD="$root/build/windows" >build/asan.log 2>&1 || {
    cat build/asan.log
    die "CMake could not configure"
}
cmake --build --preset asan | tail -n 1

step "build for Windows"
installer/windows/build.sh | tail -n 1

step "fuzzing"
seconds=4
if [ "$CHANGEOVER_FULL_TESTS" = 1 ]; then seconds=60; fi
tests/fuzz/run.sh "$seconds"

step "stand-in packages"
export CHANGEOVER_STANDINS=$root/build/standins CHANGEOVER_WINDOWS_BIN=$root/build/windows/bin
tests/standins/msi/build.sh "$CHANGEOVER_STANDINS" >/dev/null
tests/standins/tool/build.sh "$CHANGEOVER_STANDINS"

step "Wine"
# The passwords of the stand-in agent. The packages hold only a hash of the right one.
export CHANGEOVER_TEST_PASSWORD='Prüf-5ecret Ж' CHANGEOVER_TEST_WRONG_PASSWORD='Wr0ng-gue55 Щ'
trap wine_end EXIT
rm -rf build/wine
wine_begin build/wine

step "tests"
# The summary is shown again at the end, below the stage table.
status=0
# A real pointer on a real screen now and then misses on a busy machine: what failed gets one more try, and both lines
# are shown.
ctest --preset asan -j2 --repeat until-pass:2 >build/ctest.log 2>&1 || status=$?
grep -vE '^(Test project|      Start)' build/ctest.log | sed '/tests passed,/,$d'
wine_end

step_table
sed -n '/tests passed,/,$p' build/ctest.log
# What went wrong in what failed, also where a second try went well: above, it is lost among hundreds of lines.
grep -aE -A4 '\*\*\*(Failed|Timeout)|^FAIL! |^  FAIL ' build/ctest.log | grep -avE '^(PASS|Config|\*{9}| +Start)' || true
# The last whole run is committed: what takes long is not run for every change.
if [ "$CHANGEOVER_FULL_TESTS" = 1 ]; then
    {
        printf 'tests/run.sh --full at commit %s, %s\n' "$(git rev-parse --short HEAD)" "$(date -u +%F)"
        step_table
        sed -n '/tests passed,/,$p' build/ctest.log
    } >tests/last-full-run.txt
fi
exit "$status"
