"""Saves as the program must not. Called like `steerco set` and `steerco add`, with the fault before them:

    bad_writers.py truncate|no-fsync|no-folder-fsync|plain-rename set U-0001 effort=3 --store DIR
"""
import os, re, sys, time


def write(path, data, flags, fsync):
    file = os.open(path, os.O_WRONLY | os.O_CREAT | flags, 0o644)
    # In steps, as programs write that make a file out of many pieces.
    for start in range(0, len(data), 256):
        os.write(file, data[start:start + 256])
    if fsync:
        os.fsync(file)
    os.close(file)


def publish(how, path, data):
    if how == "truncate":
        write(path, data, os.O_TRUNC, fsync=True)
        return
    temporary = f"{os.path.dirname(path)}/.{os.path.basename(path)}.{os.getpid()}.tmp"
    write(temporary, data, os.O_EXCL, fsync=how != "no-fsync")
    if how == "plain-rename":
        # Somebody may write between the reading and the renaming; here they have the time.
        time.sleep(0.02)
    os.rename(temporary, path)
    if how != "no-folder-fsync":
        folder = os.open(os.path.dirname(path), os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def setting(text, key, value):
    """The text with the field's line changed, or added at the end of the fields; a list grows by `key+=value`."""
    head, rest = text[4:].split("\n---\n", 1)
    lines = head.split("\n")
    name, _, inner = key.rstrip("+").partition(".")
    found = next((number for number, line in enumerate(lines) if line.startswith(name + ":")), None)
    if key.endswith("+"):
        value = f"[{value}]" if found is None else lines[found].split(": ", 1)[1][:-1] + f", {value}]"
    if inner:
        value = re.sub(rf"\b{inner}: \w+", f"{inner}: {value}", lines[found].split(": ", 1)[1])
    if found is None:
        lines.append("")
        found = -1
    lines[found] = f"{name}: {value}"
    return "---\n" + "\n".join(lines) + "\n---\n" + rest


def main(how, command, target, *words):
    store = words[words.index("--store") + 1]
    # It does keep the lock: what it lacks is what its name says.
    lock = os.open(store, os.O_RDONLY)
    __import__("fcntl").flock(lock, 2)
    cases = f"{store}/{'ownership' if target[0] == 'O' else 'use-cases'}"
    pairs = [word.split("=", 1) for word in words if "=" in word]
    if command == "add":
        number = max((int(found.group(1)) for found in map(lambda name: re.match(r"U-(\d+)", name), os.listdir(cases)) if found), default=0) + 1
        text = f"---\nid: U-{number:04d}\nstatus: idea\n---\n"
        path = f"{cases}/U-{number:04d}-added.md"
    else:
        path = f"{cases}/{next(name for name in os.listdir(cases) if name.startswith(target + '-'))}"
        with open(path, encoding="utf-8") as file:
            text = file.read()
    for key, value in pairs:
        text = setting(text, key, value)
    publish(how, path, text.encode())
    os.write(*(1, f"U-{number:04d}\n".encode()) if command == "add" else (2, b"Saved.\n"))


if __name__ == "__main__":
    main(*sys.argv[1:])
