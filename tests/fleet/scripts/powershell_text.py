# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a PowerShell script as far as its quotes, comments and brackets go. No interpreter of PowerShell is among
Debian's packages: this finds what a slip of the hand leaves behind, not what a wrong thought does."""
import re

OPENING, CLOSING = "([{", ")]}"


class BadScript(Exception):
    """What is wrong, and in which line."""


def code_and_strings(text):
    """(the script with comments and the content of strings blanked, [content of each string]). Raises BadScript."""
    code, strings, brackets = [], [], []
    at = 0

    def fail(why):
        raise BadScript(f"line {text.count(chr(10), 0, at) + 1}: {why}")

    while at < len(text):
        letter = text[at]
        if letter == "#" and not text[max(0, at - 1)].isalnum():
            end = text.find("\n", at)
            at = len(text) if end < 0 else end
            continue
        if text.startswith(("@'", '@"', "<#"), at):
            fail("here-strings and block comments are not read")
        if letter in "'\"":
            content, at_end = _string(text, at, fail)
            strings.append(content)
            code.append(letter * 2)
            at = at_end
            continue
        if letter == "`":
            fail("a backtick outside a string")
        if letter in OPENING:
            brackets.append(letter)
        elif letter in CLOSING:
            if not brackets or OPENING.index(brackets.pop()) != CLOSING.index(letter):
                fail(f"{letter} closes nothing")
        code.append(letter)
        at += 1
    if brackets:
        fail(f"{brackets[-1]} is never closed")
    return "".join(code), strings


def _string(text, begin, fail):
    """(content, the place behind the closing quote). In double quotes $( ) may hold code with strings of its own."""
    quote, at, depth = text[begin], begin + 1, 0
    while at < len(text):
        letter = text[at]
        if letter == "\n":
            break
        if quote == '"' and letter == "`":
            at += 2
            continue
        if quote == '"' and (text.startswith("$(", at) or (depth and letter == "(")):
            depth += 1
            at += 2 if letter == "$" else 1
            continue
        if depth and letter == ")":
            depth -= 1
        elif depth and letter in "'\"":
            at = _string(text, at, fail)[1]
            continue
        elif letter == quote:
            if text[at + 1 : at + 2] == quote:
                at += 2
                continue
            return text[begin + 1 : at], at + 1
        at += 1
    return fail("a quote is never closed")


def commands(code):
    """The words that stand where a command does."""
    return re.findall(r"(?:^|[|{(;=]|\breturn\b|\bnot\b)[ \t]*([A-Za-z?%][\w-]*)(?=[ \t\n|)};]|$)(?! =)", code, re.M)


def functions(code):
    return re.findall(r"^function ([\w-]+)", code, re.M)


def region(text, name):
    match = re.search(rf"^#region {re.escape(name)}\n(.*?)^#endregion$", text, re.M | re.S)
    return match[1] if match else None
