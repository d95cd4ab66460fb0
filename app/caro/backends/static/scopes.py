"""Does an answer work on what the request speaks of: the folder, the files in it, the one that is newest?

A phrasing that explains every word may still take the folder for the files in it, or one file for the newest
of many. Each check here compares a few words of the request with the command, and errs towards a decline.
"""

from __future__ import annotations

from caro.backends.static.constraints import holds
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import exists, is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading

PLACES = frozenset("in inside within from under below to into".split())
BETWEEN = frozenset(("the", "my", "our", "folder", "directory", "called", "named"))
SHORT = 4
"""Letters below which a name may stand in a command by chance: "in" is in every second one."""
HERE = frozenset(("here", "this", "it", "place", "order"))
"""Words that are no folder's name after "in", even where a folder is called so."""
WITHIN = frozenset("contents content files inside everything".split())
CONTENTS = frozenset(("contents", "content"))
SEVERAL = frozenset("folders directories subfolders subdirectories dirs".split())
FILE = frozenset(("file", "files"))
FILES = frozenset(("file", "files", "folder", "directory")) | SEVERAL
ALL = ("all", "every", "the", "only")
SUPERLATIVES = frozenset("newest latest oldest largest biggest smallest longest shortest".split())
RANKED = (
    "sort;head;tail;ls -;max;min;log;describe;top;awk;uniq;du;printf;-n;-1;FETCH_HEAD;HEAD;latest;newest;"
    "upgrade;update;install;pull;@;git ;wc -L;npm ;pip ;apt"
)
"""What shows in a command that picks one of many by its size or age."""
READS = ("head ", "tail ", "wc ", "grep ", "sort ", "cat ", "awk ", "sed ", "cut ", "less ", "comm ", "uniq ")
WHOLE_ARCHIVES = ("tar", "tar.gz", "tar.bz2", "tar.xz", "zip", "7z")
COMPARES = "diff;cmp;comm;&&;sort;gzip -l;-Zt;git;join"
RIGHTS = ("read", "write", "execute", "access", "permission", "permissions", "rights")


def misses(reading: Reading, command: str) -> str | None:
    """Return the words of the request that the command passes over, or None."""
    lows = [("" if token.kind == "quoted" else token.low) for token in reading.tokens]
    said = frozenset(lows)
    words = command.split()
    return (
        strays(reading, command)
        or _of_many(lows, said, command)
        or _of_contents(said, lows, words, command)
        or _of_modes(said, lows, words)
        or _of_reading(reading, said, words, command)
        or _overwrites(reading, said, words)
        or _renames(lows, words)
        or _of_other(said, lows, words, command)
        or _edits_folder(lows, words)
        or _edits_rights(said, lows, command)
    )


MARKS = str.maketrans("'\"/()", "     ")


def strays(reading: Reading, command: str) -> str | None:
    """Return the folder of this place that the request says to look in and the command doesn't, or None."""
    if PLACES.isdisjoint(reading.lows):
        return None
    tokens = [token for token in reading.tokens if token.low not in BETWEEN]
    plain = ""
    for k, token in enumerate(tokens[1:]):
        named = tokens[k].low in PLACES and token.kind == "word" and token.low not in HERE
        if named:
            plain = plain or f" {command.lower().translate(MARKS)} "
        if named and not _names(plain, token.low) and is_folder(token.text, reading.environment):
            return token.low
    return None


def _names(plain: str, name: str) -> bool:
    """Tell whether a command in which only blanks divide holds a name; a short one by itself."""
    return f" {name} " in plain if len(name) < SHORT else name in plain


def _of_many(lows: list[str], said: frozenset[str], command: str) -> str | None:
    """Tell what is lost where one of many, each of two kinds or every level is asked for."""
    best = said & SUPERLATIVES
    if best and not holds(command, RANKED):
        return next(iter(best))
    if lows.count("many") > 1 and command.count("wc ") == 1 and "&&" not in command:
        return "how many"
    if not {"subfolders", "subdirectories"}.isdisjoint(said) and command.startswith("ls *."):
        return "subfolders"
    pairs = list(zip(lows, lows[1:], strict=False))  # noqa: RUF007 - itertools is not on the start-up path
    if ("first", "lines") in pairs and "head -n 1 " in command + " ":
        return "first lines"
    if {"compared", "comparison"} & said and not holds(command, COMPARES):
        return "compared"
    return None


def _of_contents(said: frozenset[str], lows: list[str], words: list[str], command: str) -> str | None:
    """Tell whether what something holds is asked for, and the thing itself is shown or moved."""
    lists = command.startswith(("unzip -l ", "unzip -Z1 ", "tar -t")) and "|" not in command
    if lists and SEVERAL & said and "files" not in said:
        return "folders"  # what is in the archive is not only folders
    if "files" in said and command.startswith("stat -") and " *" not in command and len(words) == 4:
        return "files"  # the owner of the folder is not that of the files in it
    if not WITHIN.isdisjoint(said) and command.startswith("ls -ld ") and "*" not in command:
        return "contents"
    if CONTENTS.isdisjoint(said):
        return None
    if words[0] == "ls" and archive_kind(words[-1]):
        return "contents"
    at = next(k for k, low in enumerate(lows) if low in CONTENTS)
    if words[0] in ("find", "ls") and "-exec" not in words and not FILE.isdisjoint(lows[at + 1 : at + 6]):
        return "contents"  # of files, whose names are no contents
    if words[0] in ("mv", "cp") and any(archive_kind(word) for word in words[1:-1]):
        return "contents"
    stored = any(low.rstrip("s") in ("zip", "tar", "archive", "tarball") for low in said)
    return "contents" if stored and words[0] == "find" and "-exec" not in words else None


def _of_modes(said: frozenset[str], lows: list[str], words: list[str]) -> str | None:
    """Tell what is lost of an order about permissions."""
    at = 1 if words[0] == "sudo" else 0
    if words[at] == "chgrp" and not {*RIGHTS}.isdisjoint(words):
        return "group"
    if words[at] != "chmod":
        return None
    folders = any(low in SEVERAL and lows[k - 1] in ALL for k, low in enumerate(lows) if k)
    if "-R" in words and folders and "files" not in said:
        return "folders"  # what is in them is not meant
    mode = next((word for word in words[at + 1 :] if word[0] != "-"), "")
    adds = "+" in mode and not any(mark in mode for mark in "-=,")
    return "only" if "only" in said and adds and not SEVERAL & said else None


TOLD = frozenset("size sizes owner owners permissions date dates timestamps".split())
WITH = frozenset("with their its including and".split())
"""What lists show of files, and the words before it."""


def _of_reading(reading: Reading, said: frozenset[str], words: list[str], command: str) -> str | None:
    """Tell whether text is read where there is none: of folders, of archives, of files' names."""
    if not command.startswith(READS):
        return None
    lows = [token.low for token in reading.tokens]
    if command.startswith("grep -r"):
        for k, token in enumerate(reading.tokens[1:]):
            if token.kind == "word" and token.low in TOLD and lows[k] in WITH and f" {token.low} " in command:
                return token.low  # "list files with size": no text
        for k, low in enumerate(lows[:-1]):
            if (
                low in ("named", "called")
                and k
                and lows[k - 1] in ("file", "files")
                and lows[k + 1] == words[-1]
            ):
                return low  # what files are called is no place to look in
        holding = next((k for k, low in enumerate(lows) if low.startswith("contain")), 0)
        spoken = frozenset(lows[:holding])
        if spoken & FILES and not spoken & {"file", "files"}:
            return "folders"  # what folders contain is no text
        after = lows[holding + 1 : holding + 4] if holding else []
        if after[:1] and after[0] in ("any", "no") and after[-1] in ("file", "files"):
            return "any"  # files, and no text
        if any(f"--include='*.{kind}'" in command for kind in ("zip", "tar", "gz", "tgz")):
            return "archives"  # what they hold is no text
        turned = command.startswith(("grep -rv", "grep -rnv", "grep -riv"))
        return "files" if turned and "files" in said and "lines" not in said else None
    if " > " not in command and archive_kind(words[-1]) in WHOLE_ARCHIVES:
        return words[0]
    deep = any(word[0] == "-" and "r" in word for word in words[1:3])
    named = [word for word in words[1:] if word.isalnum()] if not deep and "|" not in command else []
    return next((word for word in named[-2:] if is_folder(word, reading.environment)), None)


SIZES = frozenset("bytes kilobytes megabytes gigabytes kb mb gb".split())
"""Units in which files are measured and not counted."""
REPOSITORIES = frozenset(("repos", "repositories"))
OTHERS = frozenset("clone remote submodule config ls-remote fetch pull".split())
"""Commands of git that are about other repositories than the one here, or about all."""
ORDERED = frozenset("restart kill stop delete remove".split())
"""Verbs that open an order which no list carries out."""
LISTED = ("kubectl get ", "docker ps", "docker images", "systemctl list", "ps ", "ls ", "git log ")


def _of_other(said: frozenset[str], lows: list[str], words: list[str], command: str) -> str | None:
    """Tell whether one is taken for many, a list for an order, or the time of day for a stopwatch."""
    many = not REPOSITORIES.isdisjoint(said) or any(
        low in ("every", "each") and lows[k + 1] in ("repo", "repository") for k, low in enumerate(lows[:-1])
    )
    if many and words[0] == "git" and OTHERS.isdisjoint(words[1:2]):
        return "repositories"
    if "containers" in said and " run " in command and words[0] in ("docker", "podman"):
        return "containers"
    if lows[0] in ORDERED and command.startswith(LISTED) and "|" not in command:
        return lows[0]
    if lows[0] == "who" and command.startswith(("stat -c %y", "stat -f %Sm", "tail -f")):
        return "who"
    if lows[0] == "time" and words[0] == "date" and "command" in said:
        return "command"
    if lows[:2] == ["how", "many"] and command.endswith("wc -l") and lows[2:3] and lows[2] in SIZES:
        return lows[2]
    return None


def _edits_folder(lows: list[str], words: list[str]) -> str | None:
    """Tell whether a folder would be edited as if it were the files that lie in it."""
    if words[:2] != ["sed", "-i"] or "." in words[-1].strip("./"):
        return None
    from caro.backends.static.finishing import KINDS, lie_in

    folder = words[-1].rstrip("/").lower()
    return next((low for k, low in enumerate(lows) if low in KINDS and lie_in(lows[k + 1 :], folder)), None)


OF_FILES = ("owner", "ownership", "group", "permission", "permissions", "mode", "modes")
TEXTS = frozenset(
    "word words text string strings occurrence occurrences every line lines replace substitute".split()
)


def _edits_rights(said: frozenset[str], lows: list[str], command: str) -> str | None:
    """Tell whether the word "owner" would be replaced in files whose owner is to change."""
    if "sed -i" not in command or not TEXTS.isdisjoint(said):
        return None
    for k, low in enumerate(lows[1:]):
        if low in OF_FILES and lows[k] in ("change", "set", "the") and f"s/{low}/" in command:
            return low
    return None


def _overwrites(reading: Reading, said: frozenset[str], words: list[str]) -> str | None:
    """Tell whether an archive that stands here would be written over by packing something else."""
    packs = words[0] == "tar" and len(words) > 2 and words[1].startswith(("-c", "--zstd -c"))
    again = not {"repack", "convert", "recompress", "turn", "extract"}.isdisjoint(said)
    return words[2] if packs and again and exists(words[2], reading.environment) else None


def _renames(lows: list[str], words: list[str]) -> str | None:
    """Tell whether what a copy of this very place is to be called was taken for what is copied."""
    if words[0] != "cp":
        return None
    source = next((word for word in words[1:] if word[0] != "-"), "").lower()
    for k, low in enumerate(lows[:-1]):
        if low in ("called", "named", "as") and lows[k + 1] == source and not HERE.isdisjoint(lows[:k]):
            return f"{low} {source}"
    return None
