"""What a request wants to be told besides is told, or the request is declined."""

from pathlib import Path

import pytest

from caro.backends.static.asides import untold
from caro.backends.static.reading import read
from caro.backends.static.scopes import misses
from tests.static.asking import ask, lay_out


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("find log files and show their owner", "find . -type f -name '*.log'"),
        ("list the folders with their sizes", "ls -d */"),
        ("list old files and how big they are", "find . -mtime +30"),
        ("find plan.md and print which folder it is in", "find . -name plan.md"),
        ("who can write to the files in docs", "find docs -type f -writable"),
        ("delete the tmp files and print what you deleted", "find . -name '*.tmp' -delete"),
        ("show the files in src and who owns them", "stat -c '%U' src"),
        ("put loose.tar's content in restore", "mv loose.tar restore"),
    ],
)
def test_an_aside_that_the_command_says_nothing_of_is_told(query: str, command: str) -> None:
    assert untold(read(query), command) or misses(read(query), command)


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("find log files and show their owner", "find . -type f -name '*.log' -exec ls -lh {} +"),
        ("list the folders with their sizes", "du -sh */"),
        ("sort the files by their size", "ls -S"),
        ("find files with size 5 MB", "find . -type f -size 5M"),
        ("who owns report.txt", "stat -c '%U' report.txt"),
        ("find files owned by root", "find . -user root"),
        ("delete the tmp files and print what you deleted", "find . -name '*.tmp' -print -delete"),
        ("copy the contents of docs to old", "cp -r docs/. old/"),
    ],
)
def test_an_answer_that_tells_it_is_let_through(query: str, command: str) -> None:
    assert untold(read(query), command) is None
    assert misses(read(query), command) is None


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return lay_out(
        tmp_path,
        {
            "book/one.md": "1", "book/outline.md": "o", "bills/2023/a.pdf": "a", "bills/2024/b.pdf": "b",
            "shots/IMG.JPG": "x", "web/.htaccess": "h", "web/index.html": "i",
            "plain/a.txt": "a", "new/x": "x",
        },
    )  # fmt: skip


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("make a copy of the book folder called book2", "cp -r book book2"),
        ("copy the folder book to a folder called bb", "mkdir -p bb && cp -r book bb/"),
        ("move the pdfs from bills to a separate folder called papers",
         "mkdir -p papers && mv bills/*.pdf papers/"),
        ("change the extension of all .JPG files to .jpg in shots",
         '(cd shots && for f in *.JPG; do mv -- "$f" "${f%.JPG}.jpg"; done)'),
        ("move the contents of plain to new", "mv plain/* new/"),
        ("move the contents of web to new", "find web -mindepth 1 -maxdepth 1 -exec mv -t new/ {} +"),
        ("copy the content of web to new", "cp -r web/. new/"),
        ("list all md files except the outline", "find . -type f -name '*.md' ! -name 'outline.*'"),
        ("rename one.md in book to first.md", "mv book/one.md book/first.md"),
        ("move one.md from book to the current folder", "mv book/one.md ."),
        ("show the 3 newest files with their size",
         r"find . -type f -printf '%T+\t%s\t%p\n' | sort -r | head -n 3"),
        ("extract all pdfs from old.zip", "unzip old.zip '*.pdf'"),
        ("list all files in bills with their sizes, biggest first",
         r"find bills -type f -printf '%s\t%p\n' | sort -nr"),
    ],
)  # fmt: skip
def test_clauses_about_files_are_heeded(query: str, command: str, folder: Path) -> None:
    if "outline" in query:
        query += " in book"
        command = command.replace("find .", "find book")
    assert ask(query, folder) == command


def test_a_bare_word_is_no_member_of_a_zip(folder: Path) -> None:
    assert ask("extract drawings from old.zip", folder) is None
