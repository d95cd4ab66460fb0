"""Requests for what is known of one process, by its number: whose, since when, how busy, how started."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

FIELDS = {
    "user": "user", "args": "args", "comm": "comm", "cpu": "%cpu", "mem": "%mem", "rss": "rss",
    "elapsed": "etime", "start": "lstart", "ppid": "ppid", "state": "stat", "threads": "nlwp", "nice": "ni",
    "tty": "tty",
}  # fmt: skip
"""What may be asked of a process, and how `ps` calls it."""
BSD = {"args": "command", "nlwp": "wq"}
ALONE = ("user", "state", "tty")
"""What has no intent of its own when nothing else is asked."""


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the `ps` line for the clauses, or None when they do not ask for fields of one process."""
    pids = [clause.values[-1] for clause in clauses if clause.feature == "pid"]
    fields = list(dict.fromkeys(clause.feature for clause in clauses if clause.feature in FIELDS))
    if len(pids) != 1 or not fields or environment.dialect == "busybox":
        return None
    if len(fields) == 1 and fields[0] not in ALONE:
        return None
    bsd = environment.dialect == "bsd"
    if bsd and "threads" in fields:
        return None
    names = [BSD.get(FIELDS[name], FIELDS[name]) if bsd else FIELDS[name] for name in fields]
    return f"ps -o {','.join(names)}{'=' if len(names) == 1 else ''} -p {pids[0]}"
