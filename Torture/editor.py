"""An editor that knows no lock: over and over it writes the file anew with a number of its own, by renaming
or in place, and looks whether its last number is still there."""
import ctypes, os, re, time

EXCHANGE, AT_FDCWD = 2, -100
LINE = re.compile(r"(?m)^editor: (\d+)$")


def exchange(a, b):
    """For the other side a rename like any other. For us it keeps what it has replaced, so that we know which
    saves the editor itself has destroyed."""
    library = ctypes.CDLL(None, use_errno=True)
    if library.renameat2(AT_FDCWD, a.encode(), AT_FDCWD, b.encode(), EXCHANGE):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), b)


class Editor:
    def __init__(self, path, chance, patience):
        self.path, self.chance, self.patience = path, chance, patience
        self.number = self.stands = 0
        self.lost, self.overwritten = [], []

    def round(self, in_place):
        self.look()
        if not self.text:
            return
        self.number += 1
        (self.write_in_place if in_place else self.write_by_rename)()

    def look(self):
        """Reads the file. A save that finds our number makes its edit again on top of it, and for that moment the
        file is without; so an older number counts when it stays; an fsync of a busy disk may take seconds."""
        deadline = time.monotonic() + self.patience
        while True:
            with open(self.path, encoding="utf-8", errors="replace") as file:
                self.text = file.read()
            found = LINE.search(self.text)
            seen = int(found.group(1)) if found else -1
            if seen >= self.stands:
                return
            if time.monotonic() > deadline:
                self.lost.append(f"edit {self.stands} of the editor is gone, {seen if seen >= 0 else 'nothing'} stands there")
                self.stands = 0
                return
            time.sleep(0.002)

    def numbered(self, text):
        return LINE.sub(f"editor: {self.number:06}", text)

    def write_by_rename(self):
        new, temporary = self.numbered(self.text), self.path + "~"
        with open(temporary, "w", encoding="utf-8") as file:
            file.write(new)
        exchange(temporary, self.path)
        with open(temporary, encoding="utf-8") as file:
            replaced = file.read()
        os.remove(temporary)
        self.stands = self.number
        if replaced != self.text:
            self.overwritten.append((replaced, new))

    def write_in_place(self):
        """Reads and writes one file, whatever name it has by then."""
        with open(self.path, "r+b", buffering=0) as file:
            text = file.read().decode()
            if not LINE.search(text):
                return
            file.seek(0)
            file.truncate()
            file.write(self.numbered(text).encode())
            written = os.fstat(file.fileno()).st_ino
        # Only where it still stands under its name has the editor saved; else a save was faster.
        if os.stat(self.path).st_ino == written:
            self.stands = self.number

    def work(self, rounds, is_over, pause):
        """So many rounds and until the others are done, but not for ever."""
        done = 0
        while done < rounds or not is_over():
            self.round(in_place=self.chance.random() < 0.5)
            done += 1
            time.sleep(self.chance.uniform(0, pause))
        self.look()
        return done
