"""Intents about certificates and keys: making, comparing and checking them with openssl, and keys of ssh."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents.network_waits import CERTIFICATE
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

TLS = "(certificate|cert)"
SIGNED = "(self-signed|selfsigned) [ssl|tls]"


def file_of(values: Mapping[str, Any], slot: str, default: str) -> str:
    """Return a file that was named, or what it is called where none was."""
    return quote_path(str(values[slot])) if isinstance(values.get(slot), str) else default


def self_signed(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the making of a certificate, for the host and the time that were said."""
    days = 365.0
    if isinstance(values.get("span"), tuple):
        days = values["span"][0] * values["span"][1] / 86400
    if days < 1 or days != int(days):
        return None
    named = isinstance(values.get("host"), str)
    host = str(values["host"]) if named else "localhost" if "localhost" in values else ""
    bits = values["n"] if isinstance(values.get("n"), int) else 4096
    if bits not in (2048, 3072, 4096, 8192):
        return None
    about = f" -subj {quote('/CN=' + host)} -addext {quote('subjectAltName=DNS:' + host)}" if host else ""
    key, cert = file_of(values, "key", "key.pem"), file_of(values, "cert", "cert.pem")
    return f"openssl req -x509 -newkey rsa:{bits} -nodes -keyout {key} -out {cert} -days {int(days)}{about}"


def request(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the making of a signing request, with a key that is there or with a new one."""
    host = f" -subj {quote('/CN=' + str(values['host']))}" if isinstance(values.get("host"), str) else ""
    out = file_of(values, "out", "request.csr")
    if isinstance(values.get("key"), str):
        return f"openssl req -new -key {quote_path(str(values['key']))} -out {out}{host}"
    return f"openssl req -new -newkey rsa:4096 -nodes -keyout key.pem -out {out}{host}"


def rsa(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the making of a private key."""
    bits = values["n"] if isinstance(values.get("n"), int) else 4096
    if bits not in (1024, 2048, 3072, 4096, 8192) or "ssh" in values:
        return None
    return f"openssl genrsa -out {file_of(values, 'key', 'key.pem')} {bits}"


def expiry(values: Mapping[str, Any], environment: Environment) -> str:
    """Return when the certificate of a host and its port ends."""
    host, _, port = str(values["pair"]).rpartition(":")
    asked = CERTIFICATE.replace("[[port?{port}]][[!port?443]]", port).replace("{host}", quote(host))
    return f"{asked} -enddate"


def fields(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the fields of a certificate that were asked for."""
    shown = [f" -{option}" for words, option in (
        ({"subject"}, "subject"), ({"issuer", "issue", "issued", "sign", "signed", "authority"}, "issuer"), ({"serial"}, "serial"),
        ({"fingerprint"}, "fingerprint -sha256"),
    ) if words & values.keys()]  # fmt: skip
    if "sha1" in values:
        shown = [option.replace("sha256", "sha1") for option in shown]
    if {"domain", "domains", "names", "sans", "san", "alternative"} & values.keys():
        shown.append(" -ext subjectAltName")
    return f"openssl x509 -in {quote_path(str(values['f']))} -noout{''.join(shown)}" if shown else None


def convert(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return a certificate in another form."""
    source, out = str(values["f"]), str(values["o"])
    if source.lower().endswith((".pem", ".crt", ".cer")) and out.lower().endswith(".der"):
        return f"openssl x509 -in {quote_path(source)} -outform der -out {quote_path(out)}"
    if source.lower().endswith(".der") and out.lower().endswith((".pem", ".crt")):
        return f"openssl x509 -inform der -in {quote_path(source)} -out {quote_path(out)}"
    if source.lower().endswith((".pfx", ".p12")) and out.lower().endswith(".pem"):
        return f"openssl pkcs12 -in {quote_path(source)} -out {quote_path(out)} -nodes"
    return None


def bundle(values: Mapping[str, Any], environment: Environment) -> str:
    """Return a certificate and its key in one file."""
    key, cert = quote_path(str(values["key"])), quote_path(str(values["cert"]))
    return f"openssl pkcs12 -export -inkey {key} -in {cert} -out {quote_path(str(values['o']))}"


def public(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the public key that belongs to a private one, or the one in a file of its own."""
    name = quote_path(str(values["key"]))
    return f"cat {name}" if str(values["key"]).endswith(".pub") else f"ssh-keygen -y -f {name}"


def copy_id(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the copy of a public key to a server, as whom and through which port it was said."""
    host = str(values["host"])
    if "user" in values and "who_name" not in values:
        return None
    if isinstance(values.get("who_name"), str):
        host = f"{values['who_name']}@{host}" if "@" not in host else ""
    key = f" -i {quote_path(str(values['key']))}" if isinstance(values.get("key"), str) else ""
    port = f" -p {values['port_number']}" if isinstance(values.get("port_number"), int) else ""
    return f"ssh-copy-id{key}{port} {quote(host)}" if host else None


COPIES = "(copy|install|upload|add) [public] (sshkey|key)"
KEY_FILE = "(copy|install|upload|add) [public] sshkey {key:pubfile}"

INTENTS = (
    intent(
        "openssl.selfsigned",
        (
            f"create {SIGNED} {TLS}",
            f"{SIGNED} {TLS}",
            f"create self (sign|signed) [ssl|tls] {TLS}",
            f"create {SIGNED} {TLS} {{span:span}}",
            f"create self (sign|signed) [ssl|tls] {TLS} {{span:span}}",
            f"create {SIGNED} {TLS} !for {{host:sitename}}",
            f"create self (sign|signed) [ssl|tls] {TLS} !for {{host:sitename}}",
            f"create {SIGNED} {TLS} !for {{host:sitename}} {{span:span}}",
            f"create self (sign|signed) [ssl|tls] {TLS} !for {{host:sitename}} {{span:span}}",
            f"create {SIGNED} {TLS} {{cert:certfile}} key {{key:keyfile}}",
            f"create self (sign|signed) {TLS} {{cert:certfile}} key {{key:keyfile}}",
            f"create {SIGNED} {TLS} !for {{host:sitename}} key {{key:keyfile}} {{cert:certfile}}",
            f"create self (sign|signed) {TLS} !for {{host:sitename}} key {{key:keyfile}} {{cert:certfile}}",
            f"create {SIGNED} {TLS} !for {{host:sitename}} {{span:span}} key {{key:keyfile}} {{cert:certfile}}",
            f"create self (sign|signed) {TLS} !for {{host:sitename}} {{span:span}} key {{key:keyfile}} {{cert:certfile}}",
        ),
        self_signed,
        {
            "create a self-signed certificate": "openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 365",
            "create a self-signed certificate valid 30 days": "openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 30",
            "generate a self signed certificate for localhost valid for 365 days": "openssl req -x509 -newkey rsa:4096 -nodes -keyout key.pem -out cert.pem -days 365 -subj /CN=localhost -addext subjectAltName=DNS:localhost",
        },
        ("show certificate server.crt", "create a csr"),
        also="create ssl tls self sign signed new openssl with for localhost https self-signed valid certificate cert key in private !host domain lasting and",
    ),
    intent(
        "openssl.csr",
        (
            "(create|generate) (csr|certificate signing request|signing request)",
            "create csr [!for] {host:sitename}",
            "create certificate signing request [!for] {host:sitename}",
            "create csr [!from|!with|!using] [key] {key:keyfile}",
            "create certificate signing request [!from|!with|!using] [key] {key:keyfile}",
            "create csr !for {host:sitename} key {key:keyfile}",
            "create certificate signing request !for {host:sitename} key {key:keyfile}",
        ),
        request,
        {
            "create a csr": "openssl req -new -newkey rsa:4096 -nodes -keyout key.pem -out request.csr",
            "create a csr from server.key": "openssl req -new -key server.key -out request.csr",
        },
        ("create a self-signed certificate",),
        also="new openssl certificate key and private with using from for signing request domain existing",
    ),
    intent(
        "openssl.genrsa",
        (
            "create {n:number} bits [rsa] private key [{key:keyfile}]",
            "create [rsa] private key {key:keyfile}",
            "create {n:number} bits rsa key (openssl) [{key:keyfile}]",
            "create rsa [private] key {n:number} bits openssl [{key:keyfile}]",
            "create rsa [private] key (openssl) [{key:keyfile}]",
            "create [rsa] private key {n:number} bits {key:keyfile}",
        ),
        rsa,
        {"generate a 4096 bit rsa private key key.pem": "openssl genrsa -out key.pem 4096"},
        ("create a 4096 bit rsa ssh key", "generate an ssh key"),
        also="new openssl rsa with using in to as bits private key of named",
    ),
    intent(
        "openssl.public",
        (
            "(extract|export|create|write) public key [!from|!of] {key:keyfile} [!to {o:file}]",
            "!show public key !of {key:keyfile}",
            "public key !from {key:keyfile}",
        ),
        "openssl pkey -in {key} -pubout[[o? -out {o}]]",
        {"extract the public key from key.pem": "openssl pkey -in key.pem -pubout"},
        ("show my public key", "copy the public key to bob@web1"),
        also="openssl rsa from of private to in file",
    ),
    intent(
        "ssh.public",
        (
            "(extract|export|create) [ssh] public key [!from|!of] [private] {key:sshfile}",
            "!show public key !of {key:sshfile}",
            "!show public key !of private key {key:sshfile}",
        ),
        public,
        {"print the public key of ~/.ssh/id_ed25519": "ssh-keygen -y -f ~/.ssh/id_ed25519"},
        ("show my public key", "fingerprint of ~/.ssh/id_rsa.pub"),
        also="ssh from of private key file sshkey",
    ),
    intent(
        "ssh.fingerprint",
        (
            "fingerprint [ssh] [public] (key|sshkey) {f:path}",
            "fingerprint {f:sshfile}",
            "fingerprint [public] (key|sshkey) {f:pubfile}",
            "fingerprint {f:pubfile}",
        ),
        "ssh-keygen -lf {f}",
        {
            "show the fingerprint of my ssh public key id_ed25519.pub": "ssh-keygen -lf id_ed25519.pub",
            "fingerprint of ~/.ssh/id_rsa.pub": "ssh-keygen -lf ~/.ssh/id_rsa.pub",
        },
        ("fingerprint of a.iso", "sha256 of id_rsa.pub"),
        also="ssh public key sshkey of my host",
    ),
    intent(
        "ssh.passphrase",
        (
            "(change|add|delete|update) password sshkey {f:plainfile}",
            "(change|add|delete|update) password ssh [private] key {f:plainfile}",
            "(change|add|update) password !of {f:sshfile}",
        ),
        "ssh-keygen -p -f {f}",
        {"change the passphrase of my ssh key ~/.ssh/id_rsa": "ssh-keygen -p -f ~/.ssh/id_rsa"},
        (
            "change my password",
            "delete the key ~/.ssh/id_rsa",
            "create an ssh key",
            "add the key ~/.ssh/id_rsa",
        ),
        also="ssh private key of my to password",
    ),
    intent(
        "ssh.copy_id.as",
        (
            f"{COPIES} !to {{host:remote}} port {{port_number:port}}",
            f"{COPIES} [!to] user {{who_name:account}} [!on|!at] [server|host|machine] {{host:host}}",
            f"{COPIES} [!to] user {{who_name:account}} [!on|!at] [server|host|machine] {{host:host}} port {{port_number:port}}",
            f"{COPIES} !to [server|host] {{host:host}} [!as] user {{who_name:account}}",
            f"{COPIES} !to [server|host] {{host:host}} [!as] user {{who_name:account}} port {{port_number:port}}",
            f"{COPIES} !to [server|host] {{host:host}} port {{port_number:port}}",
            f"{KEY_FILE} !to [server|host] {{host:remote}}",
            f"{KEY_FILE} !to [server|host] {{host:remote}} port {{port_number:port}}",
            "(install|add) [public] key {key:pubfile} !to [server|host] {host:remote}",
            "(copy|install|upload|add) public key {key:pubfile} !to [server|host] {host:remote}",
        ),
        copy_id,
        {
            "copy my ssh key to user bob on server 10.0.0.5, port 2222": "ssh-copy-id -p 2222 bob@10.0.0.5",
            "copy my ssh key to bob@10.0.0.5 port 2222": "ssh-copy-id -p 2222 bob@10.0.0.5",
        },
        ("copy a.txt to bob@web1", "copy my ssh key to bob@web1", "copy the file id_rsa.pub to bob@web1"),
        also="public to on server host machine as user port my for at with in install remote",
    ),
    intent(
        "ssh.agent.list",
        ("(key|keys|sshkey) [!in] [ssh] (agent|ssh-agent)", "(agent|ssh-agent) (key|keys|sshkey|identities)"),
        "ssh-add -l",
        {"list the keys in the ssh agent": "ssh-add -l"},
        ("add my ssh key to the agent", "start the ssh agent"),
        also="ssh loaded all in held",
    ),
    intent(
        "openssl.match",
        (
            f"[private] key {{key:keyfile}} matching [{TLS}] {{cert:certfile}}",
            f"[whether] [private] key {{key:keyfile}} (fits|belongs|belong|owner) [!to] [{TLS}] {{cert:certfile}}",
            f"[private] key {{key:keyfile}} [!and] {TLS} {{cert:certfile}} (matching|together|belong|owner)",
            f"{TLS} {{cert:certfile}} matching [private] key {{key:keyfile}}",
            "{key:keyfile} (fits|belongs|belong|owner|matching) [!to] {cert:certfile}",
        ),
        '[ "$(openssl pkey -in {key} -pubout)" = "$(openssl x509 -in {cert} -noout -pubkey)" ] && echo match || echo \'no match\'',
        {
            "check that the private key server.key matches the certificate server.crt": '[ "$(openssl pkey -in server.key -pubout)" = "$(openssl x509 -in server.crt -noout -pubkey)" ] && echo match || echo \'no match\'',
        },
        ("create a self-signed certificate", "compare a.txt and b.txt", "verify server.crt against ca.crt"),
        also="private key certificate cert check whether if to and each other together ssl tls openssl matching",
    ),
    intent(
        "openssl.verify",
        (
            f"(verify|validate|check) [{TLS}] {{f:certfile}} against [ca] [{TLS}] {{ca:certfile}}",
            f"(verify|validate) [{TLS}] {{f:certfile}} (!with|!using) [ca] {{ca:certfile}}",
            f"[{TLS}] {{f:certfile}} (signed|issued) !by {{ca:certfile}}",
        ),
        "openssl verify -CAfile {ca} {f}",
        {"verify server.crt against ca.crt": "openssl verify -CAfile ca.crt server.crt"},
        ("check that the key server.key matches server.crt", "when does server.crt expire"),
        also="certificate cert ca chain check whether if is ssl tls openssl root authority by was",
    ),
    intent(
        "openssl.cert.fields",
        (
            f"(subject|issuer|serial|fingerprint) [number] [{TLS}] {{f:certfile}}",
            f"!who (issued|signed) [{TLS}] {{f:certfile}}",
            f"sha256 fingerprint [{TLS}] {{f:certfile}}",
            f"sha1 fingerprint [{TLS}] {{f:certfile}}",
            f"(subject) !and issuer [{TLS}] {{f:certfile}}",
            f"(domain|domains|sans|san) [{TLS}] {{f:certfile}} [cover|covers|valid]",
        ),
        fields,
        {
            "who issued server.crt": "openssl x509 -in server.crt -noout -issuer",
            "show the sha256 fingerprint of certificate server.crt": "openssl x509 -in server.crt -noout -fingerprint -sha256",
        },
        ("show certificate server.crt", "when does server.crt expire", "sha256 of server.crt"),
        also="certificate cert of !who subject issuer serial number and file ssl tls sha256 sha1 for cover covers valid",
    ),
    intent(
        "openssl.convert",
        (
            f"(convert|transform) [{TLS}] {{f:certfile}} !to {{o:certfile}}",
            "convert {f:file} !to {o:certfile}",
        ),
        convert,
        {"convert cert.pem to cert.der": "openssl x509 -in cert.pem -outform der -out cert.der"},
        ("convert a.png to a.jpg", "convert a.csv to a.json"),
        also="certificate cert format form to openssl with",
    ),
    intent(
        "openssl.bundle",
        (
            f"(bundle|combine|create|export|compress|pack) [{TLS}] {{cert:certfile}} [!and] [key] {{key:keyfile}} !to {{o:file}}",
            "create (pfx|p12|pkcs12) {o:file} !from {cert:certfile} [!and] {key:keyfile}",
        ),
        bundle,
        {
            "export the certificate server.crt and the key server.key to server.pfx": "openssl pkcs12 -export -inkey server.key -in server.crt -out server.pfx"
        },
        ("zip server.crt and server.key to keys.zip", "copy server.crt and server.key to /etc/ssl"),
        also="certificate cert key private and pfx p12 pkcs12 file openssl with into",
    ),
    intent(
        "net.tls.pair",
        (
            f"[ssl|tls|https] {TLS} (expiry|expire|expires|expiration|valid|validity) [date] {{pair:hostport}}",
            f"[ssl|tls|https] {TLS} [!of] {{pair:hostport}} (expiry|expire|expires|expiration|valid) [until]",
        ),
        expiry,
        {
            "show when the certificate of example.com:443 expires": "echo | openssl s_client -servername example.com -connect example.com:443 2>/dev/null | openssl x509 -noout -enddate"
        },
        ("when does the certificate of example.com expire", "when does server.crt expire"),
        also="date when website server host on of for expiry !check ssl tls https until show",
    ),
    intent(
        "openssl.decrypt",
        ("decrypt {f:file} (!with|!using) openssl [!to {o:file}]", "openssl decrypt {f:file} [!to {o:file}]"),
        "openssl enc -d -aes-256-cbc -pbkdf2 -in {f} -out [[o?{o}]][[!o?{f:noext}]]",
        {
            "decrypt secret.txt.enc with openssl": "openssl enc -d -aes-256-cbc -pbkdf2 -in secret.txt.enc -out secret.txt"
        },
        ("encrypt secret.txt with openssl", "decrypt secret.txt.gpg"),
        also="file with using password aes passphrase openssl",
    ),
)
