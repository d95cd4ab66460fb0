"""What caro notes about its own answers: one line in a file of the person's own, and nothing that is sent.

A line holds who answered, how it ended, the risk, and what it took; no word of the request or of the command,
unless the person turned that on. It is written when the answer is out, by one `write` to a file opened with
O_APPEND: for such a file, POSIX has the kernel find the end and write there with no other change in between
(Linux and macOS hold the file's lock for that), so any number of processes may write at once. PIPE_BUF, which
is about pipes, sets no bound here. A network file system may not keep that promise, and a process that is
killed, or a disk that is full, may leave a part of a line: `reading` finds its way past both.

This file is imported after every answer, so it holds what the writing needs and nothing else. Import and line
together take 0.25 ms of a whole answer's 23, the line alone 0.07 (`python -m benches.recording`).
"""

from __future__ import annotations

import os
import sys
import time

from caro.domain import BACKENDS, Answer, Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal

    from caro.domain import Request

    Setting = Literal["on", "off", "text"]
    Via = Literal["query", "batch", "ask", "repl", "python"]

NAME = "answers.jsonl"
VERSION = 1

MOST_BYTES = 2 << 20
"""At this size the file is set aside and a new one begun: some 10,000 answers."""

STAGES = ("intake", *BACKENDS, "safety", "total")
"""In the order of time; `total` stands last."""

MOST_CHARS = 1000
"""Longest request or command that is kept, in characters, where the person has texts kept."""

FAULTS = ("broken", "timeout", "model", "internal")
"""Codes of failures and declines that are caro's fault or the machine's, and not an honest "no"."""

_FLAGS = os.O_WRONLY | os.O_APPEND | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW | os.O_NONBLOCK


def folder(variables: Mapping[str, str]) -> str | None:
    """Return the state folder, which need not exist: CARO_STATE_DIR, else the one that XDG names; None
    without a home.
    """
    named = variables.get("CARO_STATE_DIR")
    if named:
        return named
    base = variables.get("XDG_STATE_HOME", "")
    if not base.startswith("/"):
        home = variables.get("HOME", "")
        if not home.startswith("/"):
            return None
        base = f"{home}/.local/state"
    return f"{base}/caro"


def record(
    answer: Answer,
    variables: Mapping[str, str],
    setting: Setting,
    via: Via,
    *,
    cpu_before: float | None = 0.0,
    choice: str = "",
    edited: bool = False,
    noted: list[str] | None = None,
) -> None:
    """Append a line about `answer`, unless `setting` is `off`; where that fails, nobody is told.

    `cpu_before` is what of `time.process_time` (seconds) is not this answer's; None where threads share it.
    `choice` is what a person who was asked chose, `edited` whether they changed the command. With `noted`,
    the line is added to that, for `record_all` to write with others.
    """
    if setting == "off":
        return
    try:
        place = folder(variables)
        if place is not None:
            at = time.time()
            cpu = None if cpu_before is None else time.process_time() - cpu_before
            held = memory() if _is_weighed(answer, at) else 0
            text = line(answer, at, via, cpu, held, choice, edited, setting == "text")
            if noted is None:
                _append(place, text.encode())
            else:
                noted.append(text)
    except Exception:
        # A read-only home, a full disk, a folder of somebody else, or a fault in here: the answer is out, and
        # its exit status is not to depend on what is noted about it.
        return


def record_all(noted: list[str], variables: Mapping[str, str]) -> None:
    """Append the lines that were kept, by one write, and forget them; where that fails, nobody is told."""
    try:
        place = folder(variables)
        if noted and place is not None:
            _append(place, "".join(noted).encode())
    except Exception:
        return
    finally:
        noted.clear()


def record_crash(
    request: Request, started: float, variables: Mapping[str, str], setting: Setting, via: Via
) -> None:
    """Note that caro itself failed on `request`, which it began at `started` (`time.monotonic`, seconds)."""
    spent = {"total": (time.monotonic() - started) * 1000}
    failure = Failure("internal", "")
    record(Answer(request, None, None, (), spent, failure), variables, setting, via, cpu_before=None)


def line(
    answer: Answer,
    at: float,
    via: Via,
    cpu: float | None,
    memory: int,
    choice: str = "",
    edited: bool = False,
    with_text: bool = False,
) -> str:
    """Return the line about `answer`, given at `at` (seconds of Unix time): a flat JSON object.

    `cpu` is in seconds, `memory` in KiB, 0 where it is unknown. Every text in it is one of a few known words,
    so that it needs no encoder; those that are not are encoded by one that is loaded for them.
    """
    suggestion, assessment, failure = answer.suggestion, answer.assessment, answer.failure
    parts = [f'{{"v":{VERSION},"at":{at:.3f},"via":"{via}","outcome":"{outcome(answer)}"']
    if suggestion is not None and suggestion.backend in BACKENDS:
        parts.append(f'"backend":"{suggestion.backend}"')
    if failure is not None:
        parts.append(f'"code":"{_word(failure.code)}"')
    if assessment is not None:
        parts.append(f'"risk":"{assessment.risk}","action":"{assessment.action}"')
    if answer.declines:
        passed = [
            f'"{one.backend}":"{_word(one.code)}"' for one in answer.declines if one.backend in BACKENDS
        ]
        parts.append(f'"passed":{{{",".join(passed)}}}')
    spent = answer.timings_ms
    stages = [f'"{name}":{spent[name]:.3f}' for name in STAGES if name in spent]
    parts.append(f'"ms":{{{",".join(stages)}}}')
    if cpu is not None:
        parts.append(f'"cpu_ms":{cpu * 1000:.1f}')
    if memory:
        parts.append(f'"kib":{memory}')
    if choice:
        parts.append(f'"choice":"{_word(choice)}","edited":{"true" if edited else "false"}')
    if suggestion is not None and suggestion.model is not None:
        from caro.jsontext import dumps

        parts.append(f'"model":{dumps(os.path.basename(suggestion.model)[:100])}')
        if suggestion.tokens_per_second:
            parts.append(f'"tokens_s":{suggestion.tokens_per_second:.1f}')
    if with_text:
        from caro.jsontext import dumps

        parts.append(f'"query":{dumps(answer.request.query[:MOST_CHARS])}')
        if suggestion is not None:
            parts.append(f'"command":{dumps(suggestion.command[:MOST_CHARS])}')
    return ",".join(parts) + "}\n"


def outcome(answer: Answer) -> str:
    """Return how it ended: `answered`, `declined`, `blocked`, or `error` where a fault stood in the way.

    A backend that is not installed declines; one that broke or took too long is a fault, also where others
    were asked too and knew nothing.
    """
    failure = answer.failure
    if failure is None:
        return "answered"
    if failure.code == "blocked":
        return "blocked"
    if failure.code in FAULTS or any(one.code in FAULTS for one in answer.declines):
        return "error"
    return "declined"


def _is_weighed(answer: Answer, at: float) -> bool:
    """Tell whether memory is worth a look (0.05 ms): wherever a model may be loaded, else one time in eight.

    Answers of the matcher all take about the same.
    """
    return "embedded" in answer.timings_ms or int(at * 1000) % 8 == 0


def memory() -> int:
    """Return the most memory that this process has had resident, in KiB; 0 where the system does not tell.

    Not `ru_maxrss`, which on Linux begins with that of the process that started this one.
    """
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
    try:
        handle = os.open("/proc/self/status", os.O_RDONLY | os.O_CLOEXEC)
    except OSError:
        return 0
    try:
        text = os.read(handle, 4096)
    finally:
        os.close(handle)
    at = text.find(b"VmHWM:")
    return int(text[at + 6 : text.index(b"kB", at)]) if at >= 0 else 0


def _append(place: str, data: bytes) -> None:
    """Write `data` at the end of the file in the folder `place`, and begin a new file where it grew long."""
    path = f"{place}/{NAME}"
    try:
        owner = os.stat(place).st_uid
    except FileNotFoundError:
        from caro.metrics import files

        if not files.made(place):
            return
        owner = os.geteuid()
    if owner != os.geteuid():
        # Under `sudo` with the home of the person: a file of root's there would end their own figures.
        return
    handle = os.open(path, _FLAGS, 0o600)
    try:
        os.write(handle, data)
        if os.lseek(handle, 0, os.SEEK_CUR) >= MOST_BYTES:
            from caro.metrics import files

            files.set_aside(place, handle)
    finally:
        os.close(handle)


def _word(text: str) -> str:
    return text if text.isascii() and text.isidentifier() and len(text) < 30 else "other"
