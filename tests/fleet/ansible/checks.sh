# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run.sh: what the test looks at. Each check is one line, with a count at the end.
passed=0 failed=0 skipped=0

# check TITLE COMMAND…
check() {
    local title=$1
    shift
    if "$@" >"$farm/check.log" 2>&1; then
        passed=$((passed + 1))
        say "  ok    $title"
    else
        failed=$((failed + 1))
        say "  FAIL  $title"
        sed 's/^/          /' "$farm/check.log" | head -n 20
    fi
}

checks_end() {
    say "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ] || {
        say "What Ansible said is in $logs."
        exit 1
    }
}

ends_with() { check "Ansible ends with $1" [ "$ended" = "$1" ]; }
recap_has() { check "recap: $1 $2" grep -qE "^$1 +: .*$2" "$log"; }
log_has() { grep -qF -- "$1" "$log"; }

has_kesl() { [ "$(on "$1" dpkg-query -W -f '${db:Status-Status}' kesl 2>/dev/null)" = installed ]; }
lacks_kesl() { ! has_kesl "$1"; }

# json_says FILE EXPRESSION: Python's, about the document d.
json_says() {
    python3 -c 'import json, sys
d = json.load(open(sys.argv[1]))
sys.exit(0 if eval(sys.argv[2]) else json.dumps(d, indent=1))' "$results/$1" "$2"
}

# none_of PATTERN: no file of the results has such a name.
none_of() {
    local found
    found=$(cd "$results" && compgen -G "$1") || return 0
    say "$found"
    return 1
}

bundle_is_whole() {
    local bundles=("$results/$1"/changeover-*.zip)
    [ ${#bundles[@]} = 1 ] && "$cli" bundle verify "${bundles[0]}"
}

nobody_else_may_read() {
    local open
    open=$(find "$results" -mindepth 1 -perm /077)
    [ -z "$open" ] || { say "$open"; return 1; }
}

# Neither in what Ansible said, nor in any process's arguments while the uninstaller ran, nor in any file.
lacks_password() {
    ! grep -rlF "$password" "$logs" "$results" "$farm"/*/upper 2>/dev/null
}

# Whatever a computer has that it did not have before: $farm/NAME/upper. Its /tmp is a tmpfs.
nothing_of_ours_is_left() {
    local name
    for name in "${!host_pid[@]}"; do check "$name: nothing of ours is left" lacks_ours "$name"; done
}
lacks_ours() {
    local left
    left=$(on "$1" find /tmp /var/tmp /run /dev/shm -iname '*changeover*'
        find "$farm/$1/upper" -iname '*changeover*')
    [ -z "$left" ] || { say "$left"; return 1; }
}

# overview_has COMPUTER=STATE…
overview_has() {
    if [ "$has_fleet" = 0 ]; then
        skipped=$((skipped + 1))
        say "  SKIP  the overview: $cli has no verb \"fleet\""
        return 0
    fi
    check "overview: $*" overview_says "$@"
}
overview_says() {
    [ -s "$overview/overview.html" ] && [ -s "$overview/overview.csv" ] && python3 - "$overview/overview.json" "$@" <<'PY'
import json, sys

overview = json.load(open(sys.argv[1]))
seen = {one["computer"]: one["state"] for one in overview["computers"]}
wanted = dict(one.split("=") for one in sys.argv[2:])
if overview["schema"] != "changeover.fleet/1" or seen != wanted or overview["broken"]:
    for one in overview["computers"]:
        print(one["computer"], one["state"], one["seen"], one["files"], one["text"][:80])
    sys.exit(json.dumps(overview["broken"]))
PY
}
