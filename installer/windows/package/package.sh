#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh VERSION OUT: from the finished programs in build/windows/bin (or CHANGEOVER_BIN), makes in the folder OUT
#   changeover-VERSION-setup.exe
#   changeover-VERSION-portable.zip
#   changeover-VERSION-windows-32bit.exe, which only says what to do on a Windows that cannot start the setup
# signed if installer/lib/sign.sh is told with what. From the same programs come the same bytes, unless they are signed.
. "$(dirname "${BASH_SOURCE[0]}")/../../lib/common.sh"
. "$root/installer/lib/sign.sh"
. "$root/installer/windows/package/setup.sh"

[ $# = 2 ] || die "usage: package.sh VERSION OUT"
version=$1
[[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || die "VERSION must be like 1.2.3, not \"$version\""
mkdir -p "$2"
out=$(cd "$2" && pwd)
bin=${CHANGEOVER_BIN:-$root/build/windows/bin}
programs=(changeover.exe changeover-cli.exe)
largest=$((30 * 1024 * 1024))

need_packages nsis zip osslsigncode binutils python3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

check_program() {
    [ -f "$bin/$1" ] || die "$bin/$1 is not there. Run installer/windows/build.sh first."
    local size
    size=$(stat -c %s "$bin/$1")
    [ "$size" -le "$largest" ] || die "$1 has $size bytes; the most is $largest (30 MiB)"
    grep -qx -F "$version" <(strings -e l "$bin/$1") || die "$1 does not say that it is version $version"
}

# windows_text FILE TO: with a name that a double click opens, and the ends of lines that every editor there knows.
windows_text() {
    local to=$2
    case $to in
    *.txt) ;;
    *.md | *.rst) to=${to%.*}.txt ;;
    *) to+=.txt ;;
    esac
    [ ! -e "$to" ] || die "two texts would have the name $to"
    mkdir -p "$(dirname "$to")"
    # As bytes: whatever letters a licence is written with stay as they are.
    LC_ALL=C sed 's/\r*$/\r/' "$1" >"$to"
}

# The texts that resources/third-party.md, in the program's About, says are there.
take_licences() {
    local file
    "$root/installer/release/licences.sh" "$work/licences"
    while IFS= read -r file; do
        windows_text "$work/licences/$file" "$work/files/licences/$file"
    done < <(cd "$work/licences" && find . -type f -printf '%P\n' | LC_ALL=C sort)
}

# Files that both packages hold.
take_files() {
    mkdir -p "$work/files"
    for program in "${programs[@]}"; do
        check_program "$program"
        cp "$bin/$program" "$work/files/$program"
        sign_file "$work/files/$program"
    done
    windows_text "$root/LICENSE" "$work/files/LICENSE.txt"
    take_licences
}

make_portable() {
    local folder=$work/Changeover name
    mkdir -p "$folder"
    cp -r "$work"/files/* "$folder"
    for name in changeover-portable.txt README.txt; do
        # Marked as UTF-8, for old editors.
        { printf '\xEF\xBB\xBF'; sed 's/$/\r/' "$root/installer/windows/package/portable/$name"; } >"$folder/$name"
    done
    find "$folder" -type d -exec chmod 755 {} +
    find "$folder" -type f -exec chmod 644 {} +
    # One time, one order, no user's number: the same bytes wherever it is made.
    find "$folder" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
    rm -f "$1"
    (cd "$work" && find Changeover -type f | LC_ALL=C sort | TZ=UTC zip -X -D -q -9 "$1" -@)
}

# The time of the last commit: makensis and zip write it where they would write "now".
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$root" log -1 --format=%ct)}
export SOURCE_DATE_EPOCH

if links_are_placeholders; then say "note: the links in installer/windows/package/product.sh are still placeholders"; fi
take_files
setup=$out/changeover-$version-setup.exe
portable=$out/changeover-$version-portable.zip
make_setup "$version" "$work/files" "$setup"
sign_file "$setup"
make_portable "$portable"
notice32=$out/changeover-$version-windows-32bit.exe
make_notice32 "$version" "$notice32"
sign_file "$notice32"
say "made:" "$setup" "$portable" "$notice32"
