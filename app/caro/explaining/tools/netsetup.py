"""Tools that set the network up and watch it."""

from __future__ import annotations

TEXT = """
ip: shows or changes addresses, interfaces and ways of the network
  ~ sub
  -4: IPv4
  -6: IPv6
  -br -brief: in short
  -c -color: in colours
  -s -stats: with figures
  -j -json: as JSON
  -p -pretty: prettily
  -o -oneline: one line each
  -d -details: with more about each
  -n -netns=: in this name space
ip addr, ip address, ip a: addresses
  ~ sub words
ip addr show, ip address show, ip a show, ip a s, ip addr list: shows them
  ~ words
  @dev: the interface
  *: interface, or which ones
ip addr add, ip address add, ip a add: gives an interface an address
  @dev: the interface
  *: the address, or the interface
ip addr del, ip address del, ip a del: takes an address from an interface
  @dev: the interface
  *: the address, or the interface
ip addr flush, ip address flush: takes all addresses from an interface
  @dev: the interface
  *: the interface
ip link, ip l: interfaces
  ~ sub
ip link show, ip l show: shows them
  @dev: the interface
  *: the interface
ip link set: changes one
  @dev: the interface
  up: switches it on
  down: switches it off
  @mtu: the size of packets
  *: the interface, or what is set
ip link add: makes one
  *: its name and kind
ip link delete, ip link del: removes one
  *: its name
ip route, ip r: ways that packets go
  ~ sub
ip route show, ip r show, ip route list: shows them
  *: which ones
ip route add: adds one
  @via: by way of
  @dev: the interface
  default: for everything that has no other
  *: where to, and how
ip route del, ip route delete: removes one
  default: the one for everything else
  *: which one
ip route get: tells which way packets to an address go
  1: the address
ip neigh, ip neighbour, ip n: machines on the same network
  *: which ones
ip rule: rules that choose between ways
  *: what is done to them
ip netns: separate networks of this machine
  *: what is done to them
ifconfig: shows or changes interfaces
  -a: those that are off too
  up: switches it on
  down: switches it off
  @netmask: the mask
  1: the interface
  *: what is set
route: shows or changes the ways that packets go
  -n: addresses as numbers
  *: what is done
arp: shows or changes which machines are on the same network
  -a: all of them
  -n: addresses as numbers
  -d=: forgets this one
  *: the machine
iptables, ip6tables: shows or changes the firewall's rules
  -A --append=: adds a rule at the end of this chain
  -I --insert=: adds a rule at the beginning of this chain
  -D --delete=: removes a rule of this chain
  -L --list=MAYBE: lists the rules
  -F --flush: removes all rules, or those of a chain
  -P --policy=: what this chain does with all else
  -N --new-chain=: makes this chain
  -X --delete-chain: removes chains
  -S --list-rules: lists the rules as commands
  -t --table=: in this table
  -p --protocol=: for this protocol
  -s --source=: from there
  -d --destination=: to there
  -i --in-interface=: that come in there
  -o --out-interface=: that go out there
  -j --jump=: does this with them
    ACCEPT: lets them pass
    DROP: drops them without a word
    REJECT: turns them away
    LOG: writes them to the log
    MASQUERADE: sends them on under its own address
  -m --match=: with this test
  -n --numeric: addresses as numbers
  -v --verbose: with counts
  --dport --destination-port=: to this port
  --sport --source-port=: from this port
  --line-numbers: with numbers of the rules
  --state --ctstate=: of a connection in this state
  --to-destination=: sends them there
  --to-port --to-ports=: sends them to this port
  *: a chain, a number, or what a rule says
ufw: shows or changes the firewall in a simple way
  ~ sub
  --force: asks nothing
ufw allow: lets others in
  *: port, service or address
ufw deny: keeps others out
  *: port, service or address
ufw reject: turns others away
  *: port, service or address
ufw limit: lets others in, but not too often
  *: port or service
ufw delete: removes a rule
  *: the rule, or its number
ufw enable: switches the firewall on
ufw disable: switches the firewall off
ufw reload: reads the rules anew
ufw reset: removes all rules and switches it off
ufw status: shows the rules
  verbose: with more about them
  numbered: with their numbers
ufw default: what is done with all else
  *: allow or deny, and which way
firewall-cmd: shows or changes the firewall
  --permanent: for good, from the next reading on
  --reload: reads the rules anew
  --list-all: shows everything
  --list-ports: shows the open ports
  --add-port=: opens this port
  --remove-port=: closes this port
  --add-service=: lets others use this service
  --remove-service=: no longer lets others use this service
  --zone=: in this zone
  --state: tells whether it runs
nft: shows or changes the firewall's rules
  ~ sub
  -f=: rules from this file
  -a: with handles
nft list: lists rules
  *: which ones
nft add: adds something
  *: what
nft delete: removes something
  *: what
nft flush: removes all rules
  *: of what
nmap: looks which machines and ports answer
  ~ words glues
  -sn -sP: only which machines are there
  -sS: by half-open connections
  -sT: by connections
  -sU: over UDP
  -sV: which programs answer
  -O: which system it is
  -A: system, versions and more
  -p=: these ports
  -p-: all ports
  -F: only the most common ports
  -Pn: without asking first whether it is there
  -n: without names
  -T0 -T1 -T2: slowly
  -T3: at the usual speed
  -T4 -T5: fast
  -v: says more
  -oN -oX -oG -oA=: writes it into this file
  --open: only open ports
  --script=: with this script
  --top-ports=: so many of the most common ports
  -iL=: machines from this file
  *: machine or network
tcpdump: shows packets on the network
  -i --interface=: on this interface
  -n: addresses as numbers
  -nn: addresses and ports as numbers
  -c=: ends after so many
  -w=: writes them into this file
  -r=: reads them from this file
  -v: says more
  -vv: says still more
  -X: with their content
  -A: with their content as text
  -s --snapshot-length=: at most so many bytes of each
  -e: with hardware addresses
  -q: says less
  -l: prints each line at once
  -D: lists the interfaces
  *: which packets
nmcli: shows or changes connections of NetworkManager
  ~ sub
  -t --terse: for programs to read
  -f --fields=: these columns
nmcli device, nmcli dev, nmcli d: devices
  *: what is done to them
nmcli connection, nmcli con, nmcli c: connections
  *: what is done to them
nmcli general, nmcli g: how it stands
  *: what is asked
nmcli radio: radio on and off
  *: which, and on or off
resolvectl: asks how names are looked up
  ~ sub
resolvectl status: shows which servers are asked
resolvectl query: looks a name up
  1: the name
resolvectl flush-caches: forgets what was looked up
openssl: handles keys, certificates and ciphers
  ~ sub words
  -in=: from this file
  -out=: into this file
  -inform=: which is in this form
  -outform=: in this form
  -passin=: the password of what it reads
  -passout=: the password of what it writes
  -provider=: with this provider
openssl x509: shows or changes a certificate
  ~ words
  -in=: from this file
  -out=: into this file
  -noout: not the certificate itself
  -text: in words
  -dates: from when until when
  -enddate: until when
  -subject: whose
  -issuer: from whom
  -fingerprint: its fingerprint
openssl s_client: opens an encrypted connection
  ~ words
  -connect=: to this machine and port
  -servername=: for this name
  -showcerts: shows all certificates
  -starttls=: begins with this protocol
openssl rand: prints random bytes
  ~ words
  -hex: in hex
  -base64: in letters and digits
  1: so many
openssl req: asks for a certificate, or makes one
  ~ words
  -x509: makes one that signs itself
  -new: a new one
  -newkey=: with a new key of this kind
  -nodes -noenc: the key without a password
  -keyout=: the key into this file
  -key=: with this key
  -out=: into this file
  -days=: for so many days
  -subj=: for this name
openssl enc: encrypts or decrypts
  ~ words
  -d: decrypts
  -e: encrypts
  -in=: from this file
  -out=: into this file
  -k -pass=: with this password
  -pbkdf2: a better key from the password
  -salt: with salt
  -a -base64: in letters and digits
  -aes-256-cbc: with AES
openssl dgst: prints checksums
  ~ words
  -sign=: signs with this key
  -verify=: checks with this key
  -signature=: this signature
  -binary: as bytes
  -sigopt=: signs in this way
  -hmac=: with this key
  -md5 -sha1 -sha512 -sha384: of this kind
  -r: as sha256sum does
  -sha256: of this kind
  *: a file
openssl passwd: prints a password as it is stored
  ~ words
  -6: in today's usual way
  -5: with SHA-256
  -1 -apr1: in an old way
  -salt=: with this salt
  -stdin: reads the password from its input
  *: the password
openssl genpkey: makes a key
  ~ words
  -algorithm=: of this kind
  -pkeyopt=: in this way
openssl rsa, openssl pkey, openssl ec: shows or changes a key
  ~ words
  -pubout: its public half
  -noout: not the key itself
  -text: in words
  -check: tests it
openssl pkcs12: packs keys and certificates together
  ~ words
  -export: packs
  -inkey=: with this key
  -certfile=: with these certificates
  -nodes -noenc: the key without a password
  -nocerts: without certificates
  -nokeys: without keys
openssl verify: checks certificates
  ~ words
  -CAfile=: trusts these
  *: a certificate
openssl prime: tells whether numbers are prime
  ~ words
  -generate: makes one
  -bits=: of so many bits
  -hex: in hex
  *: a number
openssl speed: measures how fast it is
  ~ words
  -evp=: this
  -seconds=: for so many seconds
  -multi=: so many at once
  *: of these
openssl version: prints its version
  -a: with everything
openssl genrsa: makes a key
  ~ words
  -out=: into this file
  1: so many bits
"""
