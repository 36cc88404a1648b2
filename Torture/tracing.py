"""strace: reading what a save asks of the system, and answering in the system's place."""
import re, shutil, subprocess

from report import Skipped

CALLS = ["openat", "write", "fsync", "close", "renameat2", "unlinkat", "flock"]


def need_strace():
    if not shutil.which("strace"):
        raise Skipped("strace is not installed")
    probe = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, text=True)
    if probe.returncode:
        raise Skipped(f"ptrace is not permitted here ({probe.stderr.strip().splitlines()[0]})")


def strace(trace, *options, calls=CALLS):
    """The words that go before a command line."""
    return ["strace", "-f", "-y", "-o", trace, "-e", "trace=" + ",".join(calls), "-e", "signal=none", *options]


class Call:
    """One system call of a trace."""

    def __init__(self, name, arguments, result):
        self.name, self.arguments, self.result = name, arguments, result
        self.is_injected = "(INJECTED)" in result

    def concerns(self, folder):
        """Whether a path in it lies in this folder; -y writes them behind descriptors and beside relative names."""
        return f"{folder}/" in self.arguments or f"{folder}>" in self.arguments or f'{folder}"' in self.arguments


def calls(trace):
    """Those of the first process, in order; a process that it starts has a number of its own."""
    found, first = [], None
    with open(trace, encoding="utf-8", errors="replace") as file:
        for line in file:
            match = re.match(r"(\d+) +(\w+)\((.*)\) += (.*)", line) or re.match(r"(\d+) +(\w+)\((.*)()", line)
            if not match:
                continue
            first = first or match.group(1)
            if match.group(1) == first:
                found.append(Call(*match.groups()[1:]))
    return found
