"""An answer that lost a value of the request is no answer."""

import pytest

from caro.backends.static.keeping import loses
from caro.backends.static.reading import read


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("copy notes.txt to backup.txt", "cp notes.txt backup.txt"),
        ("list python files", "find . -name '*.py'"),
        ("delete the first 3 lines of a.txt", "sed -i '1,3d' a.txt"),
        ("show a.txt after line 3", "tail -n +4 a.txt"),
        ('search for "a.b" in x.log', "grep 'a\\.b' x.log"),
        ("create files file1.txt to file10.txt", "touch file{1..10}.txt"),
        ("what is using port 8080", "lsof -i :8080"),
    ],
)
def test_a_value_may_be_written_the_way_commands_write_it(query: str, command: str) -> None:
    assert loses(read(query), command) is None


@pytest.mark.parametrize(
    ("query", "command", "lost"),
    [
        ("change the shell of alex to /bin/zsh", "chsh -s /bin/bash alex", "/bin/zsh"),
        ("delete 'letter.pdf' in ./docs", "rm letter.pdf", "./docs"),
        ("top 7 files", "ls | head", "7"),
        ("ping example.com 5 times", "ping -c 5 example.org", "example.com"),
    ],
)
def test_a_lost_value_is_named(query: str, command: str, lost: str) -> None:
    assert loses(read(query), command) == lost
