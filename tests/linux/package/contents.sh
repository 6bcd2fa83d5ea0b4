#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is in a package: the files and no others, who may do what with them, how the programs are hardened, nothing of
# the computer that built them; and the packed programs run.
#   tests/linux/package/contents.sh PACKAGE VERSION
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
package=$1 version=$2
need_packages dpkg-dev binutils appstream desktop-file-utils mandoc python3
id=org.changeover.Changeover
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dpkg-deb -x "$package" "$work/root"
dpkg-deb -e "$package" "$work/control"
cd "$work/root"

find . -type f -printf '%m %P\n' | sort -k2 >"$work/is"
sort -k2 >"$work/expected" <<END
755 usr/bin/changeover
755 usr/bin/changeover-cli
644 usr/share/applications/$id.desktop
644 usr/share/bash-completion/completions/changeover-cli
644 usr/share/doc/changeover/changelog.Debian.gz
644 usr/share/doc/changeover/changelog.gz
644 usr/share/doc/changeover/copyright
644 usr/share/icons/hicolor/128x128/apps/$id.png
644 usr/share/icons/hicolor/256x256/apps/$id.png
644 usr/share/icons/hicolor/48x48/apps/$id.png
644 usr/share/icons/hicolor/scalable/apps/$id.svg
644 usr/share/lintian/overrides/changeover
644 usr/share/man/man1/changeover-cli.1.gz
644 usr/share/man/man1/changeover.1.gz
644 usr/share/metainfo/$id.metainfo.xml
644 usr/share/polkit-1/actions/$id.policy
END
diff "$work/expected" "$work/is" || die "other files or rights than expected (see above)"
[ -z "$(find . ! -type f ! -type d -o -type d ! -perm 755)" ] || die "there is more than files and open folders"
[ -z "$(dpkg-deb -c "$package" | awk '$2 != "root/root"')" ] || die "something does not belong to root"
[ "$(find . -printf '%T@\n' | sort -u | wc -l)" = 1 ] || die "not all is of one time"
md5sum --check --quiet "$work/control/md5sums" || die "md5sums is wrong"
[ "$(ls "$work/control")" = "$(printf 'control\nmd5sums\npostrm')" ] || die "another script than postrm: $(ls "$work/control")"
field() { dpkg-deb -f "$package" "$1"; }
[ "$(field Version)" = "$version-0changeover1" ] || die "version $(field Version)"
for library in libc6 libqt6core6 libqt6widgets6 libhivex0 libssl3; do
    [[ "$(field Depends), " == *"$library "* ]] || die "does not depend on $library: $(field Depends)"
done

for size in 48 128 256; do
    said=$(python3 -c 'import struct, sys; print("%dx%d" % struct.unpack(">II", open(sys.argv[1], "rb").read(24)[16:]))' \
        "usr/share/icons/hicolor/${size}x$size/apps/$id.png")
    [ "$said" = "${size}x$size" ] || die "the icon for $size is $said"
done
appstreamcli validate-tree --no-net --no-color . >"$work/said" || die "$(cat "$work/said")"
for page in changeover changeover-cli; do
    gunzip <"usr/share/man/man1/$page.1.gz" | mandoc -T lint -W warning | grep -v "missing date" >"$work/said" || true
    [ ! -s "$work/said" ] || die "$page.1: $(cat "$work/said")"
done

# Nothing of the builder: the checkout, the cache, the home folder.
for place in "$root" "$cache" "$HOME"; do
    if [ "$place" = / ]; then continue; fi
    ! grep -rlaF "$place/" . "$work/control" || die "$place/ stands in a file of the package (see above)"
done
for program in usr/bin/changeover usr/bin/changeover-cli; do
    LC_ALL=C readelf --wide --file-header --program-headers --dynamic --symbols "$program" >"$work/elf"
    has() { grep -qE "$1" "$work/elf" || die "$program: $2"; }
    has 'Type: +DYN' "not position-independent"
    has 'FLAGS_1.* PIE' "not a position-independent program"
    has 'GNU_RELRO' "no RELRO"
    has 'FLAGS_1.* NOW' "its table of functions stays open to writing"
    has '__stack_chk_fail' "no stack protector"
    has '__[a-z]+_chk(@|$)' "no checked string functions"
    has 'GNU_STACK.* RW ' "its stack may be executed"
    ! grep -E 'LOAD.* RWE ' "$work/elf" || die "$program: memory to write and to execute"
    ! grep -E 'RPATH|RUNPATH' "$work/elf" || die "$program: looks for libraries in places of its own"
    ! grep -E 'NEEDED.*KF5' "$work/elf" || die "$program: needs KArchive, which Debian 12 does not have"
    ! grep -E 'Shared library: \[.*/' "$work/elf" || die "$program: needs a library at one place"
done

export HOME=$work/home XDG_RUNTIME_DIR=$work/home XDG_CONFIG_HOME='' XDG_DATA_HOME=''
mkdir -m 700 "$HOME"
[ "$(usr/bin/changeover-cli --version)" = "changeover-cli $version" ] || die "changeover-cli says another version"
said=$(QT_QPA_PLATFORM=offscreen usr/bin/changeover --version)
[ "$said" = "Changeover $version" ] || die "changeover says $said"
usr/bin/changeover-cli completion bash | cmp - usr/share/bash-completion/completions/changeover-cli || die "an older completion"
usr/bin/changeover-cli help man | cmp - <(gunzip <usr/share/man/man1/changeover-cli.1.gz) || die "an older man page"
code=0
usr/bin/changeover-cli detect --json >"$work/detect.json" 2>"$work/said" || code=$?
case $code in 0 | 1 | 3 | 6) ;; *) die "detect ended with $code: $(cat "$work/said")" ;; esac
python3 -c 'import json, sys; assert json.load(open(sys.argv[1]))["schema"] == "changeover.inventory/1"' "$work/detect.json" ||
    die "detect --json gave: $(head -c 300 "$work/detect.json")"
code=0
usr/bin/changeover-cli migrate --practice home-pc --yes --no-input --quiet --to "$work/case" >"$work/said" 2>&1 || code=$?
case $code in 0 | 10) ;; *) die "the practice way ended with $code: $(cat "$work/said")" ;; esac
say "the package's files and programs: good"
