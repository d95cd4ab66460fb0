"""A last clause that works on what the rest prints becomes a step of a pipe where lines are printed."""

from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

FILES = {
    "app.log": "2024-03-10 00:00:00 INFO up\n2024-03-10 05:30:00 ERROR down\n",
    "code.py": "def b():\n    pass\n\ndef a():\n    pass\n",
    "people.csv": "name,city,age\nann,Oslo,30\nben,Rome,20\n",
    "tests/conftest.py": "",
    "tests/unit/test_a.py": "",
    "tests/test_views.py": "",
    "hello.c": "int main() {}\n",
}
PIPED = {
    "everything with ERROR in app.log, limited to 2 lines": "grep ERROR app.log | head -n 2",
    "lines with def in code.py, sorted": "grep def code.py | sort",
    "lines without def in code.py and count them": "grep -vc def code.py",
    "show app.log sorted and give me only the first 3": "sort app.log | head -n 3",
}
NOT_PIPED = (
    "names from people.csv, first 2 only",  # the heading would be one of them
    "count the lines of app.log and show the first 3",
    "install htop and show the first 3",
    "delete app.log, first 3 only",
    "search app.log for up and tell me what it means",
)
TESTS = {
    "run the unit tests on 4 workers": "python3 -m pytest -n 4 tests/unit",
    "run the views test with coverage": "python3 -m pytest --cov tests/test_views.py",
    "compile hello.c and run it": "gcc hello.c -o hello && ./hello",
}


@pytest.mark.parametrize(("query", "command"), [*PIPED.items(), *TESTS.items()])
def test_the_last_clause_is_heeded(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) == command


@pytest.mark.parametrize("query", NOT_PIPED)
def test_what_prints_no_plain_lines_is_not_piped(query: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) is None


NUMBERS = {
    "scores.txt": "ann:red:1200\nben:blue:300\n",
    "n.txt": "4\n70\n9\n",
    "notes.txt": "The fox.\n\nA dog runs away.\n",
    "package.json": '{"dependencies": {"left-pad": "1.3.0"}}',
    "requirements.txt": "flask==3.0.0\n",
    "tests/unit/test_db.py": "",
    "tests/conftest.py": "",
}


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("total points in scores.txt", "awk -F: '{s += $3} END {print s}' scores.txt"),
        ("lines of scores.txt with more than 1000 points", "awk -F: '$3 > 1000' scores.txt"),
        ("numbers bigger than 8 in n.txt", "awk '$1 > 8' n.txt"),
        ("lines with fox in notes.txt in capitals", "grep fox notes.txt | tr '[:lower:]' '[:upper:]'"),
        ("install version 1.3.0 of left-pad", "npm install left-pad@1.3.0"),
        ("install flask 3.0.2", "python3 -m pip install flask==3.0.2"),
        ("install unheardof 3.0.2", None),
        (
            "create a venv called env and install the requirements in it",
            "python3 -m venv env && env/bin/python3 -m pip install -r requirements.txt",
        ),
        ("run all tests except test_db", "python3 -m pytest --ignore=tests/unit/test_db.py"),
        ("run all tests except test_login", "python3 -m pytest -k 'not test_login'"),
    ],
)
def test_numbers_and_versions_are_what_they_stand_for(
    query: str, command: str | None, tmp_path: Path
) -> None:
    assert ask(query, lay_out(tmp_path, NUMBERS)) == command
