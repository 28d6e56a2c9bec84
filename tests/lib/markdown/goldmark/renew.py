#!/usr/bin/python3
"""Asks Hugo how it renders the Markdown in the files beside this one, and writes its answers into them.

  renew.py [FILE...]          all *.txt beside this script, if none is named

A file holds cases: a line "==== NAME", Markdown, a line "----", HTML. Written for Hugo 0.111; it has to be in the path. The
typographic entities that Hugo writes become characters, which is how Vitrine writes them.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

CONFIG = """baseURL = "http://example.org/"
title = "Cases"
enableEmoji = true
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "home", "section"]
[markup.goldmark.renderer]
unsafe = true
[markup.highlight]
codeFences = false
"""
ENTITIES = {"&lsquo;": "‘", "&rsquo;": "’", "&ldquo;": "“", "&rdquo;": "”", "&ndash;": "–", "&mdash;": "—",
            "&hellip;": "…", "&laquo;": "«", "&raquo;": "»"}


def cases(text):
    """The cases of a file as (name, Markdown)."""
    for part in re.split(r"^==== ", text, flags=re.M)[1:]:
        name, _, rest = part.partition("\n")
        yield name, re.split(r"^----$\n?", rest, flags=re.M)[0]


def rendered(markdown):
    """What Hugo makes of each of the Markdown texts."""
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder)
        (site / "layouts/_default").mkdir(parents=True)
        (site / "content/s").mkdir(parents=True)
        (site / "config.toml").write_text(CONFIG)
        (site / "layouts/_default/single.html").write_text("{{ .Content }}")
        for number, text in enumerate(markdown):
            # The line end in front of the next separator is the separator's.
            (site / f"content/s/{number}.md").write_text("+++\n+++\n" + text.removesuffix("\n"), encoding="utf-8")
        subprocess.run(["hugo", "-s", folder, "--quiet"], check=True)
        return [(site / f"public/s/{number}/index.html").read_text(encoding="utf-8") for number in range(len(markdown))]


def main():
    files = [pathlib.Path(name) for name in sys.argv[1:]] or sorted(pathlib.Path(__file__).parent.glob("*.txt"))
    for file in files:
        found = list(cases(file.read_text(encoding="utf-8")))
        text = ""
        for (name, markdown), html in zip(found, rendered([markdown for _, markdown in found])):
            for entity, character in ENTITIES.items():
                html = html.replace(entity, character)
            text += f"==== {name}\n{markdown}----\n{html}" + ("" if html.endswith("\n") or not html else "\n")
        file.write_text(text, encoding="utf-8")


main()
