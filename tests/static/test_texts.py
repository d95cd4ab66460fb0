"""Requests about text files and tables: what was once taken in another sense."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.static.texts import ask, folder, here, run

__all__ = ["folder"]


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


DAYS = """2024-05-01 09:59 a
2024-05-01 10:00 b
  more
2024-05-02 11:00 c
2024-05-03 10:30 d
2024-05-03 12:00 e
"""


@pytest.mark.parametrize(
    ("query", "lines"),
    [
        ("lines in app.log from 2024-05-02 to 2024-05-03", [3, 4, 5]),
        ("lines between 2024-05-01 and 2024-05-02 in app.log", [0, 1, 2, 3]),
        ("lines in app.log from 2024-05-02 onwards", [3, 4, 5]),
        ("show the lines in app.log from 2024-05-03", [4, 5]),
        ("lines after 2024-05-02 in app.log", [4, 5]),
        ("lines before 2024-05-02 in app.log", [0, 1, 2]),
        ("show lines in app.log between 10:00 and 11:00", [1, 2, 4]),
        ("lines between 12:00 and 10:00 in app.log", [0, 5]),
        ("print lines from 2 to 3 in app.log", [1, 2]),
    ],
)
def test_lines_of_a_log_are_chosen_by_their_day_or_time(folder: Path, query: str, lines: list[int]) -> None:
    (folder / "app.log").write_text(DAYS)
    assert run(query, folder).splitlines() == [DAYS.splitlines()[k] for k in lines]


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            'delete all lines containing "debug" from every .log file older than 7 days',
            "find . -type f -name '*.log' -mtime +7 -exec sed -i '/debug/d' {} +",
        ),
        (
            "replace foo with bar in every .conf file bigger than 10 KB",
            "find . -type f -name '*.conf' -size +10k -exec sed -i 's/foo/bar/g' {} +",
        ),
        (
            "find lines containing TODO in every python file under src changed in the last 2 days",
            "find src -type f -name '*.py' -mtime -2 -exec grep -H TODO {} +",
        ),
        (
            "print line 5 of every txt file in docs",
            "find docs -type f -name '*.txt' -exec sed -n '5p' {} \\;",
        ),
        (
            "in every .conf file older than 3 days, replace foo with bar",
            "find . -type f -name '*.conf' -mtime +3 -exec sed -i 's/foo/bar/g' {} +",
        ),
        ("sum column 2 in every csv file modified today", None),
        ("delete blank lines in every folder", None),
    ],
)
def test_each_file_of_a_search_is_worked_on(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        (
            "total of the bytes column (10th field) per ip (1st field) in access.log, biggest first, top 5",
            "awk '{s[$1] += $10} END {for (k in s) print s[k], k}' access.log | sort -rn | head -n 5",
        ),
        (
            "count requests per status (9th field) in access.log",
            "awk '{print $9}' access.log | sort | uniq -c | sort -rn",
        ),
        ("count requests per status (7th field) in access.log", None),
        ("print the first 3 columns of data.csv", "cut -d, -f1-3 data.csv"),
        ("show lines that do not start with # in sshd_config", "grep -v '^#' sshd_config"),
        (
            "convert all .txt files in docs from latin1 to utf8 into a folder utf8",
            "mkdir -p utf8 && for f in docs/*.txt; do "
            'iconv -f ISO-8859-1 -t UTF-8 "$f" > utf8/"${f##*/}"; done',
        ),
        (
            "replace all tabs with spaces in every .conf file",
            'for f in *.conf; do expand "$f" > "$f.tmp" && mv "$f.tmp" "$f"; done',
        ),
    ],
)
def test_columns_and_kinds_of_file_are_known(folder: Path, query: str, command: str | None) -> None:
    assert here(query) == command


def test_a_title_is_changed_in_the_header_alone(folder: Path) -> None:
    (folder / "p.csv").write_text("username,name\nname,x\n")
    command = ask('rename column "name" in header of p.csv to "full_name"')
    assert command is not None
    subprocess.run(["bash", "-c", command], cwd=folder, check=True)
    assert (folder / "p.csv").read_text() == "username,full_name\nname,x\n"


@pytest.mark.parametrize(
    "query",
    [
        "split a.txt by the second column of b.txt",
        "remove tags from song.mp3",
        "search foo in a.txt and b.txt except c.txt",
        "which json files are valid",
        "count the words and the lines in a.txt separately",
    ],
)
def test_what_only_sounds_alike_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("extract everything between double quotes from a.txt", "grep -o '\"[^\"]*\"' a.txt | tr -d '\"'"),
        ("replace foo with bar in all .conf files in this directory", "sed -i 's/foo/bar/g' *.conf"),
        ("grep foo recursively excluding *.min.js", "grep -r --exclude='*.min.js' foo ."),
        ("paragraphs without foo in a.txt", "awk -v RS= -v ORS='\\n\\n' '!/foo/' a.txt"),
        (
            "count errors and warnings in app.log separately",
            "awk 'tolower($0) ~ /error/ {a++} tolower($0) ~ /warn/ {b++} "
            'END {print "error", a + 0; print "warn", b + 0}\' app.log',
        ),
        (
            "show lines in app.log between 10:00 and 11:00 which contain ERROR, without the DEBUG ones",
            'awk \'match(" " $0, /[^0-9][0-2][0-9]:[0-5][0-9]/) {t = substr($0, RSTART, 5)} '
            't >= "10:00" && t < "11:00"\' app.log | grep ERROR | grep -v DEBUG',
        ),
    ],
)
def test_the_rest_of_the_request_is_heeded(query: str, command: str) -> None:
    assert ask(query) == command
