"""Where the time to a first answer goes: cold, warm, in a new home, and by stage."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import tempfile

from benches.suite.figure import Figure, percentile, spread
from benches.suite.programs import Program, environment, evict, model_file, reference
from benches.suite.requests import SIMPLE
from benches.suite.started import Spent, Starter

LOADING = """
import os, time
begin = time.perf_counter()
from caro.backends.embedded import library
from caro.backends.embedded import EmbeddedBackend
backend = EmbeddedBackend()
session = backend._opened(time.monotonic() + 60)
print((time.perf_counter() - begin) * 1000, flush=True)
os._exit(0)
"""
"""Opens the engine and the model as an answer does, tuning included."""

EMPTY = {"interpreter": ["-I", "-S", "-c", "import posix; posix._exit(0)"],
         "site": ["-c", "import posix; posix._exit(0)"]}  # fmt: skip
"""By stage, what an empty Python is started with; caro leaves through `_exit` too."""


def measured(
    programs: list[Program], rounds: int, states: tuple[str, ...] = ("warm", "cold", "first")
) -> list[Figure]:
    """Return the figures of every program; `rounds` of the warm static answer, fewer of the rest."""
    found: list[Figure] = []
    with tempfile.TemporaryDirectory(prefix="caro-bench-") as folder, Starter() as starter:
        for program in programs:
            for backend in ("static", "embedded") if model_file() else ("static",):
                for state in states:
                    count = max(rounds // {"warm": 1, "cold": 3, "first": 5}[state], 3)
                    if backend == "embedded":
                        count = max(count // 3, 3)
                    found.append(_state(starter, program, backend, state, count, folder))
            found += _ratio(starter, program, rounds, folder)
    for program in programs:
        if program.python is not None:
            found += stages(program, rounds)
    if model_file():
        found.append(loading(programs[0], max(rounds // 4, 3)))
    return found


def _state(starter: Starter, program: Program, backend: str, state: str, count: int, folder: str) -> Figure:
    """Measure answers in one state of the machine's memory and of the home."""
    taken: list[Spent] = []
    model = model_file() if backend == "embedded" and program.python is not None else None
    files = [*program.files, *([model] if model else [])] if state != "warm" else []
    argv = [program.path, "--backend", backend, "--", SIMPLE]
    starter.run(argv, environment(folder), folder)
    for turn in range(count):
        home, variables = folder, environment(folder)
        if state == "first":
            home = os.path.join(folder, f"{program.name}-{backend}-{turn}")
            variables = environment(home, XDG_DATA_HOME=os.path.join(home, "data"))
            os.makedirs(home)
            if model:
                files = [*program.files, _copied(model, home)]
        evict(files)
        taken.append(starter.run(argv, variables, folder))
        if state == "first":
            shutil.rmtree(home)
    walls = [one.wall for one in taken]
    detail = spread(walls) | {"cpu p50": statistics.median(one.cpu for one in taken)}
    fetched = [one.fetched for one in taken if one.fetched is not None]
    if fetched:
        detail["MB from the disk"] = statistics.median(fetched)
    name = {"warm": "warm", "cold": "cold file cache", "first": "first run, new home, cold"}[state]
    said = f"{program.name}, {backend}, {name}: p95"
    return Figure(f"startup/{program.name}/{state}/{backend}", said, "ms", percentile(walls, 0.95), detail)


def _copied(model: str, home: str) -> str:
    """Lay the model into a new home, without the mark that it was checked before."""
    place = os.path.join(home, "data", "caro", "models")
    os.makedirs(place)
    target = os.path.join(place, os.path.basename(model))
    try:
        os.link(model, target)
    except OSError:
        shutil.copyfile(model, target)
        os.sync()
    return target


def _ratio(starter: Starter, program: Program, rounds: int, folder: str) -> list[Figure]:
    """Return CPU time of a static answer to that of an empty program, taken in turn."""
    variables = environment(folder)
    argv, empty = [program.path, SIMPLE], reference(program)
    starter.run(empty, variables)
    pairs = [(starter.run(argv, variables).cpu, starter.run(empty, variables).cpu) for _ in range(rounds)]
    said = f"{program.name}, static, CPU to that of `python -c pass`"
    share = statistics.median(one / other for one, other in pairs)
    detail: dict[str, float | int | str] = {
        "cpu p50": statistics.median(one for one, _ in pairs),
        "empty": statistics.median(other for _, other in pairs),
        "n": rounds,
    }
    return [Figure(f"startup/{program.name}/ratio", said, "×", share, detail, steady=True)]


def stages(program: Program, rounds: int) -> list[Figure]:
    """Return the CPU time of each stage of a static answer: differences of programs that each do one more."""
    assert program.python is not None
    with tempfile.TemporaryDirectory(prefix="caro-bench-") as folder, Starter() as starter:
        variables = environment(folder)
        told = subprocess.run(
            [program.path, SIMPLE], env={**variables, "CARO_DEBUG": "modules"}, capture_output=True, text=True
        ).stderr
        line = next((one for one in told.splitlines() if one.startswith("modules: ")), "modules:")
        wanted = [name for name in line.split()[1:] if name.split(".")[0] in ("caro", "hwprobe")]
        script = os.path.join(folder, "modules.py")
        with open(script, "w", encoding="utf-8") as file:
            file.write(
                f"import gc; gc.disable()\nimport posix, {', '.join(wanted or ['os'])}\nposix._exit(0)\n"
            )
        ways = {name: [program.python, *words] for name, words in EMPTY.items()}
        ways["modules"] = [program.python, script]
        ways["answer"] = [program.path, SIMPLE]
        spent: dict[str, list[float]] = {name: [] for name in ways}
        for _ in range(rounds + 1):
            for name, argv in ways.items():
                spent[name].append(starter.run(argv, variables, folder).cpu)
        said = subprocess.run(
            [program.path, "--output", "json", SIMPLE], env=variables, capture_output=True, text=True
        ).stdout
    inside = json.loads(said)["timings_ms"]
    found, before = [], [0.0] * rounds
    titles = {
        "interpreter": "Python itself",
        "site": "`site` and the environment",
        "modules": f"reading and running {len(wanted)} modules",
        "answer": "the answer: tables, matching, safety, writing",
    }
    for name, title in titles.items():
        now = spent[name][1:]
        cost = statistics.median(one - other for one, other in zip(now, before, strict=True))
        note = ""
        if name == "modules":
            note = "by their own time: " + ", ".join(slowest(program))
        elif name == "answer":
            note = "inside: " + ", ".join(f"{stage} {ms:.1f} ms" for stage, ms in inside.items())
        found.append(
            Figure(
                f"startup/{program.name}/stage/{name}", f"{program.name}, {title}: CPU", "ms", cost, note=note
            )
        )
        before = now
    return found


def slowest(program: Program, count: int = 5) -> list[str]:
    """Return caro's modules that take longest to import, with their ms as Python counts them."""
    assert program.python is not None
    told = subprocess.run(
        [program.python, "-X", "importtime", program.path, SIMPLE],
        env=environment("/nonexistent"),
        capture_output=True,
        text=True,
    ).stderr
    rows = []
    for line in told.splitlines():
        cells = line.removeprefix("import time:").split("|")
        if len(cells) == 3 and cells[0].strip().isdigit() and cells[2].strip().startswith("caro"):
            rows.append((int(cells[0]), cells[2].strip()))
    return [f"{name} {us / 1000:.1f}" for us, name in sorted(rows, reverse=True)[:count]]


def loading(program: Program, rounds: int) -> Figure:
    """Return what opening the engine and the model takes by the clock, warm."""
    assert program.python is not None
    times = []
    for _ in range(rounds + 1):
        done = subprocess.run(
            [program.python, "-c", LOADING],
            env=environment(os.path.expanduser("~")),
            capture_output=True,
            text=True,
            check=True,
        )
        times.append(float(done.stdout))
    return Figure(
        "startup/model",
        "opening the engine and the model: p95",
        "ms",
        percentile(times[1:], 0.95),
        spread(times[1:]),
    )
