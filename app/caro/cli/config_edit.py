"""Changes single settings in the text of a configuration file; comments, order and layout stay as they are.

The one place that imports `tomlkit` (38 ms), so `caro config` and `caro model use` alone pay for it.
"""

from __future__ import annotations

import tomllib

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AbstractTable, Null, SingleKey, Table, Whitespace

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tomlkit.container import Container


class UneditableError(Exception):
    """The text is written in a way that can't be changed without changing more than was asked for."""


def changed(text: str, changes: Mapping[str, object]) -> str:
    """Return `text`, which is TOML, with each dotted name of `changes` set to its value; None takes it out.

    UneditableError where the outcome would say anything else than that.
    """
    for name, value in changes.items():
        wanted = _wanted(tomllib.loads(text), name.split("."), value)
        if wanted != tomllib.loads(text):
            text = next((new for new in _tries(text, name.split("."), value) if _says(new, wanted)), "")
            if not _says(text, wanted):
                raise UneditableError(name)
    return text


def _says(text: str, wanted: object) -> bool:
    try:
        return _without_empty(tomllib.loads(text)) == _without_empty(wanted)
    except tomllib.TOMLDecodeError:
        return False


def _without_empty(value: object) -> object:
    """Return a table without the empty tables in it, which say nothing."""
    if not isinstance(value, dict):
        return value
    inner = {key: _without_empty(one) for key, one in value.items()}
    return {key: one for key, one in inner.items() if one != {}}


def _wanted(table: dict[str, object], path: list[str], value: object) -> dict[str, object]:
    """Return what the text has to say afterwards."""
    name, *rest = path
    if rest:
        inner = table.get(name, {})
        if not isinstance(inner, dict):
            raise UneditableError(name)
        if value is None and name not in table:
            return table
        return {**table, name: _wanted(inner, rest, value)}
    others = {key: one for key, one in table.items() if key != name}
    return others if value is None else {**others, name: value}


def _tries(text: str, path: list[str], value: object) -> Iterator[str]:
    """Yield the ways to make one change, the best first.

    Left alone, tomlkit puts a new key behind whatever stands before the next table, and so between that
    table and the remark above it.
    """
    for tidy in (True, False):
        try:
            document = tomlkit.parse(text)
            around: list[Container | AbstractTable] = [document]
            for name in path[:-1]:
                if name not in around[-1]:
                    around[-1][name] = tomlkit.table()
                inner = around[-1][name]
                if not isinstance(inner, AbstractTable):
                    return
                around.append(inner)
            at = around[-1]
            if value is None:
                del at[path[-1]]
                if tidy and len(around) > 1 and isinstance(at, Table) and _is_bare(at):
                    del around[-2][path[-2]]
            elif path[-1] in at or not tidy or not _put_behind_the_last(at, path[-1], value):
                at[path[-1]] = value
            new = tomlkit.dumps(document)
        except TOMLKitError:
            continue
        if not text.startswith("\n"):
            new = new.lstrip("\n")
        yield new if not new or new.endswith("\n") else new + "\n"


def _is_bare(table: Table) -> bool:
    """Tell whether nothing stands in a table, no remark either."""
    return all(isinstance(item, (Null, Whitespace)) for _, item in table.value.body)


def _put_behind_the_last(at: Container | AbstractTable, name: str, value: object) -> bool:
    """Put a new key behind the last one of a table; False where there is none to put it behind."""
    body = at.value.body if isinstance(at, AbstractTable) else at.body
    last = -1
    for place, (key, item) in enumerate(body):
        if isinstance(item, Table) and not (key is not None and key.is_dotted()):
            break
        if key is not None and not isinstance(item, AbstractTable):
            last = place
    if last < 0:
        return False
    before = body[last][1]
    if not before.trivia.trail:
        before.trivia.trail = "\n"
    item = tomlkit.item(value)
    item.trivia.indent = before.trivia.indent
    item.trivia.trail = "\n"
    body.insert(last + 1, (SingleKey(name), item))
    return True
