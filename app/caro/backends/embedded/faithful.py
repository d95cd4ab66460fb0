"""Tells what a model's command leaves out of its request: the names and numbers that must be copied.

A small model that is out of its depth drops or changes them; of the answers that do, hardly one is right.
"""

from __future__ import annotations

import re

QUOTED = re.compile(r"(?<![\w'\"])(?:'([^']{1,80})'|\"([^\"]{1,80})\"|`([^`]{1,80})`)(?![\w'\"])")
NAME = re.compile(
    r"(?<![\w.~/@$*-])(?:"
    r"[~.]{0,2}/[\w.~/+*-]*\w"  # a path from the root, the home or here
    r"|[\w-]+(?:/[\w.*-]+)+"  # a path below
    r"|[\w.+-]+@[\w.-]+\w"  # somebody at a host
    r"|[\w-]*[A-Za-z_][\w-]*(?:\.[A-Za-z0-9]\w{0,9})+"  # a file or a host
    r"|\d+\.\d+\.\d+\.\d+"
    r"|(?=\w*_)[A-Za-z]\w+"  # snake_case
    r")(?![\w@])"
)
ENDING = re.compile(r"(?<![\w./*])\*?\.([a-z][a-z0-9]{0,4})\b(?![./])")
NUMBER = re.compile(r"(?<![\w.,:/-])(\d+)(?:[.,:]\d+)*(?P<unit>\s?[A-Za-z%]*)")
URL = re.compile(r"\b(?:https?|ftp|git|ssh)://[^\s'\"]+[^\s'\".,;!?)]")
SAID = frozenset({"e.g", "i.e", "etc", "vs"})
CALLED = frozenset(
    {"node.js", "vue.js", "next.js", "and/or", "tcp/ip", "tcp/udp", "i/o", "read/write", "input/output"}
)
"""What looks like a name and is a word."""
SHARE = re.compile(
    r"(?i)\b(?:half|twice|double|triple|a third|a quarter)\b(?= (?:of )?(?:the |its |their |that )?"
    r"(?:size|speed|resolution|width|height|volume|quality|length|scale)\b)"
)
"""A share that a command has to tell by a number: ffmpeg and convert drop none by themselves."""
TOLD = re.compile(r"(?<![\w.])\d*\.?\d+[%x]?(?![\w.])|[/*]\d")
MEASURED = re.compile(
    r"(?i)\s?(?:[kmgt]i?b?|bytes?|kilobytes?|megabytes?|gigabytes?|terabytes?|megs?|gigs?|seconds?|secs?|s|minutes?|"
    r"mins?|m|hours?|hrs?|h|days?|d|weeks?|w|months?|years?|am|pm|percent|%)\Z"
)
"""Units that a command may count in others: two weeks are 14 days."""
EXAMPLE = re.compile(r"(?i)\b(?:like|such as|e\.g\.|for example)\s+(?:'[^']*'|\"[^\"]*\"|\S+(?:\s+\d\S*)*)")
"""What a thing may look like: "phone numbers like 555-123-4567"."""
FORM = re.compile(
    r"(?<![A-Za-z])(?:YYYY|MM|DD|HH|DATE|TIME|TIMESTAMP|NAME|EXT|HOST|USER)+(?![A-Za-z])|\A(?:name|value|path|user|count)\b"
)
"""Parts of a name or a text that stand for what is to be put in: "backup-DATE.tar.gz"."""
COUNTING = re.compile(r"\{\d+\.\.\d+|\$\{?[a-z]+\b|%0?\d*d|\{\}")
"""What makes names one after the other."""


def left_out(query: str, command: str) -> str | None:
    """Return the first name, text or number of `query` that `command` lacks, None where it has them all."""
    bare = re.sub(r"['\"\\]", "", command).replace("$HOME", "~")
    for found in URL.finditer(query):
        if not _holds(command, found[0].rstrip("/:")) and not _numbered(bare, found[0]):
            return found[0]
    rest = EXAMPLE.sub(" ", URL.sub(" ", query))
    for found in QUOTED.finditer(rest):
        text = (found[1] or found[2] or found[3]).replace("$HOME", "~")
        if not _holds(bare, re.sub(r"['\"\\]", "", text)) and not FORM.search(text):
            return text
    rest = QUOTED.sub(" ", rest)
    for found in NAME.finditer(rest):
        name = found[0]
        if name.lower() in CALLED or name.lower().rstrip(".") in SAID:
            continue
        if not _holds(bare, name.rstrip("/")) and not (
            FORM.search(name) or _numbered(bare, name) or _either(bare, name)
        ):
            return name
    rest = NAME.sub(" ", rest)
    for found in ENDING.finditer(rest):
        if found[1] not in bare.lower():
            return "." + found[1]
    share = SHARE.search(rest)
    if share is not None and not TOLD.search(bare):
        return share[0]
    for found in NUMBER.finditer(rest):
        if not _counted(found[1], found["unit"], bare):
            return found[1]
    return None


def _holds(command: str, text: str) -> bool:
    """Tell whether the text stands in the command, whatever its case where it is a word."""
    return text in command or text.lower() in command.lower()


def _numbered(command: str, name: str) -> bool:
    """Tell whether the command makes the name by counting: `touch file{1..10}.txt` for file1.txt."""
    stem, digits, ending = re.fullmatch(r"(.*?)(\d*)(\.\w+|)", name).groups()  # type: ignore[union-attr]
    return bool(digits) and stem in command and ending in command and COUNTING.search(command) is not None


def _either(command: str, name: str) -> bool:
    """Tell whether a slash only stands between words that the command has: "say pass/fail"."""
    words = name.split("/")
    return len(words) > 1 and all(word.isalpha() and _holds(command, word) for word in words)


def _counted(number: str, unit: str, command: str) -> bool:
    """Tell whether the command has the number, its neighbour, or any number where it may count otherwise."""
    value = int(number[:9])
    if value < 2 or (unit.strip().startswith("space") and " " * value in command):
        return True
    if unit.lower() == "xx" and number in command:
        return True  # "5xx" may be told as >= 500
    there = {int(digits[:9]) for digits in re.findall(r"\d+", command)}
    if {value, value - 1, value + 1} & there:
        return True
    if value == 10 and re.search(r"\b(?:head|tail)\b", command):
        return True  # as many as they show unasked
    return bool(there) and MEASURED.match(unit) is not None
