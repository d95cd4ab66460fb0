"""The hand-written pairs hold each command and each request once, and the yard holds what a command names."""

from __future__ import annotations

from pathlib import Path

import pytest

from training.pairs import FOLDER, Block, blocks
from training.tries import eligible
from training.yard import furnish


def test_no_command_and_no_request_stands_twice() -> None:
    commands: dict[tuple[str, str], str] = {}
    requests: dict[tuple[str, str], str] = {}
    for path in sorted(FOLDER.glob("*.txt")):
        for block in blocks(path):
            where = f"{path.name}:{block.line}"
            assert commands.setdefault((block.platform, block.command), where) == where
            for request in block.requests:
                assert requests.setdefault((block.platform, request.lower()), where) == where


@pytest.mark.parametrize(
    ("command", "tried"),
    [
        ("sort -u names.txt", True),
        ("find . -name '*.log' -exec wc -l {} +", True),
        ("rm -r build", False),
        ("top", False),
        ("curl -O https://example.com/a.zip", False),
        ("tail -f app.log", False),
        ("cat /no/such/file", False),
        ("no-such-tool-here", False),
    ],
)
def test_only_reading_commands_that_end_are_tried(command: str, tried: bool) -> None:
    assert eligible(Block(command, "", ("x",), 1)) is tried


def test_what_a_command_names_is_made_for_it(tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    furnish(tmp_path, Block("grep -r TODO src && wc -l *.csv < ~/notes/a.txt", "", ("x",), 1))
    made = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file()}
    assert {"work/src/one.txt", "work/one.csv", "work/two.csv", "notes/a.txt"} <= made
