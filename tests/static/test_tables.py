"""Columns come from the file that is named, the answers print what was asked, and a look is only a look."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.backends.static.tablefile import LOOK_BYTES, look
from caro.domain import Environment, Request, Suggestion

BACKEND = StaticBackend()
FILES = {
    "sales.csv": "date,region,product,units,revenue\n2024-01-02,north,apple,3,30\n"
    "2024-01-05,south,pear,5,75\n2024-02-01,north,pear,2,30\n2024-02-03,east,apple,7,70\n",
    "plain.csv": "1,red\n2,blue\n3,red\n",
    "semi.csv": "name;amount\na;1\nb;2\n",
    "people.tsv": "name\tage\tcity\nann\t41\tOslo\nbob\t29\tRome\ncid\t35\tOslo\n",
    "users.txt": "root:x:0:0:root:/root:/bin/bash\nann:x:1000:1000:Ann:/home/ann:/bin/zsh\n"
    "bob:x:1001:1001:Bob:/home/bob:/bin/bash\n",
    "access.log": '10.0.0.1 - - [01/Mar/2024:10:00:00 +0000] "GET /a HTTP/1.1" 200 120 "-" "x"\n'
    '10.0.0.2 - - [01/Mar/2024:10:00:01 +0000] "GET /b HTTP/1.1" 404 10 "-" "x"\n'
    '10.0.0.1 - - [01/Mar/2024:10:00:02 +0000] "POST /a HTTP/1.1" 200 50 "-" "x"\n',
    "app.log": "2024-03-01 10:00:00 ERROR disk full\n2024-03-01 10:00:01 INFO ok\n"
    "2024-03-01 10:00:02 ERROR net down\n",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("tables")
    for name, body in FILES.items():
        (root / name).write_text(body)
    return root


def ask(query: str, folder: Path, may_look: bool = True) -> str | None:
    environment = Environment(cwd=str(folder), may_look=may_look)
    found = BACKEND.suggest(Request(query, environment), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("show the region column of sales.csv", ["region", "north", "south", "north", "east"]),
        ("revenue per region in sales.csv", ["east 70", "north 60", "south 75"]),
        ("total revenue in sales.csv", ["205"]),
        ("average units in sales.csv", ["4.25"]),
        ("highest revenue in sales.csv", ["75"]),
        ("lowest units in sales.csv", ["2"]),
        ("how many rows per region in sales.csv", ["east 1", "north 2", "south 1"]),
        ("unique products in sales.csv", ["apple", "pear"]),
        (
            "rows of sales.csv where region is north",
            ["2024-01-02,north,apple,3,30", "2024-02-01,north,pear,2,30"],
        ),
        ("sales.csv rows with units over 4", ["2024-01-05,south,pear,5,75", "2024-02-03,east,apple,7,70"]),
        ("count rows in sales.csv where product is pear", ["2"]),
        ("top 2 rows of sales.csv by revenue", ["2024-01-05,south,pear,5,75", "2024-02-03,east,apple,7,70"]),
        ("average revenue per product in sales.csv", ["apple 50", "pear 52.5"]),
        ("show name and city from people.tsv", ["name\tcity", "ann\tOslo", "bob\tRome", "cid\tOslo"]),
        ("average age in people.tsv", ["35"]),
        ("people older than 30 in people.tsv", ["ann\t41\tOslo", "cid\t35\tOslo"]),
        ("people in Oslo in people.tsv", ["ann\t41\tOslo", "cid\t35\tOslo"]),
        ("usernames in users.txt", ["root", "ann", "bob"]),
        ("users in users.txt whose shell is /bin/bash", ["root", "bob"]),
        ("how many requests per ip in access.log", ["2 10.0.0.1", "1 10.0.0.2"]),
        ("count 404 in access.log", ["1"]),
        ("requests per status in access.log", ["2 200", "1 404"]),
        ("count lines per level in app.log", ["2 ERROR", "1 INFO"]),
        ("second column of plain.csv", ["red", "blue", "red"]),
        ("unique values of column 2 in plain.csv", ["blue", "red"]),
        ("sum of column 1 in plain.csv", ["6"]),
        ("total amount in semi.csv", ["3"]),
    ],
)
def test_the_answer_prints_what_was_asked(query: str, expected: list[str], folder: Path) -> None:
    command = ask(query, folder)
    assert command is not None, query
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, capture_output=True, text=True, timeout=20, check=True
    )
    lines = [line.strip() if "uniq -c" in command else line for line in done.stdout.splitlines()]
    if "for (k in" in command:
        lines.sort()
    assert lines == expected, command


def test_sorting_keeps_the_header_on_top(folder: Path) -> None:
    command = ask("sort sales.csv by revenue descending", folder)
    assert command is not None
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True, check=True)
    assert [line.rpartition(",")[2] for line in done.stdout.splitlines()] == [
        "revenue",
        "75",
        "70",
        "30",
        "30",
    ]


@pytest.mark.parametrize("name", ["sales.csv", "semi.csv", "people.tsv"])
def test_a_first_line_of_names_is_a_header(name: str, folder: Path) -> None:
    table = look(name, str(folder))
    assert table is not None
    assert table.header


@pytest.mark.parametrize("name", ["plain.csv", "users.txt", "access.log", "app.log"])
def test_a_first_line_of_values_is_not(name: str, folder: Path) -> None:
    table = look(name, str(folder))
    assert table is not None
    assert not table.header


def test_without_leave_to_look_no_file_is_opened(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise AssertionError("a file was opened")

    ask("total revenue in sales.csv", folder)
    monkeypatch.setattr(os, "open", refuse)
    command = ask("revenue per region in sales.csv", folder, may_look=False)
    assert command is None or "$5" not in command


def test_no_more_than_the_first_bytes_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "long.csv").write_text("name,size\n" + "a,1\n" * 5000 + "zz,late\n")
    asked: list[int] = []
    read = os.read

    def counted(handle: int, size: int) -> bytes:
        asked.append(size)
        return read(handle, size)

    monkeypatch.setattr(os, "read", counted)
    table = look("long.csv", str(tmp_path))
    assert table is not None
    assert sum(asked) <= LOOK_BYTES == 4096
    assert table.numeric(2)


@pytest.mark.parametrize(
    "name", ["fifo.csv", "folder.csv", "binary.csv", "empty.csv", "missing.csv", "loop.csv", "locked.csv"]
)
def test_what_is_no_readable_text_is_neither_read_nor_waited_for(name: str, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "fifo.csv")
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "binary.csv").write_bytes(b"a,b\n\0\1\2,3\n")
    (tmp_path / "empty.csv").write_bytes(b"")
    (tmp_path / "loop.csv").symlink_to("loop.csv")
    (tmp_path / "locked.csv").write_text("a,b\n1,2\n")
    (tmp_path / "locked.csv").chmod(0)
    begin = time.monotonic()
    table = look(name, str(tmp_path))
    ask(f"total of b in {name}", tmp_path)
    assert time.monotonic() - begin < 5
    if name != "locked.csv" or os.geteuid() != 0:
        assert table is None


@pytest.mark.skipif(sys.platform != "linux", reason="device files as on Linux")
@pytest.mark.parametrize("path", ["/dev/zero", "/dev/random", "/proc/self/mem"])
def test_devices_are_left_alone(path: str) -> None:
    assert look(path) is None


@pytest.mark.parametrize(
    "body",
    [
        "a,b\n",
        "\n\n\n",
        ",,,\n,,,\n",
        "a,b\n1\n1,2,3,4\n",
        '"a","b\n1,2\n',
        "x" * 9000,
        "a,b\n" + "é" * 4093,
        "\ufeffa,b\n1,2\n",
        "a,a,a\n1,2,3\n",
        "a:b\nc\n",
    ],
)
def test_odd_tables_are_no_fault(body: str, tmp_path: Path) -> None:
    (tmp_path / "odd.csv").write_text(body, encoding="utf-8")
    for query in (
        "total b in odd.csv",
        "sum of column 9 in odd.csv",
        "a per b in odd.csv",
        "sort odd.csv by a",
    ):
        ask(query, tmp_path)


def test_a_column_that_the_table_lacks_is_not_made_up(folder: Path) -> None:
    assert ask("total of the colour column in sales.csv", folder) is None


def test_values_that_hold_quotes_stay_values(tmp_path: Path) -> None:
    (tmp_path / "t.csv").write_text("name,n\nx'y,1\nb,2\n")
    command = ask('rows of t.csv where name is "x\'y"', tmp_path)
    if command is not None:
        done = subprocess.run(
            ["bash", "-c", command], cwd=tmp_path, capture_output=True, text=True, check=True
        )
        assert done.stdout.splitlines() == ["x'y,1"]
