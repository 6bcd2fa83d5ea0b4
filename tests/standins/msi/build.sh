#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the stand-in Windows packages into OUTDIR:
#   endpoint-security.msi network-agent.msi vpn.msi
# Needs the Debian packages wixl and gcc-mingw-w64-x86-64-posix.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: $0 OUTDIR" >&2; exit 2; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
cc=${STANDIN_CC:-x86_64-w64-mingw32-gcc-posix}

# The uninstall password of the Network Agent stand-in. Only its hash goes into
# the package, so that a caller cannot get it from there.
agent_password='Prüf-5ecret Ж'

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

# Hex of the UTF-16LE bytes, upper case: what the caller must pass.
# The bytes of this file are UTF-8 whatever the locale says.
hex=$(printf %s "$agent_password" | iconv -f UTF-8 -t UTF-16LE \
    | od -An -v -tx1 | tr -d ' \n' | tr a-f A-F)

# FNV-1a, 64 bit; bash arithmetic wraps as unsigned 64 bit does.
fnv1a64() {
    local text=$1 i code hash=$((0xcbf29ce484222325))
    for ((i = 0; i < ${#text}; i++)); do
        printf -v code %d "'${text:i:1}"
        hash=$(((hash ^ code) * 0x100000001b3))
    done
    printf '0x%016xULL' "$hash"
}
hash=$(fnv1a64 "$hex")

flags=(-DUNICODE -D_UNICODE -std=gnu11 -Os -s -static -Wall -Wextra -Werror)
"$cc" "${flags[@]}" -municode -mwindows -o "$work/standin_service.exe" \
    "$here/standin_service.c" -ladvapi32
"$cc" "${flags[@]}" -municode -o "$work/standin_avp.exe" \
    "$here/standin_avp.c" -ladvapi32
"$cc" "${flags[@]}" -shared "-DPASSWORD_HASH=$hash" -o "$work/standin_ca.dll" \
    "$here/standin_ca.c" -lmsi -ladvapi32

# wixl looks for sources and includes in the current directory.
cp -- "$here"/*.wxs "$here"/*.wxi "$work/"
cd "$work"
for name in endpoint-security network-agent vpn; do
    wixl -a x64 -o "$name.msi" "$name.wxs"
    for file in "$name.msi" standin_ca.dll; do
        if LC_ALL=C grep -qaiF -e "$hex" -e "$agent_password" "$file"; then
            echo "$0: $file holds the password" >&2
            exit 1
        fi
    done
    mv -- "$name.msi" "$out/$name.msi"
done
