"""A command works on what the request speaks of: the folder named, the files in it, all the levels meant."""

from pathlib import Path

import pytest

from tests.static.asking import ask, lay_out


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    lay_out(
        tmp_path,
        {
            "sheets/a.csv": "a", "pics/one.png": "p", "pics/two.png": "q", "keys/tls.key": "k",
            "src/main.py": "m",
            "zips/x.zip": "", "zips/y.zip": "", "drafts/d.md": "d", "log.1.gz": "", "run.sh": "#!/bin/sh\n",
            "top.csv": "t", "old.tar.xz": "", "team/plan.md": "p", "notes.txt": "n", "tests/unit/a.py": "a",
        },
    )  # fmt: skip
    return tmp_path


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("list the content of the sheets folder", "ls sheets"),
        ("find the folder called sheets", "find . -type d -name sheets"),
        ("unpack all archives in zips", '(cd zips && for f in *.zip; do unzip "$f"; done)'),
        ("put one.png and two.png from pics into drafts", "mv pics/one.png pics/two.png drafts"),
        ("delete the drafts folder if it exists", "rm -rf drafts"),
        ("how many subfolders does pics have", "find pics -mindepth 1 -type d | wc -l"),
        ("i need all csv files from this folder and its subfolders", "find . -type f -name '*.csv'"),
        ("touch all files in src", "find src -type f -exec touch {} +"),
        ("let everybody read the files in team", "find team -type f -exec chmod a+r {} +"),
        ("make the team folder and all its files readable for everyone", "chmod -R a+r team"),
        ("move everything except notes.txt to drafts",
         "find . -mindepth 1 -maxdepth 1 ! -name notes.txt ! -name drafts -exec mv -t drafts/ {} +"),
        ("list all directories, hidden ones too", "ls -d */ .[!.]*/"),
        ("list files by size, only the top 3", r"find . -type f -printf '%s\t%p\n' | sort -nr | head -n 3"),
        ("show the last 3 modified files with full path",
         r"""find "$PWD" -type f -printf '%T+\t%p\n' | sort -r | head -n 3"""),
        ("who is the owner of the team folder", "stat -c '%U' team"),
        ("give me the path of the file main.py", 'find "$PWD" -name main.py'),
        ("is run.sh executable?", "test -x run.sh && echo yes || echo no"),
        ("put all the txt files into texts.zip", "zip texts.zip *.txt"),
        ("show the first 5 lines of log.1.gz", "zcat log.1.gz | head -n 5"),
        ("remove all write permissions from notes.txt", "chmod a-w notes.txt"),
        ("zip pics and name it album.zip", "zip -r album.zip pics"),
        ("find files named like main", "find . -type f -name '*main*'"),
        ("find files whose name contains MAIN, ignore case", "find . -type f -iname '*MAIN*'"),
        ("show me large files, more than 50 megs", "find . -type f -size +50M -exec ls -lh {} +"),
        ("list all huge files above 100MB", "find . -type f -size +100M"),
        ("make new directory called taxes under drafts", "mkdir drafts/taxes"),
        ("create a dated copy of notes.txt", 'cp notes.txt notes.txt."$(date +%F)"'),
        ("list all csv files, hidden directories too", "find . -type f -name '*.csv'"),
        ("list the 10 most recently accessed files",
         r"find . -type f -printf '%A@\t%p\n' | sort -nr | head -n 10"),
        ("how many files are in pics, not counting subfolders", "find pics -maxdepth 1 -type f | wc -l"),
        ("unzip old.zip but only the html files", "unzip old.zip '*.html'"),
        ("copy the newest file in pics to drafts",
         'cp -- "pics/$(ls -tp pics | grep -v / | head -n 1)" drafts/'),
        ("delete the 2 smallest files in pics",
         'ls -Srp pics | grep -v / | head -n 2 | while IFS= read -r f; do rm -- "pics/$f"; done'),
        ("move the largest png in pics to drafts", 'mv -- "$(ls -S pics/*.png | head -n 1)" drafts/'),
        ("list the contents of pics", "ls pics"),
        ("show me everything in pics", "ls -a pics"),
        ("check which file is the largest", r"find . -type f -printf '%s\t%p\n' | sort -nr | head -n 1"),
        ("show the full path of every file in pics", 'find "$PWD/pics" -type f'),
        ("list pics by file type", "ls -X pics"),
        ("show the first 3 files in pics", "ls -p pics | grep -v / | head -n 3"),
        ("give read access to all users for notes.txt", "chmod a+r notes.txt"),
        ("find all files in team with permissions other than 644", "find team -type f ! -perm 644"),
        ("make a new folder named web with a subfolder css", "mkdir -p web/css"),
        ("zip the team folder but skip hidden files", "zip -r team.zip team -x '*/.*'"),
        ("back up the src folder to drafts with today's date in the name",
         'tar -czf "drafts/src-$(date +%F).tar.gz" src'),
    ],
)  # fmt: skip
def test_the_scope_is_the_one_spoken_of(query: str, command: str, folder: Path) -> None:
    assert ask(query, folder) == command


@pytest.mark.parametrize(
    "query",
    [
        "count how many png and how many csv files are in pics",
        "find folders containing py files",
        "does the folder sheets contain any docx?",
        "show the contents of the keys directory with permissions",
        "show the contents of old.tar.xz sorted",
        "view the first lines of log.1.gz",
        "make all folders in team accessible to everyone",
        "move notes.txt into album.zip",
        "list old files",
        "check whether pics contains any zip files",
        "which zip files contain a readme",
        "show contents of every md file in drafts",
        "extract the css folder from old.tar.xz",
        "extract old.tar.xz from the pics folder",
        "find docs that have notes in their name",
        "find files in pics but not the old ones",
        "list js files but not minified ones",
        "unzip a.zip and b.zip in the zips folder",
        "list the files that are in both drafts and pics",
        "what's in the newest file of pics",
        "extract old.tar.xz to a folder named after it",
        "repack old.tar.xz as zip",
        "set group read on notes.txt",
        "make all files in team readable only for the owner",
        "make a copy of this folder called spare",
        "duplicate this directory and everything in it as spare",
        "append the date to the name of old.tar.xz",
        "add a timestamp to the names of all files",
        "add the date to the beginning of all file names in pics",
        "append _old to the name of old.tar.xz",
    ],
)
def test_what_would_come_out_otherwise_is_declined(query: str, folder: Path) -> None:
    assert ask(query, folder) is None


def test_archives_to_be_listed_are_not_packed(folder: Path) -> None:
    assert str(ask("list the archives here", folder)).startswith("find . -type f")
