"""Against a real llama.cpp server that runs the bundled model, where one is installed.

CARO_TEST_LLAMA_SERVER is the command that starts it, `llama-server` where that is on the PATH.
"""

from __future__ import annotations

import itertools
import os
import shlex
import shutil
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from caro.models import store
from tests.backends.asking import ask, backend
from tests.backends.test_faults import free_port

COMMAND = shlex.split(os.environ.get("CARO_TEST_LLAMA_SERVER", "")) or [shutil.which("llama-server") or ""]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server of our own."""
    if not COMMAND[0]:
        pytest.skip("no llama-server is installed")
    model = store.locate(os.environ).path
    port = free_port()
    log = tmp_path_factory.mktemp("server") / "log"
    with log.open("wb") as file:
        server = subprocess.Popen(
            [*COMMAND, "--model", model, "--host", "127.0.0.1", "--port", str(port)], stdout=file, stderr=file
        )
    try:
        address = f"http://127.0.0.1:{port}"
        for _ in range(600):
            assert server.poll() is None, log.read_text(errors="replace")[-2000:]
            try:
                with urllib.request.urlopen(f"{address}/v1/models", timeout=5):
                    break
            except OSError:
                time.sleep(0.1)
        yield address
    finally:
        server.kill()
        server.wait()


def test_it_answers_over_one_connection_and_by_itself(url: str, tmp_path: Path) -> None:
    asked = backend("openai", url, CARO_CACHE_DIR=str(tmp_path))
    for _ in range(3):
        reply = ask(asked, 60)
        # What an untrained model says may be no command; a server that was misread gives another code.
        assert getattr(reply, "code", "unparsable") == "unparsable", reply
    asked.close()


def test_what_it_writes_comes_in_pieces(url: str, tmp_path: Path) -> None:
    seen: list[str] = []
    asked = backend("openai", url, CARO_CACHE_DIR=str(tmp_path))
    asked.watch = seen.append
    ask(asked, 60)
    assert len(seen) > 1
    assert all(later.startswith(earlier) for earlier, later in itertools.pairwise(seen))
