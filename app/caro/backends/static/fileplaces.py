"""Read the clauses of place of a request about files: where to look, and where to put things."""

from __future__ import annotations

from caro.backends.static.surroundings import exists, is_folder
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery
    from caro.backends.static.reading import Item, Reading
    from caro.backends.static.scanner import Clause

PLACES = {
    "place.home": "~", "place.root": "/", "place.downloads": "~/Downloads", "place.documents": "~/Documents",
    "place.desktop": "~/Desktop", "place.pictures": "~/Pictures", "place.parent": "..", "place.tmp": "/tmp",
    "to.parent": "..", "to.home": "~", "to.tmp": "/tmp",
}  # fmt: skip
"""Folders that people name by a word."""
TRANSFERS = ("move", "copy")


def place(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a place to look in, or one to put things in; False when the words name none."""
    feature, values = clause.feature, clause.values
    ends = reading.items[clause.last]
    if feature == "place.documents" and clause.last - clause.first == 1 and ends.text.lower() != "documents":
        query.nouns.add("file")  # "search in files"
        return True
    if feature == "place.here":
        said = " ".join(item.text.lower() for item in reading.items[clause.first : clause.last + 1])
        if "around" in said or "tree" in said:
            query.recursive = True
        else:
            query.here = True
    elif feature.startswith("to."):
        query.target = PLACES[feature]
    elif feature in PLACES:
        query.roots.append(_standing(clause, reading) or PLACES[feature])
        if feature == "place.root":
            words = " ".join(item.text.lower() for item in reading.items[clause.first : clause.last + 1])
            query.onefs = query.onefs or words.endswith(("root filesystem", "root file system"))
    else:
        for value in values:
            item = next((i for i in reading.items[clause.first : clause.last + 1] if i.text == value), None)
            if item is not None and item.kind in ("file", "host", "number"):
                return False
            joined = clause.first > 0 and reading.items[clause.first - 1].concept == "or"
            ending = item is not None and item.kind == "ext" and item.text[1:].lower() in FILE_EXTENSIONS
            if joined and ending and not is_folder(str(value), reading.environment):
                return False  # "ending in a tilde or in .swp"
            there = reading.environment
            if exists(str(value), there) and not is_folder(str(value), there):
                return False  # "the keys in .env"
            sure = query.action in TRANSFERS or reading.items[clause.first].concept != "of"
            if (
                item is not None
                and (item.concept or not sure)
                and not _called(clause, reading, item)
                and not is_folder(str(value), reading.environment)
            ):
                return False
            if "://" in str(value):
                return False  # what is on another machine is not found here
            query.roots.append(str(value))
        if reading.items[clause.first].concept == "under":
            query.recursive = True
    return True


def _standing(clause: Clause, reading: Reading) -> str | None:
    """Return the word of the clause that names a folder here: "downloads" is ~/Downloads only elsewhere."""
    said = (item.text for item in reading.items[clause.first : clause.last + 1])
    words = [word for text in said for word in text.split()]
    forms = [form for word in words for form in (word, word + "s")]  # "what did I download"
    return next((form for form in forms if is_folder(form, reading.environment)), None)


NO_FOLDERS = frozenset(
    """empty hidden each parentdir first last newest oldest largest smallest modified same different root user
    trash executable broken next current other public system upper""".split()
)
"""Words before "folder" that tell which one, and do not name it."""


def _called(clause: Clause, reading: Reading, name: Item) -> bool:
    """Tell whether a known word is the name of a folder: "in the assets folder"."""
    beside = reading.items[clause.first : clause.last + 1]
    one = any(item.text.lower() in ("folder", "directory", "dir") for item in beside)
    return one and bool(name.concept) and name.concept not in NO_FOLDERS
