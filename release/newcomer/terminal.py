"""The newcomer's terminal: tmux with a shell of theirs in it."""

from __future__ import annotations

import os
import subprocess
import tempfile
import time
from collections.abc import Callable

from release.common import ReleaseError, need
from release.newcomer.world import HOME, World

SECONDS = 60
POLL = 0.05


class Terminal:
    """One terminal with an interactive bash, as after logging in."""

    def __init__(self, world: World, folder: str = HOME) -> None:
        """Open it; ReleaseError where tmux is missing."""
        need("tmux")
        self._folder = tempfile.TemporaryDirectory(prefix="caro-terminal-")
        shell = world.entering(["TERM=screen-256color", "bash", "-i"], person=True, folder=folder)
        settings = os.path.join(self._folder.name, "settings")
        with open(settings, "w", encoding="utf-8") as file:
            file.write("set -g default-terminal screen-256color\nset -sg escape-time 0\n")
        self._tmux("-f", settings, "new-session", "-d", "-x", "100", "-y", "40", *shell)

    def type(self, text: str) -> None:
        """Type characters, and wait until they are shown."""
        self._tmux("send-keys", "-l", "--", text)
        self.wait(lambda shown: text in shown, f"“{text}” on the line")

    def press(self, *keys: str) -> None:
        """Press keys by tmux's names."""
        self._tmux("send-keys", *keys)

    def wait(self, wanted: Callable[[str], bool], what: str) -> str:
        """Return the screen once it satisfies `wanted`; ReleaseError after a minute."""
        end = time.monotonic() + SECONDS
        while True:
            shown = self._tmux("capture-pane", "-p", "-J")
            if wanted(shown):
                return shown
            if time.monotonic() > end:
                raise ReleaseError(f"the terminal never showed {what}; it shows\n{shown.strip()}")
            time.sleep(POLL)

    def close(self) -> None:
        """End it with all that runs in it."""
        self._call("kill-server")
        self._folder.cleanup()

    def _tmux(self, *words: str) -> str:
        done = self._call(*words)
        if done.returncode:
            raise ReleaseError(f"tmux: {done.stderr.strip()}")
        return done.stdout

    def _call(self, *words: str) -> subprocess.CompletedProcess[str]:
        socket = os.path.join(self._folder.name, "socket")
        return subprocess.run(["tmux", "-S", socket, *words], capture_output=True, text=True, check=False)
