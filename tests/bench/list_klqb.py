#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""list_klqb.py FOLDER [--bytewise]: reads what tests/bench/quarantine.cpp reads, in Python: of each KLQB container the
header and the metadata, and of them the same fields. Prints "seconds containers bytes": the time without the start of
Python, and the sum of the objects' sizes, so that one sees that the same was read.

As fast as plain Python goes: one XOR of whole numbers a record. --bytewise decodes byte by byte instead, as the public
readers do (kaspersky-artifacts 3.5)."""
import os
import re
import struct
import sys
import time

KEY = bytes.fromhex("E24548EC690E5CAC")
TIMES = {b"cNP_QB_FILE_CREATION_TIME", b"cNP_QB_FILE_LAST_ACCESS_TIME", b"cNP_QB_FILE_LAST_WRITE_TIME", b"cNP_QB_STORE_TIME"}
VERDICT = re.compile(r"((HEUR|UDS|PDM|VHO|not-a-virus|Exploit|MEM)[:.])?[A-Za-z-]+(\.[A-Za-z0-9_-]+){1,4}")
STRING = re.compile(rb"\x89\x30(....)", re.S)


def at_once(data):
    size = len(data)
    key = (KEY * (size // 8 + 1))[:size]
    return (int.from_bytes(data, "little") ^ int.from_bytes(key, "little")).to_bytes(size, "little")


def bytewise(data):
    return bytes(byte ^ KEY[i % 8] for i, byte in enumerate(data))


decode = bytewise if "--bytewise" in sys.argv else at_once


def threat_of(info):
    strings = []
    for match in STRING.finditer(info):
        length = struct.unpack("<I", match.group(1))[0] // 2
        strings.append(info[match.end():match.end() + length - 1].decode("latin-1"))
    for i, text in enumerate(strings[:-1]):
        if text[1:3] == ":\\" or text.startswith("\\\\"):
            return strings[i + 1] if VERDICT.fullmatch(strings[i + 1]) else ""
    return ""


def read(path):
    with open(path, "rb", buffering=0) as file:
        header = file.read(0x40)
        if header[:4] != b"KLQB":
            return None
        offset, = struct.unpack_from("<I", header, 0x10)
        size, = struct.unpack_from("<I", header, 0x20)
        entry = {"container": path, "size": struct.unpack_from("<I", header, 0x30)[0]}
        file.seek(offset)
        metadata = file.read(size)
    at = 0
    while at + 4 <= len(metadata):
        length, = struct.unpack_from("<I", metadata, at)
        payload = decode(metadata[at + 4:at + 4 + length])
        at += 4 + length
        name_length, = struct.unpack_from("<I", payload)
        name, value = payload[4:4 + name_length - 1], payload[4 + name_length:]
        if name == b"cNP_QB_FULLNAME":
            entry["path"] = value.decode("utf-16-le")[:-1]
        elif name == b"cNP_QB_FILE_ATTRIBUTES":
            entry["attributes"], = struct.unpack("<I", value)
        elif name in TIMES:
            entry[name] = struct.unpack("<q", value)[0] // 10**5 - 62135596800000  # milliseconds since 1970
        elif name == b"cNP_QB_INFO":
            entry["threat"] = threat_of(value)
    return entry


began = time.perf_counter()
entries = [read(found.path) for found in os.scandir(sys.argv[1]) if found.is_file()]
entries.sort(key=lambda entry: (-entry[b"cNP_QB_STORE_TIME"], entry["container"]))
took = time.perf_counter() - began
print(took, len(entries), sum(entry["size"] for entry in entries))
