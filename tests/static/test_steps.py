"""Of two orders in a request both are done, or the request is declined; none is dropped without a word."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.static.asking import ask

DECLINED = (
    "create a folder called build and then sing",
    "install vim and then configure it",
    "list users and delete bob",
    "show the current directory and then the user",
    "list files and then dance",
    "show disk usage and then tell bob",
    "delete all log files and then restart the frobnicator",
    "delete build and then cook dinner",
    "create a folder a then create a file b.txt in it",
    "count files, folders and links",
    "list py files, delete tmp files",
    "delete tmp files if there are log files",
    "look at the log files and remove old ones",
    "delete pdf files in a and txt files in b",
    "make a folder a and a file b.txt",
)
BOTH = {
    "show the date and then list files": "date && ls",
    "show memory usage and kill firefox": "free -h && pkill -x firefox",
    "sleep 5 seconds and then list files": "sleep 5 && ls",
    "find c files and delete tmp files": "find . -type f -name '*.c' && find . -type f -name '*.tmp' -delete",
    "delete tmp files and find c files": "find . -type f -name '*.tmp' -delete && find . -type f -name '*.c'",
}
ONE = {
    "find all tmp files and delete them": "find . -type f -name '*.tmp' -delete",
    "find python files and then count their lines": "find . -type f -name '*.py' -exec wc -l {} +",
    "list all containers, also stopped ones": "docker ps -a",
    "update and upgrade packages": "sudo apt update && sudo apt upgrade",
    "sort a.txt and then save it to b.txt": "sort a.txt > b.txt",
}


@pytest.mark.parametrize("query", DECLINED)
def test_a_step_that_would_be_dropped_is_a_reason_to_decline(query: str, tmp_path: Path) -> None:
    assert ask(query, tmp_path) is None


@pytest.mark.parametrize(("query", "command"), BOTH.items())
def test_two_steps_that_are_known_are_both_done(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, tmp_path) == command


@pytest.mark.parametrize(("query", "command"), ONE.items())
def test_what_one_command_does_stays_one(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, tmp_path) == command
