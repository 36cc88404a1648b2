"""One person's copy of a shared store, and what that person does with it."""
import os, re, signal, subprocess, threading, time

from stores import clean_environment, is_acknowledged, read, value

TEXTS = ["market", "training", "reason", "funded-from"]


class Clone:
    """Acts by `steerco`, as somebody with a name, a clock and a chance of their own."""

    def __init__(self, program, folder, number, chance, kills=0.0, sync=None):
        self.program, self.folder, self.number, self.chance, self.kills = program, folder, number, chance, kills
        self.turn, self.acknowledged, self.problems, self.retries, self.killed, self.refused = 0, [], [], 0, 0, []
        self.busy, self.sync_command = threading.Lock(), sync
        configuration = folder + ".gitconfig"
        with open(configuration, "w") as file:
            file.write(f"[user]\n\tname = Person {number}\n\temail = p{number}@example.org\n[init]\n\tdefaultBranch = main\n")
        self.environment = clean_environment(HOME=os.path.dirname(folder), GIT_CONFIG_GLOBAL=configuration, GIT_CONFIG_NOSYSTEM="1", **skew(chance))

    # What is run

    def run(self, *words, may_kill=True):
        """Whether it was acknowledged, the status, and what was printed on both streams."""
        process = subprocess.Popen([self.program, *words, "--store", self.folder], env=self.environment, stdin=subprocess.DEVNULL,
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, errors="replace", start_new_session=True)
        if may_kill and self.chance.random() < self.kills:
            self.kill(process)
        out, err = process.communicate()
        if process.returncode < 0:
            self.killed += 1
        return process.returncode, out, err

    def kill(self, process):
        """At a random moment, alone or with the git that it runs; what it leaves running comes to its end."""
        time.sleep(self.chance.uniform(0, 0.4))
        if self.chance.random() < 0.5:
            process.kill()
            return
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def git(self, *words):
        return subprocess.run(["git", "-C", self.folder, *words], env=self.environment, capture_output=True)

    # What is done

    def act(self):
        """The next thing that comes to mind."""
        with self.busy:
            self.turn += 1
            self.clear_locks()
            act = self.chance.choices([self.set_text, self.add_tag, self.add, self.archive, self.comment, self.sync], [6, 4, 4, 1, 1, 4])[0]
            act()

    def token(self):
        return f"c{self.number}t{self.turn}x"

    def records(self, letter):
        """The ids of a kind as they are here now; a sync may give one of ours another number."""
        folder = os.path.join(self.folder, {"U": "use-cases", "D": "decisions"}[letter])
        names = os.listdir(folder) if os.path.isdir(folder) else []
        return sorted(name[:6] for name in names if re.match(letter + r"-\d{4}-.*\.md$", name))

    def change(self, kind, token, *words):
        acting = ["--as", f"p{self.number % 3}"] if self.chance.random() < 0.5 else []
        status, out, err = self.run(*words, *acting)
        if is_acknowledged(out, err):
            self.acknowledged.append((kind, token))
        elif status > 0:
            self.refused.append(f"{' '.join(words)}: {status} {err.strip()}")

    def set_text(self):
        # Often the same record and field, so that people meet.
        target = self.chance.choice(self.records("U")[:4])
        self.change("text", self.token(), "set", target, f"{self.chance.choice(TEXTS)}={self.token()}")

    def add_tag(self):
        self.change("tag", self.token(), "set", self.chance.choice(self.records("U")[:3]), f"tags+={self.token()}")

    def add(self):
        """A use case, or a decision that refers to one; its title says to which."""
        if self.chance.random() < 0.5:
            self.change("record", self.token(), "add", "use-case", f"title={self.token()}")
            return
        target = self.chance.choice(self.records("U"))
        title = next((value(read(path), "title") for path in self.paths("use-cases") if os.path.basename(path).startswith(target)), None)
        self.change("record", self.token(), "add", "decision", f"title={self.token()} about {title}", f"refs={target}")

    def archive(self):
        self.change("archive", "archived", "archive", self.chance.choice(self.records("U")[3:] or ["U-0001"]))

    def comment(self):
        self.change("comment", self.token(), "comment", self.chance.choice(self.records("U")[:2]), self.token())

    def sync(self, may_kill=True):
        """Whether it came to its end. Only a kill may keep it from that."""
        if self.sync_command:
            return self.sync_command(self)
        status, out, err = self.run("sync", "--json", may_kill=may_kill)
        # 5: it came to its end, and something is left for somebody to choose.
        is_done = status in (0, 5)
        if is_done:
            found = re.search(r'"retries": *(\d+)', out)
            self.retries += int(found.group(1)) if found else 0
        elif status > 0:
            self.problems.append(f"clone {self.number}: sync: {status} {err.strip()}")
        return is_done

    # What is left behind

    def paths(self, folder):
        place = os.path.join(self.folder, folder)
        return [os.path.join(place, name) for name in sorted(os.listdir(place)) if name.endswith(".md")] if os.path.isdir(place) else []

    def clear_locks(self):
        """A killed git leaves its lock file. The program must not remove it; a person does, when no git runs."""
        locks = [os.path.join(folder, name) for folder, _, names in os.walk(os.path.join(self.folder, ".git")) for name in names if name.endswith(".lock")]
        for lock in locks:
            # One that is younger belongs to a git that is coming to its end.
            try:
                if time.time() - os.stat(lock).st_mtime < 2:
                    time.sleep(2)
            except FileNotFoundError:
                continue
            if os.path.exists(lock):
                if self.chance.random() < 0.3 and os.path.basename(lock) == "index.lock":
                    self.run("sync", may_kill=False)
                    if not os.path.exists(lock):
                        self.problems.append(f"clone {self.number}: the program removed {os.path.basename(lock)}")
                        continue
                os.remove(lock)


def skew(chance):
    """A clock that is wrong by up to a day, as far as commits tell. (With libfaketime the program finds no arguments.)"""
    date = f"{int(time.time() + chance.uniform(-24, 24) * 3600)} +0000"
    return {"GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
