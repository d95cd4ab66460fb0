"""What a row of the table of dialects holds, and how its forms are read."""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Dialect

DIALECTS: tuple[Dialect, ...] = ("gnu", "bsd", "busybox")
NOTHING = "nothing"
"""As a form: left out, the tool does the same anyway."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One option of a tool, and how each dialect writes it.

    Forms are parted by commas, the usual one first. A word in capitals, of `KINDS`, is the value: `N` and
    `SECONDS` are digits, `FORMAT` holds a `%`, others are anything. No form means that the dialect has no
    such option. A form written as shell text (`< FILE`) is what stands in the option's place; with `… ` in
    it, the part before that is put before the tool.
    """

    tool: str
    what: str
    """What it is for, in a few words."""
    gnu: str = ""
    bsd: str = ""
    busybox: str = ""
    otherwise: str = ""
    """What there is where a dialect has no form, for the warning: "on macOS: …" goes before it.
    Where BusyBox has something else, that follows behind ` // `."""
    value: str = ""
    """Which function of `values` says the value, or the whole option, in the other dialect."""
    looks: bool = False
    """Whether it changes no more than how things look, so that `caro fix` leaves it out."""
    misread: tuple[Dialect, ...] = ()
    """Dialects that take another one's option for something else, rather than refuse it."""
    example: tuple[str, str, str] = ("", "", "")
    """The same command in GNU's, BSD's and BusyBox's form, which the tests run; empty where there is none."""

    def forms(self, dialect: Dialect) -> tuple[str, ...]:
        """Return the forms of a dialect, the usual one first."""
        return _split(getattr(self, dialect))

    def owners(self) -> list[Dialect]:
        """Return the dialects that have it."""
        return [dialect for dialect in DIALECTS if getattr(self, dialect)]

    def instead(self, dialect: Dialect) -> str:
        """Return what there is in a dialect without a form, "" where nothing is known."""
        told = self.otherwise.split(" // ")
        return told[-1] if dialect == "busybox" else told[0]


@dataclass(frozen=True, slots=True)
class Program:
    """A whole command that another dialect gives to another program.

    A form is a command with every option that counts; `ARGS` at its end stands for operands, one or more, and
    `[ARGS]` for any number of them.
    """

    what: str
    gnu: str = ""
    bsd: str = ""
    busybox: str = ""
    otherwise: str = ""
    alike: str = "all"
    """How far they print the same: `all`; `lines`, which grep may choose from; or nothing alike, so that a
    program that reads it would find other words."""
    example: tuple[str, str, str] = ("", "", "")

    def forms(self, dialect: Dialect) -> tuple[str, ...]:
        """Return the forms of a dialect, the usual one first."""
        return _split(getattr(self, dialect))

    def owners(self) -> list[Dialect]:
        """Return the dialects that have it."""
        return [dialect for dialect in DIALECTS if getattr(self, dialect)]

    def instead(self, dialect: Dialect) -> str:
        """Return what there is in a dialect without a form, "" where nothing is known."""
        told = self.otherwise.split(" // ")
        return told[-1] if dialect == "busybox" else told[0]


def _split(forms: str) -> tuple[str, ...]:
    return tuple(form for form in forms.split(", ") if form)


@dataclass(frozen=True, slots=True)
class Form:
    """A form of an option, taken apart."""

    name: str
    """`-d`, `--max-depth`, `-printf`, or `bs=` of an operand."""
    value: str
    """Its value: a word in capitals, perhaps behind a sign (`@SECONDS`), or the one word that it can be."""

    def fits(self, name: str, value: str | None) -> bool:
        """Tell whether an option as it stands is this form; `value` is None for one without a value."""
        if name != self.name or (value is None) != (self.value == ""):
            return False
        return value is None or _fits(self.value, value)

    def shows(self, value: str) -> bool:
        """Tell whether a word is plainly this form's value, as `%z` is one of `-f FORMAT`."""
        kind = placeholder(self.value)
        special = kind in ("FORMAT", "SECONDS") or (kind != "" and self.value[:1].islower())
        return special and _fits(self.value, value)

    @property
    def plain(self) -> bool:
        """Tell whether its value, if it has one, can be any word."""
        return not self.value or placeholder(self.value) == self.value


KINDS = (
    "SECONDS", "FORMAT", "PATTERN", "STYLE", "SIZE", "DIR", "FILE", "TYPE", "TEXT", "WHEN", "DATE", "MODE",
    "KIND", "MARK", "COLUMNS", "PROGRAM", "EXPR", "KEYS", "NAME", "N",
)  # fmt: skip
"""Words in capitals that stand for a value. `N` comes last: it is in others."""


def placeholder(text: str) -> str:
    """Return the word in capitals of a form, "" where it has none."""
    return next((kind for kind in KINDS if kind in text), "")


def _fits(pattern: str, value: str) -> bool:
    kind = placeholder(pattern)
    if not kind:
        return value == pattern
    before, _, after = pattern.partition(kind)
    if not (value.startswith(before) and value.endswith(after)):
        return False
    inner = value[len(before) : len(value) - len(after)]
    if kind in ("N", "SECONDS"):
        return inner.isdigit()
    return "%" in inner if kind == "FORMAT" else bool(inner)


WORDY = frozenset(("find", "top", "mount"))
"""Tools whose options are words behind one dash."""


def parsed(form: str, tool: str = "") -> Form | None:
    """Take a form of a tool's apart; None for `nothing` and for shell text, which show no option."""
    if form == NOTHING or form[:1] not in "-+abcdefghijklmnopqrstuvwxyz" or "… " in form:
        return None
    head, _, value = form.partition(" ")
    if head[:2] == "--" or head[:1] not in "-+":
        name, equals, attached = head.partition("=")
        if head[:1] not in "-+":
            return Form(f"{name}=", attached) if equals else None
        return Form(name, attached if equals else value)
    if len(head) > 2 and not value and tool not in WORDY:
        return Form(head[:2], head[2:])
    return Form(head, value)
