"""The checker of the pairs follows commands to what they run, and names what no page holds."""

from __future__ import annotations

import gzip
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from caro.shell.calls import calls
from training import flags, manpages, pages

PAGE = """.TH SORTER 1
.SH SYNOPSIS
.B sorter
[\\-abc] [\\-k KEY] FILE
.SH OPTIONS
.TP
.B \\-r, \\-\\-reverse
turn it round
.TP
.BI \\-k " KEY" , " " \\-\\-key= KEY
take a part
.TP
.B \\-\\-[no\\-]colour
paint
"""


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        ("sudo -u bob tail -n 5 /var/log/syslog", ["sudo", "tail"]),
        ("find . -name '*.log' -exec sudo rm -f {} +", ["find", "sudo", "rm"]),
        ("git ls-files -z | xargs -0 -n 1 wc -l", ["git", "xargs", "wc"]),
        ("ssh -p 2222 web1 'df -h | sort -rn'", ["ssh", "df", "sort"]),
        ("bash -c 'cat a | head'", ["bash", "cat", "head"]),
        ('for f in *; do mv "$f" "$(echo "$f" | tr a b)"; done', ["echo", "tr", "mv"]),
        ("docker exec -it web sh -c 'apt update'", ["docker", "sh", "apt"]),
        ("docker run --rm pandoc/core notes.md -o notes.docx", ["docker"]),
        ("kubectl exec web-0 -- nginx -t", ["kubectl", "nginx"]),
        ("timeout -k 5 10 ping -c 1 host", ["timeout", "ping"]),
        ("diff <(sort a) <(sort -r b)", ["sort", "sort", "diff"]),
        ("echo 'broken", []),
    ],
)
def test_every_command_that_runs_is_taken_out(command: str, expected: list[str]) -> None:
    assert [call[0] for call in calls(command)] == expected


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Put one page on the shelf, that of `sorter`, and the command `other` without a page."""
    if shutil.which("groff") is None:
        pytest.skip("groff renders the pages and is not installed")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    man = manpages.folder() / "root" / "usr/share/man/man1"
    man.mkdir(parents=True)
    (man / "sorter.1.gz").write_bytes(gzip.compress(PAGE.encode()))
    (manpages.folder() / "commands").write_text("sorter\nother\n", encoding="ascii")
    _forget()
    yield
    _forget()


def _forget() -> None:
    for kept in (pages.index, pages.commands, pages.manual):
        kept.cache_clear()


@pytest.mark.usefixtures("shelf")
@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("sorter -r --reverse file", "ok"),
        ("sorter -ab file", "ok"),
        ("sorter -rk2,2 file", "ok"),
        ("sorter -k -x file", "ok"),
        ("sorter --no-colour --key=3 file", "ok"),
        ("sorter -- --wrong", "ok"),
        ("sorter -x file", "unknown option"),
        ("sorter -rx file", "unknown option"),
        ("sorter --revers file", "unknown option"),
        ("other --anything", "not checked"),
        ("sotrer file", "unknown tool"),
        ("./sotrer --any", "ok"),
    ],
)
def test_an_option_must_stand_in_the_page(command: str, kind: str) -> None:
    (call,) = calls(command)
    assert flags.check(call).kind == kind


def test_the_shells_own_commands_are_checked_against_its_help() -> None:
    assert flags.check(("read", "-r", "line")).kind == "ok"
    assert flags.check(("read", "-z", "line")).kind == "unknown option"


@pytest.mark.usefixtures("shelf")
def test_the_report_counts_by_file_and_fails_on_a_wrong_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "few.txt"
    path.write_text("sorter -r a.txt\n  turn a.txt round\nsorter -q b.txt\n  sort b.txt\n", encoding="utf-8")
    assert flags.main([str(path)]) == 1
    shown = capsys.readouterr().out
    assert "few.txt:3: unknown option sorter: -q" in shown
    path.write_text("sorter -r a.txt\n  turn a.txt round\n", encoding="utf-8")
    assert flags.main([str(path)]) == 0


def test_without_pages_the_check_says_how_to_get_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    _forget()
    assert flags.main([]) == 4
    assert "--fetch" in capsys.readouterr().err
    _forget()
