# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh: the notice for a 32-bit Windows. The file that is published is only looked at: this Wine starts no
# 32-bit program. What is started here is the same script with NSIS' 64-bit start.

check_notice32_file() {
    local name=changeover-$version-windows-32bit.exe file
    file=$1/one/$name
    check "package.sh makes the notice for a 32-bit Windows" test -s "$file"
    check "made twice in two folders: the same bytes" cmp "$file" "$1/two/$name"
    holds "it is a 32-bit program" "$(objdump -f "$file")" "file format pei-i386"
    holds "it is signed like the rest" "$(cat "$1/one.log")" "NOT SIGNED: $name"
    holds "it says what it is" "$(strings -e l "$file")" "notice for a 32-bit Windows"
    check "it says its version" grep -qx -F "$version" <(strings -e l "$file")
    holds "it asks for no rights" "$(strings "$file")" 'requestedExecutionLevel level="asInvoker"'
    check "it has its texts in eight languages, each short enough" \
        "$here/notice32_texts.py" "$packaging/texts" "$version" "$file"
    check "it holds no files" test "$(stat -c %s "$file")" -lt 200000
}

# pretend ARCHITECTURE: what Windows says it is
pretend() {
    wine reg add 'HKLM\SYSTEM\CurrentControlSet\Control\Session Manager\Environment' /v PROCESSOR_ARCHITECTURE \
        /d "$1" /f >/dev/null 2>&1 </dev/null
}

check_notice32() {
    local notice
    notice=$(windows_path "$work/notice64.exe")
    all_files >"$work/files-before-notice"
    same "the notice, silent, on a 64-bit Windows: ends with 1633" 1633 "$(code "$notice" /S)"
    pretend ARM64
    same "on one for ARM: also" 1633 "$(code "$notice" /S)"
    pretend x86
    same "on a 32-bit Windows: ends with 216" 216 "$(code "$notice" /S)"
    check "not silent: it waits for a person" wizard_stays "$work/notice64.exe"
    pretend AMD64
    check "it leaves no file" diff "$work/files-before-notice" <(all_files)
}
