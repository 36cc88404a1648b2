#!/usr/bin/env python3
"""Measures how long the indicators and findings of a whole store take, beside reading it, and how long
they take after one record has changed.

    python3 Benchmarks/assessment.py .build/steerco 1000 10000 100000

Needs Python 3 alone. The store is of one steering committee grown out of all proportion: decisions,
ownership rows, use cases and pilots that refer to one another, in four equal parts. The figures are
those of `steerco doctor`, the median of five runs, with warm files.
"""
import json, os, random, re, subprocess

from dashboard import main

SEGMENTS, METRICS, TOOLS, OBJECTIVES = 40, 60, 80, 20


def write(store, folder, name, lines, body=""):
    with open(os.path.join(store, folder, name + ".md"), "w") as file:
        file.write("---\n" + "\n".join(lines) + "\n---\n" + body)


def make_foundations(store, people):
    roles = "".join(f"  - {{key: {key}, name: {key}, side: {side}}}\n" for key, side in
                    [("CMO", "marketing"), ("CIO", "it"), ("CRM", "sales"), ("DAT", "data"), ("FIN", "finance"), ("DPO", "legal")])
    with open(os.path.join(store, "steerco.yaml"), "w") as file:
        file.write("company: Benchmark\nlanguage: en\nunit: m\nunit-factor: 1000000\nroles:\n" + roles)
    for number, handle in enumerate(people):
        role = ["CMO", "CIO", "CRM", "DAT", "FIN", "DPO"][number % 6]
        write(store, "people", handle, [f"name: {handle}", f"role: {role}", "speaks: [marketing, it]"])
    for number in range(1, OBJECTIVES + 1):
        write(store, "objectives", f"G-{number:04d}-o", [f"id: G-{number:04d}", "title: Keep families", "why: They leave", "sponsor: p0", "until: 2027-01-01"])
    for number in range(1, METRICS + 1):
        level = ["customer", "product", "ops"][number % 3]
        write(store, "metrics", f"K-{number:04d}-m", [f"id: K-{number:04d}", "name: Metric", f"level: {level}", "unit: '%'", "good: up"])
    for number in range(1, SEGMENTS + 1):
        write(store, "segments", f"S-{number:04d}-s", [f"id: S-{number:04d}", "title: Segment", "customers: 1000", "margin-year: 100000", "retention: 0.8", "discount: 0.1"])
    for number in range(1, TOOLS + 1):
        write(store, "tools", f"T-{number:04d}-t", [f"id: T-{number:04d}", "title: Tool", "status: adopted", "scores: {security: 4, interoperability: 3}", "licence-year: 12", "seats: 10", "seats-used: 4"])


def make_store(store, count):
    """About `count` records, the same at every run."""
    chance = random.Random(11)
    for folder in "people objectives metrics segments tools decisions ownership use-cases pilots".split():
        os.makedirs(os.path.join(store, folder))
    people = [f"p{number}" for number in range(24)]
    make_foundations(store, people)
    part = (count - 24 - OBJECTIVES - METRICS - SEGMENTS - TOOLS) // 4
    day = lambda: f"2026-{chance.randint(1, 6):02d}-{chance.randint(1, 28):02d}"
    one = lambda letter, limit: f"{letter}-{chance.randint(1, limit):05d}"
    prose = "rà soát hợp đồng thí điểm dữ liệu khách hàng review scope " * 6
    for number in range(1, part + 1):
        status = chance.choice(["proposed", "decided", "draft", "superseded"])
        write(store, "decisions", f"D-{number:05d}-d", [
            f"id: D-{number:05d}", f"title: Decision {number}", f"status: {status}", "question: Buy or build?", "area: tool", "door: one-way",
            f"raised: {day()}", f"decide-by: [{day()}, {day()}]", f"driver: {chance.choice(people)}", f"approver: {chance.choice(people)}",
            f"agree: [{chance.choice(people)}, {chance.choice(people)}]",
            "options:", "  - {id: A, text: Buy, trade-off: price, gives-up: time, cost: 12}", "  - {id: B, text: Build, trade-off: time, gives-up: people, cost: 700}",
            "recommended: A", f"decided: {day()}", f"refs: [{one('U', part)}]"], prose)
        letters = {"CMO": chance.choice("ARC"), "CIO": chance.choice("ARI"), "CRM": "R", "DAT": "C"}
        cells = ", ".join(f"{role}: {letter}" for role, letter in letters.items())
        write(store, "ownership", f"O-{number:05d}-o", [
            f"id: O-{number:05d}", f"activity: Activity {number}", f"stage: {chance.choice(['collect', 'protect', 'deliver'])}", f"cells: {{{cells}}}",
            "agreed: {marketing: 2026-01-02, it: 2026-01-03}", f"agreed-as: {{{cells}}}"], prose)
        write(store, "use-cases", f"U-{number:05d}-u", [
            f"id: U-{number:05d}", f"title: Use case {number}", f"status: {chance.choice(['idea', 'framed', 'ready', 'piloting', 'scaled', 'dropped'])}",
            f"objective: {one('G', OBJECTIVES)}", f"metric: {one('K', METRICS)}", "baseline: 1", "target: 2", "customer-problem: They wait",
            "customer-benefit: They do not", f"segment: {one('S', SEGMENTS)}", f"touchpoints: [{chance.choice(['app', 'zalo', 'store'])}]", "brief: Short",
            "benefit-month: 30", f"needs: [{one('O', part)}]", f"tool: {one('T', TOOLS)}", f"translator: {chance.choice(people)}", "reach: 1000", "impact: 2",
            "confidence: 0.8", f"effort: {number % 7 + 1}", "cost-once: 100", "run-month: 5", "privacy: basic"], prose)
        readings = "".join(f"\n  - {{on: 2026-02-{week:02d}, value: {chance.randint(10, 30) / 10}}}" for week in (2, 9, 16, 23))
        write(store, "pilots", f"P-{number:05d}-p", [
            f"id: P-{number:05d}", f"title: Pilot {number}", f"status: {chance.choice(['planned', 'running', 'running', 'closed'])}", f"use-case: {one('U', part)}",
            f"decision: {one('D', part)}", f"metric: {one('K', METRICS)}", "baseline: 1", "target: 4", "start: 2026-02-01", "end: 2026-04-01", "budget: 100",
            f"spent: {chance.randint(10, 120)}", "series:" + readings, "kill:", "  - {id: K1, op: <, value: 1.2}",
            f"team: [{{person: {chance.choice(people)}, fte: 1}}, {{person: {chance.choice(people)}, fte: 0.5}}]",
            f"verdict: {chance.choice(['scale', 'stop'])}", "verdict-on: 2026-03-01", "actual-benefit: 20"], prose)


def measure(program, count, folder):
    store = os.path.join(folder, str(count))
    make_store(store, count)
    runs = []
    for _ in range(6):
        facts = json.loads(subprocess.check_output([program, "doctor", "--json", "--store", store, "--today", "2026-03-12", "--language", "en"]))
        runs.append([float(text.replace(",", "")) for text in re.findall(r"([\d.,]+) ms", facts["speed"])])
    reading, assessing, change = (sorted(column)[len(column) // 2] for column in zip(*runs[1:]))
    print(f"{count:>7} records: read {reading:8.1f} ms   worked out {assessing:8.1f} ms ({assessing / reading:.2f} of reading)   "
          f"after one change {change:.2f} ms", flush=True)


if __name__ == "__main__":
    main(measure)
