#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every verb of changeover-cli to many ends and validates all JSON that it says or writes against resources/schema.
# Only practice PCs, disks made here and files are touched.
# Usage: tests/cli/schemas/run.sh [CHANGEOVER-CLI]
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
need_packages python3-jsonschema
cli=$(realpath "${1:-$root/build/asan/bin/changeover-cli}")
here=$root/tests/cli/schemas
machines=$root/tests/data/machines
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8 PYTHONDONTWRITEBYTECODE=1 HOME=$work/home XDG_DATA_HOME=$work/home
validated=$work/validated # all of it is validated
input=$work/input         # none of it is
mkdir -p "$work/home" "$validated/said" "$input"
python() { /usr/bin/python3 "$@"; } # for which Debian's package is

# ends OUTCOME VERB…: the run has to end so. What it says is kept. SAID: standard output of the last run.
runs=0 SAID=
ends() {
    local wanted=$1 ended=0
    shift
    runs=$((runs + 1))
    SAID=$(printf '%s/said/%s-%03d-%s.json' "$validated" "$group" $runs "$1")
    "$cli" "$1" --json --progress json "${@:2}" >"$SAID" 2>"${SAID}l" </dev/null || ended=$?
    grep -qE "\"outcome\": \"$wanted\"" "$SAID" ||
        die "changeover-cli $* has ended with $ended, not with $wanted:
$(grep -E '^    "(outcome|schema|text|detail)"' "$SAID" || cat "$SAID" "${SAID}l")"
    grep -qE "\"linux\": $ended(,|$)" "$SAID" ||
        die "changeover-cli $* has ended with $ended, which is not what it says"
}
# said KEY: a text of that document.
said() { python -c 'import json, sys; print(json.load(open(sys.argv[1]))[sys.argv[2]])' "$SAID" "$1"; }

# pc NAME FIXTURE CHANGE…: makes a practice PC for the runs that are "at NAME"; without it they are at a home PC.
# at NAME OUTCOME VERB…: a run there. office OUTCOME VERB…: a run at an office PC.
pc() { python "$here/make_pc.py" "$2" "$validated/$group-$1/practice-home-pc" "computer=\"$1\"" "${@:3}"; }
home=$root/resources/practice/home-pc/pc.json
at() { ends "$2" "${@:3}" --practice home-pc --to "$validated/$group-$1"; }
office() { ends "$1" "${@:2}" --practice office-pc --to "$validated/$group-office"; }
accept=(--accept encryption-drivers --accept encryption-drivers-possible --accept managed)

linux=$input/linux-disk
mkdir -p "$linux/etc" "$linux/var/lib/dpkg"
printf 'PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n' >"$linux/etc/os-release"
echo linux-pc >"$linux/etc/hostname"
printf 'Package: kesl\nStatus: install ok installed\nArchitecture: amd64\nVersion: 12.1.0-1508\n\n' \
    >"$linux/var/lib/dpkg/status"
touch "$input/file"

looking() {
    at home found detect
    at home ok hazards
    at home ok plan
    at home still-installed verify
    at home still-installed verify --expect microsoft-defender
    at home still-installed verify --expect 'Some other product'
    office found detect
    office hazard-stop hazards
    office ok plan
    office still-installed verify
    # One computer for each kind of sign, hazard, trace and list that the practice PCs have not.
    for fixture in class-filters-left-behind extension-rules-and-helpers-left-behind hazard-class-filter-file-missing \
        hazard-linux-agent-and-no-root hazard-server-without-defender hostile-values linux-folders-alone-are-leftovers \
        linux-industrial-and-endpoint-agent locked-key-of-a-person locked-product-keys mac-disk-is-recognised \
        other-persons-extension root-certificates-left-behind scheduled-tasks-left-behind stale-security-center-entry \
        ultraav-protects-when-kaspersky-goes vpn-alone; do
        pc "$fixture" "$machines/$fixture.json"
        at "$fixture" '[a-z-]*' verify --expect microsoft-defender
        at "$fixture" '[a-z-]*' hazards
    done
    pc nothing "$machines/nothing-installed.json"
    at nothing ok detect
    at nothing ok verify
    at nothing ok plan
    at nothing ok remove
    at nothing ok clean
    at nothing not-present undo
    pc blind "$machines/nothing-installed.json" \
        'unreadable=["HKLM\\SOFTWARE\\KasperskyLab", "HKLM\\SOFTWARE\\WOW6432Node\\KasperskyLab", "security center"]'
    at blind could-not-look detect
    at blind could-not-look verify
    ends found detect --root "$linux"
    ends still-installed verify --root "$linux"
    ends ok timeline --root "$linux" --country de --role home
    for country in us uk de it nl lt ca au other; do
        for role in home federal; do at home ok timeline --country $country --role $role; done
    done
    for role in business reseller outside-us; do at home ok timeline --role $role; done
    ends ok replacements --to "$validated/replacements"
}

wrong_use() {
    ends usage detect --frobnicate
    ends usage detect C:
    ends usage detect --practice home-pc --progress fast
    ends usage detect --practice ../../etc
    ends usage timeline --practice home-pc --country mars
    ends usage verify --practice home-pc --expect ''
    ends usage remove --root "$linux"
    ends not-present detect --root "$input/none"
    ends usage bundle list
    ends usage fleet eat .
    ends usage catalogue eat .
    ends cannot-write detect --practice home-pc --to "$input/file"
}

keeping() {
    at home ok export
    at home ok export --with-quarantine
    bundle=$(said bundle)
    ends ok bundle list "$bundle"
    ends ok bundle verify "$bundle"
    python - "$bundle" "$input/damaged.zip" <<'PY'
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as good, zipfile.ZipFile(sys.argv[2], "w") as damaged:
    for name in good.namelist():
        if name != "inventory.csv":
            damaged.writestr(name, good.read(name) + b" " * (name == "report.html"))
    damaged.writestr("stranger.txt", "x")
PY
    ends bad-data bundle verify "$input/damaged.zip"
    head -c 100 "$bundle" >"$input/cut.zip"
    ends bad-data bundle verify "$input/cut.zip"
    ends not-present bundle list "$input/none.zip"
    pc kept "$machines/server-security-removed-quarantine-left.json"
    at kept ok export
    CHANGEOVER_TEST=x at home ok export --only x --password-env CHANGEOVER_TEST
    at home usage export --password-env CHANGEOVER_NOT_SET
    at home ok restore-point
    at home ok restore-point
    office no-restore-point restore-point
}

removing() {
    at home ok remove --dry-run
    at home ok migrate --dry-run
    at home cancelled remove
    at home not-present remove --only x --yes
    at home ok plan --save "$validated/plan-file.json"
    sed 's/"computer": "/&X/' "$validated/plan-file.json" >"$input/other.json"
    at home plan-differs remove --yes --plan "$input/other.json"
    at home bad-data remove --yes --plan "$input/file"
    sed 's/"take": true/"take": false/' "$validated/plan-file.json" >"$validated/plan-file-nothing.json"
    at home ok remove --yes --plan "$validated/plan-file-nothing.json"
    at home restart-needed remove --yes --plan "$validated/plan-file.json" --restore-point
    at home leftovers verify
    office hazard-stop remove --yes
    office usage remove --yes --only console "${accept[@]}"
    office no-restore-point remove --yes --restore-point "${accept[@]}"
    office '[a-z-]*' remove --yes --restore-point-if-possible "${accept[@]}"
    pc busy "$home" 'otherInstaller="Global\\_MSIExecute"'
    at busy busy remove --yes --wait 0
    pc user "$home" elevated=false
    at user access-denied remove --yes
    at failing cancelled migrate
    sed -i 's/"exitCode": 3010/"exitCode": 1603/' "$validated/$group-failing/practice-home-pc/pc.json"
    at failing uninstaller-failed migrate --yes --resume
}

whole_way() {
    at way restart-needed migrate --yes --restore-point --expect microsoft-defender
    at way leftovers verify --watch
    at way not-present clean --yes --id x
    at way ok clean --dry-run
    at way cancelled clean
    at way ok clean --yes
    at way ok undo
    at way ok clean --yes
    at way not-present undo --backup x
    at way ok collect
    sed -i 's/"starts": 1/"starts": 2/' "$validated/$group-way/practice-home-pc/pc.json"
    at way leftovers migrate --yes --resume
    at begun cancelled migrate
    # Nothing is left of it when the case goes on: so it is closed.
    at closed cancelled migrate
    rm -r "$validated/$group-closed/practice-home-pc"
    pc closed "$machines/nothing-installed.json" 'computer="HOME-PC"'
    at closed ok migrate --resume
    office '[a-z-]*' migrate --yes "${accept[@]}"
    office '[a-z-]*' collect
}

clean_up_tool() {
    at tool found detect
    tool=$validated/$group-tool/practice-home-pc/files/C/Users/Public/Downloads/kavremvr.exe
    at tool ok tool "$tool"
    sha256=$(said sha256)
    at tool bad-data tool "$root/README.md"
    at tool not-present tool /no/such.exe
    at tool usage tool "$tool" --run "${sha256//[0-9]/0}"
    at tool ok tool "$tool" --run "$sha256"
    office hazard-stop tool "$tool" --run "$sha256"
}

files() {
    for file in "$root"/tests/data/klqb/good-*.klq; do ends ok quarantine "$file"; done
    ends bad-data quarantine "$root/tests/data/klqb/broken-not-a-container.klq"
    ends not-present quarantine "$input/none.klq"
    cat >"$input/kpm.txt" <<'TXT'
Websites

Website name: a.example
Website URL: a.example
Login name:
Login: a
Password: b
Comment: c

---

Website name: a.example
Website URL: a.example
Login name:
Login: a
Password: another
Comment:

---

Website name: no address
Website URL:
Login name:
Login: a
Password: b
Comment:

---

Website name: no.example
Website URL: no.example
Login name:
Login: a
Password:
Comment:

---

Applications

Application: f
Login name:
Login: g
Password: h
Comment:

---

Other Accounts

Account name: i
Login name:
Login: j
Password: k
Comment:

---

Notes

Name: d
Text: e

---
TXT
    for target in chrome firefox bitwarden 1password keepassxc; do
        ends ok passwords "$input/kpm.txt" --for $target --to "$input/$target.csv"
    done
    ends cannot-write passwords "$input/kpm.txt" --for chrome --to "$input/chrome.csv"
    ends hazard-stop passwords "$input/kpm.txt" --for chrome --to "$input/chrome.csv" --force --delete-original
    ends ok passwords "$input/kpm.txt" --for keepassxc --to "$input/keepassxc.csv" --force --delete-original
    ends usage passwords "$input/kpm.txt" --for paper --to "$input/x"
    cat >"$input/exclusions.txt" <<'TXT'
C:\Data\db.mdb
C:\
.bak
.exe
process: C:\Tools\a.exe
a.exe
a word
C:\Data\db.mdb
TXT
    ends ok exclusions "$input/exclusions.txt" --to "$validated/exclusions"
    ends cannot-write exclusions "$input/exclusions.txt" --to "$validated/exclusions"
    ends bad-data exclusions "$input/file" --to "$validated/exclusions-none"
    ends ok catalogue check "$root/resources/catalogue/ultraav.json"
    ends bad-data catalogue check "$input/file"
}

many() {
    local state
    for state in unreachable failed stopped; do
        sed "s/STATE/$state/g" >"$validated/note-$state.json" <<'JSON'
{"schema": "changeover.fleet-note/1", "computer": "STATE", "when": "2026-01-01T08:00:00Z", "state": "STATE",
 "text": "No answer."}
JSON
    done
    cat >"$validated/changeover-office.json" <<'JSON'
{"schema": "changeover.office/1", "computers": [
 {"computer": "A", "state": "begun", "when": "2026-01-01T08:00:00Z", "person": "", "initials": "", "file": ""},
 {"computer": "B", "state": "removed", "when": "2026-01-01T08:00:00Z", "person": "B", "initials": "B", "file": "b.zip"},
 {"computer": "C", "state": "done", "when": "2026-01-01T08:00:00Z", "person": "C", "initials": "C", "file": "c.zip"}]}
JSON
    echo '{"schema":' >"$input/broken.json"
    ends ok fleet report "$validated" "$input" --to "$validated/fleet"
    ends not-present fleet report "$input/none"
}

step "running every verb"
running=()
for group in looking wrong_use keeping removing whole_way clean_up_tool files; do
    "$group" &
    running+=($!)
done
wrong=0
for one in "${running[@]}"; do wait "$one" || wrong=1; done
[ $wrong = 0 ] || die "not every run has ended as it should, see above"
group=many
many

step "validating"
python "$here/validate.py" "$root/resources/schema" "$root" "$validated" || die "see above"
step_table
