"""Intents about interfaces, logins, groups and services, where all of a kind or several are spoken of."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

FAILED = (
    "systemctl list-units --failed --plain --no-legend | awk '{print $1}' | xargs -r sudo systemctl restart"
)
SHOWN = "echo | openssl s_client -showcerts -servername {host} -connect {host}:443 2>/dev/null"


def still_valid(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the test whether a certificate holds for some time more, which says so in words."""
    seconds = values["span"][0] * values["span"][1]
    if seconds <= 0 or seconds != int(seconds):
        return None
    asked = "echo | openssl s_client -servername {host} -connect {host}:443 2>/dev/null"
    host = quote(str(values["host"]))
    return f"{asked.replace('{host}', host)} | openssl x509 -noout -checkend {int(seconds)}"


def crons(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the jobs of two accounts, one after the other."""
    names = [str(values[name]) for name in "ab"]
    return "; ".join(f"sudo crontab -u {quote(name)} -l" for name in names) if len(set(names)) == 2 else None


def slowed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the order that keeps a running process to a share of one processor."""
    share = values["n"]
    return f"cpulimit -p {values['pid']} -l {share:g}" if share > 0 else None


INTENTS = (
    intent(
        "more.interfaces.down",
        say=("interface (down|inactive|offline)", "interface not (up|active|running|connected)"),
        run={"gnu": "ip -br link | awk '$2 == \"DOWN\"'", "bsd": "ifconfig -d"},
        yes={"which interfaces are down": "ip -br link | awk '$2 == \"DOWN\"'"},
        no=("bring interface eth0 down", "list the interfaces that are up"),
        also="network all !show currently",
    ),
    intent(
        "more.interfaces.dropped",
        say=("(drop|dropped|lost) packet [interface]", "packet (error|errors|loss) interface"),
        run={"gnu": "ip -s link", "bsd": "netstat -id"},
        yes={"show statistics of dropped packets per interface": "ip -s link"},
        no=("drop packets from 10.0.0.9", "network statistics", "packet loss to example.com"),
        also="statistic statistics stats each interface count network error rx tx counters",
    ),
    intent(
        "more.tls.chain",
        say=("[ssl|tls|https] (certificate|cert|certificates) chain {host:host}",),
        run=SHOWN,
        yes={"show the full certificate chain of example.com": SHOWN.replace("{host}", "example.com")},
        no=("show the certificate of example.com", "verify the chain of cert.pem"),
        also="ssl tls https website server site full !all",
    ),
    intent(
        "more.tls.still_valid",
        say=(
            "[ssl|tls|https] (certificate|cert) {host:host} valid [atleast|another|more] {span:span}",
            "[ssl|tls|https] (certificate|cert) {host:host} (expire|expires) (!in|within|next) {span:span}",
        ),
        run=still_valid,
        yes={
            "is the certificate of example.com valid for at least another 14 days": "echo | openssl s_client -servername example.com -connect example.com:443 2>/dev/null | openssl x509 -noout -checkend 1209600"
        },
        no=(
            "when does the certificate of example.com expire",
            "create a self-signed certificate valid 30 days",
        ),
        also="ssl tls https website server site atleast another more still whether next longer",
    ),
    intent(
        "more.services.restart_failed",
        say=("restart (each|!all) failed (service|systemd) [service]", "restart failed service"),
        run=FAILED,
        yes={"restart every failed service": FAILED},
        no=("list failed services", "restart nginx", "restart the failed job 12"),
        also="each systemd !all",
    ),
    intent(
        "more.cron.two",
        say=("cron (!of|!for) [user] {a:account} !and [user] {b:account}",),
        run=crons,
        yes={"list the cron jobs of alice and bob": "sudo crontab -u alice -l; sudo crontab -u bob -l"},
        no=("cron jobs of user bob", "my cron jobs"),
        also="user account of for !all",
    ),
    intent(
        "more.group.empty",
        say=("group (without|not|empty) (member|user)", "empty group"),
        run={
            "gnu": "getent group | awk -F: '$4 == \"\" {print $1}'",
            "bsd": "dscl . -list /Groups GroupMembership | awk 'NF == 1'",
        },
        yes={"list all groups that have no members": "getent group | awk -F: '$4 == \"\" {print $1}'"},
        no=("list all groups", "members of group devs", "remove bob from the group devs"),
        also="!all member user",
    ),
    intent(
        "more.logins.yesterday",
        say=(
            "(login|loggedin) yesterday",
            "!who (login|loggedin) yesterday",
            "(user|people) (login|loggedin) yesterday",
        ),
        run={"gnu": "last --since yesterday --until today", "bsd": "last"},
        yes={"who was logged in yesterday": "last --since yesterday --until today"},
        no=("who is logged in", "failed logins of yesterday", "last 5 logins"),
        also="user people !who !machine",
    ),
    intent(
        "more.logins.each",
        say=(
            "!when [each|!all] user last (login|loggedin)",
            "last login each user",
            "last (login|loggedin) (time|date) [each|!all] user",
        ),
        run="lastlog",
        yes={
            "show when each user last logged in": "lastlog",
            "last login of every user": "lastlog",
        },
        no=("last logins", "when did bob last log in", "users logged in"),
        also="each time date account !all",
    ),
    intent(
        "more.logins.failed",
        say=("[last] {n:number} failed (login|logins) [attempts]", "last failed {n:number} (login|logins)"),
        run="sudo lastb -n {n}",
        yes={"show the last 20 failed logins": "sudo lastb -n 20"},
        no=("last 5 logins", "failed logins", "failed ssh logins of today"),
        also="last attempts attempt newest recent recently",
    ),
    intent(
        "more.port.name",
        say=(
            "service name port {port:port}",
            "(service|protocol) (registered|assigned|name) port {port:port}",
        ),
        run={"gnu": "getent services {port}", "bsd": "grep -w {port} /etc/services"},
        yes={"show the service name of port 993": "getent services 993"},
        no=("which service uses port 993", "status of port 80"),
        also="name standard protocol tcp udp",
    ),
    intent(
        "more.process.slow",
        say=(
            "limit cpu [usage] [process|pid] {pid:pid} !to {n:percent}",
            "limit [process|pid] {pid:pid} !to {n:percent} cpu",
            "cpulimit {pid:pid} {n:percent}",
        ),
        run=slowed,
        yes={"limit the cpu usage of process 4021 to 30 percent": "cpulimit -p 4021 -l 30"},
        no=("cpu usage of process 4021", "processes over 30 percent cpu"),
        also="process pid usage time",
    ),
    intent(
        "more.net.driver",
        say=("driver [of|for] [interface] {dev:netdev}"),
        run={"gnu": "ethtool -i {dev}", "bsd": "networksetup -listallhardwareports"},
        yes={"which driver does eth0 use": "ethtool -i eth0"},
        no=("list kernel modules", "speed of eth0", "load the kernel module vfat"),
        also="kernel interface !using usage use network card",
    ),
)
