"""What is asked for besides is given or the request is declined; words that say how are names of nothing."""

from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

FILES = {
    "app.log": "2024-03-10 00:00:00 INFO up\n2024-03-10 05:30:00 ERROR down\n2024-03-11 06:00:00 INFO up\n",
    "sales.csv": "date,region,units\n2024-01-05,north,10\n2024-02-06,south,3\n2024-02-07,north,7\n",
    "requests.log": "2024-05-01T00:00:00Z GET / 200 5ms\n2024-05-01T01:11:00Z GET /shop 304 22ms\n"
    "2024-05-01T02:22:00Z GET /admin 503 39ms\n",
    "items.json": '[{"name": "lamp"}, {"name": "desk"}]',
    "words.txt": "b\na\n",
    "build.sh": "echo\n",
    "tests/conftest.py": "",
    "tests/e2e/test_api.py": "",
}
DECLINED = (
    "which python version is used here and where is it",
    "show words.txt and where it is",
    "delete the log files with their owner",
    "show app.log and why it grows",
    "print words.txt in two columns",
    "run pytest in color",
    "lines with ERROR in app.log with the total",
    "check build.sh for errors, without running it please and with their owner",
    "list running docker containers from newest to oldest",
    "just the regions from sales.csv in uppercase",
    "pip install requests and exit",
)
GIVEN = {
    "cargo: run the tests and show their output": "cargo test -- --nocapture",
    "check build.sh for syntax errors without running it": "bash -n build.sh",
    "run all tests except the e2e ones": "python3 -m pytest --ignore=tests/e2e",
    "run all tests except the slow ones": "python3 -m pytest -m 'not slow'",
    "app.log entries between 05:00 and 06:00": 'awk \'$2 >= "05:00:00" && $2 <= "06:00:00"\' app.log',
    "requests.log lines after 1am": "awk 'substr($1, 12, 8) >= \"01:00:00\"' requests.log",
    "units per region in sales.csv sorted by region": "awk -F, 'NR > 1 {s[$2] += $3} END"
    " {for (k in s) print k, s[k]}' sales.csv | sort",
    "units per month in sales.csv sorted by month": "awk -F, 'NR > 1 {s[substr($1, 1, 7)] += $3} END"
    " {for (k in s) print k, s[k]}' sales.csv | sort",
    "names in items.json sorted alphabetically": "jq -r '[.[].name] | sort[]' items.json",
    "show lines 2 to 3 of app.log with their numbers": "awk 'NR >= 2 && NR <= 3"
    ' {print NR ": " $0}\' app.log',
}


@pytest.mark.parametrize("query", DECLINED)
def test_what_is_not_given_is_declined(query: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) is None


@pytest.mark.parametrize(("query", "command"), GIVEN.items())
def test_what_is_asked_besides_is_given(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, FILES)) == command


MISREAD = {
    "log.txt": "accepted key for ann\nfailed key for ben\n",
    "pay.csv": "name,team,pay\nann,IT,30\nben,IT,20\ncy,HR,20\n",
    "tests/e2e/test_api.py": "",
}


@pytest.mark.parametrize(
    "query",
    [
        "search log.txt for accepted logins",  # no line holds that
        "search log.txt for accepted, show only the user",
        "print the line with the highest points in log.txt",
        "how many words contain the letter a in log.txt",
        "rows 2 to 3 of pay.csv where team is IT",
    ],
)
def test_words_that_were_misread_are_looked_for_nowhere(query: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, MISREAD)) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("lines with failed key in log.txt", "grep 'failed key' log.txt"),
        ("top 2 pays in pay.csv", "tail -n +2 pay.csv | cut -d, -f3 | sort -rn | head -n 2"),
        (
            "top 2 teams in pay.csv",
            "tail -n +2 pay.csv | cut -d, -f2 | sort | uniq -c | sort -rn | head -n 2",
        ),
        ("run test_api.py", "python3 -m pytest tests/e2e/test_api.py"),
        ("enter the container web with bash", "docker exec -it web bash"),
        ("show running containers with their ports", "docker ps --format '{{.Names}} {{.Ports}}'"),
        ("delete all pycache folders", "find . -type d -name __pycache__ -prune -exec rm -r {} +"),
    ],
)
def test_the_file_or_the_folder_settles_what_is_meant(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, lay_out(tmp_path, MISREAD)) == command
