"""A path that is not there: a slip, a file that lies elsewhere, a name with blanks, a folder to make."""

from __future__ import annotations

import os

from caro.fixing.near import nearest
from caro.fixing.quoting import quote_path
from caro.fixing.scene import Fix, Part, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.script import Word

SAYS = ("no such file", "cannot find", "can't find", "can't open", "cannot open", "does not exist",
        "not found",
        "cannot stat", "cannot access", "couldn't open", "unable to open", "did not match any",
        "failed to open",
        "no such directory", "not a directory", "enoent", "cannot create", "can't create", "could not open",
        "failed to read", "couldn't read")  # fmt: skip
READERS = frozenset(
    """cat less more head tail nl tac wc sort uniq cut paste rev fold strings od xxd hexdump file stat du ls
    cd pushd
    cp mv rm rmdir chmod chown chgrp diff cmp source . python python3 node bash sh zsh perl ruby php unzip
    gunzip zcat gzip bzip2 xz md5sum sha256sum sha1sum readlink realpath tree bat batcat jq shred open
    xdg-open
    scp rsync ln""".split()
)
"""Programs whose arguments that are no options name what is there, for where nobody knows what they said."""
MAKERS = frozenset("touch tee mkdir".split())
TRANSFERS = frozenset("cp mv ln install".split())
NOT_NAMES = frozenset(("chmod", "chown", "chgrp", "jq"))
"""Programs whose first argument is no name."""


def missing(scene: Scene) -> list[tuple[Part, Word]]:
    """Return the words that name what is not there: those that the error names, else by looking."""
    if not scene.looks or not (scene.silent or scene.said(*SAYS)):
        return []
    found: list[tuple[Part, Word]] = []
    for part in scene.parts:
        words = part.plain()
        if scene.silent:
            if part.program == "tar":
                words = [
                    word
                    for at, word in enumerate(part.args)
                    if at and (part.args[at - 1].value or "")[-1:] == "f"
                ]
                if part.args and part.args[0].value and "c" in part.args[0].value:
                    words = []
            elif part.program not in READERS and not _opens(part):
                words = []
            if part.program in NOT_NAMES:
                words = words[1:]
            if part.program in ("python", "python3", "node", "bash", "sh", "zsh", "perl", "ruby", "php"):
                words = words[:1] if not part.has("-c", "-m", "-e") else []
        if part.program in MAKERS:
            words = []
        elif part.program in TRANSFERS:
            words = words[:-1]
        for word in words:
            value = word.value
            if not value or word.glob or value == "-" or "://" in value or scene.exists(value):
                continue
            if scene.silent or _blamed(value, scene):
                found.append((part, word))
        for redirect in part.redirects:
            target = redirect.target
            if redirect.op != "<" or not target or not target.value or scene.exists(target.value):
                continue
            if scene.silent or _blamed(target.value, scene):
                found.append((part, target))
    return found


def _opens(part: Part) -> bool:
    return part.first is not None and "/" in (part.first.value or "")


def _blamed(value: str, scene: Scene) -> bool:
    """Tell whether the error names a path, maybe from the root or without its last slash."""
    return (
        scene.names(value)
        or scene.names(value.rstrip("/"))
        or scene.names(os.path.abspath(scene.full(value)))
    )


def with_blanks(scene: Scene) -> Iterator[Fix]:
    """`cat my notes.txt`: one name of several words, in no quotes."""
    for part, word in missing(scene):
        at = next((k for k, one in enumerate(part.args) if one is word), -1)
        for start in range(max(0, at - 3), at + 1):
            for end in range(min(len(part.args), start + 5), start + 1, -1):
                words = part.args[start:end]
                if at < 0 or not start <= at < end or any(one.value is None for one in words):
                    continue
                name = " ".join(one.value or "" for one in words)
                if scene.exists(name):
                    fixed = scene.edited((words[0].start, words[-1].end, quote_path(name)))
                    yield Fix(fixed, f"the name {name} needs quotes")
                    return


def misspelt(scene: Scene) -> Iterator[Fix]:
    """`cat raedme.md`, `cd Dowloads`: the nearest name in the folder, part by part."""
    for part, word in missing(scene):
        for other in _near(word.value or "", scene, part.program in ("cd", "pushd", "rmdir")):
            yield Fix(scene.put(word, quote_path(other)), f"there is no {word.value}; {other} is here")


def _near(path: str, scene: Scene, folder: bool = False) -> list[str]:
    """Return the paths that `path` may be a slip of."""
    names = path.rstrip("/").split("/")
    places = ["/"] if path.startswith("/") else [""]
    for at, name in enumerate(names):
        last = at == len(names) - 1
        if not name and not at:
            continue
        found: list[str] = []
        for place in places:
            here = os.path.join(place, name)
            if name in (".", "..", "~") or scene.exists(here):
                found.append(here)
                continue
            entries = scene.entries(place or ".")
            near = nearest(name, entries)[:2]
            if last and not near and "." not in name:
                near = [one for one in entries if os.path.splitext(one)[0] == name][:2]
            found += [os.path.join(place, one) for one in near]
        places = found[:3]
    if folder:
        places = [place for place in places if scene.is_folder(place)]
    return [place for place in places if place != path and scene.exists(place)][:2]


def from_root(scene: Scene) -> Iterator[Fix]:
    """`cat etc/hosts`, `cat /src/main.py`: the slash in front that is missing, or one too many."""
    for _, word in missing(scene):
        value = word.value or ""
        other = value.lstrip("/") if value.startswith("/") else "/" + value
        if "/" in value.strip("/") and scene.exists(other) and other:
            yield Fix(scene.put(word, quote_path(other)), f"there is no {value}; {other} is there")


def elsewhere(scene: Scene) -> Iterator[Fix]:
    """`cat main.py`, and it is `src/main.py`: a file or folder of that name further down or up."""
    for part, word in missing(scene):
        value = word.value or ""
        name = os.path.basename(value.rstrip("/"))
        if not name or value.startswith(("-", "~")):
            continue
        folder = True if part.program in ("cd", "pushd", "rmdir") else None
        found = scene.below(name, folder)
        for above in ("..", "../.."):
            other = f"{above}/{name}"
            if not found and scene.exists(other) and (folder is None or scene.is_folder(other)):
                found = [other]
        for other in found[:2]:
            yield Fix(scene.put(word, quote_path(other)), f"there is no {value}; {other} is there")


def parent(scene: Scene) -> Iterator[Fix]:
    """`mkdir a/b`, `touch a/b`, `cp x a/b`, `echo > a/b`, where the folder `a` is not there."""
    if not scene.looks or not (scene.silent or scene.said(*SAYS)):
        return
    for part in scene.parts:
        if part.program == "mkdir" and not part.has("-p", "--parents"):
            for word in part.plain():
                above = os.path.dirname((word.value or "").rstrip("/"))
                if above and not scene.exists(above):
                    yield Fix(scene.option(part, "-p"), f"the folder {above} is not there yet")
                    break
            continue
        for target in _targets(part):
            value = target.value or ""
            folder = value.rstrip("/") if value.endswith("/") else os.path.dirname(value)
            if not folder or target.glob or scene.exists(folder) or ":" in folder:
                continue
            if not scene.silent and not _blamed(value, scene) and not scene.names(folder):
                continue
            for other in _near(folder, scene, True)[:1]:
                fixed = os.path.join(other, os.path.basename(value))
                yield Fix(
                    scene.put(target, quote_path(fixed)), f"there is no folder {folder}; {other} is here"
                )
            fixed = scene.edited((part.start, part.start, f"mkdir -p {quote_path(folder)} && "))
            if len(scene.parts) > 1:
                fixed = scene.before(f"mkdir -p {quote_path(folder)}")
            yield Fix(fixed, f"the folder {folder} is not there yet")


def _targets(part: Part) -> list[Word]:
    """Return the words of what a command makes."""
    found = [
        redirect.target
        for redirect in part.redirects
        if redirect.target and redirect.op in (">", ">>", "&>", "&>>", ">|")
    ]
    words = part.plain()
    if part.program in MAKERS:
        found += words
    elif part.program in TRANSFERS and len(words) > 1:
        found.append(words[-1])
    elif part.program in ("tar", "zip", "curl", "wget", "gcc", "cc"):
        for at, word in enumerate(part.args[:-1]):
            if word.value in ("-o", "-O", "-cf", "-czf", "-cjf", "-cJf", "czf", "cf") or (
                part.program == "zip" and not (word.value or "").startswith("-")
            ):
                found.append(part.args[at + 1] if part.program != "zip" else word)
                break
    return found


def folder_to_enter(scene: Scene) -> Iterator[Fix]:
    """`cd FOLDER` that nothing here is named like: it is made."""
    for part, word in missing(scene):
        if part.program in ("cd", "pushd") and word.value and not word.value.startswith("-"):
            fixed = scene.edited((part.start, part.start, f"mkdir -p {quote_path(word.value)} && "))
            yield Fix(fixed, f"the folder {word.value} is not there yet")


def dash_in_front(scene: Scene) -> Iterator[Fix]:
    """`rm -odd.txt`, and a file is called so: with `./` it is no option."""
    if not (scene.silent or scene.said("option")):
        return
    for part in scene.parts:
        for word in part.args:
            name = word.value or ""
            if name.startswith("-") and len(name) > 1 and scene.exists("./" + name):
                yield Fix(scene.put(word, quote_path(name)), f"the name {name} looks like an option")


RULES = (dash_in_front, with_blanks, misspelt, from_root, elsewhere, parent, folder_to_enter)
