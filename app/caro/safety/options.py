"""Reads a command's options the way getopt does: clusters, attached values, `--`, abbreviated long names."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.flow import Arg


class Options:
    """The options and operands of one command."""

    __slots__ = ("found", "operands")

    def __init__(self, args: list[Arg], takes: str = "", long_takes: str = "", leading: bool = False) -> None:
        """Read `args`; `takes` are short options with a value, `long_takes` long ones, blank-separated.

        With `leading`, everything from the first operand on is an operand (a wrapped command).
        """
        self.found: list[tuple[str, Arg | None]] = []
        self.operands: list[Arg] = []
        with_value = long_takes.split()
        at = 0
        while at < len(args):
            arg = args[at]
            text = arg.text
            at += 1
            if text == "--":
                self.operands.extend(args[at:])
                break
            if text.startswith("--"):
                name, equals, value = text[2:].partition("=")
                given = arg.cut(value) if equals else None
                if given is None and name in with_value and at < len(args):
                    given = args[at]
                    at += 1
                self.found.append((name, given))
            elif len(text) > 1 and text[0] == "-":
                for index, letter in enumerate(text[1:], 2):
                    if letter in takes:
                        rest = text[index:]
                        if rest:
                            self.found.append((letter, arg.cut(rest)))
                        elif at < len(args):
                            self.found.append((letter, args[at]))
                            at += 1
                        break
                    self.found.append((letter, None))
            elif leading:
                self.operands.extend(args[at - 1 :])
                break
            else:
                self.operands.append(arg)

    def has(self, *names: str) -> bool:
        """Whether one of `names` was given; long names may be abbreviated to two letters or more."""
        for given, _ in self.found:
            for name in names:
                if given == name or (len(name) > 1 and len(given) > 1 and name.startswith(given)):
                    return True
        return False

    def value(self, *names: str) -> Arg | None:
        """Return the last value given to one of `names`."""
        out = None
        for given, value in self.found:
            if given in names and value is not None:
                out = value
        return out
