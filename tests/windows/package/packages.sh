# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh: the packages as files; nothing is run on Windows.

check_packages() {
    local one=$1/one two=$1/two setup=changeover-$version-setup.exe portable=changeover-$version-portable.zip names
    check "package.sh makes both packages" test -s "$one/$setup" -a -s "$one/$portable"
    check "made twice in two folders: the zip has the same bytes" cmp "$one/$portable" "$two/$portable"
    check "made twice in two folders: the setup has the same bytes" cmp "$one/$setup" "$two/$setup"
    holds "what is not signed is named loudly" "$(cat "$1/one.log")" "NOT SIGNED: $setup"
    same "the zip holds what it should, in one order" \
        "LICENSE.txt README.txt changeover-cli.exe changeover-portable.txt changeover.exe" \
        "$(unzip -Z1 "$one/$portable" | sed 's,^Changeover/,,' | grep -v '^licences/' | tr '\n' ' ' | sed 's/ $//')"
    names=$(licence_texts)
    same "the zip holds the licences of every part" "GPL-3.0.txt fmt gcc-mingw-w64-base.txt hivex karchive\
 libz-mingw-w64-dev.txt mingw-w64-x86-64-dev.txt qt qt6-translations-l10n.txt spdlog third-party.txt" \
        "$(cut -d/ -f 2 <<<"$names" | LC_ALL=C sort -u | tr '\n' ' ' | sed 's/ $//')"
    same "a double click opens each: all are .txt" "" "$(grep -v '\.txt$' <<<"$names")"
    check "they say what the sources say" \
        cmp <(unzip -p "$one/$portable" Changeover/licences/third-party.txt | tr -d '\r') "$root/resources/third-party.md"
    check "all of the zip is in one order" \
        diff <(unzip -Z1 "$one/$portable") <(unzip -Z1 "$one/$portable" | LC_ALL=C sort)
    same "everybody may read all of it" "-rw-r--r--" \
        "$(unzip -Z "$one/$portable" | grep -o '^-[-rwx]*' | sort -u)"
    same "the marker holds one line" 1 "$(unzip -p "$one/$portable" Changeover/changeover-portable.txt | grep -c '')"
    holds "it explains" "$(unzip -p "$one/$portable" Changeover/changeover-portable.txt)" "keeps everything in this folder"

    holds "the setup says what it is" "$(strings -e l "$one/$setup")" "Changeover setup"
    holds "the setup asks for no rights at its start" "$(strings "$one/$setup")" 'requestedExecutionLevel level="asInvoker"'
    holds "the setup says it knows Windows 10" "$(strings "$one/$setup")" "8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a"
    holds "and display scaling" "$(strings "$one/$setup")" "dpiAware"

    mkdir -p "$1/bad"
    cp "$bin"/changeover.exe "$bin"/changeover-cli.exe "$1/bad"
    truncate -s $((30 * 1024 * 1024 + 1)) "$1/bad/changeover.exe"
    refuses "a program of more than 30 MiB is refused" \
        env CHANGEOVER_BIN="$1/bad" "$packaging/package.sh" "$version" "$1/none"
    refuses "a version that the programs do not have is refused" "$packaging/package.sh" 9.9.9 "$1/none"
    refuses "a version of another form is refused" "$packaging/package.sh" v1 "$1/none"
    rm -rf "$1/bad"

    # What keeps Windows 10 1607 and later from looking for imported DLLs beside the program.
    local program
    for program in changeover.exe changeover-cli.exe; do
        check "$program: imports come from the system's folder only" "$here/load_flags.py" "$bin/$program"
    done
}

# licences/… of the zip, which the installed folder has, too.
licence_texts() { unzip -Z1 "$work/one/changeover-$version-portable.zip" | sed -n 's,^Changeover/\(licences/\),\1,p'; }

check_winget() {
    local setup=$1/one/changeover-$version-setup.exe out=$1/winget folder bad
    check "winget: manifests are written and checked" \
        "$root/installer/winget/make.sh" "$version" "$setup" "https://changeover.example/setup.exe" "$out"
    folder=$out/manifests/c/Changeover/Changeover/$version
    same "winget: one switch a scope" "/AllUsers /CurrentUser" \
        "$(sed -n 's/^ *Custom: //p' "$folder/Changeover.Changeover.installer.yaml" | tr '\n' ' ' | sed 's/ $//')"
    # Each must be found. FILE and a sed script.
    while IFS='|' read -r name file script; do
        bad=$1/winget-bad/manifests/c/Changeover/Changeover/$version
        rm -rf "$1/winget-bad"
        mkdir -p "$bad"
        cp "$folder"/*.yaml "$bad"
        sed -i "$script" "$bad/Changeover.Changeover$file.yaml"
        refuses "winget: found: $name" "$root/installer/winget/check.py" "$bad" "$setup"
    done <<'BAD'
another hash|.installer|s/InstallerSha256: ./InstallerSha256: 0/
a hash that is none|.installer|s/InstallerSha256: .*/InstallerSha256: abc/
no architecture|.installer|s/^- Architecture: x64/- InstallerLocale: en-US/
an unknown response|.installer|s/cancelledByUser/cancelled/
plain HTTP|.installer|s/https:/http:/
a wrong oldest Windows|.installer|s/10.0.17763.0/10.0.99999.0/
another version|.locale.en-US|s/^PackageVersion: .*/PackageVersion: 9.9.9/
no licence|.locale.en-US|/^License/d
a key twice|.locale.en-US|s/^Moniker: .*/License: MIT/
a name with a blank||s/^PackageIdentifier: .*/PackageIdentifier: Change over/
BAD
}
