"""Vary a pair while it is drawn: other names and numbers on both sides, another case, another final mark.

What stands word for word on both sides is what the model must copy, so it is what is replaced.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from training import pools
from training.rows import Row

FILE = re.compile(r"(?<![\w./*~-])[A-Za-z][\w-]*\.[A-Za-z][\w.]{0,6}(?![\w/*-])")
NUMBER = re.compile(r"(?<![\w./:*-])\d{1,5}(?![\w./:*-])")
ADDRESS = re.compile(r"(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w./])")
HOST = re.compile(r"(?<![\w./@-])(?:[a-z][\w-]*\.)+(?:com|org|net|io|internal|local)(?![\w./])")
QUOTED = re.compile(r"'([^'\"\\$]{2,40})'|\"([^'\"\\$]{2,40})\"")
ENDING = re.compile(r"(?<![\w*/.])\.([a-z][a-z0-9]{1,4})(?!\w)")
FOLDER = re.compile(r"(?<![\w./~-])[a-z][a-z_-]{2,14}(?=/?(?:\s|$))")
SERVICE = re.compile(r"\b(?:systemctl [a-z-]+(?: --now)?|journalctl -u|service) ([a-z][\w-]+)")
PACKAGE = re.compile(
    r"\b(?:apt(?:-get)?|dnf|pip3?|npm|brew|yum|snap) (?:install|remove|show|info|purge|upgrade) ([a-z][\w-]+)"
)
USER = re.compile(
    r"(?:\b(?:useradd|userdel|passwd|id|groups|chown(?: -R)?|usermod .*|last|"
    r"pgrep -u|ps -u|crontab -u) |-user )([a-z]+)\b"
)
BRANCH = re.compile(r"\bgit (?:checkout|switch|merge|branch -[dD]|rebase)(?: -[bc])? ([a-z][\w/.-]+)(?!\S)")
HOST_ENDINGS = ("com", "org", "net", "io", "internal", "local")
OPENINGS = ("please ", "how do i ", "how to ", "can you ", "i want to ", "i need to ", "command to ")
WORD = r"(?<![\w./*~@-]){}(?![\w/@-]|\.\w)"
INSIDE = r"(?<![A-Za-z0-9]{{2}})(?<![\d.]){}(?![\d.]|\w{{2}})"


def varied(row: Row, rng: Random, replace: float = 0.3) -> Row:
    """Return the pair as somebody else may have asked it."""
    query, command = row.query, row.command
    if rng.random() < replace:
        query, command = replaced(query, command, rng)
    return Row(said(query, command, rng), command, row.source)


def said(query: str, command: str, rng: Random) -> str:
    """Return the request with another case, another final mark or a polite word."""
    chance = rng.random()
    if chance < 0.12:
        query = query[:1].upper() + query[1:]
    elif chance < 0.35 and query[:2].isalpha() and query[1:2].islower():
        query = query[:1].lower() + query[1:]
    elif chance < 0.42 and command.lower() == command:
        query = query.lower()
    if rng.random() < 0.3 and query[-1] in "?.!":
        query = query[:-1].rstrip()
    elif rng.random() < 0.04 and query[-1].isalnum():
        query += rng.choice(".!?")
    if rng.random() < 0.03 and re.match(
        r"(?:show|list|find|count|print|delete|copy|move|make|create|get)\b", query
    ):
        query = rng.choice(OPENINGS) + query
    return query or command


def replaced(query: str, command: str, rng: Random) -> tuple[str, str]:
    """Replace what both sides hold by other values of its kind."""
    for kind, make in KINDS:
        for old in sorted(set(_found(kind, query)), key=lambda name: (-len(name), name)):
            if rng.random() < 0.15:
                continue
            pattern = INSIDE if kind is NUMBER else WORD
            there = re.compile(pattern.format(re.escape(old)))
            if kind is QUOTED:
                there = re.compile(re.escape(old))
            if not there.search(command) or _is_program(old, command):
                continue
            new = make(old, command, rng)
            if not new or new == old or new in query:
                continue
            query, command = there.sub(lambda _, n=new: n, query), there.sub(lambda _, n=new: n, command)
    for kind, values in NAMED:
        found = kind.search(command)
        if found and re.search(WORD.format(re.escape(found[1])), query):
            new, place = rng.choice(values), re.compile(WORD.format(re.escape(found[1])))
            if new not in query and not _is_program(found[1], command):
                query = place.sub(lambda _, n=new: n, query)
                command = place.sub(lambda _, n=new: n, command)
    return query, command


def _found(kind: re.Pattern[str], query: str) -> list[str]:
    return [next((g for g in m.groups() if g), m[0]) for m in kind.finditer(query)]


def _is_program(word: str, command: str) -> bool:
    return re.search(rf"(?:^|[|;&(] *|sudo |xargs ){re.escape(word)}(?![\w.])", command) is not None


def _file(old: str, command: str, rng: Random) -> str:
    stem, _, ending = old.partition(".")
    if ending in HOST_ENDINGS or stem in (
        "package",
        "docker-compose",
        "requirements",
        "id_rsa",
        "authorized_keys",
    ):
        return ""
    if not re.search(r"[a-z]", ending):
        return ""
    made = pools.STEMS if rng.random() < 0.6 else (*pools.DIRS, *pools.WORDS[6:], *ODD)
    return f"{rng.choice(made)}{rng.choice(('', '', '', '1', '2', '_old', '-final', '2024', '_v2'))}.{ending}"


ODD = """
    access_log Makefile2 q3 invoice-0042 IMG_1234 mail words list dump table page results_final
    input output a b old new server-2 meeting_minutes cv budget2023
""".split()


def _number(old: str, command: str, rng: Random) -> str:
    if old in ("0", "1") or re.search(r"chmod|umask|date|HTTP|ipv?[46]|-[46]\b|sha|base", command):
        return ""
    value = int(old)
    if 1970 <= value <= 2035:
        return str(rng.randint(2012, 2026))
    if rng.random() < 0.25 and value < 100:
        return str(rng.choice(pools.NUMBERS[1:]))
    low = 10 ** (len(old) - 1)
    return str(rng.randint(max(low, 2), low * 10 - 1))


def _address(old: str, command: str, rng: Random) -> str:
    if old.startswith(("127.", "0.", "255.")):
        return ""
    return f"{rng.choice(('192.168', '10.0', '172.16', '203.0'))}.{rng.randint(0, 254)}.{rng.randint(1, 254)}"


def _quoted(old: str, command: str, rng: Random) -> str:
    if re.search(r"[*?.\[\]%/\\:|-]", old):
        return ""
    return rng.choice(pools.SENTENCES if " " in old else (*pools.WORDS, *TERMS))


TERMS = """
    invoice admin failed GET user_id beta Segfault total draft London deprecated root panic OK null
    success v1 debug alpha secret critical session
""".split()


def _ending(old: str, command: str, rng: Random) -> str:
    if re.search(r"tar|zip|7z|gcc|python|node|ffmpeg|convert|pdf|\.(?:env|git|ssh|bashrc)", command):
        return ""
    return rng.choice(pools.EXTENSIONS)


def _folder(old: str, command: str, rng: Random) -> str:
    if old not in pools.DIRS and not re.search(
        rf"(?:^|\s)(?:{re.escape(old)}/|\./{re.escape(old)})", command
    ):
        return ""
    if not re.search(rf"(?:\s)(?:{re.escape(old)}/|\./{re.escape(old)}\b|{re.escape(old)}$)", command):
        return ""
    if re.match(
        r"(?:sudo )?(?:git|docker|npm|make|cargo|apt|kubectl|pip|conda|systemctl|brew|go)\b", command
    ):
        return ""
    return rng.choice(
        (*pools.DIRS, "Documents", "Downloads", "music", "invoices", "2023", "client_files", "releases")
    )


KINDS: tuple[tuple[re.Pattern[str], Callable[[str, str, Random], str]], ...] = (
    (QUOTED, _quoted),
    (ADDRESS, _address),
    (HOST, lambda old, command, rng: rng.choice(pools.HOSTS)),
    (FILE, _file),
    (ENDING, _ending),
    (NUMBER, _number),
    (FOLDER, _folder),
)
NAMED = (
    (SERVICE, pools.SERVICES),
    (PACKAGE, pools.PACKAGES),
    (USER, pools.PEOPLE[:7]),
    (BRANCH, pools.BRANCHES),
)
