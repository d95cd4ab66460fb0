"""A real terminal for tests: tmux with a shell in it, to type into and to read from.

Nothing waits a fixed time: `wait` looks until the screen shows what is awaited, for up to a minute, since the
machines that run tests can be slow.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.e2e import program

SECONDS = 60
POLL = 0.05
PROMPT = "READY> "
"""What the shells show when they wait for a line; `[STATUS]` of the last one stands before it."""

MISSING = [tool for tool in ("tmux",) if not shutil.which(tool)]


class Terminal:
    """One tmux server of its own with one program in it."""

    def __init__(
        self,
        folder: Path,
        command: Sequence[str],
        variables: dict[str, str] | None = None,
        columns: int = 80,
        rows: int = 40,
    ) -> None:
        """Start `command` in `folder`, its home as well; the test is skipped where tmux is missing."""
        if MISSING:
            pytest.skip(f"{', '.join(MISSING)} is not installed")
        self._socket = str(folder / "tmux")
        self.home = folder
        own = program.environment(str(folder), **{"LC_ALL": "C.UTF-8", **(variables or {})})
        own["PATH"] = os.pathsep.join(
            [str(folder / "bin"), str(Path(program.COMMAND[0]).parent), os.environ["PATH"]]
        )
        unset = [f"-u{name}" for name in os.environ]
        given = [f"{name}={value}" for name, value in own.items() if name != "TERM" or variables]
        term = [] if variables and "TERM" in variables else ["TERM=screen-256color"]
        configuration = folder / "tmux.conf"
        configuration.write_text(
            "set -g set-clipboard on\nset -g default-terminal screen-256color\nset -sg escape-time 0\n"
        )
        self._tmux(
            "-f", str(configuration), "new-session", "-d", "-x", str(columns), "-y", str(rows),
            "-c", str(folder), "env", *unset, *given, *term, *command,
        )  # fmt: skip

    def type(self, text: str) -> None:
        """Type characters as they are."""
        self._tmux("send-keys", "-l", "--", text)

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names, such as Enter, C-g or Left."""
        self._tmux("send-keys", *keys)

    def paste(self, text: str) -> None:
        """Put a text in at once, marked as pasted where the program asked for that."""
        self._tmux("set-buffer", "--", text)
        self._tmux("paste-buffer", "-p")

    def enter(self, line: str) -> None:
        """Type a line and, once it is shown, end it: before that, an old prompt looks like the next."""
        self.type(line)
        wanted = "".join(line.split())
        self.wait(lambda shown: wanted in "".join(shown.split()))
        self.press("Enter")

    def screen(self, colours: bool = False, joined: bool = False) -> str:
        """Return what is shown, `colours` with their control sequences, `joined` without breaks of rows."""
        return self._tmux("capture-pane", "-p", *(["-e"] if colours else []), *(["-J"] if joined else []))

    def wait(self, wanted: str | Callable[[str], bool], joined: bool = True) -> str:
        """Return the screen once it holds `wanted`, or satisfies it; fail after a minute."""
        end = time.monotonic() + SECONDS
        while True:
            shown = self.screen(joined=joined)
            if wanted in shown if isinstance(wanted, str) else wanted(shown):
                return shown
            if time.monotonic() > end:
                raise AssertionError(f"not shown within {SECONDS} s: {wanted!r}\n{shown}")
            time.sleep(POLL)

    def done(self, status: int) -> str:
        """Wait for the shell to be ready again after a line that ended with `status`."""
        return self.wait(lambda shown: shown.rstrip().endswith(f"[{status}]{PROMPT.rstrip()}"))

    def clear(self) -> None:
        """Begin with an empty screen, so that what is awaited next can only be new."""
        self.press("C-l")
        self.wait(lambda shown: shown.strip().count("\n") == 0)

    def clipboard(self) -> str:
        """Return what was copied last."""
        return self._tmux("show-buffer")

    def size(self, columns: int, rows: int) -> None:
        """Change the size of the terminal."""
        self._tmux("resize-window", "-x", str(columns), "-y", str(rows))

    def close(self) -> None:
        """End it with all that runs in it."""
        subprocess.run(["tmux", "-S", self._socket, "kill-server"], capture_output=True)

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, *arguments], capture_output=True, text=True, timeout=SECONDS
        )
        assert done.returncode == 0, (arguments, done.stderr)
        return done.stdout
