"""A stand-in for the set's wheel: one small file system and a few invented tasks."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from benches.alfa import golds, tasks
from benches.alfa.rooms import Rooms

SCRIPT = """#!/bin/bash
rm -rf /yard/
mkdir -p /yard/shed
printf 'pear\\napple\\n' > /yard/fruit.txt
echo rake > /yard/shed/tools.txt
touch -m -t 202301020304.05 /yard/shed/tools.txt
"""

ROWS = {
    "list": ("list the files of the yard", "find /yard -type f", "ls -R /yard", 0),
    "show": ("show the fruit", "cat /yard/fruit.txt", "cat -n /yard/fruit.txt", 0),
    "remove": ("remove the fruit", "rm /yard/fruit.txt", "rm -v /yard/fruit.txt", 1),
    "variable": ("show what $TOOLS names", "cat $TOOLS", "echo $TOOLS", 2),
    "clock": ("show the nanoseconds", "date +%N", "date +%s%N", 0),
    "missing": ("hoe the beds", "caro-no-such-hoe /yard", "caro-no-such-hoe -v /yard", 1),
    "half": ("count the fruit", "caro-no-such-hoe /yard", "wc -l < /yard/fruit.txt", 1),
    "mute": ("remove the plough", "rm /yard/plough", "unlink /yard/plough", 2),
}
METADATA = "Metadata-Version: 2.1\nName: icalfa\nVersion: 0.3.6\n"
WHEEL = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"


def write(folder: Path) -> Path:
    """Write the stand-in wheel; it is one that pip takes."""
    rows = [
        {"query": query, "gold": gold, "gold2": gold2, "difficulty": level}
        for query, gold, gold2, level in ROWS.values()
    ]
    path = folder / "icalfa-0.3.6-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("icalfa/__init__.py", "raise SystemExit('the package was imported')\n")
        archive.writestr("icalfa/assets/datasets/nl2bash_fs_1.json", json.dumps(rows))
        archive.writestr("icalfa/assets/docker/setup_nl2b_fs_1.sh", SCRIPT)
        archive.writestr(
            "icalfa/assets/docker/nl2bash1.Dockerfile", 'FROM scratch\nENV TOOLS="/yard/shed/tools.txt"\n'
        )
        archive.writestr("icalfa/assets/docker/docker.gitignore", "bin\n")
        for name, text in (("METADATA", METADATA), ("WHEEL", WHEEL), ("RECORD", "")):
            archive.writestr(f"icalfa-0.3.6.dist-info/{name}", text)
    return path


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write(tmp_path_factory.mktemp("wheel"))


@pytest.fixture(scope="session")
def data(archive: Path) -> tasks.Data:
    return tasks.read(str(archive))


@pytest.fixture(scope="session")
def rooms(data: tasks.Data) -> Iterator[Rooms]:
    with Rooms(data.systems) as made:
        yield made


@pytest.fixture(scope="session")
def checked(data: tasks.Data, rooms: Rooms) -> dict[str, golds.Task]:
    return dict(zip(ROWS, golds.check(data.cases, rooms), strict=True))
