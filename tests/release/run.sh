#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What makes a release trustworthy: the SBOM, the hardening, the threat model's tests, what the release script refuses.
#   tests/release/run.sh
. "$(dirname "${BASH_SOURCE[0]}")/../../installer/lib/common.sh"
need_packages git python3 binutils
here=$root/tests/release
failed=()
for test in sbom.py security.py release.sh hardening.sh; do
    "$here/$test" || failed+=("$test")
done
[ ${#failed[@]} = 0 ] || die "failed: ${failed[*]}"
