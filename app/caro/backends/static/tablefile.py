"""Look at a table that a request names: its delimiter, the names of its columns, a few of its values.

Only the first 4 kB of a regular file are read, about 0.1 ms; nothing else is touched and nothing is executed.
"""

from __future__ import annotations

import os
from stat import S_ISREG

from caro._record import dataclass
from caro.backends.static.tableshapes import METHODS, shape, shaped, uniform, unit

LOOK_BYTES = 4096
PART = "\x1f"
"""What separates the parts of a list in a cell."""
LEVELS = frozenset(("INFO", "WARN", "WARNING", "ERROR", "DEBUG", "FATAL", "CRITICAL", "TRACE", "NOTICE"))
ACCESS_LOG = {
    "ip": 1, "client": 1, "address": 1, "host": 1, "visitor": 1, "caller": 1,
    "method": 6, "verb": 6,
    "url": 7, "page": 7, "path": 7, "endpoint": 7, "resource": 7, "uri": 7,
    "status": 9, "code": 9, "response": 9,
    "bytes": 10, "response size": 10, "traffic": 10, "bandwidth": 10,
}  # fmt: skip
"""Columns of the common and combined log formats of web servers, counted by blanks."""
PASSWD = {
    "user": 1, "username": 1, "name": 1, "login": 1, "account": 1, "uid": 3, "user id": 3, "gid": 4,
    "home": 6, "home directory": 6, "home folder": 6, "shell": 7, "login shell": 7,
}  # fmt: skip
"""Columns of passwd(5)."""
ACCOUNTS = "/etc/passwd"


@dataclass(frozen=True, slots=True)
class Table:
    """What was seen of a table. Columns count from 1."""

    path: str
    delimiter: str
    """One character, or "" for runs of blanks."""
    header: bool
    columns: dict[str, int]
    """Column names in lower case."""
    rows: tuple[tuple[str, ...], ...]
    """The complete rows that were seen, without the header."""
    prose: bool = False
    """Whether the lines may be sentences: their words are no values unless a column is named."""
    web: bool = False
    """Whether this is the log of a web server."""
    fields: tuple[str, ...] = ()
    """Of a list of JSON objects: the keys as the file spells them."""
    list: str = ""
    """Of the same: the path of the list, as jq writes it."""
    lists: frozenset[int] = frozenset()
    """Of the same: the columns whose values are lists, their parts joined by PART."""
    unseen: bool = False
    """Whether the file is not here: nothing is known of its rows."""
    names: tuple[str, ...] = ()
    """The titles of the columns as the file spells them."""

    def numeric(self, column: int) -> bool:
        """Tell whether every value seen in `column` is a number."""
        if self.unseen or (self.web and not self.rows):
            return self.unseen or column in (ACCESS_LOG["status"], ACCESS_LOG["bytes"])
        values = [row[column - 1] for row in self.rows if len(row) >= column]
        if self.fields:
            values = [value for value in values if value]  # a key may lack
        return bool(values) and (all(is_number(value) for value in values) or self.measured(column))

    def measured(self, column: int) -> bool:
        """Tell whether the values seen in `column` are durations with their unit: 305ms, 1.2s."""
        values = [row[column - 1] for row in self.rows if len(row) >= column]
        first = unit(values[0]) if values else ""
        return bool(first) and all(value.endswith(first) and unit(value) == first for value in values)

    def width(self) -> int:
        """Return the number of columns."""
        return len(self.names) or max((len(row) for row in self.rows), default=0)

    def dated(self) -> int | None:
        """Return the one column whose values begin with an ISO date, or None."""
        seen = [c for c in range(1, self.width() + 1) if self._dates(c)]
        return seen[0] if len(seen) == 1 else None

    def _dates(self, column: int) -> bool:
        values = [row[column - 1] for row in self.rows if len(row) >= column]
        likely = bool(values) and values[0].lstrip("[")[4:5] == "-"
        return likely and all(shape(value) in ("d", "T") for value in values)

    def flag(self, column: int) -> bool:
        """Tell whether every value seen in `column` is true or false."""
        values = {row[column - 1].lower() for row in self.rows if len(row) >= column}
        return bool(values) and values <= {"true", "false"}

    def human(self, column: int) -> bool:
        """Tell whether the values seen in `column` are sizes with a unit: 10K, 2M."""
        values = [row[column - 1] for row in self.rows if len(row) >= column]
        plain = [value[:-1] if value[-1:] in "KMGTkmgt" else value for value in values]
        return plain != values and all(is_number(value) for value in plain)

    def holding(self, value: str) -> int | None:
        """Return the one column in which `value` was seen, ignoring case, or None."""
        low = value.lower()
        if self.web and (column := _of_web(value)):
            return column
        width = max((len(row) for row in self.rows), default=0)
        known = set(self.columns.values())
        loose = not self.delimiter and not self.fields
        found = [
            c + 1
            for c in range(width)
            if (c + 1 in known or not (self.prose or (loose and is_number(value))))
            and any(len(r) > c and self._has(c + 1, r[c], low) for r in self.rows)
        ]
        return found[0] if len(found) == 1 else None

    def _has(self, column: int, cell: str, low: str) -> bool:
        if column in self.lists:
            return low in cell.lower().split(PART)
        return cell.strip('"[]').lower() == low

    def spelled(self, column: int, value: str) -> str:
        """Return `value` as the table spells it."""
        for row in self.rows:
            if len(row) >= column and row[column - 1].strip('"[]').lower() == value.lower():
                return row[column - 1] if self.web else row[column - 1].strip('"[]')
        return f'"{value}' if self.web and value in METHODS else value  # `"GET /index.html HTTP/1.1"`


def _of_web(value: str) -> int:
    """Return the column of a web server's log in which such a value stands, seen or not; 0 for others."""
    if len(value) == 3 and value.isdigit() and "100" <= value <= "599":
        return ACCESS_LOG["status"]
    if value in METHODS:
        return ACCESS_LOG["method"]
    return ACCESS_LOG["ip"] if shape(value) == "i" else 0


def is_number(text: str) -> bool:
    """Tell whether a value reads as a number."""
    try:
        float(text)
    except ValueError:
        return False
    return True


def look(path: str, cwd: str = ".") -> Table | None:
    """Return what the start of the file says about it, or None when it is no table or cannot be read."""
    lines = start(path, cwd)
    low = path.lower()
    if not lines:
        return Table(path, "", False, dict(ACCESS_LOG), (), web=True) if _is_web_log(low) else None
    if low.endswith((".csv", ".tsv")):
        delimiter = "\t" if low.endswith(".tsv") else max(",;\t", key=lines[0].count)
        return _delimited(path, delimiter, lines)
    if '"' in lines[0] and "[" in lines[0] and len(lines[0].split()) >= 10:
        return Table(
            path, "", False, dict(ACCESS_LOG), tuple(tuple(line.split()) for line in lines), web=True
        )
    colons = lines[0].count(":")
    timed = shape(lines[0].split()[0]) in ("T", "t", "d")
    if (
        colons >= 2
        and not timed
        and " " not in lines[0].partition(":")[0]
        and all(x.count(":") == colons for x in lines)
    ):
        columns = dict(PASSWD) if colons == 6 else {"user": 1, "username": 1, "name": 1}
        return Table(path, ":", False, columns, tuple(tuple(line.split(":")) for line in lines))
    bars = lines[0].count("|")
    if bars and all(line.count("|") == bars for line in lines):
        rows = tuple(tuple(cell.strip() for cell in line.split("|")) for line in lines)
        return Table(path, "|", False, shaped(rows), rows)
    return _spaced(path, lines)


def _is_web_log(low: str) -> bool:
    """Tell whether a file that cannot be read here has the name of a web server's log."""
    name = low.rpartition("/")[2]
    return "access" in name and (name.endswith(".log") or name in ("access_log", "access.log.1"))


def unseen(path: str, cwd: str, bare: bool) -> Table | None:
    """Return the table that a file which is not here must be; `bare` where no header is spoken of."""
    low = path.lower()
    if not low.endswith((".csv", ".tsv")) or os.access(os.path.join(cwd, os.path.expanduser(path)), os.F_OK):
        return None
    return Table(path, "\t" if low.endswith(".tsv") else ",", not bare, {}, (), unseen=True)


def start(path: str, cwd: str) -> list[str]:
    """Return the complete lines in the first bytes of a regular file; [] when there is none."""
    try:
        full = os.path.join(cwd, os.path.expanduser(path))
        if not os.access(full, os.F_OK) or not S_ISREG(os.stat(full).st_mode):
            return []
        handle = os.open(full, os.O_RDONLY | os.O_NONBLOCK)
        try:
            raw = os.read(handle, LOOK_BYTES)
        finally:
            os.close(handle)
    except (OSError, ValueError):
        return []
    if b"\0" in raw:
        return []
    lines = raw.decode("utf-8", "replace").splitlines()
    if len(raw) == LOOK_BYTES and len(lines) > 1:
        lines.pop()
    return [line for line in lines if line.strip()]


def _delimited(path: str, delimiter: str, lines: list[str]) -> Table | None:
    cells = [tuple(cell.strip().strip('"') for cell in line.split(delimiter)) for line in lines]
    names = cells[0]
    if len(names) < 2:
        return None
    header = not any(is_number(name) or not name for name in names)
    if header and delimiter == "\t" and len(cells) > 1 and not any(is_number(c) for c in cells[1]):
        header = len(set(names)) == len(names)
    if header and any(is_number(v) for v in names):
        header = False
    columns = {name.lower().replace("_", " "): k + 1 for k, name in enumerate(names)} if header else {}
    columns.update({name.lower(): k + 1 for k, name in enumerate(names)} if header else {})
    rows = tuple(cells[1:] if header else cells)
    return Table(path, delimiter, header, columns, rows, names=names if header else ())


def _spaced(path: str, lines: list[str]) -> Table | None:
    rows = tuple(tuple(line.split()) for line in lines[:40])
    columns: dict[str, int] = {}
    for position in range(min(6, len(rows[0]))):
        seen = [row[position].strip("[]:") for row in rows if len(row) > position]
        if sum(value.upper() in LEVELS for value in seen) * 2 > len(rows):
            columns.update(level=position + 1, severity=position + 1)
            break
    if len(rows[0]) < 2:
        return None
    return Table(path, "", False, {**shaped(rows), **columns}, rows, prose=not uniform(rows))
