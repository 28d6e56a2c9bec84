#!/usr/bin/python3
"""Holds the codes of problems in CHECKS.md against those in the sources.

  checkcodes.py SOURCE_DIR

Exit status: 0 they are the same; 1 they are not, one line each on standard output.
"""

import pathlib
import re
import sys

FAMILIES = "date|file|front-matter|header|heading|html|icon|image|link|orcid|page|remote|section|shortcode|site-author|site-config|site-emoji|site-markdown|site-typographer|toml"
CODE = re.compile(rf'"((?:{FAMILIES})-[a-z0-9]+(?:-[a-z0-9]+)*)"')
LISTED = re.compile(r"`([a-z0-9]+(?:-[a-z0-9]+)+)`")

# Why an operation failed, and names of other things: no problems of a file.
OTHERS = {"file-missing", "file-too-large", "file-unreadable", "file-unwritable", "front-matter-invalid",
          "heading-attributes"}


def main():
    root = pathlib.Path(sys.argv[1])
    in_sources = {code for file in (root / "lib").rglob("*.cpp") for code in CODE.findall(file.read_text(encoding="utf-8"))}
    rows = [line.split("|")[1] for line in (root / "CHECKS.md").read_text(encoding="utf-8").splitlines()
            if line.startswith("| `")]
    listed = {code for row in rows for code in LISTED.findall(row)}
    wrong = [f"CHECKS.md does not list {code}" for code in sorted(in_sources - OTHERS - listed)]
    wrong += [f"CHECKS.md lists {code}, which no source has" for code in sorted(listed - in_sources)]
    wrong += [f"{code} is no longer in the sources; take it out of checkcodes.py" for code in sorted(OTHERS - in_sources)]
    print("\n".join(wrong) or f"All {len(listed)} codes are listed.")
    return bool(wrong)


sys.exit(main())
