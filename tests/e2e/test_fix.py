"""`caro fix` as a program: what goes in, what comes out, who is asked, and what never runs."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from tests.e2e import program

STATIC = ("--backend", "static")


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "notes.txt").write_text("hello\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


class Model(BaseHTTPRequestHandler):
    """Answers with `answer`, and keeps what it was asked."""

    answer = ""
    asked: list[str] = []

    def do_GET(self) -> None:
        self._reply({"data": [{"id": "model"}]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        type(self).asked.append(body["messages"][-1]["content"])
        self._reply({"choices": [{"message": {"content": self.answer}, "finish_reason": "stop"}]})

    def _reply(self, value: object) -> None:
        data = json.dumps(value).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def model() -> Iterator[dict[str, str]]:
    Model.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), Model)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield {
        "CARO_BACKEND": "openai",
        "CARO_OPENAI_URL": f"http://127.0.0.1:{server.server_address[1]}/v1",
        "CARO_OPENAI_MODEL": "model",
    }
    server.shutdown()


def fix(*args: str, **more: Any) -> program.Ended:
    ended = program.caro("fix", *args, **more)
    assert ended.is_clean()
    return ended


def test_the_fix_is_all_that_is_on_standard_output(here: Path) -> None:
    error = b"cat: note.txt: No such file or directory\n"
    ended = fix("cat note.txt", "--status", "1", *STATIC, stdin=error)
    assert (ended.status, ended.out, ended.err) == (0, "cat notes.txt\n", "")


def test_the_error_may_be_an_option_and_hold_colours(here: Path) -> None:
    error = "\x1b[31mcat:\x1b[0m note.txt: No such file or directory\r\n"
    assert fix("cat note.txt", "--error", error, *STATIC).out == "cat notes.txt\n"


def test_without_an_error_what_is_here_tells(here: Path) -> None:
    assert fix("cat note.txt", "--status=1", *STATIC).out == "cat notes.txt\n"
    off = fix("cat note.txt", "--status=1", *STATIC, variables={"CARO_CONTEXT": "off"})
    assert (off.status, off.out) == (1, "")


def test_the_failed_command_is_never_run_again(here: Path) -> None:
    for command in ("touch ran; cat note.txt", "./touch-it", "touch ran && gti status"):
        fix(command, "--status", "1", *STATIC)
    assert not (here / "ran").exists()


def test_json_tells_what_and_why(here: Path) -> None:
    ended = fix("cat note.txt", "--status", "1", "--output", "json", *STATIC)
    told = json.loads(ended.out)
    assert (told["command"], told["backend"], told["risk"]) == ("cat notes.txt", "static", "safe")
    assert told["notes"] == ["there is no note.txt; notes.txt is here"]


def test_what_is_risky_is_marked_and_what_is_critical_is_not_shown(here: Path) -> None:
    (here / "old").mkdir()
    (here / "old" / "x").write_text("")
    ended = fix("rm old", "--status", "1", *STATIC)
    assert ended.out == "rm -r old\n"
    assert "risk: moderate: it deletes a folder" in ended.err
    ended = fix("rm ~", "--status", "1", *STATIC, home=str(here))
    assert (ended.status, ended.out) == (3, "")
    assert "blocked" in ended.err
    ended = fix("-x", "--yes", "rm ~", "--status", "1", *STATIC, home=str(here))
    assert (ended.status, ended.out) == (3, "")
    assert (here / "old").exists()


def test_yes_runs_the_fix_and_ends_with_its_status(here: Path) -> None:
    ended = fix("-x", "--yes", "cat note.txt", "--status", "1", *STATIC)
    assert (ended.status, ended.out) == (0, "hello\n")
    assert "cat notes.txt\n" in ended.err


def test_without_a_terminal_nothing_is_asked(here: Path) -> None:
    ended = fix("-x", "mkdir a/b", "--status", "1", *STATIC)
    assert (ended.status, ended.out) == (2, "")
    assert not (here / "a").exists()


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("true x", "--status", "0"), "it ended well"),
        (("sleep 9", "--status", "130"), "it was interrupted"),
        (("grep x notes.txt", "--status", "1"), "nothing matched"),
        (("cmp -s a b", "--status", "1"), "the two differ"),
        (("frobnicate --all /dev/null", "--status", "3"), "no rule knows"),
    ],
)
def test_what_is_no_failure_or_not_known_is_declined(args: tuple[str, ...], says: str, here: Path) -> None:
    ended = fix(*args, *STATIC)
    assert (ended.status, ended.out) == (1, "")
    assert "no fix found" in ended.err and says in ended.err


@pytest.mark.parametrize(
    ("args", "says"),
    [
        (("--status", "1"), "takes the command that failed"),
        (("ls x", "--status", "-3"), "--status can't be '-3'"),
        (("ls x", "--status", "256"), "--status can't be"),
        (("--status", "1", "--", "ls", "x"), "put it in quotes"),
        (("--status", "1", "--", " "), "is empty"),
        (("--status", "1", "--", "ls\nrm x"), "more than one line"),
        (("--status", "1", "--", "x" * 4001), "too long"),
    ],
)
def test_what_makes_no_sense_is_refused(args: tuple[str, ...], says: str) -> None:
    ended = fix(*args)
    assert (ended.status, ended.out) == (2, "")
    assert says in ended.err


def test_a_request_that_begins_with_fix_stays_one() -> None:
    for words in (("fix", "the", "permissions", "of", "x"), ("fix the permissions",), ("fix",) * 2):
        ended = program.caro(*STATIC, *words)
        assert "fix takes" not in ended.err


def test_the_model_is_told_the_command_its_status_and_its_error(here: Path, model: dict[str, str]) -> None:
    Model.answer = "frobnicate --every /dev/null"
    ended = fix("frobnicate --al /dev/null", "--status", "3", "--error", "bad thing --al", variables=model)
    assert ended.out == "frobnicate --every /dev/null\n"
    assert len(Model.asked) == 1
    for text in ("frobnicate --al /dev/null", "exit status 3", "bad thing --al"):
        assert text in Model.asked[0]


def test_rules_come_before_the_model(here: Path, model: dict[str, str]) -> None:
    Model.answer = "cat other.txt"
    assert fix("cat note.txt", "--status", "1", variables=model).out == "cat notes.txt\n"
    assert Model.asked == []


def test_offline_asks_no_server(here: Path, model: dict[str, str]) -> None:
    Model.answer = "frobnicate --every /dev/null"
    ended = fix("frobnicate --al /dev/null", "--status", "3", "--offline", variables=model)
    assert (ended.status, ended.out, Model.asked) == (1, "", [])


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        ("frobnicate --al /dev/null", "is the one that failed"),
        ("rm -rf ./frobnicate /dev/null", "would delete"),
        ("echo hello world from me", "little to do"),
    ],
)
def test_what_a_model_makes_of_it_has_to_be_a_correction(
    answer: str, says: str, here: Path, model: dict[str, str]
) -> None:
    Model.answer = answer
    ended = fix("frobnicate --al /dev/null", "--status", "3", variables=model)
    assert (ended.status, ended.out) == (1, "")
    assert says in ended.err


def test_a_program_that_is_missing_is_told_of_in_json(here: Path) -> None:
    bare = here / "bin"
    bare.mkdir()
    (bare / "netstat").write_text("#!/bin/sh\n")
    (bare / "netstat").chmod(0o755)
    ended = program.caro(*STATIC, "-o", "json", "list listening ports", variables={"PATH": str(bare)})
    told = json.loads(ended.out)
    assert told["command"] == "ss -tuln"
    assert "ss is not installed; the same without it: netstat -tuln" in told["notes"]
    (bare / "ss").symlink_to(bare / "netstat")
    ended = program.caro(*STATIC, "-o", "json", "list listening ports", variables={"PATH": str(bare)})
    assert json.loads(ended.out)["notes"] == []
