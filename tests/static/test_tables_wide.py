"""Columns that are left out, renamed or told by their shape; days and durations."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

FILES = {
    "staff.csv": "id,name,team,salary,joined\n1,Ann,red,100,2019-05-01\n2,Bob,blue,300,2021-02-03\n"
    "3,Cid,red,200,2021-09-09\n",
    "hits.log": "2024-05-01T10:00:00Z GET /a 200 5ms\n2024-05-01T11:00:00Z POST /b 404 305ms\n"
    "2024-05-02T10:30:00Z GET /a 200 1200ms\n",
    "hosts.txt": "web|10.0.0.1|up\ndb|10.0.0.2|down\n",
    "stock.tsv": "sku\tstock\tprice\nA\t0\t5\nB\t7\t9\n",
    "rows.txt": "row 1 odd\nrow 2 even\nrow 3 odd\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay_out(tmp_path, FILES)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("how many rows are in staff.csv, not counting the header", ["3"]),
        ("count the data rows of staff.csv", ["3"]),
        ("staff.csv without the salary column", ["id,name,team,joined", "1,Ann,red,2019-05-01"]),
        ("all columns except id and team in staff.csv", ["name,salary,joined", "Ann,100,2019-05-01"]),
        ("drop the last column of staff.csv", ["id,name,team,salary", "1,Ann,red,100"]),
        ("staff.csv without the first two columns", ["team,salary,joined", "red,100,2019-05-01"]),
        ("swap the first two columns of staff.csv", ["name,id,team,salary,joined"]),
        ("put the team column first in staff.csv", ["team,id,name,salary,joined"]),
        ("people in staff.csv who joined before 2020", ["1,Ann,red,100,2019-05-01"]),
        ("people who joined after 2021-02-03 in staff.csv", ["3,Cid,red,200,2021-09-09"]),
        ("how many people joined in 2021, staff.csv", ["2"]),
        ("who earns most in staff.csv", ["2,Bob,blue,300,2021-02-03"]),
        ("which team appears most often in staff.csv", ["2 red"]),
        ("teams with more than 1 people in staff.csv", ["red 2"]),
        ("second highest salary in staff.csv", ["200"]),
        ("min, max and average salary in staff.csv", ["min 100 max 300 avg 200"]),
        (
            "sort staff.csv by team then by salary descending, without the header",
            ["2,Bob,blue,300,2021-02-03"],
        ),
        ("average response time in hits.log", ["503.333"]),
        ("requests slower than 300ms in hits.log", ["2024-05-01T11:00:00Z POST /b 404 305ms"]),
        ("requests that took over 1 second in hits.log", ["2024-05-02T10:30:00Z GET /a 200 1200ms"]),
        ("requests per path in hits.log", ["2 /a", "1 /b"]),
        ("count the requests on 2024-05-01 in hits.log", ["2"]),
        ("the unique status codes in hits.log", ["200", "404"]),
        ("requests per day in hits.log", ["2 2024-05-01", "1 2024-05-02"]),
        ("last column of hosts.txt, separator is |", ["up", "down"]),
        ("items out of stock in stock.tsv", ["A 0 5"]),
        ("total stock and price in stock.tsv", ["7 14"]),
        ("show lines 2 to 3 of rows.txt", ["row 2 even", "row 3 odd"]),
    ],
)
def test_the_answer_prints_what_was_asked(query: str, expected: list[str], folder: Path) -> None:
    command = ask(query, folder)
    assert command is not None
    done = subprocess.run(["bash", "-c", command], cwd=folder, capture_output=True, text=True)
    lines = [" ".join(line.split()) for line in done.stdout.splitlines()]
    assert lines[: len(expected)] == expected, command


def test_a_title_is_changed_where_it_stands(folder: Path) -> None:
    command = ask("rename the column team to squad in staff.csv", folder)
    assert command is not None
    subprocess.run(["bash", "-c", command], cwd=folder, check=True)
    assert (folder / "staff.csv").read_text() == FILES["staff.csv"].replace("team", "squad")


@pytest.mark.parametrize(
    "query",
    [
        "staff.csv without the wage column",
        "rename the column squad to team in staff.csv",
        "which team pays best in staff.csv",
        "first column of hosts.txt separated by ;",
        "swap the first three columns of staff.csv",
    ],
)
def test_what_the_table_does_not_tell_is_declined(query: str, folder: Path) -> None:
    assert ask(query, folder) is None
