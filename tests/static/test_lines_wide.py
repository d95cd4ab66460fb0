"""Comments and blank lines as kinds of lines, the last match with its context, marks meant by their names."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

FILES = {
    "app.log": "1 INFO up\n2 ERROR disk\n3 INFO ok\n4 ERROR net\n5 INFO end\n6 INFO over\n",
    "a.conf": "# one\nport 1\n\n  # two\nhost x\n",
    "a.ini": "; one\nport=1\n",
    "data.csv": "name,age,city\nAnn,3,Oslo\nBob,5,Rome\nCid,9,Oslo\n",
    "cities.txt": "Oslo\nRome\nOslo\n",
    "deep/b.py": "old()\n",
    "items.json": '[{"name": "a", "tags": ["x", "y"], "price": 5},'
    ' {"name": "b", "tags": ["y"], "price": 9}]\n',
    "access.log": '10.0.0.1 - - [01/Mar/2024:10:00:00 +0000] "GET /a HTTP/1.1" 200 120 "-" "x"\n'
    '10.0.0.2 - - [02/Mar/2024:10:00:01 +0000] "GET /b HTTP/1.1" 404 900 "-" "x"\n',
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay_out(tmp_path, FILES)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (
            "show the last ERROR in app.log with 2 lines before it",
            ["2 ERROR disk", "3 INFO ok", "4 ERROR net"],
        ),
        ("show the last ERROR of app.log and 1 line after it", ["4 ERROR net", "5 INFO end"]),
        ("first ERROR in app.log with 1 line of context", ["1 INFO up", "2 ERROR disk", "3 INFO ok"]),
        ("show a.conf without the comments", ["port 1", "", "host x"]),
        ("a.conf without comments and empty lines", ["port 1", "host x"]),
        ("how many comment lines in a.conf", ["2"]),
        ("print a.ini without comments", ["port=1"]),
        ("oldest person per city in data.csv", ["Cid,9,Oslo", "Bob,5,Rome"]),
        ("items tagged x in items.json, just the names", ["a"]),
        ("list all tags used in items.json, each once", ["x", "y"]),
        ("items cheaper than 6 in items.json, just the names", ["a"]),
        ("how many bytes were sent to 10.0.0.2 according to access.log", ["900"]),
        ("how many requests on 2024-03-02 in access.log", ["1"]),
    ],
)
def test_the_answer_prints_what_was_asked(query: str, expected: list[str], folder: Path) -> None:
    command = ask(query, folder)
    assert command is not None
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True)
    assert done.stdout.splitlines() == expected, command


@pytest.mark.parametrize(
    ("query", "name", "body"),
    [
        ("replace every comma in data.csv with a semicolon", "data.csv", FILES["data.csv"].replace(",", ";")),
        ("replace Oslo with Bern on the first line of cities.txt", "cities.txt", "Bern\nRome\nOslo\n"),
        ("replace old with young in all python files", "deep/b.py", "young()\n"),
        ("remove comments and blank lines from a.conf", "a.conf", "port 1\nhost x\n"),
    ],
)
def test_the_file_is_changed_as_asked(query: str, name: str, body: str, folder: Path) -> None:
    command = ask(query, folder)
    assert command is not None
    subprocess.run(["bash", "-c", command], cwd=folder, check=True)
    assert (folder / name).read_text() == body, command


@pytest.mark.parametrize(
    "query",
    ["the middle line of app.log", "which disk logs the most errors in app.log", "the done lines in a.conf"],
)
def test_lines_that_are_told_by_no_text_are_not_looked_for_by_the_word(query: str, folder: Path) -> None:
    assert ask(query, folder) is None
