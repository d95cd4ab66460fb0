"""Tools for the machine: what it is, its disks, its clock, its kernel."""

from __future__ import annotations

TEXT = """
uname: prints what system this is
  -a --all: everything
  -r --kernel-release: the kernel's version
  -m --machine: the kind of processor
  -s --kernel-name: the kernel's name
  -n --nodename: the machine's name
  -v --kernel-version: when the kernel was built
  -o --operating-system: the system's name
hostname: prints or sets this machine's name
  -I --all-ip-addresses: its addresses
  -i --ip-address: its address
  -f --fqdn: with its domain
  -s --short: without its domain
  -d --domain: only the domain
  1: the new name
uptime: tells how long the machine runs and how busy it is
  -p --pretty: in words
  -s --since: since when
free: tells how much memory is used
  -h --human: in K, M and G
  -m --mebi: in MiB
  -g --gibi: in GiB
  -k --kibi: in KiB
  -b --bytes: in bytes
  -t --total: with a sum
  -s --seconds=: again every so many seconds
  -c --count=: so many times
  -w --wide: with buffers and cache apart
vmstat: tells how busy memory, disks and processors are
  -s --stats: counts since the start
  -d --disk: of disks
  -a --active: with active and idle memory
  -S --unit=: in this unit
  1: every so many seconds
  2: so many times
iostat: tells how busy the disks are
  -x: with more columns
  -d: without the processors
  -h: sizes in K, M and G
  -c: only the processors
  -k: in KiB
  -m: in MiB
  *: a disk, seconds between, how many times
date: prints or sets the time
  -u --utc --universal: in universal time
  -d --date=: this time, not now
  -s --set=: sets the clock
  -r --reference=: the time of this file (macOS: of this number)
  -I --iso-8601=?: in the form of ISO 8601
  -R --rfc-email: as in mails
  --rfc-3339=: in this form of RFC 3339
  -v=: shifted by this (macOS)
  -j: does not set the clock (macOS)
  -f --file=: times from this file (macOS: how the time is written)
  +: in this form; %Y is the year, %m month, %d day
  *: the time to set
cal, ncal: prints a calendar
  -3: three months
  -y: the whole year
  -m: of this month, or weeks that begin on Monday
  -#: so many months
  *: month and year
timedatectl: shows or sets clock and time zone
  ~ sub
timedatectl set-timezone: sets the time zone
  1: the zone
timedatectl set-ntp: sets the clock by the network, or not
  1: yes or no
timedatectl list-timezones: lists the time zones
timedatectl status: shows clock and time zone
hostnamectl: shows or sets the machine's name
  ~ sub
hostnamectl set-hostname: sets the machine's name
  1: the name
hostnamectl status: shows name and system
lscpu: tells about the processors
  -e --extended=?: a line for each
  -J --json: as JSON
  -p --parse=?: for programs to read
nproc: prints how many processors there are
  --all: those that are off too
lsblk: lists disks and their parts
  -f --fs: with file systems
  -o --output=: these columns
  -a --all: empty ones too
  -p --paths: with whole paths
  -d --nodeps: without their parts
  -b --bytes: sizes in bytes
  -l --list: as a list
  -n --noheadings: without titles
  -J --json: as JSON
  -m --perms: with owners and rights
  *: a disk
blkid: tells the file systems and numbers of disks
  -s --match-tag=: only this
  -o --output=: in this form
  *: a disk
lsusb: lists what is plugged into USB
  -v --verbose: with everything about each
  -t --tree: as a tree
  -s=: only this place
  -d=: only this maker and product
lspci: lists the cards in the machine
  -v: with more about each
  -k: with their drivers
  -n: as numbers
  -nn: as numbers and names
  -s=: only this place
lsmod: lists the kernel's modules
modprobe: loads a module into the kernel
  -r --remove: takes it out
  -v --verbose: says what it does
  -n --dry-run: only tells what it would do
  1: the module
dmesg: prints what the kernel said
  -T --ctime: with times to read
  -H --human: page by page, in colours
  -w --follow: goes on
  -l --level=: only of this weight
  -k --kernel: only the kernel's own
  -c --read-clear: clears it afterwards
  -C --clear: clears it
  -x --decode: with source and weight
  -L --color=?: in colours
mount: joins a file system to a folder, or lists those that are
  -t --types=: of this kind
  -o --options=: so: ro is for reading only
  -a --all: all that /etc/fstab lists
  -r --read-only: for reading only
  -w --rw: for writing too
  -l: with labels
  -v --verbose: says what it does
  -B --bind: shows a folder in a second place
  -R --rbind: the same, with all that is joined below
  -L --label=: the one with this label
  -U --uuid=: the one with this number
  --make-private: keeps later changes to itself
  1: the device
  2: the folder
umount: takes a file system off its folder
  -l --lazy: as soon as nobody uses it any more
  -f --force: even where it does not answer
  -a --all: all of them
  -R --recursive: with all that is joined below
  *: folder or device
fdisk: shows or changes how a disk is parted
  -l --list: only shows it
  *: a disk
parted: shows or changes how a disk is parted
  -l --list: only shows it
  -s --script: asks nothing
  1: a disk
  *: what is done to it
mkfs, mke2fs, mkfs.ext4, mkfs.xfs, mkfs.vfat, mkfs.btrfs: makes an empty file system; what was there is lost
  -t --type=: of this kind
  -L=: with this label
  -f: even where there is one already
  -F=: even where there is one (FAT: so wide)
  -n: only tells what it would do (FAT: the label)
  -m=: so much is kept for root, in percent
  *: the device
fsck, e2fsck, fsck.ext4: looks a file system over and repairs it
  -y: says yes to every question
  -n: only looks
  -f: even where it seems to be sound
  -p: repairs what is safe to repair
  -A: all that /etc/fstab lists
  *: the device
swapon: uses a file or disk as further memory
  -a --all: all that /etc/fstab lists
  --show: lists those in use
  *: file or device
swapoff: no longer uses a file or disk as memory
  -a --all: all of them
  *: file or device
mkswap: prepares a file or disk to be used as memory
  -L --label=: with this label
  1: file or device
sync: writes everything that waits to the disks
  *: only this file
sysctl: shows or sets what the kernel goes by
  -a --all: shows all
  -w --write: sets
  -p --load=?: sets what a file lists
  -n --values: only the values
  -q --quiet: does not show what it sets
  *: a name, or name=value
shutdown: turns the machine off
  -h -P --poweroff: turns it off
  -r --reboot: starts it anew
  -c: calls it off
  -k: only warns
  1: when; now, or +minutes
  *: what users are told
reboot: starts the machine anew
  -f --force: at once, without ending programs
poweroff, halt: turns the machine off
  -f --force: at once, without ending programs
crontab: lists or changes what runs at fixed times
  -l: lists it
  -e: opens it in an editor
  -r: removes all of it
  -i: asks before it removes
  -u=: of this user
  1: takes it from this file
at: runs commands later, once
  -l: lists what waits
  -f=: the commands stand in this file
  -d -r: takes it off the list
  -m: mails when it is done
  *: when
truncate: makes files shorter or longer
  -s --size=: of this size; 0 empties them
  -c --no-create: makes none
  -r --reference=: as long as this file
  *: a file
fallocate: makes room for a file
  -l --length=: so many bytes
  1: the file
shred: overwrites files so that nobody gets them back
  -u: removes them afterwards
  -n --iterations=: so many times
  -z --zero: with zeros at the end
  -v --verbose: shows how far it is
  -f --force: changes rights where needed
  *: a file
mktemp: makes a temporary file with a new name
  -d --directory: a folder
  -u --dry-run: only prints a name
  -p --tmpdir=: in this folder
  -t: in the folder for temporary files
  --suffix=: with this end
  1: how the name looks; X is any character
screen: keeps shells running when you go away
  -X: sends it a command
  -p=: this window
  -list: lists them
  -c=: with these settings
  -L: writes what is shown into a file
  -t=: with this title
  -D: takes one off its terminal, and ends that
  -R: goes back to one, or makes one
  -dm: in the background
  -dmS=: in the background, with this name
  -wipe: forgets those that are gone
  -S=: with this name
  -r: goes back to one
  -d: takes one off its terminal
  -ls: lists them
  -m: a new one in any case
  -x: joins one that others see
  *: the one, or a command
tmux: keeps shells running when you go away
  ~ sub
  -S=: at this socket
  -L=: with this name of the socket
  -f=: with these settings
tmux new, tmux new-session: begins a session
  -s=: with this name
  -d: does not show it
  -A: or goes back to it
  -n=: with this name of the window
  1=SHELL: a command to run in it
tmux attach, tmux a, tmux attach-session: goes back to a session
  -t=: this one
  -d: takes it off other terminals
tmux ls, tmux list-sessions: lists the sessions
tmux kill-session: ends a session and all in it
  -t=: this one
  -a: all others
tmux kill-server: ends all sessions
"""
