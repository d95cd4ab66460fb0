"""Requests that ask to be shown something must not be answered with a change.

Phrasings are read as bags of words in which "show" and "list" weigh little, so a lost word can turn a look
into an order: "list stopped containers" without its last word is "stop", which shuts the machine down. Of
30,000 misspelt requests to look, 13 were answered with a change before this check, and none after it.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading

LOOKS = frozenset(("show", "find", "where", "who", "when", "count", "check"))
"""Concepts that a request to look opens with."""
QUESTIONS = frozenset("which what what's whats is are was were does did has have why whose".split())
MEASURED = tuple([word] for word in "many much big large small long old often".split())
"""What may follow "how" in a question about a quantity."""
POLITE = frozenset(
    "please pls can could would you hey hi hello just i want need to tell give me let us how do".split()
)
"""Words that may stand before the one that says what is wanted."""
HOW = frozenset(
    (("how", "to"), ("how", "do"), ("how", "can"), ("way", "to"), ("what", "command"), ("which", "command"))
)
"""Neighbours that ask for a command of any kind."""

CHANGES = frozenset(
    """rm rmdir mv chmod chown chgrp chattr setfacl truncate shred dd wipefs shutdown reboot poweroff halt
    kill pkill killall xkill modprobe rmmod insmod umount swapoff userdel usermod groupdel passwd""".split()
)
"""Commands that change what there is."""
BEFORE = frozenset("sudo | && || ; do -exec -execdir xargs $( -0 -n1 {".split())
"""Words after which a command may stand."""
TOOLS = frozenset(
    """systemctl service launchctl git docker podman docker-compose apt apt-get dnf brew pip pip3 npm kubectl
    ufw crontab hostnamectl timedatectl localectl""".split()
)
ORDERS = frozenset(
    """start stop restart reload enable disable mask install remove uninstall purge upgrade autoremove rm rmi
    run kill prune drop clear reset revert clean push commit merge rebase delete apply create
    set-hostname set-timezone set-ntp set-locale allow deny limit reject""".split()
)
"""What makes a tool of `TOOLS` change something, as one of its first two words."""


GIT_ORDERS = frozenset(
    "stash switch checkout restore add rm mv init clone cherry-pick am pull gc worktree".split()
)
"""Further words with which git changes something; what follows may make it a look again."""
GIT_LOOKS = frozenset("list show status -l --list --abbrev=0 --stat --check".split())


def _git_changes(words: list[str]) -> bool:
    """Tell whether the words after `git` make or move something."""
    if not words or not GIT_LOOKS.isdisjoint(words[1:2]):
        return False
    if words[0] in ("tag", "branch"):
        return (
            len(words) > 1
            and words[1] not in BEFORE
            and (words[1][0] != "-" or words[1] in ("-a", "-d", "-D", "-m", "-M", "-f"))
        )
    return words[0] in GIT_ORDERS


MAKERS = frozenset(
    "tar zip 7z gzip bzip2 xz zstd gunzip unzip bunzip2 unxz unrar cp mkdir touch ln rsync split".split()
)
"""Commands that make or unpack something, unless they list."""
LISTS = frozenset(
    "-tf -tzf -tjf -tJf -tvf -tvzf -tzvf -tvjf -tvJf -l -t -Z1 -Zt -p -v -lv -c l t -n -avn --list".split()
)
"""Options with which they only list."""


def makes(command: str) -> bool:
    """Tell whether the command begins with one that makes or unpacks something."""
    words = command.split()
    return words[0] in MAKERS and LISTS.isdisjoint(words[1:3])


LOOKERS = frozenset("stat ls cat du wc find grep head tail file date df ps id".split())
"""Commands that, alone, change nothing."""
SETTERS = frozenset("set rename move delete remove copy mv rm cp limit".split())
"""Words that open an order and have no other meaning there."""
PROBES = frozenset("nc ping nmap lsof ss netstat traceroute".split())
"""Commands that ask a port or a host, and change nothing."""
BARS = frozenset("block deny drop reject forbid refuse close shut allow permit unblock".split())
"""Words that open an order about what may come in: a port that is to be blocked is not to be asked."""


MANY_LINKS = ("symlinks", "links", "softlinks", "hardlinks")
"""Beginnings of a request for links that there are; an order to make one has another."""


def contradicts(reading: Reading, command: str) -> bool:
    """Tell whether the request asks to look and the command changes something, or the other way round."""
    first = reading.tokens[0].low if reading.tokens else ""
    if first in MANY_LINKS and command.startswith("ln "):
        return True  # "symlinks under /opt that lead to /tmp"
    if changes(command) or makes(command):
        return asks_to_look(reading) or _sets_no_key(reading, command)
    opening = next((token.low for token in reading.tokens if token.low not in POLITE), "")
    second = opening == "duplicate" and any(item.text.lower() == opening for item in reading.items)
    if second and "uniq" in command:
        return True  # "duplicate notes.txt" asks for a second file
    verb = command.split()[0]
    if opening in BARS and verb in PROBES:
        return True
    if (opening not in SETTERS or verb not in LOOKERS) and not (opening == "mount" and verb == "df"):
        return False
    if any(mark in command for mark in ("|", ">", "-exec", "-delete", ";", "&&", "$(")):
        return False
    return opening != "mount" or reading.lows.isdisjoint(("point", "points", "options", "usage"))


def _sets_no_key(reading: Reading, command: str) -> bool:
    """Tell whether "set port to 80" is answered as if the word "port" were to be replaced."""
    words = [token.low for token in reading.tokens]
    if "set" not in words[:2] or not command.startswith("sed -i"):
        return False
    name = [word for word in words[words.index("set") + 1 :] if word not in ("the", "a", "my")][:1]
    return bool(name) and f"s/{name[0]}/" in command.lower()


def changes(command: str) -> bool:
    """Tell whether one of the commands known to change things is in `command`; errs towards no."""
    words = command.split()
    if "-delete" in words or (words[0] in ("echo", "printf") and (">" in words or ">>" in words)):
        return True
    before = "|"
    for k, word in enumerate(words):
        if before in BEFORE or before[-1] == ";":
            more = words[k + 1 : k + 3]
            if word in CHANGES and more[:1] != ["-l"]:
                return True
            if word in TOOLS and not ORDERS.isdisjoint(more) and "-n" not in more and "--dry-run" not in more:
                return True
            if word == "git" and _git_changes([*words[k + 1 :]]) and not _lists_branches(words[k + 1 :]):
                return True
            if (word, *more[:1]) in (("sed", "-i"), ("crontab", "-r")):
                return True
        before = word
    return False


def _lists_branches(words: list[str]) -> bool:
    """Tell whether `git branch -a` and its kin only list: what shows all branches makes none."""
    return words[0] == "branch" and words[1:2] == ["-a"]


def asks_to_look(reading: Reading) -> bool:
    """Tell whether the request opens with a question or a verb of looking, and no order follows."""
    lows = [token.low for token in reading.tokens]
    at = 0
    while at < len(lows) and lows[at] in POLITE and lows[at + 1 : at + 2] not in MEASURED:
        at += 1
    for pair in zip(lows[at:], lows[at + 1 :], strict=False):
        if pair in HOW or (pair[0] in ("command", "commands") and pair[1] in ("to", "for", "that")):
            return False
    opening = next((item.concept for item in reading.items if item.first == at), "")
    if opening not in LOOKS and not (at < len(lows) and (lows[at] == "how" or lows[at] in QUESTIONS)):
        return False
    return not _orders(reading, at)


def _orders(reading: Reading, at: int) -> bool:
    """Tell whether a verb of doing follows: "find the logs and delete them"."""
    from caro.backends.static.compound import JOINTS, VERBS
    from caro.backends.static.words import look_up

    for before, token in zip(reading.tokens[at:], reading.tokens[at + 1 :], strict=False):
        joined = before.low in JOINTS or before.low in ("to", "or") or before.kind == "comma"
        if joined and (
            token.low in VERBS or token.low in MAKERS or (look_up(token.low) or "").lstrip("~") in VERBS
        ):
            return True
    return False
