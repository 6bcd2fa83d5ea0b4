#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py FILE.ts: says what in a translation is missing or would break: an unfinished text, a lost %1 or %n, a
mnemonic where there should be none, white space at an end. Exit code 1 if anything is."""
import re
import sys
import xml.etree.ElementTree as xml

problems = []
for context in xml.parse(sys.argv[1]).getroot().iter("context"):
    for message in context.iter("message"):
        source = message.findtext("source")
        translation = message.find("translation")
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        place = f'{context.findtext("name")}: "{source[:60]}"'
        if translation.get("type") == "unfinished" or not all(forms):
            problems.append(f"{place}: not translated")
            continue
        for form in forms:
            holders = [sorted(set(re.findall(r"%(?:L?\d+|n)", text))) for text in (source, form)]
            # "one" may be written as a word.
            if holders[0] != holders[1] and not (len(forms) > 1 and set(holders[0]) - set(holders[1]) == {"%n"}):
                problems.append(f"{place}: {holders[0]} became {holders[1]}")
            if ("&" in source.replace("&&", "")) != ("&" in form.replace("&&", "")):
                problems.append(f"{place}: '&' marks the key of a button in one language only")
            if form != form.strip() and source == source.strip():
                problems.append(f"{place}: white space at an end")
print("\n".join(problems))
sys.exit(bool(problems))
