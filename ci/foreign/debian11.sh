#!/bin/sh
# Runs a built program where the C library is that of Debian 11 (glibc 2.31, 2021), without a network:
# ci/foreign/debian11.sh ROOT PROGRAM. Needs root and debootstrap; ROOT is made once and kept.
set -eu
root=$1 program=$2

if [ ! -e "$root/.made" ]; then
    # shellcheck disable=SC2016 # apt fills it in
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' 'Origin: Debian' | grep -v security | head -n 1)
    rm -rf "$root"
    mkdir -p "$root"
    if ! debootstrap --variant=minbase bullseye "$root" "$mirror" >"$root.log" 2>&1; then
        tail -n 5 "$root.log" >&2
        exit 75 # the mirror is at fault, not the program
    fi
    touch "$root/.made"
fi

cp "$program" "$root/usr/local/bin/caro"
# shellcheck disable=SC2016 # the inner shell's own words
unshare --mount --net sh -eu -c '
    mount -t proc proc "$1/proc"
    answer=$(chroot "$1" /usr/local/bin/caro "list files")
    case $answer in ls*) ;; *) echo "on Debian 11 it answers: $answer" >&2; exit 1 ;; esac
    chroot "$1" /usr/local/bin/caro doctor >"$1/doctor" || { cat "$1/doctor" >&2; exit 1; }
    echo "Debian 11, $(chroot "$1" ldd --version | head -n 1): $(tail -n 1 "$1/doctor")"
' sh "$root"
