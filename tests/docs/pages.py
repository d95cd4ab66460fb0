"""The fenced blocks of the pages that people read, and the commands in them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]
MADE = {"what-caro-knows.md", "config.md", "benchmarks.md"}
"""Made from tables, or about make alone."""
READ = [
    ROOT / "README.md",
    *sorted((ROOT / "docs" / "guides").glob("*.md")),
    *(path for path in sorted((ROOT / "docs").glob("*.md")) if path.name not in MADE),
    ROOT / "docs" / "reference" / "commands.md",
]
"""What the examples are taken from."""


@dataclass
class Example:
    """One command of a page, and what the page shows as its output, if it shows any."""

    page: str
    line: int
    command: str
    shown: list[str] = field(default_factory=list)


def blocks(text: str) -> Iterator[tuple[str, int, list[str]]]:
    """Yield the language, the number of the first line, and the lines of each fenced block."""
    language, first, inside = "", 0, None
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("```"):
            if inside is None:
                language, first, inside = line[3:].strip(), number + 1, []
            else:
                yield language, first, inside
                inside = None
        elif inside is not None:
            inside.append(line)
    assert inside is None, f"the block at line {first} has no end"


def examples(path: Path) -> list[Example]:
    """Return the commands of a page in order: of `sh` every line, of `console` those behind `$ `."""
    found: list[Example] = []
    page = str(path.relative_to(ROOT))
    for language, first, lines in blocks(path.read_text(encoding="utf-8")):
        if language not in ("sh", "console"):
            continue
        going_on = False
        for number, line in enumerate(lines, first):
            if going_on:
                found[-1].command += "\n" + line
            elif language == "console" and not line.startswith("$ "):
                if found and found[-1].page == page and (line or found[-1].shown):
                    found[-1].shown.append(line)
                continue
            elif line.strip() and not line.startswith("#"):
                found.append(Example(page, number, line.removeprefix("$ ")))
            else:
                continue
            going_on = found[-1].command.endswith("\\")
        if language == "console":
            for example in found:
                while example.shown and not example.shown[-1]:
                    example.shown.pop()
    return found


def fits(shown: list[str], printed: list[str]) -> bool:
    """Tell whether output is what a page shows; `…` stands for the rest of a line, alone for any lines."""
    if not shown:
        return not printed
    if shown[0] == "…":
        return any(fits(shown[1:], printed[at:]) for at in range(len(printed) + 1))
    if not printed:
        return False
    begins, more, _ = shown[0].partition("…")
    same = printed[0].startswith(begins) if more else printed[0] == shown[0]
    return same and fits(shown[1:], printed[1:])
