"""Row 5s: every state that a crash may leave on a disk that keeps only what POSIX promises. The calls of one
save are recorded; after each of them the model says what may be found. It is the old or the new file whole,
and the new one once success was said. Nothing here is random. After ALICE (Pillai and others, 2014)."""
import os, re, shutil

from model import Model, Node
from report import Report
from stores import Store, Writer, is_acknowledged
from tracing import need_strace

TITLE = "every state after a crash (model)"
CALLS = ["openat", "write", "pwrite64", "ftruncate", "fsync", "fdatasync", "syncfs", "rename", "renameat", "renameat2", "unlink", "unlinkat", "mkdir", "mkdirat", "link", "linkat"]
SAVES = {"set": ["set", "U-0001", "effort=2"], "add": ["add", "use-case", "title=Added"],
         "add, the first of its kind": ["add", "decision", "title=Added"]}


def recorded(writer, words, store, trace):
    """Whether the save was acknowledged, and its calls as (name, paths, data)."""
    saved = Writer("strace", "-f", "-y", "-xx", "-s", "2000000", "-o", trace, "-e", "trace=" + ",".join(CALLS), "-e", "signal=none", *writer.command)
    said = saved.save(store, *words)
    lines = []
    with open(trace) as file:
        for line in file:
            match = re.match(r"\d+ +(\w+)\((.*)\) += (\d+)", line)
            if match:
                lines.append((match.group(1), bytes_of(match.group(2)), match.group(2)))
    return said, lines


def bytes_of(arguments):
    """Descriptors' paths and strings in the order in which they stand."""
    found = re.findall(r'(-?\w*)<((?:\\x[0-9a-f]{2})*)>|"((?:\\x[0-9a-f]{2})*)"', arguments)
    return [(number, bytes.fromhex((path or text).replace("\\x", ""))) for number, path, text in found]


def paths(parts):
    """A name after a descriptor is looked for in that one's folder."""
    found, folder = [], ""
    for number, text in parts:
        text = text.decode(errors="replace")
        if number:
            folder = text
        found.append(text if number else os.path.join(folder, text))
    return found


class Replay:
    """Runs the recorded calls through the model."""

    def __init__(self, store):
        self.model, self.acknowledged, self.out, self.err = Model(store), False, "", ""

    def step(self, name, parts, arguments):
        names = paths(parts)
        if name == "openat":
            self.open(names[-1], arguments)
        elif name in ("write", "pwrite64"):
            self.write(parts, names[0])
        elif name in ("fsync", "fdatasync", "syncfs"):
            if node := self.model.find(names[0]):
                node.sync()
        elif name.startswith("rename"):
            self.rename(*[text for (number, _), text in zip(parts, names) if not number], "EXCHANGE" in arguments)
        elif name.startswith("unlink"):
            self.change(names[-1], None)
        elif name.startswith("mkdir"):
            self.change(names[-1], Node({}))
        elif self.model.find(names[0]):
            raise ValueError(f"the model knows no {name}")

    def open(self, path, arguments):
        node = self.model.find(path)
        if node is None and "O_CREAT" in arguments:
            self.change(path, Node())
        elif node is not None and "O_TRUNC" in arguments:
            node.write(b"", truncates=True)

    def write(self, parts, path):
        (number, _), (_, data) = parts[0], parts[1]
        if number in ("1", "2"):
            self.out, self.err = (self.out + data.decode(), self.err) if number == "1" else (self.out, self.err + data.decode())
            self.acknowledged = self.acknowledged or is_acknowledged(self.out, self.err)
        elif node := self.model.find(path):
            node.write(data)

    def rename(self, old, new, exchanges):
        (folder, from_name), (other, to_name) = self.model.parent(old), self.model.parent(new)
        if folder is None:
            return
        if folder is not other:
            raise ValueError("the model knows no rename between folders")
        folder.change({from_name: folder.entries.get(to_name) if exchanges else None, to_name: folder.entries[from_name]})

    def change(self, path, node):
        folder, name = self.model.parent(path)
        if folder is not None:
            folder.change({name: node})


def visible(store):
    """The store as the model tells it."""
    model = Model(store)
    return next(model.states())


def check(writer, words, context):
    report, folder = Report(), os.path.join(context.folder, "store")
    shutil.rmtree(folder, ignore_errors=True)
    Store(folder, 3000)
    old, replay = visible(folder), Replay(folder)
    (said, status, text), calls = recorded(writer, words, folder, os.path.join(context.folder, "trace"))
    new = visible(folder)
    if not said or old == new:
        report.problem(f"a save without a crash is not acknowledged: {status} {text}")
    bare = [tree for tree in (old, {**old, "decisions": {}}) if tree != new]
    for number, call in enumerate(calls):
        replay.step(*call)
        for state in replay.model.states():
            report.count("states")
            if state == new or (state in bare and not replay.acknowledged):
                continue
            what = "acknowledged but lost" if state in bare else "torn"
            report.problem(f"{' '.join(words)}: {what} after call {number}, {call[0]}")
    if not replay.acknowledged:
        report.problem("the recorded calls never say that it is saved")
    report.count("calls", len(calls))
    return report


def run(context):
    need_strace()
    report = Report()
    for name, words in SAVES.items():
        report.group(name, check(Writer(context.program), words, context))
    report.counts["torn or lost"] = len(report.problems)
    for how in ("truncate", "no-fsync", "no-folder-fsync"):
        report.control(how, check(Writer.bad(how), SAVES["set"], context))
    return report
