"""Whether a command of a program that changes things only looks: a dry run, a check, a listing.

A rule that says "not with `-n`" believes a word wherever it stands, and `wipefs -a -p` would pass. Here it is
the other way round: a form names every option that it bears, and one more makes it another command.
"""

from __future__ import annotations

from caro.safety.forms import FORMS
from caro.safety.paths import UNKNOWN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.safety.forms import Form


def only_looks(name: str, words: list[str]) -> bool:
    """Whether the program `name` with these words changes nothing; a word that is not known is a doubt."""
    forms = FORMS.get(name)
    # A tool that takes `;` between its own commands may be told anything behind it.
    if forms is None or any(UNKNOWN in word or ";" in word for word in words):
        return False
    return any(_is(form, words) for form in forms)


def _is(form: Form, words: list[str]) -> bool:
    begins = form.begins.split()
    first, rest = words[: len(begins)], words[len(begins) :]
    if len(first) < len(begins):
        return False
    if any(word not in choice.split("|") for choice, word in zip(begins, first, strict=True)):
        return False
    needed, known = _named(form.needs), _named(f"{form.needs} {form.bears}")
    found = False
    others = 0
    while rest:
        word = rest.pop(0)
        if word in known and known[word] is None:
            found = found or word in needed
        elif word == "--":
            others += len(rest)
            break
        elif word[:1] != "-" or word == "-":
            # `--dry-run false` takes the promise back in some programs.
            others += 1 if word != "false" else len(words) + form.others
        else:
            keys, value = _split(word, known)
            if not keys:
                return False
            found = found or any(_like(key, needed) for key in keys)
            choices = known[_like(keys[-1], known)]
            if choices is None:
                if value and keys[-1] in known:
                    return False  # `--dry-run=false`
                continue
            value = value or (rest.pop(0) if rest else "-")
            if value[:1] == "-" or (choices and value.split(" ")[0] not in choices):
                return False
    return (found or not needed) and others <= form.others


def _named(text: str) -> dict[str, list[str] | None]:
    """Return what may be the value of each option: any text for an empty list, none for None."""
    parts = [option.partition("=") for option in text.split()]
    return {
        key: (choices.split("|") if choices else []) if equals else None for key, equals, choices in parts
    }


def _split(word: str, known: dict[str, list[str] | None]) -> tuple[list[str], str]:
    """Return the options that a word gives, none where one is not known, and the value of the last."""
    key, _, value = word.partition("=")
    if _like(key, known):
        return [key], value
    keys = []
    for index, letter in enumerate(word[1:], 2):
        key = f"-{letter}"
        if key not in known:
            return [], ""
        keys.append(key)
        if known[key] is not None:
            return keys, word[index:]
    return keys, ""


def _like(key: str, known: dict[str, list[str] | None]) -> str:
    """Return how `key` is written among the known ones, where `--list-*` takes every ending; "" for none."""
    if key in known:
        return key
    return next((one for one in known if one[-1:] == "*" and key.startswith(one[:-1])), "")
