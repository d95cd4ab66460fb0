"""The real program where a home is missing, full or read-only: it answers, tells what it can't do, leaves
nothing behind. Each test is one sandbox (bubblewrap) without network in which several commands run."""

from __future__ import annotations

import shutil
import subprocess

import pytest

from tests.e2e.program import COMMAND, ROOT, environment

HOME = "/home/person"
ANSWERS = (
    '"list files"',
    "--output json list files",
    "explain 'ls -l'",
    "check -- ls",
    "config list",
    "doctor",
)
"""What needs nothing to be written."""
WRITES = ("config set timeout 3", "config edit", "stats off", "history --keep -- words ls ls")
"""What has to be told where it can't be written."""
EACH = """
tell() {{ status=$1; shift; printf '%s %s\\n' "$status" "$*"; }}
caro() {{ "$@" </dev/null >/tmp/out 2>/tmp/err; status=$?; grep -l Traceback /tmp/err; }}
{lines}
find /home -mindepth 1 ! -name filling ! -path {home} | sed 's/^/left /'
"""


def room(home: str, *script: str, size: int = 1 << 20) -> list[str]:
    """Return the arguments of bubblewrap for a script of sh, as root of a world that is read-only."""
    if not shutil.which("bwrap"):
        pytest.skip("bwrap is not installed")
    if ROOT.is_relative_to("/home"):
        pytest.skip("this checkout lies in /home, which the sandbox has a disk of its own for")
    made = ["--size", str(size), "--tmpfs", "/home"] if home != "missing" else ["--tmpfs", "/home"]
    made += ["--dir", HOME] if home != "missing" else []
    made += ["--remount-ro", "/home"] if home == "read-only" else []
    return [
        "bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp", *made,
        "--ro-bind", str(ROOT), str(ROOT),  # it may lie in /tmp
        "--unshare-net", "--unshare-user", "--uid", "0", "--gid", "0", "--die-with-parent", "--",
        "sh", "-c", *script,
    ]  # fmt: skip


def run(home: str, calls: tuple[str, ...], before: str = "") -> tuple[dict[str, tuple[int, str]], set[str]]:
    """Run each call of caro there; return status and first line of its error by call, and what is left."""
    lines = [before]
    for call in calls:
        lines.append(
            f'caro "$0" {call}; printf "%s\\t%s\\t%s\\n" "$status" "$(head -n 1 /tmp/err)" {quoted(call)}'
        )
    script = EACH.format(lines="\n".join(lines), home=HOME)
    variables = environment(HOME, CARO_STATS="on", EDITOR="true")
    done = subprocess.run(
        room(home, script, *COMMAND, size=20480), env=variables, capture_output=True, text=True, timeout=120
    )
    if done.stderr.startswith("bwrap:"):
        pytest.skip(done.stderr.strip())
    assert (done.returncode, done.stderr) == (0, ""), done
    rows = [line.split("\t") for line in done.stdout.splitlines() if "\t" in line]
    left = {line.removeprefix("left ") for line in done.stdout.splitlines() if "\t" not in line}
    return {call: (int(status), error) for status, error, call in rows}, left


def quoted(text: str) -> str:
    """Return a text as one word of sh."""
    return "'" + text.replace("'", "'\\''") + "'"


def is_told(ended: dict[str, tuple[int, str]], why: str) -> None:
    """Check that what only reads succeeds in silence, and that what should write says why it did not."""
    assert set(ended) == {*ANSWERS, *WRITES}
    for call in ANSWERS:
        assert ended[call] == (0, ""), call
    for call in WRITES:
        status, error = ended[call]
        # What is kept beside a command in a shell never makes that fail.
        assert status == (0 if call.startswith("history") else 4), (call, error)
        assert HOME in error and why in error, (call, error)


def test_a_home_that_is_missing_stays_missing() -> None:
    ended, left = run("missing", (*ANSWERS, *WRITES, "config reset timeout", "--backend ollama list files"))
    assert ended.pop("config reset timeout")[0] == 0
    assert ended.pop("--backend ollama list files")[0] == 4
    is_told(ended, f"there is no folder {HOME}")
    assert left == set()


def test_a_home_that_is_read_only() -> None:
    ended, left = run("read-only", (*ANSWERS, *WRITES))
    is_told(ended, "Read-only file system")
    assert left == set()


def test_a_disk_that_is_full() -> None:
    fill = f"dd if=/dev/zero of={HOME}/filling bs=4096 2>/dev/null"
    ended, left = run("full", (*ANSWERS, *WRITES), fill)
    is_told(ended, "No space left on device")
    # Folders, and files in which there is nothing; above all no half of a configuration.
    assert not {path for path in left if path.endswith(".toml")}


def test_one_processor_another_character_set_and_no_search_path() -> None:
    for call in ("taskset -c 0", "env LANG=C LC_ALL=C", "env PATH=", "env -u TERM COLUMNS=40"):
        if not shutil.which(call.split()[0]):
            continue
        variables = environment("/nonexistent")
        done = subprocess.run(
            [*call.split(), *COMMAND, "find log files over 10 MB"],
            env=variables,
            capture_output=True,
            text=True,
        )
        assert (done.returncode, done.stdout, done.stderr) == (
            0, "find . -type f -name '*.log' -size +10M\n", "",
        ), call  # fmt: skip
