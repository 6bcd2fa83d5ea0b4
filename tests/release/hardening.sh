#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Are the programs hardened? First, does hardening.py see a flaw where there is one: small programs with one flaw each. Then
# the finished programs and our own libraries in them, where they are built.
#   tests/release/hardening.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../installer/lib/common.sh"
. "$root/installer/lib/recipes.sh"
check=$root/tests/release/hardening.py
need_packages build-essential python3 gcc-mingw-w64-x86-64-posix binutils-mingw-w64-x86-64

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cat >"$work/program.c" <<'C'
#include <stdio.h>
#include <string.h>
int main(int count, char **words)
{
    char text[64];
    strcpy(text, words[count - 1]);
    puts(text);
    return 0;
}
C
cp "$root/resources/windows/changeover.manifest" "$work/program.manifest"
printf '1 24 "program.manifest"\n1 VERSIONINFO\nBEGIN\nEND\n' >"$work/program.rc"
(cd "$work" && x86_64-w64-mingw32-windres program.rc program.res.o)

# said FLAW FILE: hardening.py names this flaw, and no other, of the file. FLAW "" is none.
said() {
    local found
    found=$({ "$check" "$2" || true; } | sed -n 's/^  \(.*[^ ]\)  *MISSING.*/\1/p')
    [ "$found" = "$1" ] || die "$(basename "$2"): hardening.py finds \"$found\" missing, not \"$1\""
}

# linux FLAW FLAG…: a program that has everything, but for what the flags take away
linux() {
    gcc -O2 -fPIE -pie -fstack-protector-strong -D_FORTIFY_SOURCE=2 -Wl,-z,relro,-z,now "${@:2}" "$work/program.c" -o "$work/flaw"
    said "$1" "$work/flaw"
}
linux ""
linux "position independent (PIE)" -fno-pie -no-pie
linux "everything bound at start (full RELRO)" -Wl,-z,lazy
linux $'RELRO\neverything bound at start (full RELRO)' -Wl,-z,norelro
linux "stack is not run (NX)" -Wl,-z,execstack
linux "stack protector" -fno-stack-protector
linux "checked copies (FORTIFY_SOURCE)" -U_FORTIFY_SOURCE
linux "no search path (RPATH, RUNPATH)" -Wl,-rpath,/tmp

windows() {
    x86_64-w64-mingw32-gcc-posix -O2 -s -static -fstack-protector-strong "${@:2}" "$work/program.c" "$work/program.res.o" -o "$work/flaw.exe"
    said "$1" "$work/flaw.exe"
}
windows ""
windows $'address randomized (DYNAMIC_BASE, .reloc)\nover 64 bits (HIGH_ENTROPY_VA)' -Wl,--disable-dynamicbase
windows "over 64 bits (HIGH_ENTROPY_VA)" -Wl,--disable-high-entropy-va
windows "data is not run (NX_COMPAT)" -Wl,--disable-nxcompat
windows "stack protector" -fno-stack-protector
windows "no section both writable and executable" -Wl,-N
# A function of a library that Windows would look for in the program's own folder first.
printf '#include <windows.h>\nDWORD look(void) { return GetFileVersionInfoSizeA("a", NULL); }\n' >"$work/version.c"
windows "a planted DLL is not loaded" "$work/version.c" -lversion
say "hardening.py sees each flaw"

real=()
for file in "$root"/build/windows/bin/changeover{,-cli}.exe "$root"/build/deb/bin/changeover{,-cli}; do
    if [ -f "$file" ]; then real+=("$file"); fi
done
# A stripped program does not say whose functions are protected, and Qt's alone are many: look into some of our libraries,
# which are all compiled alike, and into those that read what nobody vouches for.
for file in "$root"/build/windows/core/{base,machine,quarantine,bundle}/*.a "$root"/build/windows/app/wizard/*.a \
    "$(prefix_of karchive-windows)"/lib/*.a "$(prefix_of hivex-windows)"/lib/libhivex.a "$(prefix_of sqlite-windows)"/lib/*.a \
    "$(prefix_of karchive-linux)"/lib/*/libKF5Archive.a; do
    if [ -f "$file" ]; then real+=("$file"); fi
done
[ ${#real[@]} -gt 0 ] || {
    say "not looked at: the programs are not built"
    exit 0
}
"$check" "${real[@]}"
