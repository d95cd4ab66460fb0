"""Says what it can of options that the table lacks: what a page of this machine says, or that none does."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.explaining.arguments import Arguments
    from caro.explaining.lookup import Found
    from caro.shell.script import Word

UNKNOWN_OPTION = "caro does not know this option"
PERHAPS = "the value of that option, or what it works on"
EVERYWHERE = {"--help": "prints its help", "--version": "prints its version"}
_NOT_OURS = frozenset(("sub", "runs", "joins", "ends"))
"""Traits of tools whose next word may be a command or a sub-command, which has to be read as one."""


def missing(arguments: Arguments, words: list[Word], at: int, form: str, equals: bool) -> int:
    """Note the option `form` at `at`, which the table lacks; return how many words it took."""
    word = words[at]
    if form in EVERYWHERE and (arguments.tool.says or arguments.outer):
        arguments.say(word, EVERYWHERE[form])
        return 1
    found = ask(arguments, form)
    if found is None:
        arguments.reader.note(word.start, word.end, UNKNOWN_OPTION, arguments.depth, "unknown", "", word.text)
        arguments.reader.parts(word, arguments.depth + 1)
        return 1 if equals else 1 + perhaps(arguments, words, at + 1)
    took = 2 if found.valued and not equals and is_value(words, at + 1) else 1
    end = words[at + took - 1]
    shown = " ".join(one.text for one in words[at : at + took])
    arguments.reader.note(word.start, end.end, found.says, arguments.depth, "option", found.source, shown)
    arguments.reader.parts(end, arguments.depth + 1)
    return took


def ask(arguments: Arguments, form: str) -> Found | None:
    """Return what the pages of the sub-command and of its tool say of an option."""
    lookup = arguments.reader.lookup
    if lookup is None:
        return None
    tools = (arguments.tool, *arguments.outer)
    pages = [page for tool in tools if (page := tool.traits.get("page", ""))]
    return lookup.option([*pages, *(tool.name for tool in tools)], form)


def perhaps(arguments: Arguments, words: list[Word], at: int) -> int:
    """Note a word behind an option that nobody knows, which may be its value; return 1 where it did."""
    tool = arguments.tool
    if not is_value(words, at) or _NOT_OURS & tool.traits.keys() or not tool.says:
        return 0
    word = words[at]
    arguments.unsure = True
    arguments.reader.note(word.start, word.end, PERHAPS, arguments.depth, "operand")
    arguments.reader.parts(word, arguments.depth + 1)
    return 1


def is_value(words: Sequence[Word], at: int) -> bool:
    """Tell whether there is a word at `at` that does not look like an option."""
    return at < len(words) and (words[at].text == "-" or not words[at].text.startswith("-"))
