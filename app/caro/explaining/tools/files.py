"""Tools that make, copy, move, remove and find files."""

from __future__ import annotations

TEXT = """
ls: lists the files of a folder
  -b --escape: what does not print is spelled out
  -m: in one line, with commas
  -x: in columns, read across
  -C: in columns
  -N --literal: names as they are
  -Q --quote-name: names in quotes
  -G --no-group: without the group (macOS: in colours)
  -k: in KiB
  -q: ? for what does not print
  -f: in no order
  -U: in no order
  --block-size=: in units of this
  --hide=: without names like this
  --format=: in this form
  --file-type: a sign behind each name tells its kind
  -a --all: also those whose name begins with a dot
  -A --almost-all: hidden ones too, save the folder and the one above
  -l: one a line, with rights, owner, size and time
  -h --human-readable: sizes in K, M and G
  -t: newest first
  -S: biggest first
  -r --reverse: in reverse order
  -R --recursive: with all folders inside
  -d --directory: folders themselves, not what is in them
  -1: one name a line
  -i --inode: with the number of the file on its disk
  -F --classify: a sign behind each name tells its kind
  -p: a / behind folders
  -s --size: with the blocks that each takes
  -n: as -l, owners as numbers
  -g: as -l, without the owner
  -o: as -l, without the group
  -u: by the time of the last reading
  -c: by the time that rights or content changed
  -X: by the end of the name
  -v: numbers in names in their order
  -Z --context: with the security label
  -L --dereference: what links point to, not the links
  --color=?: colours tell the kinds apart
  --group-directories-first: folders before files
  --time-style=: how times are written
  --full-time: with the whole time
  --sort=: order of the list
  --time=: which of the times
  -I --ignore=: without names like this
  *: what is listed
cp: copies files
  --remove-destination: removes the target first
  --no-preserve=: does not keep these
  --copy-contents: reads devices too
  --attributes-only: only rights and times
  --strip-trailing-slashes: without the / at the end
  -S --suffix=: backups end so
  -r -R --recursive: folders too, with all that is in them
  -a --archive: folders too, everything kept as it is
  -f --force: removes a target that can't be opened
  -i --interactive: asks before it replaces a file
  -n --no-clobber: never replaces a file
  -u --update=?: only where the source is newer
  -v --verbose: says what it does
  -p: keeps rights, owner and times
  --preserve=?: keeps these of the file's properties
  -l --link: makes hard links in place of copies
  -s --symbolic-link: makes symbolic links in place of copies
  -L --dereference: what links point to, not the links
  -P --no-dereference: links themselves
  -d: links stay links
  -t --target-directory=: into this folder
  -T --no-target-directory: the target is no folder to copy into
  -b: keeps what it replaces as a backup
  --backup=?: keeps what it replaces as a backup
  -x --one-file-system: stays on this file system
  --parents: with the folders above
  --sparse=: how holes in files are kept
  --reflink=?: shares the blocks where the disk can
  *: what is copied
  $ !-t !--target-directory: where it is copied to
mv: moves or renames files
  -f --force: replaces files without asking
  -i --interactive: asks before it replaces a file
  -n --no-clobber: never replaces a file
  -u --update=?: only where the source is newer
  -v --verbose: says what it does
  -t --target-directory=: into this folder
  -T --no-target-directory: the target is no folder to move into
  -b: keeps what it replaces as a backup
  --backup=?: keeps what it replaces as a backup
  *: what is moved
  $ !-t !--target-directory: where it goes, or its new name
rm: removes files for good
  -r -R --recursive: folders too, with all that is in them
  -f --force: never asks, and takes no offence at missing files
  -i: asks about each
  -I: asks once, where there are many
  -d --dir: empty folders too
  -v --verbose: says what it removes
  --one-file-system: stays on this file system
  --preserve-root=?: refuses to remove /
  --no-preserve-root: would even remove /
  --interactive=: when it asks
  *: what is removed
rmdir: removes empty folders
  -p --parents: those above too, where they are empty then
  -v --verbose: says what it removes
  --ignore-fail-on-non-empty: is silent about folders that are not empty
  *: a folder
mkdir: makes folders
  -p --parents: with those above; no error where it is there
  -m --mode=MODE: with these rights
  -v --verbose: says what it makes
  *: a folder to make
touch: sets the times of files to now; makes missing ones, empty
  -c --no-create: makes none
  -a: only the time of reading
  -m: only the time of changing
  -t=: this time, [[CC]YY]MMDDhhmm[.ss]
  -d --date=: this time
  -r --reference=: the times of this file
  -h --no-dereference: the link, not what it points to
  *: a file
ln: makes links
  -s --symbolic: symbolic ones, which hold the path
  -f --force: replaces what stands there
  -n --no-dereference: does not enter a folder that is a link
  -r --relative: with a path relative to the link
  -v --verbose: says what it does
  -i --interactive: asks before it replaces
  -t --target-directory=: in this folder
  -T --no-target-directory: the link is no folder to put it in
  *: what is linked to
  $: the link
find: looks for files in a folder and all inside
  ~ words
  -iwholename=: the whole path is like this, capitals or not
  -lname=: a link that leads to a path like this
  -ilname=: a link that leads to such a path, capitals or not
  -follow: follows links
  -used=: read so many days after it was changed
  -noleaf: for file systems that count links otherwise
  -s: in the order of names (macOS)
  -fls=: writes it into this file, as ls -l does
  -fprint0=: writes paths to this file, with zero bytes behind
  --version -version: prints its version
  -L: follows links
  -H: follows links that are named here
  -P: does not follow links
  -name=: the name is like this
  -iname=: the name is like this, capitals or not
  -path -wholename=: the whole path is like this
  -ipath=: the whole path is like this, capitals or not
  -regex=: the whole path is what this expression describes
  -iregex=: the same, capitals or not
  -regextype=: how expressions are written
  -type=: its kind
    f: a plain file
    d: a folder
    l: a symbolic link
    s: a socket
    p: a named pipe
    b: a block device
    c: a character device
    f,d: plain files and folders
    f,l: plain files and links
  -xtype=: its kind, links followed
    l: a link that leads nowhere
    f: a plain file
    d: a folder
  -size=SIZE: its size
  -mtime=DAYS: changed so many days ago
  -atime=DAYS: read so many days ago
  -ctime=DAYS: rights or content changed so many days ago
  -mmin=MINUTES: changed so many minutes ago
  -amin=MINUTES: read so many minutes ago
  -cmin=MINUTES: rights or content changed so many minutes ago
  -newer=: changed later than this file
  -newermt=: changed later than this time
  -newerat=: read later than this time
  -newerct=: rights or content changed later than this time
  -anewer=: read later than this file was changed
  -cnewer=: changed at all later than this file
  -daystart: days begin at midnight
  -empty: empty files and folders
  -perm=: with these rights; -: at least, /: any of them
  -user=: of this owner
  -group=: of this group
  -uid=: of the owner with this number
  -gid=: of the group with this number
  -nouser: whose owner does not exist
  -nogroup: whose group does not exist
  -readable: that you may read
  -writable: that you may write to
  -executable: that you may run, or enter
  -links=: with so many names
  -inum=: with this number on its disk
  -samefile=: that are this very file
  -maxdepth=: at most so many folders deep
  -mindepth=: at least so many folders deep
  -depth: what is in a folder before the folder
  -d: what is in a folder before the folder
  -xdev -mount: stays on this file system
  -prune: does not go into this folder
  -not !: not:
  -a -and: and
  -o -or: or
  (: together:
  ): end of that
  -true: always holds
  -false: never holds
  -print: prints the path
  -print0: prints the path, with a zero byte behind it
  -printf=: prints in this form
  -fprint=: writes the paths to this file
  -ls: prints it as ls -l does
  -delete: removes it
  -quit: ends the search
  -exec=COMMAND: runs a command on what was found; {} is its path
  -execdir=COMMAND: the same, from the folder of the file
  -ok=COMMAND: as -exec, but asks before each
  -okdir=COMMAND: as -execdir, but asks before each
  -fstype=: on a file system of this kind
  -ignore_readdir_race: is silent about files that vanish meanwhile
  -E: modern expressions (macOS)
  -x: stays on this file system (macOS)
  *: where it looks
fd, fdfind: looks for files by a part of their name
  -H --hidden: hidden ones too
  -I --no-ignore: also what .gitignore leaves out
  -u --unrestricted: hidden and ignored ones too
  -e --extension=: with this end of the name
  -t --type=: their kind
    f: plain files
    d: folders
    l: links
    x: what can be run
    e: empty ones
  -d --max-depth=: at most so many folders deep
  -E --exclude=: leaves out names like this
  -g --glob: the pattern has * and ?
  -i --ignore-case: capitals or not
  -s --case-sensitive: capitals matter
  -p --full-path: the whole path is compared
  -a --absolute-path: prints whole paths
  -l --list-details: prints them as ls -l does
  -0 --print0: a zero byte behind each
  -S --size=: of this size
  --changed-within=: changed in this time
  --changed-before=: changed before this time
  -x --exec=COMMAND: runs a command on each
  -X --exec-batch=COMMAND: runs a command on all of them
  1: a part of the name
  *: where it looks
locate, plocate: looks names up in a list that was made earlier
  -i --ignore-case: capitals or not
  -c --count: only how many
  -n -l --limit=: at most so many
  -b --basename: the name alone is compared
  -e --existing: only those still there
  -r --regex=: what this expression describes
  *: a part of the path
"""
