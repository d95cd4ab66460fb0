"""A further constraint is heeded or declined: the answer is never that of the request without it."""

import pytest

from benches.accuracy import caseset, split
from caro.backends.static import StaticBackend
from caro.backends.static.constraints import ignored
from caro.backends.static.reading import read
from caro.domain import Environment, Request, Suggestion

BLIND = Environment(may_look=False)
EVERY = 9
"""One in so many of the requests that are answered: the more are asked, the longer it takes."""

FURTHER = (
    "sorted by colour", "owned by alice", "on host web1", "every 5 minutes", "as json", "in reverse",
    "except the blue ones", "only if it rains", "using perl", "as root", "in french",
    "and email it to bob@example.com", "with a progress bar", "unless it is monday", "but not on weekends",
    "ignoring case", "and notify me when done", "twice", "three times", "within 10 seconds",
    "inside the container web", "at 5pm", "in parallel", "with colors", "verbosely",
    "with a dry run first", "and undo it afterwards", "as user bob", "until it fails", "if it exists",
    "but keep a backup", "for alice only", "without duplicates", "in a new window", "grouped by month",
    "starting tomorrow", "that are green", "in descending order", "as a table", "in yaml", "not yet",
    "separated by commas", "without asking", "on the second disk", "via a proxy", "with sudo",
)  # fmt: skip
"""Constraints of many kinds; most are about nothing that the request speaks of."""
FULFILLED = {
    "in reverse": ("sort -r", "ls -", "sort -nr", "tac"), "without duplicates": ("uniq", "-u", "seen"),
    "in descending order": ("sort -r", "sort -nr", "ls -", "-h", "--sort=-"), "separated by commas": (",",),
    "with sudo": ("sudo",), "as root": ("sudo",), "in parallel": ("-j", "-P"), "as json": ("json", "jq"),
    "if it exists": ("-p", "-f", "rm -rf"), "ignoring case": ("-i", "tolower"),
    "without asking": ("-f", "-y"),
    "with colors": ("color",), "as a table": ("docker",), "on host web1": ("web1",),
    "with a progress bar": ("progress", "-P"), "not yet": ("git", "grep -v"),
}  # fmt: skip
"""What some commands do anyway."""


def ask(query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, BLIND), 1e18)
    return found.command if isinstance(found, Suggestion) else None


def requests() -> list[tuple[str, str]]:
    asked = [case.query.rstrip(" ?.!") for case in split.select(caseset.load(), "dev")][::EVERY]
    return [(query, command) for query in asked if (command := ask(query)) is not None]


REQUESTS = requests()


def test_enough_requests_are_answered_to_tell() -> None:
    assert len(REQUESTS) > 50


@pytest.mark.parametrize("further", FURTHER)
def test_a_further_constraint_is_never_ignored(further: str) -> None:
    deaf = [
        query
        for query, command in REQUESTS
        if further.split()[-1] not in query.split()  # "reverse the lines … in reverse" asks for it already
        and ask(f"{query} {further}") == command
        and not any(mark in command for mark in FULFILLED.get(further, ()))
    ]
    assert not deaf, deaf


@pytest.mark.parametrize(
    ("query", "command", "fault"),
    [
        ("grep ERROR in app.log ignoring case", "grep ERROR app.log", "ignoring case"),
        ("grep ERROR in app.log ignoring case", "grep -i ERROR app.log", None),
        ("kill chrome three times", "pkill -x chrome", "three times"),
        ("show the INFO lines of app.log", "cat app.log", "INFO"),
        ("list files without sudo", "sudo ls", "without sudo"),
        ("grep 'in reverse' notes.txt", "grep 'in reverse' notes.txt", None),
    ],
)
def test_marks_tell_whether_a_constraint_is_heeded(query: str, command: str, fault: str | None) -> None:
    assert ignored(read(query, environment=BLIND), command) == fault


@pytest.mark.parametrize("word", ["three", "minutes", "kilobytes", "second", "case"])
def test_words_that_count_measure_or_belong_to_an_idiom_are_no_slips(word: str) -> None:
    query = "copy a.txt three minutes kilobytes second ignoring case"
    assert word not in [typed for typed, _ in read(query, repair=True).repaired]
