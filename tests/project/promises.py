#!/usr/bin/python3
"""Checks what the build's own files promise: the presets, and the npm packages.

  promises.py SOURCE_DIR

Exit status: 0 they keep it; 1 they do not, one line each on standard output.
"""

import json
import pathlib
import sys

WARNINGS_ARE_ERRORS = ("release", "asan", "tidy")  # what .ci/run builds


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
    for name in ("dev", "release", "asan", "tidy"):
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


def main():
    root = pathlib.Path(sys.argv[1])
    found = [*preset_problems(root), *npm_problems(root)]
    print("\n".join(found) or "All promises are kept.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
