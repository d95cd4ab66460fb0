"""A setting gets its new value where it stands, and a word that is no setting is replaced by nothing."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

INI = "name = app\n[server]\nport = 8080\nhost = localhost\n[db]\nport=5432\n"


FILES = {
    "app.ini": INI,
    ".env": "DEBUG=false\nDEBUG_PORT=80\n",
    "app.json": '{"version": "1.2", "server": {"port": 80}}',
}


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(lay_out(tmp_path, FILES))
    return tmp_path


def answer(query: str) -> str | None:
    return ask(query, Path())


@pytest.mark.parametrize(
    ("query", "file", "old", "new"),
    [
        ("set name to caro in app.ini", "app.ini", "name = app", "name = caro"),
        ("set host to 10.0.0.1 in app.ini", "app.ini", "localhost", "10.0.0.1"),
        ("in app.ini change host from localhost to a/b", "app.ini", "localhost", "a/b"),
        ("set port in the db section to 9 in app.ini", "app.ini", "port=5432", "port=9"),
        ("set DEBUG to true in .env", ".env", "DEBUG=false", "DEBUG=true"),
    ],
)
def test_only_the_value_changes(here: Path, query: str, file: str, old: str, new: str) -> None:
    before = (here / file).read_text()
    command = answer(query)
    assert command is not None and command.startswith("sed -i '")
    # sed on a copy in the test's own folder; nothing else is run
    subprocess.run(["/bin/sh", "-c", command], cwd=here, check=True, timeout=10)
    assert (here / file).read_text() == before.replace(old, new)


def test_json_is_edited_as_json() -> None:
    assert answer("set version to 2.0 in app.json") == (
        "jq '.version = \"2.0\"' app.json > app.json.new && mv app.json.new app.json"
    )
    assert answer("change the port of the server to 9090 in app.json") == (
        "jq '.server.port = 9090' app.json > app.json.new && mv app.json.new app.json"
    )


@pytest.mark.parametrize(
    "query",
    [
        "set colour to red in app.ini",
        "set port to 9 in app.ini",  # there are two
        "set debug to true in missing.yml",
        "set server to 5 in app.json",
    ],
)
def test_what_is_no_one_setting_is_declined(query: str) -> None:
    assert answer(query) is None


def test_a_value_that_is_no_key_is_replaced_as_text() -> None:
    assert answer("change localhost to 127.0.0.1 in app.ini") == "sed -i 's/localhost/127.0.0.1/g' app.ini"
    assert answer("change port to 9 in app.ini") is None
