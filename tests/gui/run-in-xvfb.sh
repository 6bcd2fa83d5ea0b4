#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-in-xvfb.sh SIZE PROGRAM ARGUMENT…: runs a program on a screen of its own, without a desktop.
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/../lib/xvfb.sh"
trap xvfb_end EXIT
size=$1
shift
xvfb_begin "$size"
"$@"
