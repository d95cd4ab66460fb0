"""How soon `caro repl` begins to answer: from Enter to the first output, the model loaded, on a terminal.

`python -m benches.suite.talking [N]` prints the figures of N requests alone. What appears first is the text
of the model as it grows, which is not judged yet; the answer itself stands there when its keys do.
"""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable

from benches.suite.figure import Figure, percentile, spread
from benches.suite.programs import Program, environment, model_file, package
from benches.suite.requests import sample

PROMPT, KEYS = "caro>", "q back"
SECONDS = 60
CONTROLS = re.compile(r"\x1b(?:\[[0-9;?>=]*[A-Za-z]|[()]B|[=>])")


class Session:
    """`caro repl` of the model on a terminal that only this program looks at."""

    def __init__(self, program: Program, folder: str) -> None:
        variables = {**environment(folder, TERM="xterm", COLUMNS="400"), "CARO_STATS": "off"}
        self.pid, self._terminal = pty.fork()
        if not self.pid:
            os.chdir(folder)
            os.execve(program.path, [program.path, "repl", "--backend", "embedded", "--private"], variables)
        self._seen = ""
        self._until(lambda text: text.rstrip().endswith(PROMPT))

    def ask(self, request: str) -> tuple[float, float, float]:
        """Return the milliseconds from Enter to the first output, the CPU time till then, and to the answer.

        The CPU time is known to 10 ms; 0 where the system does not tell.
        """
        os.write(self._terminal, request.encode())
        self._until(lambda text: text.rstrip().endswith(request[-8:].rstrip()))
        self._seen = ""
        cpu, started = self._cpu(), time.perf_counter()
        os.write(self._terminal, b"\r")
        self._until(lambda text: bool(text.strip()))
        first, spent = time.perf_counter() - started, self._cpu() - cpu
        self._until(lambda text: text.rstrip().endswith((KEYS, PROMPT)))
        whole = time.perf_counter() - started
        if self._seen.rstrip().endswith(KEYS):
            self._seen = ""
            os.write(self._terminal, b"q")
            self._until(lambda text: text.rstrip().endswith(PROMPT))
        return first * 1000, spent * 1000, whole * 1000

    def close(self) -> None:
        """End it."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self._terminal)

    def _until(self, told: Callable[[str], bool]) -> None:
        """Read until what was sent to the terminal, control sequences left out, is what is waited for."""
        end = time.monotonic() + SECONDS
        while not told(CONTROLS.sub("", self._seen).replace("\r", "\n")):
            if time.monotonic() > end:
                raise RuntimeError(f"caro repl did not go on; there was {self._seen!r}")
            if select.select([self._terminal], [], [], 0.5)[0]:
                self._seen += os.read(self._terminal, 65536).decode("utf-8", "replace")

    def _cpu(self) -> float:
        """Return the seconds of CPU time that the process has had."""
        try:
            with open(f"/proc/{self.pid}/stat", encoding="ascii") as file:
                fields = file.read().rpartition(")")[2].split()
        except OSError:
            return 0.0
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measured(programs: list[Program], rounds: int) -> list[Figure]:
    """Return how soon a warm answer of the model begins and stands there, `rounds` of each program."""
    if model_file() is None:
        return []
    found = []
    queries = [query for level in sample(40).values() for query in level if query.isascii()]
    for program in programs:
        with tempfile.TemporaryDirectory(prefix="caro-bench-") as folder:
            session = Session(program, folder)
            try:
                session.ask(queries[-1])  # loads the model
                taken = [session.ask(queries[turn * 7 % len(queries)]) for turn in range(rounds)]
            finally:
                session.close()
        firsts, cpus, wholes = (list(column) for column in zip(*taken, strict=True))
        name, said = f"e2e/{program.name}/repl", f"{program.name}, `caro repl` of the model, warm"
        for kind, what, times in (
            ("first-output", "first output", firsts),
            ("answer", "the answer", wholes),
        ):
            detail = {f"{key} ms" if key != "n" else key: value for key, value in spread(times).items()}
            if kind == "first-output":
                detail["CPU ms"] = statistics.mean(cpus)
            found.append(Figure(f"{name}/{kind}", f"{said}: {what}", "ms", percentile(times, 0.95), detail))
    return found


if __name__ == "__main__":
    for one in measured([package()], int(sys.argv[1]) if len(sys.argv) > 1 else 40):
        print(f"{one.what}: p95 {one.now:.0f} {one.unit}", one.detail)
