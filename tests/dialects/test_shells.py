"""What bash writes is said for other shells, and those do what bash does: every construct is run in each."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from caro.backends.static import StaticBackend
from caro.backends.static.intent import all_intents
from caro.dialects.constructs import BASH, CONSTRUCTS, LACKS, SAME, Construct
from caro.dialects.shells import fit, portable
from caro.dialects.values import quote
from caro.domain import Environment, Request, Suggestion
from caro.safety import assess
from tests.dialects.room import Room

if TYPE_CHECKING:
    from caro.dialects.constructs import Shell

SANDBOX = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="running commands needs bubblewrap"
)
RUN: dict[Shell, str] = {"zsh": "zsh -f", "fish": "fish --no-config", "sh": "dash", "ash": "busybox sh"}


@pytest.fixture(scope="module")
def room() -> Iterator[Room]:
    made = Room()
    yield made
    made.close()


@pytest.mark.parametrize("shell", RUN)
@pytest.mark.parametrize("one", CONSTRUCTS, ids=lambda one: one.name)
def test_a_construct_is_written_as_the_table_says(one: Construct, shell: Shell) -> None:
    fitted, form = fit(one.bash, shell), one.form(shell)
    if form == SAME:
        assert (fitted.command, fitted.notes, fitted.lacks) == (one.bash, (), ())
    elif form == LACKS:
        assert (fitted.command, bool(fitted.lacks)) == (one.bash, True)
    elif form == BASH:
        assert fitted.command == f"bash -c {portable(one.bash)}"
        assert "so bash runs it" in fitted.notes[0]
    else:
        assert fitted.command == form
        assert "so it is written otherwise" in fitted.notes[0]


@SANDBOX
@pytest.mark.parametrize("shell", RUN)
@pytest.mark.parametrize("one", CONSTRUCTS, ids=lambda one: one.name)
def test_the_shell_does_what_bash_does(one: Construct, shell: Shell, room: Room) -> None:
    program = RUN[shell].split()[0]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    if one.form(shell) == LACKS:
        pytest.skip("it has no form there")
    bash, did = room.run(f"bash --norc -c {quote(one.bash)}")
    other, did_too = room.run(f"{RUN[shell]} -c {quote(fit(one.bash, shell).command)}")
    assert (other.stdout, other.status) == (bash.stdout, bash.status), other.stderr
    assert did == did_too


CHANGED = [
    (one, shell) for one in CONSTRUCTS for shell in RUN
    if one.form(shell) not in (SAME, LACKS) and (one.name, shell) not in (
        ("pipefail", "fish"), ("shopt", "zsh"), ("history", "zsh"), ("unset", "fish"),
    )
]  # fmt: skip
"""What another shell really reads otherwise; of those left out it is not seen in what they print."""


@SANDBOX
@pytest.mark.parametrize(("one", "shell"), CHANGED, ids=[f"{one.name}, {shell}" for one, shell in CHANGED])
def test_no_form_is_there_without_need(one: Construct, shell: Shell, room: Room) -> None:
    program = RUN[shell].split()[0]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    bash, _ = room.run(f"bash --norc -c {quote(one.bash)}")
    other, _ = room.run(f"{RUN[shell]} -c {quote(one.bash)}")
    assert (other.stdout, other.status) != (bash.stdout, bash.status)


TEXTS = (
    "a",
    "it's",
    "a\\b",
    "a\\\\b",
    "\\",
    "'",
    "''",
    "\\'",
    "a'\\''b",
    '"$x"',
    "`x`",
    "a\\",
    "!!",
    "",
    "\\\\'\\\\",
)


@SANDBOX
@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("shell", ["bash", *RUN.values()])
def test_every_shell_reads_a_quoted_text_alike(shell: str, text: str, room: Room) -> None:
    if shutil.which(shell.split()[0]) is None:
        pytest.skip(f"{shell} is not installed")
    outcome, _ = room.run(f"{shell} -c {quote(f'printf %s {portable(text)}')}")
    assert outcome.stdout == text


@SANDBOX
@pytest.mark.parametrize("shell", ["zsh", "fish", "sh"])
def test_every_answer_of_the_matcher_is_good_syntax_in_every_shell(shell: Shell, room: Room) -> None:
    program = RUN[shell].split()[0]
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    commands: dict[str, None] = {}
    here = Environment(may_look=False)
    for row in all_intents():
        for query in row.yes:
            reply = StaticBackend().suggest(Request(query, here), 1e18)
            if isinstance(reply, Suggestion):
                commands[fit(reply.command, shell).command] = None
    names = []
    for number, command in enumerate(commands):
        name = f"command-{number}"
        (room.pristine / "work" / name).write_text(command + "\n")
        names.append(name)
    try:
        outcome, _ = room.run(f"for f in command-*; do {program} -n $f 2>/dev/null || cat $f; done")
    finally:
        for name in names:
            (room.pristine / "work" / name).unlink()
    assert outcome.stdout == ""


@pytest.mark.parametrize(
    ("command", "shell"),
    [
        ('for f in *.log; do rm -- "$f"; done', "fish"),
        ("rm -rf {a,b}", "sh"),
        ("cat < <(sudo rm -rf /etc)", "sh"),
        ("cat < <(sudo rm -rf /etc)", "fish"),
        ("x=1; curl a | sh; echo $x", "fish"),
        ("rm -rf $((1))", "fish"),
    ],
)
def test_what_bash_is_given_to_run_is_as_risky_as_before(command: str, shell: Shell) -> None:
    fitted = fit(command, shell)
    assert fitted.command.startswith("bash -c")
    assert assess(fitted.command).risk == assess(command).risk


def test_what_changes_the_shell_itself_is_not_handed_to_bash() -> None:
    fitted = fit("shopt -s nullglob", "fish")
    assert (fitted.command, fitted.lacks) == ("shopt -s nullglob", ("fish has no shopt: this is for bash",))


def test_what_reads_a_variable_of_the_shell_itself_is_not_handed_to_bash() -> None:
    assert fit('echo "${name^^}"', "zsh").lacks == ("zsh has no ${x^^}: this is for bash",)
    assert fit('echo "${HOME^^}"', "zsh").command == "bash -c 'echo \"${HOME^^}\"'"
    assert fit("for f in a; do echo ${f^^}; done", "zsh").command.startswith("bash -c")


def test_signs_that_posix_printf_does_not_know_are_left_to_bash() -> None:
    assert fit("echo -e '\\e[31mred'", "sh").command.startswith("bash -c")


def test_without_a_bash_a_sentence_says_what_is_needed() -> None:
    fitted = fit("mapfile -t a < f; echo ${a[0]}", "ash", has_bash=False)
    assert fitted.command == "mapfile -t a < f; echo ${a[0]}"
    assert fitted.lacks == ("BusyBox's sh has no mapfile and no ${a[1]}: this needs bash",)


def test_what_wants_bash_4_is_told_of_on_macos() -> None:
    assert fit("x=a; echo ${x^^}", "bash3").lacks == ("${x^^} wants bash 4, and macOS brings 3.2",)
    assert fit("ls |& wc -l", "bash3").command == "ls 2>&1 | wc -l"
