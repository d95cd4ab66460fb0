"""The judge tells right from wrong by outcome, not by spelling."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest

from benches.accuracy.caseset import Case
from benches.accuracy.judge import Judge
from benches.accuracy.workshop import Workshop

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="judging needs bubblewrap"
)


@pytest.fixture(scope="module")
def workshop() -> Iterator[Workshop]:
    with Workshop() as made:
        yield made


@pytest.fixture(scope="module")
def judge(workshop: Workshop) -> Judge:
    return Judge(workshop)


def _case(mode: str, accept: str, fixture: str = "files", **options: bool) -> Case:
    return Case("files-001", "q", "simple", "files", mode, fixture, (accept,), ("false",), **options)


def test_another_command_with_the_same_paths_is_right(judge: Judge) -> None:
    case = _case("paths", "find . -type f -name '*.mp4'")
    assert judge.verdict(case, "ls -l media/*.mp4").right
    assert not judge.verdict(case, "ls -l media/*.mp3").right


def test_order_counts_only_where_it_was_asked_for(judge: Judge) -> None:
    free = _case("paths", "ls media")
    strict = _case("paths", "ls media", ordered=True)
    assert judge.verdict(free, "ls -r media").right
    assert not judge.verdict(strict, "ls -r media").right


def test_spacing_of_output_does_not_count(judge: Judge) -> None:
    assert judge.verdict(_case("stdout", "wc -l < notes.txt"), "printf '   3  \\n\\n'").right


def test_an_answer_that_also_changes_files_is_wrong(judge: Judge) -> None:
    case = _case("stdout", "cat notes.txt")
    assert not judge.verdict(case, "cat notes.txt; rm notes.txt").right


def test_each_command_starts_from_an_unchanged_fixture(judge: Judge) -> None:
    case = _case("fs", "rm notes.txt")
    assert judge.verdict(case, "unlink notes.txt").right
    assert judge.verdict(case, "rm -f ./notes.txt").right
    assert not judge.verdict(case, "true").right


def test_archives_compare_by_what_they_hold(judge: Judge) -> None:
    case = _case("fs", "tar -czf p.tar.gz photos", fixture="archives")
    assert judge.verdict(case, "tar -cf - ./photos | gzip -9 > p.tar.gz").right
    assert not judge.verdict(case, "tar -cjf p.tar.gz photos").right
    assert not judge.verdict(case, "tar -czf p.tar.gz photos/one.jpg").right


def test_the_name_is_free_where_the_request_left_it_open(judge: Judge) -> None:
    case = _case("fs", "tar -czf p.tar.gz photos", fixture="archives", new_names=True)
    assert judge.verdict(case, "tar -czf pictures.tgz photos").right
    assert not judge.verdict(case, "zip -qr pictures.zip photos").right


def test_repositories_compare_by_refs_and_index(judge: Judge) -> None:
    case = _case("fs", "git checkout -q -b topic", fixture="git")
    assert judge.verdict(case, "git switch -c topic").right
    assert not judge.verdict(case, "git branch topic").right


def test_time_stamps_count_only_where_they_matter(judge: Judge) -> None:
    assert not judge.verdict(_case("fs", "touch notes.txt new"), "touch new2").right
    assert judge.verdict(_case("fs", "touch README.md new"), "touch new").right
    assert not judge.verdict(_case("fs", "touch README.md new", times=True), "touch new").right


def test_a_command_that_never_ends_is_stopped_and_wrong(judge: Judge) -> None:
    verdict = judge.verdict(_case("stdout", "pwd"), "pwd; yes")
    assert not verdict.right
    assert "stopped" in verdict.why


def test_the_sandbox_has_no_network_and_a_root_that_cannot_be_written(workshop: Workshop) -> None:
    case = _case("stdout", "pwd")
    tried = workshop.run(
        case, "touch /etc/x /usr/x; cat /proc/net/dev | grep -c eth; id -u; ls /root | wc -l"
    )
    assert tried.outcome.stdout.split() == ["0", "1000", "0"]
    assert tried.outcome.stderr.count("Read-only file system") + tried.outcome.stderr.count("denied") == 2
