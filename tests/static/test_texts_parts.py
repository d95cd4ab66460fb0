"""Requests about parts of text files: fields, words and characters of each line, lines two files share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.static.texts import ask, folder, run

__all__ = ["folder"]


@pytest.fixture
def shapes(folder: Path) -> Path:
    (folder / "e.csv").write_text("id,v\n1,5\n2,\n1,7.256\n3, \n")
    (folder / "s.ini").write_text("[a]\ntimeout = 30\nname=x=y\n")
    (folder / "old.txt").write_text("a\nb\nc\n")
    (folder / "new.txt").write_text("a\nc\nd\n")
    (folder / "w.txt").write_text("one two\n\n007 1.05\n")
    (folder / "dos.txt").write_bytes(b"a\r\nb\r\n")
    (folder / "bom.txt").write_bytes(b"\xef\xbb\xbfa\nb\n")
    return folder


@pytest.mark.parametrize(
    ("query", "output"),
    [
        ("show lines where field 2 is empty in e.csv", "2,\n3, \n"),
        ("how many rows of e.csv have an empty second column", "2\n"),
        ("lines of e.csv where the second column is not empty", "id,v\n1,5\n1,7.256\n"),
        ("find rows in e.csv with the same value in column 1", "1,5\n1,7.256\n"),
        ("show the row with the largest value in column 2 of e.csv", "1,7.256\n"),
        ("round the numbers in column 2 of e.csv to 1 decimal", "id,v\n1,5.0\n2,\n1,7.3\n3, \n"),
        ("count how many fields each line in w.txt has", "2\n0\n2\n"),
        ("print the value of key timeout in s.ini", "30\n"),
        ("print the part after the = in s.ini", "[a]\n 30\nx=y\n"),
        ("check if old.txt and new.txt have the same lines regardless of order", "different\n"),
        ("show only the added lines between old.txt and new.txt", "d\n"),
        ("show only the removed lines between old.txt and new.txt", "b\n"),
        ("find files with windows line endings", "./dos.txt\n"),
        ("count the characters in old.txt without spaces", "3\n"),
        ("reverse the words in each line of w.txt", "two one\n\n1.05 007\n"),
        ("remove leading zeros from the numbers in w.txt", "one two\n\n7 1.05\n"),
        ("pad the numbers in column 1 of e.csv to 3 digits", "id,v\n001,5\n002,\n001,7.256\n003, \n"),
    ],
)
def test_texts_are_read_by_their_shape(shapes: Path, query: str, output: str) -> None:
    assert run(query, shapes) == output


def test_files_are_cut_where_told(shapes: Path) -> None:
    run("split e.csv into pieces of 2 rows keeping the header in each", shapes)
    assert (shapes / "e_001.csv").read_text() == "id,v\n1,5\n2,\n"
    assert (shapes / "e_002.csv").read_text() == "id,v\n1,7.256\n3, \n"
    run("split w.txt at each blank line into separate files", shapes)
    assert (shapes / "w_2.txt").read_text() == "007 1.05\n"


def test_files_are_changed_where_told(shapes: Path) -> None:
    run("remove the byte order mark from bom.txt", shapes)
    assert (shapes / "bom.txt").read_bytes() == b"a\nb\n"
    run("delete rows of e.csv where the second column is empty", shapes)
    assert (shapes / "e.csv").read_text() == "id,v\n1,5\n1,7.256\n"
    run("add a header line 'a b' to old.txt", shapes)
    assert (shapes / "old.txt").read_text() == "a b\na\nb\nc\n"


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("get the value of .server.port from config.json", "jq -r .server.port config.json"),
        ("sort the json array in a.json by age", "jq 'sort_by(.age)' a.json"),
        ("filter a.json for objects where age is over 30", "jq 'map(select(.age > 30))' a.json"),
        ("set the version field to 2.0 in package.json", None),
        ("rows of a.csv with the same value in every column", None),
    ],
)
def test_keys_of_json_are_no_texts(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("delete everything before the first : in a.txt", "sed -i 's/^[^:]*:/:/' a.txt"),
        ("delete everything after # on each line of a.conf", "sed -i 's/#.*/#/' a.conf"),
        ("delete everything before foo in a.txt", None),
        ("delete everything before the first one in a.txt", None),
        ("delete a.txt but ask before", "rm -i a.txt"),
        ("uniq a.txt ignoring the first field", "uniq -f 1 a.txt"),
        ("print column 2 of a.csv without the header", "awk -F, 'NR > 1 {print $2}' a.csv"),
        ("join every 3 lines of a.txt with a tab", "paste - - - < a.txt"),
        ("join all lines of a.txt with commas", "paste -sd , a.txt"),
    ],
)
def test_a_part_is_not_taken_for_the_whole(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "output"),
    [
        ("keep only the first 2 words of each line in l.txt", "a bb\nfour\nlong line\n"),
        ("print characters 2 to 3 of every line of l.txt", " b\nou\non\n"),
        ("print the third word of line 1 of l.txt", "c\n"),
        ("show the 2 longest lines in l.txt", "long line here\na bb c\n"),
        ("sort l.txt by line length, shortest first", "four\na bb c\nlong line here\n"),
        ("lines of l.txt that are between 4 and 6 characters long", "a bb c\nfour\n"),
        (
            "make the first column of d.csv uppercase, except the header",
            "name,city,n\nANN,Rome,10\nBOB,Oslo,9\nCID,Rome,7\n",
        ),
        ("combine every two lines of d.csv into one", "name,city,n ann,Rome,10\nbob,Oslo,9 cid,Rome,7\n"),
        ("apply rot13 to four.txt", "sbhe\n"),
    ],
)
def test_parts_of_lines_are_printed(folder: Path, query: str, output: str) -> None:
    (folder / "l.txt").write_text("a bb c\nfour\nlong line here\n")
    (folder / "four.txt").write_text("four\n")
    assert run(query, folder) == output


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("delete the last word of each line in l.txt", "a bb\n\nlong line\n"),
        ("put quotes around every line in l.txt", '"a bb c"\n"four"\n"long line here"\n'),
        ("wrap each line of l.txt in single quotes", "'a bb c'\n'four'\n'long line here'\n"),
        ("remove the text before the first space in each line of l.txt", " bb c\nfour\n line here\n"),
    ],
)
def test_parts_of_lines_are_changed(folder: Path, query: str, text: str) -> None:
    (folder / "l.txt").write_text("a bb c\nfour\nlong line here\n")
    run(query, folder)
    assert (folder / "l.txt").read_text() == text


@pytest.mark.parametrize(
    ("query", "output"),
    [
        ("count the lines in x.txt that are also in y.txt", "2\n"),
        ("lines of x.txt that are also in y.txt", "b\nd\n"),
        (
            "sort d.csv by column 3 numerically but keep the header on top",
            "name,city,n\ncid,Rome,7\nbob,Oslo,9\nann,Rome,10\n",
        ),
        ("sort d.csv by column 2 without the header", "bob,Oslo,9\nann,Rome,10\ncid,Rome,7\n"),
        ("delete columns 2 and 3 from d.csv", "name\nann\nbob\ncid\n"),
    ],
)
def test_parts_of_files_are_printed(folder: Path, query: str, output: str) -> None:
    (folder / "x.txt").write_text("a\nb\nc\nd\n")
    (folder / "y.txt").write_text("d\nb\n")
    assert run(query, folder) == output


@pytest.mark.parametrize(
    ("query", "text"),
    [
        ("remove all lines from x.txt that are also in y.txt", "a\nc\n"),
        ("remove all lines from x.txt that are also in x2.txt", ""),
        ("remove lines 1, 2 and 4 from x.txt", "c\n"),
        ("delete the first and the last line of x.txt", "b\nc\n"),
        ("delete all lines after line 3 in x.txt", "a\nb\nc\n"),
    ],
)
def test_lines_are_deleted_where_told(folder: Path, query: str, text: str) -> None:
    (folder / "x.txt").write_text("a\nb\nc\nd\n")
    (folder / "x2.txt").write_text("a\nb\nc\nd\n")
    (folder / "y.txt").write_text("d\nb\n")
    run(query, folder)
    assert (folder / "x.txt").read_text() == text


@pytest.mark.parametrize(
    "query",
    ["replace the value of DEBUG in .env with false", "change the value of port to 8080 in a.txt"],
)
def test_a_value_is_not_its_name(query: str) -> None:
    command = ask(query)
    assert command is None or "=" in command


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("sort scores.txt by the second column, highest first", "sort -k2,2nr scores.txt"),
        ("sort a.csv by column 3 lowest first", "sort -t, -k3,3n a.csv"),
        ("print the file notes.md without markdown headings", None),
        ("print a.txt without foo", "grep -v foo a.txt"),
        ('add a line "x" at the end of each txt file', None),
        ("count the files in which the string apiKey occurs", None),
        ("count occurrences of foo in all files", "grep -roh foo . | wc -l"),
        (
            "get all the id values out of items.json",
            "jq -r '.. | objects | select(has(\"id\")).id' items.json",
        ),
        ("get the id of items.json", None),
        ("find foo in a.json", "grep foo a.json"),
        ("check whether a.json is valid and print it nicely if so", "jq . a.json"),
        ("check whether a.json is valid json", "jq empty a.json"),
        (
            "show 2 lines before and 5 lines after every match of foo in a.log",
            "grep -B 2 -A 5 foo a.log",
        ),
    ],
)
def test_every_word_of_the_request_counts(query: str, command: str | None) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    ("query", "output"),
    [
        ("which words appear in x.txt and not in y.txt", "one\nthree\n"),
        ("words in x.txt that are also in y.txt", "two\n"),
        ("find lines in z.txt that occur more than 2 times", "      3 b\n"),
        ("strip all commas out of c.txt", "a b\n"),
    ],
)
def test_words_and_lines_are_compared(folder: Path, query: str, output: str) -> None:
    (folder / "x.txt").write_text("one two\nthree\n")
    (folder / "y.txt").write_text("two four\n")
    (folder / "z.txt").write_text("a\nb\nb\na\nb\n")
    (folder / "c.txt").write_text("a, b,\n")
    assert run(query, folder) == output
