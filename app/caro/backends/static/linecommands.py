"""Render a query about the lines of a file with grep, and sed where the file is to change."""

from __future__ import annotations

from caro.backends.static.intents._shell import sed
from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.linequery import Filter, LineQuery
    from caro.domain import Environment

EXTENDED = frozenset("?+(){}|\\/")
"""Characters that keep a text from standing in an extended expression as it is."""


def command(query: LineQuery, environment: Environment) -> str | None:
    """Return the command, or None when this combination has no rendering."""
    if query.delete:
        return _delete(query, environment)
    if query.piece or query.column:
        return _pieces(query)
    if query.words:
        return _words(query)
    around = query.before is not None or query.after is not None
    if around and (len(query.filters) > 1 or query.count or query.sort or query.unique):
        return None
    if around and (query.first or query.last):
        return _around_one(query, environment)
    if query.count and (query.first or query.last):
        return None
    ordered = query.sort or query.unique
    steps = [_grep(query, f) for f in query.filters]
    if query.count and not query.unique:
        steps[-1] = _with_flag(steps[-1], "c")
    if query.numbered:
        steps[0] = _with_flag(steps[0], "n")
    if query.first and len(steps) == 1 and not ordered and not query.last:
        steps[0] = steps[0].replace("grep", f"grep -m {query.first}", 1)
    if around:
        steps[0] = steps[0].replace("grep", f"grep {_context(query)}", 1)
    steps[0] += " " + quote_path(query.name)
    if ordered:
        steps.append(
            "sort"
            + (" -" if query.unique or query.reverse else "")
            + ("r" if query.reverse else "")
            + ("u" if query.unique else "")
        )
    if query.tally and query.unique:
        steps[-1:] = ["sort", "uniq -c", "sort -rn"]
    elif query.count and query.unique:
        steps.append("wc -l")
    if query.first and (len(query.filters) > 1 or ordered):
        steps.append(f"head -n {query.first}")
    if query.last:
        steps.append(f"tail -n {query.last}")
    return " | ".join(steps)


def _around_one(query: LineQuery, environment: Environment) -> str | None:
    """Return the first or the last match with the lines around it."""
    if (query.first and query.last) or (query.first or query.last) != 1 or query.numbered:
        return None
    name, found = quote_path(query.name), _grep(query, query.filters[0])
    before, after = query.before or 0, query.after or 0
    if query.last and not after:
        return f"{found.replace('grep', f'grep -B {before}', 1)} {name} | tail -n {before + 1}"
    if query.first:
        if before:
            return f"{found.replace('grep', f'grep -m 1 {_context(query)}', 1)} {name}"
        return f"{found.replace('grep', f'grep -A {after}', 1)} {name} | head -n {after + 1}"
    if environment.dialect == "bsd":
        return None
    flags = f"-m 1 -B {after}" + (f" -A {before}" if before else "")
    return f"tac {name} | {found.replace('grep', f'grep {flags}', 1)} | tac"


def _pieces(query: LineQuery) -> str | None:
    """Return what takes the pieces out of the lines, and counts them where that is asked."""
    if query.before is not None or query.after is not None:
        return None
    steps = [_grep(query, wanted) for wanted in query.filters]
    steps.append(f"cut -d' ' -f{query.column}-" if query.column else f"grep -oE {quote(query.piece)}")
    steps[0] += " " + quote_path(query.name)
    if query.ranked:
        steps += ["sort", "uniq -c", "sort -rn"]
        steps += [f"head -n {query.top}"] if query.top else []
    elif query.unique or query.sort:
        steps.append("sort -u" if query.unique else "sort -r" if query.reverse else "sort")
    if query.count and not query.ranked:
        steps.append("wc -l")
    return " | ".join(steps)


def _words(query: LineQuery) -> str | None:
    """Return grep that prints the words themselves, one a line."""
    wanted = query.filters[0]
    plain = len(query.filters) == 1 and len(wanted.texts) == 1 and not wanted.negated
    if not plain or query.before or query.after or query.numbered or query.first or query.last:
        return None
    text, any_more = wanted.texts[0], "[[:alnum:]_]*"
    pattern = ("" if wanted.where == "^" else any_more) + text + ("" if wanted.where == "$" else any_more)
    steps = [f"grep -{'i' if query.insensitive else ''}ow {quote(pattern)} {quote_path(query.name)}"]
    if query.unique or query.sort:
        steps.append("sort -u" if query.unique else "sort -r" if query.reverse else "sort")
    if query.count:
        steps.append("wc -l")
    return " | ".join(steps)


def _context(query: LineQuery) -> str:
    if query.before and query.before == query.after:
        return f"-C {query.before}"
    return " ".join(f"-{letter} {n}" for letter, n in (("B", query.before), ("A", query.after)) if n)


def _grep(query: LineQuery, wanted: Filter) -> str:
    """Return grep with the options and the pattern of one filter, without a file."""
    flags = "i" if query.insensitive or wanted.loose else ""
    flags += "w" if query.whole else ""
    flags += "v" if wanted.negated else ""
    head, tail = (wanted.where, "") if wanted.where == "^" else ("", wanted.where)
    if len(wanted.texts) == 1:
        flags += "E" if wanted.extended else ""
        pattern = head + wanted.texts[0] + tail
    elif any(c in EXTENDED for text in wanted.texts for c in text):
        letters = f" -{flags}" if flags else ""
        return f"grep{letters} " + " ".join("-e " + quote(head + text + tail) for text in wanted.texts)
    else:
        flags += "E"
        both = "|".join(wanted.texts)
        pattern = f"{head}({both}){tail}" if head or tail else both
    word = ("-e " if pattern.startswith("-") else "") + quote(pattern)
    return f"grep -{flags} {word}" if flags else f"grep {word}"


def _with_flag(step: str, letter: str) -> str:
    """Return a grep call with one more single-letter option."""
    flags, _, rest = step[6:].partition(" ") if step.startswith("grep -") else ("", "", step[5:])
    if flags == "e":
        return f"grep -{letter} -e {rest}"
    return f"grep -{flags[:-1]}{letter}E {rest}" if flags.endswith("E") else f"grep -{flags}{letter} {rest}"


def _delete(query: LineQuery, environment: Environment) -> str | None:
    """Return sed that deletes the lines from the file itself."""
    if (
        len(query.filters) != 1
        or query.filters[0].extended
        or query.whole
        or query.before is not None
        or query.after is not None
    ):
        return None
    wanted = query.filters[0]
    loose = query.insensitive or wanted.loose
    if loose and environment.dialect == "bsd":
        return None
    head, tail = (wanted.where, "") if wanted.where == "^" else ("", wanted.where)
    letters = ("I" if loose else "") + ("!" if wanted.negated else "") + "d"
    patterns = (head + text.replace("/", "\\/") + tail for text in wanted.texts)
    script = "; ".join(f"/{pattern}/{letters}" for pattern in patterns)
    if wanted.negated and len(wanted.texts) > 1:
        return None
    tool = "sed -i ''" if environment.dialect == "bsd" else "sed -i"
    return f"{tool} {sed(script)} {quote_path(query.name)}"
