"""What is learnt from: what is kept of the sources, and what is varied in it."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import pytest

from training.apart import Apart, words
from training.rows import Row, hand_written, harmless, nl2bash, tldr
from training.vary import replaced, varied


def row(query: str, command: str) -> Row:
    return Row(query, command, "test")


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("list files", "ls"),
        ("delete the old logs", "find . -name '*.log' -mtime +30 -delete"),
        ("search the whole system for core files", "find / -name core"),
        ("stop nginx by force", "pkill nginx"),
    ],
)
def test_what_is_asked_for_is_kept(query: str, command: str) -> None:
    assert harmless(row(query, command))


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("list the old logs", "find . -name '*.log' -delete"),
        ("find core files", "find / -name core"),
        ("show firefox", "pkill firefox"),
        ("overwrite x", "dd if=/dev/zero of=x"),
        ("naïve", "ls"),
        ("long", "echo " + "x" * 200),
    ],
)
def test_what_harms_unasked_or_is_odd_is_left_out(query: str, command: str) -> None:
    assert not harmless(row(query, command))


def test_of_two_answers_to_one_request_the_first_counts(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(
        "ls\n  list files\nls -l\n  list files\n  list details\n[macos] pbcopy\n  copy\n"
    )
    learnt, held = hand_written(tmp_path, 1, 0.0)
    assert [(r.query, r.command) for r in learnt] == [("list files", "ls"), ("list details", "ls -l")]
    assert held == []


def test_what_names_things_that_nobody_said_is_left_out(tmp_path: Path) -> None:
    path = tmp_path / "nl2bash.jsonl"
    pairs = [("find files in a directory", "find /usr -type f"), ("find files in /usr", "find /usr -type f")]
    path.write_text("".join(json.dumps({"query": q, "command": c}) + "\n" for q, c in pairs))
    assert [r.query for r in nl2bash(path, 1)] == ["find files in /usr"]


def test_a_line_of_tldr_gets_a_name_for_its_blank_and_says_its_program(tmp_path: Path) -> None:
    path = tmp_path / "tldr.jsonl"
    lines = [
        {"query": "Compress a file", "command": "lzip path/to/file", "tool": "lzip", "platform": "common"},
        {"query": "Do it", "command": "lzip path/to/a path/to/b", "tool": "lzip", "platform": "common"},
    ]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    (found,) = tldr(path, 1, frozenset())
    program, name = found.command.split(" ")
    assert program == "lzip" and "path/to" not in found.command
    assert name in found.query and "lzip" in found.query


def test_the_accuracy_cases_are_kept_out_however_they_are_spelled() -> None:
    apart = Apart()
    case = min(apart._equal)
    assert not apart.clear(row(f"The {case.upper()}?", "x"))
    assert apart.clear(row("sing a song of sixpence to the blackbirds", "x"))
    assert words("Show the File, a.txt!") == ["show", "file", "txt"]


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("count the lines of notes.txt", "wc -l notes.txt"),
        ("last 25 lines of app.log", "tail -n 25 app.log"),
        ("search 'not found' in a.log", "grep 'not found' a.log"),
        ("ping 10.0.0.7", "ping 10.0.0.7"),
        ("restart nginx", "sudo systemctl restart nginx"),
    ],
)
def test_what_is_replaced_is_replaced_on_both_sides(query: str, command: str) -> None:
    changed = 0
    for seed in range(30):
        asked, answer = replaced(query, command, Random(seed))
        new = set(asked.split()) - set(query.split())
        changed += bool(new)
        assert (asked != query) == (answer != command)
        for word in new:
            assert word.strip("'") in answer
    assert changed > 10


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("show ipv4 addresses", "ip -4 addr"),
        ("sha 256 of it", "sha256sum it"),
        ("list docker images", "docker images"),
        ("install the packages of package.json", "npm install"),
        ("make a.sh 755", "chmod 755 b"),
    ],
)
def test_what_only_looks_alike_stays(query: str, command: str) -> None:
    assert {replaced(query, command, Random(seed)) for seed in range(30)} == {(query, command)}


def test_the_same_seed_varies_alike() -> None:
    pair = row("Show the last 20 lines of app.log", "tail -n 20 app.log")
    assert varied(pair, Random(4)) == varied(pair, Random(4))


def test_one_more_pair_moves_no_other_between_learnt_and_held_back(tmp_path: Path) -> None:
    blocks = [f"ls {number}\n  list {number}\n" for number in range(200)]
    (tmp_path / "b.txt").write_text("".join(blocks))
    _, before = hand_written(tmp_path, 1, 0.2)
    (tmp_path / "a.txt").write_text("pwd\n  where am i\n")
    _, after = hand_written(tmp_path, 1, 0.2)
    assert 20 < len(before) < 60
    assert set(before) == {row for row in after if row.query != "where am i"}
