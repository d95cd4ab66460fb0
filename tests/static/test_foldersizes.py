"""Folders over or under a size: what lies in them counts, as `du` adds it up."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion
from tests.static.asking import Box, ask

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Dialect

BACKEND = StaticBackend()
MB = 1 << 20
SIZES = {
    "large/one/data": 3 * MB,
    "large/two/data": MB // 2,
    "small/data": 1000,
    "node_modules/p/data": 2 * MB,
}


@pytest.fixture(scope="module")
def box() -> Iterator[Box]:
    made = Box({})
    for name, size in SIZES.items():
        (made.work / name).parent.mkdir(parents=True)
        (made.work / name).write_bytes(b"\1" * size)
    made.own()
    yield made
    made.close()


RUN = {
    "folders over 1 MB": {".", "./large", "./large/one", "./node_modules", "./node_modules/p"},
    "find folders larger than 2.5 MB in large": {"large", "large/one"},
    "show folders smaller than 1 MB": {"./large/two", "./small"},
    "node_modules folders over 1 MB": {"./node_modules"},
    "the 2 largest folders over 1 MB": {".", "./large"},
    "folders over 1 MB in this folder": {".", "./large", "./node_modules"},
}


@pytest.mark.parametrize(("query", "folders"), RUN.items())
def test_folders_are_found_by_what_lies_in_them(query: str, folders: set[str], box: Box) -> None:
    command = ask(query, box.work)
    assert command is not None and "-size" not in command
    assert {line.split("\t")[1] for line in box.run(command).splitlines()} == folders


@pytest.mark.parametrize(
    "query",
    [
        "delete folders over 1 GB",
        "count folders over 1 GB",
        "folders exactly 1 GB",
        "find folders of 1 GB to 2 GB",
    ],
)
def test_what_du_cannot_tell_alone_is_declined(query: str, tmp_path: Path) -> None:
    assert ask(query, tmp_path) is None


@pytest.mark.parametrize(
    ("dialect", "command"),
    [
        ("busybox", "du -k /srv | awk '$1 > 1048576'"),
        ("bsd", "du -h -t 1G /srv"),
        ("gnu", "du -h -t 1G /srv"),
    ],
)
def test_each_system_has_its_own_du(dialect: Dialect, command: str) -> None:
    found = BACKEND.suggest(
        Request("folders over 1 GB in /srv", Environment(dialect=dialect, may_look=False)), 1e18
    )
    assert isinstance(found, Suggestion)
    assert found.command == command
