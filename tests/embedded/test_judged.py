"""Whatever a model writes becomes one well-formed command or an honest decline."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.backends.embedded import judged, unsure
from caro.backends.embedded.session import Written
from caro.domain import Decline, Suggestion
from caro.models.prompts import FENCE
from caro.shell import problem


def offered(text: str) -> str | None:
    reply = judged(Written(text, 0.5, True), "tiny")
    return reply.command if isinstance(reply, Suggestion) else None


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("ls -la", "ls -la"),
        ("ls -la\n", "ls -la"),
        ("# newest first\nls -lt\n", "ls -lt"),
        ("```bash\nls -la\n```", "ls -la"),
        ("`ls -la`", "ls -la"),
        ("$ ls -la", "ls -la"),
        ("Command: ls -la", "ls -la"),
        ("You can use `ls -la` to see them all.", "ls -la"),
        ("find . -name '*.py' | wc -l\nThis counts them.", "find . -name '*.py' | wc -l"),
        ("du -sh \\\n  /var", "du -sh /var"),
        ("\x1b[31mls\x1b[0m -la", "ls -la"),
    ],
)
def test_the_command_is_taken_out_of_what_stands_around_it(text: str, command: str) -> None:
    assert offered(text) == command


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n\n",
        "```bash\n```",
        "# a comment alone",
        "You have 1.7 GB of free disk space",
        "The answer is not known.",
        "echo 'unclosed",
        "ls | | wc",
        "ls \u202e-la",
        "if true",
    ],
)
def test_what_holds_no_command_is_declined(text: str) -> None:
    reply = judged(Written(text, 0.5, True), "tiny")
    assert isinstance(reply, Decline)
    assert reply.code == "unparsable"
    assert reply.reason


def test_an_answer_that_was_cut_off_is_declined_even_where_it_parses() -> None:
    reply = judged(Written("rm -rf /home/me/pro", 0.9, False), "tiny")
    assert isinstance(reply, Decline)
    assert reply.code == "unparsable"


def test_the_confidence_is_the_probability_and_the_model_is_named() -> None:
    reply = judged(Written("ls", 0.25, True), "tiny")
    assert isinstance(reply, Suggestion)
    assert (reply.confidence, reply.model, reply.backend) == (0.25, "tiny", "embedded")


def test_an_answer_that_is_not_sure_enough_is_declined() -> None:
    written = Written("ls -la", 0.02, True)
    assert unsure(written, 0.02) is None
    declined = unsure(written, 0.03)
    assert declined is not None and declined.code == "doubtful" and "sure" in declined.reason


NOISE = st.lists(
    st.sampled_from(
        ["```", "`", "$ ", "ls", " -l", "\n", "\r", "\x1b[2J", "\x07", "\0", "# ", "'", '"', "|", "rm"]
    )
    | st.text(max_size=5),
    max_size=12,
).map("".join)


@given(NOISE)
def test_nothing_but_one_printable_well_formed_line_is_ever_offered(text: str) -> None:
    command = offered(text)
    if command is not None:
        assert command.strip() == command != ""
        assert command.isprintable()
        assert "```" not in command
        assert problem(command) is None


@given(
    st.sampled_from(["ls -la", "find . -name '*.txt'", "df -h | sort"]),
    st.sampled_from(["", "\n", "\n```\n"]),
)
def test_a_plain_command_in_the_opened_fence_is_offered_unchanged(command: str, end: str) -> None:
    assert offered(FENCE + command + end) == command
