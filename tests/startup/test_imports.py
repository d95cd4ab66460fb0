"""A static answer imports what `allowed_modules.txt` lists, and nothing else.

Start-up is the product: one careless `import re` costs as much as the whole answer. Whoever needs a new
module on this path adds its line, and thereby shows its price in review.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.e2e import program

LIST = Path(__file__).with_name("allowed_modules.txt")
QUERIES = ("list files", "find log files over 10 MB")
"""One answered by an intent, one by the composed file requests."""


def imported(*args: str, **variables: str) -> set[str]:
    """Return the modules that `python ARGS` imports."""
    assert program.SCRIPT is not None
    done = subprocess.run(
        [program.SCRIPT[0], "-X", "importtime", *args],
        env=program.environment("/nonexistent", **variables),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = [
        line for line in done.stderr.splitlines() if line.startswith("import time:") and "[us]" not in line
    ]
    return {line.rpartition("|")[2].strip() for line in lines}


def allowed() -> tuple[set[str], set[str]]:
    """Return the modules that must be imported, and those that only some versions of Python need."""
    always: set[str] = set()
    sometimes: set[str] = set()
    for line in LIST.read_text().splitlines():
        name = line.partition("#")[0].strip()
        if name:
            (sometimes if name.startswith("?") else always).add(name.lstrip("? "))
    return always, sometimes


@pytest.fixture(scope="module")
def used(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules that static answers import on top of an empty program, what they note included."""
    if program.SCRIPT is None:
        pytest.skip("a compiled program doesn't tell what it imports")
    if not program.HAS_TABLES:
        pytest.skip("run from sources, caro compiles its tables at every start")
    path = program.SCRIPT[1]
    noted = {"CARO_STATS": "on", "CARO_STATE_DIR": str(tmp_path_factory.mktemp("state"))}
    return set().union(*(imported(path, query, **noted) for query in QUERIES)) - imported("-c", "pass")


def test_nothing_is_imported_that_is_not_on_the_list(used: set[str]) -> None:
    always, sometimes = allowed()
    new = sorted(used - always - sometimes)
    assert not new, (
        f"new on the path of a static answer: {', '.join(new)}; import them later, or add them to {LIST.name}"
    )


def test_the_list_has_no_line_too_many(used: set[str]) -> None:
    stale = sorted(allowed()[0] - used)
    assert not stale, f"no longer imported: {', '.join(stale)}; take them off {LIST.name}"
