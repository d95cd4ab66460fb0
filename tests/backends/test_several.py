"""Several servers: the loss of one costs one wait, and only once."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

import pytest

from caro.backends.wire import connection as wire_connection
from caro.backends.wire import health, pool
from tests.backends import serving
from tests.backends.asking import answered, backend, both, declined
from tests.backends.test_faults import free_port, full


@both
@pytest.mark.parametrize(
    "bad",
    [
        serving.status(500),
        serving.status(404),
        serving.hangs_up,
        serving.garbles,
        serving.breaks_off("rm -r /home"),
    ],
)
def test_the_next_server_answers_where_one_fails(name: str, bad: serving.Reply) -> None:
    with serving.serve(bad) as first, serving.serve(serving.streams("ls -la")) as second:
        reply = answered(backend(name, f"{first.url}, {second.url}"), 5)
    assert reply.command == "ls -la"
    assert first.asked and second.asked


@both
def test_the_first_server_that_works_is_the_only_one_asked(name: str) -> None:
    with serving.serve(serving.streams("ls")) as first, serving.serve(serving.streams("ls")) as second:
        answered(backend(name, f"{first.url} {second.url}"))
    assert first.asked and not second.asked


@both
def test_a_refused_connection_is_tried_again_each_time(name: str, tmp_path: Path) -> None:
    port = free_port()
    with serving.serve(serving.streams("ls")) as second:
        for _ in range(2):
            asked = backend(name, f"http://127.0.0.1:{port},{second.url}", CARO_CACHE_DIR=str(tmp_path))
            answered(asked)
    assert list(tmp_path.iterdir()) == []


@both
def test_a_silent_server_is_waited_for_once(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pool, "WAITED_SECONDS", 0.1)
    with serving.serve(serving.stalls) as silent, serving.serve(serving.streams("ls")) as good:
        urls = f"{silent.url},{good.url}"
        started = time.monotonic()
        answered(backend(name, urls, CARO_CACHE_DIR=str(tmp_path)), 1)
        first = time.monotonic() - started
        started = time.monotonic()
        answered(backend(name, urls, CARO_CACHE_DIR=str(tmp_path)), 1)  # as another process would
        second = time.monotonic() - started
        assert len(silent.asked) == 1
        reply = declined(backend(name, silent.url, CARO_CACHE_DIR=str(tmp_path)), 1)
        assert len(silent.asked) == 1
    assert first > 0.4 > second
    assert "asked again in" in reply.reason and "caro doctor" in reply.reason


@both
def test_a_host_that_can_not_be_reached_is_waited_for_once(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wire_connection, "CONNECT_SECONDS", 0.3)
    with full() as port, serving.serve(serving.streams("ls")) as good:
        urls = f"http://127.0.0.1:{port} {good.url}"
        answered(backend(name, urls, CARO_CACHE_DIR=str(tmp_path)), 5)
        started = time.monotonic()
        answered(backend(name, urls, CARO_CACHE_DIR=str(tmp_path)), 5)
        assert time.monotonic() - started < 0.25


@both
def test_a_server_is_asked_again_when_its_time_is_over(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving.serve(serving.status(503, Retry_After="1")) as server:
        asked = backend(name, server.url, CARO_CACHE_DIR=str(tmp_path))
        declined(asked)
        declined(asked)
        assert len(server.asked) == 1
        server.reply = serving.streams("ls")
        time.sleep(1.1)
        answered(asked)
        assert health.Health({"CARO_CACHE_DIR": str(tmp_path)}).ailing(server.url) is None


def test_what_is_kept_holds_no_secret_and_nobody_else_can_read_it(tmp_path: Path) -> None:
    with serving.serve(serving.status(429, Retry_After="60")) as server:
        url = server.url.replace("//", "//user:secret@")
        declined(backend("openai", url, key="sk-secret", CARO_CACHE_DIR=str(tmp_path)))
    (file,) = tmp_path.iterdir()
    assert server.url in file.read_text()
    assert "secret" not in file.read_text()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"soon http://127.0.0.1 x\n",
        b"9" * 400 + b" {url} x\n",
        b"99999999999 {url} x\n",
        b"5\n",
    ],
)
def test_a_damaged_or_outdated_memory_counts_for_nothing(tmp_path: Path, content: bytes) -> None:
    with serving.serve(serving.streams("ls")) as server:
        (tmp_path / "servers").write_bytes(content.replace(b"{url}", server.url.encode()))
        answered(backend("ollama", server.url, CARO_CACHE_DIR=str(tmp_path)))


@pytest.mark.skipif(os.geteuid() == 0 and not Path("/proc/version").exists(), reason="root writes anywhere")
def test_without_a_folder_to_write_only_this_process_remembers(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (str(tmp_path / "file" / "below"), ""):
        with serving.serve(serving.status(429, Retry_After="60")) as server:
            asked = backend("ollama", server.url, CARO_CACHE_DIR=folder)
            declined(asked)
            declined(asked)
        assert len(server.asked) == 1


def test_a_home_that_does_not_exist_is_not_made(tmp_path: Path) -> None:
    home = tmp_path / "home"
    with serving.serve(serving.status(429, Retry_After="60")) as server:
        declined(backend("ollama", server.url, HOME=str(home)))
        assert not home.exists()
        home.mkdir()
        declined(backend("ollama", server.url, HOME=str(home)))
    assert (home / ".cache" / "caro" / "servers").exists()


def test_many_processes_may_write_at_once(tmp_path: Path) -> None:
    import threading

    minds = [health.Health({"CARO_CACHE_DIR": str(tmp_path)}) for _ in range(8)]

    def work(at: int) -> None:
        for _ in range(20):
            minds[at].fell_ill(f"http://{at}", 60, "silent")
            minds[at].is_well(f"http://{at}")
        minds[at].fell_ill(f"http://{at}", 60, "silent")

    threads = [threading.Thread(target=work, args=(at,)) for at in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [path.name for path in tmp_path.iterdir()] == ["servers"]
    assert all(mind.ailing(f"http://{at}") for at, mind in enumerate(minds))
    assert (
        sum(bool(health.Health({"CARO_CACHE_DIR": str(tmp_path)}).ailing(f"http://{at}")) for at in range(8))
        >= 1
    )


def test_the_memory_does_not_grow_without_end(tmp_path: Path) -> None:
    mind = health.Health({"CARO_CACHE_DIR": str(tmp_path)})
    for at in range(300):
        mind.fell_ill(f"http://{at}", 60 + at / 10, "silent " * 100)
    assert (tmp_path / "servers").stat().st_size <= health.MAX_BYTES
    assert health.Health({"CARO_CACHE_DIR": str(tmp_path)}).ailing("http://299")
