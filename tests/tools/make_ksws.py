#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes quarantine lists of the server products (kaspersky-artifacts 3.3) with harmless content.

In another language than the program's reader on purpose: both were written from the facts, not from each other.

    tests/tools/make_ksws.py tests/data/ksws      the samples of the reader's tests, and expected.json
    tests/tools/make_ksws.py --many COUNT FILE    a list of that length
"""
import datetime
import json
import pathlib
import sqlite3
import sys

OBJECTS = ("uuid TEXT PRIMARY KEY", "path TEXT", "name TEXT", "virname TEXT", "virtype INTEGER", "level INTEGER",
           "time INTEGER", "size INTEGER", "status INTEGER", "sent INTEGER", "user TEXT")
ATTRIBUTES = ("uuid TEXT PRIMARY KEY", "attrs INTEGER", "rights BLOB", "creation_time INTEGER", "access_time INTEGER",
              "write_time INTEGER")


def packed(when: datetime.datetime) -> int:
    """The clock of that computer, one part of it a byte."""
    return (when.year << 48 | when.month << 40 | when.day << 32 | when.hour << 24 | when.minute << 16
            | when.second << 8)


def file_time(when: datetime.datetime) -> int:
    delta = when - datetime.datetime(1601, 1, 1)
    return (delta.days * 86400 + delta.seconds) * 10**7 + delta.microseconds * 10


def uuid(number: int) -> str:
    return "{98571591-f30d-453e-b6ed-%012x}" % number


class Maker:
    def __init__(self, path: pathlib.Path, page_size: int = 1024):
        path.unlink(missing_ok=True)
        self.path = path
        self.database = sqlite3.connect(path)
        self.database.execute("PRAGMA encoding = 'UTF-16le'")
        self.database.execute(f"PRAGMA page_size = {page_size}")

    def tables(self, objects=OBJECTS, attributes=ATTRIBUTES):
        self.database.execute(f"CREATE TABLE objects ({', '.join(objects)})")
        if attributes:
            self.database.execute(f"CREATE TABLE objattrs ({', '.join(attributes)})")
        return self

    def add(self, number: int, folder: str, name: str, threat: str, when: datetime.datetime, size=68):
        self.database.execute("INSERT INTO objects VALUES (?, ?, ?, ?, 303, 401, ?, ?, 106, 0, ?)",
                              (uuid(number), folder, name, threat, packed(when), size, "WORKGROUP\\SERVER$"))
        made = file_time(datetime.datetime(2021, 8, 30, 11, 48, 46))
        self.database.execute("INSERT INTO objattrs VALUES (?, 32, ?, ?, ?, ?)",
                              (uuid(number), b"\3\0\0\0\2\0\0\0" + bytes(32), made, made, made))
        return self

    def done(self) -> bytes:
        self.database.commit()
        self.database.close()
        return self.path.read_bytes()


def samples(folder: pathlib.Path):
    """Name, and the rows that a reader has to give as (path, threat, time by that clock), or "error"."""
    when = datetime.datetime(2021, 8, 30, 4, 48, 51)
    clock = when.isoformat()
    threat = "Virus EICAR-Test-File"

    def path(name):
        return folder / f"{name}.db"

    # The published row.
    maker = Maker(path("good-published-row")).tables()
    maker.database.execute("INSERT INTO objects VALUES ('{98571591-f30d-453e-b6ed-6ff2cf218344}', "
                           "'C:\\Users\\IEUser\\Desktop\\', 'eicar.com', ?, 303, 401, 568869852944544512, 68, 106, 0, "
                           "'WORKGROUP\\MACHINE$')", (threat,))
    maker.database.execute("INSERT INTO objattrs VALUES ('{98571591-f30d-453e-b6ed-6ff2cf218344}', 32, NULL, ?, ?, ?)",
                           (file_time(datetime.datetime(2021, 8, 30, 11, 48, 46)),) * 3)
    maker.done()
    yield "good-published-row", [["C:\\Users\\IEUser\\Desktop\\eicar.com", threat, clock]]

    names = (("C:\\Users\\Анна\\Документы\\", "сканер.exe"), ("D:\\تنزيلات\\", "Rechnung März.exe"),
             ("\\\\NAS\\shared\\", "😀.exe"), ("C:\\" + "folder\\" * 100, "x.exe"))
    maker = Maker(path("good-names-of-all-kinds")).tables()
    for number, (where, name) in enumerate(names):
        maker.add(number, where, name, threat, when)
    maker.done()
    yield "good-names-of-all-kinds", [[where + name, threat, clock] for where, name in names]

    Maker(path("good-empty-list")).tables().done()
    yield "good-empty-list", []

    maker = Maker(path("good-without-attributes")).tables(attributes=None)
    maker.database.execute("INSERT INTO objects VALUES (?, 'C:\\', 'a', 'b', 1, 1, ?, 1, 1, 1, '')", (uuid(1), packed(when)))
    maker.done()
    yield "good-without-attributes", [["C:\\a", "b", clock]]

    maker = Maker(path("good-odd-values")).tables()
    rows = ((uuid(1), None, None, None, None), (uuid(2), b"\xff\xfe", 7, 3.5, "yesterday"),
            (uuid(3), "C:\\", "x\0y", "t", -1), (None, "C:\\", "no uuid", "t", packed(when)),
            (b"\1\2", "C:\\", "uuid of bytes", "t", packed(when)))
    for row in rows:
        maker.database.execute("INSERT INTO objects (uuid, path, name, virname, time) VALUES (?, ?, ?, ?, ?)", row)
    maker.done()
    yield "good-odd-values", [["", "", ""], ["7", "3.5", ""], ["C:\\x", "t", ""]]

    maker = Maker(path("good-written-through-a-second-file")).tables().add(1, "C:\\", "x", threat, when)
    data = bytearray(maker.done())
    data[18:20] = b"\2\2"
    path("good-written-through-a-second-file").write_bytes(data)
    yield "good-written-through-a-second-file", [["C:\\x", threat, clock]]

    path("broken-empty-file").write_bytes(b"")
    path("broken-no-database").write_bytes(b"Not a database, and longer than a header. " * 9)
    whole = Maker(path("broken-cut")).tables().add(1, "C:\\", "x", threat, when).done()
    path("broken-cut").write_bytes(whole[:2048])
    path("broken-header-only").write_bytes(whole[:100])
    other = Maker(path("broken-database-of-another-program"))
    other.database.execute("CREATE TABLE moz_places (id INTEGER)")
    other.done()
    # Made to hurt: what looks like the list is a question that has no end.
    view = Maker(path("broken-a-view-without-end"))
    view.database.execute("CREATE VIEW objects AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                          "SELECT i AS uuid, i AS path, i AS name, i AS virname, i AS time, i AS size, i AS user FROM n")
    view.done()
    called = Maker(path("good-columns-that-call-functions"))
    called.database.execute("CREATE TABLE objects (uuid TEXT, path TEXT, name TEXT, virname TEXT, time INTEGER, size INTEGER, "
                            "user TEXT GENERATED ALWAYS AS (hex(zeroblob(1000))) VIRTUAL)")
    called.database.execute("INSERT INTO objects (uuid) VALUES ('a')")
    called.done()
    yield "good-columns-that-call-functions", [["", "", ""]]  # only harmless ones, and not for long
    for name in ("empty-file", "no-database", "cut", "header-only", "database-of-another-program", "a-view-without-end"):
        yield f"broken-{name}", "error"


def many(count: int, path: pathlib.Path):
    maker = Maker(path).tables()
    when = datetime.datetime(2024, 9, 1)
    for number in range(count):
        maker.add(number, "C:\\Users\\Anna\\Downloads\\", f"file {number}.exe", "HEUR:Trojan.Win32.Generic",
                  when + datetime.timedelta(seconds=number))
    maker.done()


def main():
    if sys.argv[1] == "--many":
        many(int(sys.argv[2]), pathlib.Path(sys.argv[3]))
        return
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    expected = dict(samples(folder))
    (folder / "expected.json").write_text(json.dumps(expected, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
