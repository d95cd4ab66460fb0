"""Sampled pairs are what the matcher answers, each for the intent that it was made from."""

from __future__ import annotations

import json
from itertools import islice
from random import Random

import pytest

from caro.backends.static.compiler import clause_rows, expand
from caro.backends.static.intent import all_intents
from caro.shell import problem
from training.pools import MAKERS, value
from training.sampler import Pair, Reject, main, samples


@pytest.fixture(scope="module")
def drawn() -> list[Pair | Reject]:
    return list(islice(samples(7), 600))


def test_every_slot_type_has_values() -> None:
    elements = {e for row in all_intents() for say in row.say for v in expand(say) for e, _ in v}
    elements |= {e for _, patterns in clause_rows() for p in patterns for v in expand(p) for e, _ in v}
    kinds = {e[1:-1].rpartition(":")[2] for e in elements if e[0] == "{"}
    assert kinds <= set(MAKERS)


@pytest.mark.parametrize("kind", sorted(MAKERS))
def test_values_are_plain_text_of_one_line(kind: str) -> None:
    rng = Random(1)
    for _ in range(50):
        assert value(kind, rng).isprintable()


def test_most_samples_are_kept_and_cover_many_intents(drawn: list[Pair | Reject]) -> None:
    pairs = [sample for sample in drawn if isinstance(sample, Pair)]
    assert len(pairs) > 0.6 * len(drawn)
    assert len({pair.intent for pair in pairs}) > 150
    assert {pair.platform for pair in pairs} == {"linux", "macos", "busybox"}


def test_every_command_parses(drawn: list[Pair | Reject]) -> None:
    assert not [pair for pair in drawn if isinstance(pair, Pair) and problem(pair.command)]


def test_file_requests_are_composed_with_each_action(drawn: list[Pair | Reject]) -> None:
    actions = {
        s.intent.partition("/")[2]
        for s in drawn
        if s.intent.startswith("files.composed") and isinstance(s, Pair)
    }
    assert actions >= {"find", "do.count", "do.delete"}


def test_a_reject_says_why(drawn: list[Pair | Reject]) -> None:
    rejects = [sample for sample in drawn if isinstance(sample, Reject)]
    assert rejects
    assert all(reject.reason and reject.query for reject in rejects)


def test_the_same_seed_draws_the_same_samples() -> None:
    assert list(islice(samples(3), 30)) == list(islice(samples(3), 30))
    assert list(islice(samples(3), 30)) != list(islice(samples(4), 30))


def test_the_program_writes_distinct_json_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--count", "40", "--seed", "5"]) == 0
    out, err = capsys.readouterr()
    rows = [json.loads(line) for line in out.splitlines()]
    assert len({(row["query"], row["platform"]) for row in rows}) == len(rows) == 40
    assert all(set(row) == {"query", "command", "intent", "platform"} for row in rows)
    assert "40 pairs" in err
