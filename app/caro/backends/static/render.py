"""Put values into command templates, quoted for the place they stand in."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

SAFE = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:=@%+,")
"""Characters that no shell of ours treats specially within a word (`~` and `=` only at its start)."""


def quote(text: str) -> str:
    """Return `text` as one shell word, unquoted where that is safe."""
    if text and SAFE.issuperset(text) and text[0] != "=":
        return text
    return "'" + text.replace("'", "'\\''") + "'"


def quote_path(text: str) -> str:
    """Return a path as one shell word that no command takes for an option; a leading `~/` stays live."""
    if text == "~":
        return text
    if text.startswith("~/"):
        rest = quote(text[2:])
        return "~/" + (rest if text[2:] else "")
    if text[:1] == "$" and text[1:].replace("_", "a").replace("/", "a").isalnum():
        return '"' + text + '"'
    if text.startswith("-"):
        return quote("./" + text)
    return quote(text)


def quote_glob(text: str) -> str:
    """Return a glob as a shell word in which `*`, `?` and `[…]` stay live, and a leading `~/`."""
    if text.startswith("~/"):
        return "~/" + quote_glob(text[2:])
    out, plain = "", ""
    for ch in text + "\0":
        if ch in "*?[]\0":
            if plain:
                out += quote(plain)
            plain = ""
            out += ch if ch != "\0" else ""
        else:
            plain += ch
    return "./" + out if out.startswith("-") else out


def one_program(text: str) -> str:
    """Return a command line as what another program can start: `sh -c '…'` when a shell has to read it.

    Without it, `docker exec web ls | wc -l` would count outside the container.
    """
    return f"sh -c {quote(text)}" if any(c in text for c in "|&;<>$`\n") else text


def _regex(text: str) -> str:
    """Escape for a basic or extended regular expression between slashes, as sed and awk read it."""
    return "".join("\\" + c if c in ".*[]^$\\/" else c for c in text)


FILTERS = {
    "raw": lambda v: str(v),
    "secs": lambda v: f"{v[0] * v[1]:g}" if v[0] * v[1] < 1e6 else str(int(v[0] * v[1])),
    "sz": lambda v: f"{v[0]:g}{v[1].upper()}",
    "form": lambda v: f"file=@{v}",
    "inc": lambda v: str(v + 1),
    "dec": lambda v: str(v - 1),
    "re": lambda v: _regex(str(v)),
    "repl": lambda v: "".join("\\" + c if c in "\\/&" else c for c in str(v)),
    "stem": lambda v: _stem(str(v)),
    "base": lambda v: str(v).rstrip("/").rpartition("/")[2] or str(v),
    "noext": lambda v: str(v).rpartition(".")[0] or str(v),
    "lower": lambda v: str(v).lower(),
    "upper": lambda v: str(v).upper(),
    "glob": lambda v: str(v),
    "noorigin": lambda v: str(v).removeprefix("origin/"),
    "noslash": lambda v: str(v).rstrip("/") or "/",
}
"""What `{slot:filter}` may do to a value before it is quoted."""


def _stem(name: str) -> str:
    from caro.backends.static.slots import ARCHIVES

    for ending in ARCHIVES:
        if name.lower().endswith(ending):
            return name[: -len(ending)]
    return name.rpartition(".")[0] or name


def fill(template: str, values: Mapping[str, Any], said: frozenset[str], kinds: Mapping[str, str]) -> str:
    """Return the command: sections resolved, then every `{slot}` replaced by its quoted value.

    `values` are the bound slots, `said` the optional concepts of the phrasing that the query had, `kinds` the
    slot types by name. Raises KeyError when a slot outside any section has no value.
    """
    text = _sections(template, values, said)
    out: list[str] = []
    i, n = 0, len(text)
    mode = ""
    while i < n:
        ch = text[i]
        if ch == "{":
            end = text.find("}", i)
            name, _, chain = text[i + 1 : end].partition(":")
            if end > 0 and name in kinds:
                out.append(_place(values[name], kinds[name], chain, mode))
                i = end + 1
                continue
        if ch == "\\" and mode != "'" and i + 1 < n:
            out.append(text[i : i + 2])
            i += 2
            continue
        if ch in "'\"":
            if not mode:
                mode = ch
            elif mode == ch:
                mode = ""
        out.append(ch)
        i += 1
    return "".join(out)


def _place(value: Any, kind: str, chain: str, mode: str) -> str:
    named = kind in ("files", "dir", "path", "archive") or kind.endswith("file")
    glob = kind == "glob" or (
        named and (any(c in str(value) for c in "*?[") if kind == "files" else "*" in str(value))
    )
    for name in chain.split(":") if chain else ():
        if name == "glob":
            glob = True
        value = FILTERS[name](value)
    text = str(value)
    if mode == "'":
        return text.replace("'", "'\\''")
    if mode == '"':
        return "".join("\\" + c if c in '\\"$`' else c for c in text)
    if glob:
        return quote_glob(text)
    return quote_path(text) if named and text else quote(text)


def _sections(template: str, values: Mapping[str, Any], said: frozenset[str]) -> str:
    out = ""
    rest = template
    while True:
        start = rest.find("[[")
        while start >= 0 and not _is_section(rest, start):
            start = rest.find("[[", start + 2)
        if start < 0:
            return out + rest
        end = rest.index("]]", start)
        name, _, body = rest[start + 2 : end].partition("?")
        negated = name.startswith("!")
        name = name.lstrip("!")
        is_slot = "{" + name + "}" in template or "{" + name + ":" in template
        present = values.get(name) is not None or (name in said and not is_slot)
        out += rest[:start] + (body if present != negated else "")
        rest = rest[end + 2 :]


def _is_section(text: str, start: int) -> bool:
    """Tell a section from the shell's own `[[ test ]]`: a name and a question mark follow at once."""
    mark = text.find("?", start)
    return mark > 0 and text[start + 2 : mark].lstrip("!").replace("_", "a").isalnum()
