"""Row 11: people with a clone each and one bare remote. They edit, add, archive and sync as it comes to them, with
clocks that are a day wrong, and are killed in the middle of it. At last all clones sync until nothing is new;
then they are the same, and what was acknowledged is in the files, in the history or in a conflict."""
import collections, json, os, random, re, subprocess, threading, time

from clone import Clone
from report import Report, Skipped
from stores import CONFIGURATION, clean_environment, read, value

TITLE = "clones and a bare remote"
PARTS = ["people", "use-cases", "decisions"]


class Company:
    """The remote and the clones of one run."""

    def __init__(self, context, name, people, kills=0.0, sync=None):
        self.program, self.folder, self.report = context.program, os.path.join(context.folder, name), Report()
        self.chance = random.Random(context.chance.random())
        os.makedirs(self.folder)
        self.remote = os.path.join(self.folder, "remote.git")
        first = self.clone(0, kills, sync)
        self.found(first)
        self.clones = [first]
        for number in range(1, people):
            clone = self.clone(number, kills, sync)
            subprocess.run(["git", "clone", "-q", self.remote, clone.folder], env=clone.environment, check=True)
            self.clones.append(clone)

    def clone(self, number, kills, sync):
        return Clone(self.program, os.path.join(self.folder, f"clone-{number}"), number, random.Random(self.chance.random()), kills, sync)

    def found(self, first):
        """The first clone makes the store, and the remote out of it."""
        def do(*words):
            status, out, err = first.run(*words, may_kill=False)
            if status:
                raise RuntimeError(f"{words}: {status} {out}{err}")
        subprocess.run([self.program, "init", first.folder], env=first.environment, check=True, capture_output=True)
        with open(os.path.join(first.folder, "steerco.yaml"), "w") as file:
            file.write(CONFIGURATION)
        for number in range(3):
            do("add", "person", f"id=p{number}", f"name=Person {number}", "role=CMO")
        for number in range(1, 6):
            do("add", "use-case", f"title=first{number}x")
        do("sync", "--remote", self.remote)

    def work(self, actions, threads):
        """So many actions of each, in an order that nobody plans, several at once."""
        turns = [clone for clone in self.clones for _ in range(actions)]
        self.chance.shuffle(turns)
        lock = threading.Lock()

        def loop():
            while True:
                with lock:
                    if not turns:
                        return
                    clone = turns.pop()
                clone.act()
        workers = [threading.Thread(target=loop) for _ in range(threads)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    def settle(self):
        """Everybody syncs in turn until a whole round has brought nothing."""
        heads = None
        for _ in range(8):
            for clone in self.clones:
                clone.clear_locks()
                clone.sync() if clone.sync_command else clone.sync(may_kill=False)
            now = [clone.git("rev-parse", "HEAD").stdout for clone in self.clones]
            if len(set(now)) == 1 and now == heads:
                return
            heads = now
        self.report.problem(f"the clones have {len(set(heads))} different heads after 8 rounds")

    # What must hold

    def check(self):
        report = self.report
        for clone in self.clones:
            report.problems += clone.problems
        trees = [tree(clone.folder) for clone in self.clones]
        for clone, files in zip(self.clones, trees):
            if files != trees[0]:
                differing = sorted(path for path in files.keys() | trees[0].keys() if files.get(path) != trees[0].get(path))
                report.problem(f"clone {clone.number} differs from clone 0 in {differing[:5]}")
            left = clone.git("status", "--porcelain").stdout.decode().splitlines()
            report.count("stale temporaries", sum(line.endswith(".tmp") for line in left))
            if left := [line for line in left if not line.endswith(".tmp")]:
                report.problem(f"clone {clone.number} has something uncommitted: {left[:5]}")
            fsck = clone.git("fsck", "--strict", "--no-dangling")
            if fsck.returncode:
                report.problem(f"clone {clone.number}: git fsck: {fsck.stderr.decode().strip()[:300]}")
        self.check_records(trees[0])
        self.check_acknowledged(trees[0])
        self.check_rules()

    def check_records(self, files):
        """Ids are distinct, and a reference leads to the record that was meant."""
        records = {path: text for path, text in files.items() if path.endswith(".md")}
        ids = collections.Counter(value(text, "id") for path, text in records.items() if not path.startswith("people/"))
        for id, number in ids.items():
            if number > 1 or id is None:
                self.report.problem(f"{number} records have the id {id}")
        titles = {value(text, "id"): value(text, "title") for text in records.values()}
        for path, text in records.items():
            about = re.fullmatch(r"\w+ about (\w+)", value(text, "title") or "")
            target = re.search(r"U-\d{4}", value(text, "refs") or "")
            if about and (not target or titles.get(target.group()) != about.group(1)):
                self.report.problem(f"{path} is about {about.group(1)} and refers to {target and titles.get(target.group())}")
            if about and path.startswith("decisions"):
                self.report.count("references")
        self.report.count("records", len(records))
        self.report.count("renumbered", sum(value(text, "formerly") is not None for text in records.values()))
        self.report.count("conflicts", sum(text.count("- {field: ") for text in records.values()))

    def check_acknowledged(self, files):
        everything = "\n".join(files.values())
        history = blobs(self.clones[0])
        for clone in self.clones:
            for kind, token in clone.acknowledged:
                self.report.count("acknowledged")
                # Nobody removes a record, an item of a list or a comment; a text may be replaced.
                place = everything if kind in ("record", "tag", "comment") else history + everything
                if kind != "archive" and not re.search(rf"\b{token}\b", place):
                    self.report.problem(f"lost: {kind} {token} was acknowledged")

    def check_rules(self):
        run = subprocess.run([self.program, "check", "--json", "--store", self.clones[0].folder], env=clean_environment(), capture_output=True, text=True)
        for finding in json.loads(run.stdout or "[]"):
            if finding["severity"] == "error" and finding["rule"] != "conflict":
                self.report.problem(f"check: {finding['path']}: {finding['message']}")


def tree(folder):
    """The text of every record and of the configuration, by path."""
    paths = ["steerco.yaml"] + [os.path.join(part, name) for part in PARTS if os.path.isdir(os.path.join(folder, part)) for name in sorted(os.listdir(os.path.join(folder, part)))]
    return {path: read(os.path.join(folder, path)) for path in paths if not os.path.basename(path).startswith(".")}


def blobs(clone):
    """Every file content that a commit of HEAD's history has ever held, and what the commits say."""
    objects = clone.git("rev-list", "--objects", "--no-object-names", "HEAD").stdout
    return subprocess.run(["git", "-C", clone.folder, "cat-file", "--batch"], input=objects, env=clone.environment, capture_output=True).stdout.decode(errors="replace")


def last_writer_wins(clone):
    """The control: what people get from `git pull -X theirs`."""
    clone.git("add", "-A")
    clone.git("commit", "-q", "-m", "mine")
    clone.git("pull", "-q", "--no-rebase", "--no-edit", "-X", "theirs", "origin", "main")
    clone.git("add", "-A")
    clone.git("commit", "-q", "-m", "merged")
    return clone.git("push", "-q", "origin", "HEAD:main").returncode == 0


def try_company(context, name, people, actions, threads, kills=0.0, sync=None):
    began = time.monotonic()
    company = Company(context, name, people, kills, sync)
    company.work(actions, threads)
    company.settle()
    seconds = time.monotonic() - began
    company.check()
    report = company.report
    report.count("killed", sum(clone.killed for clone in company.clones))
    report.count("refused", sum(len(clone.refused) for clone in company.clones))
    report.count("push retries", sum(clone.retries for clone in company.clones))
    report.counts["seconds"] = f"{seconds:.0f}"
    return report


def run(context):
    if "  sync " not in subprocess.run([context.program, "--help"], capture_output=True, text=True).stdout:
        raise Skipped("this program cannot sync")
    report = Report()
    plans = {"3 clones, killed": (3, context.count(10, 300), 3, 0.15)}
    if not context.short:
        plans["50 clones"] = (50, 20, 8, 0.0)
    for name, plan in plans.items():
        part = try_company(context, name.replace(" ", "-"), *plan)
        report.group(name, part)
    report.counts["lost or different"] = len(report.problems)
    report.control("pull -X theirs", try_company(context, "control", 3, 12, 3, 0.0, last_writer_wins))
    return report
