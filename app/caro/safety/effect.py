"""What the walk notes and the rules judge."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.flow import Arg


class Effect:
    """One thing the command would do."""

    __slots__ = ("args", "cwd", "end", "flags", "guess", "kind", "start", "target", "text")

    def __init__(
        self, kind: str, span: tuple[int, int], target: str, flags: frozenset[str], text: str, args: list[Arg]
    ) -> None:
        self.kind = kind
        self.start, self.end = span
        self.target = target
        self.flags = flags
        self.text = text
        self.args = args
        self.cwd = ""
        self.guess = False
        """It is what a program that nobody knows may do with words of its; only the worst of it counts."""
