"""Requests that say where the outcome goes: "…, save it to sorted.txt", "…, in place".

Asked only when nothing explains the request as a whole. The clause is cut off, the rest has to be understood
on its own, and what it prints is sent to the file.
"""

from __future__ import annotations

from caro.backends.static.looking import changes
from caro.backends.static.render import quote_path
from caro.backends.static.slots import archive_kind
from caro.backends.static.tokens import Token, tokenize

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

SAVES = frozenset(
    """save write store redirect output export dump put saving writing storing saved written stored record
    append send
    """.split()
)
INTO = frozenset(("to", "in", "into", "as", "under"))
OBJECTS = frozenset(
    """it them that this these those the result results output outcome list everything all a an new file
    text called named of my lines data contents
    """.split()
)
"""Words between the verb and the file that add nothing."""
JOINTS = frozenset(("and", "then", ",", "&&"))
PLACE = (
    ("in", "place"), ("in-place",), ("inplace",), ("edit", "the", "file"), ("edit", "file"),
    ("modify", "the", "file"), ("modifying", "the", "file"), ("editing", "the", "file"),
    ("change", "the", "file"), ("changing", "the", "file"), ("save", "the", "file"),
    ("save", "the", "changes"), ("save", "changes"), ("save", "it"), ("save", "the", "result"),
    ("overwrite", "the", "file"), ("overwriting", "the", "file"), ("overwrite", "the", "original"),
    ("overwriting", "the", "original"), ("overwriting", "it"), ("overwrite", "it"),
    ("update", "the", "file"), ("in", "the", "file", "itself"), ("directly",), ("permanently",),
    ("saving", "the", "file"), ("for", "good"),
)  # fmt: skip
"""Ways to say that the file itself is to change."""

PRINTS = frozenset(
    """cat grep zgrep zcat sort uniq awk cut tr head tail sed wc find ls ps df du paste diff comm jq rev
    tac fold column nl shuf tree expand unexpand strings xxd base64 iconv env printenv date who w id
    uname lsblk free history git docker kubectl pip npm dpkg apt lsof ss netstat ip crontab seq join
    tar unzip od stat file echo printf curl dig nslookup journalctl dmesg systemctl
    """.split()
)
"""Commands whose output is worth a file."""


def save(query: str, answer: Callable[[str], str | None]) -> str | None:
    """Return the command that keeps the outcome where the request says, or None."""
    tokens = tokenize(query)
    return (
        _to_file(query, tokens, answer) or _printed(query, tokens, answer) or _in_place(query, tokens, answer)
    )


def _to_file(query: str, tokens: list[Token], answer: Callable[[str], str | None]) -> str | None:
    target = next((k for k in range(len(tokens) - 1, 1, -1) if _names_file(tokens, k)), None)
    if target is None:
        return None
    start = target - 1
    while start > 0 and tokens[start].low in OBJECTS:
        start -= 1
    if tokens[start].low not in INTO:
        return None
    name = tokens[target].text
    if archive_kind(name):
        return None  # a list of files is no archive of them
    append = False
    rests: list[str] = []
    verb = start - 1
    while verb > 0 and tokens[verb].low in OBJECTS:
        verb -= 1
    before = query[: tokens[start].start]
    after = query[tokens[target].end :].lstrip(" .,?!")
    if tokens[verb].low in SAVES and verb > 0:
        append = tokens[verb].low == "append"
        end = verb
        while end > 1 and (tokens[end - 1].low in JOINTS or tokens[end - 1].low in ("to",)):
            end -= 1
        rests.append(query[: tokens[end - 1].end])
    elif tokens[0].low in SAVES and start > 1:
        append = tokens[0].low == "append"
        body = query[tokens[1].start : tokens[start - 1].end]
        rests += [body, "show " + body]
    elif tokens[start].low in ("to", "into", "as"):  # "in a.txt" is where to look
        rests.append(before)
    for rest in rests:
        too = _shown_too(after)
        command = answer(f"{rest.rstrip(' ,')} {'' if too else after}".strip())
        if command is None:
            continue
        printing = _printing(command) or _building(command)
        if printing is None:
            return None
        if too:
            return (
                None if name in printing.split() else f"{printing} | tee {'-a ' * append}{quote_path(name)}"
            )
        if name in printing.split():
            return _back(printing, name)
        if printing.endswith(" 2>&1"):
            return f"{printing[:-5]} {'>>' if append else '>'} {quote_path(name)} 2>&1"
        return f"{printing} {'>>' if append else '>'} {quote_path(name)}"
    return None


def _shown_too(after: str) -> bool:
    """Tell whether what follows the file says that the outcome is also to be seen: "and show it as well"."""
    words = after.lower().replace(",", " ").split()
    seen = not SEES.isdisjoint(words) and not ALSO.isdisjoint(words)
    return seen and all(word in SEES or word in ALSO or word in AROUND for word in words)


SEES = frozenset("show showing print printing display displaying see seeing watch".split())
ALSO = frozenset("too also well both screen terminal stdout console while still same".split())
AROUND = frozenset(
    "and but it them the output result results on to in as at time me let i can want my standard out".split()
)
BUILDS = frozenset("make cargo go npm yarn pnpm gcc g++ mvn gradle cmake tox ninja python3".split())
"""Programs that report on what they do, errors as well as the rest."""


def _building(command: str) -> str | None:
    """Return a build or a run of tests with its errors among its output, or None for another command."""
    head = command.split(None, 1)[0]
    if head not in BUILDS or any(mark in command for mark in (" > ", ">>", "&&", ";", "|")):
        return None
    return f"{command} 2>&1"


def _names_file(tokens: list[Token], k: int) -> bool:
    token = tokens[k]
    if token.kind == "file" or (token.kind in ("path", "ext") and "." in token.text.strip(".")):
        return True
    return token.kind in ("word", "ident", "quoted") and tokens[k - 1].low in ("called", "named")


def _printing(command: str) -> str | None:
    """Return the command so that it prints, or None where it does something else."""
    plain = command.replace("sed -i '' ", "sed ").replace("sed -i ", "sed ")
    if any(
        mark in plain for mark in (" > ", ">>", "&&", ";;", " -delete", "-exec rm", "-exec mv", "for f in")
    ):
        return None
    if changes(plain) or plain.startswith("git config --"):
        return None  # what it prints is not what was asked for
    head = plain.lstrip("(").split(None, 1)[0]
    if head == "curl" and any(word[0] == "-" and word[-1] in "oO" for word in plain.split()):
        return None  # a download goes to its own file
    if head == "find" and "-exec sed" in plain:
        return None
    return plain if head in PRINTS else None


KEPT = (
    "without changing", "without modifying", "without editing", "without touching", "without altering",
    "don't change", "do not change", "don't modify", "do not modify", "don't touch", "leave the file alone",
    "leaving the file", "keep the file as it is", "to stdout", "to the screen", "to the terminal",
    "on the screen",
    "without upgrading them", "without upgrading", "without installing them", "but don't upgrade",
    "to standard output", "but only print", "just print it", "and print it", "and print the result",
    "and show the result", "and show it",
)  # fmt: skip
"""Ways to say that the outcome is only to be shown; what follows them says no more."""


def _printed(query: str, tokens: list[Token], answer: Callable[[str], str | None]) -> str | None:
    """Return the command that shows the outcome and leaves the file as it is."""
    low = query.lower()
    found = [at for words in KEPT if (at := low.find(words)) > 0]
    if not found or len(low) - min(found) > MOST_AFTER:
        return None
    if any(token.kind == "file" for token in tokens if token.start >= min(found)):
        return None
    said = next(words for words in KEPT if low.find(words) == min(found))
    if said in TAILS and len(tokenize(low[min(found) + len(said) :])) > 1:
        return None  # "and print the result nicely formatted" says more
    command = answer(query[: min(found)].rstrip(" ,;").removesuffix(" and").removesuffix(" but").rstrip(" ,"))
    return _printing(command) if command is not None else None


TAILS = ("and print it", "and print the result", "and show the result", "and show it", "just print it")
MOST_AFTER = 60
"""Characters of the clause that says so."""


def _in_place(query: str, tokens: list[Token], answer: Callable[[str], str | None]) -> str | None:
    lows = tuple(token.low for token in tokens)
    said = set(lows)
    ways = [words for words in PLACE if words[0] in said and said.issuperset(words)]
    if lows[-1:] == ("save",):
        ways.append(("save",))
    for words in ways:
        for k in range(1, len(lows) - len(words) + 1):
            if lows[k : k + len(words)] != words:
                continue
            end = k
            while end > 1 and tokens[end - 1].low in JOINTS:
                end -= 1
            rest = query[: tokens[end - 1].end] + query[tokens[k + len(words) - 1].end :]
            rest = rest.replace("()", "").rstrip(" ()")
            command = answer(rest)
            if command is None:
                continue
            if "sed -i" in command or " -o " in command:
                return command
            names = [token.text for token in tokens if token.kind == "file"]
            printing = _printing(command)
            if printing is None or len(set(names)) != 1:
                return None
            return _back(printing, names[0])
    return None


def _back(printing: str, name: str) -> str | None:
    """Return the command with its output put back into the file that it reads."""
    file = quote_path(name)
    if printing.startswith("sort ") and printing.endswith(" " + file) and "|" not in printing:
        return f"{printing[: -len(file)]}-o {file} {file}"
    return f"{printing} > {file}.tmp && mv {file}.tmp {file}"
