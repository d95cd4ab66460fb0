"""The tasks and the file systems of InterCode-ALFA, read out of its wheel: none of its code is imported."""

from __future__ import annotations

import dataclasses
import json
import re
import zipfile

from benches.accuracy.caseset import Case
from benches.alfa import order

ROOM = "fs"
"""What a file system is called here, its number after it: fs1 to fs5."""

_TASKS = "icalfa/assets/datasets/nl2bash_fs_{}.json"
_SCRIPT = "icalfa/assets/docker/setup_nl2b_fs_{}.sh"
_IMAGE = "icalfa/assets/docker/nl2bash{}.Dockerfile"
_IGNORED = "icalfa/assets/docker/docker.gitignore"
_VARIABLE = re.compile(r'^ENV (\w+)="([^"]*)"', re.MULTILINE)


class DataError(RuntimeError):
    """The data cannot be had, or are not what they should be; says what to do."""


@dataclasses.dataclass(frozen=True)
class System:
    """One file system: what makes it, and the variables that its commands see."""

    name: str
    files: dict[str, bytes]
    """Files at its root, which some tasks are about: the script itself is one."""
    script: str
    """The name of the script at the root."""
    variables: dict[str, str]


@dataclasses.dataclass(frozen=True)
class Data:
    """All tasks, in the set's own order and as cases of the accuracy harness, and the file systems."""

    cases: list[Case]
    systems: dict[str, System]


def read(path: str) -> Data:
    """Read the archive ``path``."""
    cases: list[Case] = []
    systems: dict[str, System] = {}
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            number = 1
            while _TASKS.format(number) in names:
                system = _system(archive, names, number)
                systems[system.name] = system
                rows = json.loads(archive.read(_TASKS.format(number)))
                cases += [_case(row, len(cases) + place, system.name) for place, row in enumerate(rows)]
                number += 1
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, TypeError) as error:
        raise DataError(f"{path} is not the archive of InterCode-ALFA: {error}") from error
    if not cases:
        raise DataError(f"{path} holds no tasks: is it the wheel of icalfa?")
    return Data(cases, systems)


def _system(archive: zipfile.ZipFile, names: set[str], number: int) -> System:
    script = _SCRIPT.format(number)
    name = script.rpartition("/")[2]
    files = {name: archive.read(script)}
    if _IGNORED in names:
        files[".gitignore"] = archive.read(_IGNORED)
    image = archive.read(_IMAGE.format(number)).decode() if _IMAGE.format(number) in names else ""
    return System(f"{ROOM}{number}", files, name, dict(_VARIABLE.findall(image)))


def _case(row: dict[str, object], index: int, fixture: str) -> Case:
    query, *golds = (row[key] for key in ("query", "gold", "gold2"))
    difficulty = row["difficulty"]
    if not all(isinstance(text, str) and text for text in (query, *golds)) or difficulty not in (0, 1, 2):
        raise ValueError(f"task {index} lacks a request, a gold command or its difficulty")
    accept = tuple(str(gold) for gold in golds)
    return Case(
        f"alfa-{index:03}",
        " ".join(str(query).split()),
        str(difficulty),
        "alfa",
        "stdout",
        fixture,
        accept,
        (),
        ordered=order.counts(accept),
    )
