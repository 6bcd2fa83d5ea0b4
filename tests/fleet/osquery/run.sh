#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The osquery pack: it is what the catalogue says, and it finds on written-down computers what it should. There is no
# osquery here: SQLite with tables of osquery's columns stands in for it.
. "$(dirname "${BASH_SOURCE[0]}")/../../../installer/lib/common.sh"
need_packages python3
export PYTHONDONTWRITEBYTECODE=1
python3 "$root/installer/fleet/osquery/make_pack.py" --check
cd "$root/tests/fleet/osquery"
python3 -m unittest check_pack
