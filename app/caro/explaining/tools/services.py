"""Services and their logs, on Linux and macOS."""

from __future__ import annotations

TEXT = """
systemctl: steers services and the whole system
  ~ sub
  --user: your own, not the system's
  --now: and starts or stops them too
  -a --all: all of them
  -t --type=: only of this kind
  --state=: only in this state
  -q --quiet: says nothing
  -n --lines=: so many lines of the log
  -l --full: nothing cut short
  --no-pager: without a pager
  -f --force: even where something is in the way
  --failed: only those that failed
  -p --property=: only this
  --no-legend: without titles
systemctl start: starts services
  *: a service
systemctl stop: stops services
  *: a service
systemctl restart: stops and starts services
  *: a service
systemctl reload: services read their settings anew
  *: a service
systemctl reload-or-restart: services read their settings anew, or are restarted
  *: a service
systemctl status: tells how services stand
  *: a service
systemctl enable: services start with the machine
  *: a service
systemctl disable: services no longer start with the machine
  *: a service
systemctl mask: services can't be started at all
  *: a service
systemctl unmask: services can be started again
  *: a service
systemctl is-active: tells whether services run
  *: a service
systemctl is-enabled: tells whether services start with the machine
  *: a service
systemctl is-failed: tells whether services failed
  *: a service
systemctl list-units: lists what is loaded
  *: only names like this
systemctl list-unit-files: lists what there is
  *: only names like this
systemctl list-timers: lists what runs at fixed times
  *: only names like this
systemctl list-dependencies: lists what a service needs
  1: the service
systemctl daemon-reload: reads the files of services anew
systemctl cat: prints the file of a service
  *: a service
systemctl show: prints everything about a service
  *: a service
systemctl edit: changes the file of a service in an editor
  *: a service
systemctl kill: sends a service's processes a signal
  -s --signal=SIGNAL: this signal
  *: a service
systemctl reset-failed: forgets that services failed
  *: a service
systemctl get-default: tells what is started with the machine
systemctl set-default: sets what is started with the machine
  1: the target
systemctl isolate: starts this and stops all else
  1: the target
systemctl reboot: starts the machine anew
systemctl poweroff, systemctl halt: turns the machine off
systemctl suspend: puts the machine to sleep
systemctl hibernate: puts the machine to sleep, memory on disk
systemctl rescue: only what is needed for repairs
service: steers a service
  --status-all: tells how all stand
  1: the service
  2: what is done
    start: starts it
    stop: stops it
    restart: stops and starts it
    reload: it reads its settings anew
    status: tells how it stands
update-rc.d, chkconfig: says whether a service starts with the machine
  1: the service
  2: how
rc-service: steers a service
  1: the service
  2: what is done
journalctl: shows the system's log
  -u --unit=: of this service
  -f --follow: goes on
  -n --lines=NUMBER: the last lines
  -b --boot=NUMBER: since the machine was started; -1: the time before
  -k --dmesg: of the kernel
  -p --priority=: of this weight or more
    err: errors
    3: errors
    warning: warnings
  -x --catalog: with explanations
  -e --pager-end: begins at the end
  -r --reverse: newest first
  -o --output=: in this form
  -S --since=: from then on
  -U --until=: up to then
  -g --grep=: only lines like this
  -t --identifier=: of programs that call themselves this
  -a --all: whole lines
  -q --quiet: says less
  --user: your own
  --no-pager: without a pager
  --disk-usage: tells how much room it takes
  --vacuum-size=: removes old ones until so much is left
  --vacuum-time=: removes what is older
  --rotate: begins new files
  --list-boots: lists the starts of the machine
  --user-unit=: of this service of yours
  *: only with this
loginctl: handles logins
  ~ sub
loginctl list-sessions: lists them
loginctl list-users: lists the users
loginctl terminate-user: ends everything of a user
  1: the user
loginctl enable-linger: a user's services run without a login
  1: the user
loginctl lock-session: locks the screen
logger: writes a line into the system's log
  -t --tag=: as from this program
  -p --priority=: of this kind and weight
  -s --stderr: and prints it
  *: the line
launchctl: steers services (macOS)
  ~ sub
launchctl load: loads one
  -w: for good
  *: its file
launchctl unload: unloads one
  -w: for good
  *: its file
launchctl list: lists them
  1: only this
launchctl start: starts one
  1: its name
launchctl stop: stops one
  1: its name
launchctl kickstart: starts one
  -k: stops it first
  1: its name
launchctl bootstrap: loads one
  *: for whom, and its file
launchctl bootout: unloads one
  *: for whom, and its file
nginx: serves web pages
  -t: only tests its settings
  -s=: tells the running one this
    reload: read the settings anew
    stop: end at once
    quit: end when all is answered
  -c=: with these settings
  -T: tests and prints its settings
  -V: prints how it was made
  -v: prints its version
apachectl, apache2ctl: steers the web server Apache
  configtest: only tests its settings
  graceful: reads settings anew without breaking off
  restart: stops and starts it
  start: starts it
  stop: stops it
  -t: only tests its settings
  -S: shows the sites
supervisorctl: steers programs that supervisor keeps running
  ~ sub
supervisorctl status: tells how they stand
  *: which
supervisorctl restart: stops and starts one
  *: which
supervisorctl start: starts one
  *: which
supervisorctl stop: stops one
  *: which
supervisorctl reread: reads the settings anew
supervisorctl update: reads the settings anew and restarts what changed
pm2: keeps Node's programs running
  ~ sub
pm2 start: starts one
  --name=: with this name
  -i=: so many of it
  *: the script
pm2 stop: stops one
  *: which
pm2 restart: stops and starts one
  *: which
pm2 delete: forgets one
  *: which
pm2 list, pm2 ls: lists them
pm2 logs: prints what they printed
  --lines=: the last so many lines
  1: only of this one
psql: asks a PostgreSQL database
  -h --host=: on this machine
  -p --port=: at this port
  -U --username=: as this user
  -d --dbname=: this database
  -c --command=: runs this
  -f --file=: runs what this file holds
  -l --list: lists the databases
  -t --tuples-only: only rows
  -A --no-align: not in columns
  -F --field-separator=: what parts the fields
  -W --password: asks for the password
  -w --no-password: never asks for it
  -o --output=: writes into this file
  -q --quiet: says little
  -x --expanded: a line for each field
  -X --no-psqlrc: without your settings
  -v --set=: with this variable
  1: the database
  2: the user
pg_dump: writes a PostgreSQL database into a file
  -h --host=: on this machine
  -p --port=: at this port
  -U --username=: as this user
  -d --dbname=: this database
  -f --file=: into this file
  -F --format=: in this form
  -t --table=: only this table
  -s --schema-only: without data
  -a --data-only: only data
  -c --clean: with commands that remove what was there
  -j --jobs=: so many at the same time
  1: the database
pg_restore: brings a PostgreSQL database back
  -d --dbname=: into this one
  -h --host=: on this machine
  -U --username=: as this user
  -c --clean: removes what was there
  -C --create: makes the database
  -j --jobs=: so many at the same time
  1: the file
mysql, mariadb: asks a MySQL database
  -h --host=: on this machine
  -P --port=: at this port
  -u --user=: as this user
  -p --password=?: with a password, which it asks for
  -e --execute=: runs this
  -D --database=: this database
  -N --skip-column-names: without titles
  -B --batch: plain, for programs to read
  1: the database
mysqldump, mariadb-dump: writes a MySQL database as text
  -h --host=: on this machine
  -P --port=: at this port
  -u --user=: as this user
  -p --password=?: with a password, which it asks for
  -A --all-databases: all of them
  -B --databases: all that are named
  -d --no-data: without data
  --single-transaction: as it is at one moment
  --routines: with its programs
  1: the database
  *: a table
sqlite3: asks an SQLite database
  ~ words
  -header -headers: with titles
  -column: in columns
  -csv: with commas
  -json: as JSON
  -readonly: changes nothing
  -cmd=: runs this first
  1: the file
  2: what it runs
redis-cli: talks to a Redis server
  -c: follows to other machines of a cluster
  -r=: so many times
  -i=: so many seconds between
  --raw: plain
  --stat: figures, over and over
  --bigkeys: looks for big keys
  -h=: on this machine
  -p=: at this port
  -a=: with this password, which others may see
  -n=: this database
  -u=: at this address
  --scan: lists keys
  --pattern=: keys like this
  *: the command
"""
