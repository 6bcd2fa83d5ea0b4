#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes a release from a clean, tagged checkout: a folder with everything to publish. Uploads nothing.
#   release.sh [--skip-tests] VERSION [OUT]    OUT is build/publish/VERSION unless said otherwise
#   release.sh --check VERSION                 only says whether it could, and prints the notes
#
# CHANGEOVER_SIGN_…         with what to sign: see installer/lib/sign.sh. Without, the programs stay unsigned.
# CHANGEOVER_DOWNLOAD_URL   the web folder where the files will lie, for winget's manifests
. "$(dirname "${BASH_SOURCE[0]}")/../lib/common.sh"
. "$root/installer/lib/recipes.sh"
. "$root/installer/release/checks.sh"

mode=release
case "${1:-}" in
--skip-tests | --check)
    mode=${1#--}
    shift
    ;;
esac
[ $# = 1 ] || [ $# = 2 ] || die "usage: release.sh [--skip-tests] VERSION [OUT], or release.sh --check VERSION"
version=$1 out=${2:-$root/build/publish/$1}

check_version "$version"
check_clean_tree
check_tag "$version"
check_project_version "$version"
notes=$(release_notes "$version")
if [ "$mode" = check ]; then
    printf '%s\n' "a release of $version can be made from here. Its notes:" "" "$notes"
    exit 0
fi
[ -z "$(ls -A "$out" 2>/dev/null)" ] || die "$out is not empty: an older release must not get mixed in"
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$root"

# Times in what is built are this commit's: built anywhere, at any time, it is the same.
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH LC_ALL=C.UTF-8 TZ=UTC

# What is tested is what is shipped, so the old build goes before the tests. The compiler's cache makes a new one short.
rm -rf build/windows
if [ "$mode" = skip-tests ]; then
    printf '\n*** NOT TESTED: --skip-tests was given. This is for trying the release script, not for publishing.\n\n' >&2
    say "Made with --skip-tests: do not publish." >"$out/NOT-TESTED.txt"
else
    step "every test"
    tests/run.sh
fi

step "programs for Windows"
installer/windows/build.sh

step "the same programs again, in another folder"
installer/release/reproducible.sh --with build/windows/bin

step "packages for Windows"
installer/windows/package/package.sh "$version" "$out"

step "package for Debian"
if [ -x installer/linux/deb.sh ]; then
    installer/linux/deb.sh "$version" "$out"
else
    say "left out: there is no installer/linux/deb.sh"
fi

step "hardening"
tests/release/hardening.sh

step "what is in it"
installer/release/sbom.py "$out/changeover-$version.cdx.json"
installer/release/licences.sh build/publish-licences/licences
# pack NAME FOLDER: a folder beside build/publish-licences, with nothing of this computer in it
pack() {
    tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" --mode=u=rwX,go=rX \
        -C "$2" -cJf "$out/$1" .
}
pack "changeover-$version-licences.tar.xz" build/publish-licences
rm -rf build/publish-licences

step "source"
# Ours, and that of every library that is linked in: who has the programs can build them anew, also with changed
# libraries (installer/release/RELINK.md), when the mirrors have long moved on.
git archive --prefix="changeover-$version/" HEAD | xz -T1 >"$out/changeover-$version-source.tar.xz"
mkdir "$out/sources"
while read -r name _; do cp "$(fetch "$name")" "$out/sources/"; done < <(grep -v '^#' "$lock")

step "winget"
if [ -x installer/winget/make.sh ]; then
    . installer/windows/package/product.sh
    setup=changeover-$version-setup.exe
    installer/winget/make.sh "$version" "$out/$setup" \
        "${CHANGEOVER_DOWNLOAD_URL:-$product_update_link/download/v$version}/$setup" "$out/winget"
else
    say "left out: there is no installer/winget/make.sh"
fi

step "notes and sums"
printf '%s\n' "$notes" >"$out/NOTES.md"
(cd "$out" && find . -type f -printf '%P\n' | sort | xargs -d '\n' sha256sum >"$root/build/SHA256SUMS")
mv build/SHA256SUMS "$out/"
check_clean_tree # nothing above may change the source

step_table
(cd "$out" && find . -type f -printf '%10s  %P\n' | sort -k2)
printf '\n%s\n%s\n' "Ready to publish: $out. Nothing was uploaded." \
    "Before you publish: has somebody gone through tests/real-pc.md with these very files?"
