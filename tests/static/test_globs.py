"""A pattern with its folder is taken apart or kept alive: in quotes or in `-name` it would find nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.static.asking import Box, ask

FILES = dict.fromkeys(
    ("logs/a.log", "logs/b.log", "logs/c.txt", "logs/old/d.log", "a.log", "src/x/y.py", "z.py"), "one\n"
)
ANSWERS = {
    "delete /tmp/*.tmp": "rm /tmp/*.tmp",
    "delete /var/log/*.log": "rm /var/log/*.log",
    "remove ~/Downloads/*.zip": "rm ~/Downloads/*.zip",
    "delete /tmp/*.tmp older than 7 days": "find /tmp -maxdepth 1 -type f -name '*.tmp' -mtime +7 -delete",
    "list /etc/*.conf": "ls /etc/*.conf",
    "show sizes of /var/log/*.log": "du -sh /var/log/*.log",
    "newest file in /var/log/*.log": "ls -tp /var/log/*.log | grep -v / | head -n 1",
    "find src/**/*.py": "find src -name '*.py'",
    "copy ~/Downloads/*.zip to backup": "mkdir -p backup && cp ~/Downloads/*.zip backup/",
    "rename /srv/*.txt to .md": '(cd /srv && for f in *.txt; do mv -- "$f" "${f%.txt}.md"; done)',
    "rsync a.txt to backup": "rsync -av a.txt backup/",
}
DECLINED = (
    "find files matching /usr/*/bin",
    "delete everything except /tmp/*.log",
    "copy *.conf to *.bak",
    "move src/*.py to lib/*.py",
    "rename photos/*.jpeg to pics/*.jpg",
    "empty /tmp/*",
)


@pytest.mark.parametrize(("query", "command"), ANSWERS.items())
def test_the_folder_of_a_pattern_is_where_it_acts(query: str, command: str, tmp_path: Path) -> None:
    assert ask(query, tmp_path) == command


@pytest.mark.parametrize("query", DECLINED)
def test_a_pattern_that_fits_nowhere_is_declined(query: str, tmp_path: Path) -> None:
    assert ask(query, tmp_path) is None


RUN = {
    "delete logs/*.log": {"logs/a.log", "logs/b.log"},
    "delete ./logs/*.log": {"logs/a.log", "logs/b.log"},
    "delete logs/**/*.log": {"logs/a.log", "logs/b.log", "logs/old/d.log"},
    "delete files matching logs/?.txt": {"logs/c.txt"},
    "delete src/**/*.py": {"src/x/y.py"},
}


@pytest.mark.parametrize(("query", "gone"), RUN.items())
def test_what_the_pattern_stands_for_is_deleted_and_no_more(query: str, gone: set[str]) -> None:
    box = Box(FILES)
    command = ask(query, box.work)
    assert command is not None
    box.run(command)
    assert set(FILES) - box.left() == gone
    box.close()
