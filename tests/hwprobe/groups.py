"""Control groups for tests: a real quota or memory limit around a child process, where that is allowed."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path("/sys/fs/cgroup")


@contextlib.contextmanager
def limited(quota: float | None = None, memory: int | None = None) -> Iterator[list[Path]]:
    """Make a group with a quota in processors or a limit in bytes; yield the files that a process joins by.

    Skips the test where this machine or user may not make groups.
    """
    wanted = {"cpu": quota, "memory": memory}
    made: list[Path] = []
    try:
        for controller, value in wanted.items():
            if value is not None:
                made.append(_made(controller, value))
        yield [folder / "cgroup.procs" for folder in made]
    finally:
        for folder in set(made):
            with contextlib.suppress(OSError):
                folder.rmdir()


def _made(controller: str, value: float) -> Path:
    name = f"caro-test-{os.getpid()}"
    first = next(
        (f for f in (ROOT / controller, ROOT / f"{controller},{controller}acct") if (f / "tasks").exists()),
        None,
    )
    folder = (first or ROOT) / name
    try:
        if first is None:
            (ROOT / "cgroup.subtree_control").write_text(f"+{controller}")
        folder.mkdir(exist_ok=True)
        if controller == "cpu" and first is not None:
            (folder / "cpu.cfs_period_us").write_text("100000")
            (folder / "cpu.cfs_quota_us").write_text(str(int(value * 100_000)))
        elif controller == "cpu":
            (folder / "cpu.max").write_text(f"{int(value * 100_000)} 100000")
        else:
            limit = "memory.limit_in_bytes" if first is not None else "memory.max"
            (folder / limit).write_text(str(int(value)))
    except OSError as error:
        with contextlib.suppress(OSError):
            folder.rmdir()
        pytest.skip(f"no control group can be made here: {error}")
    return folder


def run_in(joins: list[Path], argv: list[str], timeout: float = 60) -> subprocess.CompletedProcess[str]:
    """Run `argv` as a member of the groups."""
    script = "".join('echo $$ > "$1" && shift && ' for _ in joins) + 'exec "$@"'
    command = ["sh", "-c", script, "sh", *map(str, joins), *argv]
    return subprocess.run(command, capture_output=True, text=True, timeout=timeout, check=False)
