#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the AppStream metadata with the releases of the change log in it.

    releases.py METAINFO CHANGELOG VERSION DATE

VERSION is the newest release, made on DATE. An older one has its day in its heading: "## 0.1.0 (2026-12-01)".
"""
import html
import re
import sys

metainfo, changelog, version, date = sys.argv[1:]
HEADING = re.compile(r"## (\S+)(?: \((\d{4}-\d\d-\d\d)\))?")


def entries(lines):
    """The lines that begin with a dash, each with the lines that go on with it."""
    found = []
    for line in lines:
        if line.startswith("- "):
            found.append(line[2:].strip())
        elif line.strip() and found:
            found[-1] += " " + line.strip()
    return found


def marked_up(text):
    return re.sub(r"`([^`]*)`", r"<code>\1</code>", html.escape(text, quote=False))


releases = []
with open(changelog, encoding="utf-8") as file:
    for section in re.split(r"^(?=## )", file.read(), flags=re.M)[1:]:
        lines = section.splitlines()
        heading = HEADING.fullmatch(lines[0].strip())
        if not heading:
            sys.exit(f"{changelog}: not a heading of a release: {lines[0]}")
        day = heading[2] or (date if heading[1] == version else None)
        if not day:
            sys.exit(f"{changelog}: release {heading[1]} has no day in its heading")
        notes = "".join(f"          <li>{marked_up(entry)}</li>\n" for entry in entries(lines[1:]))
        releases.append((heading[1], f'    <release version="{heading[1]}" date="{day}">\n      <description>\n'
                                     f"        <ul>\n{notes}        </ul>\n      </description>\n    </release>\n"))
if not releases or releases[0][0] != version:
    sys.exit(f"{changelog}: release {version} is not the first one there")
with open(metainfo, encoding="utf-8") as file:
    text = file.read()
before, placeholder, after = text.partition("  <releases/>\n")
if not placeholder:
    sys.exit(f"{metainfo}: no place for the releases")
print(before + "  <releases>\n" + "".join(release for _, release in releases) + "  </releases>\n" + after, end="")
