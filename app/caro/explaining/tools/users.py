"""Tools for users, groups and rights."""

from __future__ import annotations

TEXT = """
chmod: sets who may read, write and run files
  ~ modes
  -R --recursive: folders with all that is in them
  -v --verbose: says what it does
  -c --changes: says what it changes
  -f --silent --quiet: is silent about errors
  --reference=: the same rights as this file
  1=MODE !--reference: who may do what
  *: file or folder
chown: sets the owner of files
  -R --recursive: folders with all that is in them
  -v --verbose: says what it does
  -c --changes: says what it changes
  -f --silent --quiet: is silent about errors
  -h --no-dereference: links, not what they point to
  --reference=: the same owner as this file
  --from=: only where this is the owner
  1 !--reference: owner, and group behind the colon
  *: file or folder
chgrp: sets the group of files
  ~ like=chown
  1 !--reference: the group
  *: file or folder
chattr: sets further properties of files; +i: nobody may change them
  ~ modes
  -R: folders with all that is in them
  +: switches this on
  1: what is set
  *: a file
lsattr: shows further properties of files
  -a: hidden ones too
  -d: folders themselves
  -R: folders with all that is in them
  *: a file
setfacl: sets access lists of files
  -m --modify=: adds or changes these
  -x --remove=: removes these
  -b --remove-all: removes all
  -R --recursive: folders with all that is in them
  -d --default: for what is made in a folder later
  *: a file
getfacl: shows access lists of files
  -R --recursive: folders with all that is in them
  *: a file
umask: shows or sets the rights that new files do not get
  -S: in letters
  1: these
id: tells who you are and your groups
  -u --user: only the user's number
  -g --group: only the group's number
  -G --groups: all groups
  -n --name: names, not numbers
  1: this user
whoami: prints your name on this machine
who: tells who is logged in
  -m: of this terminal
  -r --runlevel: what the system is doing
  -l --login: what waits for logins
  -T --mesg: whether they take messages
  -d --dead: those that have ended
  -s --short: in short
  -b --boot: when the machine was started
  -a --all: everything
  -q --count: names, and how many
  -H --heading: with titles
  -u --users: with idle times
w: tells who is logged in and what they do
  -h --no-header: without titles
  1: this user
last: tells who was logged in before
  -n --limit=: so many lines
  -#: so many lines
  -F --fulltimes: with whole times
  -x --system: with starts and ends of the machine
  *: this user, or reboot
lastlog: tells when each user last logged in
  -u --user=: this user
groups: prints the groups of a user
  *: a user
su: becomes another user, root where none is named
  - -l --login: as if that user had logged in
  -c --command=SHELL: runs this command
  -s --shell=: with this shell
  -m -p: keeps your variables
  1: the user
passwd: changes a password
  -l --lock: locks the account
  -u --unlock: unlocks the account
  -d --delete: takes the password away
  -e --expire: has to be changed at the next login
  -S --status: tells how it stands
  1: the user
useradd, adduser: adds a user
  -m --create-home: with a home folder
  -s=: with this shell
  -G --groups=: in these further groups
  -g --gid=: with this main group
  -u --uid=: with this number
  -d --home-dir --home=: with this home folder
  -c --comment=: with this name or remark
  -r: for a service
  --system: for a service
  --disabled-password: without a password
  --gecos=: with this name or remark
  --shell=: with this shell
  --ingroup=: with this main group
  -M --no-create-home: without a home folder
  1: the user
  2: the group to add the user to
usermod: changes a user
  -a --append: keeps the groups there are
  -G --groups=: in these further groups
  -s --shell=: with this shell
  -l --login=: with this new name
  -L --lock: locks the account
  -U --unlock: unlocks the account
  -d --home=: with this home folder
  -m --move-home: moves the old home folder there
  -g --gid=: with this main group
  -e --expiredate=: ends on this day
  1: the user
userdel, deluser: removes a user
  -r --remove: with home folder and mail
  -f --force: even when logged in
  --remove-home: with the home folder
  1: the user
  2: the group to take the user out of
groupadd, addgroup: adds a group
  -g --gid=: with this number
  -r --system: for a service
  1: the group
groupdel, delgroup: removes a group
  1: the group
gpasswd: says who is in a group
  -a --add=: adds this user
  -d --delete=: takes this user out
  1: the group
chsh: changes the shell of a user
  -s --shell=: this shell
  1: the user
chage: says when a password ends
  -l --list: shows it
  -M --maxdays=: at most so many days
  -E --expiredate=: the account ends on this day
  -d --lastday=: as if changed on this day
  1: the user
visudo: edits the list of who may use sudo
  -c --check: only checks it
  -f --file=: this file
"""
