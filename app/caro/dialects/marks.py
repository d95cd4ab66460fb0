"""Which words of a command only some dialects have: what `caro explain` says behind what a word does."""

from __future__ import annotations

from caro.dialects import known
from caro.dialects.difference import DIALECTS, NOTHING, parsed
from caro.dialects.items import Item, items
from caro.dialects.long import SHORT
from caro.dialects.programs import programs
from caro.dialects.reach import Call, calls
from caro.dialects.rewriting import NAMES, rows

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Dialect
    from caro.shell.script import Script

SYSTEMS: dict[Dialect, str] = {"gnu": "Linux", "bsd": "macOS", "busybox": "BusyBox"}
LIKELY: tuple[Dialect, ...] = ("bsd", "gnu")
"""Dialects whose form is told where a word is of another."""


def marks(script: Script) -> dict[int, str]:
    """Return by the place of a word, or of a letter in it, whose it is: `GNU alone; macOS: -d N`."""
    found: dict[int, str] = {}
    for call in calls(script):
        program = _program(call.tool)
        if program:
            found[call.words[0].start] = program
        if rows(call.tool) or known.letters(call.tool, "gnu") is not None or call.tool == "find":
            for item in items(call, rows(call.tool), "gnu"):
                text = _option(call, item)
                if text:
                    found[_place(call, item)] = text
    return found


def _place(call: Call, item: Item) -> int:
    word = call.words[item.first]
    if not item.letters or len(word.text) < 3 or (item.value is not None and word.text[1] == item.name[1]):
        return word.start
    return word.start + max(word.text.find(item.name[1], 1), 0)


def _program(name: str) -> str:
    """Say which systems have a program; "" where that is all of them, or the table has nothing about it."""
    about = programs(name)
    owners = [
        one for one in DIALECTS if any(form.split(" ")[0] == name for row in about for form in row.forms(one))
    ]
    if (
        not owners
        or len(owners) == len(DIALECTS)
        or any(known.letters(name, one) is not None for one in DIALECTS)
    ):
        return ""
    other = next((one for one in LIKELY if one not in owners), None)
    instead = {form.split(" ")[0] for row in about for form in row.forms(other)} if other else set()
    text = f"on {' and '.join(SYSTEMS[one] for one in owners)}"
    return f"{text}; {SYSTEMS[other]}: {instead.pop()}" if other and len(instead) == 1 else text


def _option(call: Call, item: Item) -> str:
    owners: list[Dialect] = []
    others: dict[Dialect, str] = {}
    for row in rows(call.tool):
        having = [one for one in DIALECTS if any(_is(form, item, call.tool) for form in row.forms(one))]
        if having:
            owners = having
            others = {one: row.forms(one)[0] for one in DIALECTS if one not in having and row.forms(one)}
            break
    if not owners:
        owners = [one for one in DIALECTS if _knows(call, item, one)]
    if not owners or len(owners) == len(DIALECTS):
        return ""
    if "bsd" in owners and "gnu" in owners and not others:
        return "not in BusyBox"
    whose = " and ".join(NAMES[one] for one in owners)
    text = f"{whose} alone" if len(owners) == 1 else whose
    for one in LIKELY:
        form = others.get(one)
        if form and form != NOTHING and "… " not in form:
            return f"{text}; {SYSTEMS[one]}: {form}"
    return text


def _is(text: str, item: Item, tool: str) -> bool:
    form = parsed(text, tool)
    return form is not None and form.name == item.name and (form.plain or form.fits(item.name, item.value))


def _knows(call: Call, item: Item, dialect: Dialect) -> bool:
    if call.tool == "find":
        newer = item.name.startswith("-newer") and len(item.name) == 8 and dialect != "busybox"
        return newer or item.name in known.primaries(dialect)
    letters = known.letters(call.tool, dialect)
    if letters is None:
        return True
    if item.letters:
        return item.name[1] in letters
    return item.name not in SHORT.get(call.tool, {}) or known.has_long(call.tool, item.name, dialect)
