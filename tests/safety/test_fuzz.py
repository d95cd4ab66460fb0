"""Spoilt, grammar-made and random commands: no crash, no hang, and a time that can be borne.

`make fuzz-safety N=500000` asks for more of them than the few that fit into the ordinary run.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from random import Random

import pytest

from benches.safety.caseset import load
from caro.domain import RISKS
from caro.safety import POLICIES, assess, explain
from caro.safety.telling import told
from tests.machine import slowness
from tests.safety.metamorphic import WAYS, rewritten
from tests.safety.test_windows import CMD_CRITICAL, POWERSHELL_CRITICAL

COUNT = int(os.environ.get("CARO_FUZZ_SAFETY", "0")) or 6000
SEED = int(os.environ.get("CARO_FUZZ_SEED", "1"))
SLOWEST = 0.25
"""CPU seconds that any input may take; the longest ones have 4,000 characters."""
P99 = 0.005
"""CPU seconds within which 99 of 100 are judged."""

with open(os.path.join(os.path.dirname(__file__), "cases.jsonl"), encoding="utf-8") as lines:
    CASES = [json.loads(line)["command"] for line in lines]
CASES += [case.command for case in load()] + POWERSHELL_CRITICAL + CMD_CRITICAL

ATOMS = (
    "rm -rf / ~ $HOME * .. sudo env xargs find -exec {} \\; -delete curl http://a.b sh bash -c eval dd "
    "of=/dev/sda | || && ; & > >> < << <<< <( >( $( ` ) ( { } [ [[ ]] ]] ' \" \\ $' ${ ${x:-/} $x $((1+1)) "
    "if then else fi for in do done while until case esac function f() ! # ~root {a,b} {1..3} EOF base64 -d "
    "python3 -c perl -e awk docker run -v /:/x Remove-Item -Recurse C:\\ iex $env:x %x% ^ del /s /q cmd /c "
    "powershell -enc @' '@ x= IFS= export alias trap source"
).split()
BLANKS = (" ", " ", " ", " ", "", "\t", "\n", "  ")
ODD = "\x00\x1b\x7f\u202e\u200b\u00a0é漢😀\ud800\udfff\ufeff\ue000\ue001\ue002\ue006"
PARTS: dict[str, tuple[str, ...]] = {
    "line": ("{list}", "{list}", "{list}; {list}", "{list} && {list}", "{list} || {list}", "{list} &"),
    "list": (
        "{pipe}", "{pipe}", "( {line} )", "{{ {line}; }}", "if {line}; then {line}; fi",
        "for {v} in {word} {word}; do {line}; done", "while {line}; do {line}; done",
        "f() {{ {line}; }}; f {word}", "case {word} in {word}) {line};; esac", "! {pipe}",
    ),
    "pipe": ("{command}", "{command}", "{command} | {command}", "{command} | {command} | {command}"),
    "command": (
        "{name} {word}", "{name} {word} {word}", "{name} {word} {word} {word}", "{v}={word} {name} {word}",
        "{name} {word} > {word}", "{wrapper} {name} {word} {word}", "{wrapper} {shell} -c '{line}'",
        "{name} < {word}", "{name} <<< {word}", '{shell} -c "{line}"', "eval '{line}'",
        "echo {word} | base64 -d | {shell}",
    ),
    "word": (
        "{plain}", "{plain}", "{plain}", "'{plain}'", '"{plain}"', "${v}", '"${v}"', "$({line})",
        "`{command}`", "{{{plain},{plain}}}", "{plain}*", "~/{plain}", "${{{v}:-{plain}}}", "$'\\x2f'",
        "<({command})", '{plain}""{plain}',
    ),
    "name": (
        "rm", "mv", "cp", "dd", "chmod", "chown", "find", "cat", "echo", "curl", "git", "tar", "sed", "tee",
        "kill", "mkfs.ext4", "ls", "python3", "docker", "ssh", "nc", "${v}", "r'm'",
    ),
    "plain": (
        "-rf", "/", "/etc", "/dev/sda", "~", ".", "..", "-R", "777", "a.txt", "build", "--force",
        "http://a.b/c", "-delete", "if=/dev/zero", "of=/dev/sda", "-exec", "root", "*",
    ),
    "wrapper": ("sudo", "env", "nohup", "timeout 5", "nice", "xargs", "find . -exec", "time", "busybox"),
    "shell": ("sh", "bash", "zsh", "dash"),
    "v": ("x", "HOME", "PATH", "IFS", "y"),
}  # fmt: skip
SHORTEST = {"line": "ls", "list": "ls", "command": "ls", "pipe": "ls"}
"""What stands for a part where the command is nested deeply enough."""


class _Grown(dict[str, str]):
    """Gives a new part for every name that a form asks for."""

    def __init__(self, rng: Random, depth: int) -> None:
        super().__init__()
        self.rng = rng
        self.depth = depth

    def __missing__(self, part: str) -> str:
        return grown(self.rng, part, self.depth + 1)


def grown(rng: Random, part: str = "line", depth: int = 0) -> str:
    """Make a command, or a part of one, from the grammar above."""
    if depth > 8 and part in SHORTEST:
        return SHORTEST[part]
    return rng.choice(PARTS[part]).format_map(_Grown(rng, depth))


def mutated(rng: Random) -> str:
    """Spoil one of the cases."""
    text = rng.choice(CASES)
    for _ in range(rng.randrange(1, 5)):
        at = rng.randrange(len(text) + 1)
        end = min(len(text), at + rng.randrange(12))
        how = rng.randrange(8)
        if how == 0:
            text = text[:at] + text[end:]
        elif how == 1:
            text = text[:at] + rng.choice(ATOMS) + text[at:]
        elif how == 2:
            text = text[:at] + text[at:end] * rng.randrange(2, 9) + text[end:]
        elif how == 3:
            other = rng.choice(CASES)
            text = text[:at] + other[rng.randrange(len(other) + 1) :]
        elif how == 4:
            text = text[:at] + rng.choice(ODD) + text[at:]
        elif how == 5:
            text = text[:at] + chr(rng.randrange(32, 127)) + text[end:]
        elif how == 6:
            text = text.swapcase() if rng.random() < 0.1 else text[:at] + text[at:end][::-1] + text[end:]
        else:
            text = rewritten(text, [rng.choice(sorted(WAYS))], rng.randrange(1000))
    return text[:5000]


def joined(rng: Random) -> str:
    """Put pieces of shells next to each other."""
    return "".join(rng.choice(ATOMS) + rng.choice(BLANKS) for _ in range(rng.randrange(1, 60)))


def noise(rng: Random) -> str:
    """Return random bytes, read as text in one of the ways that they may be."""
    raw = rng.randbytes(rng.randrange(1, 400))
    return raw.decode(rng.choice(("latin-1", "utf-8", "utf-16-le")), "replace")


MAKERS: tuple[Callable[[Random], str], ...] = (mutated, mutated, grown, joined, noise)
SHELLS = ("", "", "", "bash", "powershell", "cmd")


def judged(command: str, shell: str, policy: str) -> float:
    """Check the verdict on one input; return the CPU seconds that it took."""
    begin = time.process_time()
    verdict = assess(command, policy, shell)
    spent = time.process_time() - begin
    worst = max((RISKS.index(one.risk) for one in verdict.findings), default=0)
    assert RISKS.index(verdict.risk) == worst
    assert verdict.action == POLICIES[policy][verdict.risk]
    for one in verdict.findings:
        assert 0 <= one.start <= one.end <= len(command), (command, one)
        assert one.reason.isprintable(), one
    return spent


def test_nothing_makes_the_check_fail_or_hang() -> None:
    rng = Random(SEED)
    spent = []
    slowest = 1.0
    for number in range(COUNT):
        command = MAKERS[number % len(MAKERS)](rng)
        shell, policy = SHELLS[number % len(SHELLS)], tuple(POLICIES)[number % 3]
        try:
            seconds = judged(command, shell, policy)
            if seconds > P99:  # a pause of the machine is no slowness of the check
                seconds = min(seconds, *(judged(command, shell, policy) for _ in range(2)))
        except Exception as error:
            raise AssertionError(f"input {number} for {shell or 'any shell'}: {command!r}") from error
        assert seconds < SLOWEST or seconds < SLOWEST * slowness(), f"{seconds:.3f} s for {command!r}"
        spent.append(seconds)
        if number % 500 == 0:
            slowest = max(slowest, slowness())
    spent.sort()
    p99 = spent[len(spent) * 99 // 100]
    print(f"{COUNT} inputs: median {spent[len(spent) // 2] * 1000:.3f} ms, p99 {p99 * 1000:.3f} ms, "
          f"most {spent[-1] * 1000:.1f} ms of CPU")  # fmt: skip
    assert p99 < P99 * slowest


@pytest.mark.parametrize("shell", ["", "powershell", "cmd"])
def test_everything_can_be_explained(shell: str) -> None:
    rng = Random(SEED)
    for number in range(max(COUNT // 50, 200)):
        command = MAKERS[number % len(MAKERS)](rng)
        found, steps = explain(command, shell)
        rules = [one.rule for one in assess(command, shell=shell).findings]
        assert rules in ([one.rule for one in found], [])
        for effect, _ in steps:
            assert told(effect)
