"""Ctrl-C ends caro at once, silently and with 130, at whatever moment it comes.

Until Python has come to the first line of caro, an interrupt is its own: it dies of the signal, prints that
it could not start, or swallows it. Those endings are known by a traceback without a line of caro's and are
let pass; the moments after that line are each tried on purpose in `test_at_every_step`.
"""

from __future__ import annotations

import re
import signal
import subprocess
import time
from pathlib import Path

import pytest

from tests.backends import serving
from tests.e2e import program

INTERRUPTED = 130

DRIVER = """
import os, signal, sys
left = int(sys.argv.pop(1))
path = sys.argv.pop(1)
sys.argv[0] = path
started = False
def hook(event, args):
    global left, started
    if started:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGINT)
    started = True
leave = os._exit
def exit(status):
    if left > 0:
        os.write(2, b"over\\n")
    leave(status)
os._exit = exit
code = compile(open(path).read(), path, "exec")
sys.addaudithook(hook)
exec(code, {"__name__": "__main__"})
"""
"""Runs caro's script and interrupts it at the n-th audit event: an import or an opened file, say."""


def wait_for_request(server: serving.Server) -> None:
    until = time.monotonic() + 20
    while not server.asked and time.monotonic() < until:
        time.sleep(0.01)
    assert server.asked


def ended_well(status: int, out: bytes, err: bytes) -> bool:
    if status == 0:
        assert out.startswith(b"ls"), out
    if status == INTERRUPTED:
        assert err == b""
    if err:
        # The interpreter's own traceback; "line 0" is the step into the script, before its first line.
        assert b"KeyboardInterrupt" in err or b"Fatal Python error" in err, err
        assert not re.search(rb'caro[^"\n]*", line [1-9]', err), err
    return status in (0, INTERRUPTED, -signal.SIGINT) or err != b""


@pytest.mark.parametrize("milliseconds", range(0, 41, 2))
def test_at_any_moment_of_a_static_answer(milliseconds: int) -> None:
    for part in (0.0, 0.7, 1.3):
        process = program.start("list files")
        time.sleep((milliseconds + part) / 1000)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
        assert ended_well(process.returncode, out, err)


@pytest.mark.skipif(program.SCRIPT is None, reason="a compiled program has no steps to stop at")
def test_at_every_step() -> None:
    assert program.SCRIPT is not None
    python, path = program.SCRIPT
    interrupted = 0
    for step in range(1, 1000, 3):
        done = subprocess.run(
            [python, "-c", DRIVER, str(step), path, "list files"],
            env=program.environment("/nonexistent"),
            capture_output=True,
            stdin=subprocess.DEVNULL,
            timeout=30,
            # What a shell starts in the background ignores interrupts, and so would all that it starts.
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
        )
        if done.returncode == 0 and b"over" in done.stderr:
            break
        assert (done.returncode, done.stderr) in ((INTERRUPTED, b""), (0, b"")), (step, done.stderr.decode())
        interrupted += done.returncode == INTERRUPTED
    else:
        raise AssertionError("the run never came to its end")
    assert interrupted > 10


def test_while_a_backend_hangs() -> None:
    with serving.serve(serving.stalls) as server:
        variables = {"CARO_OLLAMA_URL": server.url, "CARO_OLLAMA_MODEL": "m"}
        process = program.start("--backend", "ollama", "list files", variables=variables)
        wait_for_request(server)
        started = time.monotonic()
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (INTERRUPTED, b"", b"")
    assert time.monotonic() - started < 2


@pytest.mark.parametrize("args", [[], ["batch"], ["check", "--batch"]])
def test_while_waiting_for_standard_input(args: list[str]) -> None:
    process = program.start(*args)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out, err) == (INTERRUPTED, b"", b"")


@pytest.mark.engine
@pytest.mark.parametrize("milliseconds", [60, 120, 250, 400])
def test_while_the_model_is_at_work(milliseconds: int, tmp_path: Path) -> None:
    home = str(Path.home())
    process = program.start("--backend", "embedded", "list the files in my home folder by size", home=home)
    time.sleep(milliseconds / 1000)
    process.send_signal(signal.SIGINT)
    _, err = process.communicate(timeout=30)
    assert process.returncode in (INTERRUPTED, 0, 1, 4)
    assert b"Traceback" not in err


def test_a_run_that_ignores_interrupts_is_not_ended_by_one() -> None:
    with serving.serve(serving.after(0.5, serving.says("ls -la"))) as server:
        variables = {"CARO_OLLAMA_URL": server.url, "CARO_OLLAMA_MODEL": "m"}
        process = program.start(
            "--backend=ollama", "list files", variables=variables, interrupt=signal.SIG_IGN
        )
        wait_for_request(server)
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=30)
    assert (process.returncode, out) == (0, b"ls -la\n")
