#!/usr/bin/python3
"""Checks what the project's own files promise: the presets, the npm packages, and what TOML.md says is refused.

  promises.py SOURCE_DIR

Exit status: 0 they keep it; 1 they do not, one line each on standard output.
"""

import json
import pathlib
import re
import sys

WARNINGS_ARE_ERRORS = ("release", "asan")  # what .ci/run builds


def resolved(presets, name, key):
    """What a preset has under the key, with what it inherits."""
    preset = presets[name]
    result = dict(resolved(presets, preset["inherits"], key)) if "inherits" in preset else {}
    result.update(preset.get(key, {}))
    return result


def preset_problems(root):
    presets = json.loads((root / "CMakePresets.json").read_text(encoding="utf-8"))
    configure = {preset["name"]: preset for preset in presets["configurePresets"]}
    tests = {preset["name"]: preset for preset in presets["testPresets"]}
    for name in ("dev", "release", "asan"):
        if name not in configure:
            yield f"there is no configure preset {name}"
    for name in WARNINGS_ARE_ERRORS:
        if resolved(configure, name, "cacheVariables").get("VITRINE_WERROR") != "ON":
            yield f"CI uses the preset {name}, but warnings are no errors there"
    for name in tests:
        if resolved(tests, name, "environment").get("QT_QPA_PLATFORM") != "offscreen":
            yield f"the test preset {name} needs a display"
        if resolved(tests, name, "execution").get("noTestsAction") != "error":
            yield f"the test preset {name} passes without a test"


def npm_problems(root):
    for manifest in root.glob("**/package.json"):
        if "node_modules" in manifest.parts or "build" in manifest.parts:
            continue
        wanted = json.loads(manifest.read_text(encoding="utf-8")).get("dependencies", {})
        lock = json.loads(manifest.with_name("package-lock.json").read_text(encoding="utf-8"))
        locked = {path.removeprefix("node_modules/"): package for path, package in lock["packages"].items() if path}
        for name, version in wanted.items():
            if locked.get(name, {}).get("version") != version:
                yield f"{manifest.relative_to(root)}: {name} is not pinned to the version that is locked"
        for name, package in locked.items():
            if "integrity" not in package:
                yield f"{manifest.relative_to(root)}: {name} is locked without a checksum"
            if "resolved" in package:
                yield f"{manifest.relative_to(root)}: {name} is locked to one registry"


def literals(code):
    """The string literals of C++ code, those that follow each other joined."""
    joined = re.sub(r'"\s+"', "", code)
    return [literal.replace("\\\"", '"') for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', joined)]


def refusal_problems(root):
    """Each sentence with which lib/toml refuses an edit stands in the table of TOML.md, and in its test."""
    text = (root / "TOML.md").read_text(encoding="utf-8")
    chapter = re.search(r"^## What is refused\n(.*?)^## ", text, re.DOTALL | re.MULTILINE)[1]
    rows = [row.split("|")[1].strip() for row in chapter.splitlines() if row.startswith("|")]
    documented = set(rows[2:])
    refusal = re.compile(r'(?:editRefused\(|return \{"(?:path-missing|index-out-of-range)",)(.*?);', re.DOTALL)
    codes = {"TomlEdits", "edit-refused", "path-missing", "index-out-of-range"}
    raised = {
        literal
        for source in (root / "lib/toml").glob("*.cpp")
        for code in refusal.findall(source.read_text(encoding="utf-8"))
        for literal in literals(code)
        if literal not in codes
    }
    tested = set(literals((root / "tests/lib/toml/tst_refusals.cpp").read_text(encoding="utf-8")))
    if not raised:
        yield "lib/toml: no refusal was found"
    for sentence in sorted(raised):
        if sentence.replace("%1", "…") not in documented:
            yield f"TOML.md does not say: {sentence}"
        if sentence not in tested:
            yield f"tests/lib/toml/tst_refusals.cpp does not try: {sentence}"
    for sentence in sorted(documented - {sentence.replace("%1", "…") for sentence in raised}):
        yield f"TOML.md says what lib/toml never does: {sentence}"


def problem_code_problems(root):
    """Each code that lib/toml gives a problem stands in TOML.md."""
    text = (root / "TOML.md").read_text(encoding="utf-8")
    documented = set(re.findall(r"^\| `([a-z0-9-]+)` \|", text, re.MULTILINE))
    used = {
        code
        for source in (root / "lib/toml").glob("*.cpp")
        for code in re.findall(r'"(toml-[a-z-]+|header-commented-out)"', source.read_text(encoding="utf-8"))
    }
    for code in sorted(used - documented):
        yield f"TOML.md does not name the problem {code}"
    for code in sorted(code for code in documented - used if code.startswith("toml-")):
        yield f"TOML.md names a problem that there is not: {code}"


def main():
    root = pathlib.Path(sys.argv[1])
    found = [*preset_problems(root), *npm_problems(root), *refusal_problems(root), *problem_code_problems(root)]
    print("\n".join(found) or "All promises are kept.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
