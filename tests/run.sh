#!/bin/bash
# Installs what is missing, builds Vitrine and passes all its tests. Needs no display.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/common.sh"

[ $# -eq 0 ] || fail "Usage: tests/run.sh"

install_missing build run tests
build release
run_tests release
