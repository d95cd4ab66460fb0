"""`caro config`: each verb does what it says, changes no more than that, and names what is wrong."""

from __future__ import annotations

import os
import pathlib
import stat
import tomllib
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from platformdirs.unix import Unix

from caro.cli import config_file, config_store, settings
from caro.cli.config import SCHEMA, VERBS
from caro.cli.options import CONFIG_WORDS, parse
from caro.keys import KEYS
from tests.cli.conftest import Caro, Result
from tests.e2e import program

SAMPLES: dict[str, tuple[str, object]] = {
    "backend": ("static, ollama", ["static", "ollama"]),
    "timeout": ("2.5", 2.5),
    "context": ("off", False),
    "safety.policy": ("strict", "strict"),
    "confirm": ("true", True),
    "stats": ("off", "off"),
    "private": ("1", True),
    "ask": ("off", False),
    "threads": ("3", 3),
    "model": ("/models/a b.gguf", "/models/a b.gguf"),
    "kernel": ("haswell", "haswell"),
    "context_size": ("512", 512),
    "mmap": ("No", False),
    "offline": ("yes", True),
    "ollama.url": ("http://192.0.2.1:11434", "http://192.0.2.1:11434"),
    "ollama.model": ("qwen", "qwen"),
    "ollama.keep_alive": ("-1", "-1"),
    "openai.url": ("http://192.0.2.1/v1,http://192.0.2.2/v1", ["http://192.0.2.1/v1", "http://192.0.2.2/v1"]),
    "openai.model": ("m", "m"),
    "openai.key_file": ("/run/key", "/run/key"),
}
"""What is typed for each setting, and what then stands in the file."""

KEPT = """\
# what all of this is for
timeout = 3  # slow disk

# who may answer
backend = "auto"

# the check
[safety]
  policy = "strict"   # be careful

[[safety.rules]]
id = "mine"
level = "high"
reason = "it is mine"
programs = ["mine"]
match = ["mine"]
no_match = ["yours"]
"""


class Person:
    """Someone with a home of their own."""

    def __init__(self, caro: Caro, home: pathlib.Path) -> None:
        self._caro = caro
        self.file = home / ".config" / "caro" / "config.toml"
        home.mkdir()
        self.variables = {"HOME": str(home), "CARO_DATA_DIR": str(home / "data"), "CARO_CACHE_DIR": str(home)}

    def has(self, text: str) -> None:
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(text)

    def config(self, *args: str, terminal: bool = False, **variables: str) -> Result:
        return self._caro(
            "config",
            *args,
            terminal=terminal,
            stdin=None if terminal else b"",
            variables=self.variables | variables,
        )

    def rows(self, **variables: str) -> dict[str, dict[str, Any]]:
        return {row["name"]: row for row in self.config("list", "-o", "json", **variables).object["settings"]}


@pytest.fixture
def person(caro: Caro, tmp_path: pathlib.Path) -> Person:
    return Person(caro, tmp_path / "home")


def strewn(person: Person) -> list[str]:
    return sorted(path.name for path in person.file.parent.iterdir())


# set and reset


@pytest.mark.parametrize("name", KEYS)
def test_every_setting_can_be_set_is_read_and_can_be_taken_out(person: Person, name: str) -> None:
    typed, wanted = SAMPLES[name]
    result = person.config("set", name, typed)
    assert (result.status, result.err) == (0, "")
    table = tomllib.loads(person.file.read_text())
    for part in name.split("."):
        table = table[part]
    assert table == wanted
    row = person.rows()[name]
    assert row["source"] == f"config {person.file}:{2 if '.' in name else 1}"
    assert person.config("reset", name).status == 0
    assert person.file.read_text() == ""


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("timeout", "soon", "a number above 0, up to 600"),
        ("timeout", "0", "a number above 0"),
        ("threads", "2.5", "a whole number from 1 to 256"),
        ("safety.policy", "lax", "strict, moderate or permissive"),
        ("backend", "static,cloud", "auto, static, embedded"),
        ("context", "perhaps", "true or false"),
        ("model", " ", "a text"),
        ("model", "a\x1b[2Jb", "a text"),
        ("ollama.keep_alive", "soon", "300s, 30m or 2h"),
        ("bakend", "static", "did you mean backend?"),
        ("openai.key", "sk-1", "CARO_OPENAI_KEY"),
        ("safety.rules", "[]", "caro config edit"),
    ],
)
def test_what_a_setting_cannot_be_is_refused_and_nothing_is_written(
    person: Person, name: str, value: str, said: str
) -> None:
    result = person.config("set", name, value)
    assert (result.status, result.out) == (2, "")
    assert said in result.err and "\x1b" not in result.err
    assert not person.file.exists()


def test_remarks_order_and_layout_stay(person: Person) -> None:
    person.has(KEPT)
    assert person.config("set", "timeout", "5").status == 0
    assert person.config("set", "safety.policy", "moderate").status == 0
    assert person.config("set", "threads", "2").status == 0
    wanted = KEPT.replace("timeout = 3", "timeout = 5").replace('policy = "strict"', 'policy = "moderate"')
    assert person.file.read_text() == wanted.replace('"auto"\n', '"auto"\nthreads = 2\n')


def test_taking_all_out_leaves_the_rules_and_the_remarks(person: Person) -> None:
    person.has(KEPT + "[old]\nname = 1\n")
    result = person.config("reset", "--all")
    assert result.status == 0 and "timeout, backend, safety.policy, old" in result.out
    text = person.file.read_text()
    (rule,) = tomllib.loads(text)["safety"]["rules"]
    assert rule["id"] == "mine" and "# the check" in text and "# who may answer" in text
    assert config_file.File(str(person.file)).names() == []


def test_a_setting_that_is_unknown_or_wrong_can_be_taken_out(person: Person) -> None:
    person.has('bakend = "static"\n[timeout]\nseconds = 3\n')
    assert person.config("list").status == 4
    assert person.config("reset", "bakend").status == 0
    assert person.config("reset", "timeout").status == 0
    assert (person.file.read_text(), person.config("list").status) == ("", 0)


def test_what_was_not_set_is_no_fault_and_what_there_is_not_is_one(person: Person) -> None:
    assert person.config("reset", "timeout").status == 0
    assert person.config("reset", "nothing").status == 2
    assert not person.file.exists()


def test_lines_that_end_as_on_windows_stay_so(person: Person) -> None:
    person.has("")
    person.file.write_bytes(b"# one\r\ntimeout = 3\r\n")
    assert person.config("set", "threads", "2").status == 0
    assert person.file.read_bytes() == b"# one\r\ntimeout = 3\r\nthreads = 2\r\n"


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o666])
def test_the_file_keeps_its_mode_and_a_link_stays_one(
    person: Person, tmp_path: pathlib.Path, mode: int
) -> None:
    person.has("")
    real = tmp_path / "dotfiles.toml"
    real.write_text("timeout = 3\n")
    real.chmod(mode)
    person.file.unlink()
    person.file.symlink_to(real)
    assert person.config("set", "timeout", "4").status == 0
    assert person.file.is_symlink() and real.read_text() == "timeout = 4\n"
    assert stat.S_IMODE(real.stat().st_mode) == mode
    assert strewn(person) == ["config.toml"]


def test_a_file_that_is_not_toml_is_left_alone_and_the_line_is_named(person: Person) -> None:
    person.has("timeout = 3\nbackend = static\n")
    result = person.config("set", "threads", "2")
    assert result.status == 4 and "line 2" in result.err and "caro config edit" in result.err
    assert person.file.read_text() == "timeout = 3\nbackend = static\n"


def test_nothing_but_a_file_is_ever_replaced(person: Person) -> None:
    result = person.config("set", "timeout", "3", CARO_CONFIG=os.devnull)
    assert result.status == 4 and os.devnull in result.err
    assert stat.S_ISCHR(os.stat(os.devnull).st_mode)


@pytest.mark.parametrize("where", ["/proc/caro/config.toml", "/dev/null/config.toml"])
def test_where_nothing_can_be_written_that_is_said(person: Person, where: str) -> None:
    result = person.config("set", "timeout", "3", CARO_CONFIG=where)
    assert (result.status, result.out) == (4, "")
    assert f"{where} can't be written" in result.err and "CARO_CONFIG" in result.err


def test_a_read_only_home_is_told_and_leaves_nothing_behind(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.has("timeout = 3\n")

    def refused(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(os, "replace", refused)
    result = person.config("set", "timeout", "4")
    assert result.status == 4 and "Read-only file system" in result.err
    assert (person.file.read_text(), strewn(person)) == ("timeout = 3\n", ["config.toml"])


def test_without_a_home_there_is_no_place(person: Person) -> None:
    for words in (["set", "timeout", "3"], ["path"], ["edit"]):
        result = person.config(*words, HOME="")
        assert result.status == 4 and "CARO_CONFIG" in result.err


def test_changes_at_the_same_time_all_count(tmp_path: pathlib.Path) -> None:
    # `stats` has its variable in these runs, which outranks the file.
    names = [name for name in SAMPLES if name not in ("model", "stats")]
    with ThreadPoolExecutor(8) as pool:
        ended = list(
            pool.map(
                lambda name: program.caro("config", "set", name, SAMPLES[name][0], home=str(tmp_path)), names
            )
        )
    assert [(one.status, one.err) for one in ended if one.status] == []
    listed = program.caro("config", "list", "-o", "json", home=str(tmp_path)).out
    assert listed.count(f'"source": "config {tmp_path}') == len(names)


def test_who_holds_the_lock_is_waited_for_and_then_named(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.has("")
    monkeypatch.setattr(config_store, "PATIENCE", 0.0)
    with config_store.locked(str(person.file)):
        result = person.config("set", "timeout", "3")
    assert result.status == 4 and "another caro" in result.err
    assert person.config("set", "timeout", "3").status == 0


# list, get, path


def test_each_source_outranks_those_below_it(
    person: Person, tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = tmp_path / "machine.toml"
    machine.write_text("\nthreads = 2\nmmap = false\ncontext_size = 512\n")
    monkeypatch.setattr(settings, "MACHINE_FILE", str(machine))
    person.has("threads = 3\n# a remark\nmmap = true\n")
    rows = person.rows(CARO_THREADS="4")
    assert (rows["threads"]["value"], rows["threads"]["source"]) == (4, "environment CARO_THREADS")
    assert (rows["mmap"]["value"], rows["mmap"]["source"]) == (True, f"config {person.file}:3")
    assert (rows["context_size"]["value"], rows["context_size"]["source"]) == (512, f"config {machine}:4")
    assert rows["kernel"]["source"] in ("tuned (derived)", "tuned (measured)", "default")
    assert (rows["timeout"]["value"], rows["timeout"]["source"]) == (None, "default")
    shown = person.config("list", "--sources").out.splitlines()
    assert len(shown) == len(KEYS)
    assert f"config {person.file}:3" in next(line for line in shown if line.startswith("mmap "))
    assert "config" not in person.config("list").out


def test_what_is_left_open_is_chosen_for_the_machine(person: Person) -> None:
    rows = person.rows()
    assert rows["threads"]["source"] == "tuned (derived)"
    assert isinstance(rows["threads"]["value"], int) or "/" in rows["threads"]["value"]


def test_a_value_is_bare_and_nothing_is_status_1(person: Person) -> None:
    person.has('timeout = 3\nbackend = ["static", "ollama"]\nconfirm = true\n')
    for name, shown in (
        ("timeout", "3"),
        ("backend", "static,ollama"),
        ("confirm", "true"),
        ("context", "true"),
    ):
        result = person.config("get", name)
        assert (result.status, result.out, result.err) == (0, f"{shown}\n", "")
    result = person.config("get", "ollama.url")
    assert (result.status, result.out) == (1, "") and "not set" in result.err
    assert person.config("get", "tiemout").status == 2
    value = person.config("get", "timeout", "-o", "json").object
    assert value == {
        "schema": SCHEMA, "name": "timeout", "value": 3, "source": f"config {person.file}:1", "error": None,
    }  # fmt: skip


def test_what_is_wrong_is_named_with_its_line_beside_all_that_is_right(person: Person) -> None:
    person.has('timeout = "soon"\nthreads = 2\n\nbakend = 1\n')
    result = person.config("list", CARO_SAFETY="lax")
    assert result.status == 4
    assert (
        f"{person.file}:1: timeout" in result.err and f"{person.file}:4: unknown setting bakend" in result.err
    )
    assert "CARO_SAFETY is 'lax'" in result.err
    assert "threads" in result.out and "2" in result.out
    problems = person.config("list", "-o", "json").object["problems"]
    assert len(problems) == 2


def test_the_path_is_told_whether_or_not_it_is_there(person: Person) -> None:
    assert person.config("path").out == f"{person.file}\n"
    assert person.config("path", CARO_CONFIG="/etc/other.toml").out == "/etc/other.toml\n"


def test_what_outranks_a_change_is_told(person: Person) -> None:
    result = person.config("set", "timeout", "3", CARO_TIMEOUT="9")
    assert result.status == 0 and "timeout is 9.0: environment CARO_TIMEOUT says so" in result.err
    person.has("bakend = 1\n")
    result = person.config("set", "timeout", "3")
    assert result.status == 0 and "unknown setting bakend" in result.err


# what belongs together


def test_every_verb_has_a_place_in_the_tables() -> None:
    assert list(VERBS) == list(CONFIG_WORDS)


@pytest.mark.parametrize("moved", [False, True])
def test_files_belong_where_platformdirs_says(moved: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """caro itself can't wait for its import: 26 ms, as much as a whole answer."""
    variables = {"HOME": "/h"} | ({"XDG_CONFIG_HOME": "/c", "XDG_STATE_HOME": "/s"} if moved else {})
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    said = Unix("caro")
    assert settings.own_file(variables) == f"{said.user_config_dir}/config.toml"
    assert settings.history_file(variables) == f"{said.user_state_dir}/history"


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("config list", "config"),
        ("config get timeout", "config"),
        ("config set timeout 3", "config"),
        ("config set timeout", "config"),
        ("config reset --all", "config"),
        ("config", "config"),
        ("config list files", "query"),
        ("config set up a repository", "query"),
        ("config git user name", "query"),
        ("configure nginx", "query"),
    ],
)
def test_a_request_that_begins_so_stays_one(words: str, command: str) -> None:
    assert parse(words.split()).command == command


@pytest.mark.parametrize(
    "words",
    ["list --all", "get", "set timeout", "path --sources", "reset", "reset timeout --all", "edit -o json"],
)
def test_what_a_verb_does_not_take_is_a_usage_fault(person: Person, words: str) -> None:
    assert person.config(*words.split()).status == 2
