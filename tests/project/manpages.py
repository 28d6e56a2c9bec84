#!/usr/bin/python3
"""Holds a manual page against what its program prints with --help: the same options, and the same command lines.

  manpages.py PAGE PROGRAM
  manpages.py --self-test

Exit status: 0 they agree; 1 they do not, one line each on standard output.
"""

import os
import pathlib
import re
import subprocess
import sys

OPTION = re.compile(r"(?<![\w-])--?[a-z][a-z-]*")


def plain(page):
    """A manual page's text, its lines as they are printed."""
    text = page.replace("\\\n", "").replace("\\-", "-")
    text = re.sub(r"^\.[A-Z]+ ?", "", text, flags=re.MULTILINE)
    return text.replace('"', "")


def problems(page, help_text):
    text = plain(page)
    listed = set(OPTION.findall(text))
    known = set(OPTION.findall(help_text))
    yield from (f"the page does not tell of {option}" for option in sorted(known - listed))
    yield from (f"the page tells of {option}, which there is not" for option in sorted(listed - known))
    lines = text.splitlines()
    for usage in re.findall(r"^  (\S+-cli .*)$", help_text, re.MULTILINE):
        if usage not in lines:
            yield f"the page does not have the command line: {usage}"
        if usage.split()[1] not in lines:
            yield f"the page does not describe: {usage.split()[1]}"


def self_test():
    help_text = "  x-cli show FILE [--all]\n      the file\n  --help\n"
    page = ".TH X 1\n.B x-cli show FILE [\\-\\-all]\n.TP\n.B show\nit.\n.BR \\-\\-help ,\n"
    expected = {
        page: [],
        page.replace("all", "none"): ["does not tell of --all", "--none, which there is not", "have the command line"],
        page.replace(".B show\n", ""): ["does not describe: show"],
    }
    wrong = 0
    for text, parts in expected.items():
        found = list(problems(text, help_text))
        if len(found) != len(parts) or not all(part in line for part, line in zip(parts, found)):
            print(f"expected {parts}, found {found}")
            wrong = 1
    return wrong


def main():
    if sys.argv[1:] == ["--self-test"]:
        return self_test()
    page, program = sys.argv[1:]
    shown = subprocess.run([program, "--help"], check=True, capture_output=True, text=True,
                           env={**os.environ, "LANGUAGE": "en"}).stdout
    found = list(problems(pathlib.Path(page).read_text(encoding="utf-8"), shown))
    print("\n".join(found) or "The page says what the program does.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
