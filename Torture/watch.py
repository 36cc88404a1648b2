"""Waits until something happens in a folder: inotify, which Python's library lacks."""
import ctypes, os, select

MODIFY, MOVED_TO, CREATE = 2, 0x80, 0x100


class Watch:
    def __init__(self, folder):
        self.library = ctypes.CDLL(None, use_errno=True)
        self.events = self.library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        self.library.inotify_add_watch(self.events, folder.encode(), MODIFY | MOVED_TO | CREATE)

    def forget(self):
        """Drops what has happened so far."""
        try:
            while os.read(self.events, 65536):
                pass
        except BlockingIOError:
            pass

    def wait(self, process):
        """Until the first event, or the process's end."""
        while process.poll() is None and not select.select([self.events], [], [], 0.05)[0]:
            pass

    def close(self):
        os.close(self.events)
