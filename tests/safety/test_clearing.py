"""A word that only looks like a dry run, or like a question for help, makes no command less dangerous."""

from __future__ import annotations

import json
import os

import pytest

from benches.safety.caseset import load
from caro.domain import RISKS
from caro.safety import assess
from caro.safety.rules import RULES
from caro.safety.windows.signs import dialect
from tests.safety.clearing import WORDS, elsewhere
from tests.safety.metamorphic import applies

_OWN: dict[str, set[str]] = {}
for rule in RULES:
    for example in rule.match:
        own = rule.absent.split() if rule.effect == "run" else []
        _OWN.setdefault(example, set()).update(word for word in own if ":" not in word)
with open(os.path.join(os.path.dirname(__file__), "cases.jsonl"), encoding="utf-8") as lines:
    _COMMANDS = [json.loads(line)["command"] for line in lines]
_COMMANDS += [case.command for case in load() if case.half == "dev" and case.want != "safe"]


def _risk(command: str) -> int:
    return RISKS.index(assess(command).risk)


def fallen(command: str, words: list[str]) -> list[tuple[str, str]]:
    """Return the ways to write one of the words beside the command that make it seem less dangerous."""
    if not applies(command) or dialect(command):
        return []
    risk = _risk(command)
    if not risk:
        return []
    return [
        (place, other) for word in words for place, other in elsewhere(command, word) if _risk(other) < risk
    ]


@pytest.mark.parametrize("command", sorted(_OWN))
def test_the_words_of_a_rule_clear_its_examples_nowhere_else(command: str) -> None:
    assert fallen(command, sorted(_OWN[command])) == []


@pytest.mark.parametrize("part", range(4))
def test_no_looking_word_clears_a_command_that_it_says_nothing_about(part: int) -> None:
    commands = sorted({*_COMMANDS, *_OWN})[part::4]
    wrong = []
    for number, command in enumerate(commands):
        wrong += fallen(command, [WORDS[(number * 7 + step * 5) % len(WORDS)] for step in range(3)])
    assert wrong == []


@pytest.mark.parametrize(
    "launcher",
    [
        "env -u {} rm -rf /",
        "timeout -s {} 5 rm -rf /",
        "xargs -I {} rm -rf /",
        "sudo -u {} rm -rf /",
        "chroot {} rm -rf /",
        "ssh -i {} host rm -rf /",
        "tmux new -s {} rm -rf /",
        "choom -n {} -- rm -rf /",
        "perf stat -e {} rm -rf /",
        "watch -n {} 'rm -rf /'",
        "docker exec -u {} web rm -rf /",
        "find . -path {} -exec rm -rf / \\;",
        "gdb -batch -ex '!rm -rf /' -- {}",
        "kubectl exec web -c {} -- rm -rf /",
        "sh -c 'rm -rf /' {}",
        "some-runner -o {} rm -rf /",
    ],
)
@pytest.mark.parametrize("word", ["--help", "--dry-run", "-n", "list", "status"])
def test_an_option_of_the_launcher_clears_nothing_that_it_starts(launcher: str, word: str) -> None:
    assert assess(launcher.format(word)).risk == "critical"


@pytest.mark.parametrize("launcher", ["ansible {} -a 'rm -rf /'", "mosh {} -- rm -rf /", "ssh {} rm -rf /"])
@pytest.mark.parametrize("word", ["list", "status", "help"])
def test_nor_does_the_name_of_the_machine(launcher: str, word: str) -> None:
    assert assess(launcher.format(word)).risk == "critical"
