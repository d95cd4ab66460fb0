"""What a line in a settings file would do: switch a protection off, or run something by itself."""

from __future__ import annotations

# Lower-case, blanks collapsed; each switches off what keeps others out.
_WEAK = (
    "permitrootlogin yes",
    "permitemptypasswords yes",
    "stricthostkeychecking no",
    "stricthostkeychecking=no",
    "nopasswd",
    "selinux=disabled",
    "selinux=permissive",
    "pam_permit.so",
    "gpgcheck=0",
    "!authenticate",
    "setenforce 0",
    "authorizedkeysfile /tmp",
    "permituserenvironment yes",
    "allowinsecurerepositories",
    "allowunauthenticated",
    "trusted=yes",
    "trusted-host",
    'verify-peer "false"',
    "sslverify=false",
    "sslverify=0",
    "repo_gpgcheck=0",
    "siglevel = never",
    "no_root_squash",
    "guest ok = yes",
    "map to guest = bad user",
    "protected-mode no",
    'requirepass ""',
    "host all all 0.0.0.0/0 trust",
    "skip-grant-tables",
    "hostbasedauthentication yes",
    "ignorerhosts no",
    "protocol 1",
    "gatewayports yes",
    "userknownhostsfile /dev/null",
    "all: all",
    "+ +",
    "insecure-registries",
    "tcp://0.0.0.0:2375",
    "allow_anonymous true",
    "anonymous_enable=yes",
    "xpack.security.enabled: false",
    "authorization: disabled",
    "bantime = 0",
    "enforcing=0",
    "selinux=0",
    "apparmor=0",
    "mitigations=off",
    "ptrace_scope=0",
    "randomize_va_space=0",
)


def weakens(text: str) -> bool:
    """Whether a line of `text` switches a protection off."""
    plain = " ".join(text.lower().split())
    tight = plain.replace(" =", "=").replace("= ", "=")
    if any(_names_source(word) for word in tight.split()):
        return True
    return any(mark in plain or mark in tight for mark in _WEAK)


def _names_source(setting: str) -> bool:
    """Whether `key=value` says where programs come from, without TLS: such a server can be anyone."""
    key, _, value = setting.partition("=")
    parts = key.replace("_", "-").split("-")
    return value.startswith("http:") and (parts[-1].endswith("registry") or parts[-2:] == ["index", "url"])


def weakens_by_edit(script: str) -> bool:
    """Whether a sed or perl script puts such a line in: what it takes out does not count."""
    for part in script.replace("\n", ";").split(";"):
        part = part.strip()
        at = part.find("s")
        mark = part[at + 1 : at + 2]
        if at < 0 or not mark or mark.isalnum() or mark.isspace():
            if weakens(part.partition("/d")[0]) and part[-1:] != "d":
                return True
            continue
        pieces = part[at + 2 :].split(mark)
        if len(pieces) > 1 and weakens(pieces[1]):
            return True
    return False


def jobs(text: str, kind: str) -> list[str]:
    """Return the command lines that a start file, a crontab or a unit would run, at most twenty."""
    lines = [line.strip() for line in text.split("\n")]
    if kind == "service":
        return [line.partition("=")[2].lstrip("-@+!") for line in lines if line.startswith("Exec")][:20]
    if kind == "start":
        return [text]
    out: list[str] = []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        if line.startswith("@"):
            command = line.partition(" ")[2]
            user, _, rest = command.partition(" ")
            out.append(rest if user in ("root", "www-data", "nobody") else command)
            continue
        fields = line.split(None, 5)
        if len(fields) == 6 and fields[0][0] in "*0123456789":
            command = fields[5]
            user, _, rest = command.partition(" ")
            # Files under /etc name a user before the command.
            out.append(rest if user in ("root", "www-data", "nobody") else command)
    return out[:20]
