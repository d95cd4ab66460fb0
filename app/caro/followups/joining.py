"""Joins what is said next with the request before it, by rule: each way to go on gives whole requests to try.

Nothing is known here of what a request means: the matcher answers only what it understands to the last word,
so a wrong way to join falls away by itself, and `sameset` compares what the commands act on.
"""

from __future__ import annotations

import re

from caro._record import dataclass, replace
from caro.followups.patterns import (
    BEGINNINGS,
    CHANGERS,
    DONE,
    ELSEWHERE,
    FEWER,
    LEAD,
    LIMIT,
    LOOKS,
    NOUNS,
    ONES,
    ORDER,
    ORDERED,
    ORDERS,
    PLACE,
    SHORT,
    SHOWN,
    SIZED,
    THEIR,
    THEM,
)


@dataclass(frozen=True, slots=True)
class Subject:
    """What "they" are: the request that names them and the command that shows them."""

    query: str
    """The request, without the order that it wants them in."""
    command: str
    order: str = ""


@dataclass(frozen=True, slots=True)
class Joined:
    """One whole request that may be meant."""

    query: str
    kind: str
    """`narrow`: fewer of them; `order`: the same in another order; `act`: something is done with them;
    `place`: the same somewhere else."""
    changes: bool = False
    """Whether it may do more than look."""
    order: str = ""


@dataclass(frozen=True, slots=True)
class Means:
    """How a text refers to what was before it."""

    word: str
    """The words that refer, as the person wrote them."""
    ways: tuple[Joined, ...] = ()
    """The requests that it can mean, the likeliest first; none where nothing was before."""
    alone: bool = False
    """Whether it could be a request by itself."""


def subject(query: str, command: str) -> Subject:
    """Return what a request that was answered with `command` is about."""
    if " head " in command or " tail " in command:
        return Subject(query, command)  # with fewer shown than there are, the order decides which
    found = re.search(ORDERED, query, re.IGNORECASE)
    if found is None:
        return Subject(query, command)
    return Subject(query[: found.start()], command, re.sub(r"^,?\s+(?:and )?", "", found[0]))


def means(text: str, before: Subject | None) -> Means | None:
    """Return how `text` goes on from what was `before`, None where it does not refer to anything."""
    if len(text) > 40 * SHORT:
        return None
    bare = re.sub(DONE, "", re.sub(rf"^{LEAD}", "", text, flags=re.IGNORECASE), flags=re.IGNORECASE)
    if not bare or len(bare.split()) > 2 * SHORT:
        return None
    for way in (_counted, _ordered, _limited, _narrowed, _elsewhere, _acted, _begun):
        found = way(bare, before)
        if found is not None:
            return _in_one_folder(found, before)
    return None


def noun(query: str) -> str:
    """Return what a request shows, without the words that ask for it: "find old logs" is about "old logs"."""
    found = re.match(r"which (.+?) (contain|have|are|were|belong)\b(.*)", query, re.IGNORECASE)
    if found:
        return f"{found[1]} that {found[2]}{found[3]}"
    rest = SHOWN.sub("", query, count=1) if SHOWN.match(query) else query
    return re.sub(r"\s+are(?: there)?\b", "", rest, count=1) if query[:8].lower() == "how many" else rest


def _in_one_folder(found: Means, before: Subject | None) -> Means:
    """Add the same without subfolders where `ls` showed one folder: most requests search below it."""
    if before is None or not _is_listing(before):
        return found
    more = tuple(
        replace(way, query=f"{way.query}, not in subfolders")
        for way in found.ways
        if way.kind in ("narrow", "order") and "in this folder" not in way.query
    )
    return replace(found, ways=(*found.ways, *more))


def _counted(text: str, before: Subject | None) -> Means | None:
    """Read "how many are there" and "how big are they together"."""
    many = re.match(rf"how many (?:are there|are they|of {THEM})(?: in total)?$|count {THEM}$", text, re.I)
    size = re.match(SIZED, text, re.I)
    if not many and not size:
        return None
    word = _word(THEM, text) or "they"
    if before is None:
        return Means(word)
    about = _abouts(before)
    forms = ("count {}",) if many else ("total size of {}", "how big are {} together")
    return Means(word, tuple(Joined(form.format(one), "act") for form in forms for one in about))


def _ordered(text: str, before: Subject | None) -> Means | None:
    """Read "sort them by size" and "newest first"."""
    found = re.fullmatch(ORDER, text, re.IGNORECASE)
    if not found:
        return None
    word = _word(THEM, text) or text
    if before is None:
        return Means(word, alone=word == text)
    if found["first"]:
        ways = [f"{before.query}, {found['first']} first", f"{before.query}, the {found['first']} first"]
    elif found["by"].startswith("in reverse"):
        ways = [f"{before.query} {before.order or 'sorted'} {found['by']}"]
    else:
        ways = [f"{before.query} sorted {found['by']}", f"{before.query} {found['by']}"]
    return Means(word, tuple(Joined(_tidy(one), "order", order=one[len(before.query) :]) for one in ways))


def _limited(text: str, before: Subject | None) -> Means | None:
    """Read "only the first 5" and "just the biggest"."""
    found = re.fullmatch(rf"(?:(?:only|just|show|list|give|me|keep)\s)*{LIMIT}", text, re.IGNORECASE)
    found = found or re.fullmatch(rf"(?:only|just)\s{LIMIT}(?: {NOUNS})", text, re.IGNORECASE)
    if not found:
        return None
    word = text
    if before is None:
        return Means(word)
    base, order = before.query, ""  # "the 10 largest" has an order of its own
    if found["count"] or found["most"] in ("first", "last"):
        order = before.order
        which = "last" if re.search(r"\blast\b", text, re.I) else "first"
        part = f"{which} {(found['count'] or found['many'] or '1').strip()}"
    else:
        part = f"{(found['many'] or '1').strip()} {found['most']}"
    ways = [
        f"{_asking(base)} the {part} {noun(base)} {order}",
        f"{base} {order}, only the {part}",
        f"{base} {order}, the {part}",
    ]
    if part.startswith("1 "):
        single = re.sub(r"files\b", "file", noun(base), count=1)
        ways.insert(0, f"{_asking(base)} the {part[2:]} {single} {order}")
    return Means(word, tuple(Joined(_tidy(one), "narrow") for one in ways))


def _narrowed(text: str, before: Subject | None) -> Means | None:
    """Read "only the ones from today", "just the pdf files", "those over 1 GB", "which of them are empty"."""
    found = re.match(FEWER, text, re.IGNORECASE)
    if not found:
        return None
    word = (found["who"] or found["which"] or found["those"] or "only").strip()
    rest = (found["rest"] or found["what"] or found["over"] or "").strip()
    if not rest:
        return None
    if before is None:
        return Means(word, alone=word == "only")
    return Means(word, tuple(_fewer(before, rest, found["which"] is not None)))


def _fewer(before: Subject, rest: str, asked: bool) -> list[Joined]:
    """Return the requests for those of them of which `rest` holds; `asked` as "which of them …"."""
    plain = re.sub(r"^(?:that|which|who|whose)\s(?:(?:are|is|were|was)\s)?", "", rest, flags=re.I)
    plain = re.sub(r"^(?:are|is|were|was)\s", "", plain, flags=re.I) if asked else plain
    own = re.fullmatch(rf"(?:the )?(.*\w)\s+{NOUNS}", plain, re.I)
    adjective = own[1] if own else plain
    ways = []
    for base in _bases(before):
        if own or " " not in plain:
            ways.append(re.sub(rf"\b({NOUNS})\b", rf"{_literal(adjective)} \1", base, count=1))
            ways.append(f"{_asking(base)} {adjective} {noun(base)}")
        tails = [f"{base} {plain}", f"{base} that {plain}", f"{base}, only those {plain}"]
        ways += tails[1:2] + tails[:1] + tails[2:] if asked else tails
    return [Joined(one, "narrow") for one in dict.fromkeys(map(_tidy, ways))]


def _elsewhere(text: str, before: Subject | None) -> Means | None:
    """Read "in /etc instead", "the same for /tmp" and "what about docs/"."""
    found = re.fullmatch(ELSEWHERE, text, re.IGNORECASE)
    if not found or (not found["same"] and " " not in text):
        return None
    if before is None:
        return Means(found["same"] or text, alone=not found["same"])
    return Means(found["same"] or text, tuple(_moved(before, found["to"])))


def _moved(before: Subject, to: str) -> list[Joined]:
    base, place = before.query, re.search(PLACE, before.query, re.IGNORECASE)
    if place:
        way = f"{base[: place.start('where')]}{to}{base[place.end('where') :]} {before.order}"
    else:
        way = f"{base} in {to} {before.order}"
    return [Joined(_tidy(way), "place", _changes(way))]


def _acted(text: str, before: Subject | None) -> Means | None:
    """Read "delete them", "copy those to backup", "show their sizes" and "look for error in them"."""
    theirs = re.search(THEIR, text, re.IGNORECASE)
    found = theirs or re.search(rf"(?:^|(?<=\s)){THEM}", text, re.IGNORECASE)
    found = found or re.search(rf"(?<=\s){ONES}", text, re.IGNORECASE)
    if found is None:
        return None
    head = text[: found.start()]
    if len(head.split()) > SHORT // 2 or re.search(r"[,;]|\b(?:and|then|if)\b", head):
        return None  # it means something that was said before it in the same request
    word = found[0]
    if before is None:
        return Means(word, alone=word.lower() == "it")
    rest = text[found.end() :]
    about = _abouts(before)
    if theirs:
        ways = [f"show {one} with {rest.strip()}" for one in about]
        ways += [f"{head}{rest.strip()} of {one}" for one in about]
    else:
        so = f"{found[1]} " if found.re.groups else ""
        ways = [f"{head}{so}{one}{rest}" for one in about]
    ways = list(dict.fromkeys(map(_tidy, ways)))
    # "what time is it" means nothing that was before
    return Means(word, tuple(Joined(one, "act", _changes(one)) for one in ways), word.lower() == "it")


def _begun(text: str, before: Subject | None) -> Means | None:
    """Read a bare piece: "from today", "over 1 GB", "except a.log"."""
    words = text.lower().split()
    if not re.match(rf"{BEGINNINGS}\s", text, re.IGNORECASE) or len(words) > SHORT:
        return None
    if not ORDERS.isdisjoint(words):
        return None  # "from a.txt show the first line"
    if before is None:
        return Means(text, alone=True)
    rest = re.sub(r"^(?:not|excluding)\s", "except ", text, flags=re.IGNORECASE)
    ways = [f"{base} {tail}" for base in _bases(before) for tail in (text, rest, f"but {text}")]
    found = tuple(Joined(one, "narrow") for one in dict.fromkeys(map(_tidy, ways)))
    to = re.fullmatch(r"(?:in|under|inside)\s(?:the\s)?([^\s,]+)", text, re.IGNORECASE)
    # "in docs" is a part of where it was looked for, or another place
    return Means(text, found + (tuple(_moved(before, to[1])) if to else ()))


def _bases(before: Subject) -> list[str]:
    """Return the ways to spell the request before, the likeliest first."""
    if _is_listing(before) and not re.search(PLACE, before.query, re.IGNORECASE):
        return [f"{before.query} in this folder", before.query]
    return [before.query]


def _is_listing(before: Subject) -> bool:
    return before.command.split()[:1] == ["ls"]


def _abouts(before: Subject) -> list[str]:
    """Return the ways to name them all within another request; none where nothing was shown."""
    named: list[str] = []
    if before.query.split(" ", 1)[0].lower() in CHANGERS:
        return named
    for base in _bases(before):
        named.append(noun(base))
        if re.match(r"\w+(?: me)? all\b", base, re.IGNORECASE):
            named.append(f"all {noun(base)}")
    if _is_listing(before):
        named += [word for word in before.command.split()[1:] if "*" in word and "/" not in word]
    return named


def _asking(query: str) -> str:
    """Return the word that a request asks with."""
    first = query.split(" ", 1)[0].lower()
    return first if first in ("find", "list", "show", "print", "count") else "show"


def _changes(query: str) -> bool:
    return query.split(" ", 1)[0].lower() not in LOOKS


def _word(pattern: str, text: str) -> str:
    found = re.search(rf"\b{pattern}", text, re.IGNORECASE)
    return found[0] if found else ""


def _literal(text: str) -> str:
    """Return a text that stands for itself in a replacement."""
    return text.replace("\\", r"\\")


def _tidy(query: str) -> str:
    return re.sub(r"\s+,", ",", " ".join(query.split()))
