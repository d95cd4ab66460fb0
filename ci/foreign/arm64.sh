#!/bin/sh
# arm64.sh FOLDER: a Python of Debian for arm64 below FOLDER, to run under QEMU's user mode in the tests.
#
# Fetched with apt from the sources of this machine, in lists and a cache of its own: nothing is installed, and
# it works as any user. Prints nothing and does nothing when it is there already.
set -eu
folder=$1
[ ! -e "$folder/usr/bin/python3" ] || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$work/root"
: > "$work/status"
own() {
    "$@" -qq -o APT::Architecture=arm64 -o APT::Architectures=arm64 -o Dir::State="$work" \
        -o Dir::State::status="$work/status" -o Dir::Cache="$work/cache" -o APT::Sandbox::User= \
        -o Debug::NoLocking=1 -o Acquire::Retries=2
}
# a source that has nothing for arm64 is no reason to stop
own apt-get update >&2 || true
own apt-get install --yes --download-only --no-install-recommends python3-minimal libpython3-stdlib >&2
for package in "$work"/cache/archives/*.deb; do
    dpkg-deb --extract "$package" "$work/root"
done
# whole or not at all
mkdir -p "$(dirname "$folder")"
rm -rf "$folder"
mv "$work/root" "$folder"
