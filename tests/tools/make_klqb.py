#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes KLQB quarantine containers (kaspersky-artifacts 3.2) with harmless content.

In another language than the program's reader on purpose: both were written from the facts, not from each other.

As a program it writes the samples of the reader's tests anew, with what has to be read from each in expected.json:
    tests/tools/make_klqb.py tests/data/klqb
"""
import datetime
import json
import pathlib
import struct
import sys
import zlib

KEY = bytes.fromhex("E24548EC690E5CAC")
EPOCH = datetime.datetime(1, 1, 1, tzinfo=datetime.timezone.utc)


def scramble(data: bytes) -> bytes:
    return bytes(b ^ KEY[i % len(KEY)] for i, b in enumerate(data))


def ticks(when: datetime.datetime) -> bytes:
    """10-nanosecond ticks since 0001-01-01 UTC."""
    delta = when - EPOCH
    whole = (delta.days * 86400 + delta.seconds) * 10**8 + delta.microseconds * 100
    return struct.pack("<q", whole)


def record(name: str, value: bytes) -> bytes:
    text = name.encode("ascii") + b"\0"
    payload = struct.pack("<I", len(text)) + text + value
    return struct.pack("<I", len(payload)) + scramble(payload)


def text8(text: str) -> bytes:
    raw = text.encode("latin-1", "replace") + b"\0"
    return b"\x89\x30" + struct.pack("<I", 2 * len(raw)) + raw


def info(path: str, verdict: str, user: str, host: str, signature_date: int) -> bytes:
    strings = text8("oas") + text8("") + text8(path) + text8(verdict) + text8(user) + text8(host)
    body = strings + b"\x86" + struct.pack("<I", signature_date)
    return bytes.fromhex("01000001BCC000") + struct.pack("<I", len(body)) + body


def records(path: str, verdict: str, stored: datetime.datetime, attributes: int = 0x20,
            user: str = "HOME-PC\\Anna", host: str = "HOME-PC") -> bytes:
    made = stored - datetime.timedelta(days=30)
    return b"".join([
        record("cNP_QB_ID", struct.pack("<Q", zlib.crc32(path.encode("utf-8")))),
        record("cNP_QB_FULLNAME", (path + "\0").encode("utf-16-le")),
        record("cNP_QB_FILE_ATTRIBUTES", struct.pack("<I", attributes)),
        record("cNP_QB_FILE_CREATION_TIME", ticks(made)),
        record("cNP_QB_FILE_LAST_ACCESS_TIME", ticks(stored)),
        record("cNP_QB_FILE_LAST_WRITE_TIME", ticks(made)),
        record("cNP_QB_STORE_TIME", ticks(stored)),
        record("cNP_QB_RESTORER_PID", struct.pack("<I", 0x12)),
        record("cNP_QB_INFO", info(path, verdict, user, host, int(made.timestamp()))),
    ])


def variant_a(content: bytes, metadata: bytes) -> bytes:
    header = bytearray(0x40)
    struct.pack_into("<4sII", header, 0, b"KLQB", 1, 0x40)
    struct.pack_into("<I", header, 0x10, 0x40 + len(content))
    struct.pack_into("<I", header, 0x20, len(metadata))
    struct.pack_into("<I", header, 0x30, len(content))
    return bytes(header) + scramble(content) + metadata


def variant_b(content: bytes, metadata: bytes) -> bytes:
    header = bytearray(0x34)
    struct.pack_into("<4sIII", header, 0, b"KLQB", 1, 0x34, 0x34 + len(content))
    struct.pack_into("<I", header, 0x18, len(metadata))
    return bytes(header) + scramble(content) + metadata


def container(path: str, verdict: str, content: bytes, stored: datetime.datetime, attributes: int = 0x20,
              user: str = "HOME-PC\\Anna", host: str = "HOME-PC") -> bytes:
    return variant_a(content, records(path, verdict, stored, attributes, user, host))


def patched(data: bytes, offset: int, number: int) -> bytes:
    return data[:offset] + struct.pack("<I", number) + data[offset + 4:]


def samples():
    """Name, bytes and what a reader has to say: fields of the record, or the byte where it stops."""
    stored = datetime.datetime(2024, 9, 12, 18, 4, 11, tzinfo=datetime.timezone.utc)
    path, verdict = "C:\\Users\\Anna\\Downloads\\setup.exe", "HEUR:Trojan.Win32.Generic"
    content = b"A sample. Not a program, not harmful.\n"
    data = records(path, verdict, stored)
    good, older = variant_a(content, data), variant_b(content, data)
    start = 0x40 + len(content)

    def reads(where=path, threat=verdict, size=len(content), header=0x40):
        return {"path": where, "threat": threat, "stored": "2024-09-12T18:04:11.000Z",
                "created": "2024-08-13T18:04:11.000Z", "size": size, "headerSize": header}

    yield "good-header-of-64-bytes", good, reads()
    yield "good-older-header-of-52-bytes", older, reads(header=0x34)
    for name, where in (("unc-path", "\\\\NAS\\shared\\old\\keygen.exe"),
                        ("cyrillic-path", "C:\\Users\\Анна\\Документы\\сканер.exe"),
                        ("arabic-and-umlaut-path", "D:\\تنزيلات\\Rechnung März.exe"),
                        ("path-with-zero-low-bytes", "C:\\Ā\\Ѐ\\一.exe"),
                        ("path-beyond-16-bits", "C:\\Users\\Public\\😀.exe"),
                        ("path-longer-than-260", "C:\\" + "folder\\" * 100 + "x.exe")):
        yield f"good-{name}", container(where, verdict, content, stored), reads(where)
    yield "good-empty-object", variant_a(b"", data), reads(size=0)
    yield "good-zero-length-ends-the-records", variant_a(content, data + b"\0\0\0\0" + b"never read"), reads()
    yield "good-unknown-name-is-kept", variant_a(content, record("cNP_QB_FUTURE", b"\xca\xfe") + data), reads()
    yield "good-without-detection-record", variant_a(content, data[:data.rindex(record("cNP_QB_RESTORER_PID", struct.pack("<I", 0x12)))]), reads(threat="")
    yield "good-detection-record-of-noise", variant_a(content, data.replace(record("cNP_QB_INFO", info(path, verdict, "HOME-PC\\Anna", "HOME-PC", int((stored - datetime.timedelta(days=30)).timestamp()))), record("cNP_QB_INFO", b"\x89\x30\xff\xff\xff\xff" * 9))), reads(threat="")
    yield "good-bytes-behind-the-metadata", good + b"more", reads()

    yield "broken-empty-file", b"", {"offset": 0}
    yield "broken-not-a-container", b"MZ, but not really.\n" * 8, {"offset": 0}
    yield "broken-other-header-size", patched(good, 8, 0x48), {"offset": 8}
    yield "broken-header-cut", good[:0x30], {"offset": 0x30}
    yield "broken-metadata-inside-the-header", patched(good, 0x10, 0x20), {"offset": 0x10}
    yield "broken-metadata-behind-the-end", patched(good, 0x10, 0xFFFFFFF0), {"offset": 0x10}
    yield "broken-object-reaches-into-metadata", patched(good, 0x30, len(content) + 1), {"offset": 0x30}
    yield "broken-object-size-of-4-gib", patched(good, 0x30, 0xFFFFFFFF), {"offset": 0x30}
    yield "broken-metadata-longer-than-the-file", patched(good, 0x20, len(data) + 1), {"offset": 0x20}
    yield "broken-metadata-cut", good[:-1], {"offset": 0x20}
    yield "broken-older-metadata-inside-the-header", patched(older, 0x0C, 0x33), {"offset": 0x0C}
    yield "broken-record-longer-than-the-rest", patched(good, start, 0xFFFFFFFF), {"offset": start}
    yield "broken-record-without-room-for-a-name", patched(good, start, 3), {"offset": start}
    name_length = struct.unpack("<I", scramble(struct.pack("<I", 0x7FFFFFFF)))[0]
    yield "broken-name-longer-than-its-record", patched(good, start + 4, name_length), {"offset": start + 4}
    yield "broken-length-of-a-record-cut", variant_a(content, data + b"\1\0"), {"offset": start + len(data)}


def main():
    target = pathlib.Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    expected = {}
    for name, data, says in samples():
        (target / f"{name}.klq").write_bytes(data)
        expected[name] = says
    (target / "expected.json").write_text(json.dumps(expected, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
