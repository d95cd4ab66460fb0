"""`caro config edit`: the person's editor on a copy, which counts once it is right."""

from __future__ import annotations

import os
import pathlib
import tomllib

import pytest

from caro.cli import config_file
from caro.keys import KEYS
from tests.cli.conftest import Result
from tests.cli.test_config import Person, person, strewn

__all__ = ["person"]


def edited(person: Person, tmp_path: pathlib.Path, script: str, **more: str) -> Result:
    """Edit with a shell script, to which the copy is `$1`."""
    editor = tmp_path / "my editor"
    editor.write_text(f"#!/bin/sh\n{script}\n")
    editor.chmod(0o755)
    return person.config("edit", EDITOR=f"'{editor}'", PATH=os.defpath, **more)


def test_what_the_editor_leaves_is_saved(person: Person, tmp_path: pathlib.Path) -> None:
    person.has("timeout = 3\n")
    assert edited(person, tmp_path, 'echo "threads = 2" >> "$1"').status == 0
    assert person.file.read_text() == "timeout = 3\nthreads = 2\n"
    assert strewn(person) == ["config.toml"]


def test_the_visual_editor_comes_first(person: Person, tmp_path: pathlib.Path) -> None:
    assert edited(person, tmp_path, "exit 1", VISUAL="echo threads = 2 >").status == 0
    assert person.file.read_text() == "threads = 2\n"


def test_a_new_file_begins_with_every_setting_as_a_remark(person: Person, tmp_path: pathlib.Path) -> None:
    result = edited(person, tmp_path, 'cp "$1" "$HOME/seen"')
    seen = pathlib.Path(person.variables["HOME"], "seen").read_text()
    assert tomllib.loads(seen) == {} and all(name.rpartition(".")[2] in seen for name in KEYS)
    assert result.status == 0 and not person.file.exists()
    lines = [line.removeprefix("# ") for line in seen.splitlines()[1:]]
    person.has("\n".join(line for line in lines if " =   # " not in line))
    given = config_file.File(str(person.file))
    assert given.problems == []
    assert {value.key.name for value in given.values} == {
        k.name for k in KEYS.values() if k.default is not None
    }


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ('echo "bakend = 1" >> "$1"', "config.toml:2: unknown setting bakend"),
        ('echo "x = = 1" >> "$1"', "line 2"),
        ('printf "[[safety.rules]]\\nid = 3\\n" >> "$1"', "config.toml:2"),
        ('rm "$1"', "left no file"),
    ],
)
def test_without_a_terminal_what_is_wrong_is_told_and_not_saved(
    person: Person, tmp_path: pathlib.Path, script: str, said: str
) -> None:
    person.has("timeout = 3\n")
    result = edited(person, tmp_path, script)
    assert result.status == 4 and said in result.err and "nothing was changed" in result.err
    assert (person.file.read_text(), strewn(person)) == ("timeout = 3\n", ["config.toml"])


def test_an_editor_that_fails_changes_nothing(person: Person, tmp_path: pathlib.Path) -> None:
    person.has("timeout = 3\n")
    result = edited(person, tmp_path, 'echo "threads = 2" >> "$1"; exit 5')
    assert result.status == 4 and "status 5" in result.err
    assert (person.file.read_text(), strewn(person)) == ("timeout = 3\n", ["config.toml"])
    assert person.config("edit", EDITOR="no-such-editor", PATH=os.defpath).status == 4
    assert "set EDITOR" in person.config("edit", PATH=os.defpath).err


def test_a_change_by_someone_else_meanwhile_is_not_lost(person: Person, tmp_path: pathlib.Path) -> None:
    person.has("timeout = 3\n")
    result = edited(person, tmp_path, f'echo "threads = 2" >> "$1"; echo "timeout = 9" > "{person.file}"')
    assert result.status == 4 and "meanwhile" in result.err
    assert person.file.read_text() == "timeout = 9\n"
    (mine,) = [path for path in person.file.parent.iterdir() if path != person.file]
    assert mine.read_text() == "timeout = 3\nthreads = 2\n" and str(mine) in result.err
