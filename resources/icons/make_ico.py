#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs square PNG files into a Windows icon: make_ico.py OUT.ico IN.png…

The PNGs are stored as they are, which Windows reads since Vista. Layout of the header (ICONDIR, ICONDIRENTRY):
https://learn.microsoft.com/en-us/previous-versions/ms997538(v=msdn.10)
"""
import pathlib
import struct
import sys

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEADER, ENTRY = struct.Struct("<HHH"), struct.Struct("<BBBBHHII")


def side(png: bytes, name: str) -> int:
    width, height = struct.unpack(">II", png[16:24])
    if not png.startswith(PNG_SIGNATURE) or width != height or not 1 <= width <= 256:
        sys.exit(f"{name}: a square PNG of at most 256 pixels is needed")
    return width


def main(target: str, names: list[str]) -> None:
    images = sorted((side(png, name), png) for name in names for png in [pathlib.Path(name).read_bytes()])
    header = HEADER.pack(0, 1, len(images))
    offset = HEADER.size + ENTRY.size * len(images)
    for pixels, png in images:
        # One byte for the side: 256 is written as 0. No palette, one plane, 32 bits a pixel.
        header += ENTRY.pack(pixels % 256, pixels % 256, 0, 0, 1, 32, len(png), offset)
        offset += len(png)
    pathlib.Path(target).write_bytes(header + b"".join(png for _, png in images))


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2:])
