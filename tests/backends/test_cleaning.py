"""The command is found in whatever a model wraps around it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caro.backends.cleaning import MAX_COMMAND_CHARS, acceptable, clean, stands

WRAPPED = [
    ("ls -la", "ls -la"),
    ("  ls -la \n", "ls -la"),
    ("```bash\nls -la\n```", "ls -la"),
    ("```\nls -la\n```", "ls -la"),
    ("~~~sh\nls -la\n~~~", "ls -la"),
    ("```ls -la```", "ls -la"),
    ("```bash ls -la```", "ls -la"),
    ("```bash\nls -la", "ls -la"),
    ("Sure! Here's the command:\n\n```bash\n# list the files\nls -la\n```\nIt lists files.", "ls -la"),
    ("Here is the command:\nls -la", "ls -la"),
    ("To list files, use:\n\n    ls -la\n\nThis shows all of them.", "ls -la"),
    ("You can use `ls -la` to do that.", "ls -la"),
    ("`ls -la`", "ls -la"),
    ("$ ls -la", "ls -la"),
    ("> ls -la", "ls -la"),
    ("root@host:~# ls -la", "ls -la"),
    ("1. ls -la", "ls -la"),
    ("Command: ls -la", "ls -la"),
    ("**Answer:** ls -la", "ls -la"),
    ("bash: `ls -la`", "ls -la"),
    ("<think>the user wants\n`rm -rf /`</think>\nls -la", "ls -la"),
    ("\x1b[1mls\x1b[0m -la", "ls -la"),
    ("\x1b]0;title\x07ls -la", "ls -la"),
    ("ls\x00 -la\x07", "ls -la"),
    ("ls -la\r\nThe end", "ls -la"),
    ("find . -name '*.log' \\\n  -size +10M", "find . -name '*.log' -size +10M"),
    ("ls\t-la", "ls -la"),
]

UNTOUCHED = [
    "echo `date`",
    'for f in *.txt; do mv "$f" x; done',
    "if [ -e a ]; then cat a; fi",
    "find . -name '*.py'",
    "find .",
    "VAR=1 make",
    "Rscript run.R",
    "awk '{print $1}' file",
    "grep -c 'a: b' notes.txt",
    "in=3; echo $in",
    "printf '%s\\n' a",
]

NOTHING = [
    "",
    "\n\n",
    "I'm sorry, I can't help with that.",
    "# only a comment",
    "Sure!",
    "This lists the files.",
]


@pytest.mark.parametrize(("text", "command"), WRAPPED)
def test_the_command_is_taken_out_of_its_wrapping(text: str, command: str) -> None:
    assert clean(text) == command


@pytest.mark.parametrize("command", UNTOUCHED)
def test_a_bare_command_is_left_as_it_is(command: str) -> None:
    assert clean(command) == command


@pytest.mark.parametrize("text", NOTHING)
def test_prose_and_comments_hold_no_command(text: str) -> None:
    assert clean(text) == ""


@given(st.text())
def test_whatever_comes_in_one_line_without_control_characters_comes_out(text: str) -> None:
    command = clean(text)
    assert "\n" not in command
    assert not any(ch < " " or "\x7f" <= ch <= "\x9f" for ch in command)
    assert command == command.strip()


@given(st.text(alphabet="`~\\\n \x1b[]:$#ab", max_size=60))
def test_any_mixture_of_marks_is_survived(text: str) -> None:
    assert "\n" not in clean(text)


@pytest.mark.parametrize("command", ["ls -la", "find . -name '*.log' -size +10M", "echo `date`"])
def test_a_command_is_acceptable(command: str) -> None:
    assert acceptable(command) is None


@pytest.mark.parametrize(
    "command",
    ["", "echo 'unclosed", "ls\x1b[2J", "x" * (MAX_COMMAND_CHARS + 1), "Sure, that lists the files."],
)
def test_what_is_no_command_is_not_acceptable(command: str) -> None:
    reason = acceptable(command)
    assert reason
    assert "\n" not in reason


STANDING = [
    "ls -la\n",
    "\n  ls -la\n",
    "```bash\nls -la\n",
    "Sure! Here's the command:\n```bash\n# list the files\nls -la\n",
    "<think>the user wants\n`rm -rf /`</think>\nls -la\n",
]

NOT_STANDING = [
    "",
    "ls -la",
    "ls \\\n",
    "ls \\\n -la",
    "```bash\n",
    "```bash\nls -la",
    "```bash\nls \\\n",
    "```bash\n# list the files\n",
    "Here is the command:\n",
    "List files by size\n",
    "use these options:\n",
    "You can use `ls`.\n",
    "echo 'first\n",
    "<think>\nls -la\n",
    "<think>the user wants ls\n```\nls\n```\n",
    "thinking aloud at length, " * 20 + "\n```\nls -la\n",
]


@pytest.mark.parametrize("text", STANDING)
def test_a_model_may_stop_when_its_command_is_whole(text: str) -> None:
    assert stands(text)
    assert clean(text) == "ls -la"


@pytest.mark.parametrize("text", NOT_STANDING)
def test_in_doubt_a_model_writes_on(text: str) -> None:
    assert not stands(text)


@pytest.mark.parametrize("text", [text for text, _ in WRAPPED] + UNTOUCHED + NOTHING)
def test_stopping_a_model_never_changes_its_command(text: str) -> None:
    close = "\n```\nIt does that.\n" if "```" in text else "\n\nIt does that.\n"
    for ending in ("", "\n", close, "\nThis lists the files: `rm -rf /`.\n"):
        whole = text + ending
        for at in range(len(whole)):
            if stands(whole[:at]):
                assert clean(whole[:at]) == clean(whole)


@pytest.mark.parametrize(
    "line", ["<!DOCTYPE html>", "<p>ls -la</p>", "<html>", "</div>", "<?xml version='1.0'?>"]
)
def test_html_holds_no_command(line: str) -> None:
    assert clean(line) == ""
    assert acceptable(line)


@pytest.mark.parametrize("command", ["<in.txt sort", "< in.txt wc -l", "<in.txt sort >out.txt", "<<<x cat"])
def test_a_redirection_is_no_html(command: str) -> None:
    assert clean(command) == command
    assert acceptable(command) is None


def test_a_damaged_character_makes_a_command_unacceptable() -> None:
    assert acceptable("ls \N{REPLACEMENT CHARACTER}")
