"""Intents about hashes, keys, encodings and random values."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

SUMS = ("md5", "sha1", "sha256", "sha512")


def checksum(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the digest of a file or a string; sha256 unless another one is named."""
    name = next((s for s in SUMS if s in values or f"{s}sum" in values), "sha256")
    if environment.dialect == "bsd":
        program = "md5" if name == "md5" else f"shasum -a {name[3:]}"
    else:
        program = name + "sum"
    if "value" in values:
        return f"printf %s {quote(str(values['value']))} | {program}"
    return f"{program} {quote_path(values['f'])}"


CERTIFICATES = (".pem", ".crt", ".cer", ".cert")


def dates(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return from when to when a certificate is valid; of other files that is not known."""
    if not str(values["f"]).lower().endswith(CERTIFICATES):
        return None
    return f"openssl x509 -in {quote_path(str(values['f']))} -noout -dates"


def subject(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return whose a certificate is, or who signed it, or both."""
    if not str(values["f"]).lower().endswith(CERTIFICATES):
        return None
    flags = "".join(f" -{name}" for name in ("subject", "issuer") if name in values)
    return f"openssl x509 -in {quote_path(str(values['f']))} -noout{flags}"


def verify(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the check of the files that a list of digests names."""
    name = next((s for s in SUMS if s in values), "sha256")
    program = (
        f"{name}sum"
        if environment.dialect != "bsd"
        else f"shasum -a {name[3:]}"
        if name != "md5"
        else "md5sum"
    )
    return f"{program} -c {quote_path(values['f'])}"


def password(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the command that prints a random password of the wanted length, 20 characters unless said."""
    length = values.get("n", 20)
    return f"LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c {length}; echo"


def keygen(values: Mapping[str, Any], environment: Environment) -> str:
    """Return the key generation: ed25519 unless RSA is asked for."""
    out = "ssh-keygen -t " + (f"rsa -b {values.get('n', 4096)}" if "rsa" in values else "ed25519")
    comment = values.get("comment", values.get("mail"))
    if isinstance(comment, str):
        out += f" -C {quote(comment)}"
    return out + (f" -f {quote_path(values['f'])}" if "f" in values else "")


ANY_SUM = "(md5|sha1|sha256|sha512)"

INTENTS = (
    intent(
        "hash.file",
        (
            f"{ANY_SUM} {{f:file}}",
            f"{ANY_SUM} (checksum|hash|sum) {{f:file}}",
            "(checksum|hash) {f:file}",
            "(md5sum|sha1sum|sha256sum|sha512sum) {f:file}",
            f"{ANY_SUM} file {{f:file}}",
        ),
        checksum,
        {
            "md5 of file.iso": "md5sum file.iso",
            "calculate the sha256 checksum of backup.tar.gz": "sha256sum backup.tar.gz",
        },
        ("hash of the last commit", "verify checksums.sha256"),
        also="checksum hash sum digest calculate compute create file of generate check",
    ),
    intent(
        "hash.text",
        (
            f"{ANY_SUM} [hash] (text|word|password) {{value:text}}",
            f"hash (text) {{value:text}} {ANY_SUM}",
            f"{ANY_SUM} (checksum|hash|sum) !of {{value:saying}}",
            f"{ANY_SUM} {{value:saying}}",
        ),
        checksum,
        {"md5 hash of the string 'hello'": "printf %s hello | md5sum"},
        ("md5 of file.iso",),
        also="hash checksum sum digest calculate compute create of text generate with using",
    ),
    intent(
        "hash.verify",
        (
            "(!verify|validate|!check|!verify) (checksums|checksum|md5|sha256|sha512|sha1) [file] {f:file}",
            "(validate|!verify|!check) checksum (!from|!in|!against) {f:file}",
        ),
        verify,
        {"verify the sha256 checksums in SHA256SUMS.txt": "sha256sum -c SHA256SUMS.txt"},
        ("sha256 of file.iso",),
        also="file from in against listed all of sums checksum sha256 check",
    ),
    intent(
        "uuid",
        ("uuid", "(create|random|new) (uuid|guid)", "guid"),
        "uuidgen",
        {"generate a uuid": "uuidgen"},
        ("uuid of disk sda1", "filesystem uuid"),
        also="create random new unique v4 generate guid print identifier",
    ),
    intent(
        "password",
        (
            "(random|secure|strong) password",
            "(create|random) [random] password",
            "password {n:number} character",
            "random password {n:number}",
            "create password length {n:number}",
            "random (text|character) {n:number}",
            "random {n:number} character text",
            "random alphanumeric text",
            "random text length {n:number}",
        ),
        password,
        {
            "generate a random password": "LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 20; echo",
            "generate a 16 character random password": "LC_ALL=C tr -dc 'A-Za-z0-9' < /dev/urandom | head -c 16; echo",
        },
        ("change my password", "random number between 1 and 10", "random line of a.txt"),
        also="create random secure strong generate length long character alphanumeric of with text new",
    ),
    intent(
        "random.number",
        (
            "random (number|integer|numeric) between {a:number} {b:number}",
            "random (number|integer|numeric) {a:number} {b:number}",
            "random number {r:range}",
        ),
        {"gnu": "shuf -i [[a?{a}-{b}]][[r?{r:raw}]] -n 1", "bsd": "jot -r 1 [[a?{a} {b}]][[r?{r:raw}]]"},
        {"random number between 1 and 100": "shuf -i 1-100 -n 1"},
        ("random password",),
        also="create generate pick from to in range one single print",
    ),
    intent(
        "random.hex",
        (
            "random hex [text]",
            "random {n:number} (byte|bytes) hex",
            "random hex {n:number}",
            "(create|random) [random] (secret|token) [key]",
            "random key",
        ),
        "openssl rand -hex [[n?{n}]][[!n?32]]",
        {"generate a random hex string": "openssl rand -hex 32"},
        ("random password",),
        also="create random text byte bytes hex string of key token secret hexadecimal",
    ),
    intent(
        "url.encode",
        ("url encode {value:text}", "(urlencode|percent-encode) {value:text}"),
        "jq -rn --arg v {value} '$v|@uri'",
        {"url encode 'a b&c'": "jq -rn --arg v 'a b&c' '$v|@uri'"},
        ("url decode 'a%20b'", "open url example.com"),
        also="text",
    ),
    intent(
        "url.decode",
        ("url decode {value:text}", "(urldecode) {value:text}"),
        "python3 -c 'import sys, urllib.parse; print(urllib.parse.unquote(sys.argv[1]))' {value}",
        {
            "url decode 'a%20b'": "python3 -c 'import sys, urllib.parse; print(urllib.parse.unquote(sys.argv[1]))' a%20b"
        },
        ("url encode 'a b'",),
        also="text",
    ),
    intent(
        "ssh.keygen",
        (
            "create ssh key [{n:number}]",
            "create [{n:number}] ssh keypair",
            "new ssh key [{n:number}]",
            "ssh-keygen",
            "create (rsa|ed25519) key [{n:number}]",
            "create ssh key [email] {mail:email}",
            "create ssh key named {f:path}",
            "create ssh key !with comment {comment:text}",
            "create ssh key comment {comment:text}",
            "create ssh keypair !with comment {comment:text}",
        ),
        keygen,
        {
            "generate an ssh key": "ssh-keygen -t ed25519",
            "create a 4096 bit rsa ssh key": "ssh-keygen -t rsa -b 4096",
        },
        ("copy my ssh key to the server", "list ssh keys"),
        also="new pair public private rsa ed25519 for with email bits comment keypair my and",
    ),
    intent(
        "openssl.cert.show",
        (
            "(!show|!information|view|!inspect|!check) certificate {f:file}",
            "certificate {f:file} (content|!information)",
            "decode certificate {f:file}",
        ),
        "openssl x509 -in {f} -noout -text",
        {"show the details of certificate server.crt": "openssl x509 -in server.crt -noout -text"},
        ("when does server.crt expire", "create a self-signed certificate"),
        also="details ssl tls file contents in pem crt openssl",
    ),
    intent(
        "openssl.cert.expiry",
        (
            "certificate {f:file} (expire|expiry|expires|expiration|valid)",
            "(expire|expiry|expires|expiration) {f:file}",
            "(expire|expiry|expires|expiration) [date] certificate {f:file}",
        ),
        "openssl x509 -in {f} -noout -enddate",
        {"when does the certificate server.crt expire": "openssl x509 -in server.crt -noout -enddate"},
        ("show certificate server.crt",),
        also="date when certificate ssl tls until of file openssl check",
    ),
    intent(
        "openssl.cert.dates",
        (
            "(validity|valid) (date|dates|period|range) [certificate] {f:file}",
            "validity [certificate] {f:file}",
        ),
        dates,
        {
            "check the validity dates of /etc/ssl/certs/site.pem": "openssl x509 -in /etc/ssl/certs/site.pem -noout -dates"
        },
        ("when does server.crt expire", "is data.json valid"),
        also="certificate ssl tls of file openssl check",
    ),
    intent(
        "openssl.cert.subject",
        ("(subject|issuer) [certificate] {f:file}", "subject issuer [certificate] {f:file}"),
        subject,
        {"show the subject of the certificate cert.pem": "openssl x509 -in cert.pem -noout -subject"},
        ("show certificate server.crt",),
        also="certificate ssl tls of file openssl check and",
    ),
    intent(
        "openssl.encrypt",
        ("encrypt [file] {f:file} (openssl|aes)", "openssl encrypt {f:file}"),
        "openssl enc -aes-256-cbc -pbkdf2 -salt -in {f} -out {f}.enc",
        {
            "encrypt secret.txt with openssl": "openssl enc -aes-256-cbc -pbkdf2 -salt -in secret.txt -out secret.txt.enc"
        },
        ("encrypt secret.txt with gpg", "decrypt secret.txt.enc with openssl"),
        also="file with using password aes passphrase openssl",
    ),
    intent(
        "gpg.encrypt.for",
        ("encrypt [file] {f:file} (!for|!to) {mail:email}", "gpg encrypt {f:file} {mail:email}"),
        "gpg -e -r {mail} {f}",
        {"encrypt secret.txt for bob@example.com": "gpg -e -r bob@example.com secret.txt"},
        ("encrypt secret.txt",),
        also="file with using gpg recipient key public",
    ),
    intent(
        "gpg.keys",
        ("gpg keys", "gpg keyring", "gpg (secret|private) keys"),
        "gpg --list[[secret?-secret]][[private?-secret]]-keys",
        {"list gpg keys": "gpg --list-keys"},
        ("create a gpg key",),
        also="all secret private public my in keyring keys",
    ),
)
