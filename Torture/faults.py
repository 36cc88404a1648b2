"""Row 4: the system refuses every call of a save in turn, with every reason, or kills the program there.
The file is the old or the new one whole, success is said only of the new one, and a refusal names file
and cause."""
import os, shutil

from report import Report
from stores import Store, Writer, read
from tracing import CALLS, calls, need_strace, strace

TITLE = "faults at every call (strace)"
WORDS = {"ENOSPC": "the disk is full", "EROFS": "read-only", "EMFILE": "too many open files", "EIO": "the disk reports an error",
         "EDQUOT": "quota", "EINTR": "interrupted"}
SAVES = {"set": ["set", "U-0001", "effort=2"], "add": ["add", "use-case", "title=Added"]}


class Faults:
    """One kind of save, which `writer` does on a fresh store each time."""

    def __init__(self, writer, words, folder, body=5000):
        self.writer, self.words, self.folder, self.body = writer, words, folder, body
        self.store_folder = os.path.join(folder, "store")
        self.trace = os.path.join(folder, "trace")
        self.old = self.fresh()
        self.acknowledged = self.save()
        self.new, self.clean = self.files(), calls(self.trace)

    def fresh(self):
        shutil.rmtree(self.store_folder, ignore_errors=True)
        self.store = Store(self.store_folder, self.body)
        return self.files()

    def files(self):
        return {name: read(os.path.join(self.store.cases, name)) for name in os.listdir(self.store.cases) if not name.startswith(".")}

    def save(self, *options):
        traced = Writer(*strace(self.trace, *options), *self.writer.command)
        return traced.save(self.store_folder, *self.words)

    def plan(self):
        """(call, ordinal) from the moment on when the store is first touched; before that it is the loader's."""
        counts, begun, plan = dict.fromkeys(CALLS, 0), False, []
        for call in self.clean:
            counts[call.name] += 1
            begun = begun or call.concerns(self.store_folder)
            if begun:
                plan.append((call.name, counts[call.name]))
        return plan

    def inject(self, name, ordinal, fault, report):
        self.fresh()
        action = "signal=KILL" if fault == "KILL" else f"error={fault}"
        said, status, text = self.save("-e", f"inject={name}:{action}:when={ordinal}")
        where = f"{' '.join(self.words)}: {fault} at {name} {ordinal}"
        files, problems = self.files(), []
        hit = next((call for call in calls(self.trace) if call.is_injected), None)
        if files not in (self.old, self.new):
            problems.append(f"{where}: torn, neither old nor new")
        elif (said or status == 0) and files != self.new:
            problems.append(f"{where}: “saved” was said of the old one")
        elif fault != "KILL" and status != 0 and hit and hit.concerns(self.store_folder):
            problems += self.unclear(where, fault, text)
        report.count("runs")
        report.count("refused" if status else "saved all the same")
        report.count("stale temporaries", len(self.store.temporaries()))
        for problem in problems:
            report.problem(problem)

    def unclear(self, where, fault, text):
        """A refusal has to name the file, or the folder that holds it, and the cause in words."""
        lines = text.strip().splitlines()
        if self.store_folder not in text and "use-cases" not in text:
            yield f"{where}: the message names no file: {lines}"
        if WORDS[fault] not in text:
            yield f"{where}: the message does not say “{WORDS[fault]}”: {lines}"


def sweep(writer, words, context, limit, faults=(*WORDS, "KILL"), only=None):
    report = Report()
    kind = Faults(writer, words, context.folder)
    if not kind.acknowledged[0]:
        report.problem(f"a save without any fault is not acknowledged: {kind.acknowledged}")
    runs = [(name, ordinal, fault) for name, ordinal in kind.plan() if only is None or name in only for fault in faults]
    for name, ordinal, fault in context.chance.sample(runs, min(limit, len(runs))):
        kind.inject(name, ordinal, fault, report)
    return report


def run(context):
    need_strace()
    report = Report()
    for name, words in SAVES.items():
        report.group(name, sweep(Writer(context.program), words, context, context.count(14, 10_000)))
    report.counts["torn, false “saved” or unclear"] = len(report.problems)
    report.control("truncate in place", sweep(Writer.bad("truncate"), SAVES["set"], context, context.count(5, 40), ("ENOSPC", "EIO", "KILL"), ("write",)))
    return report
