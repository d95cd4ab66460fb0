"""What a request about processes asks for, put together from its clauses."""

from __future__ import annotations

from caro.backends.static.programs import ACCOUNTS, PROGRAMS
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause

FIELDS = {
    "pid": "pid", "user": "user:20", "cpu": "%cpu", "mem": "%mem", "rss": "rss", "age": "etimes",
    "time": "etime", "ppid": "ppid", "stat": "stat", "threads": "nlwp", "comm": "comm", "start": "lstart",
    "nice": "ni", "tty": "tty", "args": "args",
}  # fmt: skip
"""What may be known of a process, in the order of the columns, and how `ps` calls it."""
COUNTED = {"count", "top", "descending", "most", "number"}
"""Concepts one of which is said where the number of threads is asked for, and not a list of them."""
RANKED = ("threads", "cpu", "mem")
"""Columns that the processes may be put in the order of, and that are worth a list of their own."""
BLANKS = "comm start args"
"""Columns that may have blanks, in the order in which they stand behind the others."""
BOUNDS = {"gt": ">", "ge": ">=", "lt": "<", "le": "<="}
KIB = {"c": 1 / 1024, "k": 1, "M": 1024, "G": 1024**2, "T": 1024**3}
SHOWS = {
    "show.cpu": "cpu", "show.mem": "mem", "show.pid": "pid", "show.user": "user", "show.args": "args",
    "do.pids": "pid", "show.pidargs": "pid args", "show.piduser": "pid user",
    "show.time": "time", "show.start": "start", "show.ppid": "ppid", "show.threads": "threads",
}  # fmt: skip
ME = '"$USER"'
DEFAULT_TOP = 10
SAID_OF_ME = frozenset(("my", "mine", "me", "i", "i'm"))


class Processes:
    """The processes that are meant, and what is asked about them."""

    def __init__(self) -> None:
        self.action = "list"
        self.force = False
        self.tests: list[tuple[str, str]] = []
        """(field, test in `awk`)"""
        self.program = ""
        self.user = ""
        self.others = False
        """Whether all but those of `user` are meant."""
        self.parent: int | None = None
        self.sort = ""
        self.top = 0
        self.group = ""
        self.show: list[str] = []
        self.counts = False
        self.exact: list[str] = []
        """The columns that are asked for by themselves, in the order that was said."""

    def uses(self, field: str) -> bool:
        """Tell whether a filter looks at `field`."""
        return any(name == field for name, _ in self.tests)

    def columns(self, shown: tuple[str, ...]) -> list[str]:
        """Return the columns that the filters need and those that are shown, in the order of `FIELDS`."""
        if self.exact and shown:
            names = list(dict.fromkeys((*self.exact, *(name for name, _ in self.tests))))
            # what has blanks stands behind what `awk` counts the columns of
            return sorted(names, key=lambda name: BLANKS.find(name)) if self.tests else names
        extra = "time" if self.sort in ("age", "new") and shown else ""
        if extra and not self.tests and not self.show and not self.user:
            shown = ("pid", "args")
        wanted = {*shown, *self.show, extra, *(name for name, _ in self.tests)}
        if self.sort == "threads" and shown:
            wanted.add("threads")
        if "stat" in wanted and shown and not self.show:
            wanted = {"pid", "ppid", "stat", "comm", *(name for name, _ in self.tests)}
        elif "stat" in wanted and shown:
            wanted = {"pid", "stat", "comm", *self.show, *(name for name, _ in self.tests)}
        return [name for name in FIELDS if name in wanted]


def read(clauses: list[Clause], reading: Reading) -> Processes | None:
    """Return the query, or None when the clauses contradict each other or speak of no process."""
    query = Processes()
    clauses = _told(query, clauses, reading)
    said = [clause.feature for clause in clauses]
    rooms = [name for name in said if name not in ("noun", "running", "bare", "one", "order")]
    if len(set(rooms)) != len(rooms):
        return None
    for clause in clauses:
        if not _apply(query, clause, reading):
            return None
    spoken = {"noun", "bare", "name.is", "state.Z"} & set(said)
    spoken |= {item.concept for item in reading.items} & {"process"}
    busy = {"top.cpu", "top.mem"} & set(said)
    if "descending" in said and query.exact and not query.sort:
        query.sort = next((name for name in query.exact if name in RANKED), "")
    return query if (spoken or busy) and _complete(query, said, reading) else None


def _told(query: Processes, clauses: list[Clause], reading: Reading) -> list[Clause]:
    """Take the columns that are asked for out of the clauses; one alone only where it is what is shown."""
    asked = [
        clause
        for clause in clauses
        if clause.feature.startswith(("col.", "show.")) or clause.feature == "do.pids"
    ]
    names = [name for clause in asked for name in SHOWS.get(clause.feature, clause.feature[4:]).split()]
    own = [clause for clause in asked if clause.feature.startswith("col.")]
    exactly = any(token.low in ("only", "just") for token in reading.tokens)
    if exactly and not own and asked and all(clause.feature != "do.pids" for clause in asked):
        query.exact = list(dict.fromkeys(names))
        return [clause for clause in clauses if clause not in asked]
    if not own and (len(asked) < 2 or all(clause.feature != "do.pids" for clause in asked)):
        return clauses
    if len(asked) == 1:
        first = own[0].first if own else 0
        if not own:
            return clauses  # the numbers alone
        before = {item.concept for item in reading.items[max(0, first - 2) : first]}
        if names[0] in ("cpu", "mem") and any(c.feature in ("bare", "name.is") for c in clauses):
            return clauses  # an intent of its own
        if not before.isdisjoint(("and", "with")):
            query.show += names
        elif names[0] == "threads" and not COUNTED & {item.concept for item in reading.items}:
            return clauses  # the threads themselves
        elif names[0] not in ("user", "args", "comm") and all(
            c.first > first for c in clauses if c.feature in ("noun", "bare")
        ):
            names = ["pid", names[0], "args"]
            query.exact = names
        else:
            return clauses
    else:
        query.exact = list(dict.fromkeys(names))
    return [clause for clause in clauses if clause not in asked]


def _apply(query: Processes, clause: Clause, reading: Reading) -> bool:
    """Add one clause to the query; False when it does not fit."""
    room, _, detail = clause.feature.partition(".")
    value = clause.values[-1] if clause.values else None
    text = reading.items[clause.first].text
    if clause.feature == "bare" or room in ("user", "name"):
        return _named(query, clause, reading)
    if room == "not":
        named = reading.items[clause.last]
        if named.kind == "concept" and clause.values and named.text.lower() not in ACCOUNTS:
            return False  # "all but the newest" is no account
        return _negated(query, detail, value, reading)
    if room == "col":
        return False  # "processes using cpu" asks for no column
    if room in ("cpu", "mem", "threads"):
        query.tests.append((room, f"{BOUNDS[detail]} {value:g}"))
    elif room == "rss" and value is not None:
        query.tests.append(("rss", f"{BOUNDS[detail]} {round(value[0] * KIB[value[1]])}"))
    elif room == "age" and value is not None:
        query.tests.append(("age", f"{BOUNDS[detail]} {round(value[0] * value[1])}"))
    elif room == "state":
        if detail == "T" and not reading.items[clause.first].text.endswith("ed"):
            return False  # "pause firefox" is an order
        query.tests.append(("stat", f"~ /^{detail}/"))
    elif room == "parent":
        query.parent = value
    elif room in ("top", "sort") and detail != "n":
        if query.sort not in ("", detail):
            return False
        query.sort = detail
        numbers = [v for v in clause.values if isinstance(v, int)]
        query.top = numbers[0] if numbers else query.top
        if room == "top" and not query.top:
            query.top = DEFAULT_TOP
    elif clause.feature in ("top.n", "n.bare"):
        query.top = int(value or 0)
    elif room == "do":
        return _act(query, detail, text)
    elif room == "each":
        query.group = {"name": "comm", "state": "stat"}.get(detail, detail)
    elif clause.feature in SHOWS:
        query.show += SHOWS[clause.feature].split()
    return True


def _act(query: Processes, what: str, text: str) -> bool:
    """Add what is to be done."""
    if what == "kill" and text.lower() in ("stopped", "halted"):
        query.tests.append(("stat", "~ /^T/"))
        return True
    if what == "kill" and text.lower().endswith(("ed", "ing")):
        return False  # "killed processes" are no order
    if what == "force":
        query.force = True
        return True
    if query.action != "list":
        return False
    query.action = what
    query.counts = what == "count"
    return True


def _named(query: Processes, clause: Clause, reading: Reading) -> bool:
    """Add an account or a name; a bare name is a program's, unless it is known as an account or owns them."""
    room, _, detail = clause.feature.partition(".")
    value = str(clause.values[-1]) if clause.values else ""
    if clause.feature == "bare":
        first = reading.items[clause.first]
        owned = reading.tokens[first.first].text.endswith(("'s", "’s", "s'"))
        owned = owned or (first.concept != "" and value.lower() not in PROGRAMS)
        room = "user" if owned or (value in ACCOUNTS and value not in PROGRAMS) else "name"
    if room == "name" and value in ACCOUNTS and value not in PROGRAMS:
        room = "user"  # "the processes www-data runs"
    if room == "user":
        if query.user:
            return False
        if detail in ("me", "owner"):
            query.user = ME
            return detail == "me" or _of_me(reading)
        if detail == "known" and reading.items[clause.last].weak:
            return False  # "of user and command"
        value = value.removesuffix("'s").removesuffix("’s")
        if value.lower() in SHAPES:
            return False
        query.user = "root" if detail == "root" else quote(value)
        if detail == "two":
            query.user = ",".join(quote(str(name)) for name in clause.values)
        return True
    if detail == "args":
        query.tests.append(("args", f"~ /{_pattern(value)}/"))
        return query.action != "kill"
    if query.program or value.lower().startswith("non-"):
        return False
    query.program = quote(value)
    query.tests.append(("comm", f'== "{value}"'))
    return value.replace("-", "").replace("_", "").replace(".", "").isalnum()


SHAPES = frozenset("tree forest table list json csv hierarchy".split())
"""What processes may be shown as, and no account."""


def _pattern(text: str) -> str:
    """Return a text as a regular expression of `awk` that matches it literally."""
    return "".join("\\" + c if c in "\\/.[]*+?(){}|^$" else c for c in text)


def _negated(query: Processes, what: str, value: object, reading: Reading) -> bool:
    """Add an account or a name whose processes are left out."""
    if what == "name":
        query.tests.append(("comm", f'!= "{value}"'))
        return str(value).replace("-", "").replace("_", "").isalnum()
    if query.user:
        return False
    query.others = True
    query.user = ME if what == "user.me" else quote(str(value or "root"))
    return what != "user.me" or _of_me(reading)


def _of_me(reading: Reading) -> bool:
    return any(token.low in SAID_OF_ME for token in reading.tokens)


def _complete(query: Processes, said: list[str], reading: Reading) -> bool:
    """Settle what is left open; False when the request does not ask for a selection of processes."""
    owned = any(token.low in ("my", "mine") for token in reading.tokens)
    if owned and not query.user and query.sort not in ("cpu", "mem"):
        query.user = ME
    if "n.bare" in said and not any(name.startswith(("top.", "sort.", "each.")) for name in said):
        return False  # "process 1234"
    if query.top and not query.sort and not query.group:
        query.sort = next((name for name in query.exact if name in RANKED), "")
        if not query.sort:
            return False
    plural = not any(item.text.lower().endswith(("process", "program")) for item in reading.items)
    if (
        query.sort
        and query.top == DEFAULT_TOP
        and not plural
        and "top.n" not in said
        and "n.bare" not in said
    ):
        query.top = 1
    if query.sort and query.action in ("kill", "pids") and "top.n" not in said and "n.bare" not in said:
        query.top = query.top if query.top != DEFAULT_TOP else 1
    if ("order" in said or "descending" in said) and not (query.sort or query.group):
        return False
    if query.group and not query.counts and any(item.concept == "by" for item in reading.items):
        return False  # "processes by user" may want an order
    if query.sort and query.action == "count":
        return False
    asked = (
        query.tests
        or query.user
        or query.sort
        or query.group
        or query.exact
        or {*query.show} - {"cpu", "mem"}
    )
    only_name = query.program and len(query.tests) == 1 and not (query.user or query.sort or query.group)
    # those below one process, shown, are a tree
    below = query.parent is not None and (
        query.action != "list" or any(item.concept == "ppid" for item in reading.items)
    )
    return bool(asked or below) and not (
        only_name and query.parent is None and not (query.show or query.exact)
    )
