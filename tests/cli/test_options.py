"""Every option does what the table says, in each of its forms; what isn't an option gets advice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from caro import __version__
from caro.cli.options import OPTIONS, SUBCOMMANDS, UsageError, parse, wants_json
from caro.cli.usage import help_text

Caro = Callable[..., Any]


@pytest.mark.parametrize("option", [o for o in OPTIONS if o.choices], ids=lambda o: o.name)
def test_a_value_is_taken_after_a_space_and_after_an_equals_sign(option: Any) -> None:
    command = option.commands[0]
    for value in option.choices:
        for form in ([f"--{option.name}", value], [f"--{option.name}={value}"]):
            front = [] if command == "query" else [command]
            parsed = parse([*front, *form, "list", "files"])
            assert (parsed.command, parsed.values, parsed.words) == (
                command,
                {option.name: value},
                ("list", "files"),
            )
        if option.short:
            assert parse([*front, option.short, value, "x"]).values == {option.name: value}


@pytest.mark.parametrize("option", [o for o in OPTIONS if o.choices], ids=lambda o: o.name)
def test_a_wrong_value_names_the_right_ones(option: Any, caro: Caro) -> None:
    nearly = option.choices[0][:-1] + "x" + option.choices[0][-1:]
    front = [] if "query" in option.commands else [option.commands[0]]
    result = caro(*front, f"--{option.name}={nearly}", "list files")
    assert (result.status, result.out) == (2, "")
    assert f"did you mean {option.choices[0]}?" in result.err
    for choice in option.choices:
        assert choice in result.err
    assert caro(*front, "list", f"--{option.name}").status == 2


@pytest.mark.parametrize("option", [o for o in OPTIONS if not o.metavar], ids=lambda o: o.name)
def test_a_switch_takes_no_value(option: Any) -> None:
    front = [] if "query" in option.commands else [option.commands[0]]
    assert parse([*front, f"--{option.name}"]).values == {option.name: "yes"}
    with pytest.raises(UsageError, match="takes no value"):
        parse([*front, f"--{option.name}=x"])


@pytest.mark.parametrize(
    ("wrong", "right"), [("--outptu", "--output"), ("--verbos", "--verbose"), ("--backed", "--backend")]
)
def test_an_unknown_option_gets_the_nearest_one_suggested(caro: Caro, wrong: str, right: str) -> None:
    result = caro(wrong, "list files")
    assert (result.status, result.out) == (2, "")
    assert f"did you mean {right}?" in result.err


def test_an_option_nothing_like_ours_points_to_help_and_to_quotes(caro: Caro) -> None:
    result = caro("find", "files", "-zzz")
    assert result.status == 2
    assert "--help" in result.err
    assert "quotes" in result.err


def test_options_may_follow_the_words(caro: Caro) -> None:
    assert caro("list", "files", "--output=json").object["command"] == "ls -la"


def test_two_dashes_end_the_options(caro: Caro) -> None:
    assert caro("--output=json", "--", "list", "--verbose", "-x").object["query"] == "list --verbose -x"


def test_the_last_of_a_repeated_option_counts() -> None:
    assert parse(["--shell", "zsh", "--shell", "fish", "x"]).values == {"shell": "fish"}


def test_options_of_another_subcommand_are_refused(caro: Caro) -> None:
    assert caro("batch", "--output", "json").status == 2
    assert caro("check", "--backend", "static", "--", "ls").status == 2
    assert caro("--batch", "list").status == 2
    assert caro("check", "--execute", "--", "ls").status == 2
    assert caro("--key", "ctrl-g", "list").status == 2


def test_version_prints_the_version(caro: Caro) -> None:
    result = caro("--version")
    assert (result.status, result.out) == (0, f"caro {__version__}\n")
    assert caro("-V").out == result.out


def test_help_fits_the_smallest_terminal_and_names_every_option(caro: Caro) -> None:
    result = caro("--help")
    assert (result.status, result.out) == (0, help_text())
    lines = result.out.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    for option in OPTIONS:
        if "query" in option.commands:
            assert f"--{option.name}" in result.out
            assert all(choice in result.out for choice in option.choices)
    for command in SUBCOMMANDS:
        assert f"caro {command}" in result.out
    assert caro("-h").out == result.out


@pytest.mark.parametrize("command", ["batch", "check", "doctor", "fix", "init", "model", "stats"])
def test_a_command_with_options_of_its_own_has_a_help_of_its_own(caro: Caro, command: str) -> None:
    result = caro(command, "--help")
    assert (result.status, result.out) == (0, help_text(command))
    lines = result.out.splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    taken = {option.name for option in OPTIONS if command in option.commands}
    for option in OPTIONS:
        named = any(line[6:].startswith(f"--{option.name} ") for line in lines)
        assert named is (option.name in taken)
        if command in option.commands:
            assert all(choice in result.out for choice in option.choices)


def test_no_command_has_two_options_of_a_name() -> None:
    for command in ("query", *SUBCOMMANDS):
        names = [option.name for option in OPTIONS if command in option.commands]
        assert len(names) == len(set(names))


def test_a_choice_of_one_command_is_refused_to_another(caro: Caro) -> None:
    result = caro("--output", "openmetrics", "list files")
    assert (result.status, result.out) == (2, "")
    assert "text or json" in result.err


def test_every_option_stands_in_some_help() -> None:
    every = "".join(map(help_text, ("query", *SUBCOMMANDS)))
    assert all(f"--{option.name}" in every for option in OPTIONS)


@pytest.mark.parametrize(
    ("args", "command", "words"),
    [
        (["check disk space"], "query", ("check disk space",)),
        (["check", "disk", "space"], "query", ("check", "disk", "space")),
        (["check", "disk"], "query", ("check", "disk")),
        (["check", "rm -rf build"], "check", ("rm -rf build",)),
        (["check", "--", "ls"], "check", ("ls",)),
        (["check", "--output", "json", "--", "ls -la"], "check", ("ls -la",)),
        (["check", "--batch"], "check", ()),
        (["check"], "check", ()),
        (["batch"], "batch", ()),
        (["batch", "--backend", "static"], "batch", ()),
        (["batch", "rename", "files"], "query", ("batch", "rename", "files")),
        (["batch rename files"], "query", ("batch rename files",)),
        (["--", "batch"], "query", ("batch",)),
        (["list", "check"], "query", ("list", "check")),
        (["init"], "init", ()),
        (["init", "bash"], "init", ("bash",)),
        (["init", "zsh", "--not-found"], "init", ("zsh",)),
        (["init", "--key", "alt-c", "fish"], "init", ("fish",)),
        (["init", "a", "git", "repository"], "query", ("init", "a", "git", "repository")),
        (["init", "bash", "completions"], "query", ("init", "bash", "completions")),
        (["init git repository"], "query", ("init git repository",)),
    ],
)
def test_english_that_begins_like_a_subcommand_stays_a_request(
    args: list[str], command: str, words: tuple[str, ...]
) -> None:
    parsed = parse(args)
    assert (parsed.command, parsed.words) == (command, words)


@pytest.mark.parametrize(
    ("args", "wanted"),
    [
        (["--output", "json"], True),
        (["--output=json", "--nonsense"], True),
        (["-o", "json"], True),
        (["--", "--output", "json"], False),
        (["--output", "text"], False),
        (["json"], False),
    ],
)
def test_json_is_wanted_even_where_the_rest_makes_no_sense(args: list[str], wanted: bool) -> None:
    assert wants_json(args) is wanted


@pytest.mark.parametrize(
    ("args", "command"),
    [
        (["fix", "gti status"], "fix"),
        (["fix", "gti", "--status", "127"], "fix"),
        (["fix", "--status=1", "--", "ls", "x"], "fix"),
        (["fix"], "fix"),
        (["fix", "-x", "ls x"], "fix"),
        (["fix", "it"], "query"),
        (["fix", "the", "permissions", "of", "my", "key"], "query"),
        (["fix", "the", "build", "--verbose"], "query"),
    ],
)
def test_fix_is_a_request_where_no_command_follows(args: list[str], command: str) -> None:
    assert parse(args).command == command
