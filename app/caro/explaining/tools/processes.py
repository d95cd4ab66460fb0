"""Tools that show, end and steer processes, and those that run others."""

from __future__ import annotations

TEXT = """
ps: lists processes
  ~ bundle
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
  -u --user=?: only of this user
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
nice: runs a command with less claim on the processor
  ~ runs
  -n --adjustment=: so much less; 19 is least
  -#: so much less; 19 is least
renice: changes a running process's claim on the processor
  -n --priority=: so much less; 19 is least
  -p --pid: numbers of processes
  -u --user: names of users
  -g --pgrp: numbers of groups
  *: which
ionice: runs a command with less claim on the disks
  ~ runs
  -c --class=: this class
    1: before all others
    2: as usual
    3: only when nobody else wants them
  -n --classdata=: the rank in the class; 7 is least
  -p --pid=: this process
nohup: runs a command that goes on when you log out
  ~ runs
setsid: runs a command in a session of its own
  ~ runs
  -w --wait: waits for its end
  -f --fork: always as a new process
timeout: runs a command and ends it when time is up
  ~ runs=1
  -s --signal=SIGNAL: with this signal
  -k --kill-after=: kills it when it is still there so much later
  -v --verbose: says so
  --preserve-status: with the command's own status
  --foreground: lets it read the terminal
  1: how long; seconds, or with m, h or d
time: runs a command and tells how long it took
  ~ runs
  -p: in the standard's form
  -v --verbose: tells more, memory too
  -f --format=: in this form
  -o --output=: writes that into this file
  -a --append: adds to the end of that file
watch: runs a command over and over and shows what it prints
  ~ joins
  -n --interval=: every so many seconds
  -d --differences: marks what changed
  -t --no-title: without a title
  -c --color: with colours
  -g --chgexit: ends when the output changes
  -e --errexit: ends when the command fails
  -x --exec: without a shell
xargs: runs a command with words from its input behind it
  ~ runs
  -l=?: so many lines at once
  -E=: ends at this line
  -e=?: ends at this line
  -o --open-tty: the command reads the terminal
  --show-limits: tells the limits
  -0 --null: they end in a zero byte, so blanks do no harm
  -d --delimiter=: what parts them
  -n --max-args=: so many at once
  -P --max-procs=: so many commands at the same time; 0: all
  -I=: one a line, put where this stands
  -i --replace=?: one a line, put where this stands
  -L --max-lines=: so many lines at once
  -r --no-run-if-empty: runs nothing where there is no input
  -t --verbose: shows each command
  -p --interactive: asks before each
  -a --arg-file=: from this file
  -s --max-chars=: at most so many characters at once
  -x --exit: ends where that is not enough
  -J=: all at once, put where this stands (macOS)
parallel: runs a command many times at once
  ~ joins
  -j --jobs=: so many at the same time
  -k --keep-order: prints in the order of the input
  -0 --null: words of the input end in a zero byte
  -a --arg-file=: words from this file
  -n --max-args=: so many words at once
  --dry-run: only shows the commands
  --bar: shows how far it is
lsof: lists open files and the processes that have them
  -i=?: network connections, these where one is named
  -p=: of this process
  -u=: of this user
  -c=: of programs whose name begins so
  -t: only the numbers of processes
  -n: addresses as numbers
  -P: ports as numbers
  -a: all conditions at once
  -s=?: with sizes, or only in this state
  -d=: only these descriptors
  +: this folder, +D with all that is inside
  *: who has this open
fuser: tells which processes use a file or port
  -k --kill: kills them
  -v --verbose: with more about each
  -m --mount: anything on that file system
  -n --namespace=: what is named: file, udp or tcp
  -i --interactive: asks before it kills
  -u --user: with owners
  *: what is used; 8080/tcp is a port
strace: shows what a command asks of the kernel
  ~ runs
  -f --follow-forks: its children too
  -e --trace=: only this
  -o --output=: writes it into this file
  -p --attach=: of this running process
  -s --string-limit=: texts up to this length
  -c --summary-only: only counts them
  -t: with the time
  -T: with how long each took
  -y: with names of files
stdbuf: runs a command that prints in other portions
  ~ runs
  -o --output=: what it prints
    L: line by line
    0: at once
  -i --input=: what it reads
  -e --error=: its errors
flock: runs a command while it holds a lock
  ~ runs=1
  -n --nonblock: gives up where another has it
  -w --timeout=: waits at most so many seconds
  -x --exclusive: alone
  -s --shared: together with other readers
  -c --command=SHELL: this command
  1: the file that is locked
taskset: runs a command on some processors only
  ~ runs=1
  -c --cpu-list: they are listed as numbers
  -p --pid: a running process
  1: which processors
chroot: runs a command that sees a folder as /
  ~ runs=1
  1: that folder
doas: runs a command as another user, root where none is named
  ~ runs
  -u=: this user
  -n: fails where a password is needed
sudo: runs a command as root, or as another user
  ~ runs sets
  -u --user=: as this user
  -g --group=: with this group
  -i --login: as if the user had logged in
  -s --shell: a shell
  -E --preserve-env=?: with your variables
  -H --set-home: with that user's home folder
  -k --reset-timestamp: asks for the password anew
  -K --remove-timestamp: forgets that you gave the password
  -v --validate: only asks for the password
  -l --list: lists what you may run
  -n --non-interactive: fails where a password is needed
  -b --background: in the background
  -S --stdin: reads the password from its input
  -A --askpass: asks with a program of its own
  -e --edit: edits files
env: runs a command with other variables, or prints them
  ~ runs sets
  -i --ignore-environment: without all others
  -u --unset=: without this one
  -0 --null: a zero byte behind each
  -C --chdir=: in this folder
  -S --split-string=: parts this text into words
  -: without all others
caffeinate: keeps a Mac awake while a command runs
  ~ runs
  -d: the screen too
  -i: the system
  -t=: so many seconds
systemd-run: runs a command as a unit of systemd
  ~ runs
  --user: of your own
  --scope: not as a service
  -t --pty: on this terminal
  -p --property=: with this property
  --unit=: with this name
  --on-calendar=: at this time
  --on-active=: after this time
"""
