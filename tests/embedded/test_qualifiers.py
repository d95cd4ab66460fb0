"""A qualifier of the request shows in the command, or the command is not offered."""

from __future__ import annotations

import pytest

from caro.backends.embedded import doubt
from caro.backends.embedded.details import other_moment, turned_round
from caro.backends.embedded.qualifiers import QUALIFIERS, dropped
from caro.domain import Decline, Suggestion


@pytest.mark.parametrize(("query", "command"), [row.heeded for row in QUALIFIERS])
def test_a_qualifier_that_is_heeded_passes(query: str, command: str) -> None:
    assert dropped(query, command) is None


@pytest.mark.parametrize(("query", "command"), [row.dropped for row in QUALIFIERS])
def test_a_qualifier_without_a_trace_is_named(query: str, command: str) -> None:
    told = dropped(query, command)
    assert told is not None
    assert told in query


@pytest.mark.parametrize(("query", "command"), [row.dropped for row in QUALIFIERS])
def test_a_command_that_drops_a_qualifier_is_not_offered(query: str, command: str) -> None:
    assert doubt(query, Suggestion(command, "embedded", 1.0)) is not None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("what day of the week was 4 July 1976", "date -d '1976-04-04' +%A"),
        ("files changed after March 14th 2024", "find . -newermt 2024-05-14"),
        ("run backup.sh every day at 2:30", "echo '0 2 * * * backup.sh' | crontab -"),
    ],
)
def test_another_month_or_time_is_named(query: str, command: str) -> None:
    assert other_moment(query, command) is not None


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("what day of the week was 4 July 1976", "date -d 1976-07-04 +%A"),
        ("what day of the week was 4 July 1976", "date -d '4 Jul 1976' +%A"),
        ("touch a.txt as of 15 January 2024, 08:30", "touch -t 202401150830 a.txt"),
        ("run backup.sh every day at 2:30", "echo '30 2 * * * backup.sh' | crontab -"),
        ("which folders may 2 users share", "ls -ld */"),
        ("print today's date like 14 March 2025", "date '+%d %B %Y'"),
        ("requests between 10:00 and 12:59", "grep ':1[0-2]:' access.log"),
    ],
)
def test_the_same_month_or_time_in_another_form_passes(query: str, command: str) -> None:
    assert other_moment(query, command) is None


@pytest.mark.parametrize(
    ("query", "command", "goal"),
    [
        ("copy the folder photos to /mnt/usb", "cp -t photos /mnt/usb", "/mnt/usb"),
        ("move a.txt into archive", "mv archive a.txt", "archive"),
        ("rsync docs to nas:/srv", "rsync -a nas:/srv docs", "nas:/srv"),
    ],
)
def test_a_copy_that_goes_the_other_way_is_named(query: str, command: str, goal: str) -> None:
    assert turned_round(query, command) == goal


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("copy the folder photos to /mnt/usb", "cp -r photos /mnt/usb/"),
        ("copy photos to /mnt/usb", "cp -t /mnt/usb photos"),
        ("move a.txt into archive", "mv a.txt archive/"),
        ("copy x from archive to archive2", "cp archive/x archive2"),
        ("copy all files to one place", "cp * /tmp"),
    ],
)
def test_a_copy_that_goes_where_it_should_passes(query: str, command: str) -> None:
    assert turned_round(query, command) is None


@pytest.mark.parametrize("name", ["COMMANDS.md", "USERS.csv", "ADDRESSES.txt", "RUNTIME.log"])
def test_a_name_in_capitals_is_copied_though_a_form_is_in_it(name: str) -> None:
    assert doubt(f"count the lines of {name}", Suggestion("wc -l notes.txt", "embedded", 1.0)) is not None


def test_who_looks_is_offered_nothing_that_changes() -> None:
    told = doubt("display the mount options of /home", Suggestion("sudo mount -o ro /home", "embedded", 1.0))
    assert isinstance(told, Decline)
    assert "change something" in told.reason


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("phone numbers like 555-123-4567 in a.txt", "grep -oE '[0-9]{3}-[0-9]{3}-[0-9]{4}' a.txt"),
        ("archive src as src-DATE.tgz with today's date", 'tar -czf "src-$(date +%F).tgz" src'),
        ("create file1.txt to file10.txt", "touch file{1..10}.txt"),
        ("run ./check.sh, print pass/fail", "./check.sh && echo pass || echo fail"),
        ("tabs to 4 spaces in a.py", "sed -i 's/\\t/    /g' a.py"),
        ("count the 5xx answers in access.log", "awk '$9 >= 500' access.log | wc -l"),
        ('add "$HOME/go" to .bashrc', "echo 'export GOPATH=\"$HOME/go\"' >> .bashrc"),
    ],
)
def test_what_a_form_stands_for_need_not_be_copied(query: str, command: str) -> None:
    assert doubt(query, Suggestion(command, "embedded", 1.0)) is None
