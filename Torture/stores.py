"""Stores to try things on, and ways to save into them: the program, or a bad writer in its place."""
import os, re, subprocess, sys

HERE = os.path.dirname(os.path.abspath(__file__))
CASES = "use-cases"
NAME = "U-0001-first.md"
HEAD = "---\nid: U-0001\nstatus: idea\ntitle: First  # a comment that stays\n"
CONFIGURATION = ("company: Torture\nlanguage: en\nroles:\n" + "".join(
    f"  - {{key: {key}, name: {key}, side: {side}}}\n"
    for key, side in [("CMO", "marketing"), ("CIO", "it"), ("CRM", "sales"), ("DAT", "data"), ("FIN", "finance"), ("DPO", "legal")]))


def clean_environment(**more):
    """English, and nothing that leads elsewhere."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "TERM": "dumb", **more}


class Store:
    """A folder with one use case, whose body has so many bytes; made new, or there already."""

    def __init__(self, folder, body=0, is_new=True):
        self.folder = folder
        self.cases = os.path.join(folder, CASES)
        self.record = os.path.join(self.cases, NAME)
        line = "Rà soát hợp đồng thí điểm dữ liệu khách hàng, review scope.\n"
        self.body = "\n## Brief\n\n" + line * (body // len(line.encode()) + 1)
        if is_new:
            os.makedirs(self.cases)
            with open(os.path.join(folder, "steerco.yaml"), "w") as file:
                file.write(CONFIGURATION)
            self.restore(0)

    def restore(self, effort):
        """Writes the record anew."""
        with open(self.record, "w") as file:
            file.write(HEAD + f"effort: {effort}\n---\n" + self.body)

    def is_whole(self, text):
        """Whether this is the record as some save wrote it: nothing missing, nothing mixed."""
        return text.endswith(self.body) and re.fullmatch(HEAD + r"effort: \d+\n---\n", text[:-len(self.body)]) is not None

    def effort(self):
        """The saved number; None when the file is torn or away."""
        text = read(self.record)
        return int(value(text, "effort")) if self.is_whole(text) else None

    def temporaries(self):
        return [name for name in os.listdir(self.cases) if name.endswith(".tmp")]


def read(path):
    """The text of a file; empty when there is none."""
    try:
        with open(path, "rb") as file:
            return file.read().decode(errors="replace")
    except FileNotFoundError:
        return ""


def value(text, key):
    found = re.search(rf"(?m)^{key}: (.*)$", text.split("\n---\n")[0])
    return found and found.group(1)


class Writer:
    """Something that saves: its command line begins with `command`."""

    def __init__(self, *command):
        self.command = list(command)

    @staticmethod
    def bad(how):
        return Writer(sys.executable, "-I", "-S", os.path.join(HERE, "bad_writers.py"), how)

    def arguments(self, store, *words):
        return self.command + list(words) + ["--store", store]

    def start(self, store, *words, **options):
        return subprocess.Popen(self.arguments(store, *words), env=clean_environment(), stdin=subprocess.DEVNULL,
                                stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", **options)

    def save(self, store, *words, **options):
        """Whether it was acknowledged, the exit status, and all that was printed."""
        process = self.start(store, *words, **options)
        out, err = process.communicate()
        return is_acknowledged(out, err), process.returncode, out + err


def is_acknowledged(out, err):
    """`set` says "Saved.", `add` prints an id. Said is said, even when the program was killed afterwards."""
    return "Saved." in err or re.match(r"[A-Z]-\d{4,}\n", out) is not None


def errors_of_check(program, store):
    """What `check` finds wrong in a store, as lines; what a killed save has left beside the records is counted elsewhere."""
    import json
    run = subprocess.run([program, "check", "--json", "--store", store], env=clean_environment(), capture_output=True, text=True)
    try:
        return [f"{finding['path']}: {finding['message']}" for finding in json.loads(run.stdout) if finding["severity"] == "error" and finding["rule"] != "conflict" and not finding["path"].endswith(".tmp")]
    except ValueError:
        return [f"check says nothing: {run.stderr.strip()}"]
