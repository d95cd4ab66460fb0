"""Requests for a project's daily tasks, "run the tests", "start the dev server", as the project defines them.

A script of package.json, a target of the Makefile or the project's own tool answers, the one that is here;
a word that neither names nor explains means that something else is asked for.
"""

from __future__ import annotations

from caro.backends.static.projectfiles import makefile, manager, scripts, targets
from caro.backends.static.projectwords import INSTALLS, NOISE, PACKAGES, SAME, TASKS, TOOLS, USUAL, VERBS
from caro.backends.static.render import quote
from caro.backends.static.surroundings import exists
from caro.backends.static.words import FILLER, look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.domain import Environment

ADDS = frozenset(("add", "install", "save"))
DROPS = frozenset(("remove", "uninstall", "delete", "drop"))
DEPENDENCY = frozenset(("dependency", "dependencies", "devdependency", "devdependencies"))
PACKAGE = frozenset("package packages library module crate".split())
DEV = frozenset(("dev", "development"))
NEGATIONS = ("not", "without", "except", "~not")
MANNERS = frozenset("clean fresh missing latest newest exact needed required".split())
"""Words before "install" or "dependencies" that are no package's name."""
MOST_WORDS = 14
ASKS = frozenset("which what whats what's who where why when many list show see does print".split())
"""Words of a request to be told something rather than to have it done."""
LISTED = {"scripts": "node", "targets": "make", "rules": "make", "recipes": "make"}
BY_WORDS = {frozenset(task.split()): task for task in reversed(TASKS)}
DEFINED = frozenset(
    "script target command task run runs do does behind defined execute it line exactly".split()
)


def command(reading: Reading, environment: Environment) -> str | None:
    """Return the command for a task of the project here, or None."""
    lows = [token.low for token in reading.tokens if token.kind != "comma"]
    if len(lows) > MOST_WORDS or any(token.kind == "quoted" for token in reading.tokens):
        return None
    named = _package(reading, lows, environment)
    if named is not None:
        told: str | None = named
    elif not ASKS.isdisjoint(lows):
        told = _listed(lows, environment) or _defined(lows, environment)
    else:
        told = _done(lows, environment)
    if told is not None:
        reading.notes.append("the project's own files name the task")
    return told


def _package(reading: Reading, lows: list[str], environment: Environment) -> str | None:
    """Return what adds a package to the project here, or takes one away."""
    words = set(lows)
    adds, drops = not ADDS.isdisjoint(words), not DROPS.isdisjoint(words)
    kinds = {TOOLS[low] for low in lows if low in TOOLS}
    dev = not DEV.isdisjoint(words)
    spoken = not DEPENDENCY.isdisjoint(words) or {"to", "project"} <= words or dev or bool(kinds)
    if adds == drops or not spoken or any(look_up(low) in NEGATIONS for low in lows):
        return None
    if any(token.kind in ("file", "path", "url") for token in reading.tokens):
        return None
    noise = ADDS | DROPS | DEPENDENCY | PACKAGE | NOISE | DEV | {"as"}
    names = [
        token.text for token in reading.tokens if token.low not in noise and look_up(token.low) != FILLER
    ]
    if len(names) != 1 or names[0].lower() in MANNERS:
        return None
    for mark, kind, add, development, drop in PACKAGES:
        if exists(mark, environment) and (not kinds or kind in kinds):
            name = quote(names[0])
            return f"{drop} {name}" if drops else f"{add}{development if dev else ''} {name}"
    return None


def _content(lows: list[str], noise: frozenset[str]) -> list[str] | None:
    """Return the words that say which task, each in its plain form; None when there is a negation."""
    said: list[str] = []
    for low in lows:
        sense = look_up(low)
        if sense in NEGATIONS:
            return None
        word = SAME.get(low, low)
        if low not in noise and (word not in noise or word in TASKS) and (sense != FILLER or word in TASKS):
            said.append(word)
    return list(dict.fromkeys(said))


def _done(lows: list[str], environment: Environment) -> str | None:
    """Return what does the task that the words name."""
    said = _content(lows, NOISE)
    if said is None or "then" in lows[1:]:
        return None
    kinds = {TOOLS[low] for low in lows if low in TOOLS}
    said = [word for word in said if word not in TOOLS or word in lows[:1]]
    rest = [word for word in said if word not in VERBS]
    if {"install", "dependencies"} == set(rest):
        return _install(kinds, environment)
    known = _names(environment, kinds)
    for words in (rest, said):
        if not words:
            continue
        if words is said and words == rest:
            break
        found = _named(words, known) or _task(words, known, kinds, environment)
        if found is not None:
            return found
    return None


def _names(environment: Environment, kinds: set[str]) -> dict[str, str]:
    """Return the scripts and targets here by name, each with the command that runs it; scripts first."""
    known: dict[str, str] = {}
    if not kinds or "node" in kinds:
        defined = scripts(environment)
        tool = manager(environment) if defined else ""
        for name in defined:
            verb = name if name in ("test", "start") else f"run {quote(name)}"
            known[name] = f"{tool} {verb}"
    if not kinds or "make" in kinds:
        for name in targets(environment):
            known.setdefault(name, f"make {name}")
    return known


def parts(name: str) -> set[str]:
    """Return the plain words of the name of a script: "db:migrate-all" is db, migrate and all."""
    words = name.lower().replace(":", " ").replace("-", " ").replace("_", " ").replace(".", " ").split()
    return {SAME.get(word, word) for word in words}


def _named(words: list[str], known: dict[str, str]) -> str | None:
    """Return the command of the one name that consists of these words, as typed first."""
    typed = [line for name, line in known.items() if [name.lower()] == words]
    if typed:
        return typed[0]
    wanted = {part for word in words for part in parts(word)}
    found = [line for name, line in known.items() if parts(name) == wanted]
    return found[0] if len(found) == 1 else None


def _task(words: list[str], known: dict[str, str], kinds: set[str], environment: Environment) -> str | None:
    """Return the command of a usual task under the name that it has here."""
    task = BY_WORDS.get(frozenset(words))
    for name in TASKS[task] if task is not None else ():
        if name in known:
            return known[name]
    wanted = task or " ".join(sorted(words))
    for kind, marks, usual in USUAL:
        own = not kinds or kind in kinds or (kind == "django" and "python" in kinds)
        if own and wanted in usual and any(exists(mark, environment) for mark in marks):
            return usual[wanted]
    alone = task == "build" and kinds <= {"make"} and makefile(environment) is not None
    return "make" if alone else None


def _install(kinds: set[str], environment: Environment) -> str | None:
    """Return what installs the packages that the project names."""
    for mark, kind, line in INSTALLS:
        if (not kinds or kind in kinds) and exists(mark, environment):
            return line or f"{manager(environment)} install"
    for kind, marks, usual in USUAL:
        if (not kinds or kind in kinds) and any(exists(mark, environment) for mark in marks):
            return usual.get("dependencies install")
    return None


def _listed(lows: list[str], environment: Environment) -> str | None:
    """Return what lists the scripts or the targets here."""
    nouns = [low for low in lows if low in LISTED]
    said = _content(
        lows, NOISE | ASKS | VERBS | {"scripts", "targets", "rules", "recipes", "available", "there", "exist"}
    )
    if len(nouns) != 1 or said is None or said:
        return None
    if LISTED[nouns[0]] == "node":
        return "jq .scripts package.json" if scripts(environment) else None
    name = makefile(environment)
    return f"grep -oE '^[A-Za-z0-9_-]+:' {name}" if name is not None else None


def _defined(lows: list[str], environment: Environment) -> str | None:
    """Return what shows the command behind a script or a target."""
    if DEFINED.isdisjoint(lows):
        return None
    said = _content(lows, NOISE | ASKS | DEFINED)
    if not said:
        return None
    kinds = {TOOLS[low] for low in lows if low in TOOLS}
    wanted = {part for word in said for part in parts(word)}
    if "node" in kinds or not kinds:
        for name in scripts(environment):
            if parts(name) == wanted:
                plain = name.replace("_", "a").isalnum()
                return (
                    f"jq -r .scripts.{name} package.json"
                    if plain
                    else f"jq -r '.scripts[\"{name}\"]' package.json"
                )
    if "make" in kinds or not kinds:
        for name in targets(environment):
            if parts(name) == wanted:
                return f"make -n {name}"
    return None
