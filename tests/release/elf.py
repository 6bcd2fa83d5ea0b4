# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a Linux program's file says of itself (ELF, 64-bit, little-endian). Only what is asked for."""
import re
import struct

EXECUTABLE, SHARED = 2, 3
LOAD, DYNAMIC, INTERPRETER, STACK, RELRO = 1, 2, 3, 0x6474E551, 0x6474E552
RUN, WRITE = 1, 2
STRTAB, STRSZ, RPATH, TEXTREL, BIND_NOW, RUNPATH, FLAGS, FLAGS_1 = 5, 10, 15, 22, 24, 29, 30, 0x6FFFFFFB
DF_TEXTREL, DF_BIND_NOW, DF_1_NOW = 4, 8, 1


class Elf:
    def __init__(self, data):
        if data[:6] != b"\x7fELF\x02\x01":
            raise ValueError("no 64-bit ELF file")
        self.data = data
        self.kind = struct.unpack_from("<H", data, 16)[0]
        table, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
        self.segments = []  # (type, flags, offset, address, size in the file)
        for i in range(count):
            kind, flags, offset, address, _, length = struct.unpack_from("<IIQQQQ", data, table + i * size)
            self.segments.append((kind, flags, offset, address, length))
        self.dynamic = []  # (tag, value)
        for kind, _, offset, _, length in self.segments:
            if kind == DYNAMIC:
                entries = [struct.unpack_from("<qQ", data, offset + i * 16) for i in range(length // 16)]
                self.dynamic = entries[: entries.index((0, 0))] if (0, 0) in entries else entries

    def has(self, kind):
        return any(segment[0] == kind for segment in self.segments)

    def flags_of(self, kind):
        return [segment[1] for segment in self.segments if segment[0] == kind]

    def values(self, tag):
        return [value for found, value in self.dynamic if found == tag]

    def text_at(self, index):
        start = self.offset(self.values(STRTAB)[0]) + index
        return self.data[start : self.data.index(b"\0", start)].decode("utf-8", "replace")

    def offset(self, address):
        for kind, _, offset, start, length in self.segments:
            if kind == LOAD and start <= address < start + length:
                return address - start + offset
        raise ValueError(f"nothing in the file for address {address:#x}")

    def is_position_independent(self):
        return self.kind == SHARED and self.has(INTERPRETER)

    def binds_at_start(self):
        flagged = any(v & DF_BIND_NOW for v in self.values(FLAGS)) or any(v & DF_1_NOW for v in self.values(FLAGS_1))
        return flagged or bool(self.values(BIND_NOW))

    def has_text_relocations(self):
        return bool(self.values(TEXTREL)) or any(v & DF_TEXTREL for v in self.values(FLAGS))

    def search_paths(self):
        return [self.text_at(value) for tag in (RPATH, RUNPATH) for value in self.values(tag)]

    def imports(self, pattern):
        """A name like this is asked of the dynamic linker: such names stand in the dynamic string table."""
        start = self.offset(self.values(STRTAB)[0])
        size = next(iter(self.values(STRSZ)), 0)
        return re.search(rb"\0" + pattern + rb"\0", self.data[start : start + size]) is not None
