#!/usr/bin/python3
"""Holds the list of Lucide's icons in resources/CMakeLists.txt against those that the window names.

  icons.py SOURCE_DIR
  icons.py --self-test

Exit status: 0 they are the same; 1 they are not, one line each on standard output.
"""

import pathlib
import re
import sys
import unittest

LIST = re.compile(r"^set\(icons\s+([^)]*)\)", re.MULTILINE)
TEXT = re.compile(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"')
# Where a name is certainly an icon's.
ASKED = re.compile(r'themedIcon\(QStringLiteral\("([^"]*)"\)\)')


def compare(cmake, sources):
    """What is wrong, one line each."""
    listed = LIST.search(cmake).group(1).split()
    texts = {text for source in sources for text in TEXT.findall(source)}
    asked = {name for source in sources for name in ASKED.findall(source)}
    wrong = [f"The icon {name} is listed and never named." for name in listed if name not in texts]
    wrong += [f"The icon {name} is named and not listed." for name in sorted(asked - set(listed))]
    wrong += [f"The icon {name} is listed twice." for name in sorted({n for n in listed if listed.count(n) > 1})]
    if listed != sorted(listed):
        wrong.append("The icons are not in the order of the alphabet.")
    return wrong


class SelfTest(unittest.TestCase):
    CMAKE = "set(icons\n    save x)\n"

    def test_all_is_well(self):
        self.assertEqual(compare(self.CMAKE, ['themedIcon(QStringLiteral("save"))', 'QStringLiteral("x")']), [])

    def test_an_icon_that_nobody_names(self):
        self.assertEqual(len(compare(self.CMAKE, ['themedIcon(QStringLiteral("save"))'])), 1)

    def test_an_icon_that_is_not_there(self):
        self.assertEqual(len(compare(self.CMAKE, ['"x" themedIcon(QStringLiteral("save")) themedIcon(QStringLiteral("y"))'])), 1)

    def test_a_list_in_disorder(self):
        self.assertEqual(len(compare("set(icons x save x)", ['"x" "save"'])), 2)


def main():
    if sys.argv[1:] == ["--self-test"]:
        return unittest.main(argv=sys.argv[:1])
    root = pathlib.Path(sys.argv[1])
    cmake = (root / "resources/CMakeLists.txt").read_text(encoding="utf-8")
    sources = [file.read_text(encoding="utf-8") for file in (root / "app").rglob("*") if file.suffix in {".cpp", ".h"}]
    wrong = compare(cmake, sources)
    print("\n".join(wrong) or "Every icon is named.")
    return bool(wrong)


sys.exit(main())
