"""What belongs to a process is this process's: arguments, variables, streams, folder, signals.

The single-file program starts from memory that another process recorded (`build/binary/snapshot.c`), so each
of these could be that one's.
"""

from __future__ import annotations

import signal
import subprocess
from pathlib import Path

import pytest

from tests.e2e import program
from tests.e2e.program import caro, environment, through_shell

ASKED = "show the three oldest files here"


def both(*args: str | bytes, **more: object) -> tuple[program.Ended, program.Ended]:
    """Run it as it starts, and without recorded memory; an installed package has none either way."""
    return caro(*args, **more), caro(*args, variables={"CARO_NO_SNAPSHOT": "1"})  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "query", ["list files", "which process uses port 8080", "zzz qqq", "$(x) 'y", "größe"]
)
def test_with_recorded_memory_and_without_the_answer_is_the_same(query: str) -> None:
    one, other = both("-b", "static", query)
    assert (one.status, one.out, one.err) == (other.status, other.out, other.err)


def test_an_argument_that_is_no_text_gets_the_same_answer() -> None:
    one, other = both(b"list \xff\xfe files")
    assert (one.status, one.out) == (other.status, other.out)


@pytest.mark.parametrize(
    "closed",
    ["0<&-", "1>&-", "2>&-", "0<&- 1>&-", "0<&- 1>&- 2>&-"],
    ids=lambda closed: closed.replace(" ", ""),
)
def test_a_closed_stream_is_closed(closed: str) -> None:
    done = through_shell(f'"$@" "list files" {closed}')
    assert done.status == (1 if "1>&-" in closed else 0)
    assert done.out == ("" if "1>&-" in closed else "ls\n")
    assert done.is_clean()


def test_the_variables_are_those_of_this_call(tmp_path: Path) -> None:
    done = caro("-b", "nobody", "list files", variables={"CARO_BACKEND": "static"})
    assert done.status == 2 and "nobody" in done.err
    assert caro("list files", variables={"CARO_BACKEND": "nobody"}).status != 0
    assert caro("list files", variables={"CARO_BACKEND": "static"}).out == "ls\n"


def test_a_variable_that_is_no_text_harms_nothing() -> None:
    done = subprocess.run(
        [*program.COMMAND, "list files"],
        env={
            **{k.encode(): v.encode() for k, v in environment("/nonexistent").items()},
            b"ODD": b"\xff\xfe=",
        },
        capture_output=True,
        timeout=60,
    )
    assert (done.returncode, done.stdout) == (0, b"ls\n")


def test_files_are_looked_for_in_this_folder(tmp_path: Path) -> None:
    (tmp_path / "data.csv").write_text("name,age\nAnn,30\nBob,20\n")
    done = subprocess.run(
        [*program.COMMAND, "-b", "static", "show the two youngest people in data.csv"],
        env=environment("/nonexistent"), cwd=tmp_path, capture_output=True, timeout=60,
    )  # fmt: skip
    assert b"data.csv" in done.stdout


@pytest.mark.parametrize("to", ["a file", "a pipe"])
def test_the_output_goes_to_this_one(to: str, tmp_path: Path) -> None:
    if to == "a file":
        with open(tmp_path / "out", "wb") as file:
            caro("list files", stdout=file)
            caro("list files", stdout=file)
        assert (tmp_path / "out").read_text() == "ls\nls\n"
    else:
        assert caro("list files").out == "ls\n"


def test_many_at_once_answer_each_its_own() -> None:
    running = [
        subprocess.Popen(
            [*program.COMMAND, f"find files over {number} MB"],
            env=environment("/nonexistent"), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        )
        for number in range(2, 14)
    ]  # fmt: skip
    for number, process in enumerate(running, 2):
        assert f"+{number}M" in process.communicate(timeout=60)[0].decode()


def test_ignored_interrupts_stay_ignored_and_a_broken_pipe_is_told() -> None:
    done = through_shell("trap '' INT; \"$@\" 'list files'")
    assert (done.status, done.out) == (0, "ls\n")
    assert through_shell('"$@" "list files" | true').is_clean()


def test_another_character_set_is_heeded() -> None:
    done = caro("list files", variables={"LANG": "de_DE.ISO-8859-1", "LC_ALL": "de_DE.ISO-8859-1"})
    assert (done.status, done.out) == (0, "ls\n")


def test_little_memory_is_told_of_and_no_crash() -> None:
    done = through_shell('ulimit -v 40000; "$@" "list files"; echo "status $?"')
    last = done.out.splitlines()[-1]
    assert last.startswith("status ") and int(last.split()[1]) < 128 + signal.SIGSEGV
