#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""notices.py: prints resources/third-party.md, the notices that the About window shows, from components.json.

    installer/release/notices.py > resources/third-party.md

Versions stand only where a source is pinned: those of Debian's packages are in the SBOM of each release.
"""
import re
import sys

sys.dont_write_bytecode = True
import components  # noqa: E402

HEAD = """# Other people's work in Changeover

Changeover itself is free software under the GPL-3.0-or-later. It stands on the work named here; thank you. The licences' full
texts lie in the folder `licences` of what you downloaded. Everything, with the scripts that build it, is open: you may change
any of these parts and build the program anew. How: `installer/release/RELINK.md` in the source.

Portions of this software are copyright (c) 2024 The FreeType Project (www.freetype.org). All rights reserved.
This software is based in part on the work of the Independent JPEG Group.
"""

SECTIONS = [
    ("In the program for Windows", lambda c: c.get("windows") in ("static", "headers") and "within" not in c),
    ("In the program for Linux", lambda c: c.get("linux") == "static"),
    ("Used by the program for Linux, from your system", lambda c: c.get("linux") == "dynamic"),
]


def line(component):
    version = component.get("version", "") if "debian" not in component else ""
    licence = re.sub(r"LicenseRef-([\w.-]+)", lambda found: found.group(1).replace("-", " "), component["licence"])
    if len(version) == 40:  # a commit
        version = ""
    head = f"**{component['name']}**" + (f" {version}" if version else "")
    return f"- {head}: {licence}. {'; '.join(c.rstrip('.') for c in component['copyright'])}."


def page():
    known = [component for component in components.load() if "own" not in component]
    text = HEAD
    for title, belongs in SECTIONS:
        text += f"\n## {title}\n\n"
        for component in filter(belongs, known):
            text += line(component) + "\n"
            for part in (c for c in known if c.get("within") == component["id"]):
                text += "  " + line(part) + "\n"
    return text


if __name__ == "__main__":
    print(page(), end="")
