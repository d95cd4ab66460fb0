"""Choose the intent that explains every content word of a query, and bind its slots.

Candidates come from an index by rarest concept, so the work grows with the query and not with the number of
intents.
"""

from __future__ import annotations

from caro._record import dataclass
from caro.backends.static.reading import any_of_a_kind
from caro.backends.static.slots import (
    ENDINGS,
    IMAGES,
    SPOKEN,
    SPOKEN_NEAR,
    TAKES_WORDS,
    TYPES,
    USUAL_NAMES,
    daemon,
    git_ref,
    rank,
    value_for,
)
from caro.backends.static.surroundings import exists, is_folder
from caro.backends.static.tables import phrases, phrasings
from caro.backends.static.tokens import FILE_EXTENSIONS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.reading import Item, Reading
    from caro.backends.static.tables import Phrasing

TEXT_FOLLOWS = frozenset(
    """containing matching word text pattern message phrase starting ending replace say title comment echo
    mentioning saying""".split()
)
"""Words after which any words at all are taken literally."""

NO_NAMES = frozenset(
    """each parentdir empty first last line column sort archive user group everywhere anywhere across type top
    repo repository level recursive non-recursively located down matching starting ending larger smaller older
    containing newer between insensitive zip targz word text pattern character exist exists after
    before""".split()
)
"""Concepts that no file or folder is likely to be named after."""

NEGATIONS = frozenset(("not", "except", "without"))
"""Concepts that turn a request round: only a text may take one, or "delete all except a" deletes a."""

DETERMINERS = frozenset("the a an my all our your these those this".split())
"""Words that a noun follows and no command line: "start the containers in the background"."""

SOUGHT = ("find", "for", "grep", "containing", "matching")
"""Concepts after which a quoted text is what is looked for, and no place."""

TRANSFERS = frozenset(("move", "copy"))
CHANGERS = frozenset("move copy delete kill stop discard throw uninstall chmod chown rename unlink".split())
"""Concepts of orders that must spare what a negation names."""

MANNERS = frozenset(
    """color colour colors colours uppercase lowercase capitals capital percentage percentages percent detail
    details clipboard parallel background foreground reverse order color-coded markdown plaintext stdout
    stderr bulk advance general""".split()
)
"""Words that say how it is to be done: "in color" is in no folder of that name, unless one stands here."""

MANAGERS = frozenset("pip pip3 npm yarn pnpm cargo gem brew apt apt-get dnf yum pacman apk snap".split())
EXTREMES = frozenset(
    """longest shortest largest smallest newest oldest between sort each
    unique reverse maximum minimum average without except""".split()
)
"""Concepts that are looked for only where a word says so: "the word longest"."""

ENDS = frozenset("end beginning start top bottom front".split())
"""Concepts of places in a file or a line."""

PLACE_VERBS = frozenset(
    "copy move rename delete compress archive zip cd chmod chown create sync synchronize rsync mirror "
    "tree".split()
)
"""Verbs after which a bare word names a file or folder: "compress src"."""

ANNOUNCES = frozenset("containing matching starting ending".split())
"""Concepts that announce a text and are none."""
SECOND_STEPS = frozenset(
    """save run start restart open show print list check test exit upgrade update enable disable build delete
    remove quit explain log commit push""".split()
)
"""Words behind "and" that are orders and no further package."""
NO_PACKAGE = frozenset("clean tree version list difference history script target test size".split())
"""Concepts that are no package where a known word would be taken for one."""
STRICT = frozenset(("service", "account", "program", "pkgname", "host"))
NO_NAME = frozenset(
    "not each without except last first time since today yesterday only name status ifneeded respond answer "
    "listening reachable open accept masked size space usage memory process file directory permission "
    "systemd failed close quit terminate restart update upgrade uninstall gateway router network security "
    "his her him their them container image branch manually automatically forget exposed".split()
)
"""Concepts that are never the name of a service, an account, a program, a package or a host."""

NO_REF = NO_NAME | {
    "containing",
    "broken",
    "oldest",
    "newest",
    "stop",
    "running",
    "usage",
    "free",
    "push",
    "pull",
    "delete",
    "create",
    "rename",
    "move",
    "copy",
}
"""Concepts that are never the name of a branch, a container and the like."""

CLOSING = frozenset(("machine", "command", "shell"))
"""Weak nouns that belong to the text that they close: "with the comment work laptop"."""

NAMING = frozenset(("to", "from", "as", "named"))
"""Roles after which, where the phrasing has them, any word is a name: "rename branch foo to bar"."""

PLACES = frozenset(("to", "from", "on"))
"""Roles that tell the one end of a transfer from the other."""

NOTHING: frozenset[str] = frozenset()

ROLES = frozenset(("to", "from", "as", "with", "in", "by", "on", "under", "for", "named"))


@dataclass(frozen=True, slots=True)
class Match:
    """A phrasing that explains the whole query."""

    intent: str
    command: Any
    values: dict[str, Any]
    kinds: dict[str, str]
    said: frozenset[str]
    score: int


def best_match(reading: Reading) -> Match | None:
    """Return the fitting phrasing with the highest score, or None.

    Of equals, the one with the fewest values out of place ("copy X to Y" is not "copy Y from X"), then the
    earliest.
    """
    items = [item for item in reading.items if item.kind != "comma"]
    concepts: set[str] = set()
    strong: set[str] = set()
    values = 0
    for item in items:
        if not item.concept:
            values += 1
            continue
        concepts.add(item.concept)
        if not item.weak:
            strong.add(item.concept)
    weak = concepts.difference(strong)
    # What a phrasing can score at most, but for what it requires: a value for every other item.
    others = 3 * len(strong) + len(items) + 5 * values
    groups = []
    for concept in concepts:
        by_other = phrases(concept)
        for _, needs, lines in by_other.get("", ()):
            groups.append((-others - (10 if concept in weak else 7), needs, lines))
        for other in concepts.intersection(by_other):
            for number, needs, lines in by_other[other]:
                if number == 2 or concepts.issuperset(needs):
                    most = others + 7 * number
                    if weak:
                        most += 3 * len(weak.intersection(needs))
                    groups.append((-most, needs, lines))
    # The most promising first: what cannot reach the best score any more is not even taken apart.
    groups.sort()
    best: tuple[int, int, int, dict[str, Any], Phrasing] | None = None
    runs: dict[frozenset[str], list[tuple[int, int]]] = {}
    for least, needs, lines in groups:
        if best is not None and -least < best[0]:
            break
        meant = strong.difference(needs)
        said = weak.difference(needs)
        turned = not NEGATIONS.isdisjoint(meant)
        enough = 10 * len(needs) + 3 * len(meant)
        for phrasing in phrasings(lines, needs):
            score = enough
            extra = NOTHING
            if meant:
                extra = frozenset(meant.difference(phrasing.counted))
                if extra:
                    if not phrasing.words or (
                        turned and not phrasing.text and not NEGATIONS.isdisjoint(extra)
                    ):
                        continue
                    score -= 3 * len(extra)
            if said:
                score += len(said.intersection(phrasing.counted))
            if best is not None and score + 5 * phrasing.most < best[0]:
                continue
            taken = runs.get(extra)
            if taken is None:
                taken = runs[extra] = _candidates(items, extra)
            if not phrasing.must <= len(taken) <= phrasing.most:
                continue  # a slot takes one run, so some would stay unexplained or empty
            bound = _bind(reading, items, phrasing, taken)
            if bound is None:
                continue
            found, spoken, misplaced = bound
            score += 3 * len(found) - 4 * spoken
            if phrasing.ending:
                score += 2 * len([slot for slot in phrasing.slots if slot[0] in found and slot[1] in ENDINGS])
            if best is None or (score, -misplaced, -phrasing.order) > best[:3]:
                best = (score, -misplaced, -phrasing.order, found, phrasing)
    if best is None:
        return None
    score, _, _, found, phrasing = best
    intent = phrasing.intent
    return Match(
        intent=intent.id,
        command=intent.command,
        values=found,
        kinds={s[0]: s[1] for s in phrasing.slots},
        said=phrasing.counted.union(phrasing.required).intersection(concepts),
        score=score,
    )


def _bind(
    reading: Reading, items: list[Item], phrasing: Phrasing, groups: list[tuple[int, int]]
) -> tuple[dict[str, Any], int, int] | None:
    """Give every slot its value, and count the spoken values and those out of place.

    None when a slot stays empty or one of the `groups` of items stays unexplained.
    """
    slots = phrasing.slots
    if not slots:
        return {}, 0, 0
    open_to: list[list[int]] = []
    for first, last in groups:
        item = items[first]
        fitting_slots = [s for s, slot in enumerate(slots) if _may_take(slot[1], item, first == last)]
        if not fitting_slots:
            return None
        open_to.append(fitting_slots)
    required = phrasing.required
    roles = {s[3] for s in slots if s[3] in ROLES}
    transfer = not TRANSFERS.isdisjoint(required)
    changer = not CHANGERS.isdisjoint(required)
    pairs = []
    for g, (first, last) in enumerate(groups):
        item = items[first]
        before = items[first - 1].concept if first else ""
        after = items[last + 1].concept if last + 1 < len(items) else ""
        spared = changer and _negated(items, first)
        within = changer and first > 0 and _holds_the_rest(items, first)
        for s in open_to[g]:
            _, kind, _, wanted_before, wanted_after = slots[s]
            if transfer and _elsewhere(before, wanted_before, kind):
                continue
            if spared and wanted_before not in NEGATIONS:
                continue
            if within and wanted_before != before and kind in TAKES_WORDS:
                continue
            if kind == "text":
                if item.kind == "number" and before == "line":
                    continue
                if any_of_a_kind(reading, item) or _names_or_dates(items, first, last, before, wanted_before):
                    continue
            elif item.concept in NEGATIONS:
                continue  # no other slot takes more than one item
            elif kind in ("dir", "path", "file"):
                if kind == "dir" and before == "from" and wanted_before == "to":
                    continue  # where it lies is not where it goes
                if _of_many(items, last) or (kind != "file" and item.kind == "quoted" and before in SOUGHT):
                    continue
            elif kind in ("pkg", "pkgname", "program", "account"):
                if kind in ("pkg", "pkgname") and before == "from" != wanted_before:
                    continue
                if kind != "pkgname" and after == "file" and items[last + 1].text.endswith("s"):
                    continue  # "py files" are of no package "py"
                if kind == "pkgname" and after in ("install", "uninstall") and item.text.lower() in MANAGERS:
                    continue  # in "pip install x" pip is no package
            if kind in STRICT and item.text.lower() in NO_NAME:
                continue
            if slots[s][0] == "command" and reading.tokens[max(item.first - 1, 0)].low in DETERMINERS:
                continue
            expected = bool(before) and before == wanted_before
            value = _value(reading, items, first, last, kind, phrasing, before, after, expected)
            if value is None and kind in ("dir", "path") and first == last and before == wanted_before != "":
                value = item.text if item.kind in ("unknown", "ident") else None
            if value is None:
                continue
            if slots[s][0] in ("command", "cmd") and last + 2 == len(items) and items[-1].text == "all":
                value = f"{value} all" if isinstance(value, str) else value  # "time the command make all"
            if kind in ("dir", "service") and item.kind == "file" and _is_file(item.text, reading):
                continue
            fit = 0
            if wanted_before and before == wanted_before:
                fit += 8
            elif before in roles and before != wanted_before:
                fit -= 8
            if wanted_after and after == wanted_after:
                fit += 4
            if kind == "gitref":
                fit += 3
            elif item.kind != "concept":
                fit -= rank(kind, item) if item.kind in ("quoted", "unknown", "ident") or first == last else 0
                fit += 3
            astray = int(before in PLACES and wanted_before not in ("", before))
            pairs.append((-fit, s, g, value, astray))
    if len(pairs) > 1:
        pairs.sort(key=lambda p: (p[0], p[1] + p[2], p[1]))
    taken_slots: dict[int, Any] = {}
    taken_groups: set[int] = set()
    misplaced = 0
    for _, s, g, value, astray in pairs:
        if s not in taken_slots and g not in taken_groups:
            misplaced += astray
            taken_slots[s] = value
            taken_groups.add(g)
    if len(taken_groups) != len(groups):
        return None
    spoken = 0
    for first, _ in groups:
        if items[first].kind == "concept":
            spoken += 1
    if len(taken_slots) < len(slots):
        for s, slot in enumerate(slots):
            if slot[2] and s not in taken_slots:
                return None
    return {slots[s][0]: value for s, value in taken_slots.items()}, spoken, misplaced


def _is_place(reading: Reading, item: Item) -> bool:
    """Tell whether a word is a place rather than a text: "the end of every line"."""
    tokens = reading.tokens
    of = item.last + 1 < len(tokens) and tokens[item.last + 1].low == "of"
    return item.kind != "quoted" and of and item.first > 0 and tokens[item.first - 1].low == "the"


def _is_file(name: str, reading: Reading) -> bool:
    """Tell whether what was named is here and no folder."""
    return exists(name, reading.environment) and not is_folder(name, reading.environment)


def _names_or_dates(items: list[Item], first: int, last: int, before: str, wanted: str) -> bool:
    """Tell whether words are a name or a time, and no text: "files named readme", "messages from today"."""
    if before == "named" != wanted:
        return True
    timely = first == last and items[first].concept in ("today", "yesterday", "now")
    return timely and before not in TEXT_FOLLOWS and items[first].kind != "quoted"


def _of_many(items: list[Item], last: int) -> bool:
    """Tell whether a bare word says what files are like: "the frobbed files" are not called frobbed."""
    if last + 1 >= len(items) or items[last].kind != "unknown":
        return False
    noun = items[last + 1]
    return noun.concept in ("file", "directory") and noun.text.lower().endswith(("s", "ies"))


def _negated(items: list[Item], first: int) -> bool:
    """Tell whether a negation stands before the item, with nothing but weak words or its kind between."""
    k = first - 1
    while k >= 0 and (items[k].weak or items[k].concept in ("file", "directory", "line")):
        k -= 1
    return k >= 0 and items[k].concept in NEGATIONS


def _holds_the_rest(items: list[Item], first: int) -> bool:
    """Tell whether the item is only the place: to delete the files in src is not to delete src."""
    said = {item.concept for item in items[:first]}
    before = items[first - 1].concept
    if before in ("in", "under") and first > 1 and items[first - 2].concept == "all":
        return True  # nor is "everything in src"
    return before in ("in", "under", "from") and bool(said & {"file", "directory", "symlink"})


def _elsewhere(before: str, wanted: str, kind: str) -> bool:
    """Tell whether a value of a transfer stands where another end is named.

    The place to move to is never what is moved, and "the files in src" are not src.
    """
    return kind in TAKES_WORDS and before != wanted and before in ("to", "in", "under")


def _candidates(items: list[Item], extra: frozenset[str]) -> list[tuple[int, int]]:
    """Return the runs of items that slots must take, as (first, last) item indexes.

    A run is one typed value, or neighbouring words that nothing else explains ("connection refused").
    """
    groups: list[tuple[int, int]] = []
    for k, item in enumerate(items):
        loose = item.kind == "unknown" or (item.kind == "concept" and not item.weak and item.concept in extra)
        if (
            loose
            and groups
            and groups[-1][1] == k - 1
            and _is_loose(items[k - 1], extra)
            and not _are_refs(items, k)
        ):
            groups[-1] = (groups[-1][0], k)
        elif loose or item.kind != "concept":
            groups.append((k, k))
    return groups


def _are_refs(items: list[Item], k: int) -> bool:
    """Tell whether item `k` and the one before are two branches with a word between them."""
    one, two = items[k - 1], items[k]
    return two.first > one.last + 1 and git_ref(one.text) and git_ref(two.text)


def _is_loose(item: Item, extra: frozenset[str]) -> bool:
    return item.kind == "unknown" or (item.kind == "concept" and not item.weak and item.concept in extra)


PLACED = frozenset((*SPOKEN, "dir", "path", "ext"))
"""Slot types that a known word may fill."""


def _may_take(kind: str, item: Item, alone: bool) -> bool:
    """Tell whether a run of items that begins with `item` can be the value of a slot of type `kind`."""
    if not alone:
        return kind == "text"
    return kind in PLACED if item.kind == "concept" else item.kind in TYPES[kind]


def _value(
    reading: Reading,
    items: list[Item],
    first: int,
    last: int,
    kind: str,
    phrasing: Phrasing,
    before: str,
    after: str,
    expected: bool,
) -> Any:
    """Return what the run of items gives to a slot of type `kind`, or None.

    `before` and `after` are the neighbouring concepts; `expected` says that the phrasing has the one before.
    """
    item = items[first]
    manner = item.text.lower() in MANNERS and before in ROLES and before != "named" and item.kind != "quoted"
    if manner and kind not in ("ext", "number") and not exists(item.text, reading.environment):
        return None
    if kind == "text" and item.concept in ENDS and before != "word" and _is_place(reading, item):
        return None
    if kind == "text" and item.concept in EXTREMES and before not in TEXT_FOLLOWS:
        return None  # "which line is the longest" looks for no such word
    if kind == "text" and item.concept in ANNOUNCES and item.kind != "quoted":
        return None
    if kind == "text" and before == "and" and item.kind == "file" and exists(item.text, reading.environment):
        return None  # a second file
    if item.kind == "concept" and item.first != item.last and before not in TEXT_FOLLOWS:
        # "from newest to oldest" says how, and is the name of nothing
        named = kind in ("dir", "path") and exists(reading.words(item), reading.environment)
        if kind in (*SPOKEN, "dir", "path") and not named:
            return None
    if after == "file" and items[last + 1].text.endswith("s"):
        after = "files"
    told = after in ("file", "files") or before == "to"
    if kind == "ext" and first == last and told and item.kind in ("concept", "unknown"):
        from caro.backends.static.scanner import extensions

        spoken = extensions(item)
        if spoken is not None and (len(spoken) == 1 or item.text.lower() in spoken):
            return item.text.lower() if item.text.lower() in spoken else spoken[0]
        if spoken is not None:
            return None  # "images" are of many kinds
    if kind == "host" and before in ("as", "user"):
        return None
    bare = item.kind in ("unknown", "concept") and reading.tokens[0].low != "ssh"
    if kind == "host" and before == "ssh" and bare:
        return None  # "show ssh fingerprints" names no host
    if kind == "user" and before == "group" and _is_a_group(items, first, phrasing):
        return None
    ending = item.kind == "ext" and item.text[1:].lower() in FILE_EXTENSIONS and item.text != ".config"
    if ending and kind == "dir" and not exists(item.text, reading.environment):
        return None  # "in .yml and .yaml files"
    if item.kind == "ext" and kind in ("file", "path", "files", "dir") and after in ("file", "files"):
        # "all .conf files" are no file of that name
        return "*" + item.text if kind == "files" and first == last else None
    if first == last and item.kind != "concept":
        value = value_for(kind, item)
        if (
            kind in ("file", "files")
            and item.kind == "ident"
            and before not in ("file", "named")
            and after != "file"
        ):
            value = (
                item.text if exists(item.text, reading.environment) else None
            )  # "web-1" is as likely a service or a branch
        if (
            value is None
            and item.kind == "unknown"
            and kind in ("file", "files")
            and before in ("file", "named")
        ):
            return item.text
        if (
            kind in ("dir", "path")
            and item.kind in ("unknown", "ident")
            and not _names_place(kind, before, after)
        ):
            named = before in phrasing.required and (item.kind == "ident" or before in PLACE_VERBS)
            return value if named else None
        return value
    if first != last and before not in TEXT_FOLLOWS and any(i.concept for i in items[first : last + 1]):
        return None  # known words in a row are a part of the request that was not understood
    if first != last and any(i.concept in NEGATIONS for i in items[first : last + 1]):
        return None  # "foo but not bar" is no text
    if kind == "text" and item.kind != "quoted" and not expected and before in ("file", "directory", "as"):
        return None  # "the pdf files that are green": nothing says that this is a text
    if kind == "text" and (
        item.kind != "concept"
        or expected
        or before in TEXT_FOLLOWS
        or before in ROLES
        or before == "of"
        or before in phrasing.required
    ):
        start = reading.tokens[item.first].start
        beside = last + 2 == len(items) and items[-1].first == items[last].last + 1
        closing = -1 if beside and items[-1].concept in CLOSING else last
        return reading.query[start : reading.tokens[items[closing].last].end]
    if kind == "text" or first != last or kind not in (*SPOKEN, "dir", "path"):
        return None
    if item.concept in NO_NAMES:
        return None
    near = SPOKEN_NEAR.get(kind) or (*phrasing.required, *ROLES)
    if kind in ("dir", "path"):
        # of known words taken for a place by a preposition alone, a third were wrong
        one = before == "file" and items[first - 1].text.lower() == "file"
        sure = (
            expected
            or one
            or before == "to"
            or bool({before, after} & {"directory", "subdirectory", "named"})
        )
        sure = sure or exists(item.text, reading.environment)
        placed = sure and _names_place(kind, before, "" if after == "file" else after)
        if placed and item.concept == "home" and not exists(item.text, reading.environment):
            return "~"
        return item.text if placed and item.concept not in NO_NAMES else None
    if kind == "gitref":
        return item.text if git_ref(item.text) else None
    if kind == "image":
        return item.text if item.text.lower() in IMAGES else None
    if kind == "ref" and item.concept in NO_REF:
        return None
    if kind == "pkg" and item.concept in NO_PACKAGE:
        return None
    if kind in ("pkg", "pkgname") and before == "and" and item.text.lower() in SECOND_STEPS:
        return None  # "install x and save it"
    if kind == "ref" and item.text.lower() in USUAL_NAMES:
        near = (*near, *phrasing.required, *ROLES, "of", "and", "between")
    if (kind == "daemon" and not daemon(item.text)) or (kind == "varname" and not item.text.isupper()):
        return None
    if item.first != item.last and kind in ("account", "user", "service", "program"):
        return None  # "how many" is no account
    if kind in STRICT and item.concept in NO_NAME:
        return None
    if before not in near and after not in near and not (expected and kind == "ref" and before in NAMING):
        return None
    return item.text[:-2] if item.text.endswith(("'s", "’s")) and kind != "text" else item.text


def _is_a_group(items: list[Item], first: int, phrasing: Phrasing) -> bool:
    """Tell whether "the group sudo" names a group where the phrasing has an account."""
    named = first > 0 and items[first - 1].text.lower() == "group"
    return named and not any(slot[3] == "group" for slot in phrasing.slots)


def _names_place(kind: str, before: str, after: str) -> bool:
    """Tell whether a bare word stands where a place is named: "folder src", "to backup", "the src dir"."""
    places = ("directory", "file", "named", "to", "in", "from", "under", "subdirectory", "except")
    return before in places or after in ("directory", "subdirectory") or (after == "file" and kind != "dir")
