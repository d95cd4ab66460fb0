"""Orders whose words have another, likelier sense: each was once answered by that one."""

from __future__ import annotations

import pytest

from caro.backends.static import StaticBackend, placeholder
from caro.domain import Environment, Request, Suggestion


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(may_look=False)), 1e18)
    return found.command if isinstance(found, Suggestion) else None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("make all files in ./site 644, files only", "find ./site -type f -exec chmod 644 {} +"),
        ("make 644 empty files", "touch file{1..644}"),
        ('insert a line "#!/bin/bash" at the top of run.sh', "sed -i '1i #!/bin/bash' run.sh"),
        ("append a.txt to b.txt", "cat a.txt >> b.txt"),
        ("list git tags sorted newest first", "git tag --sort=-creatordate"),
        ("list git tags sorted by name", "git tag"),
        ("replace every tab in notes.txt with 4 spaces", "sed -i 's/\\t/    /g' notes.txt"),
        ("convert tabs to 4 spaces in notes.txt", "expand -t 4 notes.txt"),
        ("free port 8080", "kill $(lsof -t -iTCP:8080 -sTCP:LISTEN)"),
    ],
)
def test_the_sense_that_is_meant_is_taken(query: str, command: str) -> None:
    assert ask(query) == command


@pytest.mark.parametrize(
    "query",
    [
        "move all mp4 files from ~/Downloads to /media/videos without overwriting anything",
        "copy all pdfs to /mnt/usb without overwriting existing files",
        "copy a.txt to b.txt, never overwriting",
    ],
)
def test_what_is_not_to_be_overwritten_is_spared(query: str) -> None:
    command = ask(query)
    assert command is None or " -n " in command


@pytest.mark.parametrize(
    "query", ["prepend a.txt to b.txt", "list files with spaces", "delete logs without overwriting"]
)
def test_what_would_lose_a_word_is_declined(query: str) -> None:
    assert ask(query) is None


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("tar up /etc into /backup/etc-<today's date>.tar.gz", "<today's date>"),
        ("copy a.txt to /srv/<user>/", "<user>"),
        ("remove all <br> tags", ""),
        ("numbers < 10 and > 5", ""),
        ("files <10 MB", ""),
        ("replace <b>x</b> with y", ""),
    ],
)
def test_a_place_left_open_in_a_name_is_found(query: str, found: str) -> None:
    assert placeholder(query) == found
