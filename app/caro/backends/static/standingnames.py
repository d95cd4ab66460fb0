"""A noun that nobody knows, told by the names that stand here: beside chapter1.md, "the chapters" are those.

Only the folders that the request names, or the one it is asked in, are listed, and never more than a few
hundred names of them; their files are not opened.
"""

from __future__ import annotations

import os

from caro.backends.static.surroundings import is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery
    from caro.backends.static.reading import Item, Reading

MOST_NAMES = 400
"""Names that are looked at in a folder; listing them takes about 0.2 ms."""
MOST_STRANGERS = 2
SHORTEST = 4
LOOKS = ("list", "count", "total")
BEFORE = frozenset("all each every both".split())


def strangers(unexplained: list[Item], reading: Reading) -> list[Item]:
    """Take out of the unexplained items those that may be nouns for what stands here: unknown plurals."""
    if not reading.environment.may_look:
        return []
    found = [item for item in unexplained if _is_noun(item, reading)]
    if not 0 < len(found) <= MOST_STRANGERS:
        return []
    for item in found:
        unexplained.remove(item)
    return found


def _is_noun(item: Item, reading: Reading) -> bool:
    if (
        item.kind != "unknown"
        or item.first != item.last
        or not item.text.isalpha()
        or len(item.text) < SHORTEST
    ):
        return False
    if is_folder(item.text, reading.environment):
        return True
    before = reading.tokens[item.first - 1].low if item.first else ""
    after = reading.tokens[item.last + 1].low if item.last + 1 < len(reading.tokens) else ""
    return item.text.endswith("s") or before in BEFORE or after in ("files", "file")


def told(query: FileQuery, nouns: list[Item], reading: Reading) -> bool:
    """Add what each noun means to the query; False when nothing here is called so."""
    if len(nouns) == 1 and is_folder(nouns[0].text, reading.environment):
        if query.roots or query.here or query.action not in LOOKS:
            return False
        query.roots.append(nouns[0].text)  # "list book by date"
        query.looks = True
        if query.action == "count":
            query.nouns.update(() if query.nouns else ("file",))
            query.recursive = True  # "how many invoices", in whatever folders of it
        return True
    folders = query.roots or ["."]
    for noun in nouns:
        pattern = _pattern(noun.text.lower(), folders, reading.environment.cwd)
        if pattern is None or any(test == "name" for test, _, _ in query.tests):
            return False
        query.named(pattern)
        reading.notes.append(f"“{noun.text}” was told by the names that stand here: {pattern}")
    if not query.nouns:
        query.nouns.add("file")
    query.here = query.here or not query.roots
    return True


def _pattern(noun: str, folders: list[str], cwd: str) -> str | None:
    stem = noun[:-3] + "y" if noun.endswith("ies") else noun.removesuffix("s")
    starts: set[str] = set()
    endings: set[str] = set()
    for folder in folders:
        full = os.path.join(cwd, os.path.expanduser(folder))
        try:
            with os.scandir(full) as entries:
                for _, entry in zip(range(MOST_NAMES), entries, strict=False):
                    if entry.name.lower().startswith(stem) and not entry.is_dir():
                        starts.add(entry.name[: len(stem)])
                        endings.add(os.path.splitext(entry.name)[1])
        except OSError:
            return None
    kept = [ending for ending in endings if not ending.endswith("~")]
    ending = kept[0] if len(kept) == 1 and len(endings) > 1 else ""  # what an editor left behind is none
    return f"{starts.pop()}*{ending}" if len(starts) == 1 else None
