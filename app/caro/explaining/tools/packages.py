"""Tools that install programs."""

from __future__ import annotations

_APT = """
NAME: installs and removes packages of Debian and Ubuntu
  ~ sub
  -y --yes --assume-yes: says yes to every question
  -q --quiet=?: says little
  -s --simulate --dry-run: only tells what it would do
  -f --fix-broken: repairs what is half installed
  --no-install-recommends: only what is needed
  --purge: with settings
  -t --target-release=: from this release
  --allow-downgrades: older ones too
  --allow-unauthenticated: without a check of who made it
  --reinstall: even where it is there
  --only-upgrade: only what is installed
  --fix-missing: goes on without what can't be had
  -d --download-only: only fetches
  -o --option=: with this setting
  --autoremove: and what nobody needs any more
  --no-upgrade: leaves what is installed
NAME update: fetches the lists of packages
NAME upgrade: brings everything installed up to date
  *: only this
NAME full-upgrade, NAME dist-upgrade: brings everything up to date, even where that removes some
NAME install: installs packages
  *: a package, or its file
NAME reinstall: installs packages again
  *: a package
NAME remove: removes packages, keeps their settings
  *: a package
NAME purge: removes packages and their settings
  *: a package
NAME autoremove, NAME auto-remove: removes what nobody needs any more
  *: and this
NAME autoclean: removes fetched packages that are out of date
NAME clean: removes fetched packages
NAME search: looks for packages
  *: the word
NAME show: tells about packages
  -a --all-versions: every version
  *: a package
NAME list: lists packages
  --installed: installed ones
  --upgradable: those with a newer version
  -a --all-versions: every version
  *: names like this
NAME policy: tells which versions there are
  *: a package
NAME source: fetches what packages are made from
  *: a package
NAME build-dep: installs what is needed to build one
  *: a package
NAME download: fetches packages without installing them
  *: a package
NAME edit-sources: opens the list of places in an editor
NAME depends: lists what a package needs
  1: the package
NAME rdepends: lists what needs a package
  1: the package
"""

_DNF = """
NAME: installs and removes packages of Fedora and its kin
  ~ sub
  -y --assumeyes: says yes to every question
  -q --quiet: says little
  --enablerepo=: with this place too
  --disablerepo=: without this place
  --nogpgcheck: without a check of who made it
  --refresh: with fresh lists
NAME install: installs packages
  *: a package
NAME remove, NAME erase: removes packages
  *: a package
NAME update, NAME upgrade: brings packages up to date
  *: only this
NAME search: looks for packages
  *: the word
NAME info: tells about packages
  *: a package
NAME list: lists packages
  *: which
NAME clean: removes what was fetched
  1: what of it
NAME provides, NAME whatprovides: tells which package holds a file
  1: the file
NAME check-update: tells what has a newer version
NAME autoremove: removes what nobody needs any more
NAME reinstall: installs packages again
  *: a package
NAME history: lists what was done before
  *: which
NAME repolist: lists the places that packages come from
NAME groupinstall: installs a group of packages
  *: the group
"""

TEXT = """
dpkg: installs and removes package files of Debian
  -i --install: installs these files
  -r --remove: removes packages, keeps their settings
  -P --purge: removes packages and their settings
  -l --list: lists packages
  -L --listfiles: lists the files of a package
  -S --search: tells which package a file is of
  -s --status: tells about a package
  -c --contents: lists what a package file holds
  -I --info: tells about a package file
  -x --extract: unpacks a package file
  -V --verify: compares files with what was installed
  -a --pending: all that wait for it
  --configure: finishes installing
  --get-selections: lists what is installed
  --print-architecture: prints the kind of machine
  --add-architecture=: also packages for this kind of machine
  --force-all: whatever is in the way
  --force-depends: even where something is missing
  *: package or file
apt-cache: asks the lists of packages
  ~ sub
apt-cache search: looks for packages
  -n --names-only: only by name
  *: the word
apt-cache show: tells about packages
  *: a package
apt-cache policy: tells which versions there are
  *: a package
apt-cache depends: lists what a package needs
  *: a package
apt-cache rdepends: lists what needs a package
  *: a package
apt-mark: says how packages are treated
  ~ sub
apt-mark hold: keeps packages as they are
  *: a package
apt-mark unhold: packages may be updated again
  *: a package
apt-mark showmanual: lists what was asked for by name
apt-mark showhold: lists what is kept as it is
apt-mark manual: keeps packages for their own sake
  *: a package
apt-mark auto: lets packages go with what needs them
  *: a package
apt-key: keys of those who make packages
  ~ sub
add-apt-repository: adds a place that packages come from
  -y --yes: asks nothing
  -r --remove: removes it
  -n --no-update: without fetching lists
  1: the place
rpm: installs and removes package files of Fedora and its kin
  -i --install: installs (with -q: tells about it)
  -U --upgrade: installs, or brings up to date
  -e --erase: removes
  -q --query: asks
  -a --all: all
  -l --list: with files
  -f --file: by a file
  -v --verbose: says more
  -h --hash: shows how far it is
  -V --verify: compares files with what was installed
  -p --package: about a package file
  --import: trusts this key
  --nodeps: even where something is missing
  --force: whatever is in the way
  *: package or file
pacman: installs and removes packages of Arch
  -S --sync: from the lists: installs
  -R --remove: removes
  -Q --query: what is installed
  -U --upgrade: installs a file
  -F --files: files of packages
  -y --refresh: fetches the lists
  -u --sysupgrade: brings everything up to date
  -s: looks for it, or with what nobody else needs
  -n: without keeping settings
  -c: with those that need it, or what was fetched
  -i --info: tells about it
  -l --list: lists
  -o --owns: which package this file is of
  -q --quiet: says less
  -e --explicit: asked for by name
  -d: needed by others, or not checked
  -t --unrequired: needed by none
  -w --downloadonly: only fetches
  -k --check: compares
  --noconfirm: asks nothing
  --needed: only where it is not there
  *: package or file
apk: installs and removes packages of Alpine
  ~ sub
  -U --update-cache: with fresh lists
  -q --quiet: says little
  --no-cache: keeps nothing that was fetched
apk add: installs packages
  -t --virtual=: together under this name
  -u --upgrade: with newer ones
  *: a package
apk del: removes packages
  *: a package
apk update: fetches the lists of packages
apk upgrade: brings everything up to date
apk search: looks for packages
  *: the word
apk info: tells about packages
  -L --contents: lists files
  *: a package
zypper: installs and removes packages of SUSE
  ~ sub
  -n --non-interactive: asks nothing
zypper install, zypper in: installs packages
  *: a package
zypper remove, zypper rm: removes packages
  *: a package
zypper update, zypper up: brings packages up to date
  *: only this
zypper refresh, zypper ref: fetches the lists of packages
zypper search, zypper se: looks for packages
  *: the word
brew: installs programs on macOS and Linux
  ~ sub
  --cask: programs with windows
  -v --verbose: says more
  -q --quiet: says little
brew install: installs them
  *: a program
brew uninstall, brew remove, brew rm: removes them
  --zap: with their settings
  *: a program
brew update: fetches the lists of programs
brew upgrade: brings them up to date
  *: only this
brew list, brew ls: lists what is installed
  *: files of this one
brew search: looks for programs
  *: the word
brew info: tells about them
  *: a program
brew cleanup: removes old versions
  *: only of this
brew outdated: lists those with a newer version
brew doctor: looks for what is amiss
brew services: programs that run in the background
  *: what is done, and which
brew tap: adds a place that programs come from
  1: the place
brew link: makes an installed program reachable
  *: a program
brew deps: lists what a program needs
  --tree: as a tree
  *: a program
snap: installs programs as snaps
  ~ sub
snap install: installs one
  --classic: may reach everything of yours
  --channel=: from this channel
  *: its name
snap remove: removes one
  --purge: with its data
  *: its name
snap refresh: brings them up to date
  *: only this
snap list: lists them
snap find: looks for one
  *: the word
snap info: tells about one
  *: its name
flatpak: installs programs as flatpaks
  ~ sub
  -y --assumeyes: says yes to every question
  --user: only for you
flatpak install: installs one
  *: where from, and its name
flatpak uninstall, flatpak remove: removes one
  --unused: those that nobody needs
  --delete-data: with its data
  *: its name
flatpak update: brings them up to date
  *: only this
flatpak list: lists them
flatpak run: runs one
  *: its name, and what it is given
flatpak search: looks for one
  *: the word
flatpak remote-add: adds a place that they come from
  --if-not-exists: unless it is there
  *: its name and address
""" + "".join(
    [_APT.replace("NAME", name) for name in ("apt", "apt-get", "aptitude")]
    + [_DNF.replace("NAME", name) for name in ("dnf", "yum", "microdnf")]
)
