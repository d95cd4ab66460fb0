"""Configuration files: below the variables, checked as a whole, every fault named with its line."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from caro.cli import config_file, settings
from caro.cli.environ import Environ
from caro.keys import KEYS

Caro = Callable[..., Any]


@pytest.fixture
def write(tmp_path: Path) -> Callable[[str], dict[str, str]]:
    """Write a configuration file; return the variables of a person whose file it is."""

    def call(text: str) -> dict[str, str]:
        folder = tmp_path / "home" / ".config" / "caro"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.toml").write_text(text)
        return {"HOME": str(tmp_path / "home")}

    return call


Write = Callable[[str], dict[str, str]]


def resolved(variables: dict[str, str], **flags: str) -> settings.Settings:
    return settings.resolve(flags, Environ(None, None, None, variables))


def test_each_setting_is_read_from_the_file(write: Write) -> None:
    text = """
    backend = "static"
    timeout = 2.5
    context = false
    threads = 2
    [safety]
    policy = "strict"
    [ollama]
    url = "http://192.0.2.1:11434"
    """
    found = resolved(write(text))
    assert (found.backend, found.timeout, found.policy) == ("static", 2.5, "strict")
    assert found.environment.may_look is False
    assert found.variables["CARO_THREADS"] == "2"
    assert found.variables["CARO_OLLAMA_URL"] == "http://192.0.2.1:11434"


def test_what_can_be_several_is_a_text_or_a_list(write: Write) -> None:
    text = """
    backend = ["static", "openai"]
    [ollama]
    keep_alive = -1
    [openai]
    url = ["http://192.0.2.1/v1", "http://192.0.2.2/v1"]
    key_file = "/nonexistent/key"
    """
    found = resolved(write(text))
    assert found.backend == "static,openai"
    assert found.variables["CARO_OPENAI_URL"] == "http://192.0.2.1/v1,http://192.0.2.2/v1"
    assert found.variables["CARO_OLLAMA_KEEP_ALIVE"] == "-1"
    assert found.variables["CARO_OPENAI_KEY_FILE"] == "/nonexistent/key"
    assert resolved(write('backend = "ollama, static"\nollama.keep_alive = "2h"')).backend == "ollama,static"


def test_an_option_outranks_the_variable_and_that_the_file(write: Write) -> None:
    variables = write('backend = "static"\ntimeout = 3')
    layers = settings.layered(Environ(None, None, None, {**variables, "CARO_TIMEOUT": "4"}))
    assert layers.pick("timeout", {}) == (4.0, "environment CARO_TIMEOUT")
    path = settings.own_file(variables)
    assert layers.pick("backend", {}) == ("static", f"config {path}")
    assert layers.pick("backend", {"backend": "ollama"}) == ("ollama", "flag --backend")
    assert layers.pick("safety.policy", {}) == ("moderate", "default")


def test_an_empty_variable_leaves_the_file_to_say(write: Write) -> None:
    assert resolved({**write("timeout = 3"), "CARO_TIMEOUT": ""}).timeout == 3.0


def test_the_file_of_the_person_stands_above_that_of_the_machine(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tmp_path / "machine.toml"
    machine.write_text('timeout = 9\n[safety]\npolicy = "strict"\n')
    monkeypatch.setattr(settings, "MACHINE_FILE", str(machine))
    found = resolved(write("timeout = 3"))
    assert (found.timeout, found.policy) == (3.0, "strict")
    assert resolved({}).timeout == 9.0


def test_the_variable_names_another_file_in_place_of_the_own(write: Write, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text("timeout = 7")
    assert resolved({**write("timeout = 3"), "CARO_CONFIG": str(other)}).timeout == 7.0
    assert resolved({**write("timeout = 3"), "CARO_CONFIG": os.devnull}).timeout is None


def test_the_file_lies_where_xdg_says(tmp_path: Path) -> None:
    assert settings.own_file({"XDG_CONFIG_HOME": "/c", "HOME": "/h"}) == "/c/caro/config.toml"
    assert settings.own_file({"XDG_CONFIG_HOME": "relative", "HOME": "/h"}) == "/h/.config/caro/config.toml"
    assert settings.own_file({}) == ""


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('\nbakend = "static"', 2, "did you mean backend?"),
        ('policy = "strict"', 1, "did you mean safety.policy?"),
        ('[safety]\n# a remark\npolicy = "lax"', 3, "strict, moderate or permissive"),
        ("timeout = 0", 1, "above 0, up to 600"),
        ('timeout = "5"', 1, "number of seconds"),
        ("timeout = true", 1, "number of seconds"),
        ("timeout = nan", 1, "number of seconds"),
        ("\n\nthreads = 2.0", 3, "whole number from 1 to 256"),
        ("threads = -1", 1, "whole number"),
        ('context = "no"', 1, "true or false"),
        ("backend = 3", 1, "auto, static, embedded, ollama or openai"),
        ('backend = ["static", "cloud"]', 1, "auto, static, embedded, ollama or openai"),
        ('backend = ["static", "static"]', 1, "each named once"),
        ('backend = ["auto", "ollama"]', 1, "auto stands alone"),
        ("backend = []", 1, "a list of such texts"),
        ('openai.url = ["http://x", 3]', 1, "a list of such texts"),
        ('ollama.keep_alive = "soon"', 1, "300s, 30m or 2h"),
        ("ollama.keep_alive = -2", 1, "300s, 30m or 2h"),
        ("ollama.keep_alive = true", 1, "300s, 30m or 2h"),
        ("model = ''", 1, "a text in quotes"),
        ('model = "a\\u001bb"', 1, "can't be shown"),
        ("[timeout]\nseconds = 4", 1, "number of seconds"),
        ('timeout = 3\n[openai]\nmodel = """\nx"""\nkey = "sk"', 5, "CARO_OPENAI_KEY"),
        ("[zzz]\nqqq = 1", 1, "the settings are backend, timeout"),
    ],
)
def test_a_fault_is_named_with_file_and_line_and_remedy(
    caro: Caro, write: Write, text: str, line: int, said: str
) -> None:
    variables = write(text)
    result = caro("list files", variables=variables)
    assert (result.status, result.out) == (4, "")
    assert f"{settings.own_file(variables)}:{line}: " in result.err
    assert said in result.err


def test_what_is_not_toml_is_named_with_its_line(caro: Caro, write: Write) -> None:
    result = caro("list files", variables=write("timeout = 3\nbackend = static\n"))
    assert result.status == 4
    assert "not TOML" in result.err and "line 2" in result.err


def test_several_faults_are_counted(caro: Caro, write: Write) -> None:
    result = caro("list files", variables=write("a = 1\nb = 2\nc = 3"))
    assert "2 more: caro doctor lists them" in result.err


@pytest.mark.parametrize("kind", ["folder", "pipe", "bytes", "huge", "absent"])
def test_a_file_that_is_none_is_a_configuration_problem(caro: Caro, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "config.toml"
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "bytes":
        path.write_bytes(b"# fine\n\xff = 1\n")
    elif kind == "huge":
        path.write_text("# " + "x" * config_file.MAX_BYTES)
    result = caro("list files", variables={"CARO_CONFIG": str(path)})
    assert (result.status, result.out) == (4, "")
    assert str(path) in result.err
    assert caro("check", "--", "ls", variables={"CARO_CONFIG": str(path)}).status == 4


def test_a_file_reaches_the_batch_and_the_check(caro: Caro, write: Write) -> None:
    variables = write('[safety]\npolicy = "permissive"\n')
    assert caro("check", "--", "danger", variables=variables).status == 0
    (value,) = caro("batch", stdin=b"say danger\n", variables=variables).objects
    assert value["action"] == "confirm"


def test_every_row_has_a_variable_of_its_own_and_help() -> None:
    assert len({key.variable for key in KEYS.values()}) == len(KEYS)
    for key in KEYS.values():
        assert key.help and key.variable.startswith("CARO_")
        assert bool(key.choices) == (key.kind in ("choice", "order"))
        assert key.default is None or not key.choices or key.default in key.choices


@hypothesis_settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.sampled_from([*KEYS, "[safety]", "[ollama]", "=", '"', "'", "\n", "1", "true", "[", "]", "#", "."])
        | st.text(max_size=4),
        max_size=14,
    ).map("".join)
)
def test_no_text_makes_it_raise(tmp_path: Path, text: str) -> None:
    path = tmp_path / "wild.toml"
    path.write_bytes(text.encode("utf-8", "surrogatepass"))
    file = config_file.File(str(path))
    for problem in file.problems:
        assert problem.startswith(str(path))
