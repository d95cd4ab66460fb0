"""What answers use of the machine: memory, bytes read, network, disk, and nothing once they are given."""

from __future__ import annotations

import glob
import os
import shutil
import statistics
import subprocess
import tempfile
import time
import uuid

from benches.suite.endtoend import asked, surroundings
from benches.suite.figure import Figure
from benches.suite.programs import Program, environment, model_file
from benches.suite.requests import SIMPLE
from benches.suite.started import Starter

MARK = "CARO_BENCH_MARK"
"""A variable that tells which processes an answer has left."""


def measured(programs: list[Program], rounds: int, idle: float) -> list[Figure]:
    """Return the figures of every program; `idle` is how many seconds a waiting caro is watched."""
    found: list[Figure] = []
    backends = ("static", "embedded", "ollama") if model_file() else ("static", "ollama")
    with surroundings() as (work, variables), Starter() as starter:
        for program in programs:
            name = program.name
            mark = uuid.uuid4().hex
            for backend in backends:
                spent = [
                    asked(starter, program, backend, SIMPLE, {**variables, MARK: mark}, work)
                    for _ in range(max(rounds // 3, 2) if backend == "embedded" else rounds)
                ]
                peak = max(one.peak for one in spent)
                figure, count = f"resources/{name}/{backend}/memory", {"n": len(spent)}
                said = f"{name}, {backend}: peak memory"
                found.append(Figure(figure, said, "MB", peak, dict(count), steady=True))
                read = [one.read for one in spent if one.read is not None]
                found.append(
                    Figure(f"resources/{name}/{backend}/read", f"{name}, {backend}: bytes read", "MB",
                           statistics.median(read) if read else None, steady=True,
                           note="mapped files are not counted")
                )  # fmt: skip
                found.append(_network(program, backend, variables, work))
            found.append(_left(name, mark))
            found.append(_idle(program, variables, idle))
            found += disk(program)
    return found


def _network(program: Program, backend: str, variables: dict[str, str], work: str) -> Figure:
    """Count the system calls by which an answer reaches for a network, as strace sees them."""
    figure = f"resources/{program.name}/{backend}/network"
    said = f"{program.name}, {backend}: calls to a network"
    strace = shutil.which("strace")
    if strace is None:
        return Figure(figure, said, "calls", None, note="strace is not installed")
    with tempfile.NamedTemporaryFile("r", encoding="utf-8", errors="replace") as trace:
        done = subprocess.run(
            [strace, "-f", "-qq", "-e", "trace=%network", "-o", trace.name,
             program.path, "--backend", backend, SIMPLE],
            env=variables, cwd=work, stdin=subprocess.DEVNULL, capture_output=True,
        )  # fmt: skip
        if done.returncode not in (0, 1, 3):
            return Figure(figure, said, "calls", None, note="strace can't run here")
        # strace counts copying a file as one of these; the binary so hands its engine to the loader.
        calls = [line for line in trace if "(" in line and "AF_UNIX" not in line and "sendfile(" not in line]
    return Figure(figure, said, "calls", len(calls), steady=True)


def _left(name: str, mark: str) -> Figure:
    """Count the processes that answers have left behind."""
    wanted, count = f"{MARK}={mark}".encode(), 0
    for path in glob.glob("/proc/[0-9]*/environ"):
        try:
            with open(path, "rb") as file:
                count += wanted in file.read()
        except OSError:
            continue
    here = os.path.exists("/proc/self/environ")
    return Figure(
        f"resources/{name}/processes-left",
        f"{name}: processes left behind",
        "processes",
        count if here else None,
    )


def _idle(program: Program, variables: dict[str, str], seconds: float) -> Figure:
    """Measure the CPU time of a caro that waits for its next request."""
    waiting = subprocess.Popen(
        [program.path, "batch", "--backend", "static"],
        env=variables, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert waiting.stdin is not None and waiting.stdout is not None
    try:
        waiting.stdin.write(SIMPLE.encode() + b"\n")
        waiting.stdin.flush()
        waiting.stdout.readline()
        time.sleep(0.2)
        before = ticks(waiting.pid)
        time.sleep(seconds)
        after = ticks(waiting.pid)
    finally:
        waiting.communicate(timeout=30)
    used = None if before is None or after is None else (after - before) * 1000
    return Figure(
        f"resources/{program.name}/idle", f"{program.name}: waiting for the next request, {seconds:g} s",
        "ms of CPU", used,
    )  # fmt: skip


def ticks(pid: int) -> float | None:
    """Return the CPU seconds of a running process; None where the system does not tell."""
    try:
        with open(f"/proc/{pid}/schedstat", encoding="ascii") as file:
            return int(file.read().split()[0]) / 1e9
    except OSError:
        return None


def disk(program: Program) -> list[Figure]:
    """Return what lies on the disk: the program and what it needs, and what answers leave in a new home."""
    found = []
    if program.python is None:
        sizes = {"the whole program": size(program.path)}
    else:
        told = subprocess.run(
            [program.python, "-c", "import sysconfig; print(sysconfig.get_path('platlib'))"],
            capture_output=True, text=True, check=True,
        ).stdout.strip()  # fmt: skip
        sizes = {
            "caro": sum(size(os.path.join(told, name)) for name in ("caro", "hwprobe")),
            "its packages": sum(size(path) for path in glob.glob(os.path.join(told, "tree_sitter*"))),
            "engine": sum(size(path) for path in glob.glob(os.path.join(told, "llama_cpp*"))),
            "model": size(model_file() or ""),
        }
    for what, count in sizes.items():
        key = what.replace(" ", "-")
        found.append(
            Figure(f"resources/{program.name}/disk/{key}", f"{program.name}: {what} on the disk", "MB",
                   count / 1e6 if count else None, steady=True)
        )  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="caro-bench-") as home:
        for _ in range(2):
            subprocess.run([program.path, SIMPLE], env=environment(home), capture_output=True, cwd=home)
        left = size(home)
    figure = f"resources/{program.name}/disk/in-a-home"
    said = f"{program.name}: left in a home by static answers"
    found.append(Figure(figure, said, "MB", left / 1e6, steady=True))
    return found


def size(path: str) -> int:
    """Return the bytes of the files at or below a path; 0 where there is nothing."""
    if not os.path.isdir(path):
        return os.path.getsize(path) if os.path.exists(path) else 0
    return sum(
        os.path.getsize(os.path.join(top, name))
        for top, _, names in os.walk(path)
        for name in names
        if not os.path.islink(os.path.join(top, name))
    )
