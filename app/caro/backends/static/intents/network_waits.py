"""Intents about the port of a host, in time: wait until it answers, ask with a limit; and about its certificate."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

CERTIFICATE = (
    "echo | openssl s_client -servername {host} -connect {host}:[[port?{port}]][[!port?443]] 2>/dev/null "
    "| openssl x509 -noout"
)
ASKED = CERTIFICATE.replace("{host}", "example.com").replace("[[port?{port}]][[!port?443]]", "443")
LEFT = {
    "gnu": f'echo $(( ($(date -d "$({CERTIFICATE} -enddate | cut -d= -f2)" +%s) - $(date +%s)) / 86400 ))',
    "bsd": f'echo $(( ($(date -jf "%b %e %T %Y %Z" "$({CERTIFICATE} -enddate | cut -d= -f2)" +%s) - $(date +%s)) / 86400 ))',
}
TLS = "(certificate|cert)"


def _there(values: Mapping[str, Any]) -> tuple[str, str] | None:
    """Return host and port, which may stand as one word."""
    if isinstance(values.get("pair"), str):
        host, _, port = values["pair"].rpartition(":")
        return quote(host), port
    host = values.get("host")
    return (quote(str(host)) if isinstance(host, str) else "localhost", str(values["port"]))


def wait(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the loop that ends when the port answers, and what is run then, as it was said."""
    there = _there(values)
    if there is None:
        return None
    loop = f"until nc -z {there[0]} {there[1]}; do sleep 1; done"
    return f"{loop} && {values['cmd']}" if isinstance(values.get("cmd"), str) else loop


def wait_url(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the loop that ends when an address answers, with the code that was named if one was."""
    url = str(values["url"])
    if not url.startswith(("http://", "https://")):
        return None  # a host or a port is asked otherwise
    test = f"curl -sf -o /dev/null {quote(url)}"
    if isinstance(values.get("code"), int):
        if not 100 <= values["code"] < 600:
            return None
        test = f"[ \"$(curl -s -o /dev/null -w '%{{http_code}}' {quote(url)})\" = {values['code']} ]"
    loop = f"until {test}; do sleep 1; done"
    return f"{loop} && {values['cmd']}" if isinstance(values.get("cmd"), str) else loop


def ask(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the test of a port that gives up after some seconds."""
    there = _there(values)
    seconds = values["span"][0] * values["span"][1]
    if there is None or seconds != int(seconds) or seconds < 1:
        return None
    flags = "-zvu" if "udp" in values else "-zv"
    limit = "-G" if environment.dialect == "bsd" else "-w"
    return f"nc {flags} {limit} {int(seconds)} {there[0]} {there[1]}"


def ping(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the ping with its count, its pause, its patience and its kind of address."""
    bsd = environment.dialect == "bsd"
    flags = "".join(f" -{kind[-1]}" for kind in ("ipv4", "ipv6") if kind in values)
    if bsd and flags:
        return None  # another program
    once = "once" in values
    if once and "n" in values:
        return None
    flags += f" -c {1 if once else values.get('n', 4)}"
    if "pause" in values:
        seconds = values["pause"][0] * values["pause"][1]
        flags += f" -i {seconds:g}"
    if "span" in values:
        seconds = values["span"][0] * values["span"][1]
        if bsd:
            seconds *= 1000  # it takes thousandths
        if not 0 < seconds < 1e6:
            return None
        flags += f" -W {seconds:g}"
    return f"ping{flags} {quote(str(values['host']))}"


UP = "(answer|answers|respond|responds|listening|reachable|accept|accepts|open|up|ready)"
WAITS = "(wait|waits|block|sleep)"
LIMIT = "(timeout|!in|atmost|wait) {span:span}"

PATIENT = "[with] (timeout|wait) [of] {span:span}"

INTENTS = (
    intent(
        "net.ping.options",
        say=(
            f"ping {{host:peer}} [{{n:number}}] [occurrence|once] {PATIENT}",
            f"ping {{host:peer}} [{{n:number}}] [occurrence|once] each {{pause:span}} {PATIENT}",
            "ping {host:peer} {n:number} [occurrence] each {pause:span}",
            "ping {host:peer} once",
            "ping {host:peer} [{n:number}] [occurrence|once] (ipv4|ipv6)",
            f"ping {{host:peer}} [{{n:number}}] [occurrence|once] (ipv4|ipv6) {PATIENT}",
        ),
        run=ping,
        yes={
            "ping 8.8.8.8 three times with a timeout of 2 seconds": "ping -c 3 -W 2 8.8.8.8",
            "ping example.com once": "ping -c 1 example.com",
            "ping example.com 3 times every 2 seconds": "ping -c 3 -i 2 example.com",
            "ping example.com over ipv6": "ping -6 -c 4 example.com",
        },
        no=("ping example.com", "ping 10.0.0.1 every 5 seconds", "ping every host in hosts.txt once"),
        also="occurrence packets host server using seconds atmost only over pause interval answer",
    ),
    intent(
        "net.http.wait",
        say=(
            f"{WAITS} {{url:remoteurl}} {UP}",
            f"{WAITS} {{url:remoteurl}} (returns|return|returned|give|gives) [code|statuscode|status] {{code:number}}",
            f"{WAITS} {{url:remoteurl}} {UP} (run|start) {{cmd:text}}",
            f"{WAITS} {{url:remoteurl}} (returns|return|returned|give|gives) [code|statuscode|status] {{code:number}} (run|start) {{cmd:text}}",
        ),
        run=wait_url,
        yes={
            "wait until http://localhost:8080/health returns 200": "until [ \"$(curl -s -o /dev/null -w '%{http_code}' http://localhost:8080/health)\" = 200 ]; do sleep 1; done",
            "wait until http://localhost:8080 is up": "until curl -sf -o /dev/null http://localhost:8080; do sleep 1; done",
        },
        no=("is https://example.com up", "wait until port 80 of web1 is open"),
        also="before till until http code status server website site then and to for",
    ),
    intent(
        "net.port.wait",
        say=(
            f"{WAITS} {{host:host}} {UP} [!on] port {{port:port}}",
            f"{WAITS} port {{port:port}} [!on|!of|!at] {{host:host}} {UP}",
            f"{WAITS} {{pair:hostport}} {UP}",
            f"{WAITS} [localhost|local] port {{port:port}} {UP}",
            f"{WAITS} {{host:host}} {UP} [!on] port {{port:port}} (run|start) {{cmd:text}}",
            f"{WAITS} port {{port:port}} [!on|!of|!at] {{host:host}} {UP} (run|start) {{cmd:text}}",
            f"{WAITS} {{pair:hostport}} {UP} (run|start) {{cmd:text}}",
            f"{WAITS} [localhost|local] port {{port:port}} {UP} (run|start) {{cmd:text}}",
            f"(keep|keeps) (trying|retrying) {{host:host}} {UP} port {{port:port}}",
            f"(keep|keeps) (trying|retrying) {{host:host}} {UP} port {{port:port}} (run|start) {{cmd:text}}",
        ),
        run=wait,
        yes={
            "wait until port 3306 of dbhost is open": "until nc -z dbhost 3306; do sleep 1; done",
            "wait until db.local:8080 is reachable then run ./tests.sh": "until nc -z db.local 8080; do sleep 1; done && ./tests.sh",
            "wait until localhost answers on port 5432, then run npm test": "until nc -z localhost 5432; do sleep 1; done && npm test",
        },
        no=(
            "is port 22 open on example.com",
            "wait 10 seconds then run make",
            "wait until the file x.txt exists",
            "wait for process 12",
            "wait until port 8080 is free",
            "wait until port 8080 is closed",
        ),
        also="before till until connection tcp connection open reachable host server and then to for localhost local "
        "host on wait",
    ),
    intent(
        "net.port.test.timeout",
        say=(
            f"port {{port:port}} {UP} [on] {{host:host}} {LIMIT}",
            f"(test|!check|try|reach|connect) port {{port:port}} {{host:host}} {LIMIT}",
            f"(test|!check|try|reach|connect|connection) {{host:host}} port {{port:port}} {UP} {LIMIT}",
            f"(test|!check|try|reach|connect|connection) {{host:host}} port {{port:port}} {LIMIT}",
            f"{{host:host}} {UP} [!on] port {{port:port}} {LIMIT}",
            f"{{pair:hostport}} {UP} {LIMIT}",
            f"(test|try|reach|connect|connection) {{pair:hostport}} {LIMIT}",
            f"port {{port:port}} {UP} [localhost|local] {LIMIT}",
        ),
        run=ask,
        yes={
            "is port 443 of example.com open, with a timeout of 5 seconds": "nc -zv -w 5 example.com 443",
            "test whether db.local:5432 accepts connections within 2 seconds": "nc -zv -w 2 db.local 5432",
        },
        no=(
            "is port 443 open on example.com",
            "ping example.com every 5 seconds",
            "run make with a timeout of 5 seconds",
        ),
        also="timeout wait tcp udp connection open reachable host server test with of on to whether if and whether "
        "atmost maximum localhost local nc using",
    ),
    intent(
        "net.tls.left",
        say=(
            f"(count|number) day (before|until|till|left|free) [ssl|tls|https] {TLS} {{host:host}} [expire|expires|expiry]",
            f"day (left|free|remaining) [ssl|tls|https] {TLS} {{host:host}}",
            f"(count|number) day [ssl|tls|https] {TLS} {{host:host}} (valid|left|free|expire|expires)",
            f"day [ssl|tls|https] {TLS} {{host:host}} (expire|expires|expiry)",
        ),
        run=LEFT,
        yes={
            "how many days until the tls certificate of example.com expires": f'echo $(( ($(date -d "$({ASKED} -enddate | cut -d= -f2)" +%s) - $(date +%s)) / 86400 ))'
        },
        no=("when does the certificate of example.com expire", "how many days until 2026-12-25"),
        also="certificate cert ssl tls https left free still before until expire expires expiry expiration website site server on of for till remain valid",
    ),
    intent(
        "net.tls.port",
        say=(
            f"[ssl|tls|https] {TLS} (expiry|expire|expires|expiration|valid|validity) [date] {{host:host}} port {{port:port}}",
        ),
        run=f"{CERTIFICATE} -dates",
        yes={
            "when does the certificate of example.com on port 8443 expire": f"{ASKED} -dates".replace(
                ":443", ":8443"
            )
        },
        no=("when does the certificate of example.com expire", "is port 8443 open on example.com"),
        also="date when website server host on of for expiry !check ssl tls https",
    ),
    intent(
        "net.tls.names",
        say=(
            f"name [ssl|tls|https] {TLS} {{host:host}} [cover|covers|valid] [port {{port:port}}]",
            f"(domain|domains|names|sans) [ssl|tls|https] {TLS} {{host:host}} [cover|covers|valid] [port {{port:port}}]",
            f"(subject|san|alternative|alt) [name|entries|item] [ssl|tls|https] {TLS} {{host:host}} [port {{port:port}}]",
        ),
        run=f"{CERTIFICATE} -ext subjectAltName",
        yes={
            "which names does the certificate of example.com cover": f"{ASKED} -ext subjectAltName",
            "list the san entries of the tls certificate of example.com": f"{ASKED} -ext subjectAltName",
        },
        no=("show the certificate of example.com", "rename the certificate cert.pem"),
        also="subject alternative alt item entries domain name for on of website server host valid cover ssl tls https",
    ),
    intent(
        "net.tls.issuer",
        say=(
            f"(issuer|authority) [ssl|tls|https] {TLS} {{host:host}} [port {{port:port}}]",
            f"!who (issued|signed) [ssl|tls|https] {TLS} {{host:host}} [port {{port:port}}]",
        ),
        run=f"{CERTIFICATE} -issuer",
        yes={"who issued the certificate of example.com": f"{ASKED} -issuer"},
        no=(
            "create a self signed certificate for example.com",
            "issue a certificate for example.com",
            "show the certificate of example.com",
        ),
        also="website server host who for on of by !who ssl tls https",
    ),
)
