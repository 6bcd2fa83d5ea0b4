#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Do two builds of the Windows programs, in two folders, give the same bytes? Builds what is committed, twice, without the
# compiler's cache: about 8 minutes on two cores once the toolchain is there. tests/run.sh --full runs it.
#   installer/release/reproducible.sh               builds twice
#   installer/release/reproducible.sh --with BIN    builds once, and compares with the programs that lie in BIN, made of
#                                                   this commit: those of a release
#
# What makes it so:
#   SOURCE_DATE_EPOCH          the commit's time. rcc writes the time of each file it packs into the program, and Debian's
#                              linker the time of the link into the header, unless this says another.
#   -Wl,--no-insert-timestamp  none in the header, also where the linker does not know that variable
#   -ffile-prefix-map=…=.      no folder of the building computer in assertions and messages
#   --no-insert-timestamp and the map stand in core/modules.cmake, SOURCE_DATE_EPOCH in installer/windows/build.sh: who
#   builds by hand gets the released bytes, too. So this script sets none of them.
# Not needed: -frandom-seed (it only names static initialisers, in the same order every time, and the names are stripped).
#
# The same bytes need the same compiler (package versions: see the release's SBOM) and the toolchain's cache at the same
# place: Qt has the folder it was installed in compiled in (qt_prfxpath, and __FILE__ in two places). The cache is where
# XDG_CACHE_HOME says; released programs are built with /root/.cache.
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
with=
case "$#${1:-}" in
0) ;;
2--with) with=$(cd "$2" && pwd) ;;
*) die "usage: reproducible.sh [--with BIN]" ;;
esac
need_packages git binutils
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# What a build must not depend on differs: the folder and its length, the day and the clock's zone, the language, the rights
# of new files. The toolchain is the same.
export XDG_CACHE_HOME=${XDG_CACHE_HOME:-$HOME/.cache} CCACHE_DISABLE=1
unset SOURCE_DATE_EPOCH
# build FOLDER UMASK VARIABLE=VALUE…
build() (
    umask "$2"
    mkdir -p "$(dirname "$1")"
    git clone --quiet --no-hardlinks "$root" "$1"
    env "${@:3}" "$1/installer/windows/build.sh" changeover changeover-cli >"$1.log" 2>&1 || die "the build in $1 failed:
$(tail -n 20 "$1.log")"
)
first=$work/first second=$work/a-folder-with-a-longer-name/second
if [ -z "$with" ]; then
    step "first build"
    build "$first" 022 TZ=UTC LC_ALL=C.UTF-8
    with=$first/build/windows/bin
fi
step "build in another folder"
build "$second" 077 TZ=Asia/Kathmandu LC_ALL=C
step_table

different=0
for program in changeover.exe changeover-cli.exe; do
    one=$with/$program two=$second/build/windows/bin/$program
    if cmp -s "$one" "$two"; then
        say "the same: $(sha256sum <"$one" | cut -c1-64)  $program"
        continue
    fi
    different=1
    say "$program differs: $({ cmp -l "$one" "$two" || true; } | wc -l) bytes. Words that only one of them has:"
    diff <(strings -n 8 "$one" | sort -u) <(strings -n 8 "$two" | sort -u) | grep '^[<>]' | head -n 10 || true
done
exit "$different"
