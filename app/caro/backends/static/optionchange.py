"""Requests that give one setting of a file a new value: "set port to 9090 in app.ini".

The key must be one of the file's; its place in the file is kept, and so is everything else.
"""

from __future__ import annotations

from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.reading import Reading
    from caro.backends.static.tokens import Token
    from caro.domain import Environment

VERBS = ("set", "change", "update", "switch", "put", "turn")
GIVES = ("to", "=", "as")
"""Words before the new value."""
SPLITS = "\\/&\n'\""
"""What a replacement of sed cannot hold as it is."""


def command(reading: Reading, file: Token, environment: Environment) -> str | None:
    """Return the command that writes the new value into the file, or None when that is not what is asked."""
    said = [token for token in reading.tokens if token is not file and token.kind != "comma"]
    if said and said[0].low in ("in", "inside"):
        said = said[1:]
    if not said or said[0].low not in VERBS:
        return None
    at = max((k for k, token in enumerate(said) if token.low in GIVES), default=0)
    if at < 2 or at + 1 >= len(said):
        return None
    tail = said[at + 2 :]
    if any(token.low not in ("in", "inside", "the", "file", "config", "of") for token in tail):
        return None
    value = said[at + 1].text
    words = [token.text for token in said[1:at]]
    old = ""
    if len(words) > 2 and words[-2].lower() == "from":
        old, words = words[-1], words[:-2]
    if file.low.endswith(".json"):
        return _in_json(file.text, words, old, value, environment)
    return _in_lines(file.text, words, old, value, environment)


def _in_json(file: str, words: list[str], old: str, value: str, environment: Environment) -> str | None:
    from caro.backends.static.jsonfile import jq_path, load
    from caro.backends.static.optionquery import json_path

    whole = load(file, environment.cwd)
    path = json_path(whole, words)
    if path is None:
        return None
    present: Any = whole
    for key in path:
        present = present[key]
    if isinstance(present, (dict, list)) or (old and str(present) != old):
        return None
    bare = value in ("true", "false", "null") or value.replace(".", "", 1).lstrip("-").isdigit()
    if isinstance(present, str) or not bare:
        if '"' in value or "\\" in value:
            return None
        value = f'"{value}"'
    name = quote_path(file)
    return f"jq {quote(f'{jq_path(path)} = {value}')} {name} > {name}.new && mv {name}.new {name}"


def _in_lines(file: str, words: list[str], old: str, value: str, environment: Environment) -> str | None:
    from caro.backends.static.optionquery import escaped, keys_of, line_key

    found = line_key(file, words, environment)
    if found is None or any(mark in value for mark in SPLITS[2:]):
        return None
    key, section, sign = found
    if "'" in key or "'" in section:
        return None
    if not section and len(keys_of(file, environment).get(key, ())) > 1:
        return None  # which of them is meant?
    for mark in SPLITS[:2]:
        value = value.replace(mark, "\\" + mark)
    part = f"/^\\[{escaped(section)}\\]/,/^\\[/" if section else ""
    blank = "[[:space:]]*"
    now = escaped(old) if old else ".*"
    script = f"{part}s/^\\({blank}{escaped(key)}{blank}{sign}{blank}\\){now}/\\1{value}/"
    tool = "sed -i ''" if environment.dialect == "bsd" else "sed -i"
    return f"{tool} '{script}' {quote_path(file)}"
