"""The gates: each measures one thing of a built program and says whether it holds."""

from __future__ import annotations

import json
import os
import platform
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from elftools.common.exceptions import ELFError
from linking import MachOError, on_linux, on_macos
from measuring import MeasureError, instructions, ratio, run, told
from package import SEED, per_request

STATIC = "list files"
EMBEDDED = ("--backend", "embedded", "show the current date")
QUERIES = (STATIC, "find log files over 10 MB")
"""The answers whose imports are watched; `tests/startup/test_imports.py` asks the same."""

BROKEN = {"model", "unavailable", "broken", "timeout", "internal"}
"""Codes of failures for which what the model wrote is not to blame."""

PASS, FAIL, SKIP = "pass", "FAIL", "not run"

SYSTEM = {"Darwin": "macos"}.get(platform.system(), platform.system().lower())
"""The name that manifests give this system."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is judged, and by what."""

    program: str
    manifest: dict[str, Any]
    """What the build wrote beside the program."""
    limits: dict[str, Any]
    """`gates.toml`."""
    baseline: dict[str, int]
    """What was recorded for this platform and flavour."""
    allowed: frozenset[str]
    """Modules that a static answer may import."""
    slowness: float = 1.0
    """By how much this machine is slower now than where the limits were set."""
    built_in: tuple[str, ...] = ()
    """The checkout and the builder's cache."""
    player: tuple[str, ...] = ()
    """The emulator and its options, where the program is for another processor than this machine's."""

    @property
    def system(self) -> str:
        """Return the system that the program is for."""
        return str(self.manifest["platform"]).partition("-")[0]

    @property
    def words(self) -> list[str]:
        """Return what starts the program here."""
        return [*self.player, self.program]

    @property
    def has_model(self) -> bool:
        """Tell whether the model is inside."""
        return bool(self.manifest["flavour"] == "full")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a gate found."""

    gate: str
    state: str
    said: str


def judge(subject: Subject, only: tuple[str, ...] = ()) -> Iterator[Verdict]:
    """Run the gates, all or those named; one that can't be run fails."""
    for name, gate in GATES.items():
        if only and name not in only:
            continue
        try:
            if name not in READING and subject.system != SYSTEM:
                state, said = SKIP, f"it runs on {subject.system} alone"
            else:
                state, said = gate(subject)
        except (MeasureError, OSError, ValueError, KeyError, ELFError, MachOError) as error:
            state, said = FAIL, " ".join(f"{type(error).__name__}: {error}".split())[:300]
        yield Verdict(name, state, said)


def _held(holds: bool, said: str) -> tuple[str, str]:
    return (PASS if holds else FAIL), said


def size(subject: Subject) -> tuple[str, str]:
    """Neither much more nor much less than was recorded."""
    found, limits = os.path.getsize(subject.program), subject.limits["size"]
    known = subject.baseline.get("size")
    if known is None:
        return FAIL, f"{found:,} bytes, and nothing is recorded to compare them with: record a baseline"
    over = found - known
    holds = -limits["most_under"] <= over <= limits["most_over"]
    return _held(holds, f"{found:,} bytes, {over:+,} to the recorded size")


PLAYED = "it would measure the emulator"


def answers(subject: Subject) -> tuple[str, str]:
    """The program answers at all, rightly and cleanly."""
    status, out, err = told([*subject.words, STATIC])
    return _held(status == 0 and out.startswith("ls") and not err, f"{out.strip()[:80]!r}, status {status}")


def start_up(subject: Subject) -> tuple[str, str]:
    """A static answer takes little more than an empty Python program, or less."""
    if subject.player:
        return SKIP, PLAYED
    limits = subject.limits["start_up"]
    one, other = [subject.program, STATIC], [limits["python"], "-c", "pass"]
    run(one), run(other)
    best = min((ratio(one, other, limits["pairs"]) for _ in range(2)), key=lambda found: found[2])
    mine, python, share = best
    said = f"{mine * 1000:.1f} ms of CPU, python3 -c pass {python * 1000:.1f}: {share:.2f} x"
    return _held(share <= limits["ratio"], f"{said}, at most {limits['ratio']} x")


def counted(subject: Subject) -> tuple[str, str]:
    """A static answer takes no more instructions than was recorded."""
    if subject.player:
        return SKIP, PLAYED
    seed = SEED if "python" in subject.manifest else {}
    return _to_recorded(subject, "instructions", instructions([subject.program, STATIC], **seed))


def work(subject: Subject) -> tuple[str, str]:
    """A request takes no more instructions than was recorded, once everything is loaded."""
    python = subject.manifest.get("python")
    if python is None or "build" not in subject.manifest:
        return SKIP, "it is judged in the package"
    return _to_recorded(subject, "work", per_request(python))


def _to_recorded(subject: Subject, name: str, found: int | None) -> tuple[str, str]:
    if found is None:
        return SKIP, "valgrind is not installed"
    known = subject.baseline.get(name)
    if known is None:
        build = subject.manifest.get("build")
        if build is not None:
            return SKIP, f"{found:,} instructions, and nothing is recorded for Python {build}"
        return FAIL, f"{found:,} instructions, and nothing is recorded to compare them with"
    share = found / known - 1
    return _held(
        share <= subject.limits["instructions"]["most_over"],
        f"{found:,} instructions, {share:+.1%} to the recorded ones",
    )


def imports(subject: Subject) -> tuple[str, str]:
    """A static answer imports what the list allows, and nothing else.

    The memory from which the program starts has more in it, so it starts without.
    """
    found: set[str] = set()
    for query in QUERIES:
        _, _, err = told([*subject.words, query], CARO_DEBUG="modules", CARO_NO_SNAPSHOT="1")
        lines = [line for line in err.splitlines() if line.startswith("modules: ")]
        if len(lines) != 1:
            return FAIL, "the program does not tell what it imports"
        found.update(lines[0].split()[1:])
    new = sorted(found - subject.allowed)
    return _held(not new, f"{len(found)} modules; not on the list: {', '.join(new) or 'none'}")


def memory(subject: Subject) -> tuple[str, str]:
    """A static answer occupies little memory."""
    if subject.player:
        return SKIP, PLAYED
    found = max(spent.peak for spent in run([subject.program, STATIC], 5))
    most = subject.limits["memory"]["static"]
    return _held(found < most, f"{found:.1f} MB, under {most}")


def embedded(subject: Subject) -> tuple[str, str]:
    """The model answers within its time and memory."""
    if subject.player:
        return SKIP, PLAYED
    if not subject.has_model:
        return SKIP, "this flavour has no model"
    status, out, err = told([subject.program, *EMBEDDED, "--output", "json"])
    said = json.loads(out)
    codes = {one["code"] for one in said["skipped"]} | ({said["error"]["code"]} if said["error"] else set())
    if status not in (0, 1) or codes & BROKEN:
        return FAIL, f"status {status}: {sorted(codes)} {err[:200]}"
    spent = run([subject.program, *EMBEDDED], subject.limits["embedded"]["runs"])
    cpu = min(one.cpu for one in spent) * 1000
    peak = max(one.peak for one in spent)
    most = subject.limits["embedded"]["cpu"] * subject.slowness
    room = subject.limits["memory"]["embedded"]
    took = f"{cpu:.0f} ms of CPU, under {most:.0f} (the machine is {subject.slowness:.2f} times slower)"
    return _held(cpu < most and peak < room, f"{took}; {peak:.0f} MB, under {room}")


def libraries(subject: Subject) -> tuple[str, str]:
    """The program and the engine ask for nothing but an old enough system."""
    if subject.system == "macos":
        return _libraries_of_macos(subject)
    floor = tuple(map(int, str(subject.manifest["glibc"]).split(".")))
    allowed = set(subject.limits["libraries"]["needed"])
    newest: tuple[int, ...] = (0, 0)
    foreign: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        own = {"libggml-base.so", "libggml.so", "libllama.so"}
        for path in (subject.program, *_engine(subject, folder)):
            versions, needed = on_linux(path)
            newest = max(newest, *versions, (0, 0))
            foreign |= needed - allowed - own
    said = f"glibc {'.'.join(map(str, newest))}, at most {subject.manifest['glibc']}"
    return _held(
        newest <= floor and not foreign, f"{said}; others needed: {', '.join(sorted(foreign)) or 'none'}"
    )


def _libraries_of_macos(subject: Subject) -> tuple[str, str]:
    """The same where files are Mach-O; and nothing lies behind the program's signature."""
    floor = tuple(map(int, str(subject.manifest["macos"]).split(".")))
    machine = subject.manifest["platform"].partition("-")[2]
    newest: tuple[int, ...] = (0, 0)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        for path in (subject.program, *_engine(subject, folder)):
            minimum, amiss = on_macos(path, machine, subject.limits["libraries"]["macos"])
            newest = max(newest, minimum)
            wrong += amiss
    said = f"macOS {'.'.join(map(str, newest))}, at most {subject.manifest['macos']}"
    return _held(newest <= floor and not wrong, f"{said}; amiss: {', '.join(wrong) or 'nothing'}")


def paths(subject: Subject) -> tuple[str, str]:
    """The program names no folder of the machine that built it."""
    with open(subject.program, "rb") as file:
        data = file.read()
    named = [path for path in subject.built_in if path.encode() in data]
    return _held(not named, f"folders of this machine that it names: {', '.join(named) or 'none'}")


def processors(subject: Subject) -> tuple[str, str]:
    """The program runs on old processors, the model too."""
    limits = subject.limits["processors"].get(subject.manifest["platform"])
    if limits is None:
        return SKIP, "nothing plays this system's processors"
    qemu = subject.player or (shutil.which(limits["emulator"]) or "",)
    if not qemu[0]:
        return SKIP, f"needs {limits['emulator']}"
    for cpu in limits["answer"]:
        played = [qemu[0], "-cpu", cpu, *qemu[1:], subject.program]
        status, out, err = told([*played, STATIC])
        if status != 0 or not out.startswith("ls"):
            return FAIL, f"{cpu}: status {status}, {out[:40]!r} {err[-200:]}"
        if subject.has_model and cpu in limits["generate"]:
            status, out, err = told([*played, "--output", "json", *EMBEDDED], CARO_TIMEOUT="600")
            error = json.loads(out)["error"] or {"code": ""}
            if error["code"] in BROKEN:
                return FAIL, f"{cpu}: {error} {err[-200:]}"
    generates = f"; {', '.join(limits['generate'])} generates" if subject.has_model else ""
    return PASS, f"{', '.join(limits['answer'])} answers{generates}"


GATES: dict[str, Callable[[Subject], tuple[str, str]]] = {
    "answers": answers,
    "size": size,
    "start-up": start_up,
    "instructions": counted,
    "work": work,
    "imports": imports,
    "memory": memory,
    "embedded": embedded,
    "libraries": libraries,
    "paths": paths,
    "processors": processors,
}

READING = ("size", "libraries", "paths")
"""Gates that read the program and do not run it."""


def _engine(subject: Subject, folder: str) -> Iterator[str]:
    """Copy the engine's libraries out of the program."""
    for part in subject.manifest["parts"]:
        if part["name"].startswith("lib/"):
            path = os.path.join(folder, os.path.basename(part["name"]))
            with open(subject.program, "rb") as file, open(path, "wb") as copy:
                file.seek(part["offset"])
                copy.write(file.read(part["size"]))
            yield path


__all__ = ["FAIL", "GATES", "PASS", "SKIP", "Subject", "Verdict", "judge"]
