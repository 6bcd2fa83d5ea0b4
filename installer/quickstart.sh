#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From a fresh clone to the program at work: installs what is needed (Debian 12), builds, looks at this computer, shows
# the plan, and, where there is nothing to remove, walks the whole way on a practice PC. Where there is a display, the
# wizard is open at the end. Changes nothing on this computer but installed packages, the build folder and the cache. A
# second run starts at once.
. "$(dirname "${BASH_SOURCE[0]}")/lib/common.sh"
. "$root/installer/lib/recipes.sh"
cd "$root"

step "1 of 4: packages"
need_packages build-essential cmake ninja-build ccache pkg-config xz-utils zlib1g-dev qt6-base-dev qt6-l10n-tools qt6-translations-l10n libgl-dev libspdlog-dev libhivex-dev libsqlite3-dev libssl-dev librsvg2-bin
provide karchive-linux

step "2 of 4: build"
mkdir -p build
if [ ! -f build/release/build.ninja ]; then
    cmake --preset release -DCMAKE_PREFIX_PATH="$(prefix_of karchive-linux)" >build/release.log 2>&1 || die "CMake could not configure. The end of build/release.log:
$(tail -n 15 build/release.log)"
fi
if [ -t 1 ]; then
    cmake --build --preset release
else
    cmake --build --preset release >build/release-build.log || die "the build failed. The end of build/release-build.log:
$(tail -n 25 build/release-build.log)"
fi
cli=build/release/bin/changeover-cli

# The wizard lives on when this script has ended.
open_wizard() {
    [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || {
        say "No display here. On one, the wizard opens with: build/release/bin/changeover"
        return 0
    }
    nohup build/release/bin/changeover >build/wizard.log 2>&1 </dev/null &
    local wizard=$!
    sleep 2
    if kill -0 "$wizard" 2>/dev/null; then
        say "The wizard is open. Later on: build/release/bin/changeover"
    else
        say "The wizard could not open its window: $(tail -n 3 build/wizard.log)"
    fi
}

step "3 of 4: this computer"
found=0
"$cli" detect || found=$?
"$cli" plan
if [ "$found" = 1 ]; then
    say
    say "Nothing was changed. To go the whole way on this computer, with a question before anything is removed:"
    say "    $cli migrate"
    open_wizard
    step_end
    exit 0
fi
[ "$found" = 0 ] || say "Not every place could be looked at (see above). As administrator: sudo $cli detect"

step "4 of 4: the whole way, on a practice PC"
done_code=0
"$cli" migrate --practice home-pc --yes --to build/quickstart || done_code=$?
# 10: removed, a restart finishes it - which a practice PC does not need.
[ "$done_code" = 0 ] || [ "$done_code" = 10 ] || die "the practice way ended with code $done_code"
say
say "The record of it lies in build/quickstart. More: $cli help"
open_wizard
step_table
