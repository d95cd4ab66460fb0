"""Changing one setting in any TOML: what it then says, and that no remark is lost."""

from __future__ import annotations

import tomllib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.cli.config_edit import UneditableError, changed


@pytest.mark.parametrize(
    ("before", "name", "value", "after"),
    [
        ("", "safety.policy", "strict", '[safety]\npolicy = "strict"\n'),
        ("threads = 2", "timeout", 3, "threads = 2\ntimeout = 3\n"),
        ("threads = 2\n# next\n[ollama]\n", "timeout", 3, "threads = 2\ntimeout = 3\n# next\n[ollama]\n"),
        ("[ollama]\nurl = 'u'\n\n# next\n[safety]\n", "ollama.model", "m",
         "[ollama]\nurl = 'u'\nmodel = \"m\"\n\n# next\n[safety]\n"),
        ("safety.policy = 'strict'\n", "safety.policy", "moderate", 'safety.policy = "moderate"\n'),
        ("safety = {policy = 'strict'}\n", "safety.policy", "moderate", 'safety = {policy = "moderate"}\n'),
        ("ollama.url = 'u'\n", "ollama.model", "m", "ollama.url = 'u'\nollama.model = \"m\"\n"),
        ("[[safety.rules]]\nid = 'x'\n", "safety.policy", "strict",
         "[safety]\npolicy = \"strict\"\n[[safety.rules]]\nid = 'x'\n"),
        ("[ollama]\n# kept\nurl = 'u'\n", "ollama.url", None, "[ollama]\n# kept\n"),
        ("[ollama]\nurl = 'u'\n", "ollama.url", None, ""),
        ("timeout = 3\n", "threads", None, "timeout = 3\n"),
        ('kernel = """\nmodel = 3\n"""\n', "model", "m", 'kernel = """\nmodel = 3\n"""\nmodel = "m"\n'),
    ],
)  # fmt: skip
def test_one_setting_changes_and_the_rest_stays(before: str, name: str, value: object, after: str) -> None:
    assert changed(before, {name: value}) == after


def test_a_table_cannot_be_put_where_a_value_stands() -> None:
    with pytest.raises(UneditableError):
        changed("safety = 3\n", {"safety.policy": "strict"})


NAMES = st.sampled_from(["timeout", "model", "safety.policy", "ollama.url", "ollama.model", "openai.model"])
PIECES = st.sampled_from(
    [
        "timeout = 3", "model = 'm'  # R1", "# R2", "", "[safety]", "policy = 'strict'", "  # R3", "[ollama]",
        "url = 'u' # R4", "ollama.model = 'x'", "[[safety.rules]]", "id = 'y'", "openai = {model = 'z'}",
        "model = [ 'a', # R5\n 'b' ]", "[other.deep]", "k = '''\n# no remark\n'''", "\t[ openai ] # R6",
        "safety.policy = 'x'", "url = []",
    ]
)  # fmt: skip


@given(
    st.lists(PIECES, max_size=8).map("\n".join), NAMES, st.none() | st.text(max_size=3) | st.integers(0, 9)
)
def test_no_layout_loses_anything(text: str, name: str, value: object) -> None:
    try:
        before = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    try:
        after = changed(text, {name: value})
    except UneditableError:
        return
    assert pruned(put(before, name.split("."), value)) == pruned(tomllib.loads(after))
    for remark in ("# R1", "# R2", "# R3", "# R4", "# R6"):
        gone = value is None and remark in ("# R1", "# R4")  # it may go with its setting
        assert gone or text.count(remark) == after.count(remark)


def put(table: dict[str, object], path: list[str], value: object) -> dict[str, object]:
    name, *rest = path
    inner = table.get(name, {})
    if rest:
        assert isinstance(inner, dict)
        return {**table, name: put(inner, rest, value)}
    others = {key: one for key, one in table.items() if key != name}
    return others if value is None else {**others, name: value}


def pruned(value: object) -> object:
    if not isinstance(value, dict):
        return value
    inner = {key: pruned(one) for key, one in value.items()}
    return {key: one for key, one in inner.items() if one != {}}
