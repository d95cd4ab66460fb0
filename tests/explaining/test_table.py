"""The table of tools: that it is whole, readable on a narrow terminal, and says nothing twice."""

from __future__ import annotations

import pytest

from caro.explaining import explain, table
from caro.explaining.tools import texts
from caro.explaining.values import KINDS

TRAITS = {
    "bundle",
    "words",
    "runs",
    "ends",
    "joins",
    "sets",
    "glues",
    "lists",
    "modes",
    "sub",
    "like",
    "page",
}
FEWEST = 1000
"""Tools and sub-commands; a block that a slip in a text swallows would be missed here."""
LONGEST = 80
"""Two lines of a terminal of 40 columns."""


def entries(tool: table.Tool) -> list[tuple[str, table.Entry]]:
    """Return the options and operands of a tool."""
    return [*tool.options.items(), *((one.place, one.entry) for one in tool.operands)]


def test_the_usual_tools_and_many_more_are_known() -> None:
    names = table.names()
    assert len(names) > FEWEST
    tools = "ls cp mv rm find grep sed awk tar gzip zip ps kill df du chmod curl ssh rsync git docker kubectl"
    assert {
        *tools.split(),
        "systemctl",
        "journalctl",
        "apt",
        "dnf",
        "ip",
        "git rebase",
        "docker compose up",
    } <= {*names}


@pytest.mark.parametrize("name", table.names())
def test_a_row_is_whole_and_short(name: str) -> None:
    tool = table.find(name)
    assert tool is not None
    assert set(tool.traits) <= TRAITS
    assert "like" not in tool.traits or table.find(tool.traits["like"].replace("_", " ")) is not None
    for place, entry in [("", table.Entry(tool.says)), *entries(tool)]:
        texts_said = [entry.says, *(says for _, says in entry.choices)]
        assert entry.takes in KINDS, place
        for says in texts_said:
            assert 0 < len(says) <= LONGEST, place
            assert says[-1] != "." and says == says.strip(), place


def test_no_name_and_no_form_stands_there_twice() -> None:
    seen: set[str] = set()
    for text in texts():
        block, forms = "", set[str]()
        for line in text.splitlines():
            if not line:
                continue
            if line[0] != " ":
                names = line.partition(": ")[0].split(", ")
                assert not seen & {*names}, line
                seen.update(names)
                block, forms = names[0], set()
            elif line.startswith("  ") and line[2] not in " ~":
                own = [form.partition("=")[0] for form in line.strip().partition(": ")[0].split()]
                own = [form for form in own if form[0] == "-"]
                assert not forms & {*own}, (block, line)
                forms.update(own)


@pytest.mark.parametrize("name", [one for one in table.names() if " " not in one])
def test_a_tool_explains_itself_and_each_of_its_options(name: str) -> None:
    tool = table.find(name)
    assert tool is not None
    for form, entry in tool.options.items():
        if form[0] != "-" or form in ("-#", "--") or entry.takes == "command":
            continue
        value = " value" if entry.takes not in ("", "optional") else ""
        notes = explain(f"{name} {form}{value}").notes
        told = [note for note in notes if note.depth == 1 and note.source == "table"]
        assert told and told[0].says.startswith(entry.says[:8]), form
