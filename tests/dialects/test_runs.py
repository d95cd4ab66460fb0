"""The forms of GNU and of BusyBox do the same: both are run in a sandbox, and what they did is compared."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from caro.dialects import known
from caro.dialects.difference import NOTHING, Difference, Program
from caro.dialects.rewriting import applied, read
from caro.dialects.tools import MODULES
from tests.dialects.room import Room, applets

if TYPE_CHECKING:
    from caro.domain import Dialect

pytestmark = [
    pytest.mark.skipif(
        sys.platform != "linux" or shutil.which("bwrap") is None, reason="running commands needs bubblewrap"
    )
]
BUSYBOX = pytest.mark.skipif(shutil.which("busybox") is None, reason="busybox is not installed")

ROWS = [row for module in MODULES for row in module.ROWS]
IN_OWN_WORDS = {
    ("ls", "times in full"), ("mkdir", "says what it makes"), ("chmod", "says what it changes"),
    ("df", "the kind of file system"), ("df", "in MB"), ("stat", "all that is known of it"),
    ("ps", "its threads"), ("find", "a list as of ls"), ("ps", "busiest first"), ("ip", "in colours"),
    ("ps", "those with the most memory first"),
    ("df", "with a total"), ("df", "without this kind of file system"), ("df", "in units of this"),
}  # fmt: skip
"""Options whose output each tool words in its own way: what they did is compared, and how they ended."""
CLOCKED = {("touch", "the time in words")}
"""Options that go by the clock: a second may pass between the two runs."""
FAILS_HERE = {
    "chattr": "a sandbox sets no attributes",
    "ping": "a sandbox has no network",
    "blkid": "a sandbox has no disk",
    "useradd": "a sandbox has no accounts to add to",
    "adduser": "a sandbox has no accounts to add to",
    "ip link set": "a sandbox has no such interface",
    "watch": "it does not end",
    "top -p": "it wants a terminal",
    "xdg-open": "a sandbox has no desktop",
    "xclip": "a sandbox has no desktop",
    "printf x | xclip": "a sandbox has no desktop",
    "systemctl": "a sandbox runs no systemd",
    "pgrep": "a sandbox has no such process",
    "ps -C": "a sandbox has no such process",
    "lsof": "a sandbox has no socket",
    "netstat -tlnp": "Debian builds BusyBox without that",
    "netstat -tulnp": "Debian builds BusyBox without that",
}


def named(row: Difference | Program) -> str:
    return f"{row.tool}: {row.what}" if isinstance(row, Difference) else row.what


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.close()


def unable(command: str, busybox: bool = False) -> str:
    """Say why a command can't be run here; "" where it can."""
    for start, why in FAILS_HERE.items():
        if command.startswith(start):
            return why
    for part in command.replace("|", ";").replace("&", ";").split(";"):
        program = part.split()[0] if part.split() else ""
        if program.isalnum() and not program.isdigit():
            if shutil.which(program) is None and program not in ("true", "kill", "sleep"):
                return f"{program} is not installed"
            if busybox and program not in (*applets(), "cat", "printf", "true", "kill", "timeout"):
                return f"this BusyBox has no {program}"
    return ""


def lines(text: str) -> list[str]:
    return [" ".join(line.split()) for line in text.splitlines()]


@pytest.mark.parametrize("row", [row for row in ROWS if row.example[0]], ids=named)
def test_gnus_form_is_one_that_gnus_tools_take(row: Difference | Program, room: Room) -> None:
    why = unable(row.example[0])
    if why:
        pytest.skip(why)
    outcome, _ = room.run(row.example[0])
    assert outcome.status == 0, outcome.stderr


@BUSYBOX
@pytest.mark.parametrize("row", [row for row in ROWS if row.example[0] and row.example[2]], ids=named)
def test_busyboxs_form_does_what_gnus_does(row: Difference | Program, room: Room) -> None:
    why = unable(row.example[0]) or unable(row.example[2], busybox=True)
    if why:
        pytest.skip(why)
    one, did = room.run(row.example[0])
    other, did_too = room.run(row.example[2], busybox=True)
    assert (one.status, other.status) == (0, 0), (one.stderr, other.stderr)
    key = (row.tool, row.what) if isinstance(row, Difference) else ()
    if key not in CLOCKED:
        assert did == did_too
    if key not in IN_OWN_WORDS and not (isinstance(row, Program) and (row.alike != "all")):
        assert lines(one.stdout) == lines(other.stdout)


@pytest.mark.parametrize("target", ["gnu", "busybox"])
@pytest.mark.parametrize(
    "row",
    [row for row in ROWS if row.example[0] and row.example[1] and row.bsd not in ("", NOTHING)],
    ids=named,
)
def test_bsds_form_said_in_another_dialect_does_what_gnus_does(
    row: Difference | Program, target: Dialect, room: Room
) -> None:
    reading = read(row.example[1], target)
    command = applied(row.example[1], reading.changes)
    if target == "busybox" and shutil.which("busybox") is None:
        pytest.skip("busybox is not installed")
    if reading.lacks:
        pytest.skip("it has no form there")
    why = unable(row.example[0]) or unable(command, busybox=target == "busybox")
    if why:
        pytest.skip(why)
    one, did = room.run(row.example[0])
    other, did_too = room.run(command, busybox=target == "busybox")
    assert (one.status, other.status) == (0, 0), (command, one.stderr, other.stderr)
    key = (row.tool, row.what) if isinstance(row, Difference) else ()
    if key not in CLOCKED:
        assert did == did_too
    if key not in IN_OWN_WORDS and not (
        isinstance(row, Program) and (row.alike != "all" or target == "busybox")
    ):
        assert lines(one.stdout) == lines(other.stdout), command


@BUSYBOX
@pytest.mark.parametrize("row", [row for row in ROWS if row.example[0] and not row.busybox], ids=named)
def test_what_busybox_is_said_to_lack_it_refuses(row: Difference | Program, room: Room) -> None:
    program = row.example[0].split("|")[-1].split()[0]
    if (
        isinstance(row, Program)
        or row.example[2]
        or unable(row.example[0], busybox=True)
        or program == "timeout"
    ):
        pytest.skip("its program is another, or is not here")
    outcome, _ = room.run(row.example[0], busybox=True)
    same, _ = room.run(row.example[0])
    assert outcome.status != 0 or outcome.stderr or lines(outcome.stdout) != lines(same.stdout)


UNKNOWN = ("invalid option", "unrecognized option", "unknown option")
DECIDED_ELSEWHERE = ("pgrep", "file", "tac")


@pytest.mark.parametrize("tool", [tool for tool in known.tools() if tool not in DECIDED_ELSEWHERE])
def test_gnus_tools_take_the_letters_that_the_table_gives_them(tool: str, room: Room) -> None:
    script = "".join(
        f"timeout 2 {tool} -{letter} </dev/null >/dev/null 2>err; sed 's/^/-{letter}: /' err; "
        for letter in known.letters(tool, "gnu") or ()
    )
    outcome, _ = room.run(script)
    refused = [line for line in outcome.stdout.splitlines() if any(text in line for text in UNKNOWN)]
    assert refused == []


@BUSYBOX
@pytest.mark.parametrize("tool", [tool for tool in known.tools() if tool not in DECIDED_ELSEWHERE])
def test_busyboxs_tools_take_the_letters_that_the_table_gives_them(tool: str, room: Room) -> None:
    letters = known.letters(tool, "busybox")
    if letters is None or tool not in applets():
        pytest.skip(f"this BusyBox has no {tool}")
    script = "".join(
        f"timeout 2 {tool} -{letter} </dev/null >/dev/null 2>err; sed 's/^/-{letter}: /' err; "
        for letter in letters
    )
    outcome, _ = room.run(script, busybox=True)
    refused = [line for line in outcome.stdout.splitlines() if any(text in line for text in UNKNOWN)]
    assert refused == []
