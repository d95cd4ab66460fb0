"""What the table lacks: manual pages that are read, the few programs that are asked, and what never runs."""

from __future__ import annotations

import gzip
import os
import time
from pathlib import Path

import pytest

from caro.explaining import explain, helptext, manual
from caro.explaining.lookup import MAX_SAYS, Lookup

MAN = r""".TH FROB 1
.SH NAME
frob \- grind things \fIfinely\fP
.SH OPTIONS
.TP
\fB\-q\fR, \fB\-\-quux\fR=\fIN\fR
Use N wheels. More words that are not shown.
.TP
.B \-\-dry\-run
Grind nothing, e.g. to see what would be ground.
.PP
\fB\-x\fR
.RS 4
Go on after faults.
.RE
.IP "\fB\-l\fR \fIfile\fR" 4
Write to file.
"""
MDOC = """.Dd May 1, 2024
.Dt FROB 1
.Sh NAME
.Nm frob
.Nd grind things
.Sh DESCRIPTION
.Bl -tag -width indent
.It Fl q
Be quiet.
.It Fl n Ar count
Stop after that many.
.El
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder for manual pages."""
    (tmp_path / "man1").mkdir()
    return tmp_path


@pytest.fixture(autouse=True)
def no_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let `--help` find nothing of this machine."""
    monkeypatch.setattr(helptext, "FOLDERS", ())


def told(command: str, folder: Path, **variables: str) -> dict[str, tuple[str, str]]:
    """Return what is said of each word and who says it."""
    notes = explain(command, Lookup({"MANPATH": str(folder), **variables})).notes
    return {note.text: (note.says, note.source) for note in notes}


def program(folder: Path, name: str, text: str) -> Path:
    """Write a program of sh."""
    path = folder / name
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_a_manual_page_tells_of_a_program_that_the_table_lacks(pages: Path) -> None:
    (pages / "man1" / "frob.1").write_text(MAN)
    said = told("frob -q 3 --dry-run -x -l out --nope", pages)
    assert said == {
        "frob": ("grind things finely", "manual"),
        "-q 3": ("use N wheels", "manual"),
        "--dry-run": ("grind nothing, e.g. to see what would be ground", "manual"),
        "-x": ("go on after faults", "manual"),
        "-l out": ("write to file", "manual"),
        "--nope": ("caro does not know this option", ""),
    }


def test_letters_of_a_bundle_are_looked_up_one_by_one(pages: Path) -> None:
    (pages / "man1" / "ls.1").write_text(MAN.replace("\\-x", "\\-J").replace("\\-l", "\\-O"))
    assert told("ls -lJ a", pages) == {
        "ls": ("lists the files of a folder", "table"),
        "-l": ("one a line, with rights, owner, size and time", "table"),
        "-J": ("go on after faults", "manual"),
        "a": ("what is listed", "table"),
    }
    assert told("ls -JlOout", pages)["-Oout"] == ("write to file", "manual")
    assert told("ls -O --all", pages)["-O"] == ("write to file", "manual")


def test_packed_pages_pages_of_bsd_and_pages_that_point_elsewhere_are_read(pages: Path) -> None:
    (pages / "man1" / "frob.1.gz").write_bytes(gzip.compress(MDOC.encode()))
    (pages / "man1" / "frobnicate.1").write_text(".so man1/frob.1\n")
    assert told("frob -n 3", pages)["-n 3"] == ("stop after that many", "manual")
    assert told("frobnicate -q", pages) == {
        "frobnicate": ("grind things", "manual"),
        "-q": ("be quiet", "manual"),
    }


def test_the_page_of_a_sub_command_comes_before_that_of_its_tool(pages: Path) -> None:
    (pages / "man1" / "git.1").write_text(MAN.replace("wheels", "engines"))
    (pages / "man1" / "git-frob.1").write_text(MAN)
    said = told("git frob --quux=3", pages)
    assert said["frob"] == ("grind things finely", "manual")
    assert said["--quux=3"] == ("use N wheels", "manual")


def test_what_the_table_says_comes_before_a_page(pages: Path) -> None:
    (pages / "man1" / "ls.1").write_text(MAN.replace("frob", "ls").replace("\\-x", "\\-l"))
    assert told("ls -l", pages)["-l"][1] == "table"


@pytest.mark.parametrize("name", ["../man1/frob", "-frob", "fröb", "a" * 100, "x y", "fr*b"])
def test_a_name_that_is_no_programs_opens_no_file(name: str, pages: Path) -> None:
    (pages / "man1" / "frob.1").write_text(MAN)
    assert Lookup({"MANPATH": str(pages)}).program(name) is None


def test_pipes_folders_and_damaged_files_are_passed_over(pages: Path) -> None:
    os.mkfifo(pages / "man1" / "pipe.1")
    (pages / "man1" / "folder.1").mkdir()
    (pages / "man1" / "broken.1.gz").write_bytes(b"\x1f\x8b no gzip")
    (pages / "man1" / "loop.1").symlink_to("loop.1")
    (pages / "man1" / "self.1").write_text(".so man1/self.1\n")
    (pages / "man1" / "bytes.1").write_bytes(bytes(range(256)) * 20)
    for name in ("pipe", "folder", "broken", "loop", "self", "bytes", "none"):
        assert Lookup({"MANPATH": str(pages)}).program(name) is None


def test_a_page_that_unpacks_to_too_much_is_cut(pages: Path) -> None:
    (pages / "man1" / "bomb.1.gz").write_bytes(gzip.compress(MAN.encode() + b"\n" * (64 << 20)))
    begun = time.process_time()
    assert told("bomb -x", pages)["-x"] == ("go on after faults", "manual")
    assert time.process_time() - begun < 1


def test_a_long_text_of_a_page_is_shortened(pages: Path) -> None:
    (pages / "man1" / "frob.1").write_text(MAN.replace("Go on", "word " * 200))
    says = told("frob -x", pages)["-x"][0]
    assert len(says) <= MAX_SAYS
    assert says.endswith("…")


def test_control_characters_of_a_page_reach_nobody(pages: Path) -> None:
    (pages / "man1" / "frob.1").write_text(MAN.replace("Go on", "Go \x1b[31mon"))
    from caro.cli.explain_text import words

    explained = explain("frob -x", Lookup({"MANPATH": str(pages)}))
    assert "\x1b" not in words(explained, 80, False)


def test_nothing_of_the_command_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trace = tmp_path / "ran"
    for name in ("frob", "xyzzy", "rm", "git"):
        program(tmp_path, name, f"echo {name} >> {trace}")
    monkeypatch.setattr(helptext, "FOLDERS", (str(tmp_path),))
    told(
        "frob --a; xyzzy --b $(frob --c) `frob`; rm --zzz a; git frob --d; ./frob",
        tmp_path,
        PATH=str(tmp_path),
    )
    assert not trace.exists()


def test_a_plain_tool_is_asked_for_its_help_and_for_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trace = tmp_path / "ran"
    text = "  -Q, --quux=N   grind N times\\n      --long\\n             goes on\\n                so far.\\n"
    program(tmp_path, "cat", f'echo "$*|$SECRET|$(pwd)" >> {trace}; read x && echo bad; printf "{text}"')
    monkeypatch.setattr(helptext, "FOLDERS", (str(tmp_path),))
    monkeypatch.setenv("SECRET", "seen")
    said = told("cat -Q 3 --long --none /etc/passwd", tmp_path)
    assert said["-Q 3"] == ("grind N times", "help")
    assert said["--long"] == ("goes on so far", "help")
    assert said["--none"][1] == ""
    assert trace.read_text() == "--help||/\n"


@pytest.mark.parametrize(
    "text", ["sleep 60", "yes", "sleep 60 & exit 0", "kill -9 $$", "exit 3", "trap '' TERM; sleep 60"]
)
def test_a_tool_that_does_not_end_is_ended_in_time(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "cat", text)
    monkeypatch.setattr(helptext, "FOLDERS", (str(tmp_path),))
    monkeypatch.setattr(helptext, "SECONDS", 0.3)
    begun = time.monotonic()
    assert told("cat --quux", tmp_path)["--quux"][1] == ""
    assert time.monotonic() - begun < 3


def test_all_look_ups_together_have_an_end(pages: Path) -> None:
    (pages / "man1" / "frob.1").write_text(MAN)
    late = Lookup({"MANPATH": str(pages)}, seconds=0)
    time.sleep(0.01)
    assert late.program("frob") is None


def test_the_programs_that_are_asked_are_of_the_system_alone() -> None:
    assert all(folder.startswith(("/usr/", "/bin", "/opt/homebrew/")) for folder in ("/usr/bin", "/bin"))
    writers = {
        "rm",
        "mv",
        "cp",
        "dd",
        "tee",
        "touch",
        "mkdir",
        "git",
        "docker",
        "ssh",
        "curl",
        "sh",
        "bash",
        "sudo",
    }
    assert not helptext.SAFE & writers


@pytest.mark.parametrize(
    "text", ["-" * 900_000, "-a" + " " * 200_000, ".TP\n" * 100_000, '.IP "' + '"' * 99_999, "\\f" * 99_999]
)
def test_a_hostile_page_is_read_in_a_second(text: str) -> None:
    begun = time.process_time()
    manual.parsed(text)
    helptext.parsed(text)
    assert time.process_time() - begun < 1
