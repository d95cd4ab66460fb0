"""Where things go: folders that are not there yet, patterns that match nothing here, one archive of many."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out

FILES = dict.fromkeys(
    ("a.log", "notes.txt", "sales.csv", "one.jpg", "src/main.py", "docs/x.pdf", "docs/y.md"), ""
)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(lay_out(tmp_path, FILES))


def answer(query: str) -> str | None:
    return ask(query, Path())


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("put all jpgs into a folder called pics", "mkdir -p pics && mv *.jpg pics/"),
        ("move *.log to old-logs", "mkdir -p old-logs && mv *.log old-logs/"),
        ("copy sales.csv into a folder called data", "mkdir -p data && cp sales.csv data/"),
        ("move notes.txt into a new folder called old", "mkdir -p old && mv notes.txt old/"),
        ("move *.log to docs", "mv *.log docs/"),
        ("move notes.txt to docs", "mv notes.txt docs"),
    ],
)
def test_a_folder_that_is_not_there_is_made_first(query: str, command: str) -> None:
    assert answer(query) == command


def test_a_new_folder_is_no_wish_for_newer_files_only() -> None:
    assert answer("copy notes.txt to a new folder called final") == "mkdir -p final && cp notes.txt final/"
    assert (
        answer("copy only the new files from docs to backups") == "mkdir -p backups && cp -ru docs/. backups/"
    )


def test_a_pattern_has_no_contents() -> None:
    assert "*.log/*" not in (answer("move *.log into a new directory old-logs") or "")


def test_files_of_a_kind_that_lie_further_down_are_found_there() -> None:
    found = "find . -type f -name '*.py' -exec sed -i 's/foo/bar/g' {} +"
    assert answer("replace foo with bar in all python files") == found
    assert answer("replace foo with bar in all txt files") == "sed -i 's/foo/bar/g' *.txt"


def test_zip_makes_one_archive_of_many_files() -> None:
    assert answer("zip all logs older than a week") == (
        "find . -type f -name '*.log' -mtime +7 -print | zip archive.zip -@"
    )
    assert answer("zip up the docs folder without the pdfs") == "zip -r docs.zip docs -x '*.pdf'"
    assert "gzip" not in (answer("zip everything except the logs") or "")


def test_all_files_of_an_ending_are_no_file_of_that_name() -> None:
    assert "expand .c" not in (answer("replace tabs with spaces in every .c file") or "")


def test_for_me_only_means_nobody_else() -> None:
    assert answer("make deploy.sh runnable for me only") == "chmod u+x,go-x deploy.sh"


def test_a_kind_of_file_that_is_not_right_here_is_searched_for() -> None:
    assert answer("count lines in all python files") == "find . -type f -name '*.py' -exec wc -l {} +"
    assert answer("strip trailing whitespace from all python files") == (
        "find . -type f -name '*.py' -exec sed -i 's/[[:space:]]*$//' {} +"
    )


def test_a_quoted_text_that_is_sought_is_no_folder() -> None:
    assert answer('serch for "password" in all config files') is None
    assert answer('find "foo" in docs') == "grep -r foo docs"


def test_a_method_of_http_is_looked_for_in_a_log() -> None:
    assert answer("lines with GET in access.log") == "grep GET access.log"
    assert answer("show the 5th field of lines with GET in access.log") == "awk '/GET/ {print $5}' access.log"


def test_the_folder_that_is_emptied_stays() -> None:
    assert answer("delete everything in docs except x.pdf") == "find docs -mindepth 1 ! -name x.pdf -delete"


def test_what_is_on_another_machine_is_not_searched_here() -> None:
    assert "find" not in (answer("find all pdfs on https://example.com") or "")


def test_a_verb_is_no_host() -> None:
    assert answer("test if server responds on port 22") is None
    assert answer("test if web1 responds on port 22") == "nc -zv web1 22"


def test_a_secret_archive_is_encrypted_or_not_made() -> None:
    assert answer("create an encrypted archive of docs") == "zip -er docs.zip docs"
    assert answer("make an encrypted tar.gz of docs") is None


def test_a_line_of_some_kind_is_no_text_to_add() -> None:
    assert answer("add a header line to sales.csv") is None


def test_counts_of_different_lines_are_a_tally() -> None:
    assert answer("show unique error messages in a.log with counts") == (
        "grep -i error a.log | sort | uniq -c | sort -rn"
    )
    assert answer("count the unique errors in a.log") == "grep -i error a.log | sort -u | wc -l"


def test_what_files_have_and_what_has_many_forms_is_no_text() -> None:
    assert answer("list files without their extension") is None
    assert answer("show lines in a.log that dont start with a date") is None
    assert answer("lines in notes.txt containing a number") == "grep '[0-9]' notes.txt"
    assert "grep -v" not in (answer("show notes.txt without line 3") or "")


def test_files_of_two_folders_are_no_lines_of_two_files() -> None:
    found = answer("show files in docs that are not in src")
    assert found == "comm -23 <(cd docs && find . -type f | sort) <(cd src && find . -type f | sort)"


def test_to_duplicate_a_file_is_not_to_look_for_duplicates_in_it() -> None:
    assert answer("duplicate notes.txt") is None
    assert answer("duplicate lines in notes.txt") == "sort notes.txt | uniq -d"


def test_full_paths_are_full_below_a_folder_too() -> None:
    assert answer("list files in docs recursively with full path") == 'find "$PWD/docs" -type f'


@pytest.mark.parametrize("order", ["throw away everything in docs", "remove everything inside docs"])
def test_what_is_in_a_folder_goes_without_the_folder(order: str) -> None:
    assert answer(order) == "find docs -mindepth 1 -delete"


def test_everything_in_a_file_is_nothing_to_delete() -> None:
    assert answer("delete everything in notes.txt") is None


def test_what_a_search_finds_goes_to_a_folder_that_is_made() -> None:
    command = answer("move all python files to backup")
    assert command is not None and command.startswith("mkdir -p backup && find . -type f -name '*.py' ")
