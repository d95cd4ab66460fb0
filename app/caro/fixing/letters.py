"""Slips in the line itself: a copied prompt, typographic dashes and quotes, a quote that is left open."""

from __future__ import annotations

import re

from caro.fixing.quoting import quote
from caro.fixing.scene import Fix, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

DASHES = "‐‑‒–—−"
QUOTES = str.maketrans("“”„‟‘’‚‛", "\"\"\"\"''''")


def copied_prompt(scene: Scene) -> Iterator[Fix]:
    """`$ ls`: the prompt was copied with the command."""
    found = re.match(r"(?:\$|%|>|❯|➜)\s+(?=\S)", scene.line)
    if found:
        yield Fix(scene.line[found.end() :], "the prompt was copied with the command")


def typographic(scene: Scene) -> Iterator[Fix]:
    """Dashes and quotes of print: a web page or an editor made other characters of dashes and quotes."""
    text = re.sub(rf"(?<=\s)[—](?=\w)|(?<=\s)[{DASHES}]{{2}}(?=\w)", "--", scene.line)
    text = re.sub(rf"(?<=\s)[{DASHES}](?=\w)", lambda found: _dash(text, found.end()), text)
    text = text.translate(QUOTES)
    if text != scene.line:
        yield Fix(text, "it holds dashes or quotes of printed text")


def _dash(text: str, at: int) -> str:
    """Return one dash before an option of one letter or a cluster of up to three, two before a word."""
    word = re.match(r"\w+", text[at:])
    return "--" if word and len(word[0]) > 3 and word[0].isalpha() else "-"


def open_quote(scene: Scene) -> Iterator[Fix]:
    """`echo 'a b`: a quote is opened and not closed."""
    if scene.problem is None or not (
        scene.silent or scene.said("unexpected eof", "unmatched", "unterminated")
    ):
        return
    from caro.shell import problem

    for mark in "'\"`)":
        if mark in scene.line or (mark == ")" and "$(" in scene.line):
            fixed = scene.line + mark
            if problem(fixed) is None:
                yield Fix(fixed, "a quote or bracket was not closed")
                return


def bracketed(scene: Scene) -> Iterator[Fix]:
    """`cat photo(1).jpg`: brackets in a name that stands in no quotes."""
    if scene.problem is None or not (scene.silent or scene.said("syntax error", "parse error", "unexpected")):
        return
    names = [name for name in scene.entries(".") if "(" in name or "&" in name or "'" in name or ";" in name]
    for name in sorted(names, key=len, reverse=True):
        if name in scene.line:
            yield Fix(scene.line.replace(name, quote(name)), f"the name {name} needs quotes")
            return


def pattern_for_zsh(scene: Scene) -> Iterator[Fix]:
    """`pip install a[b]`, `curl http://host/?a=b`: zsh takes it for a pattern, finds no file and gives up."""
    found = scene.find(r"no matches found: (.+)|no match for wildcard '(.+?)'")
    if not found:
        return
    text = (found[1] or found[2]).strip()
    for part in scene.parts:
        for word in part.args:
            if word.text == text:
                yield Fix(scene.put(word, quote(text)), "the shell took it for a pattern of file names")
                return


def home_in_quotes(scene: Scene) -> Iterator[Fix]:
    """`cat "~/notes"`: in quotes, `~` is no home folder."""
    if not (scene.silent or scene.said("no such file", "not found", "cannot")):
        return
    for part in scene.parts:
        for word in part.args:
            value = word.value or ""
            if value.startswith("~/") and word.text[0] in "'\"" and scene.exists(value):
                from caro.fixing.quoting import quote_path

                yield Fix(scene.put(word, quote_path(value)), "in quotes, ~ is not the home folder")
                return


RULES = (copied_prompt, typographic, open_quote, bracketed, pattern_for_zsh, home_in_quotes)
