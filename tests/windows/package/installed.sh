# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by run.sh: the setup at work under Wine.

old_files="LICENSE.txt changeover-cli.exe changeover.exe licences licences/GPL-3.0.txt licences/former\
 licences/former/LICENSE.txt uninstall.exe"
uninstall_key='Software\Microsoft\Windows\CurrentVersion\Uninstall\Changeover'

# code [--limited] WORD…: the whole exit code of a Windows program; its command line is the words with blanks between.
code() {
    local limited=()
    if [ "$1" = --limited ]; then limited=(--limited) && shift; fi
    printf '%s' "$*" >"$work/line"
    wine "$work/run.exe" "$(windows_path "$work/line")" "${limited[@]}" 2>/dev/null </dev/null | tr -d '\r'
}
windows_path() { printf 'Z:%s' "${1//\//\\}"; }

# value HIVE NAME: of the Add/Remove entry.
value() {
    wine reg query "$1\\$uninstall_key" /v "$2" 2>/dev/null </dev/null | tr -d '\r' |
        sed -n "s/^ *$2 *REG_[A-Z]* *//p"
}
# Everything that lies in the prefix, but for what is temporary: there the uninstaller leaves its copy, which Windows
# takes away at its next start.
all_files() { (cd "$drive" && find . -not -ipath '*/temp/*' | LC_ALL=C sort); }
# The registry's lines that name us.
our_registry() {
    local hive
    for hive in HKEY_LOCAL_MACHINE HKEY_CURRENT_USER; do
        wine regedit /E "$(windows_path "$work/$hive.reg")" "$hive\\Software" >/dev/null 2>&1 </dev/null
        iconv -f UTF-16 -t UTF-8 "$work/$hive.reg" 2>/dev/null | tr -d '\r' | grep -i changeover || true
    done
}
names_in() { (cd "$1" && find . -mindepth 1 -printf '%P\n' | LC_ALL=C sort | tr '\n' ' ' | sed 's/ $//'); }
# Of the new version: the programs, and the licences that the zip has, with their folders.
new_files() {
    {
        printf '%s\n' LICENSE.txt changeover-cli.exe changeover.exe uninstall.exe
        licence_texts
        licence_texts | xargs -d '\n' dirname
    } | LC_ALL=C sort -u | tr '\n' ' ' | sed 's/ $//'
}
wait_gone() {
    local tries
    for ((tries = 0; tries < 100; tries++)); do
        [ -e "$1" ] || return 0
        sleep 0.2
    done
    return 1
}

check_install() {
    local folder="$drive/Program Files/Changeover"
    same "silent install ends with 0" 0 "$(code "$old_setup" /S)"
    same "the folder holds programs and licences" "$old_files" "$(names_in "$folder")"
    check "the program is whole" cmp "$bin/changeover.exe" "$folder/changeover.exe"
    check "the Start menu has an entry" test -s "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Changeover.lnk"

    local at='C:\Program Files\Changeover'
    same "Add/Remove: DisplayName" "Changeover" "$(value HKLM DisplayName)"
    same "Add/Remove: DisplayVersion" "0.0.9" "$(value HKLM DisplayVersion)"
    same "Add/Remove: Publisher" "$product_publisher" "$(value HKLM Publisher)"
    same "Add/Remove: DisplayIcon" "$at\\changeover.exe,0" "$(value HKLM DisplayIcon)"
    same "Add/Remove: HelpLink" "$product_help_link" "$(value HKLM HelpLink)"
    same "Add/Remove: URLInfoAbout" "$product_about_link" "$(value HKLM URLInfoAbout)"
    same "Add/Remove: URLUpdateInfo" "$product_update_link" "$(value HKLM URLUpdateInfo)"
    same "Add/Remove: InstallLocation" "$at" "$(value HKLM InstallLocation)"
    same "Add/Remove: UninstallString" "\"$at\\uninstall.exe\"" "$(value HKLM UninstallString)"
    same "Add/Remove: QuietUninstallString" "\"$at\\uninstall.exe\" /S" "$(value HKLM QuietUninstallString)"
    same "Add/Remove: NoModify and NoRepair" "0x1 0x1" "$(value HKLM NoModify) $(value HKLM NoRepair)"
    local size=$(($(value HKLM EstimatedSize))) real
    real=$(find "$folder" -type f -not -name uninstall.exe -exec cat {} + | wc -c)
    same "Add/Remove: EstimatedSize is the size in KiB" $(((real + 1023) / 1024)) "$size"

    local said
    said=$(wine "$folder/changeover-cli.exe" --version 2>/dev/null </dev/null | tr -d '\r')
    holds "the installed command line says its version" "$said" "$version"
    said=$(wine "$folder/changeover-cli.exe" detect --json --no-input 2>/dev/null </dev/null)
    check "the installed command line looks, and answers in JSON" python3 -c \
        'import json,sys; assert json.loads(sys.argv[1])["schema"].startswith("changeover.inventory/")' "$said"
    check "the installed wizard starts and stays" wizard_stays "$folder/changeover.exe"
}

# wizard_stays PROGRAM: still there after some seconds; ended then.
wizard_stays() {
    wine "$1" >/dev/null 2>&1 </dev/null &
    local pid=$! code=0
    sleep 5
    kill -0 "$pid" 2>/dev/null || code=1
    kill "$pid" 2>/dev/null || true
    wait "$pid" 2>/dev/null || true
    return "$code"
}

# Something of Changeover that runs and waits: it reads a list from a pipe that stays open until stop_waiting.
start_waiting() {
    rm -f "$work/pipe"
    mkfifo "$work/pipe"
    wine "$1" exclusions - --to "$(windows_path "$work/exclusions")" >/dev/null 2>&1 <"$work/pipe" &
    waiting=$!
    exec 9>"$work/pipe"
    local tries
    for ((tries = 0; tries < 50; tries++)); do
        if [[ $(cat "/proc/$waiting/comm" 2>/dev/null) == changeover-cli* ]]; then break; fi
        sleep 0.2
    done
    sleep 1
}
stop_waiting() {
    exec 9>&-
    wait "$waiting" 2>/dev/null || true
}

check_upgrade() {
    local folder="$drive/Program Files/Changeover" cli
    cli="$folder/changeover-cli.exe"
    start_waiting "$cli"
    same "while changeover-cli.exe runs, the setup ends with 1618" 1618 "$(code "$setup" /S)"
    same "and changes nothing" "0.0.9" "$(value HKLM DisplayVersion)"
    same "while changeover-cli.exe runs, the removal ends with 1618" 1618 \
        "$(code '"C:\Program Files\Changeover\uninstall.exe" /S _?=C:\Program Files\Changeover')"
    check "and removes nothing" test -s "$folder/changeover.exe" -a -s "$cli"
    stop_waiting

    # As if the disk were full: the new files cannot all be written.
    mkdir "$folder/LICENSE.txt.new"
    same "an upgrade that cannot write ends with 1603" 1603 "$(code "$setup" /S)"
    check "and leaves the old programs whole" cmp "$bin/changeover.exe" "$folder/changeover.exe"
    rmdir "$folder/LICENSE.txt.new"
    same "and nothing half copied" "$old_files" "$(names_in "$folder")"

    same "an upgrade ends with 0" 0 "$(code "$setup" /S)"
    same "the version is the new one" "$version" "$(value HKLM DisplayVersion)"
    same "the folder holds the new licences, and no former ones" "$(new_files)" "$(names_in "$folder")"
    check "the licences are the new ones" grep -q "GNU GENERAL PUBLIC LICENSE" "$folder/licences/GPL-3.0.txt"
    local size
    size=$(find "$folder" -type f -not -name uninstall.exe -exec cat {} + | wc -c)
    same "EstimatedSize counts them" $(((size + 1023) / 1024)) $(($(value HKLM EstimatedSize)))
    same "the same version once more ends with 0" 0 "$(code "$setup" /S)"
    same "and the folder holds the same" "$(new_files)" "$(names_in "$folder")"
    same "an older version over it ends with 1638" 1638 "$(code "$old_setup" /S)"
    same "and changes nothing" "$version" "$(value HKLM DisplayVersion)"
}

check_refusals() {
    same "both switches together end with 87" 87 "$(code "$setup" /S /AllUsers /CurrentUser)"
    same "for all users, without rights, silent: ends with 5" 5 "$(code --limited "$setup" /S /AllUsers)"
    local name exe windows
    exe=changeover-$version-setup.exe
    for windows in win7 win81; do
        wine reg add "HKCU\\Software\\Wine\\AppDefaults\\$exe" /v Version /d $windows /f >/dev/null 2>&1 </dev/null
        same "on $windows it ends with 1150" 1150 "$(code "$setup" /S)"
    done
    check "the pretended version is taken back" again_and_again wine reg delete 'HKCU\Software\Wine\AppDefaults' /f
}

# again_and_again COMMAND…: Wine's own tools now and then fail on a busy machine.
again_and_again() {
    local tries
    for ((tries = 0; tries < 5; tries++)); do
        if "$@" </dev/null; then return 0; fi
        sleep 1
    done
    return 1
}

# remove_silently UNIX_FOLDER
remove_silently() {
    wine "$1/uninstall.exe" /S >/dev/null 2>&1 </dev/null
    wait_gone "$1"
}

check_removal() {
    local folder="$drive/Program Files/Changeover"
    mkdir -p "$documents/Changeover/case"
    echo kept >"$documents/Changeover/case/bundle.zip"
    # As if Windows had stopped while an upgrade ran.
    echo half >"$folder/changeover.exe.new"
    echo half >"$folder/licences/qt/MIT.txt.new"
    check "there are logs and wishes to remove" test -d "$local_data/Changeover"
    check "silent removal takes the folder away" remove_silently "$folder"
    sleep 1
    same "what was saved is still there" kept "$(cat "$documents/Changeover/case/bundle.zip" 2>/dev/null)"
    rm -rf "$documents/Changeover"
    check "no other file is left" diff "$work/files-before" <(all_files)
    same "nothing of it is left in the registry" "" "$(our_registry)"
}

check_own_folder() {
    same "into a folder of one's own" 0 "$(code "$old_setup" /S '/D=C:\Tools\Change over Ж')"
    local folder="$drive/Tools/Change over Ж"
    check "it lies there" test -s "$folder/changeover.exe"
    echo mine >"$folder/mine.txt"
    echo mine >"$folder/licences/mine.txt"
    echo mine >"$folder/licences/former/mine.txt"
    same "the upgrade goes to the same folder" 0 "$(code "$setup" /S)"
    wine reg export "HKLM\\$uninstall_key" "$(windows_path "$work/key.reg")" /y >/dev/null 2>&1 </dev/null
    holds "and says so" "$(iconv -f UTF-16 -t UTF-8 "$work/key.reg")" '"InstallLocation"="C:\\Tools\\Change over Ж"'
    check "nothing in the usual folder" test ! -e "$drive/Program Files/Changeover"
    wine "$folder/uninstall.exe" /S >/dev/null 2>&1 </dev/null
    check "removal takes the program" wait_gone "$folder/uninstall.exe"
    sleep 1
    same "and leaves files that are not ours" \
        "licences licences/former licences/former/mine.txt licences/mine.txt mine.txt" "$(names_in "$folder")"
    rm -rf "$drive/Tools"
}

check_per_user() {
    local folder="$local_data/Programs/Changeover"
    same "for one user, without rights: ends with 0" 0 "$(code --limited "$old_setup" /S /CurrentUser)"
    check "it lies in the user's folder" test -s "$folder/changeover.exe"
    check "the user's Start menu has an entry" \
        test -s "$drive/users/$USER/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Changeover.lnk"
    same "Add/Remove is the user's" "0.0.9" "$(value HKCU DisplayVersion)"
    same "and not the computer's" "" "$(value HKLM DisplayVersion)"
    same "an upgrade without a switch stays with the user" 0 "$(code --limited "$setup" /S)"
    same "with the new version" "$version|" "$(value HKCU DisplayVersion)|$(value HKLM DisplayVersion)"
    check "removal, silent" remove_silently "$folder"
    sleep 1
    rmdir "$local_data/Programs" 2>/dev/null || true
    check "no file is left" diff "$work/files-before" <(all_files)
    same "nothing is left in the registry" "" "$(our_registry)"
}

check_signed_install() {
    same "the signed setup installs" 0 "$(code "$(windows_path "$work/signed-setup.exe")" /S)"
    check "its uninstaller is signed, too" verify "$work/signing/root.pem" "$drive/Program Files/Changeover/uninstall.exe"
    check "and removes" remove_silently "$drive/Program Files/Changeover"
}
