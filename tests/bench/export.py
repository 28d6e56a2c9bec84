#!/usr/bin/env python3
"""Prints how long an export takes beside a Hugo build of the same page with the smallest layout, and the memory of both.

    export.py VITRINE_CLI PROFILE [RUNS]

Not a test: no figure fails it. Each run writes to a folder that is not there yet; the median of all runs counts.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

LAYOUT = """<!DOCTYPE html>
<title>{{ .Title }}</title>
{{ range .Site.RegularPages }}{{ .Content }}
{{ range .Params.interests.interests }}<li>{{ . | markdownify }}</li>{{ end }}
{{ range .Params.education.courses }}<li>{{ .course }}, {{ .year }}, {{ .institution }}</li>{{ end }}
{{ range .Params.experience.courses }}<li>{{ .course }}, {{ .institution }}, {{ .advisor | markdownify }}</li>{{ end }}
{{ end }}
"""
CONFIG = """title = "Bench"
baseURL = "https://example.org/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]
[markup.goldmark.renderer]
unsafe = true
"""


class Measured:
    """What the runs of a command took: milliseconds, and the largest resident set in MiB."""

    def __init__(self, command: list[str], output: Path) -> None:
        self.command = command
        self.output = output
        self.times: list[float] = []
        self.memory = 0.0

    def run(self) -> None:
        shutil.rmtree(self.output, ignore_errors=True)
        begin = time.perf_counter()
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        error = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.times.append((time.perf_counter() - begin) * 1000)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            sys.exit(f"{' '.join(self.command)} failed: {error.decode()}")
        self.memory = max(self.memory, usage.ru_maxrss / 1024)

    def median(self) -> float:
        return statistics.median(self.times)

    def print(self, name: str) -> None:
        print(f"{name:20} {self.median():7.1f} ms   {self.memory:6.1f} MiB")


def main() -> None:
    cli, profile = sys.argv[1:3]
    runs = int(sys.argv[3]) if len(sys.argv) > 3 else 21
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        ours = Measured([cli, "export", profile, str(work / "out"), "--no-site"], work / "out")
        if not shutil.which("hugo"):
            for _ in range(runs):
                ours.run()
            ours.print("vitrine-cli export")
            print("hugo                 skipped: not installed (on Debian and Ubuntu: apt install hugo)")
            return
        site = work / "site"
        (site / "content/home").mkdir(parents=True)
        (site / "layouts").mkdir()
        shutil.copy(profile, site / "content/home/about.md")
        (site / "layouts/index.html").write_text(LAYOUT)
        (site / "layouts/_default").mkdir()
        (site / "layouts/_default/single.html").write_text("{{ .Content }}")
        (site / "layouts/_default/list.html").write_text("{{ .Title }}")
        (site / "config.toml").write_text(CONFIG)
        hugo = Measured(["hugo", "--quiet", "-s", str(site), "-d", str(work / "public")], work / "public")
        # In turns, so that what else the machine does falls on both.
        for _ in range(runs):
            ours.run()
            hugo.run()
        ours.print("vitrine-cli export")
        hugo.print("hugo")
        print(f"ratio                {ours.median() / hugo.median():7.2f}      (at most 0.20; memory at most 40 MiB)")


if __name__ == "__main__":
    main()
