#!/bin/bash
# Looks whether a program shows its window and stays: packaging/starts.sh PROGRAM, on an X display.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/common.sh"

home=$(mktemp -d)
[ "$(id -u)" -ne 0 ] || export QTWEBENGINE_DISABLE_SANDBOX=1
XDG_CONFIG_HOME=$home XDG_CACHE_HOME=$home XDG_DATA_HOME=$home "$1" "$root/resources/sample/about.md" &
program=$!
trap 'kill $program 2>/dev/null || true; wait $program 2>/dev/null || true; rm -rf "$home"' EXIT

is_shown() {
    # The window's name holds the file's; --all also lists windows inside a window manager's frames.
    xwininfo -root -tree | grep -q '"[^"]*about\.md[^"]*"'
}

for _ in $(seq 60); do
    kill -0 $program 2>/dev/null || fail "$1 ended before it showed its window."
    if is_shown; then
        sleep 3 # the page is made after the window, and must not take the program down
        kill -0 $program 2>/dev/null || fail "$1 showed its window and then ended."
        say "$1 shows its window"
        exit
    fi
    sleep 0.5
done
fail "$1 showed no window within 30 seconds."
