"""What a row tells."""


class Skipped(Exception):
    """The row cannot run on this machine."""


class Report:
    """Counts to print, and what went wrong."""

    # A short run may end before chance has let a bad writer be caught: that is told, and fails only a long run.
    is_short = False

    def __init__(self):
        self.counts, self.problems = {}, []

    def count(self, name, number=1):
        self.counts[name] = self.counts.get(name, 0) + number

    def problem(self, text):
        self.problems.append(text)

    def group(self, name, part):
        """Takes in the report of one part of the row."""
        self.counts[name] = f"({part})"
        self.problems += [f"{name}: {problem}" for problem in part.problems]

    def control(self, name, other):
        """Takes in the bad writer's report, which must have problems."""
        self.counts[f"control “{name}” caught"] = len(other.problems)
        if not other.problems and Report.is_short:
            self.counts[f"control “{name}” caught"] = "not this time"
        elif not other.problems:
            self.problem(f"the control “{name}” was not caught: this row cannot fail")

    def __str__(self):
        return ", ".join(f"{name} {number:,}" if isinstance(number, int) else f"{name} {number}" for name, number in self.counts.items())
