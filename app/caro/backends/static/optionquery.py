"""Requests for one value of a file of settings: "the version from package.json", "what is port in app.ini".

The keys are known from the file itself, so what is no key of it is not taken for one.
"""

from __future__ import annotations

from caro.backends.static.render import quote_path
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.domain import Environment

ENDINGS = (".ini", ".conf", ".cfg", ".env", ".properties", ".toml", ".yaml", ".yml", ".cnf")
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
    if reading.tokens[0].low in ("set", "change", "replace", "add", "delete", "remove"):
        return None
    file = files[0]
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
    from caro.backends.static.jsonfile import jq_path, load, paths

    value = load(file, environment.cwd)
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
    return f"jq -r {_quoted(jq_path(fitting[0]))} {quote_path(file)}" if len(fitting) == 1 else None


def _quoted(path: str) -> str:
    return path if path.replace(".", "").replace("_", "a").isalnum() else f"'{path}'"


def _from_lines(file: str, words: list[str], environment: Environment) -> str | None:
    from caro.backends.static.tablefile import start

    sign = ":" if file.lower().endswith((".yaml", ".yml")) else "="
    names, sections = set(), set()
    for line in start(file, environment.cwd):
        bare = line.strip()
        key, mark, _ = bare.partition(sign)
        if bare.startswith("[") and bare.endswith("]"):
            sections.add(bare[1:-1])
        elif mark and key.strip() and not bare.startswith(("#", ";", "-")):
            names.add(key.strip())
    keys = _left(words, {name.lower() for name in names | sections})
    wanted = [name for name in names if keys and name.lower() in keys]
    within = [name for name in sections if keys and name.lower() in keys]
    if len(wanted) != 1 or len(within) > 1:
        return None
    name = _escaped(wanted[0])
    if "'" in name:
        return None
    if file.lower().endswith(".env"):
        return f"grep '^{name}=' {quote_path(file)} | cut -d= -f2-"
    part = f"/^\\[{_escaped(within[0])}\\]/,/^\\[/" if within else ""
    blank = "[[:space:]]*"
    return f"sed -n '{part}s/^{blank}{name}{blank}{sign}{blank}//p' {quote_path(file)}"


def _escaped(text: str) -> str:
    return "".join("\\" + c if c in ".*[]^$/\\" else c for c in text)
