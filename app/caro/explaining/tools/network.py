"""Tools for the network: fetching, logging in elsewhere, looking at addresses and ports."""

from __future__ import annotations

TEXT = """
curl: fetches or sends over the network
  -o --output=: writes into this file
  -O --remote-name: writes into a file of the same name
  -J --remote-header-name: under the name that the server gives
  -L --location: goes on where the server sends it
  -s --silent: shows neither progress nor errors
  -S --show-error: shows errors all the same
  -f --fail: an error of the server is a failure
  -i --include: with the answer's head
  -I --head: only the answer's head
  -v --verbose: shows all that is said
  -k --insecure: does not check who the server is
  -X --request=: with this method
  -d --data --data-ascii=: sends this
  --data-raw --data-binary=: sends this as it is
  --data-urlencode=: sends this, coded for addresses
  --json=: sends this as JSON
  -H --header=: with this line in the head
  -u --user=: with this name and password
  -F --form=: sends this field of a form
  -T --upload-file=: sends this file
  -A --user-agent=: calls itself this
  -e --referer=: says it comes from there
  -b --cookie=: with these cookies
  -c --cookie-jar=: keeps cookies in this file
  -x --proxy=: over this proxy
  -C --continue-at=: goes on from here; - finds out where
  -r --range=: only this part
  -m --max-time=: at most so many seconds
  --connect-timeout=: at most so many seconds to get through
  --retry=: tries so many times again
  --retry-delay=: waits so many seconds between
  -w --write-out=: prints this afterwards
  -z --time-cond=: only where it is newer
  -G --get: puts what it sends into the address
  -K --config=: options from this file
  -N --no-buffer: prints at once
  -n --netrc: with the password from ~/.netrc
  -# --progress-bar: a bar shows how far it is
  -4 --ipv4: over IPv4
  -6 --ipv6: over IPv6
  -E --cert=: with this certificate
  --key=: with this key
  --cacert=: trusts this authority
  --compressed: asks for packed data
  --limit-rate=: at most so many bytes a second
  --create-dirs: makes folders where needed
  --max-redirs=: goes on at most so many times
  --resolve=: this name has this address
  --interface=: over this interface
  --http2: with HTTP/2
  --http1.1: with HTTP/1.1
  --fail-with-body: a failure too, but shows the answer
  --url=: this address
  -Z --parallel: several at once
  *: the address
wget: fetches files over the network
  -O --output-document=: writes into this file; - prints it
  -q --quiet: says nothing
  -c --continue: goes on where it was broken off
  -P --directory-prefix=: into this folder
  -r --recursive: with all that it links to
  -l --level=: so many links deep
  -np --no-parent: nothing from above the address
  -p --page-requisites: with what a page needs
  -k --convert-links: links lead to the copies
  -m --mirror: a copy of all of it, for later updates
  -i --input-file=: addresses from this file
  -b --background: in the background
  -S --server-response: shows the answer's head
  -nc --no-clobber: keeps what is there
  -nv --no-verbose: says little
  -N --timestamping: only what is newer
  -t --tries=: at most so many tries
  -T --timeout=: gives up after so many seconds
  -w --wait=: so many seconds between
  -U --user-agent=: calls itself this
  -A --accept=: only names like this
  -R --reject=: no names like this
  -E --adjust-extension: names that fit the kind
  -nd --no-directories: without folders
  -nH --no-host-directories: without a folder for the server
  -o --output-file=: writes what it says into this file
  -H --span-hosts: other servers too
  --spider: only tells whether it is there
  --header=: with this line in the head
  --post-data=: sends this
  --user=: with this name
  --password=: with this password, which others may see
  --no-check-certificate: does not check who the server is
  --limit-rate=: at most so many bytes a second
  --show-progress: shows how far it is
  --cut-dirs=: without so many folders
  -4 --inet4-only: over IPv4
  *: the address
ssh: logs in on another machine, or runs a command there
  ~ joins=1
  -x: windows of programs there do not open here
  -a: does not lend your keys
  -k: does not lend your tickets
  -b=: from this address
  -m=: with these checksums
  -w=: as a tunnel
  -y: what it says goes to the log
  -K: lends your tickets
  -V: prints its version
  -p=: at this port
  -i=: with this key
  -l=: as this user
  -L=: a port here leads to a place beyond
  -R=: a port there leads to a place here
  -D=: a proxy at this port here
  -N: runs no command
  -f: goes to the background
  -T: without a terminal
  -t: with a terminal
  -v: says what it does
  -q: says little
  -C: packs what it sends
  -A: lends your keys to the other side
  -X: windows of programs there open here
  -Y: the same, and trusts them
  -J=: by way of this machine
  -o=: with this setting
  -F=: with this file of settings
  -n: reads no input
  -g: others may use the ports too
  -W=: joins input and output to a place beyond
  -4: over IPv4
  -6: over IPv6
  -G: only prints its settings
  -O=: tells the open connection this
  -S=: over this open connection
  -M: others may share the connection
  -E=: writes what it says into this file
  -c=: with these ciphers
  -Q=: lists what it can do
  1: the machine, and the user before the @
scp: copies files from or to another machine
  -r: folders with all that is in them
  -P=: at this port
  -i=: with this key
  -p: keeps times and rights
  -q: says little
  -C: packs what it sends
  -v: says what it does
  -o=: with this setting
  -l=: at most so many kbit a second
  -J=: by way of this machine
  -3: between two others, over this machine
  -O: in the old way
  *: what is copied; MACHINE:PATH lies elsewhere
  $: where it goes
sftp: copies files from or to another machine, by commands
  -P=: at this port
  -i=: with this key
  -b=: commands from this file
  -o=: with this setting
  -r: folders with all that is in them
  1: the machine
ssh-keygen: makes and handles keys for ssh
  -a=: so many turns that make guessing slow
  -m=: in this form
  -e: prints it in the form of others
  -s=: signs with this key
  -A: all keys that a machine needs
  -c: changes the remark
  -t=: of this kind
  -b=: of so many bits
  -f=: in this file
  -C=: with this remark
  -N=: with this passphrase
  -P=: the passphrase so far
  -p: changes the passphrase
  -y: prints the public half
  -l: prints the fingerprint
  -R=: forgets this machine's key
  -F=: looks for this machine's key
  -q: says nothing
  -E=: fingerprints of this kind
  -H: hides the names of machines
ssh-copy-id: lets a key of yours log in on another machine
  -i=: this key
  -p=: at this port
  -f: without a look at what is there
  1: the machine
ssh-add: gives keys to the program that keeps them ready
  -l: lists those it has
  -d: takes a key away
  -D: takes all away
  -t=: for so many seconds
  *: a key
ping: sends a machine small packets and waits for answers
  -c --count=: so many
  -i --interval=: so many seconds between
  -W=: waits so many seconds for an answer
  -w=: ends after so many seconds
  -s=: of so many bytes
  -q: only the sum at the end
  -n: addresses as numbers
  -4: over IPv4
  -6: over IPv6
  -I=: over this interface
  -f: as fast as it can
  -t=: may pass so many machines (macOS: seconds)
  1: the machine
traceroute, tracepath: shows the way to a machine
  -n: addresses as numbers
  -m=: at most so many steps
  -w=: waits so many seconds for an answer
  -I: with ICMP
  -T: with TCP
  -p=: at this port
  1: the machine
mtr: shows the way to a machine and where packets are lost
  -r --report: prints it at the end
  -c --report-cycles=: so many packets
  -n --no-dns: addresses as numbers
  -w --report-wide: with whole names
  1: the machine
dig: asks for what a name's servers know
  +: how it asks or prints; +short prints the answer alone
  -x=: the name of this address
  -t=: records of this kind
  -p=: at this port
  -4: over IPv4
  *: a name, a kind, or @SERVER that is asked
nslookup, host: asks for the address of a name
  -t=: records of this kind
  -a: everything
  1: the name
  2: the server that is asked
whois: asks whom a name or address belongs to
  -h=: at this server
  *: name or address
nc, ncat, netcat: sends and receives plain data over the network
  -l: waits for a connection
  -p=: at this port
  -v: says what it does
  -z: only looks whether something listens
  -u: over UDP
  -n: addresses as numbers
  -w=: gives up after so many seconds
  -k: waits for the next one too
  -e=: joins the connection to this program
  -c=SHELL: joins the connection to this command
  -q=: ends so many seconds after the input
  -N: hangs up at the end of the input
  -4: over IPv4
  -6: over IPv6
  -U: over a socket in the file system
  -x=: over this proxy
  1: the machine
  2: the port
ss: lists network connections
  -t --tcp: of TCP
  -u --udp: of UDP
  -l --listening: that wait for others
  -n --numeric: ports as numbers
  -p --processes: with the processes
  -a --all: waiting ones too
  -x --unix: of sockets in the file system
  -s --summary: only sums
  -4 --ipv4: over IPv4
  -6 --ipv6: over IPv6
  -r --resolve: with names
  -o --options: with timers
  -e --extended: with more about each
  -i --info: with figures of TCP
  -m --memory: with memory
  -H --no-header: without titles
  -K --kill: ends them
  *: which ones
netstat: lists network connections
  -t --tcp: of TCP
  -u --udp: of UDP
  -l --listening: that wait for others
  -n --numeric: addresses as numbers
  -p --programs: with the processes
  -a --all: all of them
  -r --route: the ways in place of connections
  -i --interfaces: the interfaces in place of connections
  -s --statistics: figures
  -c --continuous: over and over
  -e --extend: with more about each
  -x --unix: of sockets in the file system
"""
