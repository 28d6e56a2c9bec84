#!/bin/bash
# Installs what is missing, builds Vitrine and starts it.
#
#   app/run.sh [FILE]     opens FILE, or the start page
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/common.sh"

[ $# -le 1 ] || fail "Usage: app/run.sh [FILE]"
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    fail "There is no display to show the window on; with the package xvfb, this works without one: xvfb-run -a app/run.sh" "$@"
fi

install_missing build run
build release vitrine

if [ "$(id -u)" -eq 0 ] && [ -z "${QTWEBENGINE_DISABLE_SANDBOX:-}" ]; then
    say "You are root, and the page's sandbox does not start as root: use another user, or set QTWEBENGINE_DISABLE_SANDBOX=1"
fi
say "Starting Vitrine"
exec "$root/build/release/bin/vitrine" "$@"
