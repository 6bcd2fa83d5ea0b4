# SPDX-License-Identifier: GPL-3.0-or-later
"""Turns a pattern of the catalogue into what osquery can ask: words, LIKE or regex_match."""
import re

MOST_WORDS = 200  # that one pattern may stand for
LONGEST_REGEX = 256  # bytes; osquery refuses longer ones (regex_max_size)
ANYTHING = "\0"  # stands for ".*" until it is written as "%"


class NotFinite(Exception):
    """The pattern stands for more words than can be listed."""


def lower(text):
    """As SQLite's lower(): it knows A to Z only."""
    return re.sub("[A-Z]", lambda letter: letter[0].lower(), text)


def quote(text):
    return "'" + text.replace("'", "''") + "'"


def words_of(pattern):
    """All the words that a pattern without anchors stands for. Knows literals, groups, | and ?, and ".*"."""
    words, rest = _alternatives(pattern)
    if rest:
        raise NotFinite(rest)
    if len(words) > MOST_WORDS:
        raise NotFinite(pattern)
    return words


def _alternatives(text):
    words, rest = _sequence(text)
    while rest.startswith("|"):
        more, rest = _sequence(rest[1:])
        words += more
    return words, rest


def _sequence(text):
    words = [""]
    while text and text[0] not in "|)":
        part, text = _piece(text)
        if text.startswith("?"):
            part, text = [""] + part, text[1:]
        elif text[:1] in ("*", "+", "{"):
            raise NotFinite(text)
        words = [word + end for word in words for end in part]
    return words, text


def _piece(text):
    if text.startswith(".*"):
        return [ANYTHING], text[2:]
    if text.startswith("(") and not text.startswith("(?"):
        words, rest = _alternatives(text[1:])
        return words, rest[1:]
    if text[0] == "\\" and not text[1].isalnum():
        return [text[1]], text[2:]
    if text[0] in "\\.[(^$":
        raise NotFinite(text)
    return [text[0]], text[1:]


def standard_regex(pattern):
    """The pattern for C++'s std::regex, which osquery uses: no names for groups, bytes in place of letters.

    Approximated: \\w and the dot are for one byte there, so they become "anything but a space" and "one to three
    bytes"; osquery's regex knows no option for case, so it gets small letters (A to Z only) on both sides.
    """
    pattern = re.sub(r"\(\?<[a-z]+>", "(", pattern)
    pattern = pattern.replace("\\w*", "[^ ]*")
    # Whole sets and escaped letters are stepped over: a dot in them is a dot.
    pattern = re.sub(r"\[[^]]*\]|\\.|\.(?![*+?{])", lambda part: ".{1,3}" if part[0] == "." else part[0], pattern)
    if re.search(r"\\[A-Za-z]|\(\?", pattern.replace("\\\\", "")):
        raise ValueError(f"std::regex has no way to say {pattern}")
    pattern = lower(pattern)
    if len(pattern.encode()) > LONGEST_REGEX:
        raise ValueError(f"longer than osquery takes: {pattern}")
    return pattern


def _like(column, word):
    text = re.sub(r"([%_!])", r"!\1", word).replace(ANYTHING, "%")
    escape = " ESCAPE '!'" if "!" in text else ""
    return f"{column} LIKE {quote(text)}{escape}"


def condition(column, pattern):
    """Whether the column matches, without regard to case. Not for the columns by which osquery finds its rows (key,
    path): a LIKE with ESCAPE, or a function, does not tell osquery where to look."""
    body, begins, ends = pattern, pattern.startswith("^"), pattern.endswith("$")
    body = body[1 if begins else 0 : -1 if ends else None]
    try:
        words = [("" if begins else ANYTHING) + word + ("" if ends else ANYTHING) for word in words_of(body)]
    except NotFinite:
        return f"regex_match(lower({column}), {quote(standard_regex(pattern))}, 0) IS NOT NULL"
    words = [re.sub(ANYTHING + "+", ANYTHING, word) for word in words]
    whole = [quote(lower(word)) for word in words if ANYTHING not in word]
    parts = [f"lower({column}) IN ({', '.join(whole)})"] if whole else []
    parts += [_like(column, word) for word in words if ANYTHING in word]
    return parts[0] if len(parts) == 1 else "(" + " OR ".join(parts) + ")"


def literal_beginning(pattern):
    """The letters with which each match begins; perhaps none."""
    match = re.match(r"\^([A-Za-z0-9 ]*)(?![?*{|])", pattern)
    return match[1] if match and "|" not in re.sub(r"\([^()]*\)", "", pattern) else ""


def last_part_regex(separator, pattern):
    """For a path whose last part matches."""
    if not pattern.startswith("^"):
        raise ValueError(f"not anchored: {pattern}")
    mark = "\\\\" if separator == "\\" else separator
    return standard_regex(mark + pattern[1:])
