"""The forms of BSD hold only what the manual pages of macOS document, and so do the matcher's answers."""

from __future__ import annotations

from functools import cache

import pytest

from caro.backends.static import StaticBackend
from caro.backends.static.intent import all_intents
from caro.dialects import known
from caro.dialects.difference import Difference, parsed
from caro.dialects.rewriting import read
from caro.dialects.tools import MODULES
from caro.domain import Environment, Request, Suggestion

ROWS = [row for module in MODULES for row in module.ROWS if isinstance(row, Difference)]
MAC = Environment("macos", "bash", "bsd", may_look=False)
FORMS = [(row.tool, form) for row in ROWS for form in row.forms("bsd")]


@pytest.mark.parametrize(("tool", "text"), FORMS, ids=[f"{tool} {form}" for tool, form in FORMS])
def test_a_form_of_bsd_is_an_option_that_its_manual_documents(tool: str, text: str) -> None:
    form = parsed(text, tool)
    letters = known.letters(tool, "bsd")
    if form is None or form.name.endswith("="):
        pytest.skip("shell text, or an operand")
    if tool == "find":
        newer = form.name.startswith("-newer") and len(form.name) == 8
        assert newer or form.name in known.primaries("bsd")
    elif form.name[:2] == "--":
        assert letters is None or known.has_long(tool, form.name, "bsd")
    elif letters is not None:
        assert form.name[1] in letters
        takes = letters[form.name[1]]
        assert bool(form.value) == bool(takes) or takes == "::" or form.value.isalpha()


@cache
def answers() -> list[tuple[str, str]]:
    """The intents' examples with the command for macOS."""
    found = []
    for row in all_intents():
        for query in row.yes:
            reply = StaticBackend().suggest(Request(query, MAC), 1e18)
            if isinstance(reply, Suggestion):
                found.append((row.id, reply.command))
    return found


WITHOUT = ("edit.capitalize.words", "look.duplicate.files")
"""Intents without a form for macOS: their answers come with a sentence that says so."""
MISSING = ("systemctl", "journalctl", "watch", "timeout")
"""Programs that macOS has not: of them the answers tell too."""


def test_the_matchers_answers_for_macos_hold_nothing_that_macos_has_not() -> None:
    told: dict[str, str] = {}
    for intent, command in answers():
        for lack in read(command, "bsd").lacks:
            if lack.tool not in MISSING:
                told[intent] = f"{command}: {lack.text}"
    assert sorted(told) == sorted(WITHOUT), told
