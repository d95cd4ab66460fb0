"""Requests to put one kind of character in the place of another: "print a.txt with commas instead of tabs".

Read in order, because the words are the same whichever way round the exchange goes.
"""

from __future__ import annotations

from caro.backends.static.render import quote, quote_path
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.domain import Environment

NAMES = {
    "tab": "\\t", "tabs": "\\t", "comma": ",", "commas": ",", "space": " ", "spaces": " ", "semicolon": ";",
    "semicolons": ";", "colon": ":", "colons": ":", "pipe": "|", "pipes": "|", "underscore": "_",
    "underscores": "_", "dash": "-", "dashes": "-", "hyphen": "-", "hyphens": "-", "dot": ".", "dots": ".",
    "period": ".", "periods": ".", "slash": "/", "slashes": "/", "newline": "\\n", "newlines": "\\n",
    "linebreaks": "\\n", "whitespace": " ",
}  # fmt: skip
ONTO = frozenset(("with", "to", "into", "by", "for", "->"))
BETWEEN = ONTO | frozenset(
    """in file every a an the single one turned replaced converted changed characters character instead of
    and each""".split()
)
IN_PLACE = frozenset(("replace", "change", "substitute", "swap", "replacing"))
AROUND = frozenset(
    """replace change substitute swap convert turn make translate transform print show display output give cat
    all every each any in from of file with the to where characters character""".split()
)
REST = {"\\t", " "}
"""Tabs to spaces and back have tools of their own."""


def translate(reading: Reading, environment: Environment) -> str | None:
    """Return the command for an exchange of characters in one file, or None."""
    tokens = reading.tokens
    files = [token for token in tokens if token.kind == "file"]
    named = [k for k, token in enumerate(tokens) if token.low in NAMES and token.kind == "word"]
    if len(files) != 1 or len(named) != 2:
        return None
    first, second = named
    between = [token.low for token in tokens[first + 1 : second] if token is not files[0]]
    if not between or not BETWEEN.issuperset(between):
        return None
    outside = [token for k, token in enumerate(tokens) if not first <= k <= second and token is not files[0]]
    if any(token.low not in AROUND and look_up(token.low) != "" for token in outside):
        return None
    old, new = NAMES[tokens[first].low], NAMES[tokens[second].low]
    if "instead" in between:
        old, new = new, old
    elif ONTO.isdisjoint(between):
        return None
    if old == new or {old, new} == REST:
        return None
    return _command(old, new, quote_path(files[0].text), tokens[0].low in IN_PLACE, environment)


def _command(old: str, new: str, file: str, in_place: bool, environment: Environment) -> str:
    if old == "\\n":
        return f"paste -sd {quote(new)} {file}"
    if in_place and new != "\\n":
        script = f"s/{_sed(old)}/{_sed(new, False)}/g"
        if environment.dialect == "bsd":
            mark = "$" if "\\" in script else ""
            return f"sed -i '' {mark}'{script}' {file}"
        return f"sed -i '{script}' {file}"
    return f"tr {_word(old)} {_word(new)} < {file}"


def _sed(text: str, pattern: bool = True) -> str:
    special = "./" if pattern else "/"
    return "\\" + text if text in special else text


def _word(text: str) -> str:
    return f"'{text}'"
