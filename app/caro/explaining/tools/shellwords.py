"""What a shell does itself."""

from __future__ import annotations

TEXT = """
cd: goes to a folder
  -: the folder before this one
  -P: links are followed
  -L: links are kept
  1: the folder; your home folder where none is named
pwd: prints the working folder
  -P: without links
  -L: as you came to it
pushd: goes to a folder and remembers this one
  1: the folder
popd: goes back to the folder that was remembered last
dirs: lists the folders that are remembered
  -c: forgets them
  -v: a line each
echo: prints its words
  ~ modes
  -n: without a line end
  -e: \\n, \\t and their kind mean something
  -E: \\n and its kind are printed as they are
  *: a text
printf: prints in a form
  ~ modes
  -v=: into this variable
  1: the form; %s is a text, %d a number
  *: what is put into it
read: reads a line into variables
  -i=: begins with this text
  -N=: exactly so many characters
  -r: \\ means nothing special
  -p=: asks with this text
  -s: does not show what is typed
  -n=: at most so many characters
  -t=: waits at most so many seconds
  -d=: up to this character
  -a=: into this list
  -u=: from this stream
  -e: can be edited
  *: a variable
export: hands variables on to programs
  -n: no longer
  -p: lists them
  -f: functions
  *: a variable
unset: forgets variables
  -v: variables
  -f: functions
  *: its name
set: sets options of the shell, and its words
  -e: ends at the first failure
  -u: variables that are not set are an error
  -x: shows each command
  -o=: with this option
    pipefail: a pipeline fails where any part fails
  +: switches this off
  -f: no names are put for * and ?
  -a: all variables are handed on
  -v: shows lines as they are read
  -n: runs nothing
  -C: > replaces no file
  *: a word
shopt: sets options of bash
  -p: as commands
  -o: those that set knows
  -s: switches on
  -u: switches off
  -q: says nothing
  *: the option
alias: gives a command another name
  -g: anywhere in a line (zsh)
  -s: by the end of a name (zsh)
  -p: lists them
  *: name and command
unalias: forgets another name
  -a: all of them
  *: the name
source, .: runs the commands of a file in this very shell
  1: the file
  *: what it is given
eval: puts its words together and runs them
  ~ joins
exec: runs a command in place of this shell
  ~ runs
  -a=: under this name
  -c: without variables
  -l: as a login shell
command: runs a program, passing over functions of that name
  ~ runs
  -v: only tells which it is
  -V: only tells which it is, in words
  -p: with the system's own folders
builtin: runs what the shell does itself
  ~ runs
exit: ends the shell
  1: with this status
return: ends the function
  1: with this status
break: leaves the loop
  1: so many of them
continue: goes on with the next turn of the loop
  1: of the loop so far out
shift: drops the first word that the script was given
  1: so many
true, :: does nothing, and goes well
false: does nothing, and fails
test: tests; it goes well where this holds
  ~ words
  -e: it exists:
  -f: it is a plain file:
  -d: it is a folder:
  -L -h: it is a symbolic link:
  -r: you may read it:
  -w: you may write to it:
  -x: you may run it:
  -s: it is not empty:
  -z: the text is empty:
  -n: the text is not empty:
  -eq: equal, as numbers
  -ne: different, as numbers
  -lt: less than
  -le: at most
  -gt: more than
  -ge: at least
  -nt: is newer than
  -ot: is older than
  -a: and
  -o: or
  *: what is tested
type: tells what a command is
  -a: all there are
  -t: in one word
  -p: only the file
  -P: only the file, even of what the shell does itself
  *: the command
which, where: prints where a program lies
  -a --all: all there are
  -s: says nothing
  *: the program
whereis: prints where a program and its pages lie
  -b: only the program
  -m: only the pages
  *: the program
hash: forgets or lists where programs were found
  -r: forgets all
  *: a program
history: lists the commands that were typed
  -s: only puts this into the list
  -n: reads what is new in the file
  -p: shows what it comes to
  -c: forgets all
  -d=: forgets this one
  -a: adds to the file
  -r: reads from the file
  -w: writes the file
  -#: the last so many
  1: the last so many
fc: lists or repeats commands that were typed
  -l: lists
  -n: without numbers
  -s: repeats at once
  *: which
jobs: lists what runs in the background
  -r: running ones
  -s: stopped ones
  -l: with numbers of processes
  -p: only numbers of processes
fg: brings a job to the front
  1: which
bg: lets a job go on in the background
  *: which
wait: waits for background processes
  -n: for any one
  *: which
disown: the shell forgets a job, which goes on
  -h: only when you log out
  -a: all of them
  -r: running ones
  *: which
trap: runs a command when a signal comes
  -l: lists signals
  -p: lists what is set
  1=SHELL: the command; nothing: as usual, -: nothing special
  *: the signal, or EXIT for the end
ulimit: shows or sets limits
  -a: all of them
  -n=MAYBE: open files
  -u=MAYBE: processes
  -c=MAYBE: sizes of core files
  -v=MAYBE: memory
  -s=MAYBE: the stack
  -S: those that may be raised again
  -H: those that may not
  *: the limit
times: tells how long this shell has worked
let: reckons
  *: the sum
local: a variable of this function
  -r: can't be changed
  -a: a list
  -i: a number
  *: the variable
declare, typeset, readonly: makes a variable
  -a: a list
  -A: a table
  -i: a number
  -r: can't be changed
  -x: is handed on
  -p: prints it
  -f: functions
  -F: names of functions
  -g: everywhere
  -n: another name for a variable
  -l: in small letters
  -u: in capitals
  *: the variable
getopts: reads the options that a script was given
  1: the letters
  2: the variable
mapfile, readarray: reads lines into a list
  -t: without line ends
  -d=: up to this character
  -n=: at most so many
  1: the list
"""
