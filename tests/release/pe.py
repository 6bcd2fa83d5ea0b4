# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a Windows program's file says of itself (PE/COFF, Microsoft's published format). Only what is asked for."""
import bisect
import collections
import re
import struct

DYNAMIC_BASE, NX_COMPAT, HIGH_ENTROPY, GUARD_CF = 0x40, 0x100, 0x20, 0x4000
EXECUTE, WRITE = 0x20000000, 0x80000000
IMPORTS, RESOURCES, EXCEPTIONS, RELOCATIONS, LOAD_CONFIG = 1, 2, 3, 5, 10
VERSION_RESOURCE, MANIFEST_RESOURCE = 16, 24
SYSTEM32_ONLY = 0x800  # LOAD_LIBRARY_SEARCH_SYSTEM32

Section = collections.namedtuple("Section", "name size address raw_size raw flags")


class Pe:
    def __init__(self, data):
        self.data = data
        head = self.number("<I", 0x3C)
        if data[head : head + 4] != b"PE\0\0":
            raise ValueError("no PE file")
        self.machine, count = struct.unpack_from("<HH", data, head + 4)
        self.timestamp = self.number("<I", head + 8)
        options_size, self.traits = struct.unpack_from("<HH", data, head + 20)
        options = head + 24
        self.is_64_bit = self.machine == 0x8664 and self.number("<H", options) == 0x20B
        if not self.is_64_bit:
            raise ValueError("no 64-bit program")
        self.subsystem, self.flags = struct.unpack_from("<HH", data, options + 68)
        entries = self.number("<I", options + 108)
        self.directories = [struct.unpack_from("<II", data, options + 112 + 8 * i) for i in range(entries)]
        self.sections = [self.section(options + options_size + 40 * i) for i in range(count)]

    def number(self, form, at):
        return struct.unpack_from(form, self.data, at)[0]

    def section(self, at):
        name = self.data[at : at + 8].rstrip(b"\0").decode("ascii", "replace")
        size, address, raw_size, raw = struct.unpack_from("<IIII", self.data, at + 8)
        return Section(name, size, address, raw_size, raw, self.number("<I", at + 36))

    def offset(self, address):
        """Where in the file lies what will lie at this address, relative to the image's base."""
        for s in self.sections:
            if s.address <= address < s.address + min(max(s.size, 1), s.raw_size):
                return address - s.address + s.raw
        raise ValueError(f"nothing in the file for address {address:#x}")

    def text_at(self, address):
        start = self.offset(address)
        return self.data[start : self.data.index(b"\0", start)].decode("ascii", "replace")

    def imported_libraries(self):
        address, size = self.directories[IMPORTS]
        names = []
        at = self.offset(address) if size else None
        while at is not None:
            name = self.number("<I", at + 12)
            if not name:
                break
            names.append(self.text_at(name).lower())
            at += 20
        return names

    def resource(self, kind):
        """The bytes of the first resource of this kind; None where there is none."""
        address, size = self.directories[RESOURCES]
        if not size:
            return None
        base = self.offset(address)

        def entries(at):
            named, numbered = struct.unpack_from("<HH", self.data, at + 12)
            return [struct.unpack_from("<II", self.data, at + 16 + 8 * i) for i in range(named + numbered)]

        found = [where for number, where in entries(base) if number == kind]
        while found and found[0] & 0x80000000:
            found = [where for _, where in entries(base + (found[0] & 0x7FFFFFFF))]
        if not found:
            return None
        where, length = struct.unpack_from("<II", self.data, base + found[0])
        start = self.offset(where)
        return self.data[start : start + length]

    def dependent_load_flags(self):
        address, size = self.directories[LOAD_CONFIG]
        return self.number("<H", self.offset(address) + 0x4E) if size else 0

    def functions_with_stack_protector(self):
        """(protected, all): functions that call the one which reports a smashed stack, and all that can be unwound.

        A stripped file has no names. But that function is the one that loads the address of its message, and who calls
        it can be read from the code; where functions begin stands in the exception directory.
        """
        message = self.data.find(b"*** stack smashing detected ***")
        address, size = self.directories[EXCEPTIONS]
        starts = sorted(self.number("<I", self.offset(address) + 12 * i) for i in range(size // 12))
        code = next((s for s in self.sections if s.name == ".text"), None)
        if message < 0 or not starts or not code:
            return 0, len(starts)
        home = next(s for s in self.sections if s.raw <= message < s.raw + s.raw_size)
        message += home.address - home.raw
        text = self.data[code.raw : code.raw + min(code.size, code.raw_size)]

        def function_of(position):
            return starts[max(bisect.bisect_right(starts, code.address + position) - 1, 0)]

        def targets(opcode):
            for found in re.finditer(opcode, text[:-4]):
                end = found.end() + 4
                if end <= len(text):
                    yield found.start(), code.address + end + struct.unpack_from("<i", text, found.end())[0]

        reporters = {function_of(at) for at, target in targets(rb"\x48\x8d[\x05\x0d\x15]") if target == message}
        return len({function_of(at) for at, target in targets(rb"\xe8") if target in reporters}), len(starts)
