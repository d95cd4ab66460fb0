"""Read the sources of training pairs and keep what a person could have asked and caro may answer.

Four sources: hand-written blocks, what the sampler drew from the matcher's tables, NL2Bash and tldr-pages.
Each reader gives rows in a fixed order, so that a seed decides everything that follows.
"""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from random import Random

from training import pairs
from training.pools import file as file_name
from training.pools import folder as folder_name

LONGEST_COMMAND = 160
ROOT_MEANT = re.compile(r"\broot\b|whole|entire|system|everywhere|\bdisk\b|(?<!\S)/(?!\S)", re.I)
REMOVES = re.compile(r"(?<![\w-])(rm|rmdir|shred|dd|truncate|unlink)(?!\w)|-delete\b|\bmkfs|(?<![\w-])wipefs")
REMOVAL_MEANT = re.compile(
    r"delet|remov|eras|clean|purg|wip|destroy|get rid|discard|drop|empty|clear|trunc|format|"
    r"\brm\b|\bdd\b|shred",
    re.I,
)
STOPS = re.compile(r"(?<![\w-])(kill|pkill|killall|shutdown|reboot|poweroff|halt)(?!\w)")
STOP_MEANT = re.compile(
    r"kill|stop|terminat|end|quit|signal|shut|reboot|restart|halt|power|interrupt|suspend", re.I
)
MOST_FIND = 2600
"""Of NL2Bash, which is 60 % `find`: more would teach the model to answer everything with it."""
MOST_FOREIGN_TOOLS = 1800
"""Lines of tldr-pages about programs of which the hand-written pairs say nothing."""


@dataclass(frozen=True, slots=True)
class Row:
    """One request and its command."""

    query: str
    command: str
    source: str


def hand_written(folder: Path, seed: int, held_share: float) -> tuple[list[Row], list[Row]]:
    """Return the rows to learn from and those held back, by blocks; of two answers the first counts.

    A block's own text decides, so that one more block moves no other: a run that goes on with newer pairs
    must not be judged by what it has learnt.
    """
    seen: set[str] = set()
    learnt: list[Row] = []
    held: list[Row] = []
    for path in sorted(folder.glob("*.txt")):
        for block in pairs.blocks(path):
            if block.platform in ("macos", "busybox"):
                continue
            drawn = Random(f"{seed} {block.requests[0]} {block.command}").random()
            into = held if drawn < held_share else learnt
            for request in block.requests:
                if request.lower() not in seen:
                    seen.add(request.lower())
                    into.append(Row(request, block.command, "hand"))
    return learnt, held


def sampled(path: Path, most: int, seed: int) -> list[Row]:
    """Return what the sampler drew for Linux, no intent much oftener than the others."""
    rows = [json.loads(line) for line in path.read_text("utf-8").splitlines()]
    Random(seed).shuffle(rows)
    count: dict[str, int] = {}
    kept: list[tuple[int, Row]] = []
    for row in rows:
        if row["platform"] != "linux" or len(row["command"]) > LONGEST_COMMAND:
            continue
        rank = count[row["intent"]] = count.get(row["intent"], 0) + 1
        weight = rank // 8 if row["intent"].startswith("files.composed") else rank
        kept.append((weight, Row(row["query"], row["command"], "sampled")))
    kept.sort(key=lambda pair: pair[0])
    return [row for _, row in kept[:most]]


def nl2bash(path: Path, seed: int) -> list[Row]:
    """Return NL2Bash without what searches everything or removes unasked."""
    rows = [Row(r["query"].strip(), r["command"].strip(), "nl2bash") for r in _json_lines(path)]
    Random(seed).shuffle(rows)
    kept: list[Row] = []
    finds = 0
    for row in parsed(row for row in rows if harmless(row) and not _invents(row)):
        if "find " in row.command:
            finds += 1
            if finds > MOST_FIND:
                continue
        kept.append(row)
    return kept


def _invents(row: Row) -> bool:
    """Tell whether the command names what its request does not: the pages that NL2Bash is from showed it."""
    said, command = row.query.lower(), row.command
    if re.search(r"path/to|\bfilename\b|\\\s{2}", command):
        return True
    named = re.findall(r"(?<!\S)(?:/[\w.-]+)+", command) + re.findall(r"[\"']([A-Za-z]\w*)[\"']", command)
    named += re.findall(r"(?<![\w$./*-])[a-z_]\w*\.[a-z]{2,4}(?!\w)", command)
    return any(
        name.lower() not in said and not name.startswith(("/dev/", "/etc/", "/proc/")) for name in named
    )


BLANK = re.compile(
    r"path/to|\w\|\w|\.\.\.|<|\w_\w|\b(name|hostname|username|user|host|command|pattern|string|value|port|number|id|"
    r"url|uuid|text|term|package|packages|branch|branches|remote|tag|key|message|seconds|index|interface|service|"
    r"container|image|device|program|word|query|expression|options|argument|arguments|regex|domain|address|ip|n)\b"
)
ONE_PATH = re.compile(r"path/to/([\w-]+)(\.[a-z0-9.]+)?")
A_FILE = re.compile(
    r"\b(?:an?|the)(?: given| specific| specified| certain)? "
    r"((?:[\w.]+ )?(?:file|image|archive|script|document|video))\b"
)
A_FOLDER = re.compile(r"\b(?:an?|the)(?: given| specific| specified| certain)? ((?:directory|folder))\b")


def tldr(path: Path, seed: int, known: frozenset[str]) -> list[Row]:
    """Return lines of tldr-pages whose blanks could be filled, with the program's name in the request."""
    rng = Random(seed)
    lines = [row for row in _json_lines(path) if row["platform"] in ("common", "linux")]
    rng.shuffle(lines)
    rows: list[Row] = []
    foreign = 0
    for line in lines:
        row = _filled(line["query"], line["command"], rng)
        if row is None or not harmless(row) or re.search(r"display help|version", row.query, re.I):
            continue
        tool = re.match(r"(?:sudo )?([\w.+-]+)", row.command)
        if tool is None:
            continue
        name = tool[1]
        if name == "tldr":
            continue
        if name not in known:
            foreign += 1
            if foreign > MOST_FOREIGN_TOOLS:
                continue
        query = row.query[:1].lower() + row.query[1:] if rng.random() < 0.7 else row.query
        if name.lower() not in query.lower():
            query = rng.choice(("{q} with {t}", "{q} using {t}", "{t}: {q}", "{q} ({t})")).format(
                q=query, t=name
            )
        rows.append(Row(query, row.command, "tldr"))
    return list(parsed(rows))


def _filled(query: str, command: str, rng: Random) -> Row | None:
    """Return the line with its one path filled in on both sides, or None where blanks remain."""
    query = query.split(". ")[0].rstrip(".")
    found = set(ONE_PATH.findall(command))
    if len(found) == 1 and command.count("path/to/") == 1:
        ((stem, ending),) = found
        place = (A_FOLDER if "dir" in stem or "folder" in stem else A_FILE).search(query)
        if place is None:
            return None
        if "dir" in stem or "folder" in stem:
            name = folder_name(rng)
        else:
            name = file_name(rng, ending.lstrip(".")).replace(" ", "_").replace('"', "")
        said = rng.choice((f"the {place[1]} {name}", f"{name}"))
        query = query[: place.start()] + said + query[place.end() :]
        command = ONE_PATH.sub(lambda _: name, command)
        checked = command.replace(name, "")
    else:
        checked = command
    arguments = checked.split()[2:]
    if any(BLANK.fullmatch(word) for word in arguments) or re.search(
        r"(?<!\S)(path|repository|owner)\b", checked
    ):
        return None
    for blank in BLANK.finditer(checked):
        if (
            blank[0].lower() not in query.lower()
            or not blank[0].isalpha()
            or (blank.start() > 0 and len(blank[0]) < 3)
        ):
            return None
    return Row(query, command, "tldr")


def harmless(row: Row) -> bool:
    """Tell whether a row is short and plain and does nothing grave that its request does not ask for."""
    query, command = row.query, row.command
    if not command or len(command) > LONGEST_COMMAND or len(query) > 200 or not (query + command).isascii():
        return False
    if "\n" in command or not query or "{{" in command:
        return False
    if re.search(r"(?<![\w/.*~])/(?=\s|$)", command) and not ROOT_MEANT.search(query):
        return False
    if REMOVES.search(command) and not REMOVAL_MEANT.search(query):
        return False
    return not (STOPS.search(command) and not STOP_MEANT.search(query))


def parsed(rows: Iterable[Row]) -> Iterator[Row]:
    """Keep the rows whose command bash can read."""

    def reads(row: Row) -> bool:
        done = subprocess.run(["bash", "-n", "-c", row.command], capture_output=True, check=False)
        return done.returncode == 0 and not done.stderr

    rows = list(rows)
    with ThreadPoolExecutor(2) as pool:
        for row, good in zip(rows, pool.map(reads, rows), strict=True):
            if good:
                yield row


def _json_lines(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]
