# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by scripts that run Windows programs under Wine:
#
#   . tests/lib/wine.sh
#   trap wine_end EXIT
#   wine_begin DIR          # DIR/prefix is made, or used again
#   wine program.exe
#
# Nothing here touches any other Wine prefix or X server.

. "$(dirname "${BASH_SOURCE[0]}")/xvfb.sh"

# Debian packages needed; 64-bit only, no foreign architecture. The fonts are
# for screenshots: Wine's own look poor. Read by the caller.
# shellcheck disable=SC2034
wine_packages=(wine wine64 xvfb fonts-dejavu-core fonts-liberation)

_wine_started=
_wine_prefix=

# wine_begin DIR
wine_begin() {
    if [ -n "$_wine_started" ] || [ $# -ne 1 ] || [ -z "$1" ]; then
        echo "wine_begin: one DIR, and once only before wine_end" >&2
        return 2
    fi
    mkdir -p -- "$1/prefix" || return
    # Wine wants an absolute prefix; the rest of the run may change directory.
    _wine_prefix=$(cd -- "$1" && pwd)/prefix || return
    export WINEPREFIX=$_wine_prefix
    export WINEARCH=win64
    export WINEDEBUG=-all
    # No offers to download Gecko or Mono; no menu entries on the host.
    export WINEDLLOVERRIDES="mscoree,mshtml=;winemenubuilder.exe=d"
    _wine_started=1
    # One X server for the whole run: a wineserver that outlives its X server hangs the next start.
    xvfb_begin || { wine_end; return 1; }
    # A server left over from a run that was killed has lost its X server.
    wineserver -k >/dev/null 2>&1 || :
    timeout 30 wineserver -w >/dev/null 2>&1 || :
    # Without -p Debian's wineserver goes down with the last program and its
    # services with it, so that two commands in a row meet a service manager
    # that is just stopping or starting. With it, it stays until wine_end.
    #
    # The first program makes and starts the prefix, and waits for that. Not
    # `wineboot -i`: it is such a program too and then starts everything once
    # more, which leaves two service managers that know different services.
    # The output goes nowhere and not into the caller's pipe: the services it
    # starts would keep that open.
    if ! wineserver -p >/dev/null 2>&1 </dev/null \
        || ! timeout 300 wine cmd /c rem >/dev/null 2>&1 </dev/null; then
        echo "wine_begin: Wine did not start" >&2
        wine_end
        return 1
    fi
    # There is no window manager on this screen, and Wine waits two seconds for its answer each time a window goes.
    wine reg add 'HKCU\Software\Wine\X11 Driver' /v Managed /d N /f >/dev/null 2>&1 </dev/null
}

# Safe to call at any time, more than once, and from a trap.
wine_end() {
    [ -n "$_wine_started" ] || return 0
    _wine_started=
    # The prefix that wine_begin made, whatever WINEPREFIX is now.
    if [ -d "$_wine_prefix" ]; then
        WINEPREFIX=$_wine_prefix wineserver -k >/dev/null 2>&1 || :
        WINEPREFIX=$_wine_prefix timeout 30 wineserver -w >/dev/null 2>&1 || :
    fi
    xvfb_end
}
