"""`from caro import Caro`: the same answers as the command's, for threads and for asyncio."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import caro as package
from caro import AsyncCaro, Caro, CaroError
from caro.backends.wire import client
from caro.cli import settings
from tests.backends import serving


@pytest.fixture
def variables(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A person with an empty home on a machine without a configuration."""
    monkeypatch.setattr(settings, "MACHINE_FILE", "/nonexistent/caro/config.toml")
    return {"HOME": str(tmp_path), "SHELL": "/bin/bash"}


def test_the_interface_is_imported_only_when_it_is_asked_for() -> None:
    code = "import sys, caro; print('caro.api' in sys.modules); caro.Caro; print('caro.api' in sys.modules)"
    path = ":".join(part for part in sys.path if part)
    done = subprocess.run(
        [sys.executable, "-c", code], env={"PYTHONPATH": path}, capture_output=True, text=True
    )
    assert done.stdout.split() == ["False", "True"]


def test_what_it_lacks_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="nothing"):
        package.nothing  # noqa: B018


def test_an_answer_has_a_command_and_its_risk(variables: dict[str, str]) -> None:
    with Caro("static", platform="macos", variables=variables) as caro:
        found = caro.generate("delete all .tmp files under build")
    assert found.command and found.command.startswith("find build")
    assert found.assessment is not None and found.assessment.risk == "moderate"
    assert found.failure is None
    assert found.timings_ms["total"] > 0


def test_without_an_answer_it_says_why_and_raises_nothing(variables: dict[str, str]) -> None:
    caro = Caro("static", variables=variables)
    for query, code in (
        ("hum a tune about the sea", "no_answer"),
        ("", "usage"),
        ("a\x00b", "usage"),
        ("x" * 9999, "usage"),
    ):
        found = caro.generate(query)
        assert found.command is None
        assert found.failure is not None and found.failure.code == code
        assert found.failure.message


def test_a_blocked_command_is_not_offered(variables: dict[str, str]) -> None:
    with serving.serve(serving.streams("rm -rf /")) as server:
        found = Caro("openai", variables={**variables, "CARO_OPENAI_URL": server.url}).generate("tidy up")
    assert found.command is None
    assert found.failure is not None and found.failure.code == "blocked"
    assert found.suggestion is not None and found.suggestion.command == "rm -rf /"


def test_the_rules_of_the_machine_hold_here_too(variables: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / ".config" / "caro"
    folder.mkdir(parents=True)
    (folder / "config.toml").write_text('[safety]\npolicy = "strict"\n')
    assert Caro(variables=variables).check("git reset --hard").action == "block"
    assert Caro(safety="permissive", variables=variables).check("git reset --hard").action == "confirm"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"backend": "cloud"}, "auto, static, embedded, ollama or openai"),
        ({"backend": ["static", "static"]}, "each named once"),
        ({"timeout": -1}, "number of seconds"),
        ({"shell": "powershell"}, "bash, zsh, fish, sh"),
        ({"platform": "windows"}, "linux, macos"),
        ({"safety": "lax"}, "strict, moderate or permissive"),
        ({"variables": {"CARO_CONFIG": "/nonexistent/c.toml"}}, "/nonexistent/c.toml"),
    ],
)
def test_a_wrong_setting_is_an_error_at_once(arguments: dict[str, object], said: str) -> None:
    with pytest.raises(CaroError, match=said):
        Caro(**arguments)  # type: ignore[arg-type]


QUERIES = ["list files", "hum a tune about the sea", "", "count lines in a.txt", "show disk usage"] * 4


def test_many_answers_come_in_the_order_of_their_requests(variables: dict[str, str]) -> None:
    with Caro("static", variables=variables) as caro:
        one_by_one = [caro.generate(query).command for query in QUERIES]
        assert [found.command for found in caro.generate_many(QUERIES)] == one_by_one
        assert [found.request.query for found in caro.generate_many(iter(QUERIES))] == QUERIES
    assert one_by_one[0] and one_by_one[3] and not one_by_one[1]


class Echo(serving.Asked):
    def _take(self) -> None:
        raw = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.command == "GET":
            serving.listed(self)
            return
        time.sleep(0.05)
        serving.streams("cat ", json.loads(raw)["messages"][1]["content"])(self)


def test_a_server_gets_several_at_a_time_and_each_request_its_own_answer(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(serving, "Asked", Echo)
    monkeypatch.setattr(client, "LINGER_SECONDS", 2.0)  # the machine may be busy
    queries = [f"file{at}.txt" for at in range(40)]
    with serving.serve(serving.hangs_up) as server:
        with Caro("openai", variables={**variables, "CARO_OPENAI_URL": server.url}) as caro:
            started = time.monotonic()
            found = caro.generate_many(queries)
            spent = time.monotonic() - started
        assert server.connections <= 8 + 1
    assert [one.command for one in found] == [f"cat {query}" for query in queries]
    assert spent < 40 * 0.05


@pytest.mark.parametrize("backend", ["static", "static,openai"])
def test_ten_threads_share_one_instance_under_load(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    monkeypatch.setattr(serving, "Asked", Echo)
    wrong: list[object] = []

    def work(at: int) -> None:
        for _ in range(5):
            first = caro.generate("list files").command
            second = caro.generate(f"file{at}.txt").command
            wanted = f"cat file{at}.txt" if "openai" in backend else second
            if (first, second) != ("ls", wanted):
                wrong.append((first, second))

    with (
        serving.serve(serving.hangs_up) as server,
        Caro(backend, variables={**variables, "CARO_OPENAI_URL": server.url}) as caro,
    ):
        threads = [threading.Thread(target=work, args=(at,)) for at in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert wrong == []


def test_the_alarm_of_the_program_around_it_is_left_alone(variables: dict[str, str]) -> None:
    rung: list[int] = []
    before = signal.signal(signal.SIGALRM, lambda number, _: rung.append(number))
    try:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        Caro("static", variables=variables).generate("list files")
        time.sleep(0.4)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
    assert rung == [signal.SIGALRM]


def test_asyncio_gets_the_same_answers_while_its_loop_goes_on(variables: dict[str, str]) -> None:
    async def main(url: str) -> tuple[list[str | None], list[str | None], int]:
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0.01)

        counting = asyncio.create_task(count())
        async with AsyncCaro("openai", variables={**variables, "CARO_OPENAI_URL": url}) as caro:
            several = await asyncio.gather(*(caro.generate("list") for _ in range(5)))
            many = await caro.generate_many(["list", "list"])
            assert (await caro.check("rm -rf /")).action == "block"
        counting.cancel()
        return [one.command for one in several], [one.command for one in many], turns

    with serving.serve(serving.after(0.1, serving.streams("ls", " -la"))) as server:
        several, many, turns = asyncio.run(main(server.url))
    assert several == ["ls -la"] * 5
    assert many == ["ls -la"] * 2
    assert turns > 5


def test_a_closed_instance_can_be_used_again(variables: dict[str, str]) -> None:
    with serving.serve(serving.streams("ls")) as server:
        caro = Caro("ollama", variables={**variables, "CARO_OLLAMA_URL": server.url})
        for _ in range(2):
            assert caro.generate("list").command == "ls"
            caro.close()


@pytest.mark.engine
def test_the_model_is_loaded_once_for_all_threads(engine: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from caro.backends.embedded import EmbeddedBackend

    opened: list[int] = []
    really = EmbeddedBackend._opened

    def counted(self: EmbeddedBackend, deadline: float) -> object:
        opened.append(1)
        return really(self, deadline)

    monkeypatch.setattr(EmbeddedBackend, "_opened", counted)
    with Caro("embedded", timeout=60) as caro:
        answers: list[object] = []
        threads = [
            threading.Thread(target=lambda: answers.append(caro.generate("show the date"))) for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(answers) == 4
    assert opened == [1]
