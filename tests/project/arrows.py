#!/usr/bin/python3
"""Checks every #include in lib/ and app/ against the table of allowed ones, arrows.toml beside this file.

  arrows.py --qt-headers DIR SOURCE_DIR
  arrows.py --qt-headers DIR --self-test

Exit status: 0 all arrows are allowed; 1 one is not, FILE:LINE and the reason on standard output.
"""

import argparse
import fnmatch
import pathlib
import re
import sys
import tempfile
import tomllib
import unittest

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
TABLE = pathlib.Path(__file__).with_name("arrows.toml")


class Arrows:
    def __init__(self, table, qt_headers):
        self.folders = table["folders"]
        self.never = table["never"]
        self.libraries = table["libraries"]
        self.qt_headers = qt_headers

    def breaches(self, root):
        """What is wrong under root, as "FILE:LINE: reason"."""
        files = sorted(file for top in ("lib", "app") for file in (root / top).rglob("*") if file.suffix in (".h", ".cpp"))
        if not files:
            yield f"{root}: no sources"
        for path in files:
            file = path.relative_to(root)
            folder = str(file.parent)
            if folder not in self.folders:
                yield f"{file}:1: the folder {folder} is not in {TABLE.name}"
                continue
            for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
                include = INCLUDE.match(line)
                if include:
                    check = self.own if include[1] == '"' else self.foreign
                    reason = check(root, file, folder, include[2])
                    if reason:
                        yield f"{file}:{number}: {reason}"

    def own(self, root, file, folder, header):
        """Why the file may not include "header", or nothing."""
        if header.endswith(".moc"):
            return None
        if "/" not in header:
            return None if folder == "app" else f'"{header}" does not name its folder'
        target = next((f"{top}/{header}" for top in ("lib", "app") if (root / top / header).is_file()), None)
        if not target:
            return f'"{header}" is no header below lib/ or app/'
        target = str(pathlib.PurePath(target).parent)
        if target == folder:
            return None
        allowed = any(fnmatch.fnmatch(target, pattern) for pattern in self.folders[folder]["includes"])
        never = self.never.get(folder.split("/")[0], [])
        if not allowed or (target in never and target not in self.folders[folder]["includes"]):
            return f"{folder} may not include {target}"
        return None

    def foreign(self, root, file, folder, header):
        """Why the file may not include <header>, or nothing."""
        for library, users in self.libraries.items():
            if header.startswith(library) and not any(fnmatch.fnmatch(str(file), user) for user in users):
                return f"only {', '.join(users)} may include <{header}>"
        module = self.qt_module(header)
        if module and module not in self.folders[folder]["qt"]:
            return f"{folder} may not include <{header}>, which is of {module}"
        return None

    def qt_module(self, header):
        """The Qt module that <header> belongs to, or nothing."""
        if header.startswith("Qt") and "/" in header:
            return header.split("/")[0]
        if not re.match(r"Q[A-Z]|Qt[A-Z]|q[a-z0-9]+\.h$", header):
            return None
        modules = {path.parent.name for path in self.qt_headers.glob("Qt*/" + header)}
        return "QtCore" if "QtCore" in modules else min(modules, default="a Qt module that is not installed")


class SelfTest(unittest.TestCase):
    """Each kind of breach is planted once and must be found; a right tree must pass."""

    arrows = None

    def breaches(self, **files):
        """Breaches in a tree of one file for each folder, and what is given: {"lib/base/planted.h": text}."""
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name in self.arrows.folders:
                (root / name).mkdir(parents=True, exist_ok=True)
                (root / name / "own.h").write_text("#pragma once\n")
            for name, text in files.get("files", {}).items():
                (root / name).parent.mkdir(parents=True, exist_ok=True)
                (root / name).write_text(text)
            return list(self.arrows.breaches(root))

    def assert_found(self, expected, name, text):
        found = self.breaches(files={name: text})
        self.assertEqual(len(found), 1, found)
        self.assertTrue(found[0].startswith(name + ":"), found)
        self.assertIn(expected, found[0])

    def test_right(self):
        self.assertEqual(self.breaches(files={
            "lib/profile/right.cpp": '#include "profile/own.h"\n#include "toml/own.h"\n#include <QString>\n#include <vector>\n',
            "lib/editing/right.h": "#include <QUndoStack>\n",
            "app/forms/right.h": '#include "common/own.h"\n#include "editing/own.h"\n#include <QWidget>\n',
            "app/right.h": '#include "forms/own.h"\n#include "own.h"\n',
            "app/cli/right.cpp": '#include "patch/own.h"\n',
        }), [])

    def test_upwards(self):
        self.assert_found("lib/base may not include lib/text", "lib/base/planted.h", '#include "text/own.h"\n')

    def test_toml_above_profile(self):
        self.assert_found("may not include lib/toml", "lib/export/planted.h", '#include "toml/own.h"\n')
        self.assert_found("may not include lib/toml", "lib/checks/planted.h", '#include "toml/own.h"\n')
        self.assert_found("may not include lib/toml", "app/planted.h", '#include "toml/own.h"\n')

    def test_view_includes_view(self):
        self.assert_found("may not include app/preview", "app/forms/planted.h", '#include "preview/own.h"\n')

    def test_core_tool_includes_editing(self):
        self.assert_found("may not include lib/editing", "app/cli/planted.cpp", '#include "editing/own.h"\n')

    def test_widgets_in_library(self):
        self.assert_found("QtWidgets", "lib/editing/planted.h", "#include <QLineEdit>\n")
        self.assert_found("QtWidgets", "lib/editing/planted.h", "#include <QtWidgets/QLineEdit>\n")

    def test_gui_in_core(self):
        self.assert_found("QtGui", "lib/profile/planted.h", "#include <QColor>\n")

    def test_library_elsewhere(self):
        self.assert_found("toml++", "lib/toml/planted.cpp", "#include <toml++/toml.h>\n")
        self.assert_found("cmark-gfm", "lib/html/planted.cpp", "#include <cmark-gfm.h>\n")
        self.assert_found("nlohmann", "app/cli/planted.cpp", "#include <nlohmann/json.hpp>\n")

    def test_no_folder(self):
        self.assert_found("does not name its folder", "lib/base/planted.h", '#include "own.h"\n')

    def test_unknown_folder(self):
        self.assert_found("is not in arrows.toml", "lib/planted/planted.h", "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--qt-headers", type=pathlib.Path, required=True)
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("source_dir", nargs="?", type=pathlib.Path)
    arguments = parser.parse_args()
    arrows = Arrows(tomllib.loads(TABLE.read_text(encoding="utf-8")), arguments.qt_headers)
    if arguments.self_test:
        SelfTest.arrows = arrows
        result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(SelfTest))
        return not result.wasSuccessful()
    found = list(arrows.breaches(arguments.source_dir))
    print("\n".join(found) or "All includes are allowed.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
