"""Requests that are commands already: "kill -9 1234", "ps aux | grep nginx", "which python3", "$HOME".

The person has said what to run, so that is the answer. English has to be kept out: a sentence that opens with
"find" or "sort" carries function words, a command line does not.
"""

from __future__ import annotations

from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading

PROGRAMS = frozenset(
    """apt apt-get apt-cache awk base64 basename bash brew cat chmod chown cp crontab curl cut date dd df
    diff dig dirname dmesg dnf docker dpkg du echo env export fd file find free git grep gunzip gzip
    head hostname htop id ifconfig iftop ip iptables jobs journalctl jq kill killall kubectl last less
    ln ls lsblk lscpu lsof make man md5sum mkdir mkfifo more mount mtr mv nc netstat nice nl nmap node
    nohup npm nproc npx nslookup od openssl passwd paste pgrep ping pip pip3 pkill printf ps pwd python
    python3 readlink realpath renice rg rm rmdir rsync scp screen sed seq sha256sum sort ss ssh
    ssh-keygen stat strace strings sudo systemctl tail tar tcpdump tee test time timeout tmux top touch
    tr traceroute tree truncate type uname uniq unzip uptime w watch wc wget whereis which who whoami
    xargs xxd yum zip""".split()
)
"""Names that open a command line."""

SAID = frozenset(
    """a an the all any my your this that these those it its me i you is are was were of in on at to from
    for with and or not please how what which who when where do does every each into then than as by
    only using show list""".split()
)
"""Words of sentences; none of them stands alone in a command of these programs."""

SOUGHT = frozenset(
    """named called containing matching ending starting beginning like contain contains holding over under
    above below larger smaller bigger older newer files folders directories file folder directory""".split()
)
"""Words behind "find" that tell what is looked for, and where no folder of that name can be meant."""

TOOLS = PROGRAMS | frozenset(
    """ruby perl java javac gcc g++ clang go cargo rustc code vim vi nano emacs php mysql psql sqlite3
    terraform helm aws gcloud zsh fish dash tmux yarn pnpm ffmpeg convert gpg cmake
    composer deno bun podman redis-cli""".split()
)
"""Programs that people look for, besides names that nobody knows."""

QUESTION = frozenset(("what", "what's", "is", "the", "value", "of", "print", "show", "me", "does", "contain"))


def verbatim(reading: Reading) -> str | None:
    """Return the request itself where it is a command, or None."""
    tokens = reading.tokens
    if len(tokens) < 2:
        return None
    query = reading.query.strip()
    if tokens[0].low == "which":
        name = tokens[1]
        known = name.low in TOOLS or (name.kind in ("word", "ident") and look_up(name.low) is None)
        return f"which {name.text}" if known and len(tokens) == 2 else None
    named = tokens[-1].text
    if (
        named[0] == "$"
        and named[1:].replace("_", "a").isalnum()
        and all(t.low in QUESTION for t in tokens[:-1])
    ):
        return f'echo "{named}"'
    variable = "_" in named and named.replace("_", "").isalnum() and named.isupper() and named[0].isalpha()
    if variable and all(t.low in QUESTION for t in tokens[:-1]) and any(t.low == "value" for t in tokens):
        return f'echo "${named}"'
    if tokens[0].text not in PROGRAMS or any(t.kind != "quoted" and t.low in SAID for t in tokens):
        return None
    words = query.split()
    if words[0] == "find" and not SOUGHT.isdisjoint(words[1:3]):
        return None  # "find files named -rf"
    counts = words[0] in ("head", "tail", "kill", "nice", "git")
    flags = any(
        w[0] == "-" and (w[1:2].isalpha() or w[1:2] == "-" or (counts and w[1:2].isdigit()))
        for w in words[1:]
    )
    piped = [k for k, w in enumerate(words) if w == "|"]
    pipes = bool(piped) and all(k + 1 < len(words) and words[k + 1] in PROGRAMS for k in piped)
    return query if flags or pipes else None


NOT_TIMED = frozenset(
    "date time top w watch last less more man htop code type file free who id env convert".split()
)
"""Programs that are hardly timed, or whose names are words of other requests about the time."""


def timed(reading: Reading) -> str | None:
    """Return the command for "time ls" and "time the command ls -l /tmp", or None."""
    rest = reading.tokens[1:]
    if not rest or reading.tokens[0].low != "time":
        return None
    while len(rest) > 1 and rest[0].low in ("the", "command", "program"):
        rest = rest[1:]
    program, line = rest[0], reading.query[rest[0].start :].strip()
    if program.text not in TOOLS - NOT_TIMED or line[-1] in ".?!,":
        return None
    if any(token.kind == "comma" or (token.kind != "quoted" and token.low in SAID) for token in rest[1:]):
        return None
    return f"time {line}"
