#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Provides everything the Windows build needs: Debian's cross-compiler, and Qt, KArchive, SQLite, hivex and spdlog built
# with it from pinned sources (installer/recipes). About 26 minutes on two cores the first time; nothing afterwards.
#   toolchain.sh            provide it
#   toolchain.sh --print    print the folders of the built parts, ";"-separated
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/installer/lib/recipes.sh"

parts=(qt-windows karchive-windows sqlite-windows hivex-windows spdlog-windows)

if [ "${1:-}" = --print ]; then
    all=""
    for part in "${parts[@]}"; do all="$all;$(prefix_of "$part")"; done
    printf '%s\n' "${all#;}"
    exit 0
fi

need_packages build-essential cmake ninja-build ccache xz-utils patch perl python3 tcl pkg-config zlib1g-dev libpcre2-dev \
    g++-mingw-w64-x86-64-posix gcc-mingw-w64-x86-64-posix libz-mingw-w64-dev
for part in "${parts[@]}"; do provide "$part"; done
