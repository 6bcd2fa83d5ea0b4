#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""load_flags.py PROGRAM.EXE: ends with 0 if its load configuration says that imported DLLs come from the system's folder
only (DependentLoadFlags is LOAD_LIBRARY_SEARCH_SYSTEM32). Windows 10 1607 and later obey it, Wine does not."""
import struct
import sys

data = open(sys.argv[1], "rb").read()
head = struct.unpack_from("<I", data, 0x3C)[0]
sections, options = struct.unpack_from("<H", data, head + 6)[0], struct.unpack_from("<H", data, head + 20)[0]
where, size = struct.unpack_from("<II", data, head + 24 + 112 + 8 * 10)
flags = None
for number in range(sections):
    _, start, length, offset = struct.unpack_from("<IIII", data, head + 24 + options + 40 * number + 8)
    if size >= 0x50 and start <= where < start + length:
        flags = struct.unpack_from("<H", data, offset + where - start + 0x4E)[0]
print("flags:", flags)
sys.exit(flags != 0x800)
