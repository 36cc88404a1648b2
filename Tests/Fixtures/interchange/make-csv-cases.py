#!/usr/bin/env python3
"""Writes csv-cases.json: texts, and what Python's csv module reads in and writes of them.

Run it only to make the cases anew; the tests read the committed file.
A case whose file ends in an open quote has "records": null, for there Python guesses.
"""
import csv, io, json, pathlib, random

random.seed(20260312)
PIECES = ["a", "b1", "đ", "ế", "🧺", " ", "  ", '"', '""', '"', "\n", "\r\n", "\r", "x,y"]
DELIMITERS = [",", ";", "\t", "|"]


def read(text, delimiter):
    return [r for r in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter) if r]


def is_closed(text, delimiter):
    return read(text + "\nSENTINEL", delimiter)[-1] == ["SENTINEL"]


def case(text, delimiter):
    records = read(text, delimiter) if is_closed(text, delimiter) else None
    written = None
    if records is not None:
        out = io.StringIO(newline="")
        csv.writer(out).writerows(records)
        written = out.getvalue()
    return {"text": text, "delimiter": delimiter, "records": records, "written": written}


def soup():
    delimiter = random.choice(DELIMITERS)
    pieces = PIECES + [delimiter] * 5
    return case("".join(random.choices(pieces, k=random.randint(0, 14))), delimiter)


def proper():
    delimiter = random.choice(DELIMITERS)
    rows = [
        ["".join(random.choices(PIECES + [delimiter], k=random.randint(0, 5))) for _ in range(3)]
        for _ in range(random.randint(1, 4))
    ]
    out = io.StringIO(newline="")
    ending = random.choice(["\n", "\r\n"])
    csv.writer(out, delimiter=delimiter, lineterminator=ending).writerows(rows)
    return case(out.getvalue(), delimiter)


cases = [soup() for _ in range(240)] + [proper() for _ in range(80)]
path = pathlib.Path(__file__).with_name("csv-cases.json")
lines = ",\n".join(json.dumps(c, ensure_ascii=i % 2 == 0) for i, c in enumerate(cases))
path.write_text("[\n" + lines + "\n]\n", encoding="utf-8", newline="")
