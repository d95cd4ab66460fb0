"""Take every simple command out of a command line, those that other commands start included.

caro's own parser gives the simple commands of the shell; this module then follows `sudo`, `xargs`,
`find -exec`, `ssh`, `bash -c` and their kind to the commands that they are given. It serves to check
commands, not to judge their danger: what it can't follow, it leaves out.
"""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from caro.shell import tree
from caro.shell.runners import RUNNERS, first_operand

if TYPE_CHECKING:
    from caro.shell.script import Command, Script, Word

Call = tuple[str, ...]
"""A tool and its arguments, decoded; a word that an expansion decides stands as it was written."""

_KEYWORDS = frozenset(("for", "while", "until", "if", "do", "done", "then", "fi", "case", "esac"))
_SHELLS = frozenset(("sh", "bash", "zsh", "dash", "ash", "ksh"))
_CONTAINERS = frozenset(("docker", "podman", "nerdctl"))
_CONTAINER_VALUES = frozenset(
    (
        "-e -u -w -v -p -l -h -m -c --env --user --workdir --volume --publish --label --name --network --net "
        "--hostname --memory --cpus --entrypoint --restart --mount --env-file --platform --gpus --add-host "
        "--cap-add --cap-drop --device --dns --ip --link --log-driver --log-opt --pull --shm-size --tmpfs "
        "--ulimit --network-alias --volumes-from --index --pid --ipc --security-opt -f --file --project-name "
        "--detach-keys"
    ).split()
)


def calls(command: str) -> Iterator[Call]:
    """Give the simple commands of a command line and of what these run; nothing for text that is no shell."""
    parsed = tree.parse(command)
    if parsed.error is None:
        yield from _script(parsed.script)


def _script(script: Script) -> Iterator[Call]:
    for pipeline in script.pipelines:
        for command in pipeline.commands:
            yield from _command(command)


def _command(command: Command) -> Iterator[Call]:
    words: list[Word] = [*command.words]
    targets = [redirect.target for redirect in command.redirects if redirect.target is not None]
    values = [assignment.value for assignment in command.assignments if assignment.value is not None]
    for word in (*words, *targets, *values):
        for nested in word.nested:
            yield from _script(nested)
    if command.body is not None:
        yield from _script(command.body)
    if command.kind == "simple" and words and words[0].text not in _KEYWORDS:
        yield from followed([word.text if word.value is None else word.value for word in words])


def followed(words: Sequence[str]) -> Iterator[Call]:
    """Give the command of these words, then what it runs in its turn."""
    tool = words[0].rpartition("/")[2] if words[0].startswith("/") else words[0]
    if tool == "find":
        yield from _find(words)
    elif tool in RUNNERS:
        yield from _runner(tool, words)
    elif tool in ("fd", "fdfind"):
        yield from _to_the_end(words, ("-x", "-X", "--exec", "--exec-batch"))
    elif tool in ("parallel", "watch", "ssh", "eval"):
        yield from _joined(tool, words)
    elif tool in (*_SHELLS, "su", "script"):
        yield from _shell(words)
    elif tool in _CONTAINERS:
        yield from _container(words)
    elif tool in ("kubectl", "oc", "lxc", "minikube") and "--" in words:
        at = words.index("--")
        yield tuple(words[:at])
        if words[at + 1 :]:
            yield from followed(words[at + 1 :])
    else:
        yield tuple(words)
        if tool == "hyperfine":
            for word in words[1:]:
                yield from calls(word) if " " in word else ()


def _runner(tool: str, words: Sequence[str]) -> Iterator[Call]:
    valued, operands = RUNNERS[tool]
    at = first_operand(words, valued.split()) + operands
    if tool == "command" and any(word in ("-v", "-V") for word in words[1:2]):
        at = len(words)
    while tool in ("env", "sudo") and at < len(words) and "=" in words[at]:
        at += 1
    if tool == "taskset" and "p" in words[1]:
        at = len(words)
    if tool == "flock" and words[at : at + 1] == ["-c"]:
        yield tuple(words[: at + 1])
        yield from calls(words[at + 1])
        return
    yield tuple(words[:at])
    if at < len(words):
        yield from followed(words[at:])


def _find(words: Sequence[str]) -> Iterator[Call]:
    own: list[str] = []
    runs: list[Sequence[str]] = []
    at = 0
    while at < len(words):
        own.append(words[at])
        at += 1
        if own[-1] in ("-exec", "-execdir", "-ok", "-okdir"):
            end = at
            while end < len(words) and words[end] not in (";", "\\;", "+"):
                end += 1
            runs.append(words[at:end])
            at = end + 1
    yield tuple(own)
    for run in runs:
        if run:
            yield from followed(run)


def _to_the_end(words: Sequence[str], options: Sequence[str]) -> Iterator[Call]:
    at = next((i for i, word in enumerate(words) if word in options), len(words) - 1) + 1
    yield tuple(words[:at])
    if at < len(words):
        yield from followed(words[at:])


def _joined(tool: str, words: Sequence[str]) -> Iterator[Call]:
    """Follow what reads the rest of its words as one command line."""
    valued = {
        "parallel": "-j --jobs -a -N -n --colsep -C --joblog --retries --timeout -S --delay --results",
        "watch": "-n --interval",
        "ssh": "-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w",
        "eval": "",
    }[tool]
    at = first_operand(words, valued.split()) + (tool == "ssh")
    if tool == "ssh" and at < len(words) and words[at].startswith("-"):  # options may follow the host
        at = first_operand(words, valued.split(), at)
    yield tuple(words[:at])
    rest = list(words[at:])
    for mark in (":::", "::::", ":::+"):
        if mark in rest:
            rest = rest[: rest.index(mark)]
    if rest and "$(" not in " ".join(rest):  # what a substitution gives can't be followed
        yield from calls(rest[0] if len(rest) == 1 else " ".join(rest) if tool != "watch" else _quoted(rest))


def _quoted(words: Sequence[str]) -> str:
    return " ".join(word if word in ("|", "&&", ";") else shlex.quote(word) for word in words)


def _shell(words: Sequence[str]) -> Iterator[Call]:
    at = next((i for i, word in enumerate(words) if word[:1] == "-" and word[-1:] == "c"), 0)
    if not at or at + 1 >= len(words):
        yield tuple(words)
        return
    yield tuple(words[: at + 1])
    yield from calls(words[at + 1])


def _container(words: Sequence[str]) -> Iterator[Call]:
    """Follow `docker run IMAGE …`, `docker exec NAME …` and the same of `docker compose`."""
    at = next((i for i, word in enumerate(words) if word in ("run", "exec")), 0)
    runs = bool(at) and words[at] == "run"
    if not at or (at > 1 and words[1] not in ("compose", "container")):
        yield tuple(words)
        return
    at = first_operand(words, _CONTAINER_VALUES, at + 1) + 1
    yield tuple(words[:at])
    # After an image stands a command or, where it has an entry point, the arguments of that.
    if at < len(words) and (not runs or words[at] in _SHELLS):
        yield from followed(words[at:])
