"""Tools that run others, met less often than sudo and xargs."""

from __future__ import annotations

TEXT = """
runuser: runs a command as another user, without a password
  ~ runs
  -u --user=: this user
  -g --group=: with this group
  -l --login: as if that user had logged in
  -c --command=SHELL: this command
pkexec: runs a command as root, once a window has asked
  ~ runs
  --user=: as this user
  --disable-internal-agent: without asking on the terminal
valgrind: runs a program and finds faults in how it uses memory
  ~ runs
  -q --quiet: says only what is wrong
  -v --verbose: says more
  --tool=: looks for this
  --leak-check=?: tells what was never given back
  --log-file=: writes it into this file
  --track-origins=?: tells where bad values come from
ltrace: shows what a program asks of libraries
  ~ runs
  -e=: only this
  -o --output=: writes it into this file
  -p=: of this running process
  -f: its children too
  -S: what it asks of the kernel too
  -c: only counts them
  -s=: texts up to this length
  -u=: as this user
perf: measures what the processor does
  ~ sub
perf stat: counts while a command runs
  ~ runs
  -e --event=: this
  -r --repeat=: so many times
  -p --pid=: of this running process
  -a --all-cpus: of the whole machine
perf record: writes down what a command does
  ~ runs
  -g: with who called whom
  -e --event=: this
  -p --pid=: of this running process
  -a --all-cpus: of the whole machine
  -F --freq=: so often a second
  -o --output=: into this file
perf report: shows what was written down
  -i --input=: in this file
perf top: shows the busiest functions, over and over
chrt: runs a command with another rank for the processor
  ~ runs=1
  -f --fifo: before all others
  -r --rr: before all others, in turns
  -b --batch: as work in the background
  -i --idle: only when nobody else wants it
  -o --other: as usual
  1: the rank
numactl: runs a command on some parts of the machine
  ~ runs
  -N --cpunodebind=: on these processors
  -m --membind=: with this memory
  -C --physcpubind=: on these processors
  -i --interleave=: with memory in turns
  -H --hardware: tells what there is
  -s --show: tells how it stands
cpulimit: lets a program use only so much of the processor
  ~ runs
  -l --limit=: so many percent
  -p --pid=: this running process
  -e --exe=: the program of this name
  -i --include-children: its children too
systemd-inhibit: keeps the machine from sleeping while a command runs
  ~ runs
  --what=: keeps it from this
  --who=: for this program
  --why=: for this reason
  --mode=: how strictly
  --list: lists who does so
unbuffer: runs a command as if it wrote to a terminal
  ~ runs
  -p: reads its input too
xvfb-run: runs a command with a screen that nobody sees
  ~ runs
  -a --auto-servernum: with a free number
  -n --server-num=: with this number
  -s --server-args=: the screen is given this
  -e --error-file=: errors into this file
torsocks, torify: runs a command over Tor
  ~ runs
proxychains, proxychains4: runs a command over proxies
  ~ runs
  -q: says nothing
  -f=: with this file of settings
setarch: runs a command as on another kind of machine
  ~ runs=1
  -R --addr-no-randomize: with fixed places in memory
  1: the kind
linux32, linux64: runs a command as on another kind of machine
  ~ runs
"""
