#!/usr/bin/python3
"""Checks that every text of the program has a finished translation that fits.

  translations.py --lupdate PROGRAM --sources LIST DE.ts EN.ts
  translations.py --lupdate PROGRAM --self-test

lupdate brings copies of the files in line with the sources; whatever it adds or drops is a text that somebody forgot.
Exit status: 0 all is well; 1 something is wrong, one line each on standard output.
"""

import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%(?:L?[1-9][0-9]?|n)")
ACCELERATOR = re.compile(r"&(?=[^\s&])")
TAG = re.compile(r"</?[a-z][^>]*>")
ENDING = re.compile(r"(\.\.\.|[….:!?]?)\s*$")


def accelerators(text):
    without_literal = re.sub(r"&&|&\w+;", "", text)
    return len(ACCELERATOR.findall(without_literal))


def mismatches(source, forms, numerus):
    """Says how the translation's forms differ from the source in what must be the same."""
    for index, form in enumerate(forms):
        wanted, found = (collections.Counter(PLACEHOLDER.findall(text)) for text in (source, form))
        if numerus and index == 0:  # "one line changed" need not name the number
            wanted.pop("%n", None)
            found.pop("%n", None)
        if wanted != found:
            yield "placeholders differ: " + form
        if accelerators(source) != accelerators(form):
            yield "an accelerator (&) is missing or too many: " + form
        if ENDING.search(source).group(1) != ENDING.search(form).group(1):
            yield "ends differently: " + form
        if source[:1].isspace() != form[:1].isspace() or source[-1:].isspace() != form[-1:].isspace():
            yield "blanks at its ends differ: " + form
        if sorted(TAG.findall(source)) != sorted(TAG.findall(form)):
            yield "markup differs: " + form


def problems(ts_file):
    """Everything that is wrong with a .ts file as it stands after lupdate."""
    for context in ElementTree.parse(ts_file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source") or ""
            translation = message.find("translation")
            state = translation.get("type")
            where = f"{ts_file.name}: {name}: “{source}”: "
            if state in ("vanished", "obsolete"):
                yield where + "no longer in the sources; build update_translations"
                continue
            numerus = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if numerus else [translation.text or ""]
            if state == "unfinished" or not forms or not all(forms):
                yield where + "not translated"
                continue
            for problem in mismatches(source, forms, numerus):
                yield where + problem


def check(lupdate, sources, ts_files):
    """Brings copies of the files in line with the sources and returns what is wrong with them."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for ts_file in ts_files:
            copy = pathlib.Path(shutil.copy(ts_file, folder))
            english = ["-pluralonly"] if copy.stem.endswith("_en") else []
            subprocess.run(
                [lupdate, "-silent", "-locations", "none", *english, "@" + str(sources), "-ts", str(copy)], check=True)
            if not english and not list(ElementTree.parse(copy).getroot().iter("message")):
                found.append(f"{copy.name}: lupdate found no text at all in the sources")
            found += problems(copy)
    return found


class SelfTest(unittest.TestCase):
    """Each way to be wrong is planted once and must be found; a right file must pass."""

    lupdate = None

    def check(self, sources, *messages):
        with tempfile.TemporaryDirectory() as folder:
            code = pathlib.Path(folder, "planted.cpp")
            code.write_text("".join(f'void f{i}() {{ QCoreApplication::translate("C", {text}); }}\n'
                                    for i, text in enumerate(sources)))
            sources_list = pathlib.Path(folder, "sources.lst")
            sources_list.write_text(f"{code}\n")
            ts_file = pathlib.Path(folder, "planted_de.ts")
            ts_file.write_text('<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>'
                               '<TS version="2.1" language="de" sourcelanguage="en"><context><name>C</name>'
                               + "".join(messages) + "</context></TS>")
            return check(self.lupdate, sources_list, [ts_file])

    def assert_found(self, expected, sources, *messages):
        found = self.check(sources, *messages)
        self.assertEqual(len(found), 1, found)
        self.assertIn(expected, found[0])

    @staticmethod
    def message(source, translation, attributes=""):
        return (f"<message><source>{source}</source><translation{attributes}>{translation}</translation></message>")

    def test_right(self):
        plural = ('<message numerus="yes"><source>%n line(s)</source><translation>'
                  "<numerusform>eine Zeile</numerusform><numerusform>%n Zeilen</numerusform></translation></message>")
        self.assertEqual(
            self.check(['"&amp;Open %1…"'.replace("&amp;", "&"), '"Save"', '"%n line(s)", nullptr, 3'],
                       self.message("&amp;Open %1…", "%1 ö&amp;ffnen…"), self.message("Save", "Sichern"), plural), [])

    def test_untranslated(self):
        self.assert_found("not translated", ['"Save"', '"Quit"'], self.message("Save", "Sichern"))

    def test_unfinished(self):
        self.assert_found("not translated", ['"Save"'], self.message("Save", "Sichern", ' type="unfinished"'))

    def test_vanished(self):
        self.assert_found("no longer", ['"Save"'], self.message("Save", "Sichern"), self.message("Quit", "Beenden"))

    def test_placeholder(self):
        self.assert_found("placeholders", ['"Save %1"'], self.message("Save %1", "Sichern"))

    def test_plural_without_number(self):
        self.assert_found("placeholders", ['"%n line(s)", nullptr, 3'],
                          '<message numerus="yes"><source>%n line(s)</source><translation><numerusform>eine Zeile'
                          "</numerusform><numerusform>Zeilen</numerusform></translation></message>")

    def test_accelerator(self):
        self.assert_found("accelerator", ['"&Save"'], self.message("&amp;Save", "Sichern"))

    def test_ending(self):
        self.assert_found("ends differently", ['"Save…"'], self.message("Save…", "Sichern"))

    def test_markup(self):
        self.assert_found("markup", ['"<b>Save</b>"'], self.message("&lt;b&gt;Save&lt;/b&gt;", "Sichern"))

    def test_nothing_found(self):
        self.assert_found("no text at all", [])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--sources", type=pathlib.Path)
    parser.add_argument("--self-test", action="store_true")
    parser.add_argument("ts_files", nargs="*", type=pathlib.Path)
    arguments = parser.parse_args()
    if arguments.self_test:
        SelfTest.lupdate = arguments.lupdate
        result = unittest.TextTestRunner().run(unittest.defaultTestLoader.loadTestsFromTestCase(SelfTest))
        return not result.wasSuccessful()
    found = check(arguments.lupdate, arguments.sources, arguments.ts_files)
    print("\n".join(found) or "All texts are translated.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
