# Shared by app/run.sh, tests/run.sh and .ci/run, which source it with `root` set to the project's folder.
# shellcheck shell=bash
: "${root:?}"

say() { printf '== %s\n' "$*"; }

fail() {
    printf '%s\n' "$*" >&2
    exit 1
}

# The package lines of the given sections of dependencies.txt.
packages_of() {
    local section
    for section in "$@"; do
        awk -v wanted="[$section]" '
            /^[ \t]*(#|$)/ { next }
            /^\[/ { inside = ($0 == wanted); next }
            inside' "$root/packaging/dependencies.txt"
    done
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

is_available() {
    # No pipe: a reader that stops at the first match would make the whole of it fail at times.
    local policy
    policy=$(LC_ALL=C apt-cache policy "$1" 2>/dev/null)
    [[ $policy == *"Candidate: "* && $policy != *"Candidate: (none)"* ]]
}

# Prints what is missing of the given lines "a | b", as one package name each; the first that can be had where none is.
missing_packages() {
    local line name
    while IFS= read -r line; do
        for name in ${line//|/ }; do
            is_installed "$name" && continue 2
        done
        for name in ${line//|/ }; do
            if is_available "$name"; then
                printf '%s\n' "$name"
                continue 2
            fi
        done
        printf '%s\n' "${line%% *}"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# Installs what is missing of the given sections. Does nothing, quickly, where all is there.
install_missing() {
    local sections=("$@") missing name
    command -v npm >/dev/null || sections+=(npm)
    if ! command -v apt-get >/dev/null; then
        say "No apt here, so nothing is installed; going on with what is there"
        return
    fi
    mapfile -t missing < <(packages_of "${sections[@]}" | missing_packages)
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ] && ! command -v sudo >/dev/null; then
        fail "Packages are missing, and there is no sudo here; as root, run: apt install ${missing[*]}"
    fi
    say "Installing ${missing[*]}"
    for name in "${missing[@]}"; do
        is_available "$name" && continue
        as_root apt-get update || fail "apt-get update failed; is there a network?"
        mapfile -t missing < <(packages_of "${sections[@]}" | missing_packages)
        break
    done
    for name in "${missing[@]}"; do
        is_available "$name" ||
            fail "This release has no package $name; Vitrine needs Debian 12, Ubuntu 24.04 or newer."
    done
    # Package lists that are out of date name files that are gone from the mirror; then they are fetched anew, once.
    apt_install "${missing[@]}" || { as_root apt-get update && apt_install "${missing[@]}"; } ||
        fail "apt could not install all packages and says why above; to do it by hand: apt install ${missing[*]}"
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

# Configures the preset where that has not been done yet; later changes are noticed by the build itself.
configure() {
    local preset=$1
    if [ "$root/build/$preset/build.ninja" -nt "$root/CMakePresets.json" ]; then
        return
    fi
    say "Configuring the preset $preset"
    (cd "$root" && cmake --preset "$preset") && return
    if command -v apt-get >/dev/null; then
        fail "CMake could not configure Vitrine; it says why above."
    fi
    fail "CMake could not configure Vitrine; it says why above. On this system, install what Debian calls:" \
        "$(packages_of build npm tests | tr '\n' ' ')"
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    configure "$preset"
    say "Building the preset $preset"
    (cd "$root" && cmake --build --preset "$preset" ${1:+--target "$@"}) ||
        fail "The preset $preset could not be built; the compiler says why above."
}

# Runs the tests of a preset; fails where one fails, or none is there.
run_tests() {
    say "Testing the preset $1"
    (cd "$root" && ctest --preset "$1")
}
