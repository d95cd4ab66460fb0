"""Says a command of one dialect in another: what the table has a form for is rewritten, the rest is told."""

from __future__ import annotations

from caro._record import dataclass
from caro.dialects import known
from caro.dialects.difference import DIALECTS, NOTHING, Difference, Form, parsed, placeholder
from caro.dialects.items import Item, items
from caro.dialects.long import SHORT
from caro.dialects.programs import whole
from caro.dialects.reach import Call, calls, inner
from caro.dialects.values import CONVERTERS, Asked, Said, quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.domain import Dialect

NAMES: dict[Dialect, str] = {"gnu": "GNU", "bsd": "BSD", "busybox": "BusyBox"}
WHERE: dict[Dialect, str] = {"gnu": "Linux", "bsd": "macOS", "busybox": "BusyBox"}
CHANGERS = frozenset("sed rm mv cp ln tar chmod chown touch dd truncate split kill pkill mount date".split())
"""Tools that change something: what they misread is not offered."""
DEEPEST = 2
"""How deep `sh -c` is followed into `sh -c`."""


@dataclass(frozen=True, slots=True)
class Change:
    """One place that another dialect writes differently."""

    start: int
    end: int
    text: str
    """What stands there then."""
    tool: str
    option: str
    """The option, or the tool's name where that is another."""
    what: str
    """What was changed, for a person: `du --max-depth=1: -d 1`."""


@dataclass(frozen=True, slots=True)
class Lack:
    """What can't be said in the other dialect."""

    tool: str
    option: str
    text: str
    """What there is to tell, one sentence without a full stop."""
    grave: bool = False
    """Whether the tool would do something else instead of refusing."""


class Reading:
    """What is to be changed in one line for a dialect, and what can't be."""

    def __init__(self, target: Dialect) -> None:
        """Begin without any."""
        self.target = target
        self.changes: list[Change] = []
        self.lacks: list[Lack] = []

    def change(self, call: Call, option: str, span: tuple[int, int], text: str, now: str = "") -> None:
        """Note a change of `span` to `text`; `now` says it shorter."""
        shown = " ".join((now or text).split())
        what = f"{call.tool}: {shown} for {option}" if shown else f"{call.tool}: without {option}"
        self.changes.append(Change(*span, text, call.tool, option, what))

    def lack(self, call: Call, option: str, text: str, grave: bool = False) -> None:
        """Note what has no form."""
        self.lacks.append(Lack(call.tool, option, text, grave and call.tool in CHANGERS))


def read(command: str, target: Dialect, depth: int = 0) -> Reading:
    """Return what is to be changed in a command for the dialect `target`; nothing for an invalid one."""
    from caro.shell import parse

    reading = Reading(target)
    script, error = parse(command)
    if error is not None:
        return reading
    for call in calls(script):
        text = inner(call)
        if text is not None and text.value is not None:
            if depth < DEEPEST:
                deeper = read(text.value, target, depth + 1)
                reading.lacks += deeper.lacks
                new = applied(text.value, deeper.changes)
                if new != text.value:
                    told = ", ".join(change.what for change in deeper.changes)
                    reading.changes.append(Change(text.start, text.end, quote(new), call.tool, "-c", told))
            continue
        if not whole(command, call, reading):
            _options(command, call, reading)
    return reading


def said(command: str, target: Dialect) -> tuple[str, list[Change], list[Lack]]:
    """Return a command in the dialect, what was changed in it, and what it has no word for.

    What stands inside of something that was changed is seen to in another round.
    """
    changes: list[Change] = []
    lacks: dict[tuple[str, str], Lack] = {}
    for _ in range(ROUNDS):
        reading = read(command, target)
        new = applied(command, reading.changes)
        changes += reading.changes
        for lack in reading.lacks:
            lacks.setdefault((lack.tool, lack.option), lack)
        if new == command:
            break
        command = new
    return command, changes, [*lacks.values()]


ROUNDS = 3


def applied(command: str, changes: list[Change]) -> str:
    """Return the command with the changes made; of two that overlap, the first one counts."""
    taken: list[Change] = []
    for change in changes:
        if all(change.end <= one.start or change.start >= one.end for one in taken if one.start != one.end):
            taken.append(change)
    text = command
    for change in sorted(taken, key=lambda one: (one.start, one.end), reverse=True):
        start = change.start
        if not change.text and text[start - 1 : start] == " ":
            start -= 1
        text = text[:start] + change.text + text[change.end :]
    return text


# --- options ---------------------------------------------------------------------------------------------

_rows: dict[str, list[Difference]] = {}


def rows(tool: str) -> list[Difference]:
    """Return what the table says of a tool's options."""
    if not _rows:
        from caro.dialects.tools import MODULES

        for module in MODULES:
            for row in module.ROWS:
                if isinstance(row, Difference):
                    _rows.setdefault(row.tool, []).append(row)
    return _rows.get(tool, [])


def _options(command: str, call: Call, reading: Reading) -> None:
    from caro.dialects.special import SPECIAL

    about, target = rows(call.tool), reading.target
    special = SPECIAL.get(call.tool)
    if not about and special is None and known.letters(call.tool, target) is None and call.tool not in SHORT:
        return
    done: frozenset[int] = frozenset()
    if special is not None:
        done = special(command, call, reading)
    replaced: dict[int, list[tuple[Item, Said]]] = {}
    for item in items(call, about, target):
        if item.first in done:
            continue
        said = _said(call, item, about, reading)
        if said is not None:
            replaced.setdefault(item.first, []).append((item, said))
    for pairs in replaced.values():
        _put(command, call, pairs, reading)


def _said(call: Call, item: Item, about: list[Difference], reading: Reading) -> Said | None:
    """Return how an option is said in the dialect, None where it stays; a lack is noted."""
    target = reading.target
    first: Difference | None = None
    for row in about:
        here = any(_matches(one, item, row) for one in row.forms(target))
        if here and row.value not in SELDOM:
            return None
        form = next((one for one in _all(row, target) if _matches(one, item, row)), None)
        if form is None:
            continue
        if (
            form.plain
            and _is_own(call, item, target)
            and target not in row.misread
            and row.value not in SELDOM
        ):
            return None
        said = _by(row, call, item, target)
        if said is not None and not (said.before[-2:] == "| " and (not call.direct or call.fed)):
            return said
        if row.value in SELDOM and (here or _is_own(call, item, target)):
            return None
        first = first or row
    if first is not None:
        reading.lack(call, item.name, _told(first, item.name, target), target in first.misread)
        return None
    return _otherwise(call, item, reading)


SELDOM = frozenset(("thousandths", "date", "touch"))
"""Values that may be in another dialect's form although the option is the same."""


WRITTEN = frozenset(("last", "unit", "date", "since_1970"))
"""Values that are said by their text alone, whatever an expansion makes of it."""


def _all(row: Difference, target: Dialect) -> list[Form]:
    """Return the forms of the other dialects; those of the own too, where the value alone may be foreign."""
    others = [dialect for dialect in DIALECTS if dialect != target or row.value in SELDOM]
    forms = [parsed(form, row.tool) for dialect in others for form in row.forms(dialect)]
    return [form for form in forms if form is not None]


def _matches(form: Form | str, item: Item, row: Difference) -> bool:
    """Tell whether an option is written in a form; a value that an expansion decides may be any."""
    read = parsed(form, row.tool) if isinstance(form, str) else form
    if read is None:
        return False
    if item.value is not None and not item.literal:
        return read.name == item.name and bool(read.value)
    return read.fits(item.name, item.value)


def _is_own(call: Call, item: Item, target: Dialect) -> bool:
    """Tell whether the target's tool has the very option, for whatever purpose."""
    if call.tool == "find":
        return False
    if item.letters:
        letters = known.letters(call.tool, target)
        return (
            letters is not None
            and item.name[1] in letters
            and (item.value is None)
            == (letters[item.name[1]] == "" or (letters[item.name[1]] == "::" and item.value is None))
        )
    return False


def _by(row: Difference, call: Call, item: Item, target: Dialect) -> Said | None:
    """Return an option in the form that a row gives for the dialect; None where it gives none."""
    convert: Callable[[Asked], Said | None] | None = CONVERTERS.get(row.value)
    if convert is not None:
        if not item.literal and row.value not in WRITTEN:
            return None
        return convert(Asked(item.value or "", item.written, target, call.values(), item.name))
    forms = row.forms(target)
    if not forms:
        return None
    form = forms[0]
    if form == NOTHING:
        return Said("")
    before, mark, text = form.rpartition("… ")
    kind = placeholder(text)
    if kind and item.value is not None:
        text = text.replace(kind, _inner(row, item), 1)
    return Said(text, before=before if mark else "")


def _inner(row: Difference, item: Item) -> str:
    """Return the value as shell text, without the sign that its own form has before it."""
    for dialect in DIALECTS:
        for one in row.forms(dialect):
            form = parsed(one, row.tool)
            if form is not None and form.name == item.name and form.fits(item.name, item.value):
                sign = form.value.partition(placeholder(form.value))[0]
                return item.written.removeprefix(sign)
    return item.written


def _told(row: Difference, option: str, target: Dialect) -> str:
    owners = [NAMES[one] for one in row.owners() if one != target and _has(row, option, one)]
    whose = " and ".join(owners or ["another"])
    return f"{option} is {whose} {row.tool}'s; " + (
        f"on {WHERE[target]}: {told}" if (told := row.instead(target)) else f"{WHERE[target]} has none"
    )


def _has(row: Difference, option: str, dialect: Dialect) -> bool:
    return any(
        (form := parsed(one, row.tool)) is not None and form.name == option for one in row.forms(dialect)
    )


def _otherwise(call: Call, item: Item, reading: Reading) -> Said | None:
    """Say what no row is about: a long option by its letter, or a lack."""
    target = reading.target
    if call.tool == "find":
        newer = item.name.startswith("-newer") and len(item.name) == 8 and target != "busybox"
        if item.name not in known.primaries(target) and not newer:
            reading.lack(call, item.name, f"{WHERE[target]}'s find has no {item.name}")
        return None
    letters = known.letters(call.tool, target)
    if item.letters:
        if letters is not None and item.name[1] not in letters:
            reading.lack(call, item.name, f"{NAMES[target]}'s {call.tool} has no {item.name}")
        return None
    if item.name[:2] != "--" or known.has_long(call.tool, item.name, target):
        return None
    short = SHORT.get(call.tool, {}).get(item.name)
    if short is not None and (letters is None or short[1] in letters):
        if item.value is None:
            return Said(short)
        tight = (
            item.first == item.last
            and (len(item.value) == 1 or item.value.isdigit())
            and short not in ("-n", "-d")
        )
        return Said(
            short + ("" if tight or (short == "-d" and not item.value.isdigit()) else " ") + item.written
        )
    if letters is not None:
        reading.lack(call, item.name, f"{NAMES[target]}'s {call.tool} has no {item.name}")
    return None


def _put(command: str, call: Call, pairs: list[tuple[Item, Said]], reading: Reading) -> None:
    """Write new options in the place of those of one word."""
    words, values = call.words, call.values()
    first = pairs[0][0].first
    last = max(item.last for item, _ in pairs)
    text = " ".join(said.text for _, said in pairs if said.text)
    if pairs[0][0].letters:
        kept = words[first].text
        for item, _ in pairs:
            place = kept.find(item.name[1], 1)
            tight = item.value is not None and item.first == item.last
            kept = kept[:place] + ("" if tight else kept[place + 1 :])
        value = values[first]
        open_value = last == first and len(value) > 1 and _takes_next(call, first, pairs)
        if len(kept) > 1:
            if (
                text[:1] == "-"
                and text[1:].isalpha()
                and not open_value
                and len(pairs) == 1
                and kept == values[first].replace(pairs[0][0].name[1], "", 1)
            ):
                text = kept + "".join(letter for letter in text[1:] if letter not in kept)
            elif (
                len(text) == 2
                and text[0] == "-"
                and len(pairs) == 1
                and pairs[0][0].value is None
                and not open_value
            ):
                place = words[first].text.find(pairs[0][0].name[1], 1)
                text = words[first].text[:place] + text[1] + words[first].text[place + 1 :]
            else:
                text = f"{text} {kept}" if open_value else f"{kept} {text}".rstrip()
    option = " ".join(_shown(item) for item, _ in pairs)
    span = (words[first].start, words[last].end)
    now = " ".join(said.before + said.text + (f" … {said.after}" if said.after else "") for _, said in pairs)
    reading.change(call, option, span, text, now)
    for _, said in pairs:
        if said.before[:1] == "-":
            at = words[0].end
            reading.changes.append(Change(at, at, f" {said.before}", call.tool, option, ""))
        elif said.before:
            reading.changes.append(Change(call.start, call.start, said.before, call.tool, option, ""))
        if said.after:
            reading.changes.append(Change(call.end, call.end, f" {said.after}", call.tool, option, ""))


def _takes_next(call: Call, first: int, pairs: list[tuple[Item, Said]]) -> bool:
    """Tell whether the word's last letter, which stays, takes the word behind it."""
    last = call.values()[first][-1]
    for dialect in DIALECTS:
        letters = known.letters(call.tool, dialect) or {}
        if letters.get(last) == ":":
            return all(item.name[1] != last for item, _ in pairs)
    return False


def _shown(item: Item) -> str:
    if item.value is None:
        return item.name
    if item.name.endswith("="):
        return item.name + item.written
    return f"{item.name}={item.written}" if item.name[:2] == "--" else f"{item.name} {item.written}"
