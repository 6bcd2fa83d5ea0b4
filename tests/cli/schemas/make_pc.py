#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a practice PC out of one of tests/data/machines, or changes one: for runs that end in rare ways.

Usage: make_pc.py FIXTURE FOLDER [KEY=JSON…]; FIXTURE may also be a practice PC's pc.json, whose files lie beside it.
"""
import json
import pathlib
import shutil
import sys

fixture, folder = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
pc = {"schema": 1, "computer": "TEST-PC", "system": "Windows 10", "platform": "windows", "registry": {},
      **json.loads(fixture.read_text(encoding="utf-8"))}
pc.pop("expect", None)
if fixture.name == "pc.json":
    shutil.copytree(fixture.parent, folder)
for path in pc.pop("files", []):
    place = folder / "files" / path.replace(":\\", "/").replace("\\", "/").lstrip("/")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text("x")
for change in sys.argv[3:]:
    key, _, value = change.partition("=")
    value = json.loads(value)
    pc[key] = {**pc[key], **value} if isinstance(value, dict) and isinstance(pc.get(key), dict) else value
folder.mkdir(parents=True, exist_ok=True)
(folder / "pc.json").write_text(json.dumps(pc), encoding="utf-8")
