"""Requests about processes: whose, of which name, how busy, how old, in which state; listed, counted, killed.

The clauses stand in `processes_clauses.py`; `processquery.py` puts them together, here they become commands.
"""

from __future__ import annotations

from caro.backends.static.render import quote
from caro.backends.static.topics.processquery import FIELDS, ME, Processes, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

ORDERS = {
    "cpu": "-%cpu", "mem": "-%mem", "age": "start_time", "new": "-start_time", "pid": "pid", "name": "comm",
    "threads": "-nlwp",
}  # fmt: skip
"""What to sort by, and how `ps --sort` writes it."""
BUSY = {"cpu": "r", "mem": "m"}
"""What `ps` of macOS sorts by, as letters."""
SHOWN = ("pid", "user", "cpu", "mem", "args")
GROUPS = {"user": "user", "name": "comm", "state": "stat"}


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the command for the clauses, or None when they do not make one request about processes."""
    query = read(clauses, reading)
    if query is None:
        return None
    bsd = environment.dialect == "bsd"
    if environment.dialect == "busybox" or (bsd and (query.uses("age") or query.others)):
        return None  # their `ps` has no such columns
    if query.group:
        return _grouped(query, bsd)
    if query.exact and query.action != "list":
        return None
    if query.action == "list":
        return _listed(query, bsd)
    return _count(query, bsd) if query.action == "count" else _pids(query, bsd)


def _column(name: str, bsd: bool, bare: bool) -> str:
    """Return a column as `ps -o` names it, without its heading when `bare`."""
    found = FIELDS[name]
    if bsd:
        found = {"args": "command", "user:20": "user", "nlwp": "wq"}.get(found, found)
    if bare:
        return found.partition(":")[0] + "="
    return found


def _ps(query: Processes, columns: list[str], bsd: bool, bare: bool) -> str:
    """Return the `ps` that shows these columns of the processes of the account that is meant."""
    shown = ",".join(_column(name, bsd, bare) for name in columns)
    everyone = "-axo" if bsd else "-eo"
    if query.parent is not None and not bsd:
        return f"ps --ppid {query.parent} -o {shown}"
    if query.user:
        return f"ps {'-N ' if query.others else ''}-u {query.user} -o {shown}"
    return f"ps {everyone} {shown}"


def _sorted(query: Processes, bsd: bool) -> str | None:
    """Return the option that puts the processes in order, None when there is none."""
    if not query.sort:
        return ""
    if bsd:
        return f" -{BUSY[query.sort]}" if query.sort in BUSY else None
    return f" --sort={ORDERS[query.sort]}"


def _tests(query: Processes, columns: list[str], headed: bool) -> str:
    """Return the `awk` program that keeps what the filters let through, "" when there is none."""
    # a command line has blanks, so it is looked for in the whole line
    places = {name: 0 if name == "args" else k for k, name in enumerate(columns, 1)}
    tests = [f"${places[name]} {test}" for name, test in query.tests]
    if not tests:
        return ""
    joined = " && ".join(tests)
    if headed and len(tests) > 1:
        joined = f"({joined})"
    return f"NR == 1 || {joined}" if headed else joined


def _listed(query: Processes, bsd: bool) -> str | None:
    """Return the command that lists the processes."""
    order = _sorted(query, bsd)
    if order is None:
        return None
    head = f" | head -n {query.top + 1}" if query.top else ""
    plain = not (query.tests or query.show or query.exact) and query.parent is None
    if plain and not query.user and query.sort in BUSY:
        return f"ps aux{order}{head}"
    if plain and not query.sort and query.user and not query.others:
        return f"ps -u {query.user}{head}"
    columns = query.columns(SHOWN)
    keep = _tests(query, columns, headed=True)
    return _ps(query, columns, bsd, False) + order + (f" | awk {quote(keep)}" if keep else "") + head


def _count(query: Processes, bsd: bool) -> str | None:
    """Return the command that counts the processes."""
    if query.top or query.show:
        return None
    if query.program and len(query.tests) == 1 and query.user and not query.others:
        return f"pgrep -c -u {query.user} -x {query.program}" if not bsd else None
    columns = query.columns(()) or ["pid"]
    keep = _tests(query, columns, headed=False)
    return _ps(query, columns, bsd, True) + (f" | awk {quote(keep)}" if keep else "") + " | wc -l"


def _pids(query: Processes, bsd: bool) -> str | None:
    """Return the command that names or ends the processes."""
    kill = query.action == "kill"
    force = " -9" if query.force else ""
    if query.show or (
        kill and not query.tests and not query.user and not query.sort and query.parent is None
    ):
        return None
    if query.program and len(query.tests) == 1 and not query.sort and not query.others:
        if not query.user:
            return None  # intents of their own
        return f"{f'pkill{force}' if kill else 'pgrep'} -u {query.user} -x {query.program}"
    order = _sorted(query, bsd)
    if order is None or (query.sort and not query.top):
        return None
    if kill and query.user and not query.tests and not query.sort:
        sudo = "" if query.user == ME else "sudo "
        return None if query.others else f"{sudo}pkill{force} -u {query.user}"
    columns = ["pid", *(name for name in query.columns(()) if name != "pid")]
    keep = _tests(query, columns, headed=False)
    found = _ps(query, columns, bsd, True) + order
    if keep:
        found += f" | awk {quote(keep + ' {print $1}')}"
    if query.top:
        found += f" | head -n {query.top}"
    return f"{found} | xargs {'' if bsd else '-r '}kill{force}" if kill else found


def _grouped(query: Processes, bsd: bool) -> str | None:
    """Return the command that counts the processes of each account, program or state."""
    if query.action not in ("list", "count") or query.show or query.exact or query.sort:
        return None
    columns = list(dict.fromkeys((query.group, *query.columns(()))))
    keep = _tests(query, columns, headed=False)
    found = _ps(query, columns, bsd, True)
    if keep:
        found += f" | awk {quote(keep + ' {print $1}')}"
    return f"{found} | sort | uniq -c | sort -rn" + (f" | head -n {query.top}" if query.top else "")
