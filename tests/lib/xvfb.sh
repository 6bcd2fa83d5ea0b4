# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by scripts that need a screen of their own:
#
#   . tests/lib/xvfb.sh
#   trap xvfb_end EXIT
#   xvfb_begin [WIDTHxHEIGHT]     # sets DISPLAY
#
# Touches no other X server.

_xvfb_pid=
_xvfb_old_display=

xvfb_begin() {
    local size=${1:-1280x1024} file display='' tries
    file=$(mktemp)
    # -displayfd lets the server pick a free display and say which. No TCP.
    Xvfb -displayfd 3 -screen 0 "${size}x24" -nolisten tcp 3>"$file" >/dev/null 2>&1 </dev/null &
    _xvfb_pid=$!
    for ((tries = 0; tries < 150; tries++)); do
        display=$(cat -- "$file" 2>/dev/null) || display=
        [ -z "$display" ] || break
        kill -0 "$_xvfb_pid" 2>/dev/null || break
        sleep 0.2
    done
    rm -f -- "$file"
    if [ -z "$display" ]; then
        echo "xvfb_begin: no X server" >&2
        return 1
    fi
    _xvfb_old_display=${DISPLAY-}
    export DISPLAY=:$display
    # This one, not a desktop that happens to be there.
    unset WAYLAND_DISPLAY
}

# Safe to call at any time, more than once, and from a trap.
xvfb_end() {
    local tries
    [ -n "$_xvfb_pid" ] || return 0
    kill "$_xvfb_pid" 2>/dev/null || :
    for ((tries = 0; tries < 50; tries++)); do
        kill -0 "$_xvfb_pid" 2>/dev/null || break
        sleep 0.1
    done
    kill -KILL "$_xvfb_pid" 2>/dev/null || :
    wait "$_xvfb_pid" 2>/dev/null || :
    _xvfb_pid=
    if [ -n "$_xvfb_old_display" ]; then
        export DISPLAY=$_xvfb_old_display
    else
        unset DISPLAY
    fi
}
