"""Types into a form of the dashboard whose save fails: the text stays, and is saved when there is room again."""
import fcntl, os, pty, select, struct, termios, time

from stores import clean_environment

SAVE, CONFIRM_QUIT = "\x13", "\x1b\x1bqq"


class Terminal:
    """The dashboard in a pseudo-terminal."""

    def __init__(self, program, store):
        self.child, self.end = pty.fork()
        if self.child == 0:
            arguments = [program, "--store", store, "--screen", "backlog", "--language", "en"]
            os.execve(program, arguments, clean_environment(TERM="xterm-256color"))
        self.resize(40, 120)

    def resize(self, rows, columns):
        fcntl.ioctl(self.end, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def send(self, keys):
        os.write(self.end, keys.encode())

    def wait_for(self, text, seconds=15):
        """Whether it is painted; a new size has everything painted again, whole words at a time."""
        seen, deadline, rows = b"", time.monotonic() + seconds, 40
        while time.monotonic() < deadline:
            if not select.select([self.end], [], [], 0.3)[0]:
                rows = 79 - rows
                self.resize(rows, 120)
                seen = seen[-100:]
                continue
            try:
                seen += os.read(self.end, 65536)
            except OSError:
                break
            if text.encode() in seen:
                return True
        return False

    def quit(self):
        self.send(CONFIRM_QUIT)
        self.wait_for("\x1b[?1049l", 3)
        os.close(self.end)
        os.waitpid(self.child, 0)


def problems(program, store, cause, make_room):
    """What is wrong with how the dashboard fails to save, and then saves."""
    terminal, word = Terminal(program, store), "zebra"
    try:
        if not terminal.wait_for("First"):
            return ["the dashboard does not show the record"]
        terminal.send("e")
        terminal.wait_for("Edit: U-0001")
        terminal.send(word)
        terminal.wait_for("First" + word)
        terminal.send(SAVE)
        if not terminal.wait_for(cause):
            return [f"the dashboard does not say “{cause}”"]
        if not terminal.wait_for("First" + word):
            return ["the typed text is gone from the form"]
        make_room()
        terminal.send(SAVE)
        record = os.path.join(store, "use-cases", "U-0001-first.md")
        deadline = time.monotonic() + 10
        while time.monotonic() < deadline:
            with open(record) as file:
                if "First" + word in file.read():
                    return []
            time.sleep(0.02)
        return ["the typed text is not saved when there is room again"]
    finally:
        terminal.quit()
