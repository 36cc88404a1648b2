#!/usr/bin/env python3
"""Measures what sharing costs: a saved change with its commit, and a sync of 20 changes, beside what bare
git needs for the same.

    python3 Benchmarks/sync.py .build/steerco 1000 10000

Needs Python 3 and git alone. Milliseconds, the median of the runs; the remote is a bare folder on the same
disk, so no network is in it.
"""
import os, shutil, statistics, subprocess, sys, tempfile, time

from dashboard import make_store

RUNS = 7


class Clone:
    """One copy of the store."""

    def __init__(self, program, folder):
        self.program, self.folder = program, folder

    def steerco(self, *arguments):
        subprocess.run([self.program, *arguments, "--store", self.folder], check=True, capture_output=True)

    def git(self, *arguments):
        subprocess.run(["git", "-C", self.folder, *arguments], check=True, capture_output=True)

    def write(self, numbers, mark):
        """Sets a field of these records by hand, so that the sync has everything to do itself."""
        for number in numbers:
            path = os.path.join(self.folder, "use-cases", f"U-{number:05d}-r{number:05d}.md")
            with open(path) as file:
                text = file.read()
            with open(path, "w") as file:
                file.write(text.replace("\nimpact:", f"\n{mark}: x\nimpact:", 1))


def timed(work):
    began = time.monotonic()
    work()
    return (time.monotonic() - began) * 1000


def measure(program, count, folder):
    environment = dict(HOME=folder, GIT_CONFIG_NOSYSTEM="1", GIT_AUTHOR_NAME="an", GIT_AUTHOR_EMAIL="an@x",
                       GIT_COMMITTER_NAME="an", GIT_COMMITTER_EMAIL="an@x")
    os.environ.update(environment)
    first, shared = Clone(program, os.path.join(folder, "a")), os.path.join(folder, "shared.git")
    make_store(first.folder, count)
    first.git("init", "-q", "-b", "main")
    first.steerco("sync", "--remote", shared)
    subprocess.run(["git", "clone", "-q", shared, os.path.join(folder, "b")], check=True)
    second = Clone(program, os.path.join(folder, "b"))
    second.steerco("sync")
    saves, commits, syncs, bare = [], [], [], []
    for run in range(RUNS):
        first.write(range(1, 21), f"a{run}")
        first.steerco("sync")
        second.write(range(101, 121), f"b{run}")
        syncs.append(timed(lambda: second.steerco("sync")))
        first.steerco("sync")
        first.write(range(201, 221), f"c{run}")
        first.steerco("sync")
        second.write(range(301, 321), f"d{run}")

        def by_hand():
            second.git("add", "-A")
            second.git("commit", "-qm", "x")
            second.git("pull", "-q", "--no-rebase", "--no-edit")
            second.git("push", "-q", "origin", "main")
        bare.append(timed(by_hand))
        first.steerco("sync")
        saves.append(timed(lambda: first.steerco("set", "U-00500", f"effort={run + 1}")))
        second.write([600], f"e{run}")
        commits.append(timed(lambda: (second.git("add", "-A"), second.git("commit", "-qm", "x"))))
    median = statistics.median
    print(f"{count:>7,} records: sync of 20 and 20 changes {median(syncs):6.0f}, bare git {median(bare):6.0f}; "
          f"set and commit {median(saves):6.0f}, bare git's commit {median(commits):6.0f}")


def main():
    for count in map(int, sys.argv[2:] or ["1000"]):
        folder = tempfile.mkdtemp(prefix="steerco-sync-")
        try:
            measure(os.path.abspath(sys.argv[1]), count, folder)
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
