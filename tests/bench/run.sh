#!/bin/bash
# Prints how long edits take, as multiples of what toml++ takes to read the same text, and an export beside a Hugo build of
# the same page. Not a test: no figure fails it.
#
#   tests/bench/run.sh [LARGEST [TOMLKIT]]       profiles of up to LARGEST entries (100000), and tomlkit, where it is
#                                                installed, at those of up to TOMLKIT entries (100; 1000 take minutes)
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/common.sh"

[[ ${1:-1}${2:-1} =~ ^[0-9]+$ && $# -le 2 ]] || fail "Usage: tests/bench/run.sh [LARGEST [TOMLKIT]]"

install_missing build tests
build release bench_edits vitrine-cli
"$root/build/release/tests/bench_edits" "${1:-100000}" "${2:-100}" --benchmark_min_time=0.1

# The reference profile where it is there, else the sample, which is of its size.
profile=${VITRINE_SHARED:-$root/../shared}/examples/about.md
[ -f "$profile" ] || profile=$root/resources/sample/about.md
python3 -B "$root/tests/bench/export.py" "$root/build/release/bin/vitrine-cli" "$profile"
