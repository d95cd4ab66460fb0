"""Requests for one value of a file of settings: "the version from package.json", "what is port in app.ini".

The keys are known from the file itself, so what is no key of it is not taken for one.
"""

from __future__ import annotations

from caro.backends.static.render import quote_path
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.reading import Reading
    from caro.domain import Environment

ENDINGS = (
    ".ini",
    ".conf",
    ".cfg",
    ".env",
    ".properties",
    ".toml",
    ".yaml",
    ".yml",
    ".cnf",
    ".desktop",
    ".service",
)
SEEKS = frozenset("find search grep look lines line where containing contains mentioned count".split())
"""Words of a search for text rather than for a value."""
ABOUT = frozenset(
    """get read value values setting settings option key variable field property set to for under section
    object extract fetch print show display give out of from in inside json file config
    configuration configured defined current entry nested attribute see which does use used using
    on as the
    """.split()
)
"""Words around the key."""


def command(reading: Reading, environment: Environment) -> str | None:
    """Return the command that prints the value asked for, or None."""
    files = [
        t for t in reading.tokens if t.kind in ("file", "path", "ext") and t.low.endswith((*ENDINGS, ".json"))
    ]
    if len(files) != 1 or any(token.low in SEEKS for token in reading.tokens):
        return None
    file = files[0]
    from caro.backends.static.optionchange import command as changed

    change = changed(reading, file, environment)
    if change is not None:
        return change
    if reading.tokens[0].low in ("set", "change", "replace", "add", "delete", "remove", "update", "switch"):
        return None
    said = [token for token in reading.tokens if token is not file and token.kind != "comma"]
    if file.low.endswith(".json"):
        return _from_json(file.text, [token.text for token in said], environment)
    return _from_lines(file.text, [token.text for token in said], environment)


def _left(words: list[str], known: set[str]) -> list[str] | None:
    """Return the words that are keys, or None when another content word is among the rest."""
    keys = []
    for word in words:
        low = word.lower().removesuffix("'s")
        if low in known:
            keys.append(low)
        elif low not in ABOUT and look_up(low) != "":
            return None
    return keys


def _from_json(file: str, words: list[str], environment: Environment) -> str | None:
    from caro.backends.static.jsonfile import jq_path, load

    path = json_path(load(file, environment.cwd), words)
    return f"jq -r {_quoted(jq_path(path))} {quote_path(file)}" if path is not None else None


def json_path(value: Any, words: list[str]) -> tuple[str, ...] | None:
    """Return the one path in a JSON value that the words name, or None."""
    from caro.backends.static.jsonfile import paths

    found = paths(value) if value is not None else []
    for word in words:
        dotted = tuple(word.lstrip(".").split("."))
        if dotted in found and _left([w for w in words if w != word], set()) is not None:
            found, words = [dotted], list(dotted)
            break
    keys = _left(words, {key.lower() for path in found for key in path})
    if not keys:
        return None
    fitting = [
        path for path in found if {key.lower() for key in path} >= set(keys) and path[-1].lower() in keys
    ]
    fitting = [path for path in fitting if len(path) == min(map(len, fitting))]
    return fitting[0] if len(fitting) == 1 else None


def _quoted(path: str) -> str:
    return path if path.replace(".", "").replace("_", "a").isalnum() else f"'{path}'"


def line_key(file: str, words: list[str], environment: Environment) -> tuple[str, str, str] | None:
    """Return the key that the words name, its section or "", and the sign after it; None unless it is one."""
    named = keys_of(file, environment)
    names = set(named)
    sections = {section for places in named.values() for section in places if section}
    keys = _left(words, {name.lower() for name in names | sections})
    wanted = [name for name in names if keys and name.lower() in keys]
    within = [name for name in sections if keys and name.lower() in keys]
    if len(wanted) != 1 or len(within) > 1:
        return None
    return wanted[0], within[0] if within else "", _sign(file)


def _sign(file: str) -> str:
    return ":" if file.lower().endswith((".yaml", ".yml")) else "="


def keys_of(file: str, environment: Environment) -> dict[str, list[str]]:
    """Return the keys of a file of settings, each with the section (or "") of every line that has it."""
    from caro.backends.static.tablefile import start

    found: dict[str, list[str]] = {}
    section = ""
    for line in start(file, environment.cwd):
        bare = line.strip()
        key, mark, _ = bare.partition(_sign(file))
        if bare.startswith("[") and bare.endswith("]"):
            section = bare[1:-1]
        elif mark and key.strip() and not bare.startswith(("#", ";", "-")):
            found.setdefault(key.strip(), []).append(section)
    return found


def _from_lines(file: str, words: list[str], environment: Environment) -> str | None:
    found = line_key(file, words, environment)
    if found is None:
        return None
    key, section, sign = found
    name = escaped(key)
    if "'" in name or not _has_value(file, key, sign, environment):
        return None
    if file.lower().endswith(".env"):
        return f"grep '^{name}=' {quote_path(file)} | cut -d= -f2-"
    part = f"/^\\[{escaped(section)}\\]/,/^\\[/" if section else ""
    blank = "[[:space:]]*"
    return f"sed -n '{part}s/^{blank}{name}{blank}{sign}{blank}//p' {quote_path(file)}"


def _has_value(file: str, key: str, sign: str, environment: Environment) -> bool:
    """Tell whether a value stands on the line of the key, rather than a list or further keys below it."""
    from caro.backends.static.tablefile import start

    lines = (line.strip().partition(sign) for line in start(file, environment.cwd))
    return any(name.strip() == key and value.strip() for name, _, value in lines)


def escaped(text: str) -> str:
    """Return a text as a basic regular expression that matches it alone, between slashes."""
    return "".join("\\" + c if c in ".*[]^$/\\" else c for c in text)
