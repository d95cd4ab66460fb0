"""The commands for files do what was asked: they are run in a known tree, and what they print is compared."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion
from caro.safety import assess

BACKEND = StaticBackend()
ENVIRONMENT = (
    Environment(platform="macos", dialect="bsd", may_look=False)
    if sys.platform == "darwin"
    else Environment(may_look=False)
)
HOUR = 3600
DAY = 24 * HOUR
KB, MB = 1 << 10, 1 << 20

TREE: dict[str, tuple[int | str, float]] = {
    "a.txt": ("alpha\nTODO one\n", HOUR / 2),
    "empty.txt": ("", 2 * DAY + HOUR),
    "notes.txt": ("buy milk\n", 3 * DAY + HOUR),
    "my notes.txt": ("TODO two\n", 8 * DAY + HOUR),
    "big.log": (3 * MB, 10 * DAY + HOUR),
    "small.log": ("error: disk\n", 40 * DAY + HOUR),
    "exact.bin": (1 * MB, HOUR / 2),
    "over.bin": (1 * MB + 1, HOUR / 2),
    "under.bin": (1 * MB - 4 * KB, HOUR / 2),
    "old.tmp": (10, 20 * DAY + HOUR),
    ".secret": (5, HOUR / 2),
    "run.sh": ("echo\n", HOUR / 2),
    "src/main.py": ("import os\n# TODO\n", HOUR / 2),
    "src/util.py": ("x = 1\n", 5 * DAY + HOUR),
    "src/deep/far.py": ("y = 2\nz = 3\n", 100 * DAY),
    "lib/core.c": ("int a;\n", 6 * DAY + HOUR),
    "node_modules/p/index.js": ("import os\n", HOUR / 2),
    "pics/one.png": (70, HOUR / 2),
    "pics/two.JPG": (80, HOUR / 2),
}
"""Path to contents, or to a size in bytes, and the age in seconds."""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("tree")
    now = time.time()
    for name, (body, age) in TREE.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\0" * body if isinstance(body, int) else body.encode())
        path.chmod(0o644)
        os.utime(path, (now - age, now - age))
    (root / "run.sh").chmod(0o755)
    (root / "a.txt").chmod(0o600)
    (root / "void").mkdir()
    (root / "link").symlink_to("a.txt")
    (root / "broken").symlink_to("gone")
    return root


def printed(query: str, tree: Path) -> list[str]:
    """Return what the answer prints in the tree, one entry a line."""
    found = BACKEND.suggest(Request(query, ENVIRONMENT), 1e18)
    assert isinstance(found, Suggestion), query
    assert assess(found.command).risk == "safe", found.command
    environment = {"PATH": os.environ["PATH"], "LC_ALL": "C", "HOME": str(tree)}
    done = subprocess.run(
        ["bash", "-c", found.command], cwd=tree, env=environment, capture_output=True, text=True, timeout=20
    )
    assert not done.stderr, (found.command, done.stderr)
    return done.stdout.splitlines()


def names(query: str, tree: Path) -> set[str]:
    return {line.removeprefix("./") for line in printed(query, tree)}


FILES = set(TREE)
PY = {name for name in FILES if name.endswith(".py")}


def aged(low: float = 0, high: float = 1e12) -> set[str]:
    return {name for name, (_, age) in TREE.items() if low <= age < high}


def sized(low: float = 0, high: float = 1e12) -> set[str]:
    return {n for n, (b, _) in TREE.items() if low <= (b if isinstance(b, int) else len(b)) <= high}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("find files", FILES),
        ("find all symlinks", {"link", "broken"}),
        ("find broken symlinks", {"broken"}),
        ("find directories", {"src", "src/deep", "lib", "node_modules", "node_modules/p", "pics", "void"}),
        ("find empty directories", {"void"}),
        ("find python files", PY),
        ("find .log files", {"big.log", "small.log"}),
        ("find images", {"pics/one.png", "pics/two.JPG"}),
        ("find py and c files", PY | {"lib/core.c"}),
        ("find files named 'my notes.txt'", {"my notes.txt"}),
        ("find files matching *.bin", {"exact.bin", "over.bin", "under.bin"}),
        ("find files starting with core", {"lib/core.c"}),
        ("find files with core in their name", {"lib/core.c"}),
        ("find files ending with .py", PY),
        ("find files not named a.txt", FILES - {"a.txt"}),
        ("find files excluding *.txt", {n for n in FILES if not n.endswith(".txt")}),
        ("find txt files but not notes.txt", {"a.txt", "empty.txt", "my notes.txt"}),
        ("find hidden files", {".secret"}),
        ("find empty files", {"empty.txt"}),
        ("find files that are not empty", FILES - {"empty.txt"}),
        ("find files larger than 1 MB", {"over.bin", "big.log"}),
        ("find files over 1.5 MB", {"big.log"}),
        ("find files of at least 1 MB", {"exact.bin", "over.bin", "big.log"}),
        ("find files smaller than 1 MB", sized(0, MB - 4 * KB)),
        ("find files of at most 1 MB", sized(0, MB)),
        ("find files between 1 MB and 2 MB", {"exact.bin", "over.bin"}),
        ("find files of size 1 MB", {"exact.bin"}),
        ("find files under 100 bytes", sized(0, 99)),
        ("find files modified in the last hour", aged(0, HOUR)),
        ("find files modified in the last 5 days", aged(0, 5 * DAY)),
        ("find files older than 1 day", aged(DAY)),
        ("find files older than 90 minutes", aged(90 * 60)),
        ("find files older than a month", aged(31 * DAY)),
        ("find files not modified in the last 30 days", aged(31 * DAY)),
        ("find txt files older than 2 days", {"empty.txt", "notes.txt", "my notes.txt"}),
        ("find files newer than notes.txt", aged(0, 3 * DAY)),
        ("find files with permission 600", {"a.txt"}),
        ("find executable files", {"run.sh"}),
        ("find files that are not executable", FILES - {"run.sh"}),
        ("find files in src", PY),
        ("find files in src/ and lib/", PY | {"lib/core.c"}),
        ("find files not in node_modules", FILES - {"node_modules/p/index.js"}),
        ("find files at most 2 levels deep", {n for n in FILES if n.count("/") < 2}),
        ("find files not in subdirectories", {n for n in FILES if "/" not in n}),
        ("find files containing TODO", {"a.txt", "my notes.txt", "src/main.py"}),
        ("find py files containing 'import os'", {"src/main.py"}),
        ("find files containing 'import os' excluding node_modules", {"src/main.py"}),
        ("find py files not containing TODO", {"src/util.py", "src/deep/far.py"}),
        ("find txt files older than 1 day containing TODO", {"my notes.txt"}),
        ("find py files larger than 8 bytes in src", {"src/main.py", "src/deep/far.py"}),
        ("list directories", {"src/", "lib/", "node_modules/", "pics/", "void/"}),
        ("list hidden files", {".secret"}),
        ("list txt files in here", {"a.txt", "empty.txt", "notes.txt", "my notes.txt"}),
    ],
)
def test_the_files_found_are_those_asked_for(query: str, expected: set[str], tree: Path) -> None:
    assert expected, query
    assert names(query, tree) == expected


@pytest.mark.parametrize(
    ("query", "number"),
    [
        ("count files", len(FILES)),
        ("count all files in here", len([n for n in FILES if "/" not in n])),
        ("how many python files are there", 3),
        ("how many directories are in here", 5),
        ("count txt files older than 2 days", 3),
        ("count files containing TODO", 3),
    ],
)
def test_the_count_is_right(query: str, number: int, tree: Path) -> None:
    assert [int(line) for line in printed(query, tree)] == [number]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("show the largest file", ["big.log"]),
        ("show the 3 largest files", ["big.log", "over.bin", "exact.bin"]),
        ("the 2 smallest txt files", ["empty.txt", "my notes.txt"]),
        ("find the 2 oldest files", ["src/deep/far.py", "small.log"]),
        ("find txt files sorted by size", ["a.txt", "my notes.txt", "notes.txt", "empty.txt"]),
        ("find txt files sorted by name", ["a.txt", "empty.txt", "my notes.txt", "notes.txt"]),
        ("show the newest py file", ["src/main.py"]),
        ("find py files sorted by date", ["src/main.py", "src/util.py", "src/deep/far.py"]),
    ],
)
def test_the_order_is_right(query: str, expected: list[str], tree: Path) -> None:
    lines = [line.rpartition("\t")[2].rpartition("./")[2] for line in printed(query, tree)]
    if query == "find txt files sorted by size":
        lines, expected = sorted(lines[1:3]) + lines[::3], sorted(expected[1:3]) + expected[::3]
    if query == "the 2 smallest txt files":
        lines, expected = lines[:1], expected[:1]
    assert lines == expected


def test_files_are_counted_by_extension(tree: Path) -> None:
    lines = [line.split() for line in printed("count files by extension", tree)]
    assert ["4", "txt"] in lines
    assert ["3", "py"] in lines


def test_the_lines_of_all_python_files_are_added_up(tree: Path) -> None:
    assert printed("count lines in all python files", tree)[-1].split() == ["5", "total"]
