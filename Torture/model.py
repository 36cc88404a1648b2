"""A file system as POSIX promises it, no more: what a crash may leave after so many calls.

Names and contents become safe by themselves: a file's content when the file is synced, the names of a
folder when the folder is. Until then a content may be missing, be zeros, or be there in part, and every
change of a name may have reached the disk or not, whatever came after it. One rename is whole or nothing.
"""
import itertools, os


class Node:
    """A file, or a folder when `entries` is there. `pending` is what no fsync has made safe yet."""

    def __init__(self, entries=None, content=b""):
        self.entries, self.content = entries, content
        self.safe_entries, self.safe_content = dict(entries or {}), content
        self.pending = []

    def sync(self):
        self.safe_content, self.pending = self.content, []
        self.safe_entries = dict(self.entries or {})

    def change(self, names):
        """Gives names to nodes at once; None takes a name away."""
        self.pending.append(names)
        apply(self.entries, names)

    def write(self, data, truncates=False):
        self.content = b"" if truncates else self.content + data
        self.pending.append(None)

    def contents(self):
        """Every content that a crash may leave."""
        if not self.pending:
            return [self.content]
        half = len(self.content) // 2
        return list(dict.fromkeys([self.safe_content, self.content[:half], bytes(len(self.content)), self.content]))

    def namings(self):
        """Every set of names that a crash may leave."""
        if len(self.pending) > 10:
            raise ValueError("too many changes of names for one save")
        for chosen in itertools.product([False, True], repeat=len(self.pending)):
            names = dict(self.safe_entries)
            for change in itertools.compress(self.pending, chosen):
                apply(names, change)
            yield names


def apply(entries, names):
    for name, node in names.items():
        if node is None:
            entries.pop(name, None)
        else:
            entries[name] = node


class Model:
    """The folder of a store, taken over from the disk, where all of it is safe."""

    def __init__(self, folder):
        self.folder = folder
        self.root = self.taken_over(folder)

    def taken_over(self, path):
        if os.path.isdir(path):
            return Node({name: self.taken_over(os.path.join(path, name)) for name in os.listdir(path)})
        with open(path, "rb") as file:
            return Node(content=file.read())

    def find(self, path):
        """The node at an absolute path; None outside the store."""
        if path != self.folder and not path.startswith(self.folder + "/"):
            return None
        node = self.root
        for step in path[len(self.folder):].strip("/").split("/"):
            node = node and node.entries.get(step) if step not in ("", ".") else node
        return node

    def parent(self, path):
        return self.find(os.path.dirname(path)), os.path.basename(path)

    def states(self, node=None):
        """Every tree that a crash may leave now: nested dicts of bytes. Names that begin with a dot hold temporaries, which nobody reads."""
        node = node or self.root
        if node.entries is None:
            yield from node.contents()
            return
        for names in node.namings():
            visible = sorted(name for name in names if not name.startswith("."))
            for choice in itertools.product(*(list(self.states(names[name])) for name in visible)):
                yield dict(zip(visible, choice))
