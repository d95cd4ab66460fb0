"""Addresses, routes, sockets and what asks other machines."""

from __future__ import annotations

from caro.dialects.difference import Difference as D
from caro.dialects.difference import Program as P

ROWS = (
    P("the addresses of this machine", "ip addr, ip a, ip address, ip addr show, ip a show, ip address show, ip -br a, "
      "ip -brief addr, ifconfig", "ifconfig", "ip addr, ip a, ip address, ip addr show, ifconfig",
      alike="", example=("ip addr", "ifconfig", "ip addr")),
    P("the addresses of one interface", "ip addr show NAME, ip addr show dev NAME, ip a show NAME, ifconfig NAME", "ifconfig NAME",
      "ip addr show NAME, ip addr show dev NAME",
      alike="", example=("ip addr show lo", "ifconfig lo", "ip addr show lo")),
    P("the interfaces", "ip link, ip link show, ip l, ifconfig -a", "ifconfig -a", "ip link, ip link show",
      alike="", example=("ip link", "ifconfig -a", "ip link")),
    P("an interface on", "ip link set NAME up, ip link set dev NAME up, ifconfig NAME up", "ifconfig NAME up", "ip link set NAME up",
      example=("ip link set eth0 up", "ifconfig eth0 up", "ip link set eth0 up")),
    P("an interface off", "ip link set NAME down, ip link set dev NAME down, ifconfig NAME down", "ifconfig NAME down",
      "ip link set NAME down", example=("ip link set eth0 down", "ifconfig eth0 down", "ip link set eth0 down")),
    P("the routes", "ip route, ip r, ip route show, route -n, netstat -rn", "netstat -rn", "ip route, ip r, route -n, netstat -rn",
      alike="", example=("ip route", "netstat -rn", "ip route")),
    P("the neighbours", "ip neigh, ip n, ip neighbour, ip neigh show, arp -a", "arp -a", "ip neigh, arp -a",
      alike="", example=("ip neigh", "arp -a", "ip neigh")),
    P("addresses, interfaces and routes at large", "ip ARGS", "", "ip ARGS",
      otherwise="ifconfig, netstat -rn or arp -a", example=("ip rule", "", "ip rule")),
    P("ports that listen, TCP", "ss -tln, ss -lnt, ss -ltn, netstat -tln, netstat -lnt, lsof -nP -iTCP -sTCP:LISTEN",
      "lsof -nP -iTCP -sTCP:LISTEN", "netstat -tln", alike="lines",
      example=("ss -tln", "lsof -nP -iTCP -sTCP:LISTEN", "netstat -tln")),
    P("the same with their programs", "ss -tlnp, ss -ltnp, ss -lntp, netstat -tlnp, netstat -ltnp, netstat -plnt",
      "lsof -nP -iTCP -sTCP:LISTEN", "netstat -tlnp", alike="lines",
      example=("ss -tlnp", "lsof -nP -iTCP -sTCP:LISTEN", "netstat -tlnp")),
    P("ports that listen", "ss -tuln, ss -lntu, ss -tunl, netstat -tuln, netstat -lntu", "lsof -nP -iTCP -sTCP:LISTEN",
      "netstat -tuln", alike="lines", example=("ss -tuln", "lsof -nP -iTCP -sTCP:LISTEN", "netstat -tuln")),
    P("the same with their programs", "ss -tulnp, ss -tulpn, ss -lntup, ss -tunlp, netstat -tulnp, netstat -tulpn, "
      "netstat -lntup, netstat -tunlp", "lsof -nP -iTCP -sTCP:LISTEN", "netstat -tulnp", alike="lines",
      example=("ss -tulnp", "lsof -nP -iTCP -sTCP:LISTEN", "netstat -tulnp")),
    P("ports that listen, UDP", "ss -uln, ss -lun, netstat -uln, lsof -nP -iUDP", "lsof -nP -iUDP", "netstat -uln",
      alike="lines", example=("ss -uln", "lsof -nP -iUDP", "netstat -uln")),
    P("connections, TCP", "ss -tn, netstat -tn", "netstat -an -p tcp", "netstat -tn", alike="lines",
      example=("ss -tn", "netstat -an -p tcp", "netstat -tn")),
    P("all sockets of TCP", "ss -tan, ss -ant, netstat -tan, netstat -ant", "netstat -an -p tcp", "netstat -tan",
      alike="lines", example=("ss -tan", "netstat -an -p tcp", "netstat -tan")),
    P("connections, TCP and UDP", "ss -tun, netstat -tun, netstat -an", "netstat -an", "netstat -tun", alike="lines",
      example=("ss -tun", "netstat -an", "netstat -tun")),
    P("the sockets at large", "ss ARGS", "", "", otherwise="netstat, or lsof -i",
      example=("ss -s", "", "")),
    P("addresses alone", "hostname -I, hostname --all-ip-addresses", "ipconfig getifaddr en0", "",
      otherwise="ip addr", example=("hostname -I", "ipconfig getifaddr en0", "")),
    D("ip", "in colours", "-c, -color, --color", "", "nothing", looks=True, otherwise="ifconfig",
      example=("ip -c addr", "", "ip addr")),
    D("ping", "seconds at most", "-w N", "-t N", "-w N", misread=("gnu",),
      example=("ping -c 1 -w 5 localhost", "ping -c 1 -t 5 localhost", "ping -c 1 -w 5 localhost")),
    D("ping", "seconds for each answer; BSD counts thousandths", "-W N", "-W N", "-W N", value="thousandths",
      misread=("bsd",), example=("ping -c 1 -W 2 localhost", "ping -c 1 -W 2000 localhost", "ping -c 1 -W 2 localhost")),
    D("nc", "until then after the end", "-q N", otherwise="nc ends by itself", example=("", "", "")),
)  # fmt: skip
