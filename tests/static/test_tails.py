"""What is asked for besides is shown or done by the answer, or there is none."""

import pytest

from caro.backends.static.tails import lost, shows
from caro.backends.static.tokens import tokenize


@pytest.mark.parametrize(
    ("query", "command", "fault"),
    [
        ("list branches with their author", "git branch -v", "with … author"),
        ("list branches with their author", "git branch --format='%(authorname)'", None),
        ("last 3 commits and who made them", "git log --oneline -n 3", "and … who"),
        ("last 3 commits and who made them", "git log -n 3", None),
        ("which lines changed and by whom", "git diff", "and … whom"),
        ("show the remotes, only the names", "git remote -v", "only … names"),
        ("show the remotes, only the names", "git remote", None),
        ("remotes, names only", "git remote -v", "only … names"),
        ("create an empty commit and push it", "git commit --allow-empty -m x", "and push"),
        ("create an empty commit, then push", "git commit --allow-empty -m x && git push", None),
        ("branches sorted by date, with date", "git branch --sort=-committerdate", ", … date"),
        ("find lines with owner alice", "grep -n alice notes.txt", None),
        ("create branch foo from main and push it", "git push main foo", "create"),
        ("push the newly created branch foo", "git push origin foo", None),
        ("download https://example.com/a.txt and show it", "curl -LO https://example.com/a.txt", "and show"),
        ("add the key to the agent and list all keys", "ssh-add ~/.ssh/work", "and list"),
        ("author and commit hash of HEAD", "git show -s --format='%an %h'", None),
        ("only show the newest file", "ls -t | head -n 1", None),
        ("just tell me the status", "uptime", "only … status"),
    ],
)
def test_what_is_asked_for_besides_leaves_its_mark(query: str, command: str, fault: str | None) -> None:
    found = lost(tokenize(query), command)
    assert found == fault


def test_a_mark_may_rule_out_another() -> None:
    assert shows("git log -n 3", "git log!--oneline")
    assert not shows("git log --oneline", "git log!--oneline")
