#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the stand-in of the maker's clean-up tool into OUTDIR, signed by throw-away certificates:
#   tool-signed.exe    in the maker's name
#   tool-unsigned.exe
#   tool-other.exe     in another name
#   tool-changed.exe   as tool-signed.exe, one byte different
# Needs the Debian packages gcc-mingw-w64-x86-64-posix, osslsigncode and openssl.
set -euo pipefail

[ $# -eq 1 ] || { echo "usage: $0 OUTDIR" >&2; exit 2; }
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
cc=${STANDIN_CC:-x86_64-w64-mingw32-gcc-posix}

work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT

"$cc" -DUNICODE -D_UNICODE -std=gnu11 -Os -s -static -Wall -Wextra -Werror -municode -mwindows \
    -o "$work/unsigned.exe" "$here/standin_tool.c"

# sign SUBJECT NAME: with a certificate of its own that is thrown away with its key.
sign() {
    openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj "$1" -addext extendedKeyUsage=codeSigning \
        -addext basicConstraints=CA:FALSE -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
    osslsigncode sign -certs "$work/cert.pem" -key "$work/key.pem" -h sha256 \
        -in "$work/unsigned.exe" -out "$work/$2" >/dev/null
}
sign '/C=XX/O=Kaspersky Throw-away Lab/CN=Kaspersky Stand-in' signed.exe
sign '/C=XX/O=Somebody Else/CN=Somebody Else' other.exe
cp -- "$work/signed.exe" "$work/changed.exe"
# In the words that it writes, so that it would still run.
at=$(LC_ALL=C grep -obUa 'stand-in clean-up tool' "$work/changed.exe" | head -n 1 | cut -d: -f1)
printf S | dd of="$work/changed.exe" bs=1 seek="$at" conv=notrunc status=none
for name in signed unsigned other changed; do
    mv -- "$work/$name.exe" "$out/tool-$name.exe"
done
