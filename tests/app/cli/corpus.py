#!/usr/bin/python3
"""Holds what `vitrine-cli` says about every file of the shared corpus against Python's own TOML reader.

  corpus.py PROGRAM SHARED_DIR

Exit status: 0 all is as it should be; 1 a file is not, with the reasons on standard output.
"""

import csv
import datetime
import json
import math
import pathlib
import re
import subprocess
import sys
import tomllib

FENCES = re.compile(rb"\A(?:\xef\xbb\xbf)?\s*\+\+\+[ \t]*\r?\n(.*?)^\+\+\+[ \t]*(?:\r?\n|\Z)(.*)\Z", re.DOTALL | re.MULTILINE)


def differences(expected, actual, place=""):
    """Where the JSON says something else than the TOML, as sentences."""
    if isinstance(expected, dict):
        if not isinstance(actual, dict) or list(expected) != list(actual):
            yield f"{place}: {list(expected)} is {actual!r}"
            return
        for key in expected:
            yield from differences(expected[key], actual[key], f"{place}/{key}")
    elif isinstance(expected, list):
        if not isinstance(actual, list) or len(expected) != len(actual):
            yield f"{place}: {expected!r} is {actual!r}"
            return
        for index, item in enumerate(expected):
            yield from differences(item, actual[index], f"{place}/{index}")
    elif isinstance(expected, (datetime.date, datetime.time)):
        if not isinstance(actual, str) or type(expected).fromisoformat(actual) != expected:
            yield f"{place}: {expected!r} is {actual!r}"
    elif isinstance(expected, float) and not math.isfinite(expected):
        if not isinstance(actual, str) or actual != str(expected):
            yield f"{place}: {expected!r} is {actual!r}"
    elif type(expected) is not type(actual) or expected != actual:
        yield f"{place}: {expected!r} is {actual!r}"


def wrong_in_valid(text, shown):
    """What is wrong about the output for a file with valid TOML."""
    if shown.returncode != 0 or shown.stderr:
        yield f"show: exit status {shown.returncode}, {shown.stderr!r}"
        return
    profile = json.loads(shown.stdout)
    fences = FENCES.match(text)
    yield from differences(tomllib.loads(fences[1].decode()), profile["frontMatter"])
    if profile["body"] != fences[2].decode():
        yield "the body differs"


def wrong_in_invalid(name, shown):
    """What is wrong about the output for a file that Hugo refuses."""
    if shown.returncode != 1:
        yield f"show: exit status {shown.returncode}"
        return
    profile = json.loads(shown.stdout)
    if profile["frontMatter"] is not None:
        yield "there is front matter all the same"
    errors = [problem for problem in profile["problems"] if problem["severity"] == "error"]
    if not errors:
        yield "no error is shown"
    for error in errors:
        if error["line"] < 1 or error["column"] < 1 or not error["message"] or not error["code"]:
            yield f"not all is told: {error}"
        place = f"{name}:{error['line']}:{error['column']}: "
        if place not in shown.stderr.decode():
            yield f"standard error does not name {place}"


def main():
    program, shared = sys.argv[1], pathlib.Path(sys.argv[2])
    with open(shared / "corpus/index.tsv", encoding="utf-8", newline="") as index:
        valid = {shared / "corpus" / row["file"]: row["valid_toml"] == "yes" for row in csv.DictReader(index, delimiter="\t")}
    valid[shared / "examples/about.md"] = True
    if len(valid) < 2:
        sys.exit("the corpus is empty")
    failures = 0
    for path, is_valid in valid.items():
        shown = subprocess.run([program, "show", path], capture_output=True, check=False)
        checked = subprocess.run([program, "check", path], capture_output=True, check=False)
        wrong = list(wrong_in_valid(path.read_bytes(), shown) if is_valid else wrong_in_invalid(path, shown))
        if checked.returncode != shown.returncode:
            wrong.append(f"check: exit status {checked.returncode}")
        for reason in wrong:
            print(f"{path.name}: {reason}")
        failures += bool(wrong)
    print(f"{len(valid)} files, {failures} of them wrong")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
