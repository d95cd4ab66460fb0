"""How long after Ctrl-G the command stands in the line: `python -m benches.keypress [N] [PROGRAM]`.

`make bench ONLY=keys` makes figures of the same. Each shell runs on a terminal of its own with the script of
`caro init`. The time is wall clock, from the key to the moment that the terminal was sent the whole command:
the shell, caro and the drawing are all in it.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time

CARO = os.path.join(os.path.dirname(sys.executable), "caro")
KEY = "\x07"
CLEAR = "\x05\x15\x0c"
"""End, kill the line, clear the screen."""
REQUESTS = {
    "list files": "ls",
    "find log files over 10 MB": "find . -type f -name '*.log' -size +10M",
    "what is using port 8080": "lsof -i :8080",
    "delete the folder build": "rm -r build",
}
"""Static answers, of an intent and of composed requests."""

START = {
    "bash": (["bash", "--rcfile", "{home}/.bashrc", "-i"], ".bashrc", "PS1='READY>'\n"),
    "zsh": (["zsh", "-d", "-i"], ".zshrc", "PROMPT='READY>'\n"),
    "fish": (["fish", "-i"], ".config/fish/config.fish", "function fish_prompt; echo -n 'READY>'; end\n"),
}
"""By shell: its command, its start-up file, and what stands in it before the script."""

SECONDS = 30


class Shell:
    """A shell on a terminal that only this program looks at."""

    def __init__(self, name: str, home: str, caro: str = CARO) -> None:
        """Start the shell `name` in `home`, with the script of the program `caro` and that in its path."""
        command, rc, text = START[name]
        path = os.path.join(home, rc)
        for folder in (os.path.dirname(path), os.path.join(home, "bin")):
            os.makedirs(folder, exist_ok=True)
        os.symlink(os.path.abspath(caro), os.path.join(home, "bin", "caro"))
        script = subprocess.run([caro, "init", name], check=True, capture_output=True, text=True).stdout
        with open(path, "w", encoding="utf-8") as file:
            file.write(text + script)
        variables = {
            "HOME": home, "ZDOTDIR": home, "TERM": "xterm", "LC_ALL": "C.UTF-8",
            "SHELL": shutil.which(name) or name,
            "PATH": os.pathsep.join([os.path.join(home, "bin"), os.environ["PATH"]]),
        }  # fmt: skip
        self.pid, self._terminal = pty.fork()
        if not self.pid:
            os.chdir(home)
            os.execvpe(name, [word.format(home=home) for word in command], variables)
        # A terminal of 0 columns, as a new one is, has no room for a line.
        fcntl.ioctl(self._terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        self.until("READY>")

    def send(self, text: str) -> None:
        """Type something."""
        os.write(self._terminal, text.encode())

    def until(self, wanted: str) -> None:
        """Read until the terminal was sent `wanted`, control sequences left out."""
        seen = b""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if select.select([self._terminal], [], [], 0.5)[0]:
                seen += os.read(self._terminal, 65536)
                plain = re.sub(r"\x1b(\[[0-9;?>=]*[A-Za-z]|[()]B|[=>])", "", seen.decode("utf-8", "replace"))
                if wanted in plain.replace("\r", ""):
                    return
        raise SystemExit(f"{wanted!r} did not appear; there was {seen!r}")

    def close(self) -> None:
        """End it."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._terminal)


def measured(shell: Shell, turns: int) -> list[float]:
    """Return the milliseconds of each press."""
    times = []
    for turn in range(turns):
        request, command = list(REQUESTS.items())[turn % len(REQUESTS)]
        shell.send(request)
        shell.until(request[-3:])
        started = time.monotonic()
        shell.send(KEY)
        shell.until(command)
        times.append((time.monotonic() - started) * 1000)
        shell.send(CLEAR)
        shell.until("READY>")
    return times


def presses(name: str, turns: int, caro: str = CARO) -> list[float]:
    """Return the milliseconds of each of `turns` presses in a new shell; the first is not among them."""
    # fish goes on writing its completions there for a moment after its end
    with tempfile.TemporaryDirectory(prefix="caro-keys-", ignore_cleanup_errors=True) as home:
        shell = Shell(name, home, caro)
        try:
            return measured(shell, turns + 1)[1:]
        finally:
            shell.close()


def main() -> None:
    """Print p50 and p95 for each shell, and what starting an empty Python takes in the same minute."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 60
    caro = sys.argv[2] if len(sys.argv) > 2 else CARO
    for name in START:
        if not shutil.which(name):
            print(f"{name}: not installed")
            continue
        times = sorted(presses(name, turns, caro))
        empty = []
        for _ in range(21):
            started = time.monotonic()
            subprocess.run([sys.executable, "-I", "-S", "-c", "pass"], check=True)
            empty.append((time.monotonic() - started) * 1000)
        p95 = times[int(len(times) * 0.95)]
        print(
            f"{name}: p50 {statistics.median(times):.0f} ms, p95 {p95:.0f} ms of {turns} presses; "
            f"an empty Python takes {statistics.median(empty):.0f} ms"
        )


if __name__ == "__main__":
    main()
