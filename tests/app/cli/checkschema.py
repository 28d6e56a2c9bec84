#!/usr/bin/python3
"""Holds what `vitrine-cli check --json` prints against docs/check.schema.json.

  checkschema.py VITRINE_CLI SCHEMA FILE_OR_FOLDER...

Also plants mistakes into real output, each of which the schema has to refuse. Exit status: 0 all is as it should be; 1
it is not, one line each on standard output.
"""

import copy
import json
import pathlib
import subprocess
import sys

import jsonschema

# What makes a sound problem unsound.
MISTAKES = {
    "no code": lambda problem: problem.pop("code"),
    "no file": lambda problem: problem.pop("file"),
    "no message": lambda problem: problem.pop("message"),
    "a message without words": lambda problem: problem.update(message=""),
    "another severity": lambda problem: problem.update(severity="fatal"),
    "a line from 0": lambda problem: problem.update(line=0),
    "a line as text": lambda problem: problem.update(line="7"),
    "a column between two": lambda problem: problem.update(column=1.5),
    "a code in capitals": lambda problem: problem.update(code="Toml-Syntax"),
    "an empty repair": lambda problem: problem.update(repair=""),
}


def checked(program, *arguments):
    run = subprocess.run([program, "check", "--json", *arguments], capture_output=True, check=False)
    if run.returncode not in (0, 1):
        raise RuntimeError(f"check ended with {run.returncode}: {run.stderr.decode()}")
    return json.loads(run.stdout)


def problems_of(program, validator, operands):
    found = 0
    severities = set()
    for operand in operands:
        output = checked(program, operand)
        for error in validator.iter_errors(output):
            yield f"{operand}: {error.json_path}: {error.message}"
        found += len(output)
        severities.update(problem["severity"] for problem in output)
        for problem in output[:1]:
            for name, plant in MISTAKES.items():
                planted = copy.deepcopy(problem)
                plant(planted)
                if validator.is_valid([planted]):
                    yield f"the schema lets {name} pass"
    if found == 0:
        yield "nothing was found, so nothing was held against the schema"
    if severities != {"error", "warning", "hint"}:
        yield f"of the severities only these were seen: {sorted(severities)}"
    if validator.is_valid({"problems": []}):
        yield "the schema lets an object pass"
    if checked(program, operands[0], "--ignore", "none-of-them") != checked(program, operands[0]):
        yield "the same files gave other problems"


def main():
    program, schema_path, *operands = sys.argv[1:]
    schema = json.loads(pathlib.Path(schema_path).read_text(encoding="utf-8"))
    jsonschema.Draft7Validator.check_schema(schema)
    problems = list(problems_of(program, jsonschema.Draft7Validator(schema), operands))
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
