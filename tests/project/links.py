#!/usr/bin/python3
"""Checks that a program loads no Qt library but Qt Core, so that it starts fast and without a display.

  links.py PROGRAM

Exit status: 0 it does not; 1 it does, and standard output names them.
"""

import re
import subprocess
import sys


def main():
    loaded = subprocess.run(["ldd", sys.argv[1]], check=True, capture_output=True, text=True).stdout
    qt = set(re.findall(r"libQt6(\w+)\.so", loaded))
    if "Core" not in qt:
        print("The program does not link Qt Core as a shared library, so nothing can be said.")
        return 1
    others = sorted(qt - {"Core"})
    print("Beyond Qt Core it loads: " + ", ".join(others) if others else "It loads Qt Core only.")
    return bool(others)


if __name__ == "__main__":
    sys.exit(main())
