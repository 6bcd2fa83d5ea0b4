#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the package for Debian 12 and its relatives: OUT/changeover_VERSION-0changeover1_ARCHITECTURE.deb.
#   installer/linux/deb.sh VERSION OUT [BUILD]
# Builds in build/deb, from nothing (the compiler's cache makes that short), unless BUILD names a build that is there.
# The same source gives the same bytes: what would be the time of the build is SOURCE_DATE_EPOCH, by default that of the
# last commit. CHANGEOVER_MAINTAINER is who answers for the package.
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/installer/lib/recipes.sh"
[ $# = 2 ] || [ $# = 3 ] || die "usage: installer/linux/deb.sh VERSION OUT [BUILD]"
version=$1 build=${3:+$(realpath "$3")}
mkdir -p "$2"
out=$(realpath "$2")
here=$root/installer/linux
cd "$root"
umask 022
export LC_ALL=C.UTF-8

# Not "-1": that is what Debian's own first package would be, and it is to win over this one.
revision=$version-0changeover1
# An address that can never be somebody's, until there is one.
maintainer=${CHANGEOVER_MAINTAINER:-The Changeover contributors <changeover@changeover.invalid>}
grep -qF "project(Changeover VERSION $version " CMakeLists.txt || die "CMakeLists.txt has another version than $version"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)} || die "without git's history, set SOURCE_DATE_EPOCH"
export SOURCE_DATE_EPOCH

need_packages build-essential cmake ninja-build ccache pkg-config xz-utils zlib1g-dev qt6-base-dev qt6-l10n-tools \
    qt6-translations-l10n libgl-dev libspdlog-dev libhivex-dev libsqlite3-dev libssl-dev librsvg2-bin python3 dpkg-dev

if [ -z "$build" ]; then
    build=$root/build/deb
    "$here/build.sh" "$build"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
stage=$work/changeover
doc=$stage/usr/share/doc/changeover
"$here/stage.sh" "$version" "$build" "$stage"
mkdir -p "$doc" "$stage/DEBIAN" "$stage/usr/share/lintian/overrides"
install -m 644 "$here/deb/copyright" "$doc/copyright"
install -m 644 "$here/deb/lintian-overrides" "$stage/usr/share/lintian/overrides/changeover"
install -m 755 "$here/deb/postrm" "$stage/DEBIAN/postrm"
gzip -9n <resources/changelog.md >"$doc/changelog.gz"
gzip -9n >"$doc/changelog.Debian.gz" <<END
changeover ($revision) stable; urgency=medium

  * Release $version. What is new stands in changelog.gz.

 -- $maintainer  $(date -u -R -d "@$SOURCE_DATE_EPOCH")
END
gzip -9n "$stage"/usr/share/man/man1/*

# dpkg-shlibdeps wants to stand in a source package.
mkdir "$work/debian"
printf 'Source: changeover\n\nPackage: changeover\nArchitecture: any\n' >"$work/debian/control"
depends=$(cd "$work" && dpkg-shlibdeps -O "$stage/usr/bin/changeover" "$stage/usr/bin/changeover-cli")
architecture=$(dpkg --print-architecture)
size=$(du -sk --apparent-size "$stage/usr" | cut -f1)
sed -e "s|@VERSION@|$revision|" -e "s|@ARCHITECTURE@|$architecture|" -e "s|@MAINTAINER@|$maintainer|" \
    -e "s|@SIZE@|$size|" -e "s|@DEPENDS@|${depends#shlibs:Depends=}|" "$here/deb/control.in" >"$stage/DEBIAN/control"
(cd "$stage" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)

find "$stage" -exec touch --no-dereference --date="@$SOURCE_DATE_EPOCH" {} +
# One thread: with several, the packed bytes depend on how many there are.
package=$out/changeover_${revision}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --threads-max=1 --build "$stage" "$package" >/dev/null
say "built: $package"
