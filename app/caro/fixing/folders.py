"""Folders where a file was wanted, folders that hold something, and those that are there already."""

from __future__ import annotations

import os
import re

from caro.fixing.quoting import quote_path
from caro.fixing.scene import Fix, Part, Scene

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.script import Word

RECURSIVE = {
    "rm": "-r",
    "cp": "-r",
    "scp": "-r",
    "grep": "-r",
    "egrep": "-r",
    "fgrep": "-r",
    "diff": "-r",
    "zip": "-r",
}
"""Programs that go into a folder when told so, and how they are told."""
TOLD = ("-r", "-R", "-a", "--recursive", "--archive", "--directories")
READERS = frozenset("cat less more head tail nl tac wc sort bat batcat vim vi nano".split())
SAYS = (
    "is a directory",
    "omitting directory",
    "not a regular file",
    "-r not specified",
    "is directory",
    "are directories",
)


def _named(part: Part, scene: Scene) -> Iterator[Word]:
    """Yield the arguments that are folders and that the error names, where it names any."""
    found = [word for word in part.plain() if word.value and scene.is_folder(word.value)]
    named = [
        word for word in found if scene.names((word.value or "").rstrip("/")) or scene.names(word.value or "")
    ]
    yield from named or (found if scene.silent or len(found) == 1 else [])


def recursive(scene: Scene) -> Iterator[Fix]:
    """`cp FOLDER …`, `rm FOLDER`, `grep x FOLDER` without `-r`."""
    if not (scene.silent or scene.said(*SAYS)):
        return
    for part in scene.parts:
        option = RECURSIVE.get(part.program)
        if option is None or part.has(*TOLD):
            continue
        words = list(_named(part, scene))
        if part.program in ("cp", "scp", "mv") and words:
            words = [word for word in words if word is not part.plain()[-1]]
        if part.program == "diff" and len(words) < 2:
            continue
        if not words:
            continue
        name = words[0].value or ""
        if part.program == "rm" and len(part.plain()) == 1 and not scene.entries(name) and part.first:
            yield Fix(
                scene.edited((part.first.start, words[0].start, "rmdir ")), f"{name} is an empty folder"
            )
        yield Fix(scene.option(part, option), f"{name} is a folder")


def list_it(scene: Scene) -> Iterator[Fix]:
    """`cat FOLDER`: a folder is listed, not printed."""
    if not (scene.silent or scene.said(*SAYS)):
        return
    for part in scene.parts:
        if part.program in READERS and part.first is not None:
            for word in _named(part, scene):
                yield Fix(
                    scene.edited((part.first.start, part.words[-1].end, f"ls {word.text}")),
                    f"{word.value} is a folder",
                )
                return


def not_empty(scene: Scene) -> Iterator[Fix]:
    """`rmdir FOLDER` that holds something."""
    for part in scene.parts:
        if part.program != "rmdir" or part.first is None or part.has("-p", "--parents"):
            continue
        for word in _named(part, scene):
            if scene.entries(word.value or "") and (scene.silent or scene.said("not empty")):
                yield Fix(
                    scene.edited((part.first.start, part.first.end, "rm -r")), f"{word.value} is not empty"
                )
                return


def moved_onto(scene: Scene) -> Iterator[Fix]:
    """`mv FOLDER WHERE`, and a folder of that name with something in it is there already."""
    for part in scene.parts:
        words = part.plain()
        if part.program != "mv" or len(words) != 2 or not scene.said("not empty", "file exists"):
            continue
        source, target = (word.value or "" for word in words)
        inside = os.path.join(target, os.path.basename(source.rstrip("/")))
        if scene.is_folder(source) and scene.is_folder(inside):
            name = quote_path(source.rstrip("/"))
            fixed = f"cp -a {name}/. {quote_path(inside)}/ && rm -r {name}"
            yield Fix(
                scene.edited((part.start, part.words[-1].end, fixed)),
                f"{inside} is there already; this puts both together",
            )


def there_already(scene: Scene) -> Iterator[Fix]:
    """`mkdir FOLDER` that is there; `ln -s` onto a link that is there."""
    if not (scene.silent or scene.said("file exists", "already exists")):
        return
    for part in scene.parts:
        words = part.plain()
        there = any(scene.is_folder(word.value or "") for word in words)
        if part.program == "mkdir" and there and not part.has("-p", "--parents"):
            yield Fix(scene.option(part, "-p"), "the folder is there already")
        if part.program == "ln" and len(words) == 2 and part.has("-s") and not part.has("-f", "--force"):
            name = words[1].value or ""
            if scene.looks and os.path.islink(scene.full(name)):
                options = "-sfn" if scene.is_folder(name) else "-sf"
                word = next(one for one in part.args if (one.value or "").startswith("-"))
                if word.value == "-s":
                    yield Fix(scene.put(word, options), f"the link {name} is there already")


def hard_link(scene: Scene) -> Iterator[Fix]:
    """`ln FOLDER LINK`: only a symbolic link can lead to a folder."""
    for part in scene.parts:
        if part.program == "ln" and not part.has("-s", "--symbolic") and part.plain():
            name = part.plain()[0].value or ""
            if scene.is_folder(name) and (scene.silent or scene.said("hard link not allowed")):
                yield Fix(scene.option(part, "-s"), f"{name} is a folder")


def not_a_folder(scene: Scene) -> Iterator[Fix]:
    """`cd FILE`, `ls FILE/`: what is a file has no inside."""
    if not (scene.silent or scene.said("not a directory")):
        return
    for part in scene.parts:
        for word in part.plain():
            name = (word.value or "").rstrip("/")
            if not name or not scene.is_file(name):
                continue
            if part.program in ("cd", "pushd"):
                above = os.path.dirname(name)
                if above:
                    yield Fix(scene.put(word, quote_path(above)), f"{name} is a file; this is its folder")
            elif word.text.endswith("/") and not part.program.startswith("git"):
                yield Fix(scene.put(word, quote_path(name)), f"{name} is a file")


def too_many(scene: Scene) -> Iterator[Fix]:
    """`rm *.log` with more files than one command takes."""
    if not scene.said("argument list too long"):
        return
    for part in scene.parts:
        words = part.plain()
        globs = [word for word in words if word.glob and re.fullmatch(r"[\w.*?/~-]+", word.text)]
        if len(globs) != 1 or part.first is None:
            continue
        word = globs[0]
        folder, name = os.path.split(word.text)
        before = " ".join(one.text for one in part.words if one.start < word.start)
        if word is words[-1]:
            run = f"-exec {before} {{}} +"
        elif part.program in ("mv", "cp") and len(words) == 2:
            run = f"-exec {before} {{}} {words[-1].text} \\;"
        else:
            continue
        hidden = "" if name.startswith(".") else " ! -name '.*'"
        fixed = (
            f"find {folder or '.'} -maxdepth 1 -name '{name}'{hidden if name.startswith('*') else ''} {run}"
        )
        yield Fix(
            scene.edited((part.first.start, part.words[-1].end, fixed)),
            "there are more files than one command takes",
        )


def not_compressed(scene: Scene) -> Iterator[Fix]:
    """`tar -xzf FILE`, and it is no gzip: tar finds out by itself what it is."""
    if not scene.said(
        "not in gzip format",
        "not in bzip2",
        "file format not recognized",
        "input is not compressed",
        "(stdin) is not a bzip2",
    ):
        return
    for part in scene.parts:
        if part.program != "tar" or not part.args:
            continue
        word = part.args[0]
        text = (
            word.text.replace("z", "").replace("j", "").replace("J", "")
            if "=" not in word.text
            else word.text
        )
        if text != word.text and "f" in text and ("x" in text or "t" in text):
            yield Fix(scene.put(word, text), "it is packed otherwise; tar finds out how")


RULES = (
    recursive, list_it, not_empty, moved_onto, there_already, hard_link, not_a_folder, too_many,
    not_compressed,
)  # fmt: skip
