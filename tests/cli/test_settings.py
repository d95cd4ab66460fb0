"""Where the command is meant to run and who answers: options first, then variables, then the machine."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from caro.cli import settings
from caro.cli.environ import Environ

Caro = Callable[..., Any]


def environ(system: str = "linux", **variables: str) -> Environ:
    return Environ(None, None, None, variables, system)


def no_busybox(path: str) -> str:
    raise OSError


@pytest.fixture(autouse=True)
def on_gnu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "readlink", no_busybox)


@pytest.mark.parametrize(
    ("system", "option", "platform", "dialect"),
    [
        ("linux", None, "linux", "gnu"),
        ("darwin", None, "macos", "bsd"),
        ("freebsd14", None, "linux", "gnu"),
        ("linux", "macos", "macos", "bsd"),
        ("darwin", "linux", "linux", "gnu"),
    ],
)
def test_the_platform_is_the_option_or_this_machine(
    system: str, option: str | None, platform: str, dialect: str
) -> None:
    here = settings.environment({"platform": option} if option else {}, environ(system))
    assert (here.platform, here.dialect) == (platform, dialect)


@pytest.mark.parametrize(
    ("link", "dialect"), [("/bin/busybox", "busybox"), ("busybox", "busybox"), ("coreutils", "gnu")]
)
def test_busybox_is_known_by_the_link_of_ls(link: str, dialect: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "readlink", lambda path: link)
    assert settings.environment({}, environ()).dialect == dialect
    assert settings.environment({"platform": "macos"}, environ()).dialect == "bsd"


@pytest.mark.parametrize(
    ("variable", "option", "shell"),
    [
        ("/bin/zsh", None, "zsh"),
        ("/usr/bin/fish", None, "fish"),
        ("/bin/sh", None, "sh"),
        ("/bin/tcsh", None, "bash"),
        ("", None, "bash"),
        ("/bin/zsh", "fish", "fish"),
    ],
)
def test_the_shell_is_the_option_or_the_login_shell(variable: str, option: str | None, shell: str) -> None:
    values = {"shell": option} if option else {}
    assert settings.environment(values, environ(SHELL=variable)).shell == shell


def test_a_deleted_folder_and_no_home_are_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone() -> str:
        raise FileNotFoundError

    monkeypatch.setattr(os, "getcwd", gone)
    here = settings.environment({}, environ())
    assert (here.cwd, here.home) == (".", "")


def test_the_folder_and_the_home_are_known(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    here = settings.environment({}, environ(HOME="/home/me"))
    assert (here.cwd, here.home) == (str(tmp_path), "/home/me")


def test_what_the_options_say_reaches_the_object(caro: Caro) -> None:
    value = caro("--output=json", "--shell=fish", "--platform=macos", "list files").object
    assert (value["shell"], value["platform"]) == ("fish", "macos")


def test_a_named_backend_is_asked_alone(caro: Caro) -> None:
    value = caro("--output=json", "--backend=static", "be clever").object
    assert [skipped["backend"] for skipped in value["skipped"]] == ["static"]


def test_the_variable_names_the_backend_and_the_option_wins(caro: Caro) -> None:
    embedded = {"CARO_BACKEND": "embedded"}
    assert caro("--output=json", "be clever", variables=embedded).object["skipped"] == []
    value = caro("--output=json", "--backend=static", "list files", variables=embedded).object
    assert value["backend"] == "static"


def test_auto_asks_the_network_backend_that_the_variable_names_last(caro: Caro) -> None:
    variables = {"CARO_BACKEND": "openai"}
    result = caro("--output=json", "--backend=auto", "hopeless", variables=variables)
    assert [skipped["backend"] for skipped in result.object["skipped"]] == ["static", "embedded", "openai"]


@pytest.mark.parametrize(
    ("name", "value", "allowed"),
    [
        ("CARO_BACKEND", "cloud", "auto, static, embedded, ollama or openai"),
        ("CARO_SAFETY", "lax", "strict, moderate or permissive"),
        ("CARO_TIMEOUT", "soon", "number of seconds"),
        ("CARO_TIMEOUT", "0", "number of seconds"),
        ("CARO_TIMEOUT", "-1", "number of seconds"),
        ("CARO_TIMEOUT", "nan", "number of seconds"),
        ("CARO_TIMEOUT", "inf", "number of seconds"),
        ("CARO_SAFETY", "\x1b[2J", "strict"),
    ],
)
def test_a_wrong_variable_is_named_with_what_it_takes(
    caro: Caro, name: str, value: str, allowed: str
) -> None:
    result = caro("list files", variables={name: value})
    assert (result.status, result.out) == (4, "")
    assert name in result.err
    assert allowed in result.err
    assert "\x1b" not in result.err


def test_empty_variables_count_as_unset(caro: Caro) -> None:
    empty = {"CARO_BACKEND": "", "CARO_SAFETY": "", "CARO_TIMEOUT": ""}
    assert caro("list files", variables=empty).status == 0


def test_the_timeout_is_read_in_seconds() -> None:
    assert settings.resolve({}, environ(CARO_TIMEOUT="2.5")).timeout == 2.5
    assert settings.resolve({}, environ()).timeout is None
