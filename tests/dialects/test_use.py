"""Answers are for the tools and the shell of the request: rewritten, told of or declined."""

from __future__ import annotations

import sys

import pytest

from caro.domain import Decline, Environment, Request, Suggestion
from caro.explaining import explain
from caro.router import Router
from tests.e2e import program

MAC = Environment("macos", "zsh", "bsd", may_look=False)
BUSYBOX = Environment("linux", "sh", "busybox", may_look=False)


class Says:
    """A backend that answers with one command."""

    def __init__(self, name: str, command: str) -> None:
        self.name = name
        self.command = command

    def suggest(self, request: Request, deadline: float) -> Suggestion:
        return Suggestion(self.command, self.name, 1.0, notes=("its own",))  # type: ignore[arg-type]

    def suggest_many(self, requests: list[Request], deadline: float) -> list[Suggestion]:
        return [self.suggest(request, deadline) for request in requests]

    def close(self) -> None:
        """Nothing is held."""


def asked(environment: Environment, **commands: str) -> tuple[Suggestion | None, tuple[Decline, ...]]:
    backends = {name: Says(name, command) for name, command in commands.items()}
    router = Router(tuple(backends), None, backends.__getitem__)  # type: ignore[arg-type]
    routed = router.suggest(Request("list files", environment))
    return routed.suggestion, routed.declines


def test_a_models_command_is_said_in_the_dialect_of_the_request() -> None:
    found, _ = asked(MAC, embedded="sed -i 's/a/b/' f")
    assert found is not None
    assert found.command == "sed -i '' 's/a/b/' f"
    assert found.notes == ("its own", "sed: -i '' for -i")


def test_a_servers_command_for_macos_is_said_for_linux() -> None:
    found, _ = asked(Environment(), openai="date -v-1d +%F")
    assert found is not None
    assert found.command == "date -d '-1 day' +%F"


def test_what_has_no_form_comes_with_a_sentence() -> None:
    found, _ = asked(MAC, embedded="ls --full-time --hide='*.o'")
    assert found is not None
    assert found.command == "ls -lT --hide='*.o'"
    assert found.warnings == ("--hide is GNU ls's; on macOS: find . -maxdepth 1 ! -name PATTERN",)


def test_what_would_do_something_else_there_is_declined_and_the_next_one_is_asked() -> None:
    found, declines = asked(MAC, embedded="sed -i 's/./\\U&/' f", openai="perl -pi -e 's/./\\U$&/' f")
    assert found is not None
    assert found.command.startswith("perl")
    assert declines == (
        Decline(
            "embedded",
            "doubtful",
            "the command is for other tools: \\U is GNU sed's; awk has toupper and tolower",
        ),
    )


def test_the_matchers_command_is_left_alone_where_it_writes_by_itself() -> None:
    found, _ = asked(Environment(), static="sed -i '' s/a/b/ f")
    assert found is not None
    assert found.command == "sed -i '' s/a/b/ f"


def test_the_matchers_command_is_said_in_the_dialect_of_another_system() -> None:
    found, _ = asked(BUSYBOX, static="find . -type f -size +10M -delete")
    assert found is not None
    assert found.command == "find . -type f -size +10485760c -exec rm {} +"


def test_several_requests_at_once_are_seen_to_as_well() -> None:
    backend = Says("embedded", "du --max-depth=1")
    router = Router(("embedded",), None, lambda name: backend)
    requests = [Request("a", MAC), Request("b", Environment())]
    commands = [one.suggestion.command for one in router.suggest_many(requests) if one.suggestion is not None]
    assert commands == ["du -d 1", "du --max-depth=1"]


def caro(*args: str) -> program.Ended:
    return program.caro(*args, variables={"CARO_STATS": "off", "SHELL": "/bin/bash"})


def test_the_program_tells_on_standard_error_what_does_not_work_there() -> None:
    done = caro("--platform", "macos", "--backend", "static", "repeat 'df -h' every 5 seconds")
    assert (done.status, done.out) == (0, "watch -n 5 'df -h'\n")
    assert done.err == "macOS has no watch; instead: while :; do clear; COMMAND; sleep 2; done\n"


def test_json_tells_it_among_the_notes() -> None:
    done = caro("--platform", "busybox", "--output", "json", "--backend", "static", "list block devices")
    assert '"command": "cat /proc/partitions"' in done.out
    assert "lsblk: cat /proc/partitions for lsblk" in done.out


@pytest.mark.skipif(sys.platform != "linux", reason="written for a request from Linux")
def test_busybox_can_be_asked_for() -> None:
    done = caro("--platform", "busybox", "--backend", "static", "delete all .tmp files older than a week")
    assert done.out == "find . -type f -name '*.tmp' -mtime +7 -exec rm {} +\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "sh"])
def test_each_shell_gets_a_command_that_it_reads(shell: str) -> None:
    done = caro("--shell", shell, "--backend", "static", "rename all .htm files to .html")
    bare = 'for f in *.htm; do mv -- "$f" "${f%.htm}.html"; done'
    assert done.out == (f"bash -c '{bare}'\n" if shell == "fish" else f"{bare}\n")


@pytest.mark.parametrize(
    ("command", "word", "whose"),
    [
        ("du --max-depth=1", "--max-depth=1", "GNU alone; macOS: -d N"),
        ("sort -rh f", "-h", "not in BusyBox"),
        ("find . -printf x", "-printf x", "GNU alone"),
        ("find . -mtime +7", "-mtime +7", ""),
        ("stat -c %s f", "-c %s", "GNU and BusyBox; macOS: -f FORMAT"),
        ("ls -lX", "-X", "GNU and BusyBox"),
        ("ls -la", "-a", ""),
        ("free", "free", "on Linux and BusyBox; macOS: vm_stat"),
        ("sudo tar --wildcards -xf a", "--wildcards", "GNU alone"),
    ],
)
def test_explain_names_the_dialect_of_a_word_that_not_all_have(command: str, word: str, whose: str) -> None:
    said = next(note.says for note in explain(command).notes if note.text == word)
    assert said.endswith(f"({whose})") if whose else "(" not in said
