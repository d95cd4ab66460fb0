"""Requests about what differs in a git repository: between which states, in which files, shown how."""

from __future__ import annotations

from caro.backends.static.render import quote, quote_path
from caro.backends.static.topics.said import by_feature

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause
    from caro.domain import Environment

SIDES = ("what.staged", "what.unstaged", "what.both", "pair", "since", "last.n")
"""Clauses that say between which states."""
FILTERS = (("filter.added", "A"), ("filter.deleted", "D"), ("filter.renamed", "R"))
FORMS = (
    ("form.shortstat", "--shortstat"),
    ("form.stat", "--stat"),
    ("form.status", "--name-status"),
    ("form.names", "--name-only"),
)
ORDERS = frozenset("set alter switch".split())
"""Words for "change" that are orders and no nouns."""
MANY = frozenset(
    ("git", "diff", "what.both", "form.shortstat", "form.names", "form.stat", "form.word", "filter.modified")
)
"""Clauses that may be said in two ways at once."""


def command(clauses: list[Clause], reading: Reading, environment: Environment) -> str | None:
    """Return the `git diff` for the clauses, or None when they do not make one."""
    said = by_feature(clauses, MANY)
    if said is None:
        return None
    sides = [side for side in SIDES if side in said]
    differs = said.keys() & {"diff", "filter.modified", "form.shortstat", *(name for name, _ in FILTERS)}
    if any(item.concept == "change" and item.text.lower() in ORDERS for item in reading.items):
        return None
    if "last.n" in said and not said["last.n"].values:
        return None  # intents of their own show the last commit
    if len(sides) != 1 or not (differs or sides[0].startswith("what.")):
        return None
    if sides[0].startswith("what.") and not said.keys() - {"git", *sides, "diff", "form.names"}:
        return (
            None if sides != ["what.both"] or "form.names" in said or "diff" not in said else "git diff HEAD"
        )
    form = _form(said)
    if form is None:
        return None
    refs = _refs(said, sides[0], reading)
    paths = _paths(said)
    if refs is None or paths is None:
        return None
    counted = " | wc -l" if "count" in said else ""
    if counted and "--name-only" not in form:
        return None
    return f"git diff{form}{refs}{paths}{counted}"


def _form(said: dict[str, Clause]) -> str | None:
    """Return the options that say what is shown of the difference."""
    options = ""
    picked = [letter for name, letter in FILTERS if name in said]
    names = bool(picked) or "filter.modified" in said
    asked = [option for name, option in FORMS if name in said]
    lines = "form.shortstat" in said
    if "count" in said and lines:
        return None
    if lines and ("form.names" in said or "form.stat" in said):
        asked = ["--stat" if "form.names" in said else "--shortstat"]
    if "--stat" in asked and "--name-only" in asked:
        asked = ["--stat"]
    if (
        len(asked) > 1
        or len(picked) > 1
        or (picked and asked not in ([], ["--name-only"], ["--name-status"]))
    ):
        return None
    options += " -w" if "form.nospace" in said else ""
    if "form.word" in said:
        if asked or names:
            return None
        options += " --word-diff"
    elif asked or names or "count" in said:
        options += f" {asked[0] if asked else '--name-only'}"
    return options + (f" --diff-filter={picked[0]}" if picked else "")


def _refs(said: dict[str, Clause], side: str, reading: Reading) -> str | None:
    """Return the states to compare."""
    values = [quote(str(value)) for value in said[side].values]
    if side == "pair":
        return f" {values[0]} {values[1]}"
    if side == "since":
        return f" {values[-1]}"
    if side == "last.n":
        back = int(values[-1]) if values else 1
        both = not {token.low for token in reading.tokens}.isdisjoint(("compare", "between"))
        if both and back != 2:
            return None  # two can be compared with each other
        return f" HEAD~{1 if both else back} HEAD"
    return {"what.staged": " --staged", "what.unstaged": "", "what.both": " HEAD"}[side]


def _paths(said: dict[str, Clause]) -> str | None:
    """Return the files to which the comparison is limited."""
    if "path" in said and "ext" in said:
        return None
    if "path" in said:
        return f" -- {quote_path(str(said['path'].values[-1]))}"
    if "ext" in said:
        return " -- " + " ".join(quote("*." + ending) for ending in said["ext"].values[-1])
    return ""
