#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes everything of a release: installer/release.sh VERSION. What else can be said: see the script that does it.
exec "$(dirname "${BASH_SOURCE[0]}")/release/release.sh" "$@"
