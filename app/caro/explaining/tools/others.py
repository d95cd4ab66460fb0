"""Tools of every kind that are met less often."""

from __future__ import annotations

TEXT = """
rename: renames files by an expression of Perl, or a text by another
  -n --nono --no-act: only tells what it would do
  -v --verbose: says what it does
  -f --force: replaces files
  1: the expression, or the text to replace
  *: a file
bind: shows or sets the keys of bash's line
  -p: lists keys and what they do
  -P: lists what can be done, and its keys
  -l: lists what can be done
  -x=: a key that runs a command
  -f=: as this file says
  -q=: the keys of this
  -r=: frees this key
  *: key and what it does
compress: packs files in the old way of Unix
  -f: replaces what is there
  -c: prints it
  -v: says how well it packs
  *: a file
uncompress: unpacks what compress packed
  -c: prints it
  -f: replaces what is there
  *: a file
finger: tells about users
  -s: in short
  -l: with more about each
  *: the user
pv: hands data through and shows how far it is
  -s --size=: so much in all
  -L --rate-limit=: at most so many bytes a second
  -q --quiet: shows nothing
  -l --line-mode: counts lines
  -n --numeric: as numbers
  -p --progress: with a bar
  -t --timer: with the time so far
  -r --rate: with how fast
  -b --bytes: with how much
  -e --eta: with how long it will take
  *: a file
script: writes all that a terminal shows into a file
  -a --append: adds to its end
  -c --command=SHELL: of this command
  -q --quiet: without remarks of its own
  -f --flush: at once
  1: the file
pr: parts text into pages
  -t --omit-header: without heads
  -m --merge: files side by side
  -w --width=: so many columns
  -l --length=: so many lines a page
  -n --number-lines=?: with line numbers
  -s --separator=?: what stands between columns
  -#: so many columns side by side
  *: a file
mail, mailx: sends or reads mail
  -s=: about this
  -a=: with this line in the head, or this file
  -c=: a copy to this address
  -b=: a hidden copy to this address
  -A=: with this file
  -r=: from this address
  *: to this address
getent: asks what the system knows of users, hosts and more
  1: what about: passwd, group, hosts
  *: of this one
ipcs: lists memory and queues that processes share
  -m --shmems: memory
  -q --queues: queues
  -s --semaphores: semaphores
  -a --all: all of them
jar: packs and unpacks archives of Java
  ~ bundle
  -c: makes an archive
  -x: unpacks
  -t: lists what is in it
  -u: adds to it
  -f=: this archive
  -v: names each file
  -m=: with this head
  -C=: from this folder
  -e=: begins with this class
  *: what is packed or unpacked
zipinfo: lists what is in a zip archive
  -1: only names
  1: the archive
rpm2cpio: prints a package of Fedora as an archive for cpio
  1: the package
uuidgen: prints a number that nobody else has
  -r --random: by chance
  -t --time: by the time
lynx, w3m, links, elinks: shows web pages as text
  ~ words
  -dump: prints it and ends
  -source: prints it as it came
  -nolist: without the addresses at the end
  *: the address
lshw: tells about the machine's parts
  ~ words
  -short: in short
  -C -class=: only of this kind
  -html: as HTML
  -json: as JSON
dmidecode: tells what the maker wrote into the machine
  -t --type=: only of this kind
  -s --string=: only this
csh, tcsh: a shell: runs commands
  -c=: these commands
  -f: without your settings
  1 !-c: the script
  *: what it is given
sshpass: gives ssh a password
  ~ runs
  -p=: this password, which others may see
  -f=: from this file
  -e: from a variable
entr: runs a command whenever files from its input change
  ~ runs
  -r: a server, which is restarted
  -c: on an empty screen
  -p: not at the beginning
  -s: by a shell
  -d: folders too
inotifywait: waits until something happens to files
  -m --monitor: goes on
  -r --recursive: folders with all that is in them
  -e --event=: only this
  -q --quiet: says less
  --format=: in this form
  *: what it looks at
unshare: runs a command apart from the rest of the system
  ~ runs
  -S --setuid=: as this user
  -G --setgid=: with this group
  -R --root=: sees this folder as /
  -w --wd=: in this folder
  -m --mount=?: with file systems of its own
  -n --net=?: with a network of its own
  -p --pid=?: with numbers of processes of its own
  -u --uts=?: with a name of its own
  -U --user=?: with users of its own
  -r --map-root-user: as root there
  -f --fork: as a new process
nsenter: runs a command inside what another process sees
  ~ runs
  -S --setuid=: as this user
  -G --setgid=: with this group
  -r --root=?: its /
  -w --wd=?: its folder
  -U --user=?: its users
  -t --target=: this process
  -m --mount=?: its file systems
  -n --net=?: its network
  -p --pid=?: its processes
  -u --uts=?: its name
  -i --ipc=?: its shared memory
  -a --all: all of it
hyperfine: measures how long commands take
  -w --warmup=: so many turns first that do not count
  -r --runs=: so many turns
  -n --command-name=: called so
  --prepare=SHELL: runs this before each turn
  --export-json=: into this file, as JSON
  --export-markdown=: into this file, as a table
  *=SHELL: the command
"""
