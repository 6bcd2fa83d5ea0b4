#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the texts for people that stand in data files (resources/guide, resources/catalogue) as C++ that lupdate reads.

The program translates them when it shows them: contexts "guide" (core/guide/GuideText.h) and "catalogue"."""
import json
import pathlib

resources = pathlib.Path(__file__).resolve().parent.parent / "resources"
TEXT_KEYS = {
    "guide": {"title", "text", "binds", "question", "answer", "topic", "steps"},
    "catalogue": {"title", "why", "clear", "meaning", "advice", "where", "keeps"},
}


def texts(value, keys):
    """All texts below `value`; what is not confirmed is never shown by the guide, so nobody need translate it."""
    if isinstance(value, list):
        for one in value:
            yield from texts(one, keys)
    elif isinstance(value, dict):
        shown = value.get("status") != "unconfirmed"
        for key, inner in value.items():
            if key in keys:
                # Of an unconfirmed fact the topic is shown all the same: "ask the maker about …".
                if shown or key == "topic":
                    yield from [inner] if isinstance(inner, str) else inner
            elif isinstance(inner, (dict, list)):
                yield from texts(inner, keys)


for context, keys in TEXT_KEYS.items():
    seen = set()
    for file in sorted((resources / context).glob("*.json")):
        # In the catalogue "status" is about how a sign was confirmed, not about the words.
        data = json.loads(file.read_text("utf-8"))
        if context == "catalogue":
            data = json.loads(json.dumps(data).replace('"status"', '"_status"'))
        for text in texts(data, keys):
            if text not in seen:
                seen.add(text)
                print(f'QT_TRANSLATE_NOOP("{context}", {json.dumps(text, ensure_ascii=False)})')
