#!/bin/sh
# Installs caro for one person: picks the program for this machine, fetches it, checks it, puts it in place.
#
#   sh install.sh [--slim] [--prefix FOLDER]
#
# CARO_BASE_URL    where the files of the release lie: https://…, file:///…, or http:// on this machine
# CARO_PUBLIC_KEY  the key of minisign that the checksums are signed with
# PREFIX           the program goes into PREFIX/bin; ~/.local where it is not set. On macOS the model goes into
#                  PREFIX/share/caro/models: a signed program can't hold it
#
# The checksum is always verified, the signature where minisign is installed. Nothing needs root. The program
# appears under its name only when it is complete, sound and runs here; one that is there already stays until then.
set -eu

# `make release` writes the address and the key of the release between the quotes.
release_base=''
release_key=''

fail() {
    printf 'caro: %s\n' "$*" >&2
    exit 1
}

say() {
    printf 'caro: %s\n' "$*" >&2
}

usage() {
    printf 'usage: sh install.sh [--slim] [--prefix FOLDER]\n'
    printf '  --slim           without the language model (a quarter of the size)\n'
    printf '  --prefix FOLDER  install into FOLDER/bin; ~/.local by default\n'
}

# The name that the release gives this kind of machine.
platform() {
    system=$(uname -s)
    machine=$(uname -m)
    case $system in
        Linux)
            # A C library other than glibc can't run the program; one that is too old is found by trying.
            # shellcheck disable=SC2144 # there is one loader of musl at most
            if [ -e /lib/ld-musl-"$machine".so.1 ] && ! getconf GNU_LIBC_VERSION >/dev/null 2>&1; then
                fail "this system has musl, and caro needs glibc 2.28 or later; install it from its sources"
            fi
            system=linux ;;
        Darwin)
            system=macos
            # A shell under Rosetta says x86_64 on an Apple processor.
            if [ "$(sysctl -n sysctl.proc_translated 2>/dev/null)" = 1 ]; then machine=arm64; fi ;;
        *) fail "there is no caro for $system; install it from its sources" ;;
    esac
    case $machine in
        x86_64 | amd64) machine=x86_64 ;;
        aarch64 | arm64) machine=arm64 ;;
        *) fail "there is no caro for the processor $machine; install it from its sources" ;;
    esac
    printf '%s-%s\n' "$system" "$machine"
}

# fetch NAME FILE: a file of the release.
fetch() {
    case $base in
        file://*) cp -- "${base#file://}/$1" "$2" 2>/dev/null && return ;;
        *)
            case $fetcher in
                curl)
                    curl --fail --silent --show-error --location --proto "$protocols" \
                        --proto-redir "$protocols" --output "$2" "$base/$1" && return ;;
                wget) wget -q -O "$2" "$base/$1" && return ;;
            esac ;;
    esac
    rm -f "$2"
    return 1
}

# The first of these tools that is here.
first() {
    for tool; do
        if command -v "$tool" >/dev/null; then
            printf '%s\n' "$tool"
            return
        fi
    done
    fail "none of these is installed, and one is needed: $*"
}

# The sha256 of a file.
digest() {
    case $hasher in
        sha256sum) sha256sum <"$1" ;;
        shasum) shasum -a 256 <"$1" ;;
        openssl) openssl dgst -sha256 -r <"$1" ;;
    esac | cut -c 1-64
}

# listed NAME: the checksum that the release names for a file.
listed() {
    awk -v name="$1" '$2 == name { print $1; exit }' "$work/SHA256SUMS"
}

# has FILE NAME: is this file the one of the release?
has() {
    [ -f "$1" ] && [ "$(digest "$1")" = "$(listed "$2")" ]
}

# obtain NAME FILE: a file of the release, checked.
obtain() {
    fetch "$1" "$2" || fail "$base/$1 can't be fetched; nothing was installed"
    has "$2" "$1" || fail "$1 is damaged: its checksum is wrong. Nothing was installed; try again"
}

# verify SUMS: was the list of checksums signed with the key of the release?
verify() {
    if [ -z "$key" ]; then
        say "the signature is not verified: no key is known (set CARO_PUBLIC_KEY)"
    elif ! command -v minisign >/dev/null; then
        say "the signature is not verified: minisign is not installed. With it, by hand:"
        say "  minisign -Vm SHA256SUMS -P $key"
    else
        fetch SHA256SUMS.minisig "$1.minisig" || fail "$base holds no SHA256SUMS.minisig; nothing was installed"
        minisign -V -q -m "$1" -x "$1.minisig" -P "$key" >/dev/null 2>&1 ||
            fail "the signature of SHA256SUMS is wrong; nothing was installed"
        say "the signature is right"
    fi
}

main() {
    base=${CARO_BASE_URL:-$release_base}
    key=${CARO_PUBLIC_KEY:-$release_key}
    prefix=${PREFIX:-}
    slim=
    while [ $# -gt 0 ]; do
        case $1 in
            --slim) slim=-slim ;;
            --prefix)
                [ $# -gt 1 ] || fail "--prefix needs a folder"
                prefix=$2
                shift ;;
            --prefix=*) prefix=${1#*=} ;;
            -h | --help)
                usage
                exit 0 ;;
            *)
                usage >&2
                exit 2 ;;
        esac
        shift
    done
    [ -n "$base" ] || fail "set CARO_BASE_URL to where the files of the release lie"
    base=${base%/}
    protocols='=https'
    case $base in
        https://* | file:///*) ;;
        http://localhost[:/]* | http://127.0.0.1[:/]*) protocols='=http' ;;
        *) fail "$base: https:// is needed, or file:///" ;;
    esac
    if [ -z "$prefix" ]; then
        [ -n "${HOME:-}" ] || fail "HOME is not set: name a folder with --prefix"
        prefix=$HOME/.local
    fi

    name=caro-$(platform)$slim
    hasher=$(first sha256sum shasum openssl)
    case $base in
        file://*) ;;
        *) fetcher=$(first curl wget) ;;
    esac
    mkdir -p -- "$prefix/bin" 2>/dev/null || fail "$prefix/bin can't be made; name another folder with --prefix"
    [ -d "$prefix/bin/caro" ] && fail "$prefix/bin/caro is a folder; name another place with --prefix"
    # Beside its place, so that the last step is one rename.
    work=$(mktemp -d "$prefix/bin/.caro.XXXXXX" 2>/dev/null) ||
        fail "$prefix/bin can't be written; name another folder with --prefix"
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' HUP TERM

    fetch SHA256SUMS "$work/SHA256SUMS" || fail "$base holds no SHA256SUMS; is the address right?"
    verify "$work/SHA256SUMS"
    [ -n "$(listed "$name")" ] || fail "this release holds no $name; install caro from its sources"
    model=
    case $name in
        caro-macos-*-slim) ;;
        caro-macos-*) model=$(awk '$2 ~ /[.]gguf$/ { print $2; exit }' "$work/SHA256SUMS") ;;
    esac
    models=$prefix/share/caro/models
    if [ -n "$model" ] && has "$models/$model" "$model"; then model=; fi
    if has "$prefix/bin/caro" "$name" && [ -z "$model" ]; then
        say "$prefix/bin/caro is this release already"
        exit 0
    fi
    obtain "$name" "$work/caro"
    [ -z "$model" ] || obtain "$model" "$work/model"
    chmod 755 "$work/caro"
    version=$("$work/caro" --version 2>"$work/said") ||
        fail "$name does not run on this machine ($(head -n 1 "$work/said")); nothing was installed"
    if [ -n "$model" ]; then
        if ! mkdir -p -- "$models" || ! mv -f -- "$work/model" "$models/$model"; then
            fail "$models can't be written; name another folder with --prefix"
        fi
    fi
    mv -f -- "$work/caro" "$prefix/bin/caro"
    say "installed $version as $prefix/bin/caro"
    case :${PATH:-}: in
        *:"$prefix/bin":*) ;;
        *) say "$prefix/bin is not on PATH; add it: export PATH=\"$prefix/bin:\$PATH\"" ;;
    esac
}

# Last, so that a script that arrives cut short does nothing.
main "$@"
