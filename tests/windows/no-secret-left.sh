#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# After the removals under Wine: the agent's password, right and wrong, is in no file of the whole Windows, its registry
# included, in none of the spellings it travels in. The search itself is proven first on a file that does hold it.
set -euo pipefail
if [ -z "${WINEPREFIX:-}" ] || [ -z "${CHANGEOVER_TEST_PASSWORD:-}" ]; then
    echo "run this through tests/run.sh" >&2
    exit 1
fi
python3 - "$WINEPREFIX" <<'PY'
import os
import sys

secrets = [os.environ["CHANGEOVER_TEST_PASSWORD"], os.environ["CHANGEOVER_TEST_WRONG_PASSWORD"]]
needles = []
for secret in secrets:
    utf16 = secret.encode("utf-16-le")
    for text in (utf16.hex(), utf16.hex().upper(), secret.encode().hex()):
        needles += [text.encode(), text.encode("utf-16-le")]
    needles += [secret.encode(), utf16]


def holds(path):
    with open(path, "rb") as file:
        data = file.read()
    return any(needle in data for needle in needles)


root = sys.argv[1]
bait = os.path.join(root, "bait.txt")
with open(bait, "w", encoding="utf-8") as file:
    file.write("x" + secrets[0].encode("utf-16-le").hex().upper() + "x")
assert holds(bait), "the search does not find what it looks for"
os.remove(bait)

looked, found = 0, []
for folder, _, names in os.walk(root):
    for name in names:
        path = os.path.join(folder, name)
        if os.path.islink(path) or not os.path.isfile(path):
            continue
        looked += 1
        if holds(path):
            found.append(path)
print(f"{looked} files looked at")
for path in found:
    print("the password is in", path)
sys.exit(1 if found or looked < 100 else 0)
PY
