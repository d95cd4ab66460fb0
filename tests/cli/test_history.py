"""`caro history`, and what a person made of a request before being offered first for the same one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from caro import history
from caro._record import replace
from caro.cli import settings
from caro.cli.options import parse
from caro.history import Entry, writing
from tests.cli.conftest import Caro, Result, StaticFake
from tests.e2e import program

EDITED = Entry("list files", "ls -lah", "ls -la", "ran", True, "static", None, "bash", "linux")
"""Someone edited the answer that the matcher gives."""

MODEL = Entry("be clever", "smart --Thing", None, "ran", False, "embedded", "small.gguf", "bash", "linux")
"""Someone took what a model said; asked now, the fake one says something else."""


class Person:
    """Someone with a home of their own."""

    def __init__(self, caro: Caro, home: Path) -> None:
        self._caro = caro
        self.file = home / ".local" / "state" / "caro" / "history"
        home.mkdir()
        self.variables = {"HOME": str(home)}

    def took(self, *entries: Entry) -> None:
        for entry in entries:
            writing.add(str(self.file), entry)

    def asks(self, *args: str, **variables: str) -> Result:
        return self._caro(*args, stdin=b"", variables=self.variables | variables)

    def numbers(self) -> list[int]:
        return [entry.number for entry in history.read(str(self.file))]


@pytest.fixture
def person(caro: Caro, tmp_path: Path) -> Person:
    return Person(caro, tmp_path / "home")


# offered first


def test_what_was_edited_is_offered_first_and_says_so(person: Person) -> None:
    person.took(EDITED)
    result = person.asks("list", "files")
    assert (result.status, result.out) == (0, "ls -lah\n")
    assert "from your history: edited on 20" in result.err and "caro history --forget 1" in result.err
    assert person.numbers() == [1]


def test_case_blanks_and_the_final_mark_make_no_difference(tmp_path: Path) -> None:
    """To the real matcher, which reads requests whatever their case."""
    writing.add(str(tmp_path / ".local/state/caro/history"), replace(EDITED, first="ls"))
    for query in ("list files", "List  files.", " LIST FILES?"):
        ended = program.caro(query, home=str(tmp_path))
        assert (ended.status, ended.out) == (0, "ls -lah\n"), ended.err


def test_what_a_model_said_is_offered_where_the_matcher_still_declines(person: Person) -> None:
    person.took(MODEL)
    assert person.asks("be clever").out == "smart --Thing\n"
    assert person.asks("be very clever").out == "clever --command\n"


def test_what_the_matcher_answers_otherwise_today_is_not_replaced(person: Person) -> None:
    """In another folder, or after an update, it may have another answer: then the edit was not of that."""
    person.took(replace(EDITED, first="ls"))
    assert person.asks("list files").out == "ls -la\n"
    person.took(replace(MODEL, query="list files"))
    assert person.asks("list files").out == "ls -la\n"


def test_the_newest_counts_and_taking_the_plain_answer_ends_it(person: Person) -> None:
    person.took(EDITED, replace(EDITED, command="ls -1"))
    assert person.asks("list files").out == "ls -1\n"
    person.took(replace(EDITED, command="ls -la", edited=False))
    result = person.asks("list files")
    assert (result.out, result.err) == ("ls -la\n", "")


def test_a_name_in_the_command_keeps_its_case(person: Person) -> None:
    person.took(replace(MODEL, query="clever things with Thing"))
    assert person.asks("Clever Things with Thing?").out == "smart --Thing\n"
    assert person.asks("clever things with thing").out == "clever --command\n"


def test_the_safety_check_judges_it_again(person: Person) -> None:
    person.took(replace(EDITED, command="danger all"))
    result = person.asks("list files")
    assert (result.status, result.out) == (0, "ls -la\n")
    person.took(replace(EDITED, command="care all"))
    result = person.asks("list files")
    assert result.out == "care all\n" and "risk: moderate" in result.err


@pytest.mark.parametrize("command", ["ls\nrm x", "ls \x1b[2J", "", "ls \u202e x", "x" * 5000])
def test_what_a_hand_put_there_is_not_shown_as_an_answer(person: Person, command: str) -> None:
    person.took(replace(EDITED, command=command))
    assert person.asks("list files").out == "ls -la\n"


def test_another_shell_or_system_gets_its_own_answer(person: Person) -> None:
    person.took(EDITED)
    assert person.asks("--shell", "fish", "list files").out == "ls -la\n"
    assert person.asks("--platform", "macos", "list files").out == "ls -la\n"


def test_who_names_a_backend_or_reads_by_machine_gets_what_that_says(person: Person) -> None:
    person.took(EDITED)
    assert person.asks("--backend", "static", "list files").out == "ls -la\n"
    assert person.asks("-o", "json", "list files").object["command"] == "ls -la"
    result = person._caro("batch", stdin=b"list files\n", variables=person.variables)
    assert result.objects[0]["command"] == "ls -la"


@pytest.mark.parametrize(
    ("option", "variables"),
    [("--private", {}), ("-v", {"CARO_PRIVATE": "on"}), ("-v", {"config": "private = true"})],
)
def test_private_offers_nothing(person: Person, option: str, variables: dict[str, str]) -> None:
    person.took(EDITED)
    text = variables.pop("config", "")
    folder = Path(person.variables["HOME"]) / ".config" / "caro"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text(text)
    assert person.asks(option, "list files", **variables).out == "ls -la\n"


def test_a_damaged_or_unreadable_history_keeps_nobody_from_an_answer(person: Person) -> None:
    person.file.parent.mkdir(parents=True)
    for content in (b"\0" * 100, b'{"key": "list files", \n', b'{"key": "list files", "number": "x"}\n'):
        person.file.write_bytes(content)
        assert person.asks("list files").out == "ls -la\n"
    person.file.unlink()
    person.file.mkdir()
    assert person.asks("list files").out == "ls -la\n"


def test_without_a_history_one_look_is_all_it_costs(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    stat = os.stat
    monkeypatch.setattr(
        os, "stat", lambda path, *args, **more: (seen.append(str(path)), stat(path, *args, **more))[1]
    )
    assert person.asks("list files", CARO_STATS="off").out == "ls -la\n"
    assert [path for path in seen if "state" in path] == [str(person.file)]


def test_asking_alone_keeps_nothing(person: Person) -> None:
    person.asks("list files")
    assert person._caro("list files", terminal=True, variables=person.variables).status == 0
    assert person.asks("-x", "--yes", "say true").status == 0
    assert not person.file.exists()


# caro history


def test_it_lists_the_newest_last_with_what_was_done(person: Person) -> None:
    person.took(EDITED, MODEL, replace(MODEL, query="odd \x1b[2J", how="copied"))
    result = person.asks("history")
    lines = result.out.splitlines()
    assert (result.status, result.err, len(lines)) == (0, "", 6)
    assert lines[0].startswith("1  20") and lines[0].endswith("  list files")
    assert lines[1].split() == ["ran,", "edited:", "ls", "-lah"]
    assert "odd \\x1b[2J" in lines[4] and "copied:" in lines[5]


def test_words_are_looked_for_in_both(person: Person) -> None:
    person.took(EDITED, MODEL)
    assert person.asks("history", "CLEVER").out.count("\n") == 2
    assert "ls -lah" in person.asks("history", "lah").out
    assert "ls -lah" in person.asks("history", "--", "lah", "list").out
    assert "ls -lah" in person.asks("history", "-o", "json", "--", "lah", "list").out
    result = person.asks("history", "--", "lah", "clever")
    assert (result.status, result.out) == (1, "") and "nothing" in result.err


def test_json_has_every_entry_as_data(person: Person) -> None:
    person.took(EDITED, MODEL)
    value = person.asks("history", "-o", "json").object
    assert (value["schema"], value["error"], value["file"]) == (1, None, str(person.file))
    first, second = value["entries"]
    assert first.pop("at").endswith("Z")
    assert first == {
        "number": 1, "query": "list files", "command": "ls -lah", "how": "ran", "edited": True,
        "backend": "static", "model": None, "shell": "bash", "platform": "linux",
    }  # fmt: skip
    assert (second["number"], second["model"]) == (2, "small.gguf")


def test_of_a_long_one_the_end_is_shown(person: Person) -> None:
    person.took(*(replace(EDITED, query=f"request {count}") for count in range(60)))
    result = person.asks("history")
    assert "request 59" in result.out and "request 9\n" not in result.out
    assert "10 older ones" in result.err
    assert person.asks("history", "request").out.count("\n") == 120


def test_nothing_yet_is_no_fault(person: Person) -> None:
    result = person.asks("history")
    assert (result.status, result.out) == (0, "") and "yet" in result.err
    assert person.asks("history", "--forget-all").status == 0
    assert person.asks("history", "-o", "json").object["entries"] == []


def test_one_or_all_are_forgotten(person: Person) -> None:
    person.took(EDITED, MODEL, EDITED)
    result = person.asks("history", "--forget", "2")
    assert (result.status, result.out) == (0, "number 2 is forgotten\n")
    assert person.numbers() == [1, 3]
    result = person.asks("history", "--forget", "2")
    assert (result.status, result.out) == (1, "") and "no number 2" in result.err
    result = person.asks("history", "--forget-all", "-o", "json")
    assert (result.object["forgotten"], person.file.exists()) == (2, False)
    assert person.asks("list files").out == "ls -la\n"


def test_what_a_shell_ran_of_an_answer_is_kept(person: Person) -> None:
    assert person.asks("history", "--keep", "--", "list files", "ls -la", "ls -lah -1").status == 0
    assert (
        person.asks("history", "--keep", "--", "be clever", "clever --command", "clever --command").status
        == 0
    )
    first, second = history.read(str(person.file))
    assert (first.command, first.first, first.edited, first.backend) == (
        "ls -lah -1",
        "ls -la",
        True,
        "static",
    )
    assert (second.first, second.edited, second.backend) == (None, False, "embedded")
    assert person.asks("list files").out == "ls -lah -1\n"
    assert person.asks("history", "--keep", "--", "a", "b", "c", CARO_PRIVATE="on").status == 0
    assert person.asks("history", "--keep", "--", "a", "b").status == 2
    assert person.asks("history", "--keep", "--", "a", "", "c").status == 2
    assert person.numbers() == [1, 2]


def test_what_cannot_be_written_is_told(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    person.took(EDITED)

    def refused(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "replace", refused)
    result = person.asks("history", "--forget", "1")
    assert result.status == 4 and "Read-only file system" in result.err
    assert person.numbers() == [1]


@pytest.mark.parametrize(
    "words",
    [
        "--forget x",
        "--forget -1",
        "--again 1 --forget 1",
        "--forget-all word",
        "--again 1 -o json",
        "--again 1",
    ],
)
def test_what_makes_no_sense_or_needs_a_terminal_is_a_usage_fault(person: Person, words: str) -> None:
    person.took(EDITED)
    result = person.asks("history", *words.split())
    assert (result.status, result.out if "json" not in words else "") == (2, "")
    assert person.numbers() == [1]


def test_where_it_lies_can_be_chosen(tmp_path: Path) -> None:
    assert settings.history_file({"CARO_STATE_DIR": "/s", "HOME": "/h"}) == "/s/history"
    assert settings.history_file({"XDG_STATE_HOME": "/x", "HOME": "/h"}) == "/x/caro/history"
    assert settings.history_file({"XDG_STATE_HOME": "x", "HOME": "/h"}) == "/h/.local/state/caro/history"
    assert settings.history_file({}) == ""


@pytest.mark.parametrize(
    ("words", "command"),
    [
        (["history"], "history"),
        (["history", "docker"], "history"),
        (["history", "docker run"], "history"),
        (["history", "--forget", "3"], "history"),
        (["history", "--", "of", "git"], "history"),
        (["history", "of", "git"], "query"),
        (["history of git"], "query"),
        (["show", "history"], "query"),
    ],
)
def test_a_request_that_begins_so_stays_one(words: list[str], command: str) -> None:
    assert parse(words).command == command


def test_the_fake_matcher_is_asked_once_where_nothing_was_kept(person: Person) -> None:
    person.took(MODEL)
    StaticFake.asked = []
    person.asks("list files")
    assert len(StaticFake.asked) == 1


def test_the_startup_path_needs_no_module_for_a_history_without_the_request(tmp_path: Path) -> None:
    """An answer of the program itself, real matcher and all, beside a history of other requests."""
    file = tmp_path / ".local" / "state" / "caro" / "history"
    writing.add(str(file), EDITED)
    ended = program.caro("list files by size", home=str(tmp_path), variables={"CARO_DEBUG": "modules"})
    modules = set(ended.err.split("modules: ")[1].split())
    assert ended.status == 0 and "caro.history" in modules
    assert not modules & {"json", "re", "caro.history.writing", "contextlib", "fcntl", "tomlkit"}
