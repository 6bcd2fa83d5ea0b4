#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-screen-reader.sh WIZARD [TRANSCRIPT]: screen_reader.py on a screen and a session bus of its own.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
. "$here/../lib/xvfb.sh"
trap xvfb_end EXIT
xvfb_begin 1280x1024
# Debian's own Python has the bindings, whatever else is called python3. The bus ends with the script, and its services.
export NO_AT_BRIDGE=0 GTK_A11Y=none
dbus-run-session -- /usr/bin/python3 "$here/screen_reader.py" "$@"
