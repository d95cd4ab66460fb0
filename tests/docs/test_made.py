"""The pages that are made from tables are the ones that the tables make, and the tables are the program's."""

from __future__ import annotations

import re
from typing import Any

import pytest

from caro.backends.static.intent import all_intents, intent
from caro.cli.options import OPTIONS, SUBCOMMANDS
from caro.domain import RISKS
from caro.keys import KEYS
from caro.safety import assess
from caro.safety.rules import RULES, Rule
from pages.config_page import OTHERS, VARIABLES
from pages.made import PAGES, ROOT
from pages.statuses import BY_COMMAND, CODES, PASSED
from release.manual import COMMANDS

SOURCES = {
    path: path.read_text(encoding="utf-8")
    for folder in ("app/caro", "hwprobe")
    for path in (ROOT / folder).rglob("*.py")
}


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_the_one_that_the_tables_make(path: str) -> None:
    assert (ROOT / path).read_text(encoding="utf-8") == PAGES[path](), "make docs writes it anew"


def test_every_command_and_every_option_is_on_the_page_of_commands() -> None:
    page = PAGES["docs/reference/commands.md"]()
    assert [*COMMANDS] == ["query", *SUBCOMMANDS] == [*BY_COMMAND]
    for option in OPTIONS:
        assert f"`--{option.name}" in page
    for command in SUBCOMMANDS:
        (section,) = (part for part in page.split("\n## ") if part.startswith(f"caro {command}\n"))
        taken = {option.name for option in OPTIONS if command in option.commands} - {"help", "version"}
        assert set(re.findall(r"`--([a-z0-9-]+)", section.partition("| option")[2])) == taken, command


def test_every_variable_that_caro_reads_is_on_the_page_of_settings() -> None:
    told = {key.variable for key in KEYS.values()} | {*VARIABLES, *OTHERS}
    # What the C part of the single-file program reads is in no Python file.
    read = {name for text in SOURCES.values() for name in re.findall(r"CARO_[A-Z_]*[A-Z]", text)}
    assert {name for name in told if name.startswith("CARO_")} - {"CARO_NO_SNAPSHOT"} == read


def test_every_other_variable_that_caro_reads_is_there_too() -> None:
    told = set(re.findall(r"\w+", PAGES["docs/config.md"]()))
    # In the safety check and the explanations, variables are those of the command that is looked at.
    texts = [
        text for path, text in SOURCES.items() if path.parent.name not in ("safety", "windows", "explaining")
    ]
    read = {
        name for text in texts for name in re.findall(r"(?:variables|environ)(?:\.get\(|\[)\"(\w+)\"", text)
    }
    assert {"HOME", "TERM", "https_proxy"} <= read
    assert {name for name in read if len(name) > 2} <= told


def test_the_codes_of_failures_are_those_of_the_program() -> None:
    text = "\n".join(SOURCES.values())
    made = set(re.findall(r"\b(?:Failure|_report|failure_object|_unassessed)\(\s*\"([a-z_]+)\"", text))
    made |= set(re.findall(r"\"code\": \"([a-z_]+)\"", text))
    assert made <= set(CODES)
    declined = set(re.findall(r"Decline\(\s*[\w.\"]+, \"([a-z_]+)\"", text))
    assert declined == set(PASSED)


def test_the_rules_that_the_page_on_judging_names_are_there() -> None:
    limits = (ROOT / "docs/safety.md").read_text(encoding="utf-8").partition("## Limits")[2]
    named = set(re.findall(r"`(\w+-\w+|unlisted)`", limits))
    assert {"run-remote", "run-unknown", "unlisted"} == named
    assert named <= {rule.id for rule in RULES} | {assess("frobnicate x").findings[0].rule}


def test_the_rows_of_the_page_on_extending_are_rows() -> None:
    text = (ROOT / "docs/extending.md").read_text(encoding="utf-8")
    known: dict[str, Any] = {"intent": intent, "Rule": Rule}
    for block in re.findall(r"^```python\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        exec(block, known)
    (row,), (rule,) = known["INTENTS"], known["RULES"]
    assert set(row.yes.values()) == {row.run}
    assert rule.match and rule.no_match and rule.risk in RISKS
    assert row.id not in {one.id for one in all_intents()} and rule.id not in {one.id for one in RULES}
