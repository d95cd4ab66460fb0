"""Read the clauses that say which files are meant: name, extension, size, contents, owner, permission."""

from __future__ import annotations

from caro.backends.static.scanner import WORDS_TOO, extensions
from caro.backends.static.surroundings import is_folder
from caro.backends.static.tokens import FILE_EXTENSIONS, octal

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.filequery import FileQuery
    from caro.backends.static.reading import Reading
    from caro.backends.static.scanner import Clause


def size(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a bound on the size; False for a second exact size."""
    detail, values = clause.feature.partition(".")[2], clause.values
    if detail == "eq" and values[0][0] == 0:
        query.tests.append(("empty", True, False))
        return True
    if detail == "eq" and any(test == "size" for test, _, _ in query.tests):
        return False
    query.tests.append(("size", (detail, *values), False))
    return True


def newer(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a comparison with the time of another file."""
    query.tests.append(("newer", clause.values[0], clause.feature.startswith("older")))
    return True


def name(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a pattern for the name; False when the words name nothing."""
    detail, last = clause.feature.partition(".")[2], reading.items[clause.last]
    if detail == "upper":
        query.named("*[[:upper:]]*")
        return True
    if detail == "anyext":
        query.show.add("any extension")
        return True
    value = clause.values[-1]
    if detail == "dir":
        if _asked_into(query, clause, reading):
            query.roots.append(str(value))
            query.looks = True
            return True
        if clause.last > clause.first and last.concept not in ("", "directory"):
            noun = reading.items[clause.last - 1]
            if noun.concept == "directory" and noun.text.lower().endswith("s"):
                return False  # "directories hidden" tells what they are like, not what they are called
        query.nouns.add("dir")
        query.named(str(value), or_else=not query.exts and _choice(query, clause, reading))
        return True
    if last.concept == "usage":
        return False  # "the extensions used"
    if isinstance(value, tuple):  # "ending in jpg" is an ending, "named old" a name
        value = last.text if detail == "is" or last.kind == "ext" else "." + value[0]
    if detail == "is" and last.kind != "file" and reading.tokens[max(last.first - 1, 0)].low == "like":
        detail = "has"  # "named like report"
    query.named(pattern(detail, str(value)), or_else=_choice(query, clause, reading))
    return True


def _asked_into(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Tell whether one folder here is to be looked into: "list the content of the sheets folder"."""
    said = reading.items[clause.first : clause.last + 1]
    one = any(item.text.lower() in ("folder", "directory", "dir") for item in said)
    sought = any(item.concept in ("find", "where", "each") for item in (*reading.items[:1], *said))
    looking = query.action in ("list", "count") and one and not sought and not query.roots
    return looking and is_folder(str(clause.values[-1]), reading.environment)


def _choice(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Tell whether a name is another choice beside what was said before: "starting with a or b"."""
    before = reading.items[clause.first - 1] if clause.first else None
    if before is None or query.said is None:
        return False
    alike = query.said.feature.partition(".")[0] == "ext" or query.said.feature == clause.feature
    return before.concept == "or" or (alike and (before.kind == "comma" or before.concept == "and"))


OF_IT = ("the", "my", "this", "that", "these", "our", "all", "every", "up")
"""Words behind a verb that begin what it is done to."""
VAGUE = ("old", "docs", "binary", "binaries")


def extension(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add the extensions that a clause names; False when it names none, or the same ones twice."""
    first, last = reading.items[clause.first], reading.items[clause.last]
    if (
        first.first == 0
        and first.text.lower() == "tar"
        and reading.tokens[1:2]
        and reading.tokens[1].low in OF_IT
    ):
        return False  # "tar the folder photos" is an order
    if clause.feature == "ext.bare":
        return _bare(query, clause, reading)
    if last.text.lower() == "file":
        query.show.add("singular")
    if first.concept == "each":
        query.show.add("each")
    if any(item.kind == "concept" and item.text.lower() in VAGUE for item in (first, last)):
        return False  # "old files" are no *.old, and "docs" not only *.doc
    said = reading.items[clause.first : clause.last + 1]
    for value in clause.values:
        group = value if isinstance(value, tuple) else (str(value).lstrip("."),)
        if group in query.exts:
            return False
        if not isinstance(value, tuple) and any(i.kind == "concept" and i.text == value for i in said):
            return False  # "extensions used" names none
        if all(ext.isalnum() and (ext == ext.lower() or ext.lower() in FILE_EXTENSIONS) for ext in group):
            query.exts.append(group)
        else:
            query.named("." + group[0], or_else=_choice(query, clause, reading))  # ".DS_Store" is a name
    return True


def _bare(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add what "every mp3", "all pdfs" or "each .txt" asks for; False when the word is no ending."""
    last, value = reading.items[clause.last], clause.values[-1]
    low = last.text.lower()
    if last.kind == "ext":
        if low[1:] in FILE_EXTENSIONS:
            query.exts.append(value)
        else:
            query.named(last.text)  # "every .DS_Store" is a name
        return True
    known = low in FILE_EXTENSIONS and (last.kind in ("unknown", "ident") or low not in WORDS_TOO)
    kind = len(value) > 1 and reading.items[clause.first].concept == "each"  # "each picture"
    if not known and not kind and extensions(last, noun=True) is None:
        return False
    query.exts.append(value)
    return True


def containing(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a text that files hold; False when the words speak of something else."""
    last = reading.items[clause.last]
    if clause.feature == "has.for":
        about = query.verb_find and (query.nouns or query.exts or query.pruned or query.all)
        if not about or last.kind not in ("unknown", "ident", "quoted", "literal"):
            return False
    elif _holds_file(query, clause, reading):
        return False
    elif last.concept in ("same", "different", "identical", "duplicate"):
        return False  # "with the same name" speaks of no text
    query.tests.append(("text", clause.values[-1], False))
    return True


def _holds_file(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Tell whether folders are to hold a file: "directories that contain a package.json", "any docx"."""
    last = reading.items[clause.last]
    before = reading.tokens[max(last.first - 1, 0)].low
    after = reading.tokens[last.last + 1].low if last.last + 1 < len(reading.tokens) else ""
    any_of = before in ("any", "no", "a", "an") or after in ("file", "files")
    if any_of and last.kind != "quoted" and extensions(last) is not None:
        return True
    folders = any(item.concept in ("directory", "subdirectory") for item in reading.items[: clause.first])
    files = any(item.concept == "file" for item in reading.items[: clause.first])
    return folders and not files and last.kind in ("file", "ext", "glob")


def owner(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a test of the owner or the group."""
    room, _, detail = clause.feature.partition(".")
    if detail == "mine":
        # "files I own", "owned by me": the pronouns are no items
        spoken = reading.tokens[max(reading.items[clause.first].first - 1, 0)].low
        after = [token.low for token in reading.tokens[reading.items[clause.last].last + 1 :][:1]]
        if spoken != "i" and after not in (["me"], ["myself"]):
            return False
    if (
        clause.values
        and detail not in ("mine", "me")
        and is_folder(str(clause.values[-1]), reading.environment)
    ):
        return False  # "the owner of the htdocs folder"
    named = {"mine": "$USER", "me": "$USER", "root": "root"}
    query.tests.append((room, named[detail] if detail in named else str(clause.values[-1]), False))
    return True


BITS = {"sticky": "-1000", "setuid": "-4000", "suid": "-4000", "setgid": "-2000", "sgid": "-2000"}


def lacking(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a test for what files are not or have not."""
    detail = clause.feature.partition(".")[2]
    if detail == "readable":
        if not any(token.low in ("can't", "cannot", "cant") for token in reading.tokens):
            return False
        query.tests.append(("readable", True, True))
    elif detail == "writable":
        query.tests.append(("writable", True, True))
    elif detail == "bit":
        said = reading.items[clause.first : clause.last + 1]
        bit = next(BITS[item.concept] for item in said if item.concept in BITS)
        query.tests.append(("perm", bit, True))
    elif detail == "mode":
        mode = as_mode(clause.values[-1])
        if mode is None:
            return False
        query.tests.append(("perm", mode, True))
    elif detail == "groupless":
        query.tests.append(("groupless", True, False))
    elif detail == "ownerless":
        after = [token.low for token in reading.tokens[reading.items[clause.last].last + 1 :][:1]]
        mine = after == ["me"]  # "not owned by me": the pronoun is no item
        query.tests.append(("owner", "$USER", True) if mine else ("ownerless", True, False))
    else:
        test = {"owner": "owner", "text": "text", "perm": "executable"}[detail]
        query.tests.append((test, clause.values[-1] if clause.values else True, True))
    return True


INSIDE = frozenset("into in inside under below within".split())
"""Words by which links are to lead to somewhere in a folder, and not to the folder itself."""


def leading(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a test of what links lead to; False where none are spoken of, or where one is to be made."""
    made = reading.items[0].concept == "create" or query.action not in ("list", "count")
    if made or "link" not in query.nouns:
        return False
    words = reading.tokens[reading.items[clause.first].first : reading.items[clause.last].last]
    goal = str(clause.values[-1]).rstrip("/")
    if not goal or any(mark in goal for mark in "*?[~$"):
        return False  # links hold no `~`, and of a pattern it can't be told where it ends
    inside = any(word.low in INSIDE for word in words)
    if reading.items[clause.last].kind == "file":
        query.tests.append(("leads", (goal, f"*/{goal}"), False))
        return True
    query.tests.append(("leads", (f"{goal}/*",) if inside else (goal, f"{goal}/*"), False))
    return True


TOO = frozenset(("too", "also", "included"))


def quality(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add what files are: "executable", "empty", "hidden", "broken"."""
    behind = [token.low for token in reading.tokens[reading.items[clause.last].last + 1 :][:3]]
    if clause.feature == "is.hidden" and not TOO.isdisjoint(behind):
        query.show.add("hidden")  # "all folders, hidden ones too"
        return True
    query.tests.append((clause.feature.partition(".")[2], True, False))
    return True


def as_mode(value: Any) -> str | None:
    """Return a mode as `chmod` takes it, or None when the number is none."""
    text = octal(str(value))
    if text.isdigit():
        return text if len(text) in (3, 4) and set(text) <= set("01234567") else None
    return text


KINDS_OF_CHARACTER = {
    "space": " ", "spaces": " ", "digit": "[0-9]", "digits": "[0-9]", "number": "[0-9]", "numbers": "[0-9]",
    "uppercase": "[A-Z]", "capital": "[A-Z]", "lowercase": "[a-z]", "tilde": "~", "underscore": "_",
}  # fmt: skip
"""What stands for any character of a kind in a name."""


def pattern(how: str, text: str) -> str:
    """Return the `-name` pattern for a name test; a text with `*`, `?` or `[` is a pattern already."""
    if how == "glob" or any(c in text for c in "*?["):
        return text if any(c in text for c in "*?[") or how == "glob" else f"*{text}*"
    if how != "is" and text.lower() in KINDS_OF_CHARACTER:
        text = KINDS_OF_CHARACTER[text.lower()]
        return {"has": f"*{text}*", "starts": f"{text}*", "ends": f"*{text}"}.get(how, text)
    return {"is": text, "has": f"*{text}*", "starts": f"{text}*", "ends": f"*{text}"}[how]


PROGRAMS = ("binaries", "programs", "executables", "files")
"""Nouns that a bit may stand before."""


def permission(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Add a test of permissions; "chmod 644 …" at the start is an order, and no filter."""
    detail, values = clause.feature.partition(".")[2], clause.values
    last = reading.items[clause.last]
    if detail == "is" and clause.first == 0 and reading.items[0].text.lower() == "chmod":
        query.action, query.mode = "chmod", as_mode(values[-1])
        return query.mode is not None
    symbolic = {
        "worldwrite": "-o=w", "suid": "-4000", "sgid": "-2000", "sticky": "-1000",
        "readable": "-o=r", "worldexec": "-o=x",
        "groupwrite": "-g=w", "groupread": "-g=r", "ownerread": "600" if query.only else "-u=r",
    }  # fmt: skip
    if detail == "is":
        mode = as_mode(values[-1])
        if mode is None:
            return False
        query.tests.append(("perm", mode if mode.isdigit() else "-" + mode.lstrip("-"), False))
    elif detail == "ownerexec":
        query.tests += [("perm", "-u=x", False), ("perm", "/go=x", True)]
    elif detail in symbolic:
        if (
            last.text.lower() in ("binaries", "programs", "executables", "files")
            and clause.last > clause.first
        ):
            query.nouns.add("file")  # "setuid binaries"
        if query.only and detail != "ownerread":
            return False
        query.tests.append(("perm", symbolic[detail], False))
    elif detail == "readonly":
        query.tests.append(("perm", "-u=w", True))
    else:
        query.tests.append((detail, True, False))
    return True


OF_GIT = frozenset("commit commits committed push pushed stage staged track tracked merge merged".split())
"""What files are to git, and no folder to leave out."""


NAMES_PART = {"name.has": "has", "name.starts": "starts", "name.ends": "ends"}
"""Clauses about a part of the name, which goes on behind "but not"."""
DONE_TO = frozenset(
    """accessed modified changed read opened used touched created compressed gzipped zipped archived renamed
    moved copied deleted executable readable writable follow following followed overwrite overwriting recurse
    recursing descend descending changing""".split()
)
"""What files are or were done to, and no folder to leave out either."""


def excepted(query: FileQuery, clause: Clause, reading: Reading) -> bool:
    """Leave out what "except …" names; False when it speaks of something else than files."""
    detail, values = clause.feature.partition(".")[2], clause.values
    dotted = any(item.kind == "ext" for item in reading.items[clause.first : clause.last + 1])
    if detail == "dir" and any(test == "text" for test, _, _ in query.tests) and len(values) == 1:
        known = ("node_modules", ".git", "__pycache__", "venv", ".venv", "vendor", "build", "dist", "target")
        if "/" not in str(values[0]) and str(values[0]) not in known:
            return False  # "containing foo but not bar" speaks of contents
    if detail == "dir" and any(str(v).lower() in OF_GIT for v in values):
        return False  # "changed but not committed" asks git
    if detail == "dir" and query.nouns == {"dir"} and reading.items[clause.last].kind == "file":
        return False  # "folders without an index.html" have none of that name
    if detail == "dir" and any(str(v).lower() in DONE_TO for v in values):
        return False  # "modified but not accessed" tells what happened to them
    behind = reading.tokens[reading.items[clause.last].last + 1 :][:1]
    said = [item.text.lower() for item in reading.items[clause.first : clause.last + 1]]
    if detail == "ext" and not {*said}.isdisjoint(VAGUE):
        return False
    if detail == "dir" and behind and behind[0].low in ("ones", "files", "versions", "copies"):
        return False  # "but not the minified ones" are in no folder called so
    alike = NAMES_PART.get(query.said.feature) if query.said is not None else None
    if detail == "dir" and alike and len(values) == 1 and reading.items[clause.last].kind == "unknown":
        beside = reading.tokens[reading.items[clause.last].first - 1].low
        if beside in ("not", "without", "except", "but"):
            query.named(pattern(alike, str(values[0])), True)  # "name contains report but not draft"
            return True
    if detail == "dir":
        query.pruned.extend(str(v).rstrip("/") for v in values)
    elif detail == "type":
        query.nouns.add("file")  # what is neither folder nor link
        query.show.add("files only")
    elif detail == "hidden":
        query.named(".*", True)
    elif detail == "ext":
        if not query.nouns and query.action == "list":
            query.nouns.add("file")  # "everything but the pdfs": folders have no such endings
        value = values[-1]
        if isinstance(value, tuple) and dotted and value[0] not in FILE_EXTENSIONS:
            query.pruned.append("." + value[0])  # ".git" is no extension
            return True
        for ext in value if isinstance(value, tuple) else (str(value).lstrip("."),):
            query.named(f"*.{ext}", True)
    elif detail in ("starts", "has", "ends"):
        value = values[-1]
        query.named(pattern(detail, "." + value[0] if isinstance(value, tuple) else str(value)), True)
    else:
        query.named(str(values[-1]), True)
    return True
