"""What a request excepts is never what its answer changes."""

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    "query",
    [
        "remove files and directories except files in keepme",
        "delete all files and directories except those in keepme",
        "delete symlinks except in keepme",
        "remove files skip directory keepme",
        "delete directories not in the keepme directory",
        "remove everything except keepme",
        "delete everything in build except keepme",
        "move all files not in keepme to docs",
        "copy everything except keepme to docs",
        "remove all containers except keepme",
        "uninstall all packages except keepme",
    ],
)
def test_what_is_excepted_is_spared(query: str) -> None:
    command = ask(query)
    spared = ("-not -path '*/keepme/*'", "! -name keepme", "--exclude=keepme")
    for how in spared:
        command = command and command.replace(how, "")
    assert command is None or "keepme" not in command, command


@pytest.mark.parametrize(
    "query",
    [
        "move files in desktop directory to target",
        "move all files under src to target",
        "copy files in one level up to target",
        "copy files and directories from one level up to target",
        "move a.txt into src to target",
    ],
)
def test_the_place_to_move_to_is_not_what_is_moved(query: str) -> None:
    command = ask(query)
    assert command is None or command.rstrip("/ {}+;\\").endswith("target") or "-t target/" in command, (
        command
    )


@pytest.mark.parametrize("word", ["everywhere", "anywhere", "non-recursively", "recursively", "across"])
def test_a_word_of_scope_is_no_file_to_delete(word: str) -> None:
    command = ask(f"delete files {word}")
    assert command is None or word not in command


@pytest.mark.parametrize(
    "query",
    [
        "delete the folder old in keepme",
        "remove the folder old from keepme",
        "delete all files under keepme",
        "remove the files from keepme",
    ],
)
def test_the_place_of_what_is_deleted_stays(query: str) -> None:
    command = ask(query)
    assert command is None or not command.endswith(" keepme"), command


def test_files_are_not_deleted_where_folders_are_spoken_of() -> None:
    assert ask("delete directories with the text hello in them") is None
