"""Row 5g: power cuts under a store with a history. The remote lies elsewhere. After each the clone's repository is
whole, what was acknowledged is there, and the next sync comes to its end. Needs root."""
import os, random, shutil, subprocess, threading, time

from clone import Clone
from mounts import use_own_mounts
from power import Disk
from report import Report, Skipped
from stores import CONFIGURATION, Writer, is_acknowledged, read, value

TITLE = "power cut under a git repository"


class Session(threading.Thread):
    """Saves, and syncs after every second save, until it may no longer."""

    def __init__(self, disk, clone, number):
        super().__init__()
        self.disk, self.clone, self.number, self.saved, self.synced = disk, clone, number, None, 0

    def run(self):
        while True:
            self.number += 1
            status, out, err = self.clone.run("set", "U-0001", f"effort={self.number}")
            if not is_acknowledged(out, err) or self.disk.is_cut:
                return
            self.saved = self.number
            if self.number % 2:
                if self.clone.run("sync")[0] not in (0, 5):
                    return
                self.synced += 1


def remove_locks(clone):
    """As a person would who knows that no git runs."""
    for folder, _, names in os.walk(os.path.join(clone.folder, ".git")):
        for name in names:
            if name.endswith(".lock"):
                os.remove(os.path.join(folder, name))


def cycle(disk, clone, number, report, sync):
    session = Session(disk, clone, number)
    session.start()
    time.sleep(clone.chance.uniform(0.2, 1.5))
    disk.cut()
    session.join()
    disk.unmount()
    disk.mount()
    report.count("cuts")
    report.count("syncs", session.synced)
    cases = os.path.join(clone.folder, "use-cases")
    effort = int(value(read(os.path.join(cases, next(iter(os.listdir(cases))))), "effort") or 0) if os.path.isdir(cases) else 0
    if session.saved and effort < session.saved:
        report.problem(f"lost: effort is {effort}, {session.saved} was acknowledged")
    remove_locks(clone)
    for words in (["fsck", "--strict", "--no-dangling"], ["rev-parse", "--verify", "HEAD^{tree}"], ["status", "--porcelain"]):
        done = clone.git(*words)
        if done.returncode:
            report.problem(f"after {session.synced} syncs: git {words[0]}: {done.stderr.decode().strip()[:200]}")
            return None
    status, _, err = sync(clone)
    if status:
        report.problem(f"the next sync fails: {status} {err.strip()}")
    return session.number


def careless_sync(clone):
    """The control: git's own commit and pull, with nothing synced to the disk."""
    for words in (["add", "-A"], ["commit", "-qm", "mine"], ["pull", "-q", "--no-rebase"], ["push", "-q"]):
        clone.git("-c", "core.fsync=none", *words)
    return 0, "", ""


class Careless(Clone):
    """Saves and commits without fsync."""

    def run(self, *words, **options):
        if words[0] == "sync":
            return careless_sync(self)
        saved = Writer.bad("no-fsync").save(self.folder, *words)
        careless_sync(self)
        return saved[1], "", saved[2]


def repeat(context, make, sync, cuts, name):
    report, disk = Report(), Disk("ext4", context.folder)
    try:
        place = os.path.join(context.folder, name)
        os.makedirs(place)
        clone = make(context.program, os.path.join(disk.place, "clone"), 0, random.Random(context.chance.random()))
        subprocess.run([context.program, "init", clone.folder], env=clone.environment, check=True, capture_output=True)
        with open(os.path.join(clone.folder, "steerco.yaml"), "w") as file:
            file.write(CONFIGURATION)
        Clone.run(clone, "add", "use-case", "title=first")
        if Clone.run(clone, "sync", "--remote", os.path.join(place, "remote.git"))[0]:
            raise Skipped("this program cannot sync")
        os.sync()
        number = 0
        for _ in range(cuts):
            number = cycle(disk, clone, number, report, sync)
            if number is None:
                break
    finally:
        disk.unmount()
        os.remove(disk.image)
    return report


def run(context):
    if shutil.which("mkfs.ext4", path="/usr/sbin:/sbin:/usr/bin") is None:
        raise Skipped("no mkfs.ext4")
    use_own_mounts()
    report = repeat(context, Clone, lambda clone: clone.run("sync"), context.count(2, 10), "ours")
    report.counts["broken or lost"] = len(report.problems)
    report.control("git without fsync", repeat(context, Careless, careless_sync, 10, "careless"))
    return report
