#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""security.py: is each test that .github/SECURITY.md names really there, and does each line name one or say why not?"""
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def functions_by_class():
    found = {}
    for path in (ROOT / "tests").rglob("tst_*.cpp"):
        text = path.read_text(encoding="utf-8")
        found[path.stem.removeprefix("tst_")] = set(re.findall(r"^    void (\w+)\(\)", text, re.M))
    return found


def is_there(name, classes):
    if name.startswith("fuzz_"):
        return (ROOT / "tests/fuzz" / f"{name}.cpp").exists()
    if "/" in name:
        return (ROOT / name).exists()
    test, _, function = name.partition(".")
    return function in classes.get(test, ())


def main():
    classes = functions_by_class()
    problems, lines, tests = [], 0, set()
    for line in (ROOT / ".github/SECURITY.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")] if line.startswith("| ") else []
        if len(cells) != 2 or not cells[0]:
            continue
        lines += 1
        names = re.findall(r"`([\w/.-]+)`", cells[1])
        tests.update(names)
        problems += [f"there is no test {name}" for name in names if not is_there(name, classes)]
        if not names and not re.search(r"no test: .", cells[1]):
            problems.append(f"neither a test nor a reason: {cells[0]}")
    if lines < 20:
        problems.append("the tables were not understood")
    for words in problems:
        print("wrong:", words)
    print(f"SECURITY.md: {lines} lines, {len(tests)} tests, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
