"""Row 3: kill -9 in a save loop. What was acknowledged is there, and no file is torn."""
import os, time

from report import Report
from stores import CASES, Store, Writer, errors_of_check, is_acknowledged, read, value
from watch import Watch

TITLE = "kill -9 in a save loop"
BODY = 60_000


def kill_at_random(process, watch, chance, typical):
    """Half of them anywhere in the process's life, half soon after it has touched the folder."""
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0, typical))
    else:
        watch.wait(process)
        time.sleep(chance.uniform(0, 0.003) ** 2 / 0.003)
    process.kill()


def check_set(store, number, acknowledged, report):
    """The number that stands there now."""
    effort = store.effort()
    if effort is None:
        report.problem(f"torn: {CASES}/U-0001 after save {number}, {len(read(store.record))} characters")
        return None
    if effort < acknowledged or effort > number:
        report.problem(f"lost: effort is {effort}, {acknowledged} was acknowledged")
    return effort


def check_added(store, title, printed, report):
    named = [name for name in os.listdir(store.cases) if name.endswith(".md") and value(read(os.path.join(store.cases, name)), "title") == title]
    if printed and not named:
        report.problem(f"lost: {printed} “{title}” was acknowledged and is not there")


def loop(writer, context, kills):
    report = Report()
    folder = os.path.join(context.folder, f"store-{len(os.listdir(context.folder))}")
    store, chance = Store(folder, BODY), context.chance
    watch = Watch(store.cases)
    began = time.monotonic()
    acknowledged = 1 if writer.save(folder, "set", "U-0001", "effort=1")[0] else 0
    typical = (time.monotonic() - began) * 1.2
    number, killed = acknowledged, 0
    while killed < kills:
        number += 1
        adds = number % 4 == 0
        words = ["add", "use-case", f"title=T{number}"] if adds else ["set", "U-0001", f"effort={number}"]
        watch.forget()
        process = writer.start(folder, *words)
        if chance.random() < 0.7:
            kill_at_random(process, watch, chance, typical)
        out, err = process.communicate()
        killed += process.returncode < 0
        said = is_acknowledged(out, err)
        report.count("acknowledged", int(said))
        if adds:
            check_added(store, f"T{number}", out.strip(), report)
            continue
        effort = check_set(store, number, number if said else acknowledged, report)
        if effort is None:
            # Torn: from here on with a whole one again.
            store.restore(number)
            effort = number
        acknowledged = effort
    report.count("killed", killed)
    report.count("stale temporaries", len(store.temporaries()))
    watch.close()
    return report, folder


def run(context):
    report, folder = loop(Writer(context.program), context, context.count(20, 300))
    for error in errors_of_check(context.program, folder):
        report.problem(f"check: {error}")
    report.counts["torn or lost"] = len(report.problems)
    report.control("truncate in place", loop(Writer.bad("truncate"), context, context.count(30, 100))[0])
    return report
