"""The real program fetches models: two at once, ended in the middle, and on a terminal."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.program import COMMAND, Ended, caro, environment, start
from tests.models import hub
from tests.models.hub import BODY, MIB, Handler, Hub, running


def slowly(handler: Handler, body: bytes) -> None:
    """Serve a file as a good server does, over a second and a half."""
    begin = hub.asked_from(handler)
    if begin:
        span = f"bytes {begin}-{len(body) - 1}/{len(body)}"
        hub.head(handler, 206, Content_Range=span, Content_Length=len(body) - begin, ETag='"v1"')
    else:
        hub.head(handler, 200, Content_Length=len(body), ETag='"v1"')
    for at in range(begin, len(body), MIB // 8):
        handler.wfile.write(body[at : at + MIB // 8])
        handler.wfile.flush()
        time.sleep(0.06)


@pytest.fixture
def server() -> Iterator[Hub]:
    with running(Hub(BODY, otherwise=slowly)) as made:
        yield made


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    return {"CARO_DATA_DIR": str(tmp_path / "data")}


def ended(process: subprocess.Popen[bytes]) -> Ended:
    out, err = process.communicate(timeout=60)
    return Ended(process.returncode, out, err)


def is_begun(folder: Path, size: int = 1) -> bool:
    """Wait until so much of the file is there."""
    part = folder / "models" / "mine-1.gguf.part"
    for _ in range(1000):
        if part.exists() and part.stat().st_size >= size:
            return True
        time.sleep(0.02)
    return False


def test_of_two_at_once_one_fetches_and_the_other_waits(
    server: Hub, variables: dict[str, str], tmp_path: Path
) -> None:
    line = ("model", "add", "mine-1", server.url + "/m")
    first = start(*line, variables=variables)
    assert is_begun(tmp_path / "data")
    second = ended(start(*line, variables=variables))
    assert ended(first).status == second.status == 0
    assert "another caro is fetching mine-1: waiting" in second.err
    assert len(server.requests) == 1
    assert (tmp_path / "data/models/mine-1.gguf").read_bytes() == BODY


@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_what_was_ended_in_the_middle_goes_on_from_there(
    server: Hub, variables: dict[str, str], tmp_path: Path, end: signal.Signals
) -> None:
    line = ("model", "add", "mine-1", server.url + "/m", "--sha256", hub.SUM)
    process = start(*line, variables=variables)
    assert is_begun(tmp_path / "data", MIB)
    process.send_signal(end)
    first = ended(process)
    assert first.status == (130 if end == signal.SIGINT else -end)
    if end == signal.SIGINT:
        assert first.is_clean() and "goes on from there" in first.err
    assert not (tmp_path / "data/models/mine-1.gguf").exists()
    assert caro(*line, variables=variables).status == 0
    assert int(server.ranges[1].removeprefix("bytes=").rstrip("-")) >= MIB
    assert (tmp_path / "data/models/mine-1.gguf").read_bytes() == BODY


def test_a_lock_of_a_process_that_is_gone_holds_nobody_up(
    server: Hub, variables: dict[str, str], tmp_path: Path
) -> None:
    process = start("model", "add", "mine-1", server.url + "/m", variables=variables)
    assert is_begun(tmp_path / "data")
    process.kill()
    ended(process)
    done = caro("model", "remove", "mine-1", variables=variables)
    assert (done.status, done.out) == (0, "mine-1 is removed\n")
    assert list((tmp_path / "data/models").iterdir()) == []


def test_a_terminal_sees_how_far_it_is(server: Hub, variables: dict[str, str]) -> None:
    main, side = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, "model", "add", "mine-1", server.url + "/m"],
        env=environment("/nonexistent", **variables),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=side,
    )
    os.close(side)
    seen = b""
    try:
        while part := os.read(main, 4096):
            seen += part
    except OSError:
        pass  # Linux's way to say that the other side is closed
    out, _ = process.communicate(timeout=60)
    os.close(main)
    assert process.returncode == 0
    assert b"mine-1 is here" in out
    assert seen.count(b"\rmine-1 [") >= 5
    assert b"MiB/s" in seen and b"caro model use mine-1" in seen


def test_a_chosen_model_that_is_gone_is_told_and_the_matcher_still_answers(
    variables: dict[str, str],
) -> None:
    variables["CARO_MODEL"] = "qwen2.5-coder-1.5b"
    done = caro("-b", "embedded", "list files", variables=variables)
    assert done.is_clean()
    assert (done.status, done.out) == (4, "")
    assert "caro model pull qwen2.5-coder-1.5b" in done.err
    assert caro("list files", variables=variables).status == 0


def test_the_list_needs_no_network_and_no_model(variables: dict[str, str]) -> None:
    done = caro("model", "list", "-o", "json", variables=variables)
    assert done.is_clean()
    names = [row["name"] for row in json.loads(done.out)["models"]]
    assert {"smollm2-360m", "qwen2.5-coder-0.5b", "qwen2.5-coder-1.5b"} < set(names)
