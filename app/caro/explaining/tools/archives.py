"""Tools that pack, unpack and copy data as a whole."""

from __future__ import annotations

TEXT = """
tar: packs files into an archive, or unpacks one
  ~ bundle
  --no-recursion: folders without what is in them
  --checkpoint=?: tells now and then how far it is
  --checkpoint-action=: does this now and then
  --warning=: which warnings it gives
  --newer --after-date=: only what is newer than this
  -N=: only what is newer than this
  --ignore-failed-read: goes on where files can't be read
  --no-same-permissions: rights as usual for new files
  --acls: keeps access lists
  --xattrs: keeps further properties
  --selinux: keeps security labels
  -S --sparse: keeps holes
  --format=: in this form
  --mode=MODE: with these rights
  --to-command=SHELL: hands each file to this command
  -B: for pipes
  -x --extract --get: unpacks
  -c --create: makes an archive
  -t --list: lists what is in it
  -r --append: adds to its end
  -u --update: adds what is newer
  -d --diff --compare: compares it with the files
  -A --catenate: adds other archives
  --delete: removes from it
  -f --file=: this archive; - is input or output
  -v --verbose: names each file
  -z --gzip --gunzip: packed with gzip
  -j --bzip2: packed with bzip2
  -J --xz: packed with xz
  -Z --compress: packed with compress
  --zstd: packed with zstd
  -a --auto-compress: packed as the name says
  -I --use-compress-program=: packed with this program
  -C --directory=: in this folder
  -p --preserve-permissions: keeps rights
  -k --keep-old-files: replaces nothing
  -h --dereference: what links point to
  -m --touch: times are not kept
  -O --to-stdout: prints the files in place of writing them
  -P --absolute-names: keeps the / in front
  -T --files-from=: names stand in this file
  -X --exclude-from=: leaves out what this file lists
  -w --interactive: asks about each
  -W --verify: compares afterwards
  -g --listed-incremental=: only what changed, as this file knows
  -s --same-order: names are in the archive's order
  --exclude=: leaves out names like this
  --strip-components=: without so many folders of the paths
  --strip=: without so many folders of the paths
  --transform --xform=: changes names by this expression
  --wildcards: names may hold * and ?
  --overwrite: replaces files
  --skip-old-files: passes over files that are there
  --no-same-owner: files become yours
  --same-owner: keeps owners
  --numeric-owner: owners as numbers
  --owner=: this owner
  --group=: this group
  --one-file-system: stays on this file system
  --remove-files: removes the files that were packed
  --exclude-vcs: without folders such as .git
  --totals: with how many bytes
  --null: names in lists end in a zero byte
  --sort=: order of the files
  --mtime=: this time for all
  -l --check-links: tells of links that are not all packed
  *: what is packed or unpacked
gzip: packs files, each by itself, in its place
  -d --decompress --uncompress: unpacks
  -k --keep: keeps the file too
  -c --stdout --to-stdout: prints it, and keeps the file
  -f --force: replaces what is there
  -r --recursive: all files of a folder
  -v --verbose: tells how well it packs
  -l --list: tells the sizes
  -t --test: only tests whether it is whole
  -n --no-name: without name and time
  -q --quiet: says nothing
  -#: how hard it packs; 9 is best and slowest
  --fast: quick, less well
  --best: best and slowest
  *: a file
gunzip: unpacks files of gzip, in their place
  ~ like=gzip
bzip2: packs files, each by itself, in its place
  ~ like=gzip
  -z --compress: packs
bunzip2: unpacks files of bzip2, in their place
  ~ like=gzip
xz: packs files, each by itself, in its place
  ~ like=gzip
  -z --compress: packs
  -T --threads=: so many threads; 0: all
  -e --extreme: still harder
unxz: unpacks files of xz, in their place
  ~ like=xz
zstd: packs files, each by itself; keeps them
  ~ like=gzip
  -T=: so many threads; 0: all
  -o=: the file to write
  --rm: removes the file afterwards
  --long=?: looks farther back
  --ultra: allows the hardest levels
unzstd: unpacks files of zstd
  ~ like=zstd
lz4: packs a file quickly
  ~ like=gzip
zcat, bzcat, xzcat, zstdcat, gzcat: prints packed files unpacked
  -f --force: prints others as they are
  *: a packed file
zless, zmore: shows a packed file page by page
  *: a packed file
zip: packs files into a zip archive
  -r: folders with all that is in them
  -e: with a password, which it asks for
  -q: says nothing
  -v: says more
  -u: only what is newer
  -d: removes from it
  -j: without the folders' names
  -m: removes the files that were packed
  -x=: leaves out names like this
  -i=: only names like this
  -y: links stay links
  -s=: in pieces of this size
  -P=: with this password, which others may see
  -T: tests it afterwards
  -@: names come from the input
  -#: how hard it packs; 9 is best and slowest
  1: the archive
  *: what is packed
unzip: unpacks a zip archive
  -l: lists what is in it
  -v: lists it with more about each
  -t: only tests whether it is whole
  -o: replaces files without asking
  -n: never replaces a file
  -d=: into this folder
  -q: says nothing
  -j: without the folders' names
  -p: prints the files in place of writing them
  -u: only what is newer
  -P=: with this password, which others may see
  -x=: without these
  -a: changes line ends of texts
  1: the archive
  *: what is unpacked
7z, 7za, 7zz, 7zr: packs and unpacks archives of many kinds
  ~ words glues sub
  -p=: with this password
  -o=: into this folder
  -t=: of this kind
  -m=: how it is packed
  -y: says yes to every question
  -r: in all folders inside
  -mx=: how hard it packs
  -x=: leaves out these
7z a, 7za a, 7zz a, 7zr a: adds to an archive
  1: the archive
  *: what is packed
7z x, 7za x, 7zz x, 7zr x: unpacks with folders
  1: the archive
  *: what is unpacked
7z e, 7za e, 7zz e, 7zr e: unpacks everything into one folder
  1: the archive
  *: what is unpacked
7z l, 7za l, 7zz l, 7zr l: lists what is in an archive
  1: the archive
7z t, 7za t, 7zz t, 7zr t: tests whether an archive is whole
  1: the archive
cpio: packs and unpacks archives; names come from the input
  -a --reset-access-time: keeps times of reading
  -B: in bigger blocks
  -V --dot: a dot for each file
  -L --dereference: what links point to
  -F --file=: this archive
  -A --append: adds to its end
  -l --link: links in place of copies
  --quiet: says little
  -c: in the old form that all can read
  -E --pattern-file=: names like those in this file
  -R --owner=: with this owner
  --no-absolute-filenames: without the / in front
  -i --extract: unpacks
  -o --create: makes an archive
  -p --pass-through: copies into a folder
  -d --make-directories: makes folders where needed
  -v --verbose: names each file
  -m --preserve-modification-time: keeps times
  -t --list: lists what is in it
  -H --format=: of this kind
  -u --unconditional: replaces newer files too
  -0 --null: names end in a zero byte
  *: names like this
ar: packs files, mostly objects for a linker, into an archive
  ~ bundle
  r: puts files in, or replaces them
  c: makes the archive without a word
  s: writes a list of its symbols
  t: lists what is in it
  x: unpacks
  d: removes from it
  v: says more
  1: letters that say what to do
  2: the archive
  *: a file
dd: copies bytes in blocks, from and to files or devices
  if=: reads from this
  of=: writes to this, from its beginning
  bs=: in blocks of this size
  count=: so many blocks
  skip=: without so many blocks at the beginning of the source
  seek=: passes over so many blocks of the target
  conv=: changes or keeps things: notrunc, noerror, sync, fsync
  status=: what it says meanwhile
    progress: how far it is
    none: nothing
  ibs=: reads in blocks of this size
  obs=: writes in blocks of this size
  iflag=: how it reads
  oflag=: how it writes
rsync: makes a copy like its source, also over the network
  --rsync-path=: by this program there
  --out-format=: tells in this form
  -f --filter=: takes or leaves out names like this
  -C --cvs-exclude: without what belongs to version control
  --password-file=: the password stands in this file
  --log-file=: writes what it does into this file
  --compare-dest=: compares with this folder too
  -I --ignore-times: compares all files
  -O --omit-dir-times: without times of folders
  -d --dirs: folders without what is in them
  -T --temp-dir=: with temporary files there
  -m --prune-empty-dirs: without empty folders
  --backup-dir=: what it replaces goes there
  --fake-super: owners as remarks
  --modify-window=: times may differ by so many seconds
  -y --fuzzy: looks for similar files there
  -a --archive: folders with all inside, everything kept as it is
  -v --verbose: names each file
  -z --compress: packs what goes over the network
  -r --recursive: folders with all that is in them
  -n --dry-run: only tells what it would do
  -P: shows how far it is, keeps parts of files
  -h --human-readable: sizes in K, M and G
  -e --rsh=: over this program
  -u --update: leaves newer files as they are
  -c --checksum: compares content, not size and time
  -H --hard-links: keeps hard links
  -A --acls: keeps access lists
  -X --xattrs: keeps further properties
  -x --one-file-system: stays on this file system
  -l --links: links stay links
  -L --copy-links: what links point to
  -p --perms: keeps rights
  -t --times: keeps times
  -g --group: keeps groups
  -o --owner: keeps owners
  -D: keeps devices and special files
  -q --quiet: says little
  -i --itemize-changes: tells what changes on each
  -R --relative: with the folders above
  -S --sparse: keeps holes
  -W --whole-file: sends whole files
  -b --backup: keeps what it replaces
  --delete --delete-after --delete-before --delete-during: removes what the source does not have
  --delete-excluded: removes also what is left out
  --exclude=: leaves out names like this
  --include=: takes names like this after all
  --exclude-from=: leaves out what this file lists
  --include-from=: takes what this file lists
  --files-from=: takes only what this file lists
  --progress: shows how far it is
  --partial: keeps parts of files
  --stats: with figures at the end
  --info=: tells this
  --bwlimit=: at most so many KiB a second
  --max-size=: no bigger files
  --min-size=: no smaller files
  --ignore-existing: leaves what is there as it is
  --existing: makes no new files
  --remove-source-files: removes what was copied from the source
  --inplace: writes into the files themselves
  --append: goes on at the end of files
  --link-dest=: links files that are unchanged there
  --size-only: compares sizes only
  --chmod=: with these rights
  --chown=: with this owner
  --timeout=: gives up after so many seconds
  --port=: at this port
  --numeric-ids: owners as numbers
  --no-owner --no-o: without owners
  --no-group --no-g: without groups
  --no-perms --no-p: without rights
  --mkpath: makes the target's folders
  *: what is copied; a / at its end means what is in it
  $: where it goes
"""
