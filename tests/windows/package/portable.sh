# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh: the portable zip under Wine, and DLLs planted beside programs.

check_portable() {
    local stick=$drive/stick said registry
    mkdir -p "$stick"
    registry=$(our_registry)
    unzip -q "$work/one/changeover-$version-portable.zip" -d "$stick"
    said=$(wine "$stick/Changeover/changeover-cli.exe" detect --json --no-input 2>/dev/null </dev/null)
    holds "the portable program runs" "$said" '"schema"'
    check "it writes beside itself" bash -c "ls '$stick'/Changeover/cases/*/logs/*"
    check "the portable wizard starts and stays" wizard_stays "$stick/Changeover/changeover.exe"
    rm -rf "$stick"
    check "both write nowhere else" diff "$work/files-before" <(all_files)
    same "nor into the registry" "$registry" "$(our_registry)"
}

# Commonly planted, and all that our programs import.
planted_names() {
    {
        printf '%s\n' version dwmapi uxtheme winmm netapi32 userenv cryptbase profapi propsys dbghelp wtsapi32 secur32 sspicli \
            iphlpapi winhttp msimg32 textshaping edputil apphelp ntmarta oleacc clbcatq setupapi
        imports "$bin/changeover.exe"
        imports "$bin/changeover-cli.exe"
    } | sort -u |
        # KnownDLLs, which Windows never takes from elsewhere, and its API sets, which are no files.
        grep -vxE 'kernel32|ntdll|advapi32|user32|gdi32|shell32|ole32|oleaut32|shlwapi|comdlg32|ws2_32|setupapi|imm32' |
        grep -vxE 'msvcrt|shcore|api-ms-.*'
}
imports() { x86_64-w64-mingw32-objdump -p "$1" | sed -n 's/^\tDLL Name: \(.*\)\.dll$/\1/Ip' | tr '[:upper:]' '[:lower:]'; }

# left FOLDER imported|loaded: names of the planted DLLs that left such a file.
left() { (cd "$1" && find . -name "*.$2" -printf '%f\n' | sed 's/\.dll\..*$//' | sort -f | tr '\n' ' '); }

# plant NAME… FOLDER is $1
plant() {
    local folder=$1 name
    shift
    for name in "$@"; do cp "$work/planted.dll" "$folder/$name.dll"; done
}

# try_planted FOLDER NAME…: programs beside planted DLLs. The override makes Wine look for these DLLs as Windows does, in
# the program's folder first; without it, Wine takes its own.
try_planted() {
    local folder=$1 name override=
    shift
    rm -rf "$folder"
    mkdir -p "$folder"
    cp "$bin/changeover.exe" "$bin/changeover-cli.exe" "$folder"
    touch "$folder/changeover-portable.txt"
    plant "$folder" "$@"
    for name in "$@"; do override+="$name,"; done
    export WINEDLLOVERRIDES="$usual_overrides;${override%,}=n,b"
    cp "$work/careless.exe" "$folder"
    wine "$folder/careless.exe" >/dev/null 2>&1 </dev/null || true
    careless=$(left "$folder" loaded)
    rm -f "$folder"/cryptbase.dll.loaded
    timeout 20 wine "$folder/changeover-cli.exe" detect --json --no-input >/dev/null 2>&1 </dev/null || true
    stayed=0
    wizard_stays "$folder/changeover.exe" || stayed=1
    export WINEDLLOVERRIDES=$usual_overrides
}

check_planted() {
    local names static dynamic careless stayed usual_overrides=$WINEDLLOVERRIDES
    mapfile -t names < <(planted_names)
    mapfile -t static < <({ imports "$bin/changeover.exe"; imports "$bin/changeover-cli.exe"; } | sort -u)
    mapfile -t dynamic < <(comm -23 <(printf '%s\n' "${names[@]}") <(printf '%s\n' "${static[@]}"))
    mapfile -t static < <(comm -12 <(printf '%s\n' "${names[@]}") <(printf '%s\n' "${static[@]}"))

    # What the programs, or Windows for them, load while they run.
    try_planted "$drive/planted" "${dynamic[@]}"
    same "of ${#dynamic[@]} planted DLLs that are no imports, none is loaded by the programs" "" "$(left "$drive/planted" loaded)"
    note "imported by Wine's own DLLs, where Windows' have load flags of their own: $(left "$drive/planted" imported)"
    same "and the wizard starts beside them" 0 "$stayed"
    same "the trap works: a careless program loads what is planted" "cryptbase " "$careless"

    # Imports come before any line of the program could forbid them.
    try_planted "$drive/planted" "${static[@]}"
    local seen
    seen=$(left "$drive/planted" imported)
    note "imports, planted, under Wine, which does not know the load configuration: loaded are: ${seen:-none}"
    note "Windows 10 1607 and later obey it (checked above, in the files); that was not seen on a real Windows"
    check "the trap works for imports, too" test -n "$seen"

    # The setup, which people start where it was downloaded to.
    rm -rf "$drive/planted"
    mkdir -p "$drive/planted"
    cp "$work/one/changeover-$version-setup.exe" "$drive/planted/setup.exe"
    plant "$drive/planted" "${names[@]}"
    local override
    override=$(printf '%s,' "${names[@]}")
    export WINEDLLOVERRIDES="$usual_overrides;${override%,}=n,b"
    code 'C:\planted\setup.exe' /S /CurrentUser >/dev/null
    export WINEDLLOVERRIDES=$usual_overrides
    same "beside the setup, none of ${#names[@]} planted DLLs is loaded by it" "" "$(left "$drive/planted" loaded)"
    note "imported beside the setup, under Wine: $(left "$drive/planted" imported)"
    rm -rf "$drive/planted"
    if [ -e "$local_data/Programs/Changeover" ]; then remove_silently "$local_data/Programs/Changeover" || true; fi
}
