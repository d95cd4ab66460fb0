"""Keys as a terminal sends them are read for what they are, and the terminal is left as it was."""

from __future__ import annotations

import array
import fcntl
import io
import os
import pty
import signal
import termios
import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from caro.cli.environ import Environ
from caro.cli.keyboard import SingleKeys, WholeLines, keys_of

if TYPE_CHECKING:
    from caro.cli.keyboard import Keys


class End:
    """Standard input that is one end of a terminal."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def fileno(self) -> int:
        return self._descriptor


@pytest.fixture
def terminal() -> Iterator[tuple[int, int]]:
    """The two ends: what a person types into, and what a program reads from."""
    outer, inner = pty.openpty()
    yield outer, inner
    for descriptor in (outer, inner):
        os.close(descriptor)


def keyboard(inner: int, term: str = "xterm") -> Keys:
    return keys_of(Environ(End(inner), io.StringIO(), io.StringIO(), {"TERM": term}))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("typed", "keys"),
    [
        ("aé日😀", ["a", "é", "日", "😀"]),
        ("\r", ["enter"]),
        ("\n\t\x7f", ["enter", "tab", "backspace"]),
        ("\x03\x04\x07", ["ctrl-c", "ctrl-d", "ctrl-g"]),
        ("\x1b[A\x1bOB\x1b[C\x1b[D", ["up", "down", "right", "left"]),
        ("\x1b[H\x1b[4~\x1b[3~", ["home", "end", "delete"]),
        ("\x1b[1;5C\x1bf\x1b\x7f", ["alt-f", "alt-f", "alt-backspace"]),
        ("\x1b[99;9u!", ["unknown", "!"]),
        ("\x1b[200~rm -rf /\nyes\n\x1b[201~q", ["paste:rm -rf /\nyes\n", "q"]),
        ("\x1b", ["escape"]),
    ],
)
def test_a_key_is_known_by_what_it_sends(typed: str, keys: list[str], terminal: tuple[int, int]) -> None:
    outer, inner = terminal
    reader = keyboard(inner)
    assert isinstance(reader, SingleKeys)
    reader.start()
    try:
        os.write(outer, typed.encode())
        assert [reader.key() for _ in keys] == keys
    finally:
        reader.stop()


def test_what_is_no_text_is_passed_over(terminal: tuple[int, int]) -> None:
    outer, inner = terminal
    reader = keyboard(inner)
    reader.start()
    os.write(outer, b"\xff\x80q")
    assert reader.key() == "q"
    reader.stop()


def test_the_terminal_and_the_signals_are_left_as_they_were(terminal: tuple[int, int]) -> None:
    _, inner = terminal
    numbers = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCONT)
    before = termios.tcgetattr(inner), [signal.getsignal(number) for number in numbers]
    reader = keyboard(inner)
    reader.start()
    assert termios.tcgetattr(inner) != before[0]
    reader.start()
    reader.stop()
    assert (termios.tcgetattr(inner), [signal.getsignal(number) for number in numbers]) == before


def test_what_was_typed_before_it_starts_is_dropped(terminal: tuple[int, int]) -> None:
    outer, inner = terminal
    reader = keyboard(inner)
    os.write(outer, b"\n\nyes\n")
    end = time.monotonic() + 60
    waiting = array.array("i", [0])
    while waiting[0] < 6 and time.monotonic() < end:  # the kernel takes its time to pass it on
        fcntl.ioctl(inner, termios.FIONREAD, waiting)
    reader.start()
    os.write(outer, b"q")
    assert reader.key() == "q"
    reader.stop()


@pytest.mark.parametrize(
    ("typed", "key"), [("e\n", "e"), ("\n", "enter"), ("  Quit\n", "q"), ("\x04", "eof"), ("é\n", "é")]
)
def test_a_dumb_terminal_gives_the_first_letter_of_a_line(
    typed: str, key: str, terminal: tuple[int, int]
) -> None:
    outer, inner = terminal
    reader = keyboard(inner, "dumb")
    assert isinstance(reader, WholeLines)
    reader.start()
    os.write(outer, typed.encode())
    assert reader.key() == key
    reader.stop()


def test_a_dumb_terminal_takes_a_line_as_a_whole(terminal: tuple[int, int]) -> None:
    outer, inner = terminal
    reader = keyboard(inner, "dumb")
    for typed, wanted in (("ls -l\n", "ls -l"), ("\n", "as before"), ("\x04", None)):
        os.write(outer, typed.encode())
        assert reader.line("new: ", "as before") == wanted


def test_where_single_keys_cannot_be_had_lines_are_read() -> None:
    reader, writer = os.pipe()
    with open(writer, "wb", 0) as typed, open(reader, "rb", 0):
        typed.write(b"quit\n")
        keys = keyboard(reader)
        assert isinstance(keys, WholeLines)
        assert keys.key() == "q"
