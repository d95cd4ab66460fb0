"""Editing a line: what each key makes of it, and that the terminal shows just that."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from caro.cli.lineedit import ACTIONS, Line, Screen, edit


def pressed(text: str, *keys: str) -> tuple[str, int]:
    line = Line(text)
    for key in keys:
        line.press(key)
    return line.text, line.at


@pytest.mark.parametrize(
    ("keys", "text", "at"),
    [
        (("x",), "ls -la srcx", 11),
        (("home", "x"), "xls -la src", 1),
        (("ctrl-a", "right", "delete"), "l -la src", 1),
        (("left", "left", "backspace"), "ls -la rc", 7),
        (("ctrl-w",), "ls -la ", 7),
        (("ctrl-w", "ctrl-w"), "ls ", 3),
        (("ctrl-w", "ctrl-a", "ctrl-y"), "srcls -la ", 3),
        (("alt-b", "alt-b", "ctrl-k"), "ls -", 4),
        (("alt-b", "ctrl-u"), "src", 0),
        (("ctrl-a", "alt-f", "alt-d"), "ls src", 2),
        (("alt-backspace",), "ls -la ", 7),
        (("ctrl-e", "right", "ctrl-f"), "ls -la src", 10),
        (("ctrl-a", "left", "ctrl-b", "backspace", "ctrl-w"), "ls -la src", 0),
        (("ctrl-d", "delete", "alt-f", "alt-d"), "ls -la src", 10),
        (("ctrl-u", "paste:echo a\nb\x1b\t", "ö"), "echo a b  ö", 11),
        (("up", "down", "tab", "unknown", "alt-q", "ctrl-t"), "ls -la src", 10),
    ],
)
def test_a_key_does_what_it_does_in_a_shell(keys: tuple[str, ...], text: str, at: int) -> None:
    assert pressed("ls -la src", *keys) == (text, at)


def test_every_key_stands_an_empty_line() -> None:
    for key in ACTIONS:
        assert pressed("", key) == ("", 0)


class Paper:
    """As much of a terminal as the editor uses: rows, a cursor, and what moves it."""

    def __init__(self, columns: int) -> None:
        self.columns = columns
        self.rows = [""]
        self.row = self.column = 0

    def write(self, text: str) -> None:
        at = 0
        while at < len(text):
            char = text[at]
            at += 1
            if char == "\x1b":
                end = at + 1
                while not text[end].isalpha():
                    end += 1
                self._sequence(text[at + 1 : end], text[end])
                at = end + 1
            elif char == "\r":
                self.column = 0
            elif char == "\n":
                self.row, self.column = self.row + 1, 0
                if self.row == len(self.rows):
                    self.rows.append("")
            else:
                assert self.column < self.columns, "the terminal would break the row itself"
                row = self.rows[self.row].ljust(self.column)
                self.rows[self.row] = row[: self.column] + char + row[self.column + 1 :]
                self.column += 1

    def _sequence(self, count: str, kind: str) -> None:
        number = int(count or 1)
        if kind == "A":
            self.row -= number
            assert self.row >= 0
        elif kind == "C":
            self.column += number
        elif kind == "J":
            self.rows = [*self.rows[: self.row], self.rows[self.row][: self.column]]
        else:
            raise AssertionError(f"unknown sequence {count}{kind}")


KEYS = [
    "home",
    "x",
    "end",
    "y",
    "ctrl-w",
    "left",
    "left",
    "z",
    "backspace",
    "ctrl-k",
    "paste:" + "word " * 9,
    "alt-b",
]


@pytest.mark.parametrize("columns", [10, 20, 40, 80])
def test_what_is_shown_is_the_line_with_its_cursor(columns: int) -> None:
    paper = Paper(columns)
    paper.write("before\n")
    text = "find . -name '*.log' -size +10M -mtime -7 -print"
    line, keys = Line(text), iter(KEYS)

    def key() -> str:
        shown = "".join(row.ljust(columns - 1) for row in paper.rows[1:])
        assert shown.rstrip() == f"edit: {line.text}".rstrip()
        place = (paper.row - 1) * (columns - 1) + paper.column
        assert place == len("edit: ") + line.at
        pressed = next(keys, "enter")
        line.press(pressed)
        return pressed

    assert edit("edit: ", text, key, paper.write, lambda: (columns, 0)) == line.text
    assert paper.rows[0] == "before"
    assert paper.column == 0


def test_a_character_at_the_end_is_all_that_is_written() -> None:
    written: list[str] = []
    keys = iter("abc")

    def key() -> str:
        return next(keys, "enter")

    assert edit("> ", "", key, written.append, lambda: (80, 24)) == "abc"
    assert written[2:5] == ["a", "b", "c"] or written[1:4] == ["a", "b", "c"]


@pytest.mark.parametrize("key", ["escape", "ctrl-c", "ctrl-g", "eof"])
def test_giving_up_returns_nothing(key: str) -> None:
    keys: Iterator[str] = iter(("x", key))
    assert edit("> ", "ls", lambda: next(keys), lambda _: None, lambda: (80, 24)) is None


def test_ctrl_d_gives_up_on_an_empty_line_alone() -> None:
    keys = iter(("ctrl-d", "ctrl-u", "ctrl-d"))
    assert edit("> ", "ls", lambda: next(keys), lambda _: None, lambda: (80, 24)) is None
    assert next(keys, None) is None


def test_a_line_of_more_rows_than_the_terminal_shows_those_around_the_cursor() -> None:
    text = "".join(chr(97 + at // 9 % 26) for at in range(9 * 30))
    written: list[str] = []
    keys = iter(("y", "home", "right", "end"))

    def shown() -> list[str]:
        return written[-2].removeprefix("\r").partition("\x1b[J")[2].split("\n")

    def key() -> str:
        rows = shown()
        assert len(rows) == 5
        seen.append(rows[0][:1] + rows[-1][-1:])
        return next(keys, "enter")

    seen: list[str] = []
    assert edit("", text, key, written.append, lambda: (10, 5)) == text + "y"
    assert seen[0] == "zd"  # the last of all
    assert seen[2:4] == ["ae", "ae"]
    # Nothing goes further up than the terminal has rows.
    ups = [
        int(piece.partition("A")[0]) for one in written for piece in one.split("\x1b[") if "A" in piece[:3]
    ]
    assert ups and max(ups) <= 4


def test_typing_at_the_end_of_a_long_line_takes_no_longer_than_in_a_short_one() -> None:
    line, calls = Line("x" * 20_000), 0

    def write(_: str) -> None:
        nonlocal calls
        calls += 1

    screen = Screen("", lambda: (80, 24), write)
    screen.draw(line)
    calls, started = 0, time.process_time()
    for _ in range(60):
        line.press("x")
        screen.draw(line)
    each = time.process_time() - started
    assert calls == 60
    assert each < 0.1


def test_another_width_is_drawn_anew_from_where_the_cursor_is() -> None:
    written: list[str] = []
    sizes = iter([(40, 24)] * 2 + [(20, 24)] * 9)
    keys = iter("b")
    assert (
        edit("> ", "a" * 60, lambda: next(keys, "enter"), written.append, lambda: next(sizes))
        == "a" * 60 + "b"
    )
    drawn = [one for one in written if "\x1b[J" in one]
    assert all(len(row) <= 39 for row in drawn[0].partition("\x1b[J")[2].split("\n"))
    assert all(len(row) <= 19 for row in drawn[-1].partition("\x1b[J")[2].split("\n"))


def test_what_is_only_unseen_stays_in_the_line_and_is_spelled_out() -> None:
    family, icon, persian = "👩\u200d👧.txt", "\ue0b0.txt", "می\u200cخواهم"
    for text in (family, icon, persian):
        assert pressed("", *text)[0] == text
        assert pressed("", f"paste:{text}")[0] == text
    assert pressed("", "paste:a\u00a0b\u2028c\x1b[2Jd\u3000e")[0] == "a b c [2Jd e"
    written: list[str] = []
    keys = iter(("a\u202eb",))
    edit(
        "> ",
        "",
        lambda: f"paste:{next(keys)}" if not written[2:] else "enter",
        written.append,
        lambda: (80, 24),
    )
    assert "\u202e" not in "".join(written) and "\\u202e" in "".join(written)
