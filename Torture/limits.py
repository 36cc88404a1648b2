"""Row 6: a full disk, one that may only be read, no more descriptors, a limit on the size of files. The message
names file and cause, the old file is whole, no temporary is left, and what was typed into a form stays there. Needs root for the first two."""
import os, resource, subprocess

import typed
from mounts import run as run_command, use_own_mounts
from report import Report, Skipped
from stores import Store, Writer, read

TITLE = "full, read-only, limited"
BODY = 30_000
SAVES = {"set": ["set", "U-0001", "effort=99"], "add": ["add", "use-case", "title=Added"]}


class Trial:
    """A store on a small disk of its own in memory, or in a folder."""

    def __init__(self, writer, report, folder):
        self.writer, self.report, self.folder = writer, report, folder

    def expect_refusal(self, what, words, cause, **options):
        before = self.files()
        said, status, text = self.writer.save(self.folder, *words, **options)
        where = f"{what}, {words[0]}"
        self.report.count("refusals")
        if self.files() != before:
            self.report.problem(f"{where}: the files are not as they were: {sorted(self.files())}")
        if said or status == 0:
            self.report.problem(f"{where}: “saved” was said")
        elif "use-cases/U-000" not in text and "use-cases:" not in text or cause not in text:
            self.report.problem(f"{where}: the message does not name the file and “{cause}”: {text.strip()}")

    def files(self):
        cases = os.path.join(self.folder, "use-cases")
        return {name: read(os.path.join(cases, name)) for name in os.listdir(cases)}


def limited(kind, value):
    return lambda: resource.setrlimit(kind, (value, value))


def fill(path):
    """Takes all the room that is left."""
    with open(path, "ab", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass


def full(trial):
    """Not a byte is free, or not as many as the save needs."""
    filler = os.path.join(trial.folder, "filler")
    fill(filler)
    for words in SAVES.values():
        trial.expect_refusal("disk full", words, "the disk is full")
    for _ in range(3):
        os.truncate(filler, os.path.getsize(filler) - 4096)
        trial.expect_refusal("disk nearly full", SAVES["set"], "the disk is full")
    os.remove(filler)


def typed_text(trial):
    filler = os.path.join(trial.folder, "filler")
    fill(filler)
    trial.report.count("forms kept")
    for problem in typed.problems(trial.writer.command[0], trial.folder, "the disk is full", lambda: os.remove(filler)):
        trial.report.problem(f"disk full: {problem}")


def descriptors(trial):
    """With ever fewer: it saves, or says that there are too many open files. Below 4 the loader cannot start it."""
    for limit in range(12, 3, -1):
        old = read(os.path.join(trial.folder, "use-cases", "U-0001-first.md"))
        said, status, text = trial.writer.save(trial.folder, *SAVES["set"][:2], f"effort={limit}", preexec_fn=limited(resource.RLIMIT_NOFILE, limit))
        new = read(os.path.join(trial.folder, "use-cases", "U-0001-first.md"))
        trial.report.count("refusals", int(status != 0))
        if said != (new != old) or (status and "too many open files" not in text):
            trial.report.problem(f"{limit} descriptors: status {status}, {text.strip()}")


def in_memory(writer, report, folder, *trials):
    os.makedirs(folder)
    run_command("mount", "-t", "tmpfs", "-o", "size=256k", "none", folder)
    try:
        store = os.path.join(folder, "store")
        Store(store, BODY)
        for trial in trials:
            trial(Trial(writer, report, store))
    finally:
        subprocess.run(["umount", folder])


def read_only(trial):
    disk = os.path.dirname(trial.folder)
    run_command("mount", "-o", "remount,ro", disk)
    for words in SAVES.values():
        trial.expect_refusal("read-only disk", words, "read-only")


def run(context):
    report = Report()
    program, folder = Writer(context.program), os.path.join(context.folder, "store")
    store = Store(folder, BODY)
    trial = Trial(program, report, folder)
    descriptors(trial)
    trial.expect_refusal("files of 8 KiB at most", SAVES["set"], "the file is too large", preexec_fn=limited(resource.RLIMIT_FSIZE, 8192))
    trial.expect_refusal("files of 0 bytes at most", SAVES["add"], "the file is too large", preexec_fn=limited(resource.RLIMIT_FSIZE, 0))
    control = Report()
    Trial(Writer.bad("truncate"), control, folder).expect_refusal("files of 8 KiB at most", SAVES["set"], "", preexec_fn=limited(resource.RLIMIT_FSIZE, 8192))
    report.control("truncate in place, limited", control)
    store.restore(0)
    try:
        use_own_mounts()
    except Skipped as reason:
        report.counts["full and read-only disks"] = f"skipped ({reason})"
        return report
    in_memory(program, report, os.path.join(context.folder, "disk"), full, typed_text, read_only)
    control = Report()
    in_memory(Writer.bad("truncate"), control, os.path.join(context.folder, "control"), full)
    report.control("truncate in place, full", control)
    return report
