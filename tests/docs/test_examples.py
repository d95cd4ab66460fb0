"""Every command in README.md and docs/ is run as it stands, and prints what the page shows.

A page is one session of bash, in a terminal, in a sandbox: a home of its own, all else read-only, no network.
"""

from __future__ import annotations

import os
import pty
import shlex
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from tests.docs.pages import READ, ROOT, Example, examples, fits
from tests.e2e import program

LEFT_OUT = {
    "make ": "sets up and builds: tests/bootstrap, and .ci/run",
    ".venv/bin/": "wants a checkout that is set up, as this one is",
    "sudo ": "changes the machine: tests/release/test_debian.py does it with apt-get in a root of its own",
    "curl ": "wants the server of a release: tests/release/test_install.py",
    "minisign ": "wants the files of a release: tests/release/test_make.py",
    "sha256sum ": "wants the files of a release: tests/release/test_make.py",
    "brew ": "wants Homebrew: tests/release/test_homebrew.py plays it",
    "caro --backend ollama": "wants a server: tests/backends",
    "CARO_OPENAI_URL=http://models.example": "wants a server: tests/backends",
    'caro -x "': "asks on a terminal: tests/terminal/test_flow.py",
    "caro fix 'mkdir a/b' --status 1 -x": "asks on a terminal: tests/terminal/test_fix.py",
    "cmd=$(caro --pick": "asks on a terminal: tests/terminal/test_flow.py",
    "caro repl": "is typed to, line by line: tests/terminal/test_repl.py",
    "caro history --again": "asks on a terminal: tests/terminal/test_history.py",
    "caro history --forget 12": "needs twelve entries: tests/cli/test_history.py",
    'caro "list listening ports"': "shows what is missing on a machine: tests/cli/test_absent.py",
    "caro doctor --tune": "needs the engine, and measures: tests/doctor/test_sweep.py",
    "caro model list": "shows what is on a machine: tests/cli/test_model.py",
    "caro model pull qwen": "fetches 1 GB: tests/e2e/test_model_command.py fetches from a server of its own",
    "caro model use qwen": "needs what the line before fetches",
    "caro model add": "needs a model file: tests/e2e/test_model_command.py",
    "caro stats": "shows what was noted on a machine: tests/cli/test_stats.py",
}
"""By the beginning of a command: why it is not run here. An entry that no page needs any more is an error."""

ENDS = {
    "caro check -- 'cd ~ && rm -rf *'": 3,
    "caro check -- 'curl https://example.org/install.sh | sh'": 3,
    "caro check -- 'rm -rf \"$HOME\"'": 3,
    "caro check -- 'sudo rm -rf /etc'": 3,
    "CARO_SAFETY=strict caro throw away all local changes": 3,
    'caro --backend static "make me a coffee"': 1,
    "caro --outptu json list files": 2,
    "caro -x list files by size < /dev/null": 2,
    "CARO_BACKEND=statik caro list files": 4,
    "CARO_CONFIG=faulty.toml caro list files": 4,
    'CARO_MODEL=/nowhere.gguf caro --backend embedded "list files"': 4,
    "CARO_OFFLINE=1 caro model pull smollm2-360m": 4,
}
"""By command: the exit status that it has to have, where that is not 0."""

INSTALLED = ("lsof",)
"""Programs that the pages suppose to be there: caro says where one is missing."""

MARK = "\x1f"
SECONDS = 120


def why_not(example: Example) -> str | None:
    """Return the entry of `LEFT_OUT` that an example falls under."""
    return next((begin for begin in LEFT_OUT if example.command.startswith(begin)), None)


def session(found: list[Example], home: Path) -> list[tuple[int, list[str]]]:
    """Run commands one after another; return the exit status and the lines of each."""
    binaries = home / "bin"
    binaries.mkdir()
    programs = {**dict.fromkeys(INSTALLED, ""), "caro": f'exec {shlex.join(program.COMMAND)} "$@"'}
    for name, text in programs.items():
        (binaries / name).write_text(f"#!/bin/sh\n{text}\n")
        (binaries / name).chmod(0o755)
    folder = home / "work"
    folder.mkdir()
    (home / ".config" / "caro").mkdir(parents=True)
    lines = ["exec </dev/null"]
    for number, example in enumerate(found):
        (home / f"{number}.sh").write_text(example.command + "\n")
        lines.append(f"eval \"$(cat '{home}/{number}.sh')\"; printf '{MARK}%d{MARK}' $?")
    (home / "all.sh").write_text("\n".join(lines) + "\n")
    variables = {
        **program.environment(str(home), PATH=f"{binaries}:/usr/bin:/bin", TERM="xterm", NO_COLOR="1"),
        "CARO_THREADS": "1",
        "OMP_NUM_THREADS": "1",
        "COLUMNS": "80",
    }
    mother, child = pty.openpty()
    process = subprocess.Popen(
        [
            "bwrap", "--ro-bind", "/", "/", "--dev", "/dev", "--proc", "/proc", "--tmpfs", "/tmp",
            "--ro-bind", str(ROOT), str(ROOT),  # it may lie in /tmp
            "--bind", str(home), str(home), "--unshare-all", "--die-with-parent", "--chdir", str(folder),
            "bash", str(home / "all.sh"),
        ],
        env=variables, stdin=subprocess.DEVNULL, stdout=child, stderr=child,
    )  # fmt: skip
    os.close(child)
    killer = threading.Timer(SECONDS, process.kill)
    killer.start()
    said = b""
    try:
        while piece := os.read(mother, 65536):
            said += piece
    except OSError:
        pass  # how Linux says that nobody has the other end any more
    finally:
        killer.cancel()
        process.wait()
        os.close(mother)
    parts = said.decode("utf-8", "replace").replace("\r\n", "\n").split(MARK)
    assert len(parts) == 2 * len(found) + 1, f"the session broke off:\n{''.join(parts)[-2000:]}"
    return [(int(parts[at + 1]), parts[at].splitlines()) for at in range(0, len(parts) - 1, 2)]


@pytest.mark.parametrize("path", READ, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_commands_of_a_page_do_what_it_says(path: Path, tmp_path: Path) -> None:
    if not shutil.which("bwrap"):
        pytest.skip("bubblewrap is not installed")
    found = [example for example in examples(path) if why_not(example) is None]
    wrong = []
    for example, (status, printed) in zip(found, session(found, tmp_path), strict=True):
        place = f"{example.page}:{example.line}: {example.command}"
        shown = "\n".join(printed)
        if status != ENDS.get(example.command.partition("  #")[0].strip(), 0):
            wrong.append(f"{place}\n  ended with {status}:\n{shown}")
        elif example.shown and not fits(example.shown, printed):
            wrong.append(f"{place}\n  printed:\n{shown}")
    assert not wrong, "\n".join(wrong)


def test_what_is_left_out_is_needed() -> None:
    everything = [example for path in READ for example in examples(path)]
    assert {why_not(example) for example in everything} - {None} == set(LEFT_OUT)
    assert {example.command.partition("  #")[0].strip() for example in everything} >= set(ENDS)


@pytest.mark.parametrize(
    ("shown", "printed", "fit"),
    [
        (["a", "b"], ["a", "b"], True),
        (["a", "b"], ["a", "c"], False),
        (["a"], ["a", "b"], False),
        (["a …", "b"], ["a longer line", "b"], True),
        (["a", "…", "z"], ["a", "b", "c", "z"], True),
        (["a", "…"], ["b"], False),
    ],
)
def test_a_page_that_shows_something_else_is_found(shown: list[str], printed: list[str], fit: bool) -> None:
    assert fits(shown, printed) is fit
