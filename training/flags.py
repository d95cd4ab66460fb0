"""Check the tools and options of the hand-written pairs against manual pages and `--help`.

Every simple command of a pair (`caro.shell.calls`) must start a tool that is known, and each option that it
is given must stand in the page of the tool or of its sub-command. `python -m training.flags [FILE …]` prints
findings and a table by file; with `--fetch` it gets the pages first (`training.manpages`).
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from caro.shell.calls import Call, calls
from training import manpages, pages, tools
from training.pages import Page
from training.pairs import FOLDER, blocks

OUTSIDE = Path(__file__).parent / "outside.txt"
_NUMBER = re.compile(r"-\d[\d.,:%]*[A-Za-z]{0,2}$")
_SIGNAL = re.compile(r"-(SIG)?[A-Z]{2,}[0-9]?$")


@dataclass(frozen=True, slots=True)
class Finding:
    """What the check says of one call: `ok`, `not checked`, `unknown tool`, `unknown option`."""

    kind: str
    text: str


def check(call: Call, platform: str = "") -> Finding:
    """Check one call; `platform` is that of the pair."""
    tool = _tool(call)
    if "/" in tool or tool.startswith(("$", '"$', "!", ".", "~")) or not tool:
        return Finding("ok", "")
    found = pages_of(call, platform)
    if found is None:
        if known(tool):
            return Finding("not checked", tool)
        return Finding("unknown tool", tool)
    wrong = [*_unknown(tool, call, found, platform)]
    if wrong and tool in tools.THIN:
        return Finding("not checked", tool)
    return Finding("unknown option", f"{tool}: {' '.join(wrong)}") if wrong else Finding("ok", "")


def _tool(call: Call) -> str:
    return call[0].rpartition("/")[2] if call[0].startswith(("/usr/bin/", "/bin/", "/sbin/")) else call[0]


def known(tool: str) -> bool:
    """Say whether there is a tool of this name, with a page or without."""
    return tool in pages.commands() or tool in _outside() or tool in tools.PAGES or bool(pages.builtin(tool))


@cache
def _outside() -> frozenset[str]:
    lines = OUTSIDE.read_text(encoding="ascii").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def pages_of(call: Call, platform: str = "") -> list[Page] | None:
    """Return the pages that name the options of a call, or None when there are none."""
    tool = _tool(call)
    if platform == "busybox":
        page = pages.applet(tool) or pages.builtin(tool)
        return [page] if page else None
    if platform == "macos" and tool in tools.BSD:
        return None
    found = [page for name in tools.PAGES.get(tool, (tool,)) if (page := pages.manual(name)) is not None]
    own = pages.builtin(tool) if tool == call[0] else None
    found = found if own is None else [own]
    if tool == "docker" and "compose" in operands(call, tool)[:1]:
        return None  # Debian's page is that of the old docker-compose
    if tool in tools.NESTED:
        nested = _nested(tool, call)
        if nested is None and tool in ("git", "docker", "kubectl", "gh", "cargo", "npm"):
            return None
        found += nested or []
    if tool in tools.OWN_HELP:
        words = tuple(operands(call, tool)[: tools.OWN_HELP[tool]])
        found += [page] if (page := pages.own_help((tool, *words))) is not None else []
    return found or None


def operands(call: Sequence[str], tool: str) -> list[str]:
    """Return the words of a call that are no options, without the values of its global options."""
    valued = tools.GLOBALS.get(tool, ())
    found: list[str] = []
    skip = False
    for word in call[1:]:
        if skip:
            skip = False
        elif word.startswith("-"):
            skip = word in valued
        else:
            found.append(word)
    return found


def _nested(tool: str, call: Call) -> list[Page] | None:
    """Return the pages of a call's sub-commands, the deepest last; None when it names one without a page."""
    found: list[Page] = []
    name = tool
    words = operands(call, tool)
    for word in words[:3]:
        name += "-" + tools.ALIASES.get(tool, {}).get(word, word)
        page = pages.manual(name)
        if page is None:
            break
        found += [page, *(more for other in tools.WITH.get(name, ()) if (more := pages.manual(other)))]
    return found if found or not words else None


def _unknown(tool: str, call: Call, found: list[Page], platform: str) -> Iterator[str]:
    """Give the options of a call that none of its pages holds, and a sub-command that stands in none."""
    words = list(call[1:])
    named = operands(call, tool)
    extra = (*tools.EXTRA.get(tool, ()), *tools.EXTRA.get(f"{platform}:{tool}", ()))
    if tool in tools.LISTED and named and named[0] not in extra:
        name = re.compile(rf"(?<!\w){re.escape(named[0])}(?!\w)")
        if not any(name.search(page.text) for page in found):
            yield named[0]
    if tool in _BUNDLES and words and not words[0].startswith("-"):
        words[0] = "-" + words[0]
    before, left = "", tools.LEADING.get(tool, len(words))
    for word in words:
        valued = any(before in page.valued for page in found)
        if word == "--" or not left:
            return
        if len(word) < 2 or word[0] != "-":
            left -= not valued
        elif not _holds(tool, word, found, extra) and (not valued or word.startswith("--")):
            yield word
        if tool in ("python3", "python") and word == "-m":
            return
        before = word


_BUNDLES = frozenset(("tar", "ar"))
_MODES = frozenset(("chmod", "chattr", "stty"))


def _holds(tool: str, word: str, found: list[Page], extra: Sequence[str]) -> bool:
    if _NUMBER.match(word) or any(mark in word[:3] for mark in "$`{") or word[:2] == "- " or tool in _MODES:
        return True
    if tool in ("kill", "pkill", "killall", "fuser") and _SIGNAL.match(word):
        return True
    name = word.partition("=")[0]
    if name in extra or word.startswith(tools.PREFIXES.get(tool, ("\0",))):
        return True
    if any(form in page.options for page in found for form in (name, word, name.partition(":")[0])):
        return True
    if word.startswith("--") or tool in tools.WORDS:
        return False
    for at, letter in enumerate(word[1:], 1):  # a cluster, or a value behind its letter
        option = f"-{letter}"
        if option not in extra and not any(_letter(tool, option, page) for page in found):
            return at > 1 and not letter.isalpha()
        if any(option in page.valued for page in found):
            return True
    return True


def _letter(tool: str, option: str, page: Page) -> bool:
    if option in page.options:
        return True
    return tool in _BUNDLES and re.search(rf"(?<!\w){option[1]}(?!\w)", page.text) is not None


def report(paths: Sequence[Path]) -> int:
    """Print each finding, a table by file and the tools without a page; return how many calls are wrong."""
    rows: dict[str, Counter[str]] = {}
    skipped: Counter[str] = Counter()
    for path in paths:
        row = rows.setdefault(path.name, Counter())
        for block in blocks(path):
            for call in calls(block.command):
                found = check(call, block.platform)
                row[found.kind] += 1
                if found.kind == "not checked":
                    skipped[f"{block.platform}:{found.text}" if block.platform else found.text] += 1
                elif found.kind != "ok":
                    print(f"{path.name}:{block.line}: {found.kind} {found.text}\n    {block.command}")
    kinds = ("ok", "not checked", "unknown tool", "unknown option")
    print(f"\n{'file':<16}" + "".join(f"{kind:>16}" for kind in kinds))
    for name, row in rows.items():
        print(f"{name:<16}" + "".join(f"{row[kind]:>16}" for kind in kinds))
    total = sum(rows.values(), Counter[str]())
    print(f"{'all':<16}" + "".join(f"{total[kind]:>16}" for kind in kinds))
    print("\nnot checked: " + ", ".join(f"{tool} {count}" for tool, count in skipped.most_common()))
    return total["unknown tool"] + total["unknown option"]


def main(argv: Sequence[str]) -> int:
    """Check files; 0 when nothing is wrong, 1 when something is, 4 when the pages can't be had."""
    parser = argparse.ArgumentParser(prog="python -m training.flags", description=__doc__)
    parser.add_argument("files", nargs="*", type=Path, help="files of pairs; all of them by default")
    parser.add_argument("--fetch", action="store_true", help="fetch the manual pages first")
    options = parser.parse_args(argv)
    try:
        if options.fetch:
            missing = manpages.fetch()
            if missing:
                print("not among the sources: " + ", ".join(missing), file=sys.stderr)
        elif not pages.index():
            raise manpages.ManpagesError("there are no manual pages yet; run with --fetch")
    except manpages.ManpagesError as problem:
        print(problem, file=sys.stderr)
        return 4
    return 1 if report(options.files or sorted(FOLDER.glob("*.txt"))) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
