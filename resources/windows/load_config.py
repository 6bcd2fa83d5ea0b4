#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""load_config.py PROGRAM: enters the load configuration of load_config.c into the header of a 64-bit Windows program,
which the linker of binutils does not do. Layout: Microsoft, "PE Format", and IMAGE_LOAD_CONFIG_DIRECTORY64."""
import struct
import sys

MARK = b"Changeover:load\0"
PE32_PLUS, LOAD_CONFIG, FLAGS_AT = 0x20B, 10, 0x4E

path = sys.argv[1]
with open(path, "rb") as file:
    program = bytearray(file.read())


def number(form, at):
    return struct.unpack_from("<" + form, program, at)[0]


header = number("I", 0x3C)
optional = header + 24
if program[header:header + 4] != b"PE\0\0" or number("H", optional) != PE32_PLUS:
    sys.exit(f"{path} is no 64-bit Windows program")
at = program.find(MARK)
if at < 0 or program.find(MARK, at + 1) >= 0:
    sys.exit(f"{path} holds no load configuration, or more than one")
config = at + len(MARK)
if number("H", config + FLAGS_AT) != 0x800:
    sys.exit(f"the load configuration of {path} is not as expected")

sections = optional + number("H", header + 20)
for entry in range(sections, sections + 40 * number("H", header + 6), 40):
    address, size, offset = (number("I", entry + field) for field in (12, 16, 20))
    if offset <= config < offset + size:
        directory = optional + 112 + 8 * LOAD_CONFIG
        struct.pack_into("<II", program, directory, address + config - offset, number("I", config))
        break
else:
    sys.exit(f"the load configuration of {path} lies in no section")
# The checksum in the header: Windows does not look at a program's, so 0 is as good as any.
struct.pack_into("<I", program, optional + 64, 0)
with open(path, "wb") as file:
    file.write(program)
