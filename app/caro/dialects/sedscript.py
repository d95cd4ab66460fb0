r"""Says a script of GNU's sed in the words of BSD's or BusyBox's.

BSD's knows neither `\t` nor `\+`, wants a line end after the text of `a`, `i` and `c`, after a label, and a
semicolon before `}`. What can't be said there (`\U`, `0,/x/`) is told.
"""

from __future__ import annotations

from caro._record import dataclass
from caro.dialects.values import coded, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Dialect


@dataclass(frozen=True, slots=True)
class Script:
    """A script said anew, in one piece or in several, each behind `-e`."""

    pieces: tuple[str, ...]

    def shell(self) -> str:
        """Return it as shell text."""
        if len(self.pieces) == 1:
            return coded(self.pieces[0])
        return " ".join(f"-e {quote(piece)}" for piece in self.pieces)


class _LacksError(Exception):
    """Something that the other sed has no word for; the message tells."""


class _UnknownError(Exception):
    """The script can't be taken apart."""


def said(text: str, target: Dialect, extended: bool) -> Script | str | None:
    """Return the script in the dialect, None where it stays as it is, or what it has no word for."""
    reader = _Reader(text, target, extended)
    try:
        pieces = reader.script()
    except _LacksError as error:
        return str(error)
    except (_UnknownError, IndexError):
        return None
    return None if pieces == [text] else Script(tuple(pieces))


_CLASSES = {"s": "[[:space:]]", "S": "[^[:space:]]", "w": "[[:alnum:]_]", "W": "[^[:alnum:]_]"}
_EDGES = {"<": "[[:<:]]", ">": "[[:>:]]"}


class _Reader:
    """One walk over a script; `out` is what it says."""

    def __init__(self, text: str, target: Dialect, extended: bool) -> None:
        self.text = text
        self.bsd = target == "bsd"
        self.name = "BSD's sed" if self.bsd else "BusyBox's sed"
        self.extended = extended
        self.at = 0
        self.out = ""
        self.pieces: list[str] = []

    def script(self) -> list[str]:
        """Return the pieces."""
        while self.at < len(self.text):
            self.command()
        if self.out or not self.pieces:
            self.pieces.append(self.out)
        return self.pieces

    def take(self) -> str:
        """Take the next character, ``""`` at the end."""
        char = self.text[self.at : self.at + 1]
        self.at += 1
        return char

    def peek(self) -> str:
        """Return the next character, ``""`` at the end."""
        return self.text[self.at : self.at + 1]

    def blanks(self) -> None:
        """Copy blanks, semicolons and line ends."""
        while self.peek() and self.peek() in " \t\n;":
            self.out += self.take()

    def command(self) -> None:
        """Copy one command with its addresses."""
        self.blanks()
        if not self.peek():
            return
        if self.peek() == "}":
            if self.bsd and self.out.rstrip(" ")[-1:] not in (";", "{", "\n", "", "}"):
                self.out += ";"
            self.out += self.take()
            return
        self.address()
        if self.peek() == ",":
            self.out += self.take()
            self.address()
        while self.peek() and self.peek() in " !":
            self.out += self.take()
        name = self.take()
        if name in ("s", "y"):
            self.out += name
            self.substitution(name)
        elif name in ("a", "i", "c"):
            self.added(name)
        elif name in (":", "b", "t", "T"):
            self.label(name)
        elif name in ("r", "w", "R", "W"):
            if name in ("R", "W"):
                raise _LacksError(f"{name} is GNU sed's; {self.name} has none")
            self.out += name + self.text[self.at :]
            self.at = len(self.text)
        elif name in ("e", "F", "z", "v"):
            raise _LacksError(f"{name} is GNU sed's; {self.name} has none")
        elif name and name in "{dDgGhHlnNpPqQx=":
            if name == "Q":
                raise _LacksError(f"Q is GNU sed's; {self.name} has q, which prints the line first")
            self.out += name
            while self.peek().isdigit():
                self.out += self.take()
        else:
            raise _UnknownError

    def address(self) -> None:
        """Copy one address, where there is one."""
        char = self.peek()
        if char.isdigit():
            number = ""
            while self.peek().isdigit():
                number += self.take()
            if number == "0":
                raise _LacksError(f"0,/…/ is GNU sed's; {self.name} begins at line 1")
            if self.peek() == "~":
                if self.bsd:
                    raise _LacksError("1~2 is GNU sed's; on macOS: awk 'NR % 2 == 1'")
                while self.peek().isdigit() or self.peek() == "~":
                    number += self.take()
            self.out += number
        elif char == "$":
            self.out += self.take()
        elif char in ("+", "~"):
            raise _LacksError(f"{char}N behind an address is GNU sed's; {self.name} has none")
        elif char == "/" or char == "\\":
            if char == "\\":
                self.out += self.take()
            mark = self.take()
            self.out += mark + self.pattern(mark) + mark
            if self.peek() in ("I", "M"):
                if self.peek() == "M":
                    raise _LacksError(f"M behind a pattern is GNU sed's; {self.name} has none")
                self.out += self.take()

    def part(self, mark: str) -> str:
        """Take text up to an unescaped `mark`."""
        start, inside = self.at, False
        while True:
            char = self.text[self.at]
            if char == "\\":
                self.at += 2
                continue
            if char == "[" and not inside:
                inside = "]" in self.text[self.at + 2 :]
                self.at += 2 if self.text[self.at + 1] in "]^" else 1
                continue
            if char == "]":
                inside = False
            if char == mark and not inside:
                break
            self.at += 1
        part = self.text[start : self.at]
        self.at += 1
        return part

    def pattern(self, mark: str) -> str:
        """Take a pattern, and return it as the other sed reads it."""
        part = self.part(mark)
        if not self.bsd:
            return part
        out, at, inside = "", 0, False
        while at < len(part):
            char, following = part[at], part[at + 1 : at + 2]
            if inside or char != "\\":
                inside = (
                    (char == "[" and not inside)
                    or (inside and char != "]")
                    or (out.endswith("[") and char == "]")
                )
                if char == "\\" and following == "t" and inside:
                    out, at = out + "\t", at + 2
                    continue
                out += char
                at += 1
                continue
            at += 2
            if following == "t":
                out += "\t"
            elif following == "r":
                out += "\r"
            elif following in _CLASSES:
                out += _CLASSES[following]
            elif following in _EDGES:
                out += _EDGES[following]
            elif following in ("x", "o", "d"):
                raise _LacksError(f"\\{following} in a pattern is GNU sed's; BSD's has none")
            elif following in ("b", "B", "'", "`"):
                out += self.edge(part, at, following)
            elif following in ("+", "?") and not self.extended:
                out += "\\{1,\\}" if following == "+" else "\\{0,1\\}"
            elif following == "|" and not self.extended:
                raise _LacksError("\\| is GNU sed's; on macOS: sed -E with | alone")
            else:
                out += char + following
        return out

    def edge(self, part: str, at: int, letter: str) -> str:
        r"""Return what says `\b`: where a word begins, or where it ends."""
        before, behind = part[: at - 2][-1:], part[at : at + 1]
        if letter == "b" and (behind.isalnum() or behind in ("_", "(", "[")) and not before.isalnum():
            return "[[:<:]]"
        if letter == "b" and (before.isalnum() or before in ("_", ")", "]", "*", "+")):
            return "[[:>:]]"
        raise _LacksError(
            f"\\{letter} is GNU sed's; BSD's has [[:<:]] and [[:>:]] for where words begin and end"
        )

    def substitution(self, name: str) -> None:
        """Copy the rest of `s` or `y`."""
        mark = self.take()
        if not mark or mark in "\n\\":
            raise _UnknownError
        old = self.pattern(mark) if name == "s" else self.part(mark)
        new = self.part(mark)
        self.out += mark + old + mark + self.replacement(new, name) + mark
        while self.peek() and (self.peek().isdigit() or self.peek() in "gpiIeMmw"):
            flag = self.take()
            if flag in "eMm":
                raise _LacksError(f"{flag} behind s/…/ is GNU sed's; {self.name} has none")
            self.out += flag
            if flag == "w":
                self.out += self.text[self.at :]
                self.at = len(self.text)

    def replacement(self, part: str, name: str) -> str:
        """Return the new text as the other sed reads it."""
        out, at = "", 0
        while at < len(part):
            if part[at] != "\\":
                out += part[at]
                at += 1
                continue
            following = part[at + 1]
            at += 2
            if following in "ULulE" and name == "s":
                raise _LacksError(f"\\{following} is GNU sed's; awk has toupper and tolower")
            if following in "xod" and self.bsd and name == "s":
                raise _LacksError(f"\\{following} in the new text is GNU sed's; BSD's has none")
            if following == "n" and self.bsd and name == "s":
                out += "\\\n"
            elif following == "t" and self.bsd:
                out += "\t"
            elif following == "r" and self.bsd:
                out += "\r"
            else:
                out += "\\" + following
        return out

    def added(self, name: str) -> None:
        """Copy `a`, `i` or `c` with its text, which goes to the end of the script."""
        rest = self.text[self.at :]
        self.at = len(self.text)
        if not self.bsd or rest[:2] == "\\\n" or not rest.strip():
            self.out += name + rest
            return
        text = rest.lstrip(" ").removeprefix("\\")
        self.out += f"{name}\\\n{text}\n"

    def label(self, name: str) -> None:
        """Copy a label or a jump; BSD reads its name to the end of the line."""
        if name == "T" and self.bsd:
            raise _LacksError("T is GNU sed's; BSD's sed has t and b")
        self.out += name
        while self.peek() and self.peek() not in ";}\n":
            self.out += self.take()
        if not self.bsd or not self.peek():
            return
        if self.peek() == ";":
            self.take()
            while self.peek() == " ":
                self.take()
        self.pieces.append(self.out.strip(" ;"))
        self.out = ""
