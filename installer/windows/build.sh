#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Cross-builds the Windows programs into build/windows: static, importing system DLLs only.
#   build.sh [TARGET…]    these only, without the tests
# Fetches and builds the toolchain first if the cache does not have it (installer/windows/toolchain.sh).
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/installer/lib/recipes.sh"

"$root/installer/windows/toolchain.sh"
need_packages qt6-l10n-tools qt6-translations-l10n librsvg2-bin python3
prefixes=$("$root/installer/windows/toolchain.sh" --print)

cd "$root"
# rcc packs the time of each file into the program: the commit's, so that building again gives the same program.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || true)}
export SOURCE_DATE_EPOCH
# A changed toolchain is a new folder: CMake must not keep paths of the old one.
stamp=build/windows/.prefixes
if [ "$(cat "$stamp" 2>/dev/null)" != "$prefixes" ]; then rm -rf build/windows; fi
mkdir -p build/windows
printf '%s\n' "$prefixes" >"$stamp"
cmake --preset windows -DCHANGEOVER_PREFIXES="$prefixes" -DQT_HOST_PATH="$(prefix_of qt-host)" >build/windows/configure.log ||
    die "CMake could not configure the Windows build. The end of build/windows/configure.log:
$(tail -n 20 build/windows/configure.log)"
targets=()
if [ $# -gt 0 ]; then targets=(--target "$@"); fi
cmake --build --preset windows "${targets[@]}"
say "built: build/windows/bin"
