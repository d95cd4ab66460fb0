"""Keeps what `caro doctor --tune` measured, under a fingerprint of machine, limits, engine and model.

Only measurements are kept. All else is derived anew at each start, which takes less time than reading it
back would, and so a home that is used in a smaller container is never tuned for the larger one. A file a
fingerprint: several machines may share a home.
"""

from __future__ import annotations

import os

from caro import folders
from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.models.catalogue import Model
    from hwprobe import HardwareReport

FORMAT = "caro-tuning 2"
MAX_BYTES = 16384
STEP = 256 << 20
"""Bytes to which the size of the memory is rounded: a new kernel takes a few MiB more or less of it."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was fastest."""

    prompt: int
    """Threads for the prompt."""
    generation: int
    """Threads for the answer."""
    kernel: str
    model: str = ""
    """The name of the model that was measured."""
    seconds: float = 0.0
    """What 95 of 100 answers take at most by the clock, start and loading with them."""


def fingerprint(report: HardwareReport, engine: Sequence[tuple[str, int]], models: Sequence[Model]) -> str:
    """Return, in lines of `name value`, everything on which a measurement depends.

    `engine` holds name and size of each CPU library. What changes by the minute (load, free memory) is left
    out.
    """
    from caro import __version__

    cpu, topology, limits = report.cpu, report.topology, report.limits
    total = report.memory.total
    facts = {
        "caro": __version__,
        "system": f"{report.system} {report.arch} {'translated' if report.translated else 'native'}",
        "processor": f"{cpu.vendor} {cpu.model} {cpu.family} {cpu.model_number} {cpu.stepping}",
        "features": " ".join(sorted(cpu.usable)),
        "cores": f"{topology.sockets} {topology.physical} {topology.logical} {topology.performance}",
        "affinity": " ".join(map(str, sorted(limits.affinity))),
        "cpuset": "none" if limits.cpuset is None else " ".join(map(str, sorted(limits.cpuset))),
        "quota": limits.quota,
        "memory": None if total is None else round(total / STEP),
        "memory_limit": limits.memory,
        "engine": ", ".join(f"{name} {size}" for name, size in engine),
        "models": ", ".join(f"{model.id} {model.size}" for model in models),
    }
    return "".join(f"{name} {' '.join(str(value).split())}\n" for name, value in facts.items())


def path(folder: str, mark: str) -> str:
    """Return the file for the fingerprint `mark` below the cache `folder`."""
    return os.path.join(folder, "tuning", f"{_sum(mark)}.txt")


def load(folder: str | None, mark: str) -> tuple[Measured | None, str | None]:
    """Return what was measured under the fingerprint `mark`, and a warning where the file is damaged."""
    if folder is None:
        return None, None
    place = path(folder, mark)
    try:
        with open(place, encoding="utf-8") as file:
            text = file.read(MAX_BYTES)
    except FileNotFoundError:
        return None, None
    except (OSError, ValueError) as error:
        return None, _ignored(place, getattr(error, "strerror", None) or "not text")
    body, _, end = text.rpartition("sum ")
    if not body.startswith(FORMAT + "\n") or end != f"{_sum(body)}\n":
        return None, _ignored(place, "damaged, or of another version")
    stored, _, values = body.partition("\n\n")
    if stored != f"{FORMAT}\n{mark}".rstrip("\n"):
        # The same name for another machine: one chance in four milliards, and no fault.
        return None, None
    found = dict(line.split(" ", 1) for line in values.splitlines())
    threads = int(found["threads_prompt"]), int(found["threads_generation"])
    return Measured(*threads, found["kernel"], found["model"], float(found["seconds"])), None


def store(folder: str, mark: str, measured: Measured) -> str:
    """Keep `measured` and return the file's path; OSError where the cache can't be written."""
    place = path(folder, mark)
    folders.make(os.path.dirname(place), folders.MEASURED)
    # containers that share a home may share process numbers too
    new = f"{place}.{os.urandom(6).hex()}"
    body = (
        f"{FORMAT}\n{mark}\nthreads_prompt {measured.prompt}\n"
        f"threads_generation {measured.generation}\nkernel {measured.kernel}\n"
        f"model {measured.model}\nseconds {measured.seconds:.4f}\n"
    )
    try:
        with open(new, "w", encoding="utf-8") as file:
            file.write(f"{body}sum {_sum(body)}\n")
        os.replace(new, place)
    except OSError:
        if os.path.exists(new):
            os.unlink(new)
        raise
    return place


def lock(folder: str | None) -> int | None:
    """Keep others from measuring until the file that is returned is closed; BlockingIOError when one does.

    None where the cache can't be written: nothing can be kept there either.
    """
    import fcntl

    if folder is None:
        return None
    try:
        folders.make(os.path.join(folder, "tuning"), folders.MEASURED)
        file = os.open(os.path.join(folder, "tuning", "lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(file)
        raise
    except OSError:
        # a file system without locks
        pass
    return file


def _sum(text: str) -> str:
    import zlib

    return f"{zlib.crc32(text.encode()):08x}"


def _ignored(place: str, why: str) -> str:
    return f"the kept measurement {place} is ignored ({why}): run caro doctor --tune, or delete it"
