#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""side_picture.py OUT.BMP: the picture at the side of the setup's last page, the icon's two colours from top to bottom."""
import struct
import sys

WIDTH, HEIGHT = 164, 314
TOP, BOTTOM = (0x1B, 0x9A, 0xA0), (0x17, 0x61, 0x9C)

rows = b""
for row in range(HEIGHT):  # from the bottom up, blue first
    part = row / (HEIGHT - 1)
    red, green, blue = (round(low + (high - low) * part) for low, high in zip(BOTTOM, TOP))
    rows += bytes((blue, green, red)) * WIDTH
head = struct.pack("<2sIHHI", b"BM", 54 + len(rows), 0, 0, 54)
info = struct.pack("<IiiHHIIiiII", 40, WIDTH, HEIGHT, 1, 24, 0, len(rows), 2835, 2835, 0, 0)
with open(sys.argv[1], "wb") as file:
    file.write(head + info + rows)
