"""Tools that run others, and that look into running ones."""

from __future__ import annotations

TEXT = """
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
  ~ runs lists
  -I=: put where this stands
  -N=: so many words at once
  -C --colsep=: what parts a line
  -L=: so many lines at once
  -X: as many as fit
  -m: as many as fit
  -S --sshlogin=: on these machines
  --results=: keeps what they print in this folder
  --joblog=: writes down what it did
  --eta: how long it will take
  --halt=: when it ends early
  --will-cite: without asking to be quoted
  --progress: shows how far it is
  -q --quote: signs of the shell mean nothing
  -u --ungroup: prints at once
  --tag: with the word before each line
  --pipe: hands parts of its input to each
  --block=: parts of this size
  --retries=: tries so many times
  --timeout=: ends each after so long
  --delay=: waits so long between
  --load=: only while the machine is no busier
  --memfree=: only while so much memory is free
  --bar: shows how far it is
  -j --jobs=: so many at the same time
  -k --keep-order: prints in the order of the input
  -0 --null: words of the input end in a zero byte
  -a --arg-file=: words from this file
  -n --max-args=: so many words at once
  --dry-run: only shows the commands
lsof: lists open files and the processes that have them
  -i=MAYBE: network connections, these where one is named
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
  -u --user=: as this user
  -E --env=: with this variable
  -a --columns=: results from this column on
  -b --detach-on=: lets it go then
  -P --trace-path=: only of this path
  -S --summary-sort-by=: sums in this order
  -X --const-print-style=: how constants are shown
  -I --interruptible=: when it can be broken off
  -O --summary-syscall-overhead=: takes so much off
  -ff: a file for each process
  -v --no-abbrev: nothing cut short
  -r --relative-timestamps: with the time since the last
  -q --quiet=?: says less
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
  -E --conflict-exit-code=: this status where it gives up
  -o --close: the command does not keep it
  -u --unlock: gives it free
  -F --no-fork: without a new process
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
  --userspec=: as this user and group
  --groups=: in these groups
  --skip-chdir: stays in this folder
  1: that folder
doas: runs a command as another user, root where none is named
  ~ runs
  -C=: only tests this file of rules
  -s: a shell
  -L: forgets that you gave the password
  -a=: proves who you are in this way
  -u=: this user
  -n: fails where a password is needed
sudo: runs a command as root, or as another user
  ~ runs sets
  -p --prompt=: asks for the password with this text
  -U --other-user=: of this user
  -C --close-from=: without open files from this number on
  -D --chdir=: in this folder
  -R --chroot=: sees this folder as /
  -h --host=: on this machine
  -r --role=: with this role
  -t --type=: with this type
  -T --command-timeout=: ends it after so long
  -P --preserve-groups: with your groups
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
  -a --argv0=: called so
  --block-signal=?: signals wait
  -v --debug: says what it does
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
  -M --machine=: in this container
  -H --host=: on this machine
  -E --setenv=: with this variable
  --slice=: in this slice
  --uid=: as this user
  --gid=: with this group
  --description=: called so
  --working-directory=: in this folder
  --nice=: with less claim on the processor
  -d --same-dir: in this folder
  -G --collect: forgets it when it fails
  -P --pipe: with this input and output
  --wait: waits for its end
  -S --shell: a shell
  -q --quiet: says little
  -r --remain-after-exit: counts as running afterwards
  --user: of your own
  --scope: not as a service
  -t --pty: on this terminal
  -p --property=: with this property
  --unit=: with this name
  --on-calendar=: at this time
  --on-active=: after this time
"""
