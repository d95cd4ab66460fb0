"""What a tool's own page says about its options: a manual page, the shell's `help`, or `--help`.

A page is text; an option counts as known when it stands somewhere in it. That is lenient (a page may mention
the option of another tool), and it is what can be read alike from nine hundred pages of many hands.
"""

from __future__ import annotations

import gzip
import os
import re
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from training import manpages

SECTIONS = ("1", "8", "6", "1p", "1ssl", "7", "5")
_TOKEN = re.compile(r"(?<![\w.+-])(--?[A-Za-z0-9?@#.][\w.+-]*)")
_DEFINES = re.compile(r"^\s*(?:\w+: )?(-.{0,120}?)(?:\s{2,}|\t|$)")
_VALUE = re.compile(r"^--?[\w?@#.+-]+(?:[ =]\s?|\[=?|(?=[<{]))[^\s,|]")


@dataclass(frozen=True, slots=True)
class Page:
    """A page's text, the options that stand in it, and those of them that take a value."""

    text: str
    options: frozenset[str]
    valued: frozenset[str]


def read(text: str) -> Page:
    """Read the options from the text of a page."""
    text = re.sub(r"(--?)[\[(]no(-?)[\])]([\w-]+)", r"\1\3, \1no\2\3", text)
    text = re.sub(r"(--?[\w-]+)\[([a-z-]+)\]", r"\1, \1\2", text)
    options = {token.rstrip(".-+") for token in _TOKEN.findall(text)}
    for cluster in re.findall(r"\[-([A-Za-z0-9@%,]{2,})\]", text):  # a synopsis of BSD: [-abc]
        options.update(f"-{letter}" for letter in cluster)
    valued: set[str] = set()
    for line in text.splitlines():
        found = _DEFINES.match(line)
        if found is None:
            continue
        pieces = re.split(r",\s*|\s*\|\s*|\s/\s|\sor\s", found[1])
        if any(_VALUE.match(piece) for piece in pieces):
            valued.update(token.rstrip(".-+") for piece in pieces for token in _TOKEN.findall(piece)[:1])
    for token in list(options):  # `-Xvalue` and `-X<value>` of terse pages
        if f"{token} <" in text or f"[{token} " in text:
            valued.add(token)
    return Page(text, frozenset(options) - {""}, frozenset(valued) - {""})


@cache
def index() -> dict[str, Path]:
    """Return the manual pages that were unpacked, by name without section."""
    found: dict[str, Path] = {}
    rank: dict[str, int] = {}
    for path in sorted((manpages.folder() / "root").rglob("man[1-8]*/*.gz")):
        name, _, section = path.name.removesuffix(".gz").rpartition(".")
        place = SECTIONS.index(section) if section in SECTIONS else len(SECTIONS)
        if place < rank.get(name, 99) and section[:1] != "3":
            found[name], rank[name] = path, place
    return found


@cache
def commands() -> frozenset[str]:
    """Return the names of the commands that the unpacked packages hold."""
    path = manpages.folder() / "commands"
    return frozenset(path.read_text(encoding="utf-8").split()) if path.exists() else frozenset()


@cache
def manual(name: str) -> Page | None:
    """Return the manual page of this name, rendered once and kept."""
    path = index().get(name)
    if path is None:
        return None
    kept = manpages.folder() / "text" / f"{path.name.removesuffix('.gz')}.txt"
    if not kept.exists():
        kept.parent.mkdir(exist_ok=True)
        kept.write_text(_render(path), encoding="utf-8")
    text = kept.read_text(encoding="utf-8")
    return read(text) if text.strip() else None


def _render(path: Path, depth: int = 0) -> str:
    if not path.exists():  # a link to a page of another package
        other = index().get(path.readlink().name.removesuffix(".gz").rpartition(".")[0])
        return _render(other, depth + 1) if other is not None and depth < 3 else ""
    source = gzip.decompress(path.read_bytes())
    link = re.match(rb"\s*(?:\.\\\".*\n)*\.so (?:man./)?(\S+)", source)
    if link is not None and depth < 3:
        target = index().get(Path(link[1].decode().removesuffix(".gz")).stem)
        return _render(target, depth + 1) if target is not None else ""
    shown = subprocess.run(
        ["groff", "-mandoc", "-t", "-Tascii", "-rLL=200n", "-rHY=0", "-P-cbou"],
        input=source, capture_output=True, check=False,
    )  # fmt: skip
    return shown.stdout.decode("ascii", "replace")


@cache
def builtin(name: str) -> Page | None:
    """Return what bash's `help` says of its builtin."""
    shown = subprocess.run(["bash", "-c", 'help -- "$0"', name], capture_output=True, text=True, check=False)
    if shown.returncode or f"{name}: " not in shown.stdout:
        return None
    return read(shown.stdout)


@cache
def applet(name: str) -> Page | None:
    """Return what BusyBox's own help says of an applet."""
    program = next((manpages.folder() / "root").rglob("bin/busybox"), None)
    if program is None or not name:
        return None
    shown = subprocess.run([str(program), name, "--help"], capture_output=True, text=True, check=False)
    text = shown.stdout + shown.stderr
    return read(text) if "Usage:" in text else None


@cache
def own_help(words: tuple[str, ...]) -> Page | None:
    """Return what an installed tool says on `--help`; only for tools that do nothing else then."""
    try:
        shown = subprocess.run(
            [*words, "--help"], capture_output=True, text=True, check=False, timeout=20,
            stdin=subprocess.DEVNULL, env={**os.environ, "PAGER": "cat", "COLUMNS": "200"},
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return None
    text = shown.stdout + shown.stderr
    return read(text) if shown.returncode in (0, 1, 2) and "-" in text else None
