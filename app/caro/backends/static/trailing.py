"""Requests whose last clause works on what the rest prints: "…, first 3 only", "… and count them".

Asked only when nothing explains the request as a whole. The clause is cut off, the rest has to be understood
on its own and to print plain lines, and one more step of a pipe is added.
"""

from __future__ import annotations

from caro.backends.static.looking import changes
from caro.backends.static.tokens import Token, tokenize
from caro.backends.static.words import NUMBERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

JOINTS = frozenset(("and", "then", ",", "but", "&"))
GIVES = frozenset(
    """show print give display keep take list return output me only just the with limit limited to of a it
    them tell say pick see want""".split()
)
"""Words around the number that add nothing."""
UNITS = frozenset(
    "lines line results result ones entries rows items hits matches them only values words files".split()
)
THINGS = frozenset("them those these it they results result lines output matches list the all".split())
ENDS = {"first": "head", "top": "head", "last": "tail", "bottom": "tail"}
COUNTS = (
    ("count", "them"), ("count", "those"), ("count", "the", "lines"), ("count", "the", "results"),
    ("count", "the", "matches"), ("show", "the", "count"), ("how", "many", "there", "are"), ("how", "many"),
    ("how", "many", "they", "are"),
)  # fmt: skip
"""What asks for the number of lines alone."""
ORDERS = {
    "": "sort", "alphabetically": "sort", "numerically": "sort -n", "reverse": "", "descending": "",
    "ascending": "",
}  # fmt: skip
UNIQUE = (
    ("without", "duplicates"), ("no", "duplicates"), ("without", "repeats"), ("each", "only", "once"),
    ("only", "once", "each"), ("each", "once"), ("remove", "duplicates"), ("remove", "the", "duplicates"),
    ("drop", "duplicates"), ("deduplicated",), ("no", "repeats"), ("without", "repetition"),
)  # fmt: skip
LINES = frozenset("grep zgrep cat sort uniq awk cut tr sed find comm jq tac history strings git shuf".split())
"""Commands that print plain lines, without a heading."""
ENDED = ("wc", "head", "tail", "paste", "column")
"""Last steps after which no further one makes sense."""


OTHERWISE = (" > ", ">>", "&&", ";", "<(", "-exec rm", "sed -i", "tail -f")
"""What no command holds that only prints."""
GIT = ("git log --oneline", "git ls-files", "git branch", "git tag")
"""Looks of git that print a line for each thing."""


def extend(query: str, answer: Callable[[str], str | None]) -> str | None:
    """Return the command for the rest of the request with the step of its last clause, or None."""
    tokens = tokenize(query)
    if len(tokens) < 4:
        return None
    for start, step in (_cut(tokens), _counted(tokens), _unique(tokens), _sorted(tokens), _cased(tokens)):
        if not step or start < 2:
            continue
        while start > 1 and tokens[start - 1].low in JOINTS:
            start -= 1
        rest = query[: tokens[start - 1].end]
        command = answer(rest)
        if command is not None and _prints(command, step, tokens):
            return f"{command.removesuffix(' | sort') if step[:4] == 'sort' else command} | {step}"
    return None


def _cut(tokens: list[Token]) -> tuple[int, str]:
    """Return where "and show the first 3 lines" begins, and the step that it asks for."""
    at = len(tokens) - 1
    while at > 0 and tokens[at].low in UNITS:
        at -= 1
    number = _number(tokens[at])
    if number and at and tokens[at - 1].low in ENDS:
        side = ENDS[tokens[at - 1].low]
        at -= 1
    elif (
        tokens[at].low in ENDS and not number and at == len(tokens) - 2 and tokens[-1].low in UNITS - {"only"}
    ):
        side, number = ENDS[tokens[at].low], 1  # "the last line"
    elif number and {token.low for token in tokens[max(0, at - 3) : at]} & {"limit", "limited", "only"}:
        side = "head"
    else:
        return 0, ""
    start = at
    while start > 1 and tokens[start - 1].low in GIVES:
        start -= 1
    joined = tokens[start - 1].low in JOINTS or tokens[start].low in ("limit", "limited", "only", "with")
    return (start, f"{side} -n {number}") if joined else (0, "")


def _number(token: Token) -> int:
    value = token.value if token.kind == "number" else NUMBERS.get(token.low, 0)
    return value if isinstance(value, int) else 0


def _counted(tokens: list[Token]) -> tuple[int, str]:
    lows = tuple(token.low for token in tokens)
    for words in COUNTS:
        k = len(lows) - len(words)
        if k > 1 and lows[k:] == words:
            while k > 1 and lows[k - 1] in GIVES:
                k -= 1
            return (k, "wc -l") if lows[k - 1] in JOINTS else (0, "")
    return 0, ""


def _unique(tokens: list[Token]) -> tuple[int, str]:
    lows = tuple(token.low for token in tokens)
    for words in UNIQUE:
        k = len(lows) - len(words)
        if k > 1 and lows[k:] == words:
            return k, "sort -u"
    return 0, ""


def _cased(tokens: list[Token]) -> tuple[int, str]:
    """Return where "in lower case" begins, and its step."""
    lows = tuple(token.low for token in tokens)
    k = len(lows) - (3 if lows[-1] in ("case", "letters") else 2)
    if k < 2 or lows[k] not in ("in", "as"):
        return 0, ""
    upper, lower = "'[:upper:]'", "'[:lower:]'"
    if lows[k + 1] in ("lower", "lowercase", "small"):
        return k, f"tr {upper} {lower}"
    return (
        (k, f"tr {lower} {upper}")
        if lows[k + 1] in ("upper", "uppercase", "capitals", "capital")
        else (0, "")
    )


def _sorted(tokens: list[Token]) -> tuple[int, str]:
    """Return where "and sort them numerically" or ", sorted" begins, and its step."""
    at = len(tokens) - 1
    how = tokens[at].low if tokens[at].low in ORDERS else ""
    at -= 1 if how else 0
    while at > 0 and tokens[at].low in THINGS:
        at -= 1
    verb = tokens[at].low
    if verb == "sorted" or (verb == "sort" and tokens[at - 1].low in JOINTS):
        return at, ORDERS[how]
    return 0, ""


def _prints(command: str, step: str, tokens: list[Token]) -> bool:
    """Tell whether the command prints plain lines on which the step makes sense."""
    if changes(command) or any(mark in command for mark in OTHERWISE):
        return False
    steps = [part.split(None, 1)[0] for part in command.split(" | ")]
    if not set(steps) <= LINES | {"tail"} or steps[-1] in ENDED or "grep -c" in command or " -c " in command:
        return False
    if steps[0] == "tail" and " -n +" not in command:
        return False
    if steps[0] == "git" and not command.startswith(GIT):
        return False
    if steps[0] == "jq" and "[]" not in command:
        return False
    if step == "sort -u" and steps[0] in ("find", "git"):
        return False  # of files no two are alike by their name
    if "END {" in command and "for (k in" not in command:
        return False  # one figure
    header = any(token.low.endswith((".csv", ".tsv")) for token in tokens)
    bare = steps[0] != "grep" and not any(mark in command for mark in ("NR > 1", "tail -n +", " == ", " ~ "))
    return not (header and bare)
