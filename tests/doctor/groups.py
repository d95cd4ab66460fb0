"""Real control groups with a limit, for the tests that run caro under one; only root may make them."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

ROOT = Path("/sys/fs/cgroup")
FILES = {
    "cpu": {
        1: {"cpu.cfs_quota_us": "{quota}", "cpu.cfs_period_us": "100000"},
        2: {"cpu.max": "{quota} 100000"},
    },
    "memory": {1: {"memory.limit_in_bytes": "{limit}"}, 2: {"memory.max": "{limit}", "memory.swap.max": "0"}},
}


class GroupError(Exception):
    """No control group can be made here; the message says why."""


@contextmanager
def group(controller: str, **values: int) -> Iterator[Path]:
    """Make a group with a limit by `controller` (`cpu` or `memory`); yield its folder and take it away."""
    first = ROOT / controller
    version, parent = (1, first) if (first / "cgroup.procs").exists() else (2, ROOT)
    folder = parent / f"caro-test-{os.getpid()}"
    try:
        if version == 2 and controller not in (parent / "cgroup.subtree_control").read_text().split():
            raise GroupError(f"the {controller} controller is not given to groups")
        folder.mkdir()
    except OSError as error:
        raise GroupError(f"no {controller} group can be made: {error.strerror}") from None
    try:
        _set(folder, FILES[controller][version], values)
        yield folder
    finally:
        for _ in range(50):
            try:
                folder.rmdir()
                break
            except OSError:
                time.sleep(0.1)


def _set(folder: Path, files: Mapping[str, str], values: Mapping[str, int]) -> None:
    for name, form in files.items():
        try:
            (folder / name).write_text(form.format(**values))
        except OSError as error:
            if "swap" not in name:
                raise GroupError(f"{name} can't be set: {error.strerror}") from None


def inside(folder: Path, argv: list[str]) -> list[str]:
    """Return the command that runs `argv` in the group from its first instruction on."""
    return ["/bin/sh", "-c", 'echo $$ > "$0" && exec "$@"', str(folder / "cgroup.procs"), *argv]
