"""A highlighted command is the command, with its parts told apart."""

from __future__ import annotations

import re

import pytest

from caro.cli.highlight import highlighted
from caro.domain import Finding


def spans(text: str) -> list[tuple[str, str]]:
    """Return the style and the text of what is coloured."""
    return re.findall(r"\x1b\[([\d;]+)m([^\x1b]*)\x1b\[0m", re.sub(r"(\x1b\[[1-9][\d;]*m)", r"\1", text))


@pytest.mark.parametrize(
    ("command", "parts"),
    [
        ("ls -la src", [("1", "ls"), ("36", "-la")]),
        (
            "find . -name '*.log' | xargs rm",
            [("1", "find"), ("36", "-name"), ("32", "'*.log'"), ("1", "xargs")],
        ),
        ('echo "$(cat -n x)"', [("1", "echo"), ("1", "cat"), ("36", "-n")]),
        ('for f in *; do wc -l "$f"; done', [("1", "wc"), ("36", "-l"), ("32", '"$f"')]),
    ],
)
def test_programs_options_and_quoted_text_are_told_apart(command: str, parts: list[tuple[str, str]]) -> None:
    assert spans(highlighted(command, ())) == parts


def test_what_was_found_is_underlined_in_the_colour_of_its_risk() -> None:
    found = (Finding("a", "b", 3, 9, "moderate"), Finding("c", "d", 7, 9, "critical"))
    shown = highlighted("rm -rf /x", (found[1], found[0]))
    assert spans(shown) == [("1", "rm"), ("4;33", "-rf "), ("4;1;31", "/x")]


@pytest.mark.parametrize("command", ["ls", "a 'b", "((", "日本 -x '語'", "x" * 4001, "cat <<E\nx\nE", "$(("])
def test_whatever_it_is_the_text_stays_the_same(command: str) -> None:
    assert re.sub(r"\x1b\[[\d;]*m", "", highlighted(command, ())) == command.replace("\n", "\\n")


def test_nothing_raw_reaches_the_terminal() -> None:
    assert "\x1b[2J" not in highlighted("echo \x1b[2J", ())
