#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds both programs for a package, from nothing, into a folder: as the preset "release", with the flags that the
# distribution builds its own programs with (PIE, RELRO, stack protector, checked string functions).
#   installer/linux/build.sh BUILD
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/installer/lib/recipes.sh"
[ $# = 1 ] || die "usage: installer/linux/build.sh BUILD"
build=$1
cd "$root"
provide karchive-linux

# flags NAME: without what is for debuggers only.
flags() {
    DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CFLAGS_STRIP=-g DEB_CXXFLAGS_STRIP=-g dpkg-buildflags --get "$1"
}
# No path of the building computer gets into the programs: not the checkout's, not the cache's.
more="-fstack-clash-protection -ffile-prefix-map=$cache=cache"
[ "$(uname -m)" != x86_64 ] || more+=" -fcf-protection"
# GCC 12 is wrong about one std::vector once it optimises as Debian does (core/verify/CleanJudge.cpp).
more+=" -Wno-error=free-nonheap-object"
export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime,locale

rm -rf "$build"
mkdir -p "$build"
# -fpch-preprocess as in the presets, for the compiler's cache. The distribution's flags say how much is optimised.
cmake --preset release -B "$build" -DCMAKE_PREFIX_PATH="$(prefix_of karchive-linux)" \
    -DCMAKE_CXX_FLAGS="-fpch-preprocess $(flags CXXFLAGS) $(flags CPPFLAGS) $more" -DCMAKE_CXX_FLAGS_RELEASE=-DNDEBUG \
    -DCMAKE_C_FLAGS="$(flags CFLAGS) $(flags CPPFLAGS) $more" -DCMAKE_C_FLAGS_RELEASE=-DNDEBUG \
    -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS) -Wl,--as-needed -pie" >"$build/configure.log" 2>&1 ||
    die "CMake could not configure. The end of $build/configure.log:
$(tail -n 15 "$build/configure.log")"
cmake --build "$build" --parallel "${CMAKE_BUILD_PARALLEL_LEVEL:-$(cores)}" >"$build/build.log" 2>&1 ||
    die "the build failed. The end of $build/build.log:
$(tail -n 25 "$build/build.log")"
