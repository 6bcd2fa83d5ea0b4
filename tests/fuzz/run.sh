#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Feeds made-up bytes to every reader of bytes that nobody vouches for, with clang's libFuzzer and sanitizers. Begins with
# tests/fuzz/corpus; what it learns stays in build/fuzz/corpus for the next run. Fails on a crash, names the input and
# how to repeat it.
#   tests/fuzz/run.sh [SECONDS]   so long for each target, 4 if not said
#   tests/fuzz/run.sh --merge     takes over what was learned (and the samples of tests/data), as little of it as will do
. "$(dirname "${BASH_SOURCE[0]}")/../../installer/lib/common.sh"
. "$root/installer/lib/recipes.sh"
cd "$root"
export LC_ALL=C.UTF-8

case "${1:-4}" in
--merge) seconds=0 ;;
*[!0-9]*) die "usage: tests/fuzz/run.sh [SECONDS | --merge]" ;;
*) seconds=${1:-4} ;;
esac

need_packages build-essential cmake ninja-build ccache pkg-config zlib1g-dev qt6-base-dev libgl-dev libspdlog-dev libhivex-dev \
    libsqlite3-dev libssl-dev clang libclang-rt-14-dev llvm-14
provide karchive-linux
mkdir -p build
cmake --preset fuzz -DCMAKE_PREFIX_PATH="$(prefix_of karchive-linux)" >build/fuzz.log 2>&1 || die "CMake could not configure. The end of build/fuzz.log:
$(tail -n 15 build/fuzz.log)"
cmake --build --preset fuzz >>build/fuzz.log 2>&1 || die "the build failed. The end of build/fuzz.log:
$(tail -n 25 build/fuzz.log)"

# The bytes nobody vouches for are small in truth, too, but a hive begins with two pages of 4 KiB.
options=(-timeout=10 -rss_limit_mb=2048 -max_len=65536)
export ASAN_SYMBOLIZER_PATH=/usr/bin/llvm-symbolizer-14
fuzz_one() {
    local target=$1 seconds=$2
    shift 2
    local log=build/fuzz/$target.log
    mkdir -p "build/fuzz/corpus/$target" build/fuzz/crashes
    if "build/fuzz/bin/fuzz-$target" "$@" -max_total_time="$seconds" -artifact_prefix="build/fuzz/crashes/$target-" \
        "build/fuzz/corpus/$target" "tests/fuzz/corpus/$target" >"$log" 2>&1; then
        printf '%-10s %s\n' "$target" "$(sed -nE 's/^Done ([0-9]+) runs.*/\1 inputs/p' "$log")"
        return 0
    fi
    local input
    input=$(sed -nE 's/.*Test unit written to //p' "$log" | tail -n 1)
    printf '%s FAILED. The end of %s:\n' "$target" "$log"
    grep -vE '^(#[0-9]+[[:space:]]+(NEW|REDUCE|INITED|pulse)|INFO:)' "$log" | head -n 40
    printf 'input: %s\nagain: build/fuzz/bin/fuzz-%s %s\n' "${input:-none}" "$target" "$input"
    return 1
}
export -f fuzz_one

targets=$(cd build/fuzz/bin && find . -name 'fuzz-*' ! -name fuzz-seeds -printf '%f\n' | sed 's/^fuzz-//' | sort)
if [ "$seconds" = 0 ]; then
    cmake --build --preset fuzz --target fuzz-seeds >>build/fuzz.log 2>&1 || die "the build failed: see build/fuzz.log"
    seeds=build/fuzz/seeds
    build/fuzz/bin/fuzz-seeds "$seeds"
    mkdir -p "$seeds/klqb" "$seeds/ksws"
    cp tests/data/klqb/*.klq "$seeds/klqb"
    cp tests/data/ksws/*.db "$seeds/ksws"
    cp resources/catalogue/ultraav.json resources/catalogue/kaspersky-mac.json "$seeds/catalogue"
    for pc in resources/practice/*; do cp "$pc/pc.json" "$seeds/practice/$(basename "$pc")"; done
    # Each way through the code once, however often it is gone: every checkout carries these files.
    options=(-timeout=10 -rss_limit_mb=2048 -use_counters=0)
    for target in $targets; do
        case $target in
        hive | hivelog | ksws) most=16384 ;; # pages of 4 KiB
        *) most=3072 ;;
        esac
        mkdir -p "tests/fuzz/corpus/$target" "build/fuzz/corpus/$target"
        "build/fuzz/bin/fuzz-$target" "${options[@]}" -max_len="$most" -set_cover_merge=1 "tests/fuzz/corpus/$target" "$seeds/$target" \
            "build/fuzz/corpus/$target" >"build/fuzz/$target.log" 2>&1 || die "merging failed: see build/fuzz/$target.log"
    done
    du -sh --apparent-size tests/fuzz/corpus
    exit 0
fi
# shellcheck disable=SC2086 # one a line
printf '%s\n' $targets | xargs -P "$(cores)" -I{} bash -c 'fuzz_one "$@"' _ {} "$seconds" "${options[@]}" ||
    die "a reader cannot take every input. The input belongs into tests/fuzz/corpus, under its target's name, with the fix."
