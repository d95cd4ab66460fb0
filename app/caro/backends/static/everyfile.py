"""Requests that do one thing to each of the files a search finds: "delete lines with x from every new log".

Asked only when nothing explains the request as a whole. What is done has to be understood for one file, what
it is done to as a search of its own; the two are joined by `find … -exec`.
"""

from __future__ import annotations

from caro.backends.static.tokens import FILE_EXTENSIONS, Token, tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Answer = Callable[[str], str | None]

BEFORE = frozenset(("in", "from", "of", "to", "on", "within", "inside"))
EVERY = frozenset(("every", "each", "all", "any"))
FILES = frozenset(("file", "files", "script", "scripts", "log", "logs"))
ONE = "zq7"
"""Stands for each file while what is done to it is read."""
AT_ONCE = ("sed -i ", "sed -i.bak ", "grep ", "wc -", "head -n ", "tail -n ", "chmod ", "stat ", "file ")
"""Commands that take several files, each for itself."""
ONE_BY_ONE = ("sed -n ", "sed '")
"""Commands that read several files as if they were one."""
NO_SEARCH = ("|", ";", "&", ">", "<", "`", "$(", "-exec", "-delete", "-type d", "-printf", "-ls", "-quit")
MOST_TRIES = 3


def command(query: str, answer: Answer) -> str | None:
    """Return the search that does to each file what the rest of the request says, or None."""
    tokens = tokenize(query)
    if len(tokens) > 60:
        return None
    tries = 0
    for at in range(len(tokens) - 2):
        if tokens[at].low not in BEFORE or tokens[at + 1].low not in EVERY:
            continue
        kinds = {token.low for token in tokens[at + 2 : at + 7] if token.kind != "quoted"}
        if FILES.isdisjoint(kinds) or tries == MOST_TRIES:
            continue
        tries += 1
        for deed, rest in _parts(query, tokens, at):
            joined = _joined(deed, rest, answer)
            if joined is not None:
                return joined
    return None


def _parts(query: str, tokens: list[Token], at: int) -> list[tuple[str, str]]:
    """Return what is done and to which files: the files come last, or first with a comma behind them."""
    if at > 1:
        last = tokens[at - 1]
        if last.kind == "comma":
            return []
        return [(query[: last.end] + f" {tokens[at].text} ", query[tokens[at + 1].start :])]
    commas = [k for k in range(at + 3, len(tokens) - 2) if tokens[k].kind == "comma"]
    return [
        (query[tokens[k].end :].strip() + " in ", query[tokens[at + 1].start : tokens[k].start])
        for k in commas[-1:]
        if at == 0
    ]


def _joined(deed: str, rest: str, answer: Answer) -> str | None:
    found = answer("find " + rest)
    if found is None or not found.startswith("find ") or any(mark in found for mark in NO_SEARCH):
        return None
    if "-type f" not in found:
        return None
    named = [part.strip("'\"") for part in found.split("-name ")[1:]]
    ending = named[0].split("'")[0].rpartition(".")[2] if len(named) == 1 else "txt"
    name = f"{ONE}.{ending if ending in FILE_EXTENSIONS else 'txt'}"
    done = answer(deed + name)
    if done is None or done.count(name) != 1 or not done.endswith(f" {name}"):
        return None
    head = done.removesuffix(name)
    bare = "".join(head.split("'")[::2])
    if any(mark in bare for mark in "|;&<>`$"):
        return None
    if head.startswith("grep "):
        # which file a line is of is told, even of a single file
        flags = head[5:].split(" ", 1)[0]
        if flags[:1] == "-" and "r" in flags:
            return None  # of one file nobody says so: it was read in another way
        told = flags[:1] == "-" and any(c in flags for c in "lLhHq")
        head = head if told else "grep -H " + head[5:]
    if head.startswith(AT_ONCE):
        return f"{found} -exec {head}{{}} +"
    return f"{found} -exec {head}{{}} \\;" if head.startswith(ONE_BY_ONE) else None
