"""Shells as programs, and small tools that scripts use."""

from __future__ import annotations

TEXT = """
bash, sh, zsh, dash, ash, ksh, rbash: a shell: runs commands
  -c=SHELL: these commands
  -l --login: as if you had logged in
  -i: asks for commands
  -x: shows each command
  -e: ends at the first failure
  -u: variables that are not set are an error
  -n: runs nothing, only reads
  -s: commands come from the input
  -v: shows lines as they are read
  -o=: with this option
  -r: may do less
  --norc: without your settings
  --noprofile: without the settings for a login
  --posix: as the standard says
  --rcfile --init-file=: with these settings
  --version: prints its version
  1 !-c !-s: the script
  *: what it is given
fish: a shell: runs commands
  -c --command=: these commands
  -l --login: as if you had logged in
  -i --interactive: asks for commands
  -n --no-execute: runs nothing, only reads
  1 !-c !--command: the script
  *: what it is given
busybox: many small tools in one program
  ~ runs
  --list: lists them
sleep: waits
  *: so long; seconds, or with m, h or d
yes: prints a word over and over
  *: the word
seq: prints numbers in a row
  -s --separator=: with this between
  -w --equal-width: all as wide
  -f --format=: in this form
  1: the first, or the last
  *: the step, or the last
basename: prints the last part of a path
  -a --multiple: of several
  -s --suffix=: without this end
  -z --zero: a zero byte behind each
  1: the path
  2: without this end
dirname: prints a path without its last part
  -z --zero: a zero byte behind each
  *: the path
realpath, readlink: prints where a path leads, links followed
  -f --canonicalize: links followed all the way
  -e --canonicalize-existing: all of it has to exist
  -m --canonicalize-missing: nothing has to exist
  -s --strip --no-symlinks: links are not followed
  -n --no-newline: without a line end
  -q --quiet: is silent about errors
  --relative-to=: as seen from this folder
  -z --zero: a zero byte behind each
  *: the path
printenv: prints variables
  -0 --null: a zero byte behind each
  *: the variable
expr: reckons, or compares texts
  ~ modes
  *: a part of the sum
bc: reckons with any number of digits
  -l --mathlib: with sines and their kind
  -q --quiet: without a greeting
  *: a file
dc: reckons, signs behind the numbers
  -e=: this
  *: a file
factor: prints the prime factors of numbers
  *: a number
numfmt: writes numbers as sizes, or sizes as numbers
  --to=: into this form
  --from=: from this form
  --suffix=: with this end
  --field=: of this field
  --padding=: so wide
  *: a number
tty: prints the name of your terminal
  -s --silent --quiet: says nothing
stty: shows or sets how the terminal works
  -a --all: everything
  -F --file=: of this terminal
  sane: as it should be
  -echo: does not show what is typed
  echo: shows what is typed
  raw: hands on each key as it is
  size: prints rows and columns
  *: what is set
tput: makes the terminal do something
  *: what
clear, reset: empties the screen
  -x: keeps what was scrolled away
man: shows the manual page of a command
  -k --apropos: looks for pages about this
  -f --whatis: only in one line
  -a --all: all there are
  -w --where --path: only where the page lies
  -K: looks through the text of all pages
  *: section, and name
apropos: looks for manual pages about a word
  *: the word
whatis: tells in one line what a command is for
  *: the command
info: shows the longer manual of a command
  *: the command
tldr: shows examples of a command
  -u --update: fetches them anew
  *: the command
help: explains what the shell does itself
  *: the command
"""
