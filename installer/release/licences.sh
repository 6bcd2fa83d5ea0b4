#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The full texts of the licences of everything that is linked into the programs, as the sources themselves bring them, for
# the folder "licences" of each package.
#   licences.sh OUT
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/installer/lib/recipes.sh"
[ $# = 1 ] || die "usage: licences.sh OUT"
out=$1
mkdir -p "$out"

# from SOURCE DIR PATTERN…: files of a pinned archive
from() {
    local archive name=$1 to=$out/$2
    archive=$(fetch "$name")
    shift 2
    mkdir -p "$to"
    tar -xf "$archive" -C "$to" --exclude '*Qt-Commercial*' --wildcards --no-wildcards-match-slash --transform 's,.*/,,' "$@" ||
        die "the source $name does not bring the licences it used to: $*"
}

# Two that package at once must not fetch into one file.
exec 8>"$cache/licences.lock"
flock 8
need_packages xz-utils mingw-w64-x86-64-dev gcc-mingw-w64-base libz-mingw-w64-dev qt6-translations-l10n
cp "$root/LICENSE" "$out/GPL-3.0.txt"
cp "$root/resources/third-party.md" "$out/"
from qt6-base qt '*/LICENSES/*.txt' '*/src/gui/painting/QIMAGETRANSFORM_LICENSE.txt' '*/src/3rdparty/libjpeg/LICENSE' \
    '*/src/3rdparty/libjpeg/ijg-license.txt'
from karchive6 karchive '*/LICENSES/*.txt'
from hivex hivex '*/LICENSE'
from spdlog spdlog '*/LICENSE'
from fmt fmt '*/LICENSE.rst'
for package in mingw-w64-x86-64-dev gcc-mingw-w64-base libz-mingw-w64-dev qt6-translations-l10n; do
    copyright=/usr/share/doc/$package/copyright
    if [ -f "$copyright.gz" ]; then gzip -dc "$copyright.gz" >"$out/$package.txt"; else cp "$copyright" "$out/$package.txt"; fi
done
say "licences: $(find "$out" -type f | wc -l) texts in $out"
