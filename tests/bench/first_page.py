#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""first_page.py PEER OURS: from the start of the process to the first page on the screen, median of many starts in
turn, and the memory then. The limits are the project's own: 1.5 x the time, 2 x the memory."""
import os
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 15


def start(program):
    with tempfile.TemporaryDirectory() as home:
        environment = dict(os.environ, HOME=home, XDG_CONFIG_HOME=home, XDG_CACHE_HOME=home, QT_QPA_PLATFORM="xcb",
                           BENCH_STARTED=str(time.clock_gettime_ns(time.CLOCK_MONOTONIC)))
        out = subprocess.run([program], env=environment, capture_output=True, timeout=60, check=True).stdout
    return [float(number) for number in out.split()]


programs = sys.argv[1:3]
for program in programs:
    start(program)  # the first of each reads from the disk
rounds = {program: [] for program in programs}
for _ in range(ROUNDS):
    for program in programs:
        rounds[program].append(start(program))

medians = [[statistics.median(column) for column in zip(*rounds[program])] for program in programs]
print(f"first page on the screen, warm, median of {ROUNDS} starts")
print(f"{'':34}{'bare QWizard':>14}{'Changeover':>14}{'ratio':>8}{'limit':>8}")
for row, (what, unit, limit) in enumerate((("time", "ms", 1.5), ("memory, resident", "KiB", 2), ("memory, this process alone", "KiB", 2))):
    peer, ours = (median[row] for median in medians)
    print(f"{what + ', ' + unit:34}{peer:14.0f}{ours:14.0f}{ours / peer:8.2f}{limit:8}")
