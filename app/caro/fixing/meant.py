"""What the tool itself says that was meant, and slips in the sub-commands of tools that say nothing."""

from __future__ import annotations

import re

from caro.fixing.near import distance, nearest
from caro.fixing.quoting import quote
from caro.fixing.scene import Fix, Part, Scene, quoted_words
from caro.fixing.subcommands import SUBCOMMANDS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.script import Word

HINT = re.compile(
    r"did you mean|most similar (?:command|option|task|choice)|may(?:be)? you meant|you probably meant"
    r"|perhaps you meant"
    r"|similar (?:name|argument|subcommand|command|option|value|target)[^\n]*exists?|did you want"
    r"|maybe you wanted"
    r"|similar to|perhaps you want",
    re.IGNORECASE,
)
"""How tools begin to say it: git, npm, pip, cobra (docker, kubectl, gh), clap (cargo, rg), systemctl."""

MOST_AFTER = 600
"""Characters after a hint that are read for what was meant."""
NO_NAMES = frozenset(
    "this one of these the a an is are to or and you mean did with name exists similar tip help usage".split()
)
TOOLS = frozenset(SUBCOMMANDS)


def said_meant(scene: Scene) -> Iterator[Fix]:
    """Put in what the message says behind `did you mean`."""
    hint = HINT.search(scene.error)
    if hint is None:
        return
    after = scene.error[hint.end() : hint.end() + MOST_AFTER]
    proposed = _proposed(after)
    before = scene.error[: hint.start()]
    words = list(_words(scene))
    bare = {(word.value or "").lstrip("-"): word for _, word in words if word.value}
    wrong = [name for name in _quoted_or_last(before) if name in bare or name.lstrip("-") in bare]
    found: list[tuple[int, str, Word]] = []
    for at, name in enumerate(proposed):
        name = _last_of_command(name, scene)
        for _part, word in words:
            value = word.value or ""
            if not value or value == name:
                continue
            slips = distance(value.lower().lstrip("-"), name.lower().lstrip("-"))
            near = slips <= max(2, len(name) // 2)
            blamed = near and (value in wrong or value.lstrip("-") in wrong)
            if blamed or slips <= max(1, len(name) // 3):
                found.append(((0 if blamed else 10) + min(slips, 4) * 2 + at, name, word))
    for _, name, word in sorted(found, key=lambda entry: entry[0])[:3]:
        if "=" in (word.value or "") and word.text.startswith("--"):
            name = name.partition("=")[0] + "=" + word.text.partition("=")[2]
        if (word.value or "").startswith("--") and not name.startswith("-"):
            name = "--" + name
        yield Fix(
            scene.put(word, name if re.fullmatch(r"[\w.:/=+-]+", name) else quote(name)),
            "the tool says it was meant",
        )


def _proposed(after: str) -> list[str]:
    """Return the names behind a hint: those in quotes, else the first word of each line."""
    one = re.match(r"[^\n]*", after)
    line = one[0] if one else ""
    names = quoted_words(line.replace("`", "'"))
    if not names:
        for row in after.splitlines()[:8]:
            row = row.strip().strip("?.")
            row = re.sub(r"^(?:\*|-(?=\s)|\d+[.)]|:)\s*", "", row).partition(" #")[0].strip()
            if re.fullmatch(
                r"(?:(?:git|npm|docker|cargo|pip|brew)\s+)?(?:run\s+)?-{0,2}[\w][\w.:/@=+-]*", row
            ):
                names.append(row.split()[-1])
            elif row and names:
                break
    if not names:
        names = [word.strip("?,.:;()[]") for word in line.split()]
    return [name for name in names if name and name.lower() not in NO_NAMES]


def _quoted_or_last(before: str) -> list[str]:
    """Return what the message complains of: the names in quotes, and the words at the ends of its lines."""
    last = [line.split()[-1].strip("'\"`.,:?!") for line in before.splitlines() if line.split()]
    named = re.findall(r"[:\s]\s*(-{0,2}[\w.-]+)(?=[\s.:'\"]|$)", before)
    return [*quoted_words(before), *last, *named]


def _last_of_command(name: str, scene: Scene) -> str:
    """Return what a proposal changes: of `npm install`, the word behind the program."""
    words = name.split()
    return words[-1] if len(words) > 1 and any(part.program == words[0] for part in scene.parts) else name


def _words(scene: Scene) -> Iterator[tuple[Part, Word]]:
    for part in scene.parts:
        for word in part.args:
            yield part, word


def subcommand(scene: Scene) -> Iterator[Fix]:
    """`git psuh`, `docker pls`, `apt isntall`: a slip in a sub-command."""
    for part in scene.parts:
        known = SUBCOMMANDS.get(part.program)
        word = part.args[0] if part.args else None
        if known is None or word is None or word.value is None or word.value in known or word.text[0] == "-":
            continue
        if not (scene.silent or scene.names(word.value) or scene.said("usage:", "unknown", "invalid")):
            continue
        for other in nearest(word.value, known, LIKELY.get(part.program, ()))[:2]:
            yield Fix(scene.put(word, other), f"{part.program} has no {word.value}; {other} is a part of it")


LIKELY = {
    "git": "status add commit push pull checkout switch branch log diff stash merge rebase clone".split(),
    "docker": "ps run images logs exec build pull stop start rm".split(),
    "systemctl": "status start stop restart enable disable".split(),
    "npm": "install run start test".split(),
}


def pip_of_module(scene: Scene) -> Iterator[Fix]:
    """`python3 -m pytset`: no such module; nothing is proposed but what is named alike in the message."""
    found = scene.find(r"no module named '?([\w.]+)'?\. did you mean:? '([\w.]+)'")
    if found:
        for _, word in _words(scene):
            if word.value == found[1]:
                yield Fix(scene.put(word, found[2]), "Python says it was meant")


def one_dash_too_few(scene: Scene) -> Iterator[Fix]:
    """`git commit -amend`: git says that two dashes were meant."""
    found = scene.find(r"did you mean [`'\"](--[\w-]+)[`'\"] \(with two dashes\)")
    if found:
        for _, word in _words(scene):
            if word.value == found[1][1:]:
                yield Fix(scene.put(word, found[1]), "the option has two dashes")


RULES = (one_dash_too_few, pip_of_module, said_meant, subcommand)
