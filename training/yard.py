"""Make the folder that a command of the pairs is tried in: the files that it names, and a repository for git.

What a file holds depends on the end of its name alone, so that
`sort -k2 prices.csv` finds a table with columns.
"""

from __future__ import annotations

import gzip
import re
import sqlite3
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

from caro.shell.calls import calls
from training.pairs import Block

WORDS = "apple pear plum fig apple grape WARN lemon TODO kiwi".split() * 3
LINES = "".join(
    f"{n} {word} {n * 3}.5 error: u{n % 7}@example.com 10.0.0.{n}\n" for n, word in enumerate(WORDS, 1)
)
ROWS = "".join(f"{n},n{n},c{n % 3},{n}.5,2024-0{n % 9 + 1}-11\n" for n in range(20))
TABLE = "id,name,city,price,date\n" + ROWS
OBJECT = (
    '{"name": "demo", "version": "1.2.0", "users": [{"name": "ann", "id": 1, "email": "a@b.org"}], '
    '"items": [{"name": "x", "id": 7, "price": 3}], "scripts": {"build": "make"}}\n'
)
LINK = "<a href='https://example.com'>x</a>"
TEXTS = {
    "csv": TABLE, "tsv": TABLE.replace(",", "\t"), "psv": TABLE.replace(",", "|"), "json": OBJECT,
    "ipynb": OBJECT, "jsonl": OBJECT * 3, "ndjson": OBJECT * 3,
    "xml": "<root><item id='1'><price>3</price></item></root>\n",
    "html": f"<html><head><title>t</title></head><body>{LINK}</body></html>\n",
    "py": "import os\nprint('hello')\n", "sh": "#!/bin/bash\necho hello\n", "mk": "all:\n\techo all\n",
    "yaml": "name: demo\n", "yml": "name: demo\n", "ini": "[main]\nport = 80\n",
    "c": "int main(void) { return 0; }\n", "cpp": "int main() { return 0; }\n",
}  # fmt: skip
_NAME = re.compile(r"(?:~/|\./)?[A-Za-z0-9_.][\w.+-]*(?:/[\w.+-]+)*/?")
_HOLDERS = frozenset("find ls du tree cd grep rg cp mv rsync tar zip chmod diff stat for".split())
"""Tools whose operand without a suffix is taken for a folder."""


def named(block: Block) -> Iterator[str]:
    """Give the paths that a command's words name; a `*` becomes two names."""
    for call in calls(block.command):
        for word in call[1:]:
            if not word.startswith(("-", "+", "s/", "http")) and not set(word) & set(
                "?{}()$'\"|;=<>\\,:@^[] "
            ):
                yield from (word.replace("*", part) for part in ("one", "two"))
    yield from re.findall(r"(?:<|\bin) *([\w./~-]+)", block.command)


def furnish(home: Path, block: Block) -> None:
    """Make what a command names below its home folder: files by their suffix, folders without one."""
    work = home / "work"
    tools = {call[0] for call in calls(block.command)}
    for name in named(block):
        path = home / name[2:] if name.startswith("~/") else work / name
        if name.startswith(("/", "..")) or not _NAME.fullmatch(name) or path.exists():
            continue
        bare = "." not in path.name[1:] and path.name[:1].islower()
        skipped = bare and not name.endswith("/") and not tools & _HOLDERS
        if name.isdigit() or skipped or (bare and "git" in tools):
            continue
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            if bare or name.endswith("/"):
                path.mkdir()
                fill(path / "one.txt")
            else:
                fill(path)
        except OSError:
            continue


def fill(path: Path) -> None:
    """Write a file whose content suits its name."""
    kind = path.suffix[1:].lower()
    if ".tar" in path.name or kind in ("tgz", "tbz2"):
        part = path.parent / "one.txt"
        part.write_text(LINES, encoding="utf-8")
        subprocess.run(["tar", "-caf", path, "-C", path.parent, part.name], check=False)
    elif kind in ("zip", "jar", "docx", "xlsx", "epub"):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("one.txt", LINES)
    elif kind == "gz":
        path.write_bytes(gzip.compress(LINES.encode()))
    elif kind in ("xz", "bz2", "zst"):
        tool = {"xz": "xz", "bz2": "bzip2", "zst": "zstd"}[kind]
        path.write_bytes(
            subprocess.run([tool, "-c"], input=LINES.encode(), capture_output=True, check=False).stdout
        )
    elif kind in ("db", "sqlite", "sqlite3"):
        sqlite3.connect(path).close()
    else:
        path.write_text(TEXTS.get(kind, LINES), encoding="utf-8")
        if kind == "sh":
            path.chmod(0o755)


def repository(folder: Path) -> None:
    """Make a folder a repository of three commits and a tag, with a branch beside main."""
    git = ["git", "-c", "user.name=alex", "-c", "user.email=alex@example.com", "-C", str(folder)]
    for words in (["init", "-q", "-b", "main"], ["config", "user.name", "alex"],
                  ["config", "user.email", "alex@example.com"], ["add", "-A"], ["commit", "-qm", "first"],
                  ["tag", "v1.0"],
                  ["commit", "-q", "--allow-empty", "-m", "fix a bug"], ["branch", "dev"],
                  ["commit", "-q", "--allow-empty", "-m", "third"]):  # fmt: skip
        subprocess.run([*git, *words], check=False, capture_output=True)
