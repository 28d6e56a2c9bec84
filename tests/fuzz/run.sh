#!/bin/bash
# Fuzzes the libraries: builds the targets in the preset `asan` and gives each so many seconds, two at a time, beginning
# with the kept inputs. What it finds on the way stays in build/asan/fuzz/corpus/ and makes the next run start further on.
#
#   tests/fuzz/run.sh [SECONDS [TARGET…]]       60 seconds, all targets
#
# A finding fails the run. It is in build/asan/fuzz/findings/; to keep it, put it into tests/fuzz/corpus/TARGET/.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
. "$root/packaging/common.sh"

seconds=${1:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || fail "Usage: tests/fuzz/run.sh [SECONDS [TARGET…]]"
targets=("${@:2}")
[ ${#targets[@]} -gt 0 ] || targets=(fuzz_edits fuzz_layout fuzz_markdown fuzz_profile)

install_missing build tests ci
build asan fuzz

export LSAN_OPTIONS="suppressions=$root/tests/lsan.supp:print_suppressions=0"
export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
export VITRINE_SHOW_REFUSED=1
work=$root/build/asan/fuzz
mkdir -p "$work/findings"

fuzz() {
    local target=$1 corpus=$work/corpus/$1 log=$work/$1.log inputs=("$root/tests/fuzz/corpus/$1")
    [ "$target" = fuzz_edits ] || inputs+=("$root/tests/fixtures")
    mkdir -p "$corpus"
    if ! "$root/build/asan/tests/$target" -max_total_time="$seconds" -max_len=4096 -timeout=20 -verbosity=0 \
        -print_final_stats=1 -print_funcs=0 -dict="$root/tests/fuzz/toml.dict" -artifact_prefix="$work/findings/$target-" \
        "$corpus" "${inputs[@]}" >"$log" 2>&1; then
        sed '/^INFO:/d' "$log"
        fail "$target has found something; run it again with: $root/build/asan/tests/$target $work/findings/$target-…"
    fi
    say "$target: $(sed -n 's/^stat::number_of_executed_units: *//p' "$log") inputs in $seconds s, no finding"
    grep ' refused: ' "$log" || true
}

pids=()
failed=no
for target in "${targets[@]}"; do
    if [ ${#pids[@]} -eq 2 ]; then
        wait "${pids[0]}" || failed=yes
        pids=("${pids[@]:1}")
    fi
    say "Fuzzing $target for $seconds s"
    fuzz "$target" &
    pids+=($!)
done
for pid in "${pids[@]}"; do
    wait "$pid" || failed=yes
done
[ $failed = no ]
