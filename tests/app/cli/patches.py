#!/usr/bin/python3
"""Holds `vitrine-cli patch` against a plain model of JSON Patch on what Python's own TOML reader reads.

  patches.py PROGRAM [--files PATTERN]... [--count N] [--seed N] [--refused PERCENT] [--verbose]

Random patches, the same for the same seed, go to random files: as they are, with CRLF, with a byte order mark, without
a final newline. Where the model says that a patch applies, the result has to mean what the model says, with the body,
the mark and the hidden entries as they were; a refusal ("edit-refused") is counted. Where it says that a patch does not
apply, the program has to say so. Some are printed with --diff too and put through `patch` and `git apply`. Where a file
has hidden entries, some patches go into one of them.

Exit status: 0 all is as it should be; 1 something is not, or more than PERCENT are refused, with the reasons on
standard output.
"""

import argparse
import collections
import copy
import datetime
import glob
import json
import math
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib

FENCES = re.compile(rb"\A((?:\xef\xbb\xbf)?\s*\+\+\+[ \t]*\r?\n)(.*?)^(\+\+\+[ \t]*(?:\r?\n|\Z))(.*)\Z", re.DOTALL | re.MULTILINE)
DATE = re.compile(r"[0-9+:.TtZz -]+")
DATES = (datetime.datetime, datetime.date, datetime.time)
REASON = re.compile(r": error: (?:operation \d+, \w+ [^:]*: )?(.*) \[([a-z-]+)\]$")


class DoesNotApply(Exception):
    """A patch that RFC 6902, or TOML, does not allow on a document."""


# --- The model ------------------------------------------------------------------------------------------------------


def tokens(pointer):
    return [token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]]


def pointer(path):
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def index(token, array, at_end):
    if token == "-" and at_end:
        return len(array)
    if not re.fullmatch("0|[1-9][0-9]*", token, re.ASCII) or int(token) >= len(array) + at_end:
        raise DoesNotApply(f"no item {token}")
    return int(token)


def step(value, token, at_end=False):
    """The key or index that a token means in a table or array."""
    if isinstance(value, list):
        return index(token, value, at_end)
    if not isinstance(value, dict) or (token not in value and not at_end):
        raise DoesNotApply(f"no {token}")
    return token


def find(document, path):
    for token in path:
        document = document[step(document, token)]
    return document


def as_json(value):
    """What `show` prints for a value."""
    if isinstance(value, dict):
        return {key: as_json(item) for key, item in value.items()}
    if isinstance(value, list):
        return [as_json(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if isinstance(value, DATES):
        text = re.sub(r"(\.[0-9]*?)0+(?![0-9])", r"\1", value.isoformat())
        return text.removesuffix("+00:00") + "Z" if text.endswith("+00:00") else text
    return value


def equal_json(a, b):
    """Equality as `test` means it."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(equal_json(a[key], b[key]) for key in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(equal_json, a, b))
    if isinstance(a, bool) or isinstance(b, bool) or isinstance(a, str) or isinstance(b, str):
        return type(a) is type(b) and a == b
    return not isinstance(a, (dict, list)) and not isinstance(b, (dict, list)) and a == b


def date_from(text):
    if DATE.fullmatch(text):
        try:
            value = tomllib.loads("v = " + text)["v"]
        except tomllib.TOMLDecodeError:
            return None
        return value if isinstance(value, DATES) else None
    return None


def with_kinds(old, new):
    """A new value with the kinds of the old one that JSON cannot say."""
    if isinstance(new, str) and isinstance(old, DATES):
        return date_from(new) or new
    if isinstance(new, str) and isinstance(old, float) and new == as_json(old):
        return old
    if isinstance(new, list) and isinstance(old, list):
        return [with_kinds(old[i], item) if i < len(old) else item for i, item in enumerate(new)]
    if isinstance(new, dict) and isinstance(old, dict):
        return {key: with_kinds(old[key], item) if key in old else item for key, item in new.items()}
    return new


def storable(value):
    if isinstance(value, dict):
        return all(map(storable, value.values()))
    if isinstance(value, list):
        return all(map(storable, value))
    return value is not None and not (isinstance(value, int) and not -(2**63) <= value < 2**63)


def add(document, path, value):
    if not path:
        return root_of(with_kinds(document, value))
    parent = find(document, path[:-1])
    last = step(parent, path[-1], at_end=True)
    if isinstance(parent, list):
        parent.insert(last, value)
    else:
        parent[last] = with_kinds(parent[last], value) if last in parent else value
    return document


def remove(document, path):
    if not path:
        raise DoesNotApply("the root")
    parent = find(document, path[:-1])
    del parent[step(parent, path[-1])]
    return document


def root_of(value):
    if not isinstance(value, dict):
        raise DoesNotApply("the root is a table")
    return value


def applied(document, operation):
    """The document after one operation; may change it."""
    path = tokens(operation["path"])
    kind = operation["op"]
    if kind in ("add", "replace", "test") and not storable(operation["value"]):
        raise DoesNotApply("no TOML value")
    if kind == "add":
        return add(document, path, copy.deepcopy(operation["value"]))
    if kind == "remove":
        return remove(document, path)
    if kind == "replace":
        new = with_kinds(find(document, path), copy.deepcopy(operation["value"]))
        if not path:
            return root_of(new)
        parent = find(document, path[:-1])
        parent[step(parent, path[-1])] = new
        return document
    if kind == "test":
        if not equal_json(as_json(find(document, path)), operation["value"]):
            raise DoesNotApply("the test fails")
        return document
    source = tokens(operation["from"])
    value = copy.deepcopy(find(document, source))
    if kind == "move":
        if path == source:
            return document
        if path[: len(source)] == source:
            raise DoesNotApply("into itself")
        document = remove(document, source)
    if not path:
        return root_of(value)
    parent = find(document, path[:-1])
    last = step(parent, path[-1], at_end=True)
    if isinstance(parent, list):
        parent.insert(last, value)
    else:
        parent[last] = value
    return document


def same(a, b):
    """Equality of TOML values: in kind and content."""
    if type(a) is not type(b):
        return False
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, list):
        return len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, float):
        return (math.isnan(a) and math.isnan(b)) or (a == b and math.copysign(1, a) == math.copysign(1, b))
    return a == b


# --- Random patches -------------------------------------------------------------------------------------------------

STRINGS = ["", "x", "Tides", "two words", 'say "hi"', "it's", "a\\b", "two\nlines", "tab\there", "\u0001", "größe 😀",
           "# no comment", "[[x]]", "2020", "2020-01-02", "2020-01-02T03:04:05", "07:32:00", "nan", "+++", '"""', "'''",
           "ends with\\", "\r\n", " padded "]
KEYS = ["course", "year", "new", "two words", "dotted.key", "a/b", "m~n", "", "größe", '"', "0", "-", "title"]
SCALARS = [0, 1, -7, 2020, 2**63 - 1, -(2**63), 1.0, -0.0, 0.1, 1e300, 5e-324, 2.5e10, True, False]


def random_value(rng, depth=0):
    choice = rng.random()
    if choice < 0.45:
        return rng.choice(STRINGS)
    if choice < 0.75 or depth > 2:
        return rng.choice(SCALARS)
    if choice < 0.76:
        return rng.choice([None, 2**63, -(2**80)])
    if choice < 0.88:
        return [random_value(rng, depth + 1) for _ in range(rng.randrange(4))]
    return {rng.choice(KEYS): random_value(rng, depth + 1) for _ in range(rng.randrange(4))}


def all_paths(value, path=()):
    yield path
    if isinstance(value, dict):
        for key, item in value.items():
            yield from all_paths(item, (*path, key))
    elif isinstance(value, list):
        for i, item in enumerate(value):
            yield from all_paths(item, (*path, str(i)))


def new_place(rng, document, paths):
    """A place where `add` can put a value: a key, there or not, or an item's."""
    parent = rng.choice([path for path in paths if isinstance(find(document, path), (dict, list))])
    value = find(document, parent)
    if isinstance(value, list):
        return (*parent, rng.choice(["-", str(rng.randint(0, len(value)))]))
    return (*parent, rng.choice([*KEYS, *value]))


def exists(document, place):
    try:
        find(document, tokens(place))
    except DoesNotApply:
        return False
    return True


def is_list_of_tables(value):
    return isinstance(value, list) and bool(value) and all(isinstance(item, dict) for item in value)


def random_table(rng):
    return {rng.choice(KEYS): random_value(rng, 2) for _ in range(rng.randrange(5))}


def keeps_to_tables(rng, document, path):
    """True if a place is one in a list of tables, and nothing else shall come there: blocks hold nothing else."""
    return exists(document, pointer(path[:-1])) and is_list_of_tables(find(document, path[:-1])) and rng.random() < 0.99


def random_operation(rng, document):
    paths = list(all_paths(document))
    inner = [path for path in paths if path] or [()]
    kind = rng.choice(["add", "add", "remove", "replace", "replace", "move", "copy", "test"])
    operation = {"op": kind}
    if kind in ("add", "move", "copy"):
        operation["path"] = pointer(new_place(rng, document, paths))
    else:
        operation["path"] = pointer(rng.choice(inner))
    if rng.random() < 0.02:
        operation["path"] = ""
    if rng.random() < 0.02:
        operation["path"] += rng.choice(["/nowhere/x", "/01", "/99", "/-"])
    in_tables = bool(tokens(operation["path"])) and keeps_to_tables(rng, document, tokens(operation["path"]))
    if kind in ("move", "copy"):
        sources = [path for path in inner if isinstance(find(document, path), dict)] if in_tables else inner
        operation["from"] = pointer(rng.choice(sources or inner))
    elif kind == "test":
        try:
            operation["value"] = as_json(find(document, tokens(operation["path"])))
        except DoesNotApply:
            operation["value"] = 1
        if rng.random() < 0.1:
            operation["value"] = random_value(rng)
    elif kind in ("add", "replace"):
        operation["value"] = random_table(rng) if in_tables else random_value(rng)
        if kind == "replace" and rng.random() < 0.3:
            # What a script does that reads with `show`: the same value with a little change.
            operation["value"] = as_json(find(document, tokens(operation["path"]))) if exists(document, operation["path"]) else {}
            places = [path for path in all_paths(operation["value"]) if path]
            if places:
                path = rng.choice(places)
                parent = find(operation["value"], path[:-1])
                parent[step(parent, path[-1])] = random_table(rng) if is_list_of_tables(parent) else random_value(rng)
    return operation


def random_patch(rng, document):
    """A patch, and the document after it; None where it does not apply."""
    patch = []
    document = copy.deepcopy(document)
    for _ in range(rng.choice([1, 1, 1, 2, 3, 5])):
        patch.append(random_operation(rng, document))
        try:
            document = applied(document, patch[-1])
        except DoesNotApply:
            return patch, None
    return patch, document


def variant(rng, text):
    """The file as it is, or with other line ends, a byte order mark, or no final newline."""
    choice = rng.choice(["as it is", "as it is", "CRLF", "BOM", "no final newline"])
    if choice == "CRLF":
        text = text.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    elif choice == "BOM" and not text.startswith(b"\xef\xbb\xbf"):
        text = b"\xef\xbb\xbf" + text
    elif choice == "no final newline":
        text = text.rstrip(b"\r\n")
    return choice, text


# --- Checks ---------------------------------------------------------------------------------------------------------


class Checker:
    """Runs patches through the program, and counts what came of it."""

    def __init__(self, program, folder):
        self.program = pathlib.Path(program).resolve()
        self.folder = pathlib.Path(folder)
        self.refused = collections.Counter()
        self.examples = {}
        self.applying = 0

    def run(self, *arguments, given=b""):
        return subprocess.run([self.program, *arguments], input=given, capture_output=True, check=False, cwd=self.folder)

    def hidden_values(self, text):
        return [entry["values"] for entry in json.loads(self.run("show", "-", given=text).stdout)["hidden"]]

    def hidden(self, text, document):
        """The values of the hidden entries whose list is one in the document, or is not there at all."""
        entries = json.loads(self.run("show", "-", given=text).stdout)["hidden"]
        lists = [(entry["pointer"].rpartition("/")[0], entry["values"]) for entry in entries]
        return [values for place, values in lists
                if not exists(document, place) or isinstance(find(document, tokens(place)), list)]

    def wrong(self, text, patch, expected, with_diff):
        """What is wrong about the program's answer, as a sentence; None if nothing is."""
        given = json.dumps(patch).encode()
        done = self.patched(text, given)
        return self.wrong_answer(done, text, patch, expected is not None) or (
            None if done.returncode else self.wrong_result(text, done.stdout, expected)
            or (self.wrong_diff(text, given, done.stdout) if with_diff else None))

    def wrong_hidden(self, text, number, patch, expected):
        """The same for a patch of one of the hidden entries; its pointers start there."""
        before = json.loads(self.run("show", "-", given=text).stdout)
        entry = before["hidden"][number]
        patch = [{**operation, **{key: entry["pointer"] + operation[key] for key in ("path", "from") if key in operation}}
                 for operation in patch]
        done = self.patched(text, json.dumps(patch).encode(), "--hidden", "--line", str(entry["line"]))
        wrong = self.wrong_answer(done, text, patch, expected is not None)
        if wrong or done.returncode:
            return wrong
        after = json.loads(self.run("show", "-", given=done.stdout).stdout)
        values = [entry["values"] for entry in before["hidden"]]
        values[number] = expected
        if not same([entry["values"] for entry in after["hidden"]], values):
            return f"the hidden entries are {[entry['values'] for entry in after['hidden']]}, not {values}"
        if not same([before["frontMatter"], before["body"]], [after["frontMatter"], after["body"]]):
            return "what is not hidden has changed"
        return None

    def patched(self, text, given, *options):
        (self.folder / "a file.md").write_bytes(text)
        return self.run("patch", "a file.md", "-", *options, given=given)

    def wrong_answer(self, done, text, patch, applies):
        """What is wrong about exit status and messages."""
        message = done.stderr.decode()
        if not applies:
            if done.returncode != 1 or done.stdout or not message.startswith(("a file.md:", "-:")):
                return f"does not apply, but exit status {done.returncode}, {message!r}"
            return None
        self.applying += 1
        if done.returncode == 1 and message.endswith("[edit-refused]\n") and not done.stdout:
            reason = REASON.search(message.splitlines()[0])
            reason = re.sub(r"“[^”]*”", "“…”", reason[1]) if reason else message
            self.refused[reason] += 1
            self.examples.setdefault(reason, (text, patch))
            return None
        return f"exit status {done.returncode}, {message!r}" if done.returncode != 0 or message else None

    def wrong_result(self, text, result, expected):
        before, after = FENCES.match(text), FENCES.match(result)
        if not after:
            return "there is no front matter any more"
        if (before[1], before[3], before[4]) != (after[1], after[3], after[4]):
            return "what stands around the front matter has changed"
        try:
            actual = tomllib.loads(after[2].decode())
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            return f"the result is no TOML: {error}"
        if not same(actual, expected):
            return f"the result means {actual}, not {expected}"
        if self.hidden(text, expected) != self.hidden(result, expected):
            return "hidden entries have changed"
        return None

    def wrong_diff(self, text, given, result):
        diff = self.run("patch", "a file.md", "-", "--diff", given=given).stdout
        if not diff:
            return None if text == result else "the diff is empty"
        for tool in (["patch", "-p0", "--quiet", "--no-backup-if-mismatch"], ["git", "apply", "-p0", "--whitespace=nowarn"]):
            (self.folder / "a file.md").write_bytes(text)
            done = subprocess.run(tool, input=diff, capture_output=True, check=False, cwd=self.folder)
            if done.returncode != 0 or (self.folder / "a file.md").read_bytes() != result:
                return f"the diff does not go through {tool[0]}: {done.stdout!r}{done.stderr!r}"
        return None


def documents(patterns):
    """The files with valid front matter, and what it means. A file of TOML alone becomes front matter."""
    for path in sorted(path for pattern in patterns for path in glob.glob(pattern, recursive=True)):
        text = pathlib.Path(path).read_bytes()
        if path.endswith(".toml"):
            text = b"+++\n" + text + b"\n+++\nText\n"
        fences = FENCES.match(text)
        try:
            yield path, text, tomllib.loads(fences[2].decode()) if fences else None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError):
            continue


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--files", action="append", required=True)
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--refused", type=float, default=100)
    parser.add_argument("--verbose", action="store_true")
    arguments = parser.parse_args()
    for tool in ("patch", "git"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is not installed")
    files = [file for file in documents(arguments.files) if file[2] is not None]
    if not files:
        sys.exit("there are no files")

    failures = 0
    with tempfile.TemporaryDirectory() as folder:
        checker = Checker(arguments.program, folder)
        for number in range(arguments.count):
            rng = random.Random(arguments.seed * 1_000_003 + number)
            path, text, document = rng.choice(files)
            kind, text = variant(rng, text)
            hidden = checker.hidden_values(text) if number % 4 == 0 else []
            if hidden:
                kind += ", hidden"
                entry = rng.randrange(len(hidden))
                patch, expected = random_patch(rng, hidden[entry])
                # A hidden entry cannot be added, nor without keys be told from prose.
                if expected == {} or any(operation["path"] == "" for operation in patch):
                    continue
                wrong = checker.wrong_hidden(text, entry, patch, expected)
            else:
                patch, expected = random_patch(rng, document)
                wrong = checker.wrong(text, patch, expected, number % 5 == 0)
            if wrong:
                failures += 1
                print(f"{path} ({kind}), patch {number}: {json.dumps(patch)}\n  {wrong[:600]}")
        refused = checker.refused.total()
        for reason, count in checker.refused.most_common():
            print(f"refused {count} times: {reason}")
            if arguments.verbose:
                text, patch = checker.examples[reason]
                print(f"{json.dumps(patch)}\n{FENCES.match(text)[2].decode()}")
        share = 100 * refused / max(checker.applying, 1)
        print(f"{arguments.count} patches, {checker.applying} of them apply, {refused} refused ({share:.2f} %), {failures} wrong")
    sys.exit(1 if failures or share > arguments.refused else 0)


if __name__ == "__main__":
    main()
