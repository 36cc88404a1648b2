"""Row 5: power cuts. A disk in a file is shut down in the middle of saving, so that nothing which was not
flushed reaches it any more, and is mounted again. What was acknowledged is there. Needs root.

The disk in the file forgets nothing that it was given: what real disks may lose or reorder before a flush is
row 5s's matter. What is acknowledged while the disk is being shut down does not count: power would have ended the
program, too, and xfs tells a folder's fsync that meets a shutdown that all is well."""
import fcntl, os, shutil, struct, subprocess, threading, time

from report import Report, Skipped
from mounts import run as run_command, use_own_mounts
from stores import Store, Writer, value, read

TITLE = "power cut"
SHUTDOWN = 0x8004587D  # FS_IOC_SHUTDOWN, the same number for ext4 and xfs
BODY = 3000
WITHOUT_FLUSH = struct.pack("I", 2)
MAKE = {"ext4": (64, ["mkfs.ext4", "-q", "-F"]), "xfs": (320, ["mkfs.xfs", "-q", "-f"])}


class Disk:
    """A file system in a file."""

    def __init__(self, kind, folder):
        size, make = MAKE[kind]
        self.image, self.place = os.path.join(folder, kind + ".image"), os.path.join(folder, kind)
        os.makedirs(self.place, exist_ok=True)
        with open(self.image, "wb") as file:
            file.truncate(size << 20)
        run_command(*make, self.image)
        self.mount()

    is_cut = False

    def mount(self):
        run_command("mount", "-o", "loop", self.image, self.place)
        self.is_cut = False

    def unmount(self):
        # A writer that is still ending holds it for a moment.
        for _ in range(50):
            if subprocess.run(["umount", self.place], capture_output=True).returncode == 0:
                return
            time.sleep(0.05)
        raise Skipped(f"{self.place} cannot be unmounted")

    def cut(self):
        folder = os.open(self.place, os.O_RDONLY)
        self.is_cut = True
        fcntl.ioctl(folder, SHUTDOWN, WITHOUT_FLUSH)
        os.close(folder)


class Session(threading.Thread):
    """Saves until it may no longer."""

    def __init__(self, disk, writer, folder, number, effort):
        super().__init__()
        self.disk, self.writer, self.folder, self.number = disk, writer, folder, number
        self.acknowledged = self.tried = effort
        self.added, self.count = [], 0

    def run(self):
        while True:
            self.number += 1
            if self.number % 3 == 0:
                said = self.save("add", "use-case", f"title=T{self.number}")
                self.added += [f"T{self.number}"] * said
            else:
                self.tried = self.number
                said = self.save("set", "U-0001", f"effort={self.number}")
                self.acknowledged = self.number if said else self.acknowledged
            self.count += said
            if not said:
                return

    def save(self, *words):
        return self.writer.save(self.folder, *words)[0] and not self.disk.is_cut


def cycle(disk, writer, number, chance, report):
    """One session, cut off. The number that it came to."""
    folder = os.path.join(disk.place, "store")
    session = Session(disk, writer, folder, number, Store(folder, BODY, is_new=False).effort() or 0)
    session.start()
    time.sleep(chance.uniform(0.05, 0.6))
    disk.cut()
    session.join()
    disk.unmount()
    disk.mount()
    store = Store(folder, BODY, is_new=False)
    report.count("cuts")
    report.count("acknowledged", session.count)
    effort = store.effort()
    if effort is None:
        report.problem(f"torn: {len(read(store.record))} characters after save {session.number}")
    elif not session.acknowledged <= effort <= session.tried:
        report.problem(f"lost: effort is {effort}, {session.acknowledged} was acknowledged")
    titles = {value(read(os.path.join(store.cases, name)), "title") for name in os.listdir(store.cases) if name.endswith(".md")}
    for title in session.added:
        if title not in titles:
            report.problem(f"lost: “{title}” was added")
    if None in titles:
        report.problem("torn: a record without a title")
    return session.number


def sessions(kind, writer, cuts, context):
    report, disk = Report(), Disk(kind, context.folder)
    try:
        Store(os.path.join(disk.place, "store"), BODY)
        os.sync()
        number = 0
        for _ in range(cuts):
            number = cycle(disk, writer, number, context.chance, report)
            if report.problems and writer.command[0] != context.program:
                break
    finally:
        disk.unmount()
        os.remove(disk.image)
    return report


def run(context):
    use_own_mounts()
    report = Report()
    for kind, cuts in (("ext4", context.count(4, 40)), ("xfs", context.count(2, 20))):
        if shutil.which("mkfs." + kind, path="/usr/sbin:/sbin:/usr/bin") is None:
            report.counts[kind] = f"skipped (no mkfs.{kind})"
            continue
        part = sessions(kind, Writer(context.program), cuts, context)
        report.group(kind, part)
    report.counts["torn or lost"] = len(report.problems)
    for how in ("no-fsync", "no-folder-fsync"):
        report.control(how, sessions("ext4", Writer.bad(how), 15, context))
    return report
