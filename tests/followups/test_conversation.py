"""Follow-ups through the real matcher, and through a server that sees what goes along."""

from __future__ import annotations

import pytest

from caro.domain import Environment
from caro.followups.conversation import Conversation, Turn
from caro.router import Router
from tests.backends import serving

TALKS = [
    [
        ("find log files over 10 MB in /var/log", "find /var/log -type f -name '*.log' -size +10M"),
        (
            "only the ones from today",
            "find /var/log -type f -name '*.log' -size +10M -daystart -mtime 0",
        ),
        ("count them", "find /var/log -type f -name '*.log' -size +10M -daystart -mtime 0 | wc -l"),
        (
            "sort them by size",
            "find /var/log -type f -name '*.log' -size +10M -daystart -mtime 0"
            " -printf '%s\\t%p\\n' | sort -nr",
        ),
        ("now delete them", "find /var/log -type f -name '*.log' -size +10M -daystart -mtime 0 -delete"),
    ],
    [
        ("find pdf files in docs", "find docs -type f -name '*.pdf'"),
        ("how many are there?", "find docs -type f -name '*.pdf' | wc -l"),
        ("in reports/ instead", "find reports/ -type f -name '*.pdf'"),
        ("over 1 MB", "find reports/ -type f -name '*.pdf' -size +1M"),
        ("except a.pdf", "find reports/ -type f -name '*.pdf' -size +1M ! -name a.pdf"),
        ("how big are they together", None),
        ("compress those", "find reports/ -type f -name '*.pdf' -size +1M ! -name a.pdf -exec gzip {} +"),
    ],
    [
        ("find txt files", "find . -type f -name '*.txt'"),
        ("which of them contain foo", "grep -rl --include='*.txt' foo ."),
        ("please delete those", "find . -type f -name '*.txt' -exec grep -q foo {} \\; -delete"),
    ],
    [
        ("find log files in /var/log", "find /var/log -type f -name '*.log'"),
        ("in /var/log/old", "find /var/log/old -type f -name '*.log'"),
        ("in docs", "find docs -type f -name '*.log'"),
        ("delete all of them except a.log", "find docs -type f -name '*.log' ! -name a.log -delete"),
    ],
    [
        ("list git branches", "git branch"),
        (
            "delete the merged ones",
            "git branch --merged | grep -vE '^\\*|^\\+| (main|master|develop)$' | xargs -r git branch -d",
        ),
    ],
    [
        ("find files larger than 1 GB in ~/old", "find ~/old -type f -size +1G"),
        ("sort by date", "find ~/old -type f -size +1G -printf '%T+\\t%p\\n' | sort -r"),
        ("the 10 largest", "find ~/old -type f -size +1G -printf '%s\\t%p\\n' | sort -nr | head -n 10"),
    ],
    [
        ("list files", "ls"),
        ("sort them by size", "ls -lhS"),
        ("only the ones changed today", "find . -maxdepth 1 -type f -daystart -mtime 0"),
    ],
    [
        ("what is using port 8080", "lsof -i :8080"),
        ("kill it", "kill $(lsof -t -iTCP:8080 -sTCP:LISTEN)"),
    ],
    [
        ("list running docker containers", "docker ps"),
        ("stop them", "docker stop $(docker ps -q)"),
    ],
    [
        ("find files over 10 MB", "find . -type f -size +10M"),
        ("only pdf files", "find . -type f -name '*.pdf' -size +10M"),
        ("delete those older than a month", "find . -type f -name '*.pdf' -size +10M -mtime +30 -delete"),
    ],
    [
        ("show the last 5 commits", "git log -n 5"),
        ("only those by anna", "git log -n 5 -i --author=anna"),
    ],
]  # fmt: skip
"""What is said and what is answered; None for any command."""


def talk(*names: str, **variables: str) -> Conversation:
    router = Router(names or ("static",), variables=variables)  # type: ignore[arg-type]
    return Conversation(router, Environment(cwd="/nonexistent", may_look=False), "moderate")


def command(turn: Turn) -> str | None:
    return turn.answer.suggestion.command if turn.answer.suggestion else None


def unclear(turn: Turn) -> str:
    assert turn.answer.suggestion is None and turn.answer.failure is not None
    assert turn.answer.failure.message.startswith("I can't tell what “")
    return turn.answer.failure.message


@pytest.mark.parametrize("lines", TALKS, ids=lambda lines: lines[1][0])
def test_each_line_goes_on_from_what_was_shown(lines: list[tuple[str, str | None]]) -> None:
    conversation = talk()
    for at, (said, wanted) in enumerate(lines):
        turn = conversation.ask(said)
        assert command(turn) == wanted or (wanted is None and command(turn))
        assert bool(turn.taken_as) is (at > 0)


def test_a_destructive_follow_up_is_judged_as_every_answer_is() -> None:
    conversation = talk()
    conversation.ask("list all docker containers")
    turn = conversation.ask("delete them")
    assert turn.answer.command is None
    assert turn.answer.failure is not None and turn.answer.failure.code == "blocked"


@pytest.mark.parametrize("said", ["delete them", "only the ones from today", "the same for /tmp", "kill it"])
def test_without_an_answer_before_there_is_nothing_to_mean(said: str) -> None:
    assert "nothing was shown before" in unclear(talk().ask(said))


def test_only_is_no_request_by_itself_once_something_was_shown() -> None:
    conversation = talk()
    conversation.ask("list python files")
    unclear(conversation.ask("only this week's"))  # alone it would be the number of the week


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("show the biggest file here", "delete it"),  # that one lies below, the other request means here
        ("list files", "delete them"),
        ("list hidden files", "delete them"),
        ("list pdf files here", "delete them"),  # a pattern of the shell skips hidden files, find does not
        ("show disk usage", "delete it"),
        ("find pdf files in docs, the first 5", "copy them to backup"),
        ("delete the folder build", "count them"),
        ("copy pdf files to backup", "delete them"),
        ("move a.txt to docs", "delete it"),
        ("find the 3 biggest log files", "delete them"),
    ],
)
def test_what_could_touch_other_things_is_not_offered(first: str, then: str) -> None:
    conversation = talk()
    assert command(conversation.ask(first))
    unclear(conversation.ask(then))


def test_after_a_request_without_an_answer_them_is_not_what_was_before_it() -> None:
    conversation = talk()
    conversation.ask("find log files")
    conversation.ask("hum a tune about the sea")
    assert "nothing was shown" in unclear(conversation.ask("delete them"))


def test_a_follow_up_without_an_answer_changes_nothing() -> None:
    conversation = talk()
    conversation.ask("find log files")
    unclear(conversation.ask("paint them blue"))
    assert command(conversation.ask("count them")) == "find . -type f -name '*.log' | wc -l"


def test_another_command_than_the_answer_is_not_what_the_request_names() -> None:
    conversation = talk()
    conversation.ask("find log files")
    conversation.settle("find . -name '*.log'")
    unclear(conversation.ask("delete them"))


@pytest.mark.parametrize(
    "said",
    [
        "find all pdf files and copy them to backup",
        "list the files in docs and sort them by size",
        "what time is it",
        "count the lines in a.txt",
        "show the last 3 lines of a.txt",
        "from a.txt show the first line",
    ],
)
def test_a_whole_request_is_taken_as_it_stands(said: str) -> None:
    conversation = talk()
    alone = command(conversation.ask(said))
    conversation = talk()
    conversation.ask("find log files in /var/log")
    turn = conversation.ask(said)
    assert command(turn) == alone is not None
    assert not turn.taken_as


def contents(server: serving.Server, at: int) -> list[tuple[str, str]]:
    body = [asked for path, _, asked in server.asked if path.endswith("/chat/completions")][at]
    assert isinstance(body, dict)
    return [(one["role"], one["content"]) for one in body["messages"]][1:]


def test_a_server_gets_the_exchange_before_a_follow_up_and_nothing_before_another_request() -> None:
    with serving.serve(serving.streams("du", " -sh *")) as server:
        conversation = talk("openai", CARO_OPENAI_URL=server.url, CARO_OPENAI_MODEL="m")
        conversation.ask("how large is everything")
        conversation.settle("du -sh .")
        conversation.ask("only those over 1 GB")
        conversation.ask("draw a map of the disk")
    assert contents(server, 0) == [("user", "how large is everything")]
    assert contents(server, 1) == [
        ("user", "how large is everything"),
        ("assistant", "du -sh ."),
        ("user", "only those over 1 GB"),
    ]
    assert contents(server, 2) == [("user", "draw a map of the disk")]


def test_a_server_goes_on_from_what_the_matcher_answered_and_gets_three_exchanges_at_most() -> None:
    with serving.serve(serving.streams("ls")) as server:
        conversation = talk("static", "openai", CARO_OPENAI_URL=server.url, CARO_OPENAI_MODEL="m")
        conversation.ask("find log files")
        for _ in range(5):
            conversation.ask("paint them blue")
    assert contents(server, 0)[0] == ("user", "find log files")
    assert contents(server, 0)[-1] == ("user", "paint them blue")
    assert len(contents(server, 4)) == 2 * 3 + 1


def test_a_bare_piece_goes_on_from_what_a_server_answered() -> None:
    with serving.serve(serving.streams("ls")) as server:
        conversation = talk("static", "openai", CARO_OPENAI_URL=server.url, CARO_OPENAI_MODEL="m")
        conversation.ask("find log files")
        conversation.ask("paint them blue")
        conversation.ask("over 1 GB")
    assert contents(server, 1)[-3:] == [
        ("user", "paint them blue"),
        ("assistant", "ls"),
        ("user", "over 1 GB"),
    ]


def test_a_server_that_is_away_is_named() -> None:
    conversation = talk("static", "openai", CARO_OPENAI_URL="http://127.0.0.1:9", CARO_OPENAI_MODEL="m")
    conversation.ask("find log files")
    assert "openai: " in unclear(conversation.ask("paint them blue"))
