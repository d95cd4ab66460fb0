"""Intents about other machines reached over ssh: log in, run, copy, tunnel, keys."""

from __future__ import annotations

from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import is_folder
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def target(values: Mapping[str, Any]) -> str:
    """Return `user@host`, or the host alone when no user was named."""
    host = str(values["host"])
    return quote(f"{values['user']}@{host}" if isinstance(values.get("user"), str) else host)


def login(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `ssh` line with port, key and command where they were said."""
    parts = ["ssh"]
    if "x11" in values:
        parts.append("-X")
    if type(values.get("port")) is int:
        parts.append(f"-p {values['port']}")
    if isinstance(values.get("key"), str):
        parts.append(f"-i {quote_path(values['key'])}")
    parts.append(target(values))
    if isinstance(values.get("command"), str):
        parts.append(quote(values["command"]))
    return " ".join(parts)


def tunnel(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `ssh` port forwarding; the far end is the server itself."""
    here = values["local"]
    if isinstance(values.get("pair"), str):
        far, _, port = values["pair"].rpartition(":")
        if not far or not port.isdigit():
            return None
        return f"ssh -N -L {here}:{quote(far)}:{port} {target(values)}"
    there = values.get("remote", here)
    if isinstance(values.get("far"), str):
        return f"ssh -N -L {here}:{quote(str(values['far']))}:{there} {target(values)}"
    if "reverse" in values:
        return f"ssh -N -R {there}:localhost:{here} {target(values)}"
    return f"ssh -N -L {here}:localhost:{there} {target(values)}"


LOOKS = (
    ("disk", "df -h"), ("howfull", "df -h"), ("space", "df -h"), ("memory", "free -h"), ("uptime", "uptime"),
    ("load", "uptime"), ("howlong", "uptime"), ("process", "ps aux"), ("loggedin", "who"), ("kernel", "uname -r"),
    ("whoami", "whoami"), ("listening", "ss -tuln"),
)  # fmt: skip
"""What may be looked at on another machine, and how."""


def look(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the look at another machine over ssh."""
    command = next((command for word, command in LOOKS if word in values), None)
    return None if command is None else f"ssh {target(values)} {command}"


def copy_out(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `scp` or `rsync` line that sends a path to another machine."""
    if isinstance(values.get("user"), str) and "@" in str(values["remote"]):
        return None  # one account too many
    if str(values["remote"]).startswith("ftp.") and not values.keys() & {"scp", "ssh", *SYNCING}:
        return None  # another protocol
    if isinstance(values.get("x"), str) and SYNCING.isdisjoint(values):
        return None  # scp leaves nothing out
    source = str(values["path"])
    gone = values.keys() & {"extra", "extraneous", "gone", "longer", "exist"}
    if "delete" in values and HERE & values.keys() and not gone:
        # what was sent is to go here, and not what is too much there
        if is_folder(source) or values.keys() & {"port", "key", "dry"}:
            return None  # the folders would stay
        return f"rsync -avz --remove-source-files {quote_path(source)} {_remote(values)}"
    return _copy(values, quote_path(source), _remote(values), "path")


def copy_in(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the `scp` or `rsync` line that brings a path from another machine."""
    there = str(values["remote"])
    if isinstance(values.get("user"), str) and "@" in there:
        return None
    if isinstance(values.get("user"), str):
        there = f"{values['user']}@{there}"
    if ":" not in there:
        if not isinstance(values.get("path"), str):
            return None
        there = f"{there}:{values['path']}"
    where = values.get("dir")
    return _copy(values, quote(there), quote_path(where) if isinstance(where, str) else ".", "remote")


def _remote(values: Mapping[str, Any]) -> str:
    there = str(values["remote"])
    if isinstance(values.get("user"), str) and "@" not in there:
        there = f"{values['user']}@{there}"
    if ":" in there:
        return quote(there)
    where = values.get("where")
    if not isinstance(where, str) or where in ("home", "~", "~/"):
        where = ""
    return quote(f"{there}:{where}")


def _copy(values: Mapping[str, Any], source: str, goal: str, named: str) -> str:
    if not SYNCING.isdisjoint(values) or "progress" in values:
        gone = "delete" in values or "mirror" in values
        same = source.rstrip("/").rpartition("/")[2] == goal.rstrip("/").rpartition("/")[2]
        if named == "path" and ("mirror" in values or (same and is_folder(source))):
            source = source.rstrip("/") + "/"  # the one folder becomes the other, and does not go into it
        flags = (
            "-avz"
            + (" --delete" if gone else "")
            + (" --progress" if "progress" in values else "")
            + (" -n" if "dry" in values else "")
            + (f" --exclude={quote(str(values['x']))}" if isinstance(values.get("x"), str) else "")
        )
        if type(values.get("port")) is int:
            flags += f" -e 'ssh -p {values['port']}'"
        return f"rsync {flags} {source} {goal}"
    flags = ""
    path = str(values[named])
    if "recursive" in values or "directory" in values or path.endswith("/"):
        flags += " -r"
    if type(values.get("port")) is int:
        flags += f" -P {values['port']}"
    if isinstance(values.get("key"), str):
        flags += f" -i {quote_path(values['key'])}"
    return f"scp{flags} {source} {goal}"


HERE = frozenset(("here", "local", "locally", "original", "afterwards"))
"""What stands beside "delete" where the source is meant."""
SYNCING = frozenset(("rsync", "sync", "mirror"))
THERE = "[!on|!of] [remote|server|host|machine] {host:remote} [user {user:account}]"
COPY = "(copy|upload|scp|move|transfer|rsync|sync|mirror)"
FETCH = "(copy|download|scp|transfer|rsync|sync)"
TO = "(!to|!on|onto)"

FORGES = ("github", "gitlab", "bitbucket", "codeberg")


def copied_key(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Return the copy of a public key to a server; those that keep repositories take it on their pages only."""
    host = str(values["host"])
    return None if host.rpartition("@")[2].lower().startswith(FORGES) else f"ssh-copy-id {quote(host)}"


INTENTS = (
    intent(
        "ssh.login",
        say=(
            "ssh [connect|login|connection] [to|into] [server|host|machine] {host:host}",
            "(connect|login) [to|into] [server|host] {host:host} (!using|with|!over|!by) ssh",
            "(connect|login) [to|into] [server|host|machine] {host:remote}",
            "(connect|login) [to|into] (server|host) {host:host}",
            "(connect|login) {host:host} !as {user:account}",
            "(connect|login) (server|host) {host:host} !as {user:account}",
            "ssh [to|into] {host:host} [as] user {user:account}",
            "ssh [to|into] {host:host} !as [user] {user:account}",
            "ssh [connect] [to|into] {host:host} [on|at|with|using] port {port:port}",
            "ssh [connect] [to|into] {host:host} [on|at|with|using] port {port:port} !as [user] {user:account}",
            "(connect|login) [to|into] [server] {host:host} [as] user {user:account} [on] port {port:port}",
            "ssh [connect] [to|into] {host:host} (with|using) [the] [private] (key|sshkey|identity) [file] {key:path}",
            "ssh [connect] [to|into] {host:host} [port] {port:port} (with|using) (key|sshkey|identity) {key:path}",
            "(connect|login) [to|into] [server|machine] {host:host} !as [user] {user:account} [on|at|using] port {port:port}",
            "ssh {host:host} [with] (x11|x) [forwarding]",
        ),
        run=login,
        yes={
            "ssh to web1.example.com as user alice": "ssh alice@web1.example.com",
            "connect to bob@10.0.0.5 on port 2222 with ssh": "ssh -p 2222 bob@10.0.0.5",
            "ssh into alice@web1 with the key ~/.ssh/id_work": "ssh -i ~/.ssh/id_work alice@web1",
        },
        no=(
            "copy my ssh key to alice@web1",
            "show ssh fingerprints of my keys",
            "run uptime on alice@web1",
            "ssh tunnel from 8080 to 80 on web1",
        ),
        also="ssh server remote machine host via private file identity key connection connect login over !using",
    ),
    intent(
        "ssh.run",
        say=(
            "(run|execute) [command] {command:text} (!on|!at) [remote|server|host|machine] {host:remote}",
            "(run|execute) [command] {command:quoted_text} (!on|!at) [remote|server|host|machine] {host:host}",
            "(run|execute) [command] {command:quoted_text} (!on|!at) [server|host|remote] {host:host} (!using|!over) ssh",
            "ssh {host:host} !and run {command:text}",
            "ssh [to] {host:host} run {command:quoted_text}",
            "(run|execute) [command] {command:quoted_text} (!on|!at) [server|host|remote] {host:host} (!as|user) {user:account}",
            "(run|execute) [command] {command:text} (!on|!at) [server|host|remote] {host:remote} (!as|user) {user:account}",
            "ssh {host:host} (!as|user) {user:account} !and run {command:quoted_text}",
        ),
        run=login,
        yes={
            "run 'df -h' on the remote server bob@web1": "ssh bob@web1 'df -h'",
            "run uptime on alice@db.example.com": "ssh alice@db.example.com uptime",
        },
        no=("ssh to web1", "run ./job.sh", "disk space on bob@web1"),
        also="ssh server remote host machine command over execute via !using",
    ),
    intent(
        "ssh.look",
        say=(
            f"disk [space] [usage|free] {THERE}",
            f"(howfull|space) [disk|free|usage] {THERE}",
            f"memory [usage|free|total] {THERE}",
            f"(uptime|load) {THERE}",
            f"howlong (up|running|run) {THERE}",
            f"process [running|run] {THERE}",
            f"(loggedin|whoami) [user] {THERE}",
            f"kernel [version] {THERE}",
            f"listening [port] {THERE}",
        ),
        run=look,
        yes={
            "check disk space on the remote host web.example.com (user deploy)": "ssh deploy@web.example.com df -h",
            "show the uptime of bob@10.0.0.5": "ssh bob@10.0.0.5 uptime",
        },
        no=("disk space", "ping web.example.com", "which ports are open on 10.0.0.5"),
        also="ssh server remote host machine over using usage free total space human version current all over user with",
    ),
    intent(
        "ssh.tunnel",
        say=(
            "(forward|tunnel|map) [local] port {local:port} !to [remote] port {remote:port} (!on|!of|!at|!through) [server|host] {host:host}",
            "[ssh|create] (tunnel|forward|forwarding) [from] [local] [port] {local:port} !to [remote] [port] {remote:port} [on|of|through] [server|host] {host:host}",
            "(forward|tunnel|map) [local] port {local:port} (!to|!on|!through) [server|host] {host:host}",
            "[ssh|create] (tunnel|forward|forwarding|map) [local] [port] {local:port} (!to|!and|!on) [remote] port {remote:port} [on|of|through|at] [server|host] {host:host}",
            "(forward|tunnel|map) [local] port {local:port} !to {host:host} port {remote:port}",
            "(forward|tunnel|map) [local] [port] {local:port} !to {far:host} port {remote:port} [!using|!through] [host|server] {host:remote}",
            "[ssh|create|open] (forward|tunnel|map|forwarding) [from] [local] port {local:port} !to {far:host} port {remote:port} !using [host|server|jump] {host:host}",
            "[ssh|create|open] (forward|tunnel|map|forwarding) [from] [local] [port] {local:port} !to {pair:word} !using [host|server|jump] {host:host}",
            "[ssh|create|open|keep] (forward|tunnel|map|forwarding) [open] [from] [local] [port] {local:port} !to {pair:hostport} !using [host|server|jump] {host:host}",
            "[ssh|create] tunnel {host:host} port {local:port}",
            "reverse [ssh] (tunnel|forward) [port] {remote:port} [to] [local|port] {local:port} [on] [server] {host:host}",
            "reverse [ssh] tunnel [port] {local:port} [on|to|through] [server] {host:host}",
        ),
        run=tunnel,
        yes={
            "forward local port 8080 to port 80 on web1.example.com": "ssh -N -L 8080:localhost:80 web1.example.com",
            "open a tunnel from local port 5433 to db1 port 5432 via bastion": "ssh -N -L 5433:db1:5432 bastion",
            "forward local port 5433 to db1:5432 through bastion": "ssh -N -L 5433:db1:5432 bastion",
            "ssh tunnel from local port 5433 to remote port 5432 on bob@db1": "ssh -N -L 5433:localhost:5432 bob@db1",
        },
        no="ssh to web1",
        also="ssh local remote server host through over create connection port using via open from",
    ),
    intent(
        "ssh.socks",
        say=(
            "(socks|dynamic) (proxy|tunnel) [on|port] [local] [port] {local:port} [through|via|to|over] {host:host}",
        ),
        run="ssh -N -D {local} {host}",
        yes={"socks proxy on port 1080 through bob@web1": "ssh -N -D 1080 bob@web1"},
        no="proxy settings",
        also="ssh server host port local create start over open with using",
    ),
    intent(
        "ssh.copy_id",
        say=(
            "(copy|install|installed|upload|add|move) [public] (sshkey|key) [to|on] [server|host|remote] {host:remote}",
            "(copy|install|installed|upload|add) [public] (sshkey) [to|on] [server|host|remote] {host:host}",
            "passwordless [ssh] [login] [to] {host:host}",
            "ssh-copy-id {host:host}",
            "(without|no) password (ssh|login) {host:host}",
        ),
        run=copied_key,
        yes={
            "copy my ssh key to alice@web1": "ssh-copy-id alice@web1",
            "install my public key on bob@10.0.0.5": "ssh-copy-id bob@10.0.0.5",
        },
        no="generate an ssh key",
        also="public ssh server host remote machine key login change up sshkey",
    ),
    intent(
        "ssh.key.show",
        say=("public (sshkey|key)", "!show public sshkey"),
        run="cat ~/.ssh/id_ed25519.pub",
        yes={"show my public ssh key": "cat ~/.ssh/id_ed25519.pub"},
        no=("generate an ssh key", "list ssh keys"),
        also="public file key ssh",
    ),
    intent(
        "ssh.key.list",
        say=("!show sshkey", "sshkey (exist|exists|available|free)", "(loaded|added) sshkey agent"),
        run="ls -l ~/.ssh",
        yes={"list my ssh keys": "ls -l ~/.ssh"},
        no="generate an ssh key",
        also="public private all machine",
    ),
    intent(
        "ssh.agent.start",
        say=("(start|run|launch) (ssh-agent|sshagent)", "(start|run|launch) ssh agent"),
        run='eval "$(ssh-agent -s)"',
        yes={"start an ssh agent": 'eval "$(ssh-agent -s)"'},
        no="add my ssh key to the agent",
        also="background new ssh agent",
    ),
    intent(
        "ssh.agent.add",
        say=(
            "add [key|sshkey] [{key:path}] ssh-agent",
            "add (key|sshkey) [{key:path}] [ssh] agent",
            "ssh-add {key:path}",
            "add {key:path} [!to] (ssh-agent|agent)",
        ),
        run="ssh-add[[key? {key}]]",
        yes={
            "add my ssh key to the agent": "ssh-add",
            "add the key ~/.ssh/id_work to ssh-agent": "ssh-add ~/.ssh/id_work",
        },
        no="generate an ssh key",
        also="to ssh key private agent",
    ),
    intent(
        "ssh.config",
        say=("(edit|open) ssh (config|configuration) [file]",),
        run="${EDITOR:-nano} ~/.ssh/config",
        yes={"edit my ssh config": "${EDITOR:-nano} ~/.ssh/config"},
        no="show ssh config",
        also="file client",
    ),
    intent(
        "ssh.config.show",
        say=("ssh (config|configuration) [file]", "ssh hosts configured"),
        run="cat ~/.ssh/config",
        yes={"show my ssh config": "cat ~/.ssh/config"},
        no="edit ssh config",
        also="file client configured hosts all",
    ),
    intent(
        "ssh.known_host.delete",
        say=(
            "(delete|forget) [host|key] {host:host} [from] (known_hosts|known-hosts|known)",
            "(delete|forget) [old] (host|sshkey) key [of|for] {host:host}",
        ),
        run="ssh-keygen -R {host}",
        yes={"remove web1.example.com from known_hosts": "ssh-keygen -R web1.example.com"},
        no="ssh to web1",
        also="host hosts ssh key file from old known entry item",
    ),
    intent(
        "remote.copy_out",
        say=(
            f"{COPY} {{path:path}} {TO} {{remote:remote}}",
            f"{COPY} {{path:path}} {TO} {{remote:remote}} (except|without|skip) {{x:path}}",
            f"{COPY} {{path:path}} {TO} {{remote:remote}} port {{port:port}}",
            f"{COPY} {{path:path}} {TO} {{remote:remote}} [!and] delete (!here|local|locally|original|afterwards)",
            f"{COPY} {{path:path}} {TO} {{remote:remote}} (!in|!into|!under) {{where:path}}",
            f"{COPY} {{path:path}} !to {{where:path}} !on {{remote:remote}}",
            f"{COPY} {{path:path}} !to {{remote:remote}} key {{key:path}}",
            f"{COPY} {{path:path}} !to {{where:path}} !on {{remote:remote}} (!as|user) {{user:account}}",
            f"{COPY} {{path:path}} !to {{remote:remote}} (!as|user) {{user:account}}",
            f"{COPY} {{path:path}} !to {{remote:remote}} [!in|!into|directory] {{where:path}} (!as|user) {{user:account}}",
        ),
        run=copy_out,
        yes={
            "copy report.pdf to alice@web1:/srv/docs": "scp report.pdf alice@web1:/srv/docs",
            "copy the folder site recursively to bob@10.0.0.5:/var/www with scp": "scp -r site bob@10.0.0.5:/var/www",
            "sync ./site/ to bob@web1:/var/www with rsync": "rsync -avz ./site/ bob@web1:/var/www",
            "sync a.txt to bob@web1:/srv and delete it here": "rsync -avz --remove-source-files a.txt bob@web1:/srv",
            "sync site/ to bob@web1:/srv excluding .git": "rsync -avz --exclude=.git site/ bob@web1:/srv",
            "copy backup.tar.gz to bob@web1 on port 2222": "scp -P 2222 backup.tar.gz bob@web1:",
        },
        no=("copy a.txt to /tmp", "copy a.txt from alice@web1:/srv"),
        also="scp rsync sync mirror ssh server remote host machine over using local recursive directory file gone extraneous longer exist not locally first delete progress with upload copy key user account extra extraneous file and dry run not removed item deleted",
    ),
    intent(
        "remote.copy_in",
        say=(
            f"{FETCH} {{remote:remotepath}}",
            f"{FETCH} !from {{remote:remotepath}}",
            f"{FETCH} {{remote:remotepath}} (!to|!into|!in) {{dir:path}}",
            f"{FETCH} {{path:path}} (!from|!on) {{remote:remote}}",
            f"{FETCH} {{path:path}} !from {{remote:remote}} (!to|!into|!in) {{dir:path}}",
            f"{FETCH} {{path:path}} !from {{remote:remote}} port {{port:port}}",
            f"{FETCH} {{remote:remotepath}} port {{port:port}}",
            f"{FETCH} {{path:path}} !from {{remote:remote}} (!as|user) {{user:account}}",
            f"{FETCH} {{path:path}} !from {{remote:remote}} (!to|!into|!in) {{dir:path}} (!as|user) {{user:account}}",
        ),
        run=copy_in,
        yes={
            "download /var/log/app.log from bob@web1": "scp bob@web1:/var/log/app.log .",
            "copy alice@web1:/srv/data.csv to /tmp": "scp alice@web1:/srv/data.csv /tmp",
            "rsync bob@web1:/var/www to ./backup": "rsync -avz bob@web1:/var/www ./backup",
        },
        no=("copy a.txt to alice@web1:/srv", "download https://example.com/a"),
        also="scp rsync sync ssh server remote host machine over using local recursive directory file here progress with delete user account extra extraneous and dry run item deleted",
    ),
    intent(
        "remote.sftp",
        say=(
            "sftp [connect|session|connection|open] [to] [server|host] {host:host}",
            "(connect|open) [to] {host:host} [with|using|over] sftp",
        ),
        run="sftp {host}",
        yes={"open an sftp session to bob@web1": "sftp bob@web1"},
        no="ssh to web1",
        also="server host remote session with using connection open connect start",
    ),
    intent(
        "remote.sshfs",
        say=(
            "mount [remote] [directory] {remote:remotepath} [on|to|at|in] [directory] {where:path} [sshfs]",
            "sshfs {remote:remotepath} {where:path}",
        ),
        run="sshfs {remote} {where}",
        yes={"mount bob@web1:/srv on /mnt/web with sshfs": "sshfs bob@web1:/srv /mnt/web"},
        no="mount /dev/sdb1 on /mnt",
        also="remote directory ssh sshfs using with over locally",
    ),
)
