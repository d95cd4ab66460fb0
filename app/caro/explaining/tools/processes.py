"""Tools that show and end processes."""

from __future__ import annotations

TEXT = """
ps: lists processes
  ~ bundle
  k=: in this order
  t=: on this terminal
  s: with signals
  v: with memory
  h: without titles
  l: with priority and state
  -T: with threads, or of this terminal
  -d: all but those that lead a session
  -N: all others
  -y: with l: memory in place of addresses
  -M: with threads, or the security label
  -G --Group=: of this group
  -g --group=: of this session or group
  -s --sid=: of this session
  --cols=: so wide
  -ww: nothing cut short
  a: of everyone, with a terminal
  u: with owner, memory and load
  x: also those without a terminal
  f: as a tree
  w: wide lines
  e: with their variables
  o=: these columns
  r: only those that are running
  -e -A: all of them
  -f: with parents and whole commands
  -a: of everyone, with a terminal
  -u --user=: of these users
  -U --User=: of these real users
  -p --pid=: these numbers
  -C=: by the name of the program
  -o --format=: these columns
  -L: with threads
  -H: as a tree
  -F: with still more about each
  -l: with priority and state
  -x: also those without a terminal
  -t --tty=: on this terminal
  --ppid=: whose parent is this one
  --sort=: in this order; - means downwards
  --no-headers --no-heading: without titles
  --forest: as a tree
  *: which ones
top: shows the busiest processes, over and over
  -s=: every so many seconds (macOS)
  -stats=: these columns (macOS)
  -w=: so wide
  -b: as plain text, for files and pipes
  -n=: so many times
  -d=: every so many seconds
  -p=: only these numbers
  -u -U=: only of this user
  -o=: by this column
  -H: threads too
  -i: without idle ones
  -c: with whole commands
  -l=: so many times (macOS)
htop: shows processes to be steered by keys
  -u --user=MAYBE: only of this user
  -p --pid=: only these numbers
  -t --tree: as a tree
  -d --delay=: every so many tenths of a second
  -s --sort-key=: by this column
kill: sends processes a signal; without one it asks them to end
  -s --signal=SIGNAL: this signal
  -n=SIGNAL: this signal
  -l --list: lists the signals
  -9 -KILL -SIGKILL: ends it at once, without a chance to save
  -15 -TERM -SIGTERM: asks it to end
  -1 -HUP -SIGHUP: many programs read their settings anew
  -2 -INT -SIGINT: as Ctrl-C does
  -3 -QUIT -SIGQUIT: as Ctrl-\\ does
  -0: sends nothing; only tells whether it is there
  -STOP -SIGSTOP -19: stops it until it is continued
  -CONT -SIGCONT -18: lets it go on
  -USR1 -SIGUSR1 -10: a signal whose meaning the program sets
  -USR2 -SIGUSR2 -12: a signal whose meaning the program sets
  *: the number of a process
killall: sends all processes of a name a signal
  ~ like=kill
  -g --process-group: whole groups of processes
  -u --user=: only of this user
  -i --interactive: asks about each
  -q --quiet: says nothing
  -v --verbose: says whether it was sent
  -w --wait: waits until they have ended
  -r --regexp: names are expressions
  -I --ignore-case: capitals or not
  -e --exact: long names have to fit as a whole
  -o --older-than=: only older ones
  -y --younger-than=: only younger ones
  *: the name of a program
pkill: sends processes a signal, by a part of their name
  ~ like=kill
  -s --session=: of this session
  --signal=SIGNAL: this signal
  -g --pgroup=: of this group of processes
  -U --uid=: only of this real user
  -l --list: lists what it would hit
  -f --full: the whole command is compared
  -u --euid=: only of this user
  -x --exact: the whole name has to fit
  -n --newest: only the newest
  -o --oldest: only the oldest
  -P --parent=: whose parent is this one
  -t --terminal=: on this terminal
  -i --ignore-case: capitals or not
  -e --echo: says what it ended
  *: a part of the name
pgrep: prints the numbers of processes, by a part of their name
  -l --list-name: with names
  -a --list-full: with whole commands
  -f --full: the whole command is compared
  -u --euid=: only of this user
  -x --exact: the whole name has to fit
  -n --newest: only the newest
  -o --oldest: only the oldest
  -c --count: only how many
  -P --parent=: whose parent is this one
  -i --ignore-case: capitals or not
  -v --inverse: all others
  -d --delimiter=: what stands between
  *: a part of the name
pidof: prints the numbers of a program's processes
  -s: only one
  -x: scripts too
  *: the name of a program
pstree: draws processes as a tree
  -s --show-parents: with parents
  -h --highlight-all: marks itself
  -l --long: wide lines
  -p --show-pids: with their numbers
  -u --uid-changes: with users where they change
  -a --arguments: with arguments
  *: where it begins
"""
