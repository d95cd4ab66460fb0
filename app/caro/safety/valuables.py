"""Which files are worth more than others: to a writer, because of what obeys them, and to a reader.

Only names are looked at, as in `paths`. A pattern such as `/etc/sh?dow` is read as the file that it is most
likely meant to hit.
"""

from __future__ import annotations

from caro.safety.paths import HOME, normal

# Replacing one of these takes the machine over, or stops it.
_CORE = frozenset(
    "sh bash dash zsh ls cat cp mv rm ps su sudo doas login passwd ssh sshd env find grep awk "
    "sed python3 perl mount "
    "systemd systemctl init getty cron crond apt dpkg rpm dnf yum curl wget id kill chmod chown".split()
)
_LIBRARIES = (
    "ld-linux",
    "ld-musl",
    "libc.so",
    "libc-",
    "libc.musl",
    "libpthread",
    "libcrypt",
    "libpam",
    "ld.so",
)
_SHELL_STARTS = frozenset(
    ".bashrc .bash_profile .bash_login .bash_logout .profile .zshrc .zprofile .zshenv .zlogin .kshrc .cshrc "
    ".tcshrc .login .xprofile .xinitrc .xsessionrc".split()
)
_HISTORIES = frozenset(
    ".bash_history .zsh_history .history .python_history .mysql_history .psql_history .sh_history "
    "fish_history "
    ".node_repl_history .sqlite_history".split()
)
_SECRET_NAMES = frozenset(
    "id_rsa id_dsa id_ecdsa id_ed25519 identity .netrc _netrc .authinfo .authinfo.gpg .git-credentials "
    ".pgpass "
    ".npmrc .yarnrc.yml .pypirc .htpasswd .my.cnf .mylogin.cnf .boto .s3cfg .passwd-s3fs .dockercfg "
    ".terraformrc "
    "credentials.json credentials.tfrc.json credentials.toml credentials.db kaggle.json rclone.conf "
    "hosts.yml "
    "application_default_credentials.json service-account.json service_account.json login.keychain-db "
    "wallet.dat krb5.keytab logins.json key3.db key4.db signons.sqlite cookies.sqlite Cookies cookies.txt "
    "tokens.json .bw_session secring.gpg private.key wpa_supplicant.conf sitemanager.xml recentservers.xml "
    "msal_token_cache.json azureProfile.json .vault_pass .vault-pass vault_pass.txt .ansible_vault_pass "
    "secrets.yml "
    "secrets.yaml secrets.json kubeconfig admin.conf .Xauthority sam ntds.dit .smbcredentials .cifs .msmtprc "
    ".fetchmailrc .muttrc opasswd".split()
) | frozenset(("Login Data", "Local State", "Web Data"))
_SECRET_FOLDERS = frozenset(
    ".ssh .gnupg .aws .azure .kube .password-store gcloud keychains keyrings kwalletd .docker .oci .electrum "
    ".mozilla google-chrome chromium BraveSoftware .thunderbird 1Password Bitwarden .bitcoin tdata "
    "system-connections "
    "brave microsoft-edge vivaldi .step .minikube .kaggle".split()
)
_SECRET_PLACES = tuple(
    "/.config/op/ /.config/gh/ /.config/hub /.config/gcloud/ /.config/doctl/ /.config/heroku "
    "/.config/sops/ /.config/age/ /.config/rclone/ /.config/Signal/ /.config/Slack/ /.config/solana/ "
    "/.config/filezilla/ /.cargo/credentials /.gem/credentials /.ethereum/keystore /.purple/accounts "
    "/etc/ssl/private/ /etc/wireguard/ /etc/openvpn/ /etc/letsencrypt/ /etc/kubernetes/ /etc/ipsec "
    "/run/secrets/ /.docker/config /.subversion/auth /.local/share/keyrings /Library/Keychains "
    "/etc/rancher/ /.composer/auth /.m2/settings /.gradle/gradle.properties /.nuget/ /etc/sssd/ "
    "/.local/share/kwalletd /.config/containers/auth /.terraform.d/ /.pulumi/credentials".split()
)
_TOKENS = (
    ".vault-token",
    "/.cache/huggingface/token",
    "/.huggingface/token",
    "/serviceaccount/token",
    "/.fly/config.yml",
)
"""What opens one service, and is rightly shown to that one."""
_AUDITS = (
    "auth",
    "secure",
    "wtmp",
    "btmp",
    "utmp",
    "lastlog",
    "faillog",
    "syslog",
    "messages",
    "audit",
    "sudo",
)
# Writing here crashes the machine, or switches a protection of the kernel off.
_TRIGGERS = frozenset(
    (
        "sysrq-trigger",
        "core_pattern",
        "modprobe",
        "randomize_va_space",
        "mem",
        "kmem",
        "enforce",
        "ptrace_scope",
        "kptr_restrict",
        "delete",
    )
)


def guarded(path: str, cwd: str = "") -> str:
    """Return what kind of guarded file `path` is for a writer, or an empty string.

    `accounts`, `preload` (what every program loads), `loader`, `programs`, `local`, `boot`, `trigger`,
    `kernel`, `keys`, `start` (shell start files), `protection` (what keeps others out), `schedule`,
    `service`, `network`, `log`, `audit` (who logged in and what they did), `history`.
    """
    if cwd and path[:1] not in ("/", HOME, "~"):
        path = cwd + "/" + path
    path = normal(spelled(path))
    name = path.rpartition("/")[2]
    if path.startswith("/private/"):
        path = path.removeprefix("/private")
    if path.startswith(("/etc/sudoers", "/etc/pam.d", "/etc/security", "/etc/polkit")):
        return "accounts"
    if name in ("passwd", "shadow", "gshadow", "group", "master.passwd") and path.startswith("/etc/"):
        return "accounts"
    if path.startswith(("/lib", "/usr/lib")) and "/security/" in path:
        return "accounts"
    if path.startswith(
        ("/usr/bin/", "/usr/sbin/", "/bin/", "/sbin/", "/lib/", "/usr/lib/", "/lib64/", "/usr/lib64/")
    ):
        return "loader" if name in _CORE or name.startswith(_LIBRARIES) else "programs"
    if path.startswith("/selinux/"):
        return "trigger"
    if path == "/etc/hosts.allow" or path.startswith(("/etc/selinux", "/etc/apparmor", "/etc/audit")):
        return "protection"
    if path.startswith("/etc/ld.so"):
        return "preload"
    if path.startswith(
        ("/usr/local/share/ca-certificates", "/etc/ssl/certs", "/etc/pki", "/etc/ca-certificates")
    ):
        return "trust"
    if path.startswith(("/usr/local/", "/opt/")):
        return "local"
    if path.startswith("/boot") or path in ("/etc/fstab", "/etc/crypttab", "/etc/inittab"):
        return "boot"
    if path.startswith(("/proc/", "/sys/")):
        return "trigger" if name in _TRIGGERS else "kernel"
    if name == "authorized_keys" or path.startswith("/etc/ssh/"):
        return "keys"
    if name in _SHELL_STARTS or path.startswith(
        ("/etc/profile", "/etc/bash", "/etc/zsh", "/etc/environment")
    ):
        return "start"
    if path.startswith(("/etc/cron.daily", "/etc/cron.hourly", "/etc/cron.weekly", "/etc/cron.monthly")):
        return "start"
    if "/.config/autostart/" in path:
        return "start"
    if "/systemd/user/" in path or "/systemd/system/" in path or "LaunchDaemons" in path:
        return "service"
    if path.startswith(("/etc/cron", "/var/spool/cron", "/etc/at.")):
        return "schedule"
    if path.startswith(("/etc/rc.local", "/etc/rc.d", "/etc/profile.d", "/etc/xdg/autostart")):
        return "start"
    if (
        path.startswith(("/etc/systemd", "/etc/init", "/lib/systemd", "/Library/Launch"))
        or "LaunchAgents" in path
    ):
        return "service"
    if path in ("/etc/hosts", "/etc/resolv.conf", "/etc/nsswitch.conf"):
        return "network"
    if path.startswith("/var/log"):
        return (
            "audit"
            if name.startswith(_AUDITS) or "/audit/" in path or "/journal" in path or "*" in name
            else "log"
        )
    if path.endswith(".ssh/config"):
        return "network"
    if name in _HISTORIES or (name.endswith("_history") and name.startswith(".")):
        return "history"
    return ""


# What a pattern is most likely meant to hit when it hits one of these.
_NOTABLE = (
    "/etc/shadow", "/etc/passwd", "/etc/sudoers", "/etc/gshadow", HOME + "/.ssh/id_rsa",
    HOME + "/.ssh/id_ed25519",
    HOME + "/.aws/credentials", HOME + "/.bash_history", HOME + "/.zsh_history", "/root/.ssh/id_rsa",
    "/var/log/auth.log", "/etc/fstab",
)  # fmt: skip


def spelled(path: str) -> str:
    """Return the notable file that a pattern like `/etc/sh?dow` stands for, else the path itself."""
    if "*" not in path and "?" not in path and "[" not in path:
        return path
    plain = HOME + path[1:] if path.startswith("~") else path
    if len(plain.rpartition("/")[2].strip("*?")) < 2:
        return path
    deep = plain.count("/")
    return next((one for one in _NOTABLE if one.count("/") == deep and matches(one, plain)), path)


def secret(path: str) -> str:
    """Return what a file gives away.

    `shadow` (the passwords of all), `key` (what opens other doors), `private` (what tells about a person),
    `account` (who has an account: worth nothing here, something elsewhere), or nothing.
    """
    path = normal(spelled(path))
    if path in ("/etc/passwd", "/etc/group"):
        return "account"
    if path in ("/dev/mem", "/dev/kmem", "/proc/kcore"):
        return "key"
    pieces = path.split("/")
    name = pieces[-1]
    if name.endswith(".pub") or name in ("known_hosts", "authorized_keys"):
        return ""
    if name in ("shadow", "gshadow", "shadow-", "gshadow-", "master.passwd", "opasswd") or name.startswith(
        "shadow."
    ):
        return "shadow"
    if path.endswith(_TOKENS):
        return "token"
    if name == "hosts.yml" and "gh" not in pieces:
        return ""
    if name in _SECRET_NAMES or name.startswith(("id_rsa", "id_ed25519", "id_ecdsa", "krb5cc_")):
        return "key"
    if name.startswith("ssh_host_") and name.endswith("_key"):
        return "key"
    if len(pieces) > 1:
        within = f"{path}/"
        for place in _SECRET_PLACES:
            if place in within:
                return "key"
    if not _SECRET_FOLDERS.isdisjoint(pieces) or not _SECRET_FOLDERS.isdisjoint(path.lower().split("/")):
        return "" if name == "config" and ".ssh" in pieces else "key"
    if name.endswith(
        (
            ".pem",
            ".key",
            ".p12",
            ".pfx",
            ".kdbx",
            ".kdb",
            ".keystore",
            ".jks",
            ".keytab",
            ".ovpn",
            ".ppk",
            ".agekey",
        )
    ):
        return "key"
    if name == "sudoers":
        return "account"
    if path.startswith("/proc/") and name in ("environ", "mem", "maps"):
        return "private"
    if name == ".env" or name.startswith(".env.") or name in _HISTORIES:
        return "private"
    return ""


def matches(text: str, pattern: str) -> bool:
    """Whether a shell pattern matches all of `text`; `fnmatch` would load `re`, 6 ms of CPU."""
    at = here = 0
    star = kept = -1
    while at < len(text):
        size = _one(pattern, here, text[at])
        if size:
            at, here = at + 1, here + size
        elif here < len(pattern) and pattern[here] == "*":
            star, kept, here = here, at, here + 1
        elif star >= 0:
            kept += 1
            at, here = kept, star + 1
        else:
            return False
    return pattern[here:].strip("*") == ""


def _one(pattern: str, here: int, char: str) -> int:
    """Return how long the piece of the pattern at `here` is that matches `char`; 0 if it does not."""
    mark = pattern[here : here + 1]
    if mark == "[":
        close = pattern.find("]", here + 2)
        if close > 0:
            inside = pattern[here + 1 : close]
            negated = inside[:1] in ("!", "^")
            inside = inside[1:] if negated else inside
            found = char in inside.replace("-", "") or any(
                inside[i - 1] <= char <= inside[i + 1] for i in range(1, len(inside) - 1) if inside[i] == "-"
            )
            return close + 1 - here if found != negated else 0
    return 1 if mark in (char, "?") and mark != "*" else 0
