"""Intents about the firewall: ufw and iptables, pf on macOS."""

from __future__ import annotations

from caro.backends.static.intent import intent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

MAC_FIREWALL = "/usr/libexec/ApplicationFirewall/socketfilterfw"


def port_spec(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the rule for a port written with its protocol, like `8000/tcp`."""
    port, _, protocol = str(values["spec"]).partition("/")
    if not port.isdigit() or protocol not in ("tcp", "udp") or environment.platform == "macos":
        return None
    order = "allow" if {"deny", "block", "close"}.isdisjoint(values) else "deny"
    return f"sudo ufw {order} {port}/{protocol}"


INTENTS = (
    intent(
        "firewall.status",
        say=(
            "(firewall|ufw) [status|rules|state|active]",
            "firewall (enabled|isenabled|running|on|active|up)",
            "(ufw|firewall) rules",
        ),
        run={"gnu": "sudo ufw status verbose", "bsd": f"{MAC_FIREWALL} --getglobalstate"},
        yes={
            "show firewall status": "sudo ufw status verbose",
            "list firewall rules": "sudo ufw status verbose",
        },
        no=("enable the firewall", "allow port 80 in the firewall", "iptables rules"),
        also="rule rules active isenabled running all on current open port ufw firewall",
    ),
    intent(
        "firewall.enable",
        say=("(enable|start) (firewall|ufw)", "turn (firewall|ufw) !on"),
        run={"gnu": "sudo ufw enable", "bsd": f"sudo {MAC_FIREWALL} --setglobalstate on"},
        yes={"enable the firewall": "sudo ufw enable", "turn on ufw": "sudo ufw enable"},
        no=("disable the firewall", "is the firewall enabled"),
        also="firewall ufw",
    ),
    intent(
        "firewall.disable",
        say=("(disable|stop) (firewall|ufw)", "turn (firewall|ufw) off"),
        run={"gnu": "sudo ufw disable", "bsd": f"sudo {MAC_FIREWALL} --setglobalstate off"},
        yes={"disable the firewall": "sudo ufw disable", "turn off ufw": "sudo ufw disable"},
        no=("enable the firewall", "disable port 80 in the firewall"),
        also="firewall ufw",
    ),
    intent(
        "firewall.reload",
        say=("reload (firewall|ufw) [rules]",),
        run={"gnu": "sudo ufw reload", "bsd": "sudo pfctl -f /etc/pf.conf"},
        yes={"reload the firewall rules": "sudo ufw reload"},
        no="enable the firewall",
        also="firewall ufw rules",
    ),
    intent(
        "firewall.reset",
        say=("reset (firewall|ufw) [rules]",),
        run={"gnu": "sudo ufw reset", "bsd": "sudo pfctl -F all"},
        yes={"reset the firewall": "sudo ufw reset"},
        no="reload the firewall",
        also="firewall ufw rules all default to defaults",
    ),
    intent(
        "firewall.default",
        say=(
            "(block|deny|drop|reject) !all incoming [traffic|connection]",
            "(block|deny|reject) incoming [traffic|connection] default",
            "(block|deny|reject) incoming (traffic|connection)",
        ),
        run={"gnu": "sudo ufw default deny incoming", "bsd": f"sudo {MAC_FIREWALL} --setblockall on"},
        yes={"block all incoming traffic": "sudo ufw default deny incoming"},
        no=("block port 23", "deny incoming traffic on port 25", "block 1.2.3.4"),
        also="firewall ufw traffic connection all default by",
    ),
    intent(
        "firewall.default_out",
        say=(
            "(allow|permit) !all outgoing [traffic|connection]",
            "(allow|permit) outgoing (traffic|connection) [default]",
        ),
        run="sudo ufw default allow outgoing",
        yes={"allow all outgoing traffic": "sudo ufw default allow outgoing"},
        no=("block all incoming traffic", "allow port 443"),
        also="firewall ufw traffic connection all default by",
    ),
    intent(
        "firewall.allow_port",
        say=(
            "(allow|unblock|permit) [incoming] [tcp|udp] port {port:port} [firewall|ufw]",
            "open [tcp|udp] port {port:port} (firewall|ufw)",
            "(allow|permit) [incoming|traffic] {port:port} (firewall|ufw)",
            "(allow|permit) (connection|traffic|access) [on|to] [tcp|udp] port {port:port}",
            "port {port:port} !using (firewall|ufw)",
        ),
        run={
            "gnu": "sudo ufw allow {port}[[tcp?/tcp]][[udp?/udp]]",
            "bsd": "echo 'pass in proto [[udp?udp]][[!udp?tcp]] to any port {port}' | sudo pfctl -ef -",
        },
        yes={
            "allow port 443 in the firewall": "sudo ufw allow 443",
            "open port 80 in the firewall": "sudo ufw allow 80",
            "allow tcp port 8080": "sudo ufw allow 8080/tcp",
        },
        no=("deny port 443", "is port 80 open", "allow port 22 from 10.0.0.1", "check open port 80"),
        also="firewall ufw incoming traffic connection tcp udp through using access rule with",
    ),
    intent(
        "firewall.port_spec",
        say=(
            "(allow|open|permit|unblock) port {spec:path} [firewall|ufw]",
            "port {spec:path} !using (firewall|ufw)",
            "(deny|block|close) port {spec:path} [firewall|ufw]",
        ),
        run=port_spec,
        yes={
            "let port 8000/tcp through the firewall": "sudo ufw allow 8000/tcp",
            "block port 53/udp": "sudo ufw deny 53/udp",
        },
        no=("allow port 443", "open the file a/b"),
        also="firewall ufw incoming traffic in",
    ),
    intent(
        "firewall.deny_port",
        say=(
            "(deny|block|close|reject) [incoming] [tcp|udp] port {port:port} [firewall|ufw]",
            "(deny|block) (connection|traffic|access) [on|to] [tcp|udp] port {port:port}",
        ),
        run={
            "gnu": "sudo ufw deny {port}[[tcp?/tcp]][[udp?/udp]]",
            "bsd": "echo 'block in proto [[udp?udp]][[!udp?tcp]] to any port {port}' | sudo pfctl -ef -",
        },
        yes={"block port 23": "sudo ufw deny 23", "deny incoming traffic on port 25": "sudo ufw deny 25"},
        no=("allow port 23", "kill the process on port 23", "block the ip 1.2.3.4"),
        also="firewall ufw incoming traffic connection tcp udp access rule with using",
    ),
    intent(
        "firewall.allow_port_from",
        say=(
            "(allow|permit) [connection|traffic|access] [tcp|udp] [to|on] port {port:port} (only|from) [ip|host] {ip:ip}",
            "open [connection|traffic|access] [tcp|udp] [to|on] port {port:port} (only|!from) [ip|host] {ip:ip}",
            "(allow|permit) [ip] {ip:ip} [to|on|access] [access] port {port:port}",
        ),
        run="sudo ufw allow from {ip} to any port {port}[[tcp? proto tcp]][[udp? proto udp]]",
        yes={
            "allow port 22 from 10.0.0.5": "sudo ufw allow from 10.0.0.5 to any port 22",
            "allow tcp port 8443 from 10.0.0.0/8": "sudo ufw allow from 10.0.0.0/8 to any port 8443 proto tcp",
        },
        no="allow port 22",
        also="firewall ufw ip traffic connection access address only tcp udp through incoming subnet network",
    ),
    intent(
        "firewall.deny_port_from",
        say=(
            "(deny|block|drop|reject) [incoming] [connection|traffic|access] [tcp|udp] [to|on] port {port:port} !from [ip|host] {ip:ip}",
        ),
        run="sudo ufw deny from {ip} to any port {port}[[tcp? proto tcp]][[udp? proto udp]]",
        yes={
            "block port 22 from 10.0.0.9": "sudo ufw deny from 10.0.0.9 to any port 22",
            "deny udp port 53 from 10.0.0.0/8": "sudo ufw deny from 10.0.0.0/8 to any port 53 proto udp",
        },
        no=(
            "block port 22",
            "block 10.0.0.9",
            "is port 22 blocked on 10.0.0.9",
            "allow port 22 from 10.0.0.9",
        ),
        also="firewall ufw ip traffic connection access address incoming tcp udp through subnet network",
    ),
    intent(
        "firewall.allow_ip",
        say=(
            "(allow|permit|unblock|whitelist) [!all] [traffic|connection|access] [from] [ip] {ip:ip} [firewall|ufw]",
        ),
        run={"gnu": "sudo ufw allow from {ip}", "bsd": "echo 'pass in from {ip} to any' | sudo pfctl -ef -"},
        yes={"allow all traffic from 10.0.0.5": "sudo ufw allow from 10.0.0.5"},
        no=("block 10.0.0.5", "allow port 22 from 10.0.0.5"),
        also="firewall ufw ip traffic connection access all address incoming",
    ),
    intent(
        "firewall.allow_service_from",
        say=(
            "(allow|permit) (ssh|http|https) [traffic|connection|access] (!from|only) [ip|subnet|network] {ip:ip}",
            "(allow|permit) [ip] {ip:ip} (ssh|http|https)",
        ),
        run="sudo ufw allow from {ip} to any port [[ssh?22]][[http?80]][[https?443]]",
        yes={"allow ssh from 192.168.1.0/24": "sudo ufw allow from 192.168.1.0/24 to any port 22"},
        no=("allow ssh", "allow all traffic from 10.0.0.5"),
        also="firewall ufw traffic connection access only to incoming address network subnet",
    ),
    intent(
        "firewall.deny_ip",
        say=(
            "(deny|block|ban|blacklist|reject) [!all] [traffic|connection|access] [from] [ip] {ip:ip} [firewall|ufw]",
        ),
        run={"gnu": "sudo ufw deny from {ip}", "bsd": "echo 'block in from {ip} to any' | sudo pfctl -ef -"},
        yes={
            "block the ip address 1.2.3.4": "sudo ufw deny from 1.2.3.4",
            "ban 10.0.0.9": "sudo ufw deny from 10.0.0.9",
        },
        no=("allow 1.2.3.4", "block port 23"),
        also="firewall ufw ip traffic connection access all address incoming",
    ),
    intent(
        "firewall.allow_service",
        say=(
            "(allow|open|permit) {name:service} (firewall|ufw)",
            "(allow|permit) (ssh|http|https) [traffic|connection|access|firewall|ufw]",
        ),
        run="sudo ufw allow [[name?{name}]][[ssh?ssh]][[http?http]][[https?https]]",
        yes={
            "allow ssh in the firewall": "sudo ufw allow ssh",
            "allow http through ufw": "sudo ufw allow http",
        },
        no=("deny ssh in the firewall", "allow port 22"),
        also="firewall ufw traffic connection access through incoming",
    ),
    intent(
        "firewall.delete_rule",
        say=("delete (firewall|ufw) rule {n:number}", "delete rule [number] {n:number} (firewall|ufw)"),
        run="sudo ufw delete {n}",
        yes={"delete ufw rule number 3": "sudo ufw delete 3"},
        no="list ufw rules",
        also="firewall ufw number count",
    ),
    intent(
        "firewall.numbered",
        say=("(firewall|ufw) rules (numbered|number|numbers)", "numbered (firewall|ufw) rules"),
        run="sudo ufw status numbered",
        yes={"list firewall rules with numbers": "sudo ufw status numbered"},
        no="firewall rules",
        also="status with",
    ),
    intent(
        "firewall.iptables.list",
        say=("iptables [rules|chains]",),
        run={"gnu": "sudo iptables -L -n -v", "bsd": "sudo pfctl -sr"},
        yes={"list iptables rules": "sudo iptables -L -n -v"},
        no=("flush iptables", "block 1.2.3.4 with iptables"),
        also="rules rule all current firewall chains status linenumbers with",
    ),
    intent(
        "firewall.iptables.nat",
        say=("iptables nat [rules|table]", "nat (rules|table) [iptables]"),
        run={"gnu": "sudo iptables -t nat -L -n -v", "bsd": "sudo pfctl -s nat"},
        yes={"list iptables nat rules": "sudo iptables -t nat -L -n -v"},
        no="list iptables rules",
        also="rules rule all current table iptables firewall",
    ),
    intent(
        "firewall.iptables.block",
        say=("(block|drop|deny) [traffic|connection] [from] [ip] {ip:ip} iptables",),
        run="sudo iptables -A INPUT -s {ip} -j DROP",
        yes={"block 1.2.3.4 with iptables": "sudo iptables -A INPUT -s 1.2.3.4 -j DROP"},
        no="block 1.2.3.4",
        also="all incoming traffic using with ip address",
    ),
    intent(
        "firewall.iptables.allow_port",
        say=("(allow|open|accept) [incoming] [tcp] port {port:port} iptables",),
        run="sudo iptables -A INPUT -p tcp --dport {port} -j ACCEPT",
        yes={"open port 8080 with iptables": "sudo iptables -A INPUT -p tcp --dport 8080 -j ACCEPT"},
        no="open port 8080",
        also="incoming traffic using with connection tcp",
    ),
    intent(
        "firewall.iptables.flush",
        say=("(flush|clear|delete) [!all] iptables [rules]",),
        run="sudo iptables -F",
        yes={"flush iptables rules": "sudo iptables -F"},
        no="list iptables rules",
        also="all rules rule firewall",
    ),
)
