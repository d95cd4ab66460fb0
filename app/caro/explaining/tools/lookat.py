"""Tools that show what files and disks hold."""

from __future__ import annotations

TEXT = """
cat: prints files one after the other
  -n --number: with the number of each line
  -b --number-nonblank: with numbers for lines that are not empty
  -s --squeeze-blank: one empty line in place of many
  -A --show-all: shows tabs, line ends and what does not print
  -e: shows line ends and what does not print
  -E --show-ends: $ at the end of each line
  -T --show-tabs: tabs as ^I
  -v --show-nonprinting: shows what does not print
  *: a file to print
tac: prints files with the last line first
  *: a file to print
head: prints the beginning of files
  -n --lines=: so many lines; -N: all but the last N
  -c --bytes=: so many bytes
  -q --quiet --silent: without the names of the files
  -v --verbose: with the names of the files
  -z --zero-terminated: lines end in a zero byte
  -#: so many lines
  *: a file to read
tail: prints the end of files
  -n --lines=: so many lines; +N: from line N on
  -c --bytes=: so many bytes; +N: from byte N on
  -f: goes on, and prints what is added
  --follow=?: goes on, and prints what is added
  -F: goes on, even where the file is replaced
  -q --quiet --silent: without the names of the files
  -v --verbose: with the names of the files
  -s --sleep-interval=: looks again after so many seconds
  --pid=: ends when this process does
  --retry: waits for a file that is not there yet
  -z --zero-terminated: lines end in a zero byte
  -r: last line first (macOS)
  -#: so many lines
  +: from this line on
  *: a file to read
less, more: shows a text page by page
  -f --force: what is no text too
  -e --quit-at-eof: ends at the end
  -E: ends at the end, the first time
  -g: marks one hit at a time
  -I: searches do not mind capitals at all
  -m --long-prompt: tells how far it is
  -s --squeeze-blank-lines: one empty line in place of many
  -n: without line numbers
  -o=: writes its input into this file too
  -c: draws from the top
  -N --LINE-NUMBERS: with line numbers
  -S --chop-long-lines: long lines are cut, not folded
  -R --RAW-CONTROL-CHARS: shows colours
  -F --quit-if-one-screen: ends by itself where one page is enough
  -X --no-init: leaves the text on the screen
  -i --ignore-case: searches do not mind capitals
  -r: control characters as they are
  -p --pattern=: begins at this text
  +: a command to begin with; +F follows the file
  *: a file to show
file: tells what kind of data a file holds
  -n --no-buffer: at once
  -0 --print0: a zero byte behind names
  -F --separator=: this behind names
  -h --no-dereference: links themselves
  -N --no-pad: without filling up
  -k --keep-going: all that fits
  -m --magic-file=: by this list
  --extension: only the usual ends of names
  -b --brief: without the name
  -i: as a MIME type
  --mime: as a MIME type
  --mime-type: as a MIME type, without the characters' coding
  -L --dereference: what links point to
  -z --uncompress: looks inside packed files
  -f --files-from=: names stand in this file
  -s --special-files: also devices
  *: a file
stat: shows size, rights, times and more of files
  -c --format=: in this form; %s is the size, %y the time
  --printf=: in this form, without a line end
  -f: of the file system (macOS: in this form)
  --file-system: of the file system
  -L --dereference: what links point to
  -t --terse: in short
  -x: in words (macOS)
  *: a file
wc: counts lines, words and bytes
  -l --lines: only lines
  -w --words: only words
  -c --bytes: only bytes
  -m --chars: only characters
  -L --max-line-length: the width of the longest line
  --files0-from=: names stand in this file, with zero bytes between
  *: a file to count
du: tells how much room files take
  --files0-from=: names stand in this file, with zero bytes between
  -D -H --dereference-args: links that are named are followed
  -X --exclude-from=: leaves out what this file lists
  -A: the files' lengths (macOS)
  -g: in GiB (macOS)
  -I=: leaves out names like this (macOS)
  -h --human-readable: in K, M and G
  -s --summarize: only the sum of each
  -a --all: also single files
  -c --total: with a sum of all
  -d --max-depth=: at most so many folders deep
  -k: in KiB
  -m: in MiB
  -b --bytes: in bytes, as the files' lengths
  -x --one-file-system: stays on this file system
  -L --dereference: what links point to
  -l --count-links: counts each name of a file
  -S --separate-dirs: folders without those inside them
  -t --threshold=: only what takes at least this
  -B --block-size=: in units of this
  -0 --null: a zero byte behind each
  --exclude=: leaves out names like this
  --apparent-size: the files' lengths, not what they take on disk
  --time=?: with the time of the last change
  --inodes: how many files, not how big
  --si: in powers of 1000
  *: what is measured
df: tells how full file systems are
  -h --human-readable: in K, M and G
  -H --si: in powers of 1000
  -T --print-type: with their kind
  -i --inodes: files in place of bytes
  -a --all: also those that hold nothing
  -l --local: only of this machine
  -k: in KiB
  -m: in MiB
  -t --type=: only this kind
  -x --exclude-type=: without this kind
  -B --block-size=: in units of this
  -P --portability: one line each
  --output=?: these columns
  --total: with a sum of all
  *: the file system of this file
diff: tells in which lines files differ
  --new-line-format=: new lines in this form
  --old-line-format=: old lines in this form
  --unchanged-line-format=: lines that are the same in this form
  --changed-group-format=: what differs in this form
  --unchanged-group-format=: what is the same in this form
  --line-format=: all lines in this form
  -l --paginate: in pages
  -p --show-c-function: with the function around
  -e --ed: as commands for ed
  -I --ignore-matching-lines=: lines like this do not count
  -E --ignore-tab-expansion: tabs count as blanks
  -Z --ignore-trailing-space: blanks at the end do not count
  -d --minimal: as small as can be
  --strip-trailing-cr: Windows' line ends do not count
  -L --label=: this in place of the name
  --no-dereference: links themselves
  --left-column: only what is left where both are the same
  -C --context=: with so many lines around
  -X --exclude-from=: leaves out what this file lists
  --normal: in the plain form
  -t --expand-tabs: blanks for tabs
  -T --initial-tab: lines up what it prints
  --ignore-file-name-case: capitals in names do not count
  -u --unified=?: with the lines around, as patches are
  -U=: with so many lines around, as patches are
  -r --recursive: folders with all that is in them
  -q --brief: only whether they differ
  -i --ignore-case: capitals do not count
  -w --ignore-all-space: blanks do not count
  -b --ignore-space-change: the number of blanks does not count
  -B --ignore-blank-lines: empty lines do not count
  -y --side-by-side: side by side
  -N --new-file: a missing file counts as empty
  -s --report-identical-files: says so where they are the same
  -a --text: everything is text
  -c: with the lines around, in the old form
  -x --exclude=: leaves out names like this
  -W --width=: so many columns
  --color=?: in colours
  --suppress-common-lines: without the lines that are the same
  1: one of the two
  2: the other
cmp: compares files byte by byte
  -s --silent --quiet: says nothing; the status tells
  -l --verbose: every byte that differs
  -n --bytes=: at most so many bytes
  -i --ignore-initial=: without so many bytes at the beginning
  1: one of the two
  2: the other
comm: compares sorted files line by line
  -1: without lines that only the first has
  -2: without lines that only the second has
  -3: without lines that both have
  1: the first file
  2: the second file
md5sum, sha1sum, sha224sum, sha256sum, sha384sum, sha512sum, b2sum, cksum, md5: prints checksums of files
  -c --check: compares with the sums in this file
  -b --binary: reads bytes as they are
  -t --text: reads as text
  --quiet: says nothing of those that fit
  --status: says nothing; the status tells
  -a --algorithm=: this kind of sum
  *: a file
shasum: prints checksums of files
  -a --algorithm=: this kind of sum, 1, 256 or 512
  -c --check: compares with the sums in this file
  *: a file
strings: prints the readable texts inside a file
  -n --bytes=: at least so long
  -a --all: in the whole file
  -t --radix=: with the place, in this base
  -e --encoding=: characters of this width
  *: a file
hexdump, hd: prints bytes as numbers
  -C --canonical: in hex, with the characters beside
  -n --length=: so many bytes
  -s --skip=: without so many at the beginning
  -e=: in this form
  -v --no-squeezing: also lines that repeat
  *: a file
xxd: prints bytes in hex, or makes bytes of that
  -r: makes bytes of hex
  -p: hex alone
  -l=: so many bytes
  -s=: from here on
  -c=: so many bytes a line
  -g=: so many bytes together
  -b: in bits
  -i: as text of C
  -u: in capitals
  *: a file
od: prints bytes as numbers or characters
  -a: as names of characters
  -w --width=?: so many bytes a line
  -d: as numbers, two bytes together
  -i: as numbers, four bytes together
  -o: in octal, two bytes together
  -S --strings=?: only texts
  -c: as characters
  -x: in hex, two bytes together
  -A --address-radix=: base of the places; n: none
  -t --format=: in this form
  -N --read-bytes=: so many bytes
  -j --skip-bytes=: without so many at the beginning
  -v --output-duplicates: also lines that repeat
  -b: in octal
  *: a file
tree: draws folders and what is in them as a tree
  -i: without the lines of the tree
  --charset=: with these characters
  -J: as JSON
  -X: as XML
  -H=: as HTML, with addresses that begin so
  -o=: writes into this file
  -t: newest last
  -r: in reverse order
  -l: follows links
  -x: stays on this file system
  -F: a sign behind each name tells its kind
  -q: ? for what does not print
  -N: names as they are
  -g: with groups
  --prune: without empty folders
  --filelimit=: not into folders with more than so many
  --matchdirs: the pattern counts for folders too
  --sort=: in this order
  -A: with lines of the terminal
  -n: without colours
  -S: with plain lines
  -a: hidden ones too
  -d: folders only
  -L=: at most so many folders deep
  -h: with sizes in K, M and G
  -s: with sizes
  -f: with whole paths
  -p: with rights
  -I=: leaves out names like this
  -P=: only names like this
  -C: in colours
  -D: with times
  -u: with owners
  --du: with the sum of each folder
  --dirsfirst: folders before files
  --gitignore: without what .gitignore leaves out
  --noreport: without the count at the end
  *: a folder
bat, batcat: prints files with line numbers and colours
  -n --number: only the numbers
  -p --plain: the text alone
  -l --language=: colours for this language
  -A --show-all: shows blanks and what does not print
  --paging=: whether it is shown page by page
  -r --line-range=: only these lines
  *: a file
exa, eza: lists the files of a folder
  -l --long: one a line, with rights, size and time
  -a --all: hidden ones too
  -T --tree: as a tree
  -L --level=: at most so many folders deep
  -h --header: with a line of titles
  -s --sort=: by this
  -r --reverse: in reverse order
  -D --only-dirs: folders only
  --git: with what git says of each
  *: what is listed
"""
