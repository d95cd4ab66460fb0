"""What counts as acting on the things that were shown."""

from __future__ import annotations

import pytest

from caro.followups.sameset import keeps

LOGS = "find . -type f -name '*.log'"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LOGS, f"{LOGS} -delete"),
        (LOGS, f"{LOGS} -size +1M -exec rm {{}} +"),
        (LOGS, "find ./old -type f -name '*.log' -delete"),
        (LOGS, f"mkdir -p b && {LOGS} -not -path './b/*' -exec cp -t b/ {{}} +"),
        (f"{LOGS} -printf '%s\\t%p\\n' | sort -nr", f"{LOGS} -delete"),
        (f"{LOGS} | wc -l", f"{LOGS} -delete"),
        ("find . \\( -name a -o -name b \\)", "find . \\( -name a -o -name b \\) -delete"),
        ("find . -name a -o -name b", "find . -name a -o -name b -delete"),
        (f"{LOGS} | head -n 5", f"{LOGS} | head -n 5 | xargs rm"),
        ("lsof -i :8080", "kill $(lsof -t -iTCP:8080 -sTCP:LISTEN)"),
        ("docker ps", "docker stop $(docker ps -q)"),
        ("git branch --merged", "git branch --merged | xargs git branch -d"),
        ("grep error a.log", "sed -i '/error/d' a.log"),
    ],
)
def test_the_same_or_fewer_may_be_changed(before: str, after: str) -> None:
    assert keeps(before, after, changes=True)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (LOGS, "find . -type f -delete"),
        (LOGS, "find . -name '*.log' -delete"),
        (LOGS, "find .. -type f -name '*.log' -delete"),
        (LOGS, "find / -type f -name '*.log' -delete"),
        (LOGS, f"{LOGS} -o -name '*.txt' -delete"),
        (LOGS, "rm *.log"),
        (LOGS, "find . -type f ! -name '*.log' -delete"),
        (f"{LOGS} | head -n 5", f"{LOGS} -delete"),
        (f"{LOGS} | sort -nr | head -n 5", f"{LOGS} | sort -n | head -n 5 | xargs rm"),
        (f"{LOGS} -maxdepth 1", f"{LOGS} -delete"),
        ("find a b -type f", "find c -type f -delete"),
        ("find /var/log -type f", "find /var/logs -type f -delete"),
        ("ls", "find . -maxdepth 1 -type f -delete"),
        ("ls", "rm *"),
        ("ls *.pdf", "rm *.txt"),
        ("lsof -i :8080", "kill $(lsof -t -iTCP:80 -sTCP:LISTEN)"),
        ("docker ps --filter status=exited", "docker rm $(docker ps -aq)"),
        ("grep error a.log", "sed -i '/error/d' b.log"),
    ],
)
def test_more_or_other_things_may_not(before: str, after: str) -> None:
    assert not keeps(before, after, changes=True)


def test_looking_may_take_another_way_to_the_same_names() -> None:
    assert keeps("find . -type f -name '*.txt'", "grep -rl --include='*.txt' foo .", changes=False)
    assert not keeps("find . -type f -name '*.txt'", "grep -l foo *.txt", changes=False)
    assert keeps("ls", "find . -maxdepth 1 -type f | wc -l", changes=False)
    assert not keeps("ls", "find . -type f | wc -l", changes=False)
    assert not keeps("ls docs", "find . -maxdepth 1 -type f | wc -l", changes=False)
    assert keeps("ls docs/*.md", "find docs -maxdepth 1 -name '*.md' -size +1k", changes=False)
