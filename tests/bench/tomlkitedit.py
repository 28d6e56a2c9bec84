#!/usr/bin/python3
"""Times tomlkit at the edit that bench_edits times: sets a value of a TOML text from standard input.

  tomlkitedit.py POINTER VALUE      VALUE as JSON

Prints two numbers, in seconds: reading the text, and setting the value and writing the text again. Exit status 3: tomlkit is
not installed.
"""

import json
import sys
import time

try:
    import tomlkit
except ImportError:
    sys.exit(3)


def main():
    text = sys.stdin.read()
    *way, last = [int(step) if step.isdecimal() else step for step in sys.argv[1].split("/")[1:]]
    value = json.loads(sys.argv[2])

    begin = time.process_time()
    document = tomlkit.parse(text)
    reading = time.process_time() - begin

    table = document
    for step in way:
        table = table[step]
    begin = time.process_time()
    table[last] = value
    changed = tomlkit.dumps(document)
    editing = time.process_time() - begin
    assert changed != text
    print(reading, editing)


main()
