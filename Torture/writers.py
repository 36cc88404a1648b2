"""Row 7: eight processes save into one file, each its own field, list items or cell; then again beside an editor
that knows no lock. What was acknowledged is in the file, and no save destroys an edit of the editor.

Where the editor itself writes an older text over a save, that save is the editor's loss: it is counted, and
not held against the program."""
import os, random, re, threading

from editor import Editor
from report import Report
from stores import CONFIGURATION, Writer, errors_of_check, read, value

TITLE = "8 writers, and an editor"
ROW = "ownership/O-0001-consent.md"
START = ("---\nid: O-0001\nactivity: Collect consent\nstage: collect\ncells: {CMO: A, CIO: R, CRM: C, DAT: I}\neditor: 000000\n---\n"
         "\n## Notes\n\nTwo teams, one row.\n")
# Per writer: what it sets in its save number n.
FIELDS = [lambda n: f"activity=Collect consent {n}", lambda n: f"import-key=k{n}", lambda n: f"tags+=a{n}", lambda n: f"tags+=b{n}",
          *(lambda n, role=role: f"cells.{role}={'ARCI'[n % 4]}" for role in ("CMO", "CIO", "CRM", "DAT"))]

# The statuses with which a save may be refused. Beside the editor the file may be empty for a moment, or be written
# anew sixteen times while one save tries.
ALLOWED = {"alone": "", "beside the editor": "4"}


def found(text, word):
    """Whether a save's value stands in a text."""
    key, wanted = re.split(r"\+?=", word)
    if "." in key:
        key, wanted = key.split(".")[0], f"{key.split('.')[1]}: {wanted}"
    return wanted in re.split(r", |[\[\]{}]", value(text, key) or "")


class Process(threading.Thread):
    """One of the eight: saves so many times, one after another."""

    def __init__(self, writer, store, field, saves):
        super().__init__()
        self.writer, self.store, self.field, self.saves = writer, store, field, saves
        self.said, self.refused = [], []

    def run(self):
        for number in range(1, self.saves + 1):
            said, status, text = self.writer.save(self.store, "set", "O-0001", self.field(number))
            # Status 0 without "Saved.": the value stood there already.
            if said or status == 0:
                self.said.append(self.field(number))
            else:
                self.refused.append(f"{status} {text.strip()}")

    def acknowledged(self):
        """Every list item, and the last value of anything else: that one has replaced the others."""
        return self.said if "+=" in self.field(0) else self.said[-1:]


def make_store(folder):
    os.makedirs(os.path.join(folder, "ownership"))
    for name, text in (("steerco.yaml", CONFIGURATION), (ROW, START)):
        with open(os.path.join(folder, name), "w") as file:
            file.write(text)


def contest(writer, folder, saves, rounds, pause, chance, patience=20):
    """The eight, and an editor where it has rounds to do."""
    report = Report()
    make_store(folder)
    processes = [Process(writer, folder, field, saves) for field in FIELDS]
    for process in processes:
        process.start()
    editor = Editor(os.path.join(folder, ROW), random.Random(chance.random()), patience)
    if rounds:
        report.count("edits", editor.work(rounds, lambda: not any(process.is_alive() for process in processes), pause))
    for process in processes:
        process.join()
    text = read(os.path.join(folder, ROW))
    for process in processes:
        report.count("acknowledged", len(process.said))
        report.count("refused", len(process.refused))
        for word in process.acknowledged():
            if found(text, word):
                continue
            if any(found(replaced, word) and not found(new, word) for replaced, new in editor.overwritten):
                report.count("overwritten by the editor")
            else:
                report.problem(f"lost: {word} was acknowledged")
    if not text.startswith("---\nid: O-0001\n") or not text.endswith(START[-30:]):
        report.problem(f"torn: {text[:60]!r} … {text[-30:]!r}")
    report.problems += editor.lost
    report.refusals = [refusal for process in processes for refusal in process.refused]
    return report


def run(context):
    report = Report()
    saves = context.count(8, 500)
    plans = {"alone": (saves, 0, 0), "beside the editor": (saves, *context.count((50, 0.02), (6000, 0.01)))}
    for name, (saves, rounds, pause) in plans.items():
        folder = os.path.join(context.folder, name.replace(" ", "-"))
        part = contest(Writer(context.program), folder, saves, rounds, pause, context.chance)
        report.group(name, part)
        report.problems += [f"{name}: check: {error}" for error in errors_of_check(context.program, folder)]
        # Refused for another reason than that somebody else wrote meanwhile.
        report.problems += [f"{name}: refused: {refusal}" for refusal in part.refusals if refusal[0] not in ALLOWED[name]]
    report.counts["lost"] = len(report.problems)
    control = contest(Writer.bad("plain-rename"), os.path.join(context.folder, "control"), context.count(8, 30), context.count(80, 400), 0.004, context.chance, patience=0.3)
    report.control("plain rename", control)
    return report
