"""Render searches for files by their contents: `grep -r` where it can filter, else `find` and `grep`."""

from __future__ import annotations

from caro.backends.static.filefind import find, roots
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery
    from caro.domain import Environment


def containing(query: FileQuery, environment: Environment) -> str | None:
    """Return the search for files by contents: `grep -r` where it can filter, else `find` and `grep`."""
    (_, text, negated), *more = [t for t in query.tests if t[0] == "text"]
    others = [t for t in query.tests if t[0] != "text"]
    if query.nouns and query.nouns <= {"dir", "link"} and query.action != "list":
        return None  # only files have contents, and they are not what is spoken of
    if more or query.sort or query.action not in ("list", "count", "delete"):
        return None
    flags = "L" if negated else "l"
    case = "i" if query.nocase else ""
    special = any(c in str(text) for c in ".*[]^$\\+?(){}|")
    options = f"-r{flags}{case}{'F' if special else ''}"
    needle = quote(str(text)) if not str(text).startswith("-") else f"-e {quote(str(text))}"
    if query.action == "delete":
        base = find(_without_text(query, others), environment, query.here)
        return (
            f"{base} -exec grep -q{case}{'F' if special else ''} {needle} {{}} \\; -delete"
            if not negated
            else None
        )
    if not others and not query.max_depth and environment.dialect != "busybox":
        includes = "".join(f" --include={quote('*.' + e)}" for group in query.exts for e in group)
        excludes = "".join(f" --exclude-dir={quote(d)}" for d in query.pruned)
        out = f"grep {options}{includes}{excludes} {needle} {roots(query)}"
    else:
        base = find(_without_text(query, others), environment)
        out = f"{base} -exec grep -{flags}{case}{'F' if special else ''} {needle} {{}} +"
    if query.action == "count":
        return out + " | wc -l"
    return out + (f" | head -n {query.top}" if query.top else "")


def _without_text(query: FileQuery, others: list[tuple[str, object, bool]]) -> FileQuery:
    query.tests = others
    query.nouns = {"file"}  # only files have contents
    return query
