"""Requests about the journal: of which service, how grave, since when, which boot, how many, written how."""

from __future__ import annotations

from caro.backends.static.render import quote
from caro.backends.static.topics.said import by_room
from caro.backends.static.topics.times import ago, limits

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.backends.static.topics.times import Limit
    from caro.domain import Environment

TWICE = ("noun", "only", "w", "kernel")
"""Rooms that may be spoken of more than once."""


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the `journalctl` line for the clauses, or None when they do not make one request about it."""
    said = by_room(clauses, TWICE)
    if said is None or environment.platform == "macos" or environment.dialect != "gnu":
        return None
    if "unit" in said and str(said["unit"].values[-1]).lower() in WHOLE:
        said["noun.journal"] = said.pop("unit")
    if not _of_journal(said, reading):
        return None
    bounds = limits(clauses)
    if bounds is None:
        return None
    parts = ["journalctl"]
    if "do.count" in said:
        if {"follow", "n", "reverse"} & set(said):
            return None
        parts.append("-q")
    parts += _chosen(said)
    for option, limit in zip(("--since", "--until"), bounds, strict=True):
        if limit is not None:
            parts.append(f"{option} {_point(limit)}")
    if "grep" in said:
        parts.append(f"-g {quote(str(said['grep'].values[-1]))}")
    if "n" in said:
        parts.append(f"-n {said['n'].values[-1]}")
    parts += [flag for name, flag in FLAGS if name in said]
    return " ".join(parts) + (" | wc -l" if "do.count" in said else "")


WHOLE = ("syslog", "system", "journal", "systemd-journald")
"""What is the journal itself, and no unit that writes to it."""
FLAGS = (
    ("out.json", "-o json"), ("out.short-iso", "-o short-iso"), ("out.cat", "-o cat"),
    ("out.verbose", "-o verbose"), ("utc", "--utc"), ("reverse", "-r"), ("nopager", "--no-pager"),
    ("follow", "-f"),
)  # fmt: skip


def _of_journal(said: dict[str, Clause], reading: Reading) -> bool:
    """Tell whether the journal is meant, and more is said of it than that."""
    if "noun.journal" in said:
        return True
    unit = said.get("unit") or said.get("userunit")
    if unit is not None:
        daemon = reading.items[unit.first].concept != "from" and "noun.log" in said
        grave = any(name.startswith(("p.", "w.")) for name in said)
        files = any(token.low == "errors" for token in reading.tokens) or "p.err" not in said
        return (daemon or grave) and (files or any(name.startswith("w.") for name in said))
    more = {name for name in said if name not in ("kernel", "noun.log", "only", "follow", "grep")}
    timed = {name for name in more if not name.startswith("p.")}
    return "kernel" in said and bool(timed)


def _chosen(said: dict[str, Clause]) -> list[str]:
    """Return the options that say which entries are meant, but for their time."""
    parts = []
    if "unit" in said:
        parts.append(f"-u {quote(str(said['unit'].values[-1]))}")
    if "userunit" in said:
        parts.append(f"--user-unit {quote(str(said['userunit'].values[-1]))}")
    if "kernel" in said:
        parts.append("-k")
    if "boot" in said or "boot.last" in said:
        parts.append("-b" if "boot" in said else "-b -1")
    return parts + [f"-p {name[2:]}" for name in said if name.startswith("p.")]


def _point(limit: Limit) -> str:
    """Return a point in time as `--since` reads it."""
    kind, value = limit
    if kind == "ago":
        return quote(ago(value))
    if kind in ("day", "clock"):
        return "today" if value == "00:00" else quote(str(value).zfill(5))
    if kind == "end":
        return quote(f"{value} 23:59:59")
    if kind == "yesterday":
        return "yesterday" if value == "00:00" else f'"$(date -d yesterday +%F) {value.zfill(5)}"'
    return '"$(date +%Y-%m-01)"' if kind == "month" else '"$(date +%Y-01-01)"'
