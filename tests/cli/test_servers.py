"""Answers of servers on the command line: where they are shown, what is judged, how a failing one is told."""

from __future__ import annotations

import io
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from caro.backends.wire import client
from caro.cli import settings
from caro.cli.environ import Environ
from caro.cli.progress import ERASE, Progress
from caro.cli.run import run
from tests.backends import serving
from tests.backends.test_faults import free_port
from tests.cli.conftest import Result, Terminal

Caro = Callable[..., Result]


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Caro]:
    """Run caro with the real backends and the real safety check."""
    monkeypatch.setattr(settings, "MACHINE_FILE", "/nonexistent/caro/config.toml")

    def call(
        *args: str,
        url: str,
        terminal: bool = False,
        out_terminal: bool | None = None,
        stdin: bytes | None = None,
        **variables: str,
    ) -> Result:
        shown = terminal if out_terminal is None else out_terminal
        out = Terminal() if shown else io.StringIO()
        err = Terminal() if terminal else io.StringIO()
        given = {
            "CARO_OLLAMA_URL": url,
            "CARO_OPENAI_URL": url,
            "HOME": str(tmp_path),
            "TERM": "xterm",
            **variables,
        }
        status = run(args, Environ(io.BytesIO(stdin or b""), out, err, given))
        return Result(status, out.getvalue(), err.getvalue())

    yield call


def lines_shown(text: str) -> str:
    """Return what a terminal still shows after `text`: what was erased is gone."""
    return "\n".join(line.rpartition(ERASE)[2] for line in text.split("\n"))


both = pytest.mark.parametrize("name", ["ollama", "openai"])


@both
def test_a_terminal_shows_the_tokens_as_they_come_and_keeps_only_the_answer(asked: Caro, name: str) -> None:
    with serving.serve(serving.streams("du", " -sh", " *")) as server:
        result = asked(f"--backend={name}", "sizes", url=server.url, terminal=True, NO_COLOR="1")
    assert (result.status, result.out) == (0, "du -sh *\n")
    assert f"{ERASE}du{ERASE}du -sh{ERASE}du -sh *{ERASE}" in result.err
    assert lines_shown(result.err) == "risk: safe\n"


@both
@pytest.mark.parametrize(("err", "out"), [(False, False), (True, False), (False, True)])
def test_a_pipe_gets_the_answer_alone(asked: Caro, name: str, err: bool, out: bool) -> None:
    with serving.serve(serving.streams("ls", " -la")) as server:
        result = asked(f"--backend={name}", "list", url=server.url, terminal=err, out_terminal=out)
        as_json = asked(f"--backend={name}", "--output=json", "list", url=server.url, terminal=True)
    assert result.out == "ls -la\n"
    assert ERASE not in result.err
    assert (as_json.object["command"], as_json.err) == ("ls -la", "")


def test_a_dumb_terminal_is_written_no_sequences(asked: Caro) -> None:
    with serving.serve(serving.streams("ls", " -la")) as server:
        result = asked("--backend=ollama", "list", url=server.url, terminal=True, TERM="dumb")
    assert "\x1b" not in result.err


@both
def test_what_a_server_answers_is_judged_like_any_other_answer(asked: Caro, name: str) -> None:
    for stream in (["rm -rf /"], ["```bash\n", "rm -rf ", "/\n", "```"], ["rm -rf ~ # harmless"]):
        with serving.serve(serving.streams(*stream)) as server:
            result = asked(f"--backend={name}", "tidy up", url=server.url)
            shown = asked(f"--backend={name}", "tidy up", url=server.url, terminal=True)
        assert (result.status, result.out) == (3, "")
        assert "blocked by the moderate safety policy" in result.err
        assert (shown.status, shown.out) == (3, "")


@both
def test_nothing_a_server_writes_can_steer_the_terminal(asked: Caro, name: str) -> None:
    hostile = ["\x1b[2J\x1b]0;owned\x07", "\r\u202e", "l\x08s", "\u9b31" * 200, "\x9b31m"]
    with serving.serve(serving.streams(*hostile)) as server:
        result = asked(f"--backend={name}", "list", url=server.url, terminal=True, NO_COLOR="1")
    left = result.err.replace(ERASE, "").replace("\n", "")
    assert left.isprintable()
    assert "\u202e" not in left


@both
def test_the_next_backend_answers_and_the_failure_is_told_once(asked: Caro, name: str) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    result = asked("list files", url=url, CARO_BACKEND=f"{name},static")
    assert (result.status, result.out) == (0, "ls\n")
    assert result.err.count("static answered in place of") == 1
    assert url in result.err
    batch = asked("batch", url=url, CARO_BACKEND=f"{name},static", stdin=b"list files\n" * 3)
    assert batch.out.count('"backend": "static"') == 3
    assert batch.err.count("static answered in place of") == 1


@both
def test_when_nobody_answers_each_reason_is_told_once(asked: Caro, name: str) -> None:
    url = f"http://127.0.0.1:{free_port()}"
    result = asked("do the impossible thing", url=url, CARO_BACKEND=f"static,{name}")
    assert result.status == 1
    assert result.err.count(url) == 1


def test_batch_asks_one_connection_for_all(asked: Caro, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client, "LINGER_SECONDS", 2.0)  # the machine may be busy
    with serving.serve(serving.streams("ls", " -la")) as server:
        result = asked(
            "batch", "--backend=openai", url=server.url, stdin=b"list\n" * 20, CARO_OPENAI_MODEL="m"
        )
    assert result.out.count('"command": "ls -la"') == 20
    assert server.connections == 1


@pytest.mark.parametrize("names", ["static,cloud", "static,static", "auto,static", "static,", ","])
def test_a_wrong_list_of_backends_is_a_usage_error(asked: Caro, names: str) -> None:
    result = asked(f"--backend={names}", "list files", url="")
    assert (result.status, result.out) == (2, "")
    assert "--backend" in result.err


def test_the_line_of_progress_never_wraps_and_ends_for_good() -> None:
    err = Terminal()
    env = Environ(None, Terminal(), err, {"COLUMNS": "20", "NO_COLOR": "1", "TERM": "xterm"})
    progress = Progress.on(env)
    assert progress is not None
    for text in ("find . -type f -name '*.log' -size +10M", "echo " + "日本語" * 20, "a\nb\tc"):
        progress.show(text)
        line = err.getvalue().rpartition(ERASE)[2]
        assert sum(2 if ord(ch) > 0x2E80 else 1 for ch in line) <= 19
    progress.end()
    length = len(err.getvalue())
    progress.show("late")
    assert len(err.getvalue()) == length


def test_an_interrupt_takes_the_line_of_progress_away() -> None:
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever runs the tests may ignore it
    err = Terminal()
    progress = Progress.on(Environ(None, Terminal(), err, {"NO_COLOR": "1"}))
    assert progress is not None
    progress.show("du -sh")
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
        time.sleep(5)
    assert lines_shown(err.getvalue()) == ""
    progress.end()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
