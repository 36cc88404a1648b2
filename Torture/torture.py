#!/usr/bin/env python3
"""Tries to make the program lose what it has acknowledged, and looks whether it did.

    python3 Torture/torture.py .build/debug/steerco              every row, about a quarter of an hour
    python3 Torture/torture.py .build/debug/steerco --short      a few seconds a row
    python3 Torture/torture.py .build/debug/steerco --rows 3 7 --seed 42

Needs Python 3 alone; row 4 and the states of row 5 also strace, the disks of row 5 and row 6 root. A row
that cannot run here says why, and counts as neither. Every row puts a bad writer (bad_writers.py) through
the same as the program: where that one gets away with it, the row is not able to fail, and so it fails.
"""
import argparse, os, random, shutil, sys, tempfile, time

import clones, faults, killed, limits, power, repositories, states, writers
from report import Report, Skipped

ROWS = {"3": killed, "4": faults, "5": power, "5g": repositories, "5s": states, "6": limits, "7": writers, "11": clones}


class Context:
    """What a row gets: the program, a folder of its own, whether to be short, and its own random numbers."""

    def __init__(self, program, row, seed, short, folder):
        self.program, self.short, self.folder = program, short, folder
        self.chance = random.Random(f"{seed} {row}")

    def count(self, short, long):
        return short if self.short else long


def run(name, row, options):
    """Prints the row's line; false when something was lost."""
    folder = tempfile.mkdtemp(prefix="steerco-torture-")
    began = time.monotonic()
    try:
        report = row.run(Context(os.path.abspath(options.program), name, options.seed, options.short, folder))
    except Skipped as reason:
        print(f"{name:>3} {row.TITLE:<32} skipped: {reason}", flush=True)
        return True
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    word = "FAILED" if report.problems else "ok"
    print(f"{name:>3} {row.TITLE:<32} {word}: {report}; seed {options.seed}; {time.monotonic() - began:.1f} s", flush=True)
    for problem in report.problems[:12]:
        print(f"      {problem}", flush=True)
    return not report.problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", help="the program to try")
    parser.add_argument("--short", action="store_true", help="a few seconds a row")
    parser.add_argument("--rows", nargs="+", default=list(ROWS), choices=list(ROWS), metavar="ROW", help=" ".join(ROWS))
    parser.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1 << 32), help="that of a former run, to repeat it")
    options = parser.parse_args()
    Report.is_short = options.short
    results = [run(name, ROWS[name], options) for name in options.rows]
    sys.exit(0 if all(results) else 1)


if __name__ == "__main__":
    main()
