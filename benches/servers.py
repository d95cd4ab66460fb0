"""What caro adds to a bare request to the same server: wall time and CPU time, in the process and as one.

    python -m benches.servers [--rounds 200] [--caro .venv/bin/caro] [--api ollama] [--pause 0]

A small server of its own answers every request with the same stream, at once or with a pause. In each round
it is asked in every way, in changing order; what is added is taken round by round, so that it holds on a
machine whose speed drifts. A bare request is one of this process over a new connection, from first byte to
last; curl is a whole process that does no more than that.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import random
import shutil
import signal
import socket
import statistics
import sys
import threading
import time
from collections.abc import Callable, Iterator

from caro.answering import answer
from caro.domain import Environment, Request
from caro.router import Router

QUERY = "show the sizes of all folders here"
TOKENS = ("du", " -", "sh", " */", " |", " sort", " -", "h")
PATHS = {"ollama": "/api/chat", "openai": "/v1/chat/completions"}


def stream(api: str) -> bytes:
    """Return the whole answer of a server: head, a chunk for each token, and the end."""
    if api == "ollama":
        lines = [json.dumps({"message": {"content": text}, "done": False}) + "\n" for text in TOKENS]
        lines.append(json.dumps({"message": {"content": ""}, "done": True, "done_reason": "stop"}) + "\n")
    else:
        deltas = [{"delta": {"content": text}, "finish_reason": None} for text in TOKENS]
        events: list[object] = [{"choices": [delta]} for delta in deltas]
        events.append({"choices": [{"delta": {}, "finish_reason": "stop"}]})
        lines = [f"data: {json.dumps(event)}\n\n" for event in events] + ["data: [DONE]\n\n"]
    body = "".join(f"{len(line):x}\r\n{line}\r\n" for line in lines) + "0\r\n\r\n"
    return b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body.encode()


def serve(listening: socket.socket, reply: bytes, pause: float, together: bool = False) -> None:
    """Answer every request on every connection for ever: one connection after the other, or all at once."""
    while True:
        connection = listening.accept()[0]
        if together:
            threading.Thread(target=attend, args=(connection, reply, pause), daemon=True).start()
        else:
            attend(connection, reply, pause)


def attend(connection: socket.socket, reply: bytes, pause: float) -> None:
    """Answer every request on one connection until it is closed."""
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    held = b""
    with connection, contextlib.suppress(ConnectionError):
        while piece := connection.recv(65536):
            held += piece
            head, end, body = held.partition(b"\r\n\r\n")
            length = int(head.lower().partition(b"content-length:")[2].split(b"\r")[0] or 0) if end else 1
            if len(body) >= length:
                held = b""
                time.sleep(pause)
                connection.sendall(reply)


@contextlib.contextmanager
def standing(reply: bytes, pause: float = 0, together: bool = False) -> Iterator[int]:
    """Run a server in a process of its own and yield its port; `pause` is in seconds."""
    listening = socket.create_server(("127.0.0.1", 0), backlog=512)
    server = os.fork()
    if server == 0:
        try:
            serve(listening, reply, pause, together)
        finally:
            os._exit(1)
    try:
        yield listening.getsockname()[1]
    finally:
        os.kill(server, signal.SIGKILL)
        os.waitpid(server, 0)
        listening.close()


def asking(api: str, port: int, query: str) -> bytes:
    """Return a request to such a server, as bytes."""
    body = json.dumps({"model": "m", "messages": [{"role": "user", "content": query}], "stream": True})
    head = f"POST {PATHS[api]} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nContent-Length: {len(body)}\r\n\r\n"
    return (head + body).encode()


def settings(api: str, port: int) -> dict[str, str]:
    """Return the variables that send caro to such a server."""
    prefix = f"CARO_{api.upper()}"
    return {f"{prefix}_URL": f"http://127.0.0.1:{port}", f"{prefix}_MODEL": "m"}


def bare(port: int, request: bytes) -> None:
    """Ask over a new connection and read the answer to its end."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(request)
        held = b""
        while not held.endswith(b"0\r\n\r\n"):
            held += connection.recv(65536)


def process(argv: list[str], variables: dict[str, str]) -> float:
    """Run a program with its output thrown away; return its CPU time in ms."""
    quiet = os.open(os.devnull, os.O_RDWR)
    streams = [(os.POSIX_SPAWN_DUP2, quiet, number) for number in (0, 1, 2)]
    child = os.posix_spawn(argv[0], argv, variables, file_actions=streams)
    os.close(quiet)
    _, status, usage = os.wait4(child, 0)
    if os.waitstatus_to_exitcode(status):
        raise SystemExit(f"{argv[0]} failed")
    return (usage.ru_utime + usage.ru_stime) * 1000


def main() -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=200, help="rounds over all ways (default: 200)")
    parser.add_argument("--caro", default=os.path.join(".venv", "bin", "caro"))
    parser.add_argument("--api", choices=tuple(PATHS), default="ollama")
    parser.add_argument("--pause", type=float, default=0, help="ms that the server thinks (default: 0)")
    options = parser.parse_args()

    with standing(stream(options.api), options.pause / 1000) as port:
        measure(options.api, port, options.rounds, os.path.abspath(options.caro))
    return 0


def measure(api: str, port: int, rounds: int, caro: str) -> None:
    """Ask in every way, `rounds` times, and print what each adds to a bare request."""
    variables = {"PATH": os.defpath, "HOME": "/nonexistent", **settings(api, port)}
    router = Router((api,), variables=variables)  # type: ignore[arg-type]
    request = Request(QUERY, Environment())

    def inside() -> None:
        if answer(request, router, "moderate").suggestion is None:
            raise SystemExit("caro gave no command")

    def inside_anew() -> None:
        inside()
        router.close()

    ways: dict[str, Callable[[], float | None]] = {
        "bare request, new connection": lambda: bare(port, asking(api, port, QUERY)),
        "caro in the process, connection kept (batch)": inside,
        "caro in the process, new connection": inside_anew,
        f"caro --backend {api} as a process": lambda: process([caro, "--backend", api, QUERY], variables),
    }
    curl = shutil.which("curl")
    if curl:
        body = asking(api, port, QUERY).partition(b"\r\n\r\n")[2].decode()
        command = [curl, "-sN", "--data-binary", body, f"http://127.0.0.1:{port}{PATHS[api]}"]
        ways["curl as a process"] = lambda: process(command, variables)
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    order = list(ways)
    for name in order:
        ways[name]()
        router.close()
    for _ in range(rounds):
        random.shuffle(order)
        for name in order:
            if name.endswith("(batch)"):
                inside()  # so that there is a connection to keep
            started, cpu = time.perf_counter(), time.process_time()
            spent = ways[name]()
            wall = (time.perf_counter() - started) * 1000
            taken[name].append((wall, spent if spent is not None else (time.process_time() - cpu) * 1000))
            router.close()
    base = [wall for wall, _ in taken["bare request, new connection"]]
    print(f"{'':<46} {'wall p50':>9} {'p95':>7} {'added p50':>10} {'p95':>7} {'CPU p50':>8}  ms")
    for name, values in taken.items():
        walls = sorted(wall for wall, _ in values)
        added = sorted(wall - other for (wall, _), other in zip(values, base, strict=True))
        cpu = statistics.median(cpu for _, cpu in values)
        print(
            f"{name:<46} {statistics.median(walls):9.2f} {part(walls, 0.95):7.2f}"
            f" {statistics.median(added):10.2f} {part(added, 0.95):7.2f} {cpu:8.2f}"
        )


def part(ordered: list[float], share: float) -> float:
    """Return the value below which `share` of the ordered values lie."""
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))]


if __name__ == "__main__":
    sys.exit(main())
