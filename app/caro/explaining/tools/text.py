"""Tools that search, change and arrange text."""

from __future__ import annotations

TEXT = """
grep, egrep, fgrep, zgrep: prints the lines that hold a pattern
  --label=: what the input is called
  -y: capitals or not
  -U --binary: bytes as they are
  --exclude-from=: leaves out what this file lists
  -d --directories=: what is done with folders
  -D --devices=: what is done with devices
  -T --initial-tab: lines up what it prints
  --binary-files=: what is done with files that are no text
  -i --ignore-case: capitals or not
  -v --invert-match: the lines that do not hold it
  -r --recursive: in all files of a folder and those inside
  -R --dereference-recursive: the same, links followed
  -n --line-number: with line numbers
  -l --files-with-matches: only the names of files that hold it
  -L --files-without-match: only the names of files that do not
  -c --count: only how many lines
  -o --only-matching: only the part that fits
  -w --word-regexp: whole words
  -x --line-regexp: whole lines
  -E --extended-regexp: with modern expressions
  -F --fixed-strings: the pattern is plain text
  -P --perl-regexp: with Perl's expressions
  -G --basic-regexp: with basic expressions
  -e --regexp=: the pattern
  -f --file=: patterns stand in this file
  -q --quiet --silent: says nothing; the status tells
  -s --no-messages: is silent about files that can't be read
  -H --with-filename: with names of files
  -h --no-filename: without names of files
  -A --after-context=: with so many lines behind each
  -B --before-context=: with so many lines before each
  -C --context=: with so many lines around each
  -#: with so many lines around each
  -m --max-count=: ends after so many lines
  -a --text: everything is text
  -I: passes over files that are no text
  -z --null-data: lines end in a zero byte
  -Z --null: a zero byte behind names
  -b --byte-offset: with the place in bytes
  --include=: only files with names like this
  --exclude=: leaves out files with names like this
  --exclude-dir=: leaves out folders with names like this
  --color --colour=?: the part that fits in colour
  --line-buffered: prints each line at once
  1 !-e !--regexp !-f !--file: the pattern
  *: where it looks
rg: looks for a pattern in all files of a folder
  -i --ignore-case: capitals or not
  -S --smart-case: capitals matter only where the pattern has some
  -v --invert-match: the lines that do not hold it
  -n --line-number: with line numbers
  -N --no-line-number: without line numbers
  -l --files-with-matches: only names of files
  -c --count: only how many lines
  -o --only-matching: only the part that fits
  -w --word-regexp: whole words
  -F --fixed-strings: the pattern is plain text
  -P --pcre2: with Perl's expressions
  -U --multiline: the pattern may go over lines
  -e --regexp=: the pattern
  -g --glob=: only files like this; with ! none of them
  -t --type=: only files of this kind
  -T --type-not=: without files of this kind
  -A --after-context=: with so many lines behind each
  -B --before-context=: with so many lines before each
  -C --context=: with so many lines around each
  -m --max-count=: at most so many lines of a file
  -r --replace=: prints this in place of what fits
  -u --unrestricted: also what is ignored or hidden
  -. --hidden: hidden files too
  --no-ignore: also what .gitignore leaves out
  --files: only lists the files it would look in
  --json: as JSON
  -q --quiet: says nothing; the status tells
  1 !-e !--regexp !--files: the pattern
  *: where it looks
sed: changes lines by a small script
  -n --quiet --silent: prints only what the script says
  -i --in-place=?: changes the files themselves; what is attached names a backup
  -e --expression=SED: the script
  -f --file=: the script stands in this file
  -E -r --regexp-extended: with modern expressions
  -s --separate: counts the lines of each file for itself
  -z --null-data: lines end in a zero byte
  -u --unbuffered: prints each line at once
  -l --line-length=: where the command l breaks lines
  1=SED !-e !--expression !-f !--file: the script
  *: a file
awk, gawk, mawk, nawk: runs a small program on each line, parted into fields
  ~ page=gawk
  -F --field-separator=: what parts the fields
  -v --assign=: sets a variable of the program
  -f --file=: the program stands in this file
  1 !-f !--file: the program; $1 is the first field, $0 the line
  *: a file
cut: prints parts of each line
  -d --delimiter=: what parts the fields
  -f --fields=: these fields
  -c --characters=: these characters
  -b --bytes=: these bytes
  -s --only-delimited: without lines that hold no separator
  --complement: all but these
  --output-delimiter=: what stands between them when printed
  *: a file
sort: puts lines in order
  -n --numeric-sort: as numbers
  -r --reverse: in reverse order
  -u --unique: each line once
  -h --human-numeric-sort: as sizes such as 2K and 1G
  -k --key=: by this field
  -t --field-separator=: what parts the fields
  -f --ignore-case: capitals or not
  -V --version-sort: as version numbers
  -M --month-sort: as names of months
  -g --general-numeric-sort: as any numbers, 1e3 too
  -R --random-sort: by chance, equal lines together
  -s --stable: equal ones stay in their order
  -o --output=: writes into this file
  -c --check: only tells whether it is in order
  -m --merge: merges files that are in order
  -z --zero-terminated: lines end in a zero byte
  -b --ignore-leading-blanks: blanks in front do not count
  -d --dictionary-order: only letters, digits and blanks count
  -S --buffer-size=: with so much memory
  -T --temporary-directory=: with temporary files there
  --parallel=: so many at the same time
  *: a file
uniq: prints each of several equal lines in a row once
  -c --count: with how many there were
  -d --repeated: only those that stood there several times
  -D: all of those that stood there several times
  -u --unique: only those that stood there once
  -i --ignore-case: capitals or not
  -f --skip-fields=: without so many fields at the beginning
  -s --skip-chars=: without so many characters at the beginning
  -w --check-chars=: at most so many characters count
  -z --zero-terminated: lines end in a zero byte
  1: a file
  2: the file to write
tr: puts other characters for characters
  -d --delete: removes these
  -s --squeeze-repeats: one in place of many in a row
  -c -C --complement: all but these
  -t --truncate-set1: only as many as there are others
  1: these characters
  2: what is put for them
tee: writes its input to files and prints it too
  -a --append: adds to the end of the files
  -i --ignore-interrupts: goes on after Ctrl-C
  -p: goes on where a pipe is closed
  *: a file to write
paste: puts lines of files side by side
  -d --delimiters=: what stands between
  -s --serial: the lines of a file into one
  *: a file
join: puts lines of two sorted files together by a common field
  -t=: what parts the fields
  -1=: by this field of the first
  -2=: by this field of the second
  -j=: by this field of both
  -a=: also lines of this file without a partner
  -v=: only lines of this file without a partner
  -o=: these fields
  -e=: what stands for missing fields
  -i --ignore-case: capitals or not
  1: the first file
  2: the second file
nl: numbers lines
  -n --number-format=: how numbers stand
  -i --line-increment=: goes on by so much
  -h --header-numbering=: which lines of heads
  -f --footer-numbering=: which lines of feet
  -b --body-numbering=: which lines; a: all
  -w --number-width=: so many columns for numbers
  -s --number-separator=: what stands behind the number
  -v --starting-line-number=: begins with this number
  *: a file
fold: breaks long lines
  -b --bytes: counts bytes
  -w --width=: at so many columns
  -s --spaces: between words
  *: a file
fmt: fills paragraphs anew
  -w --width=: so many columns at most
  -s --split-only: only breaks long lines
  -u --uniform-spacing: one blank between words
  *: a file
column: puts text into columns
  -x: read across
  -n: as it is
  -R --table-right=: these columns to the right
  -t --table: as a table
  -s --separator=: what parts the fields
  -o --output-separator=: what stands between columns
  -c --output-width=: so many columns wide
  -N --table-columns=: the titles
  -J --json: as JSON
  *: a file
rev: turns each line round
  *: a file
shuf: puts lines in an order by chance
  -n --head-count=: so many of them
  -e --echo: the words given are the lines
  -i --input-range=: the numbers of this range
  -r --repeat: lines may come again
  -o --output=: writes into this file
  *: a file
split: cuts a file into pieces
  --filter=SHELL: hands each piece to this command
  -C --line-bytes=: whole lines, up to so many bytes
  -x --hex-suffixes=?: hex numbers in their names
  --verbose: says what it makes
  -t --separator=: lines end in this
  -p=: at lines like this (macOS)
  -b --bytes=: of so many bytes
  -l --lines=: of so many lines
  -n --number=: into so many
  -d --numeric-suffixes=?: numbers in their names
  -a --suffix-length=: so many characters for that
  --additional-suffix=: ends their names so
  1: the file; - is the input
  2: how the names of the pieces begin
expand: puts blanks for tabs
  -t --tabs=: tabs are so wide
  -i --initial: only at the beginning of lines
  *: a file
iconv: changes how characters are coded
  -f --from-code=: from this coding
  -t --to-code=: into this coding
  -c: leaves out what can't be coded
  -o --output=: writes into this file
  -l --list: lists all codings
  *: a file
dos2unix: makes Windows' line ends plain ones, in the file itself
  -k --keepdate: keeps the time
  -n --newfile: into a new file
  -q --quiet: says nothing
  *: a file
unix2dos: makes plain line ends Windows' ones, in the file itself
  *: a file
jq: takes JSON apart and puts it together
  -r --raw-output: texts without quotes
  -c --compact-output: each value on one line
  -n --null-input: reads no input
  -s --slurp: all values as one list
  -e --exit-status: the status tells whether it is true
  -S --sort-keys: keys in order
  -R --raw-input: lines are texts, no JSON
  -j --join-output: without line ends
  -M --monochrome-output: without colours
  -C --color-output: in colours
  -f --from-file=: the filter stands in this file
  --arg=: a variable, its name and text behind it
  --argjson=: a variable, its name and JSON behind it
  --tab: indented by tabs
  --indent=: indented by so many blanks
  1 !-f !--from-file: the filter
  *: a file
yq: takes YAML apart and puts it together
  -i --inplace: changes the file itself
  -r: texts without quotes
  -o=: prints in this form
  -P: prints it prettily
  1: the expression
  *: a file
patch: changes files as a diff says
  -p --strip=: without so many folders of the paths
  -i --input=: the diff
  -R --reverse: undoes it
  -d --directory=: in this folder
  -b --backup: keeps the old files
  -N --forward: passes over what is done already
  --dry-run: only tells what it would do
  -E --remove-empty-files: removes files that become empty
  1: the file
  2: the diff
base64, base32: codes bytes as letters and digits
  -d -D --decode: the other way round
  -w --wrap=: breaks lines at so many columns; 0: never
  -i: passes over other characters when decoding
  *: a file
"""
