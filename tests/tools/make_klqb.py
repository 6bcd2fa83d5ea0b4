#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes KLQB quarantine containers (kaspersky-artifacts 3.2, header variant A) with harmless content.

In another language than the program's reader on purpose: both were written from the facts, not from each other.
"""
import datetime
import struct
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


def container(path: str, verdict: str, content: bytes, stored: datetime.datetime, attributes: int = 0x20,
              user: str = "HOME-PC\\Anna", host: str = "HOME-PC") -> bytes:
    made = stored - datetime.timedelta(days=30)
    metadata = b"".join([
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
    header = bytearray(0x40)
    struct.pack_into("<4sII", header, 0, b"KLQB", 1, 0x40)
    struct.pack_into("<I", header, 0x10, 0x40 + len(content))
    struct.pack_into("<I", header, 0x20, len(metadata))
    struct.pack_into("<I", header, 0x30, len(content))
    return bytes(header) + scramble(content) + metadata
