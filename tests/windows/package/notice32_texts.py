#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""notice32_texts.py TEXTS VERSION PROGRAM: says what is wrong with the notice's texts, in the folder and in the program."""
import pathlib
import re
import sys

WINDOW = ["Needs64Bit", "ByHand", "ByHandSave", "ByHandRemove", "ByHandDefender"]
BLANK_LINE = len("\r\n\r\n")
LONGEST = 1023  # NSIS cuts off what is longer

folder, version, program = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3]).read_bytes()
wrong = []
files = sorted(folder.glob("*.nsh"))
if len(files) != 8:
    wrong.append(f"{len(files)} languages")
for file in files:
    texts = dict(re.findall(r'^LangString (\w+) 0 "(.*)"$', file.read_text("utf-8"), re.MULTILINE))
    for name in [*WINDOW, "For64Bit"]:
        text = texts.get(name, "").replace("${VERSION}", version)
        if not text or text.encode("utf-16-le") not in program:
            wrong.append(f"{file.stem}: {name} is not in the program")
    length = sum(len(texts.get(name, "")) for name in WINDOW) + BLANK_LINE * (len(WINDOW) - 1)
    if length > LONGEST:
        wrong.append(f"{file.stem}: the window's text has {length} characters")
    if f"changeover-{version}-setup.exe" not in texts.get("For64Bit", "").replace("${VERSION}", version):
        wrong.append(f"{file.stem}: it does not name the setup")
print(*wrong, sep="\n")
sys.exit(bool(wrong))
