"""Whoever asks to be shown something is not answered with a change."""

import pytest

from caro.backends.static import StaticBackend
from caro.backends.static.looking import asks_to_look, changes
from caro.backends.static.reading import read
from caro.domain import Environment, Request, Suggestion


@pytest.mark.parametrize(
    "query",
    [
        "list stopped",
        "please show reboot",
        "how do i list stopped",
        "which files have permission 777",
        "how many processes are killed",
        "is ssh stopped",
        "what was removed yesterday",
        "could you show me the deleted branches",
        "count the renamed files",
    ],
)
def test_questions_and_verbs_of_looking_ask_to_look(query: str) -> None:
    assert asks_to_look(read(query))


@pytest.mark.parametrize(
    "query",
    [
        "delete old logs",
        "how do i delete a branch",
        "how to reboot",
        "show me how to reboot",
        "what is the command to reboot",
        "which command removes a package",
        "is there a way to kill a process",
        "find all .tmp files and delete them",
        "find big logs, delete them",
        "get rid of old logs",
        "can you stop nginx",
        "",
    ],
)
def test_orders_and_questions_for_a_command_do_not(query: str) -> None:
    assert not asks_to_look(read(query))


@pytest.mark.parametrize(
    "command",
    [
        "echo repo >> notes.txt",
        "sudo ufw allow from 1.1.1.1 to any port 53",
        "sudo shutdown -h now",
        "rm a.txt",
        "find . -name '*.tmp' -delete",
        "find . -type f -exec chmod 600 {} +",
        "sudo systemctl stop ssh",
        "git stash drop",
        "sed -i '/^$/d' a.txt",
        "cd /tmp && mv a b",
        "ls; kill 5",
        'for f in *; do mv -- "$f" "x$f"; done',
        "crontab -r",
    ],
)
def test_commands_that_change_something_are_seen(command: str) -> None:
    assert changes(command)


@pytest.mark.parametrize(
    "command",
    [
        "last -x reboot shutdown",
        "kill -l",
        "git clean -n",
        "git branch -r",
        "getent passwd bob",
        "systemctl status ssh",
        "grep rm a.txt",
        "sed -n 5p a.txt",
        "crontab -l",
        "git log --oneline",
    ],
)
def test_commands_that_only_look_are_left_alone(command: str) -> None:
    assert not changes(command)


@pytest.mark.parametrize("query", ["list stopped", "show reboot", "list dropped stashes"])
def test_a_look_that_lost_a_word_is_declined(query: str) -> None:
    found = StaticBackend().suggest(Request(query, Environment()), 1e18)
    assert not (isinstance(found, Suggestion) and changes(found.command))
