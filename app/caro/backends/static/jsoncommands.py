"""Render a table query over a list of objects in a JSON file, with jq."""

from __future__ import annotations

from caro.backends.static.intents._shell import sed as quoted
from caro.backends.static.jsonfile import LINES, jq_path
from caro.backends.static.render import quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.tablequery import TableQuery

FIGURES = {"sum": "add", "average": "add / length", "maximum": "max", "minimum": "min"}


def command(query: TableQuery) -> str | None:
    """Return the jq command, or None when this combination has no rendering."""
    whole, condition = query.table.list, _condition(query)
    each = ("" if whole == "." else whole) + "[]"
    each = "." + each if each[0] == "[" else each
    rows = f"{each} | {condition}" if condition else each
    if query.part is not None or (query.group is not None and (query.figure or query.select)):
        return None
    if query.group is not None:
        key = _field(query, query.group)
        source = f"[{rows}] | " if condition else "" if whole == "." else f"{whole} | "
        order = " | sort_by(-length)" if query.frequent else ""
        return _jq(query, f'{source}group_by({key}){order}[] | "\\(.[0]{key}) \\(length)"', True)
    if query.figure is not None:
        if query.sort or query.top:
            return None
        return _jq(query, f"[{_picked(query, rows)}] | {FIGURES[query.figure]}", False)
    if query.sort is not None:
        return _sorted(query, f"[{rows}]" if condition else whole)
    if query.frequent or query.top or (query.descending is not None and not query.ordered):
        return None
    if query.ordered:
        back = " | reverse" if query.descending else ""
        plain = len(query.select) == 1 and not (query.count or query.unique)
        return (
            _jq(query, f"[{_picked(query, rows)}] | sort{back}[]".replace("reverse[]", "reverse | .[]"), True)
            if plain
            else None
        )
    if query.unique:
        tail = "unique | length" if query.count else "unique[]"
        return _jq(query, f"[{_picked(query, rows)}] | {tail}", True) if len(query.select) == 1 else None
    if query.count:
        return _jq(query, f"[{rows}] | length" if condition else f"{whole} | length", False)
    return _jq(query, _picked(query, rows), True) if query.select else _jq(query, rows, False)


def _jq(query: TableQuery, program: str, raw: bool) -> str:
    lines = query.table.path.lower().endswith(LINES)
    flags = ("s" if lines else "") + ("r" if raw else "c" if lines else "")
    return f"jq {f'-{flags} ' if flags else ''}{quoted(program)} {quote_path(query.table.path)}"


def _field(query: TableQuery, column: int) -> str:
    return jq_path((query.table.fields[column - 1],))


def _picked(query: TableQuery, rows: str) -> str:
    fields = [_field(query, c) + ("[]" if c in query.table.lists else "") for c in query.select]
    if len(fields) == 1:
        return f"{rows} | {fields[0]}" if " " in rows else f"{rows}{fields[0]}"
    return f"{rows} | [{', '.join(fields)}] | @tsv"


def _condition(query: TableQuery) -> str:
    tests = []
    for column, operator, values in query.filters:
        if operator == "~" or not 0 < column <= len(query.table.fields):
            continue
        bare = query.table.numeric(column) or set(values) <= {"true", "false"}
        said = [
            value if bare else '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"' for value in values
        ]
        if column in query.table.lists:
            found = [f"({_field(query, column)} | index({value}))" for value in said]
            if operator not in ("==", "!="):
                continue
            both = " or ".join(found)
            tests.append(f"({both} | not)" if operator == "!=" else f"({both})" if len(said) > 1 else both)
            continue
        joint = " and " if operator == "!=" else " or "
        both = joint.join(f"{_field(query, column)} {operator} {value}" for value in said)
        tests.append(f"({both})" if len(said) > 1 else both)
    return f"select({' and '.join(tests)})" if tests else ""


def _sorted(query: TableQuery, source: str) -> str | None:
    if query.unique or query.count:
        return None
    steps = [source, f"sort_by({_field(query, query.sort or 1)})"]
    if query.descending:
        steps.append("reverse")
    if query.top:
        steps.append(f".[:{query.top}]")
    steps[-1] += " | .[]" if steps[-1] == "reverse" else "[]"
    return _jq(
        query, _picked(query, " | ".join(steps)) if query.select else " | ".join(steps), bool(query.select)
    )
