"""Requests about text files and tables: what was once taken in another sense."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


def here(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(cwd=".")), 1e18)
    return found.command if isinstance(found, Suggestion) else None


def run(query: str, folder: Path, *, look: bool = False) -> str:
    command = here(query) if look else ask(query)
    assert command is not None, query
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, timeout=20)
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("decode the base64 text in token.b64", "base64 -d token.b64"),
        ("decode the base64 string aGVsbG8=", "echo aGVsbG8= | base64 -d"),
        ("get the name field from user.json", "jq -r .name user.json"),
        ("append the word done to the end of every line in a.txt", "sed -i 's/$/done/' a.txt"),
        ("add the word foo at the end of each line of a.txt", "sed -i 's/$/foo/' a.txt"),
        ("replace the third occurrence of cat with dog on every line in a.txt", "sed -i 's/cat/dog/3' a.txt"),
        ("replace foo with bar on line 3 of a.txt", "sed -i '3s/foo/bar/g' a.txt"),
        ('search for "warning" in all .log files', "grep --include='*.log' -r warning ."),
        ("find lines with exactly 3 words in a.txt", "awk 'NF == 3' a.txt"),
        ("show the 5th field of a.txt", "awk '{print $5}' a.txt"),
        ("comment out the line starting with Port in a.conf", "sed -i '/^[[:space:]]*Port/s/^/#/' a.conf"),
        ("compare the two files a.txt and b.txt", "diff a.txt b.txt"),
        ("lines common to a.txt and b.txt ignoring case", "grep -ixFf a.txt b.txt"),
        ("which users have /bin/bash as shell", "grep ':/bin/bash$' /etc/passwd | cut -d: -f1"),
    ],
)
def test_the_sense_that_is_meant_is_taken(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "get all the names of the array in people.json",
        "list the column names of data.json",
        "print columns 1 and 2 of a.csv separated by semicolons",
        "convert a.xml to json",
        "check that all yaml files are valid and print the broken ones",
    ],
)
def test_what_is_not_understood_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "t.txt").write_text("b 2 x\na 2 y\nb 2 x\nc 1\n\nd 3 z w\n")
    (tmp_path / "d.csv").write_text("name,city,n\nann,Rome,10\nbob,Oslo,9\ncid,Rome,7\n")
    (tmp_path / "ids.txt").write_text("ann\ncid\n")
    (tmp_path / "none.txt").write_text("")
    (tmp_path / "a.log").write_text("1 ERROR x\n2 WARN y\n3 ERROR z\n4 END\n5 ok\n6 END\n7 last\n")
    (tmp_path / "notes.txt").write_text("one\nbudget two\n\nthree\n\nfour Budget\n")
    (tmp_path / "ips.txt").write_text("10.0.0.10\n9.1.1.1\n10.0.0.9\n")
    (tmp_path / "page.html").write_text("<p>Hi <b>you</b></p>\n")
    return tmp_path


@pytest.mark.parametrize(
    ("query", "output"),
    [
        ("sort t.txt by the second field and remove duplicates", "\nc 1\na 2 y\nb 2 x\nd 3 z w\n"),
        ("print lines that have exactly 3 fields in t.txt", "b 2 x\na 2 y\nb 2 x\n"),
        ("lines of t.txt with more than 3 columns", "d 3 z w\n"),
        ("how many lines of t.txt have at least 2 columns", "5\n"),
        ("lines in t.txt that do not have 3 fields", "c 1\n\nd 3 z w\n"),
        ("print the max value of column 3 in d.csv", "10\n"),
        ("smallest value of column 3 in d.csv", "7\n"),
        ("print columns 1 and 3 of d.csv separated by a tab", "name\tn\nann\t10\nbob\t9\ncid\t7\n"),
        ("print the rows of d.csv whose first column appears in ids.txt", "ann,Rome,10\ncid,Rome,7\n"),
        (
            "print the rows of d.csv whose first column is not in none.txt",
            "name,city,n\nann,Rome,10\nbob,Oslo,9\ncid,Rome,7\n",
        ),
        ("count the ERROR and the WARN lines in a.log separately", "ERROR 2\nWARN 1\n"),
        ("show all lines of a.log after the last occurrence of END", "7 last\n"),
        ("print the paragraphs of notes.txt that contain the word budget", "one\nbudget two\n\n"),
        ("sort ips.txt as ip addresses", "9.1.1.1\n10.0.0.9\n10.0.0.10\n"),
        ("remove html tags from page.html", "Hi you\n"),
        ("show the duplicate lines of t.txt with their counts", "      2 b 2 x\n"),
        ("compare the sorted contents of t.txt and t.txt", ""),
        (
            "group d.csv by the second column and sum the third column, skip the header",
            "Oslo 9\nRome 17\n",
        ),
    ],
)
def test_what_is_asked_is_printed(folder: Path, query: str, output: str) -> None:
    printed = run(query, folder)
    assert (sorted(printed.split("\n")) if "group" in query else printed) == (
        sorted(output.split("\n")) if "group" in query else output
    )


def test_values_are_counted_where_their_counts_are_asked_for(folder: Path) -> None:
    assert run("unique values of column 2 in d.csv with their counts", folder).split() == [
        "2", "Rome", "1", "city", "1", "Oslo",
    ]  # fmt: skip
    assert run("how many unique values are in column 2 of d.csv", folder) == "3\n"


def test_a_table_is_cut_into_one_file_each_value(folder: Path) -> None:
    run("split d.csv into one file per value of the second column, keeping the header in each", folder)
    assert (folder / "Rome.csv").read_text() == "name,city,n\nann,Rome,10\ncid,Rome,7\n"
    assert (folder / "Oslo.csv").read_text() == "name,city,n\nbob,Oslo,9\n"


def test_a_table_becomes_json(folder: Path) -> None:
    import json

    assert json.loads(run("convert d.csv to json", folder))[1] == {"name": "bob", "city": "Oslo", "n": "9"}


def test_broken_json_is_named(folder: Path) -> None:
    from shutil import which

    if which("jq") is None:
        pytest.skip("needs jq")
    (folder / "good.json").write_text("{}")
    (folder / "bad.json").write_text("{")
    assert (
        run("for all json files here check that they are valid and print the broken ones", folder)
        == "bad.json\n"
    )


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "from /etc/passwd list the users with uid above 1000",
            "awk -F: '$3 > 1000 {print $1}' /etc/passwd",
        ),
        (
            "list the users with uid above 1000 and bash as their shell",
            "awk -F: '$3 > 1000 && $7 ~ /\\/bash$/ {print $1}' /etc/passwd",
        ),
    ],
)
def test_the_file_between_two_words_parts_them(query: str, command: str) -> None:
    assert here(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "search for TODO in .yml and .yaml files but skip node_modules and show line numbers",
            "grep -rn --include='*.yml' --include='*.yaml' --exclude-dir=node_modules TODO .",
        ),
        (
            "show filenames and counts of matches for import in all py files, skipping files with no matches",
            "grep -rc --include='*.py' import . | grep -v ':0$'",
        ),
        ("count the lines with timeout in app.log.*.gz", "zgrep -h timeout app.log.*.gz | wc -l"),
    ],
)
def test_files_are_chosen_as_told(query: str, command: str) -> None:
    assert ask(query) == command
