# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by the scripts: steps with times, packages, the cache. Sourced, never run.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/changeover
mkdir -p "$cache"
export CCACHE_DIR=$cache/ccache

say() { printf '%s\n' "$*"; }
die() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}

# step TITLE: begins a named stage; its time is shown by step_table at the end.
step_names=() step_seconds=() step_begin=
step() {
    step_end
    step_names+=("$1") step_begin=$SECONDS
    printf '\n== %s\n' "$1"
}
step_end() {
    [ -n "$step_begin" ] || return 0
    step_seconds+=($((SECONDS - step_begin)))
    step_begin=
}
step_table() {
    step_end
    local i total=0
    printf '\n%-44s %8s\n' "stage" "time"
    for i in "${!step_seconds[@]}"; do
        printf '%-44s %4d:%02d\n' "${step_names[$i]}" $((step_seconds[i] / 60)) $((step_seconds[i] % 60))
        total=$((total + step_seconds[i]))
    done
    printf '%-44s %4d:%02d\n\n' "all" $((total / 60)) $((total % 60))
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "administrator rights are needed for: $*
Run this script as root, or install sudo. Nothing was changed."
    fi
}

# need_packages NAME…: installs the Debian packages that are missing, and only those.
need_packages() {
    command -v apt-get >/dev/null || die "this script installs packages with apt-get, which this system does not have.
The README names what is needed. Nothing was changed."
    local missing=() name
    for name in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$name" 2>/dev/null)" = installed ] || missing+=("$name")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing ${#missing[@]} packages: ${missing[*]}"
    local log=$cache/packages.log
    # The machine may be at its own updates: wait for it rather than fail.
    local install=(env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends -o Dpkg::Use-Pty=0
        -o DPkg::Lock::Timeout=600)
    # A bare machine has no package lists, an old one has stale ones: fetch them only when the first try fails.
    if ! as_root "${install[@]}" "${missing[@]}" >"$log" 2>&1; then
        as_root apt-get update >"$log" 2>&1 || die "the package lists could not be fetched. The end of $log:
$(tail -n 5 "$log")"
        as_root "${install[@]}" "${missing[@]}" >"$log" 2>&1 || die "packages could not be installed. The end of $log:
$(tail -n 15 "$log")"
    fi
}

cores() { nproc 2>/dev/null || echo 2; }
