#!/usr/bin/python3
"""Holds `vitrine-cli` against the TOML conformance files, each as the front matter of a page.

  conformance.py PROGRAM SHARED_DIR

A file stands between two `+++` lines, its byte order mark in front of the first; a line feed is added where it does not
end with a line end. What `show` prints for a valid one has to equal its JSON: strings, integers and booleans as they
are, floats by value (nan and inf are strings), dates and times by their fields, offset and fraction included. For an
invalid one `show` and `check` exit with 1 and name a place in the front matter.

Exit status: 0 all is as it should be; 1 a file is not, with the reasons on standard output.
"""

import concurrent.futures
import fractions
import json
import math
import pathlib
import re
import subprocess
import sys

BOM = b"\xef\xbb\xbf"
VALID_FILES, INVALID_FILES = 210, 499
DATE_TIME = re.compile(r"(?:(\d{4})-(\d\d)-(\d\d))?(?:[T ]?(\d\d):(\d\d):(\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)?)?", re.IGNORECASE)


def page(toml):
    """The file as a page, without a body."""
    mark = BOM if toml.startswith(BOM) else b""
    toml = toml.removeprefix(BOM)
    end = b"" if not toml or toml.endswith((b"\n", b"\r")) else b"\n"
    return mark + b"+++\n" + toml + end + b"+++\n"


def date_fields(text):
    """What a date or time says, however it is spelled: its fields, the fraction as a number, the offset in minutes."""
    year, month, day, hour, minute, second, fraction, offset = DATE_TIME.fullmatch(text).groups()
    minutes = None
    if offset:
        minutes = 0 if offset in "Zz" else int(offset[0] + "1") * (int(offset[1:3]) * 60 + int(offset[4:]))
    return year, month, day, hour, minute, second, fractions.Fraction("0" + (fraction or ".0")), minutes


def is_tagged(expected):
    return expected.keys() == {"type", "value"} and isinstance(expected["type"], str) and isinstance(expected["value"], str)


def is_same_scalar(kind, expected, actual):
    if kind == "string":
        return isinstance(actual, str) and actual == expected
    if kind == "bool":
        return isinstance(actual, bool) and actual == (expected == "true")
    if kind == "integer":
        return type(actual) is int and actual == int(expected)
    if kind == "float":
        wanted = float(expected)
        if not math.isfinite(wanted):
            return isinstance(actual, str) and (math.isnan(float(actual)) if math.isnan(wanted) else float(actual) == wanted)
        return type(actual) is float and actual == wanted and math.copysign(1, actual) == math.copysign(1, wanted)
    if kind in ("datetime", "datetime-local", "date-local", "time-local"):
        return isinstance(actual, str) and date_fields(actual) == date_fields(expected)
    return False


def differences(expected, actual, place=""):
    """Where what is shown differs from the tagged JSON, as sentences."""
    if isinstance(expected, dict) and is_tagged(expected):
        if not is_same_scalar(expected["type"], expected["value"], actual):
            yield f"{place}: {expected} is {actual!r}"
    elif isinstance(expected, dict):
        if not isinstance(actual, dict) or expected.keys() != actual.keys():
            yield f"{place}: {list(expected)} is {actual!r}"
            return
        for key in expected:
            yield from differences(expected[key], actual[key], f"{place}/{key}")
    else:
        if not isinstance(actual, list) or len(expected) != len(actual):
            yield f"{place}: {expected} is {actual!r}"
            return
        for index, item in enumerate(expected):
            yield from differences(item, actual[index], f"{place}/{index}")


def wrong_in_valid(program, path):
    shown = subprocess.run([program, "show", "-"], input=page(path.read_bytes()), capture_output=True, check=False)
    if shown.returncode != 0 or shown.stderr:
        yield f"exit status {shown.returncode}, {shown.stderr!r}"
        return
    expected = json.loads(path.with_suffix(".json").read_bytes())
    yield from differences(expected, json.loads(shown.stdout)["frontMatter"])


def wrong_in_invalid(program, path):
    text = page(path.read_bytes())
    last_line = text.count(b"\n")
    for command in ("show", "check"):
        run = subprocess.run([program, command, "-"], input=text, capture_output=True, check=False)
        if run.returncode != 1:
            yield f"{command}: exit status {run.returncode}"
            continue
        output = run.stdout if command == "check" else run.stderr
        place = re.match(rb"-:(\d+):(\d+): error: .+ \[([a-z0-9-]+)\]\n", output)
        if not place or not 2 <= int(place[1]) <= last_line or int(place[2]) < 1:
            yield f"{command}: no place in the front matter: {output!r}"
        elif place[3] == b"toml-syntax":
            yield f"{command}: no words of our own: {output!r}"
        elif not run.stderr:
            yield f"{command}: nothing on standard error"
        if command == "show" and json.loads(run.stdout)["frontMatter"] is not None:
            yield "there is front matter all the same"


def main():
    program, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    valid = sorted((shared / "toml-test/valid").rglob("*.toml"))
    invalid = sorted((shared / "toml-test/invalid").rglob("*.toml"))
    jobs = [(wrong_in_valid, path) for path in valid] + [(wrong_in_invalid, path) for path in invalid]
    with concurrent.futures.ThreadPoolExecutor() as pool:
        results = list(pool.map(lambda job: list(job[0](program, job[1])), jobs))
    failures = 0
    for (_, path), reasons in zip(jobs, results):
        for reason in reasons:
            print(f"{path.relative_to(shared)}: {reason}")
        failures += bool(reasons)
    print(f"{len(valid)} valid and {len(invalid)} invalid files, {failures} of them wrong")
    sys.exit(1 if failures or (len(valid), len(invalid)) != (VALID_FILES, INVALID_FILES) else 0)


if __name__ == "__main__":
    main()
