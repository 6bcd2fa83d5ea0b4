#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Prints how long our programs take and how much memory, beside a peer measured in the same run. Fails nothing: a busy
# machine is slow.
. "$(dirname "${BASH_SOURCE[0]}")/../../installer/lib/common.sh"
. "$root/installer/lib/recipes.sh"
. "$root/tests/lib/wine.sh"
cd "$root"
need_packages build-essential cmake ninja-build ccache pkg-config zlib1g-dev qt6-base-dev qt6-l10n-tools qt6-translations-l10n \
    libgl-dev libspdlog-dev libhivex-dev libsqlite3-dev libssl-dev librsvg2-bin python3 xvfb fonts-dejavu-core openssl zip unzip
provide karchive-linux
mkdir -p build
cmake --preset release -B build/bench -DCHANGEOVER_BENCH=ON -DCMAKE_PREFIX_PATH="$(prefix_of karchive-linux)" >build/bench.log 2>&1 ||
    die "CMake could not configure: see build/bench.log"
cmake --build build/bench --target bench-bare-wizard bench-changeover bench-offline-disk bench-first-finding \
    bench-quarantine bench-decode bench-bundle bench-fleet changeover-cli >>build/bench.log 2>&1 || die "the build failed: see build/bench.log"

trap xvfb_end EXIT
xvfb_begin 1280x1024
python3 tests/bench/first_page.py build/bench/bin/bench-bare-wizard build/bench/bin/bench-changeover
build/bench/bin/bench-offline-disk build/bench/disk
build/bench/bin/bench-first-finding "$root/build/bench/disk"
xvfb_end
build/bench/bin/bench-quarantine build/bench/quarantine tests/bench/list_klqb.py
build/bench/bin/bench-decode build/bench/large.klq
build/bench/bin/bench-bundle build/bench/bundle
build/bench/bin/bench-fleet build/bench/fleet build/bench/bin/changeover-cli

# The Windows program is measured where both are there already: its toolchain takes half an hour.
not_measured() { say "looking at a running Windows: not measured: $*"; }
if ! command -v wine >/dev/null || ! command -v wineserver >/dev/null; then
    not_measured "Wine is not installed; tests/run.sh installs it"
elif [ ! -f build/windows/build.ninja ]; then
    not_measured "the Windows build is missing; installer/windows/build.sh makes it"
elif ! { cmake build/windows -DCHANGEOVER_BENCH=ON && cmake --build build/windows --target bench-live-detection; } >>build/bench.log 2>&1; then
    not_measured "the Windows build failed: see build/bench.log"
else
    export LC_ALL=C.UTF-8 # as in tests/run.sh
    export WINEQT_FORCE_STDERR_LOGGING=1 # what went wrong is said here (spelled so: see tests/windows/run-in-wine.sh)
    trap wine_end EXIT
    if wine_begin build/bench/wine; then
        wine build/windows/bin/bench-live-detection.exe \
            "Z:$root/tests/data/machines/consumer-21.25-with-its-drivers-and-filters.json" 2>&1 ||
            not_measured "the program ended with $?"
    else
        not_measured "Wine did not start"
    fi
fi
