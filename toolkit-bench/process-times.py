#!/usr/bin/env python3
"""Times whole processes, start to end: wall clock, processor time and peak memory.

    process-times.py RUNS COMMAND [COMMAND ...]

The commands take turns, so that a busy machine is unfair to none; a first round warms up and is not counted.
"""
import os
import statistics
import sys
import time


def run(command):
    start = time.perf_counter()
    child = os.posix_spawn("/bin/sh", ["sh", "-c", f"{{ {command}; }} >/dev/null 2>&1"], os.environ)
    _, status, usage = os.wait4(child, 0)
    if status != 0:
        sys.exit(f"exit status {os.waitstatus_to_exitcode(status)}: {command}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


runs, commands = int(sys.argv[1]), sys.argv[2:]
rounds = [[run(command) for command in commands] for _ in range(runs + 1)][1:]

print("wall median  wall min  cpu median  cpu min (ms)  peak (MB)  command")
for command, results in zip(commands, zip(*rounds)):
    wall, cpu, peak = zip(*results)
    print(f"{1000 * statistics.median(wall):11.0f} {1000 * min(wall):9.0f} {1000 * statistics.median(cpu):11.0f} "
          f"{1000 * min(cpu):13.0f} {max(peak):10.0f}  {command}")
