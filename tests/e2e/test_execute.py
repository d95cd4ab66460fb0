"""`--execute` and `--pick` without a terminal: nothing is asked, and without `--yes` nothing runs."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.e2e import program
from tests.terminal.conftest import parrot

__all__ = ["parrot"]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An own home with a folder in it, where commands run."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(command: str, *options: str, parrot: dict[str, str], home: Path, **more: str) -> program.Ended:
    return program.caro(*options, f"say {command}", home=str(home), variables={**parrot, **more})


@pytest.mark.parametrize("options", [("-x",), ("--execute",), ("--pick",), ("-x", "--pick")])
def test_without_a_terminal_nothing_is_asked_and_nothing_runs(options: tuple[str, ...], here: Path) -> None:
    for stdin in (b"", b"\n", b"y\nyes\n"):
        ended = program.caro(*options, "delete the folder work", home=str(here), stdin=stdin)
        assert ended.is_clean()
        assert (ended.status, ended.out) == (2, "")
        assert "asks on a terminal" in ended.err and "--yes" in ended.err
    assert (here / "work").exists()


def test_confirm_is_for_terminals_alone(here: Path) -> None:
    ended = program.caro("delete the folder work", home=str(here), variables={"CARO_CONFIRM": "on"})
    assert (ended.status, ended.out) == (0, "rm -r work\n")
    assert (here / "work").exists()


def test_yes_runs_it_and_leaves_its_streams_and_status_alone(here: Path, parrot: dict[str, str]) -> None:
    ended = program.caro("-x", "-y", "say sort", home=str(here), variables=parrot, stdin=b"b\na\n")
    assert (ended.status, ended.out, ended.err) == (0, "a\nb\n", "sort\n")
    ended = said("ls nothing", "-x", "--yes", parrot=parrot, home=here)
    assert (ended.status, ended.out) == (2, "")
    assert "No such file" in ended.err
    assert said("sh -c 'exit 7'", "-x", "--yes", parrot=parrot, home=here).status == 7
    assert said("nosuchprogram", "-x", "--yes", parrot=parrot, home=here).status == 127


def test_yes_says_what_is_risky_and_runs_it(here: Path) -> None:
    ended = program.caro("-x", "--yes", "delete the folder work", home=str(here))
    assert (ended.status, ended.out) == (0, "")
    assert ended.err == "rm -r work\nrisk: moderate: it deletes a folder with all that is in it\n"
    assert not (here / "work").exists()


@pytest.mark.parametrize("options", [("-x", "--yes"), ("--pick", "--yes")])
@pytest.mark.parametrize("policy", ["strict", "moderate", "permissive"])
def test_yes_never_covers_what_is_critical(options: tuple[str, ...], policy: str, here: Path) -> None:
    ended = program.caro(*options, "delete my home folder", home=str(here), variables={"CARO_SAFETY": policy})
    assert (ended.status, ended.out) == (3, "")
    assert "blocked" in ended.err
    assert (here / "work").exists()


def test_yes_does_not_cover_what_the_policy_blocks(here: Path) -> None:
    ended = program.caro(
        "-x", "--yes", "discard all local changes", home=str(here), variables={"CARO_SAFETY": "strict"}
    )
    assert (ended.status, ended.out) == (3, "")


def test_pick_prints_and_runs_nothing(here: Path) -> None:
    ended = program.caro("--pick", "--yes", "delete the folder work", home=str(here))
    assert (ended.status, ended.out) == (0, "rm -r work\n")
    assert (here / "work").exists()


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (("--yes",), "--yes goes with --execute or --pick"),
        (("-x", "--yes", "--output", "json"), "does not go with --output json"),
        (("-x", "--yes", "--platform", "macos"), "can't be run on this machine"),
    ],
)
def test_options_that_contradict_each_other_are_refused(
    options: tuple[str, ...], says: str, here: Path
) -> None:
    ended = program.caro(*options, "list files", home=str(here))
    assert ended.status == 2
    assert says in ended.err or says in ended.out
    assert "work\n" not in ended.out


def test_a_shell_that_is_not_installed_is_named(here: Path) -> None:
    ended = program.caro(
        "-x", "--yes", "--shell", "fish", "list files", home=str(here), variables={"PATH": str(here)}
    )
    assert (ended.status, ended.out) == (4, "")
    assert "fish, which isn't installed" in ended.err


def test_no_answer_runs_nothing(here: Path) -> None:
    ended = program.caro("-x", "--yes", "--backend", "static", "frobnicate the quux", home=str(here))
    assert (ended.status, ended.out) == (1, "")


@pytest.mark.parametrize(
    ("number", "status"), [(signal.SIGTERM, 5), (signal.SIGUSR1, 6), (signal.SIGHUP, 137)]
)
def test_a_signal_to_caro_reaches_the_command(
    number: signal.Signals, status: int, here: Path, parrot: dict[str, str]
) -> None:
    path = here / "waits"
    path.write_text(
        "#!/bin/sh\ntrap 'exit 5' TERM; trap 'exit 6' USR1; trap 'kill -9 $$' HUP\n"
        "echo waiting\nwhile :; do sleep 0.05; done\n"
    )
    path.chmod(0o755)
    started = program.start("-x", "--yes", "say ./waits", home=str(here), variables=parrot)
    assert started.stdout is not None
    assert started.stdout.readline() == b"waiting\n"
    started.send_signal(number)
    assert started.wait(60) == status
    started.communicate()


def test_what_caro_is_told_to_ignore_the_command_ignores_too(here: Path, parrot: dict[str, str]) -> None:
    path = here / "waits"
    path.write_text("#!/bin/sh\ntrap 'exit 5' TERM\necho waiting\nwhile :; do sleep 0.05; done\n")
    path.chmod(0o755)
    started = program.start(
        "-x", "--yes", "say ./waits", home=str(here), variables=parrot, hangup=signal.SIG_IGN
    )
    assert started.stdout is not None
    assert started.stdout.readline() == b"waiting\n"
    started.send_signal(signal.SIGHUP)
    time.sleep(0.2)
    assert started.poll() is None
    started.send_signal(signal.SIGTERM)
    assert started.wait(60) == 5
    started.communicate()


def test_the_command_gets_the_ordinary_meaning_of_a_broken_pipe(here: Path, parrot: dict[str, str]) -> None:
    """caro ignores that signal; were it handed on, `yes` would complain about its output."""
    ended = said("yes | head -n 1", "-x", "--yes", parrot=parrot, home=here)
    assert (ended.status, ended.out) == (0, "y\n")
    assert ended.err == "yes | head -n 1\n"


@pytest.mark.parametrize("watched", [True, False])
def test_stopping_and_going_on_reach_the_command(watched: bool, here: Path, parrot: dict[str, str]) -> None:
    """The command stops itself, as a pager does on Ctrl-Z; caro stops with it, and both go on.

    In a group of its own session nobody could let them go on: there the system lets caro not stop at all.
    """
    path = here / "stops"
    path.write_text("#!/bin/sh\necho before\nkill -STOP $$\necho after\n")
    path.chmod(0o755)
    started = subprocess.Popen(
        [*program.COMMAND, "-x", "--yes", "say ./stops"],
        env=program.environment(str(here), **parrot),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        # As a shell with job control starts it, or as a service does.
        process_group=0 if watched else None,
        start_new_session=not watched,
    )
    assert started.stdout is not None
    assert started.stdout.readline() == b"before\n"
    if watched:
        _, status = os.waitpid(started.pid, os.WUNTRACED)
        assert os.WIFSTOPPED(status)
        os.kill(started.pid, signal.SIGCONT)
    assert started.stdout.read() == b"after\n"
    assert started.wait(60) == 0
