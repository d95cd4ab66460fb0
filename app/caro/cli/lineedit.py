"""Edits one line on a terminal, on as many rows as it needs, with the keys that shells have by default.

Python's `readline` would do this with the person's own key map, but the single-file program can't hold it:
the library is under the GPL.
"""

from __future__ import annotations

from caro.cli.keyboard import PASTE
from caro.cli.spans import columns_of
from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Size = Callable[[], tuple[int, int]]
    """Columns and rows of the terminal now; 0 rows where they are not known."""


class Line:
    """A text with a cursor in it, before the character `at`."""

    def __init__(self, text: str = "") -> None:
        self.text = text
        self.at = len(text)
        self.cut = ""
        """What was taken out last, for Ctrl-Y."""

    def press(self, key: str) -> None:
        """Do what a key does; those that mean nothing here are passed over."""
        action = ACTIONS.get(key)
        if action is not None:
            action(self)
        elif key.startswith(PASTE):
            self.insert(" ".join(key.removeprefix(PASTE).split("\n")))
        elif len(key) == 1:
            self.insert(key)

    def insert(self, text: str) -> None:
        """Put `text` in at the cursor, with a blank in the place of what controls a terminal or ends a line.

        What is only unseen stays: with a blank for the joiner in it, the name of a file would be another.
        """
        if not text.isprintable():
            text = "".join(" " if _parts(ch) else ch for ch in text)
        self.text = self.text[: self.at] + text + self.text[self.at :]
        self.at += len(text)

    def take_out(self, start: int, end: int) -> None:
        """Remove what is between two places and remember it."""
        self.cut = self.text[start:end] or self.cut
        self.text = self.text[:start] + self.text[end:]
        self.at = start

    def move(self, to: int) -> None:
        """Put the cursor somewhere, at the nearest end where that is outside."""
        self.at = max(0, min(to, len(self.text)))

    def word_start(self) -> int:
        """Return where the word before the cursor begins; words are of letters and digits."""
        at = self.at
        while at and not self.text[at - 1].isalnum():
            at -= 1
        while at and self.text[at - 1].isalnum():
            at -= 1
        return at

    def word_end(self) -> int:
        """Return where the word after the cursor ends."""
        at, size = self.at, len(self.text)
        while at < size and not self.text[at].isalnum():
            at += 1
        while at < size and self.text[at].isalnum():
            at += 1
        return at

    def blank_start(self) -> int:
        """Return where the text before the cursor begins that holds no blank, as Ctrl-W takes it."""
        head = self.text[: self.at].rstrip(" ")
        return head.rfind(" ") + 1


def _parts(char: str) -> bool:
    """Tell whether a character is a control or a kind of blank."""
    from unicodedata import category

    return category(char) in ("Cc", "Zs", "Zl", "Zp")


def _drop(line: Line, start: int, end: int) -> None:
    """Remove without remembering, as single characters are."""
    cut = line.cut
    line.take_out(max(start, 0), end)
    line.cut = cut


ACTIONS: dict[str, Callable[[Line], None]] = {
    "left": lambda line: line.move(line.at - 1),
    "right": lambda line: line.move(line.at + 1),
    "home": lambda line: line.move(0),
    "end": lambda line: line.move(len(line.text)),
    "ctrl-b": lambda line: line.move(line.at - 1),
    "ctrl-f": lambda line: line.move(line.at + 1),
    "ctrl-a": lambda line: line.move(0),
    "ctrl-e": lambda line: line.move(len(line.text)),
    "alt-b": lambda line: line.move(line.word_start()),
    "alt-f": lambda line: line.move(line.word_end()),
    "backspace": lambda line: _drop(line, line.at - 1, line.at),
    "delete": lambda line: _drop(line, line.at, line.at + 1),
    "ctrl-d": lambda line: _drop(line, line.at, line.at + 1),
    "ctrl-w": lambda line: line.take_out(line.blank_start(), line.at),
    "alt-backspace": lambda line: line.take_out(line.word_start(), line.at),
    "alt-d": lambda line: line.take_out(line.at, line.word_end()),
    "ctrl-k": lambda line: line.take_out(line.at, len(line.text)),
    "ctrl-u": lambda line: line.take_out(0, line.at),
    "ctrl-y": lambda line: line.insert(line.cut),
}
"""What each key does, as in the default key map of readline; Ctrl-U takes what is before the cursor."""


class Screen:
    """The rows that a line takes on a terminal, and where its cursor is."""

    def __init__(self, prompt: str, size: Size, write: Callable[[str], None]) -> None:
        """Draw with `write` on a terminal of a `size`, the last column of which stays free."""
        self._prompt = prompt
        self._size = size
        self._columns = self._lines = 0
        self._write = write
        self._row = self._column = 0
        self._shown: tuple[str, int] | None = None

    def draw(self, line: Line) -> None:
        """Show the line; of a character typed at its end only that, for slow and for spoken terminals.

        Of a line with more rows than the terminal, those around the cursor are shown: what has left it above
        can't be drawn over.
        """
        before = self._columns, self._lines
        self._columns, self._lines = self._size()
        if before == (self._columns, self._lines):
            if self._adds(line):
                return
        elif self._columns < before[0] or self._row >= self._lines > 0:
            self._row = 0  # the rows from before are broken, and may be anywhere
        rows, row, column = self._laid_out(line)
        if 0 < self._lines < len(rows):
            top = min(len(rows) - self._lines, max(row - self._lines // 2, 0))
            rows, row = rows[top : top + self._lines], row - top
        up = f"\x1b[{self._row}A" if self._row else ""
        self._write(f"\r{up}\x1b[J" + "\n".join(rows))
        back = len(rows) - 1 - row
        self._write((f"\x1b[{back}A" if back else "") + "\r" + (f"\x1b[{column}C" if column else ""))
        self._row, self._column = row, column
        self._shown = line.text, line.at

    @property
    def _width(self) -> int:
        return max(self._columns - 1, 4)

    def _adds(self, line: Line) -> bool:
        """Write what was typed at the end of the line, where that is all there is to do."""
        if self._shown is None:
            return False
        text, at = self._shown
        typed = line.text[len(text) :]
        if at != len(text) or line.at != len(line.text) or len(typed) > 1 or not line.text.startswith(text):
            return False
        size = _columns_of(typed)
        if not self._column or self._column + size > self._width:
            return False
        self._write(visible(typed))
        self._column += size
        self._shown = line.text, line.at
        return True

    def leave(self, line: Line) -> None:
        """Put the cursor below the line."""
        line.move(len(line.text))
        self.draw(line)
        self._write("\n")

    def _laid_out(self, line: Line) -> tuple[list[str], int, int]:
        """Return the rows, and in which row and column the cursor is."""
        rows, used, where = [""], 0, (0, 0)
        whole = self._prompt + line.text
        cursor = len(self._prompt) + line.at
        for at, char in enumerate(whole):
            text, size = visible(char), _columns_of(char)
            if used + size > self._width:
                rows.append("")
                used = 0
            if at == cursor:
                where = (len(rows) - 1, used)
            rows[-1] += text
            used += size
        return (rows, *where) if cursor < len(whole) else (rows, len(rows) - 1, used)


def _columns_of(char: str) -> int:
    """Return the columns that a character takes as it is shown."""
    text = visible(char)
    return len(text) if text != char else columns_of(char)


def edit(
    prompt: str, text: str, key: Callable[[], str], write: Callable[[str], None], size: Size
) -> str | None:
    """Return what the person makes of `text`; None when they give up: Ctrl-C, Escape or no more input."""
    line = Line(text)
    screen = Screen(prompt, size, write)
    screen.draw(line)
    while True:
        pressed = key()
        if pressed in ("enter", "escape", "ctrl-c", "ctrl-g", "eof") or (
            pressed == "ctrl-d" and not line.text
        ):
            screen.leave(line)
            return line.text if pressed == "enter" else None
        if pressed == "again":  # caro was stopped and went on: the rows from before may be anywhere
            screen = Screen(prompt, size, write)
        line.press(pressed)
        screen.draw(line)
