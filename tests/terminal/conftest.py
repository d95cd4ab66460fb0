"""Shells in a real terminal, and a model that says what it is told."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.e2e import program
from tests.terminal.screen import PROMPT, Terminal

SHELLS = ("bash", "zsh", "fish")


class Parrot(BaseHTTPRequestHandler):
    """Answers `say COMMAND` with COMMAND, as a chat model would; `wait` makes it half a minute late."""

    def do_GET(self) -> None:
        self._reply({"data": [{"id": "parrot"}]})

    def do_POST(self) -> None:
        asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        words = asked["messages"][-1]["content"]
        if words.startswith("wait"):
            time.sleep(30)
        self._reply({"choices": [{"message": {"content": words.removeprefix("say ")}}]})

    def _reply(self, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="session")
def parrot() -> Iterator[dict[str, str]]:
    """The variables that make caro ask the model that says what it is told."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Parrot)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {
        "CARO_BACKEND": "openai",
        "CARO_OPENAI_URL": f"http://127.0.0.1:{server.server_address[1]}/v1",
        "CARO_OPENAI_MODEL": "parrot",
        "CARO_MODEL": "/nonexistent/model.gguf",
    }
    server.shutdown()


def need(*tools: str) -> None:
    """Skip a test that a tool is missing for."""
    for tool in tools:
        if not shutil.which(tool):
            pytest.skip(f"{tool} is not installed")


def script(shell: str, *options: str) -> str:
    """Return what `caro init` prints."""
    done = program.caro("init", shell, *options)
    assert (done.status, done.err) == (0, "")
    return done.out


def prepare(shell: str, home: Path, init: str = "") -> tuple[list[str], dict[str, str]]:
    """Write the start-up file of a shell into `home`; return its command and the variables that it needs."""
    path = shutil.which(shell)
    assert path
    if shell == "bash":
        rc = home / ".bashrc"
        rc.write_text(f"PS1='[$?]{PROMPT}'\nHISTFILE={home}/history\n{init}")
        return [path, "--rcfile", str(rc), "-i"], {"SHELL": path}
    if shell == "zsh":
        rc = home / ".zshrc"
        rc.write_text(
            f"PROMPT='[%?]{PROMPT}'\nunsetopt beep\nHISTSIZE=100\n"
            f"autoload -U compinit; compinit -u -d {home}/dump\n{init}"
        )
        return [path, "-d", "-i"], {"SHELL": path, "ZDOTDIR": str(home)}
    folder = home / ".config/fish/conf.d"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "caro.fish").write_text(init)
    (folder.parent / "config.fish").write_text(
        f'set -g fish_greeting\nfunction fish_prompt; echo -n "[$status]{PROMPT}"; end\n'
        "function fish_right_prompt; end\n"
    )
    return [path, "-i"], {"SHELL": path}


Open = Callable[..., Terminal]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """Opens a terminal with a shell that is ready: `opened("zsh", init=…, columns=40, VARIABLE="…")`."""
    terminals = []

    def open_one(shell: str, init: str = "", columns: int = 80, **variables: str) -> Terminal:
        need(shell)
        (tmp_path / "bin").mkdir(exist_ok=True)
        (tmp_path / "work").mkdir(exist_ok=True)
        command, own = prepare(shell, tmp_path, init)
        terminal = Terminal(
            tmp_path, command, {"CARO_MODEL": "/nonexistent/model.gguf", **own, **variables}, columns
        )
        terminals.append(terminal)
        terminal.done(0)
        return terminal

    yield open_one
    for terminal in terminals:
        terminal.close()


def executable(path: Path, text: str) -> Path:
    """Write a program of sh."""
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def says_nothing(command: list[str]) -> None:
    """Run a command that must succeed in silence."""
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stdout + done.stderr) == (0, ""), command
