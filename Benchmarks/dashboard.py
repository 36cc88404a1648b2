#!/usr/bin/env python3
"""Measures the dashboard in a pseudo-terminal of 120x40: start to the whole first screen, a key's way to
the screen, a letter of the filter, memory, and an outside change.

    python3 Benchmarks/dashboard.py .build/release/steerco 1000 10000 100000

Needs Python 3 alone. Times are milliseconds, p50 / p99 of the runs; a start counts to the last byte
before 60 ms of silence, a key to the first byte that answers it. Cores that do other work at the same
time show in p99 first: compare figures of one run.
"""
import fcntl, os, pty, random, select, shutil, struct, sys, tempfile, termios, time

WORDS = ("rà soát hợp đồng phê duyệt ngân sách quý này thí điểm rủi ro dữ liệu khách hàng review vendor scope "
         "retention budget owner triage rollout measure accuracy cost publish access").split()
STATES = ["idea", "framed", "ready", "parked", "scaled", "dropped"]


def make_store(folder, count):
    """`count` use cases of about 900 bytes, the same at every run, a third of the words Vietnamese."""
    chance = random.Random(7)
    cases = os.path.join(folder, "use-cases")
    os.makedirs(cases)
    with open(os.path.join(folder, "steerco.yaml"), "w") as file:
        file.write("company: Benchmark\nlanguage: en\n")
    for number in range(1, count + 1):
        def words(n):
            return " ".join(chance.choice(WORDS) for _ in range(n))
        text = (f"---\nid: U-{number:05d}\ntitle: \"R{number:05d} {words(7)}\"\nstatus: {chance.choice(STATES)}\n"
                f"theme: data-driven\ntouchpoints: [app, zalo]\nbrief: \"{words(12)}\"\nreach: {number % 977 * 10}\n"
                f"impact: 2\nconfidence: 0.8\neffort: {1 + number % 7}\ncost-once: {number % 400}\n"
                f"run-month: {1 + number % 9}\nbenefit-month: {number % 31}\n---\n\n{words(95)}\n")
        with open(os.path.join(cases, f"U-{number:05d}-r{number:05d}.md"), "w") as file:
            file.write(text)


class Terminal:
    """The program in a pseudo-terminal."""

    def __init__(self, program, store):
        self.began = time.monotonic()
        self.child, self.end = pty.fork()
        if self.child == 0:
            os.environ["TERM"] = "xterm-256color"
            os.execv(program, [program, "--store", store, "--screen", "backlog", "--sort", "title", "--today", "2026-06-30"])
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))

    def read(self, quiet):
        """Reads until nothing came for `quiet` seconds; the bytes, and when the first and last came."""
        data, first, last = b"", None, None
        while select.select([self.end], [], [], quiet if data or quiet > 1 else 10)[0]:
            try:
                data += os.read(self.end, 65536)
            except OSError:
                break
            last = time.monotonic()
            first = first or last
        return data, first, last

    def press(self, key):
        before = time.monotonic()
        os.write(self.end, key.encode())
        data, first, _ = self.read(0.005)
        return (first - before) * 1000, len(data)

    def memory(self):
        with open(f"/proc/{self.child}/status") as file:
            return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM"))

    def quit(self):
        os.write(self.end, b"\x1bq")
        self.read(0.3)
        os.close(self.end)
        os.waitpid(self.child, 0)


def spread(values):
    values = sorted(values)
    return f"{values[len(values) // 2]:7.2f} / {values[min(len(values) - 1, len(values) * 99 // 100)]:7.2f}"


def measure(program, count, folder):
    store = os.path.join(folder, str(count))
    make_store(store, count)
    starts = []
    for _ in range(3 if count > 50000 else 9):
        terminal = Terminal(program, store)
        data, _, last = terminal.read(0.06)
        assert b"R00001" in data, "the first screen does not show the first record"
        starts.append((last - terminal.began) * 1000)
        terminal.quit()
    terminal = Terminal(program, store)
    terminal.read(0.3)
    moves = [terminal.press(key) for key in ("j" * 20 + "k" * 20) * 6]
    pages = [terminal.press(key) for key in (["\x1b[6~"] * 8 + ["\x1b[5~"] * 8) * 6]
    terminal.press("/")
    first_letter = terminal.press("r")[0]
    letters = [terminal.press(key)[0] for key in ["i", "\x7f", "s", "\x7f"] * 20]
    os.write(terminal.end, b"\x1b")
    terminal.read(0.2)
    path = os.path.join(store, "use-cases", "U-00003-r00003.md")
    text = open(path).read()
    changes = []
    for turn in range(8):
        with open(path + "~", "w") as file:
            file.write(text.replace("R00003", f"R00003 changed{turn}"))
        before = time.monotonic()
        os.rename(path + "~", path)
        _, first, _ = terminal.read(0.1)
        changes.append((first - before) * 1000)
    memory = terminal.memory()
    terminal.quit()
    print(f"{count:>7} records: start {spread(starts)}   move {spread([m for m, _ in moves])} "
          f"({sorted(b for _, b in moves)[len(moves) // 2]} bytes)   page {spread([p for p, _ in pages])}   "
          f"filter {spread(letters)} (first letter {first_letter:.0f})   outside change {spread(changes)}   "
          f"memory {memory:.0f} MiB", flush=True)


def main(measure):
    """Calls `measure(program, count, folder)` for every count on the command line."""
    program, counts = os.path.abspath(sys.argv[1]), [int(text) for text in sys.argv[2:]] or [1000, 10000]
    folder = tempfile.mkdtemp(prefix="steerco-benchmark-")
    try:
        for count in counts:
            measure(program, count, folder)
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main(measure)
