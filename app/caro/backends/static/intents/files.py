"""Intents about single files and folders: make, copy, move, rename, delete, link, inspect."""

from __future__ import annotations

import os

from caro.backends.static.intent import intent
from caro.backends.static.intents import files_batch, files_change, files_folders, files_look
from caro.backends.static.intents._shell import is_folder, path
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import exists
from caro.backends.static.surroundings import is_folder as seen_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

PLACES = (
    ("home", "~"),
    ("here", "."),
    ("parent", ".."),
    ("parentdir", ".."),
    ("desktop", "~/Desktop"),
    ("downloads", "~/Downloads"),
    ("trash", ""),
    ("backup", "backup"),
)


def place(values: Mapping[str, Any], name: str = "b") -> str | None:
    """Return the target spoken of, by path or by name; None for a glob, which is no place to put things."""
    if name in values:
        return None if any(mark in str(values[name]) for mark in "*?[") else path(str(values[name]))
    return next((p for c, p in PLACES if c in values and p), None)


def source_of(values: Mapping[str, Any], slot: str = "a") -> str:
    """Return what is to be taken, in the folder that it is taken from."""
    name = str(values[slot])
    return str(values["s"]).rstrip("/") + "/" + name if "s" in values and "/" not in name else name


def _packs(values: Mapping[str, Any]) -> bool:
    """Tell whether a file would be given the name of an archive: "put notes.txt into old.zip" packs it."""
    kind = archive_kind(str(values.get("b", "")))
    return kind is not None and archive_kind(str(values["a"])) is None


def make_folder(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Make folders; with their parents where there are several levels."""
    names = [str(values[k]) for k in ("d", "e", "g") if k in values]
    if "sure" in names:
        return None  # "make sure the folder build exists"
    parents = (
        "-p "
        if any("/" in n.strip("/") for n in names)
        or any(c in values for c in ("parent", "nested", "if", "exist", "necessary", "missing"))
        else ""
    )
    if "place" in values:
        if "subdirectory" in values and not {"with", "containing"}.isdisjoint(values):
            parents = "-p "
        names = [str(values["place"]).rstrip("/") + "/" + n for n in names]
    return f"mkdir {parents}" + " ".join(path(n) for n in names)


def make_file(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Make empty files; their folder too where one is named."""
    names = [str(values[k]) for k in ("f", "g", "h") if k in values]
    if any(name.lower() in ("read only", "read-only", "readonly") for name in names):
        return None
    if not values.keys() & {"create", "touch"} and is_folder(names[0]):
        return None  # "new files in ~/Downloads"
    if "directory" in values and len(names) > 1 and "d" not in values:
        return None  # "a folder a and a file b.txt": `touch` makes no folder
    if "d" in values:
        names = [str(values["d"]).rstrip("/") + "/" + n for n in names]
    return "touch " + " ".join(path(n) for n in names)


def sized(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Make a file of a given size."""
    amount, unit = values["s"]
    if amount != int(amount):
        return None
    if environment.dialect == "bsd":
        return f"mkfile {int(amount)}{unit.lower() if unit != 'c' else 'b'} {path(values['f'])}"
    return f"truncate -s {int(amount)}{unit if unit != 'c' else ''} {path(values['f'])}"


def copy(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy a file, several, or a folder."""
    source, target = source_of(values), place(values)
    if target is None or _packs(values):
        return None
    folder = (
        ("directory" in values and is_folder(source))
        or (" " not in source and seen_folder(source, environment))
        or "recursive" in values
        or source.endswith("/")
        or (is_folder(source) and "." not in source and "file" not in values)
    )
    letters = "r" if folder and "[" not in source and "*" not in source else ""
    spares = "overwrite" in values or "overwriting" in values
    if ("existing" in values and not spares) or ("permission" in values and "without" in values):
        return None  # "keeping existing files", "without their permissions"
    if any(
        c in values
        for c in ("permission", "attributes", "timestamps", "preserve", "preserving", "keeping", "keep")
    ):
        if "backup" in values or str(values.get("c", "")).lower() == "backup":
            return _copy_with_backup(values, environment, source, target, letters)
        letters = "a" if folder else "p"
    if spares:
        letters += "n" if "without" in values or "not" in values else "f"
    if "ask" in values or "confirm" in values or "prompt" in values:
        letters += "i"
    if "newer" in values:
        letters += "u"
    sources = path(source) + "".join(" " + path(source_of(values, k)) for k in ("g", "c") if k in values)
    return f"cp {'-' + letters + ' ' if letters else ''}{sources} {target}"


def _copy_with_backup(
    values: Mapping[str, Any], environment: Environment, source: str, target: str, letters: str
) -> str | None:
    """Return the copy that keeps what it would write over; only GNU's `cp` can."""
    more = values.keys() & {"permission", "attributes", "timestamps", "preserve", "preserving", "g"}
    if environment.dialect != "gnu" or more:
        return None
    return f"cp -{letters}b {path(source)} {target}"


def move(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Move or rename a file or folder."""
    target = place(values)
    if "up" in values and target is None:
        levels = int(values.get("n", 1))
        target = "/".join([".."] * levels) if 0 < levels < 10 else None
    if target is None or _packs(values):
        return None
    flag = (
        "-n "
        if "overwrite" in values and ("without" in values or "not" in values)
        else "-i "
        if "ask" in values
        else ""
    )
    sources = path(source_of(values)) + "".join(
        " " + path(source_of(values, k)) for k in ("g", "c") if k in values
    )
    return f"mv {flag}{sources} {target}"


CASES = {"lowercase": str.lower, "lower case": str.lower, "uppercase": str.upper, "upper case": str.upper}


def rename(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Rename a file or folder; "to lowercase" tells the case of the new name."""
    old, new = str(values["a"]), str(values["b"])
    if "d" in values:
        folder = str(values["d"]).rstrip("/") + "/"
        if "/" in old + new:
            return None
        old, new = folder + old, folder + new
    recase = CASES.get(new.lower())
    if recase is not None:
        folder, slash, name = old.rpartition("/")
        new = folder + slash + recase(name)
    if any(mark in old + new for mark in "*?["):
        return _rename_all(old, new, environment)
    if "/" not in new and "/" in old.rstrip("/"):
        new = old.rstrip("/").rpartition("/")[0] + "/" + new  # a new name moves nothing
    if "c" in values and str(values["c"]) != str(values["b"]):
        return None  # whether another file is there decides nothing here
    kept = "c" in values or ("overwrite" in values and ("without" in values or "not" in values))
    return f"mv {'-n ' if kept else ''}{path(old)} {path(new)}" if new != old else None


def _rename_all(old: str, new: str, environment: Environment) -> str | None:
    """Give the files of a glob another ending: `*.txt` to `*.md` or `.md`; `mv` would lose all but one."""
    from caro.backends.static.intents.files_batch import extension

    folder, _, name = old.rpartition("/")
    there, _, ending = new.rpartition("/")
    if there not in ("", folder) or name[:2] != "*." or not ending.startswith((".", "*.")):
        return None
    return extension({"a": name, "b": ending, **({"d": folder} if folder else {})}, environment)


def clear(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete all that is in a folder, and not the folder."""
    name = str(values["d"]).rstrip("/")
    if not name or ("." in name.rpartition("/")[2].strip(".") and not is_folder(name)):
        return None  # "everything in notes.txt" is text
    return f"find {path(name)} -mindepth 1 -delete"


def delete(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete a file, several, or a folder with what is in it."""
    asks = values.keys() & {"ask", "confirm", "confirmation"}
    if values.keys() & {"before", "first"} and not asks:
        return None  # "delete everything before the first comma in a.txt" deletes a part of it
    names = [str(values[k]) for k in ("f", "g", "h") if k in values]
    if "d" in values:
        names = [str(values["d"]).rstrip("/") + "/" + n for n in names]
    folder = "recursive" in values or any(n.endswith("/") for n in names)
    folder = folder or ("directory" in values and "d" not in values)
    folder = folder or any(_holds_more(n, environment) for n in names)
    ask = (
        "i"
        if "ask" in values or "confirm" in values or ("confirmation" in values and "without" not in values)
        else ""
    )
    force = (
        "f"
        if not {"force", "exist", "exists"}.isdisjoint(values)
        or ("without" in values and "confirmation" in values)
        else ""
    )
    letters = ("r" if folder else "") + ask + force
    return f"rm {'-' + letters + ' ' if letters else ''}" + " ".join(path(n) for n in names)


FOLDERS = frozenset(
    "node_modules __pycache__ build dist target venv .venv .git .cache .pytest_cache .mypy_cache".split()
)
"""Names that folders go by."""


def _holds_more(name: str, environment: Environment) -> bool:
    """Tell whether a name is that of a folder: seen here, or by convention where nothing of that name is seen."""
    if exists(name, environment):
        return seen_folder(name, environment)
    return name.rpartition("/")[2] in FOLDERS


def backup(values: Mapping[str, Any], environment: Environment) -> str:
    """Copy a file beside itself, with the day in its name where asked."""
    name = path(str(values["f"]))
    flag = "-r " if is_folder(str(values["f"])) else ""
    name = name.rstrip("/")
    if (
        not {"dated", "timestamped"}.isdisjoint(values)
        or "date" in values
        or "today" in values
        or "timestamp" in values
    ):
        return f'cp {flag}{name} {name}."$(date +%F)"'
    ending = str(values["e"]).lstrip(".") if "e" in values else "bak"
    return f"cp {flag}{name} {name}.{ending}"


def link(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Make a link to a file, symbolic unless a hard one is asked for.

    A symbolic link is read from the folder that it lies in, a path in a request from the folder here: where
    these are two, a path that exists here is made to lead there.
    """
    source, target = str(values["a"]), str(values.get("b", ""))
    if not target:
        from caro.backends.static.linkhere import lies_here

        if lies_here(source, environment):
            return None  # it would lead to itself
    soft = "" if "hard" in values else "-s "
    named = path(source)
    folder = target if target.endswith("/") or seen_folder(target, environment) else os.path.dirname(target)
    elsewhere = bool(target) and os.path.normpath(folder or ".") != "."
    if soft and elsewhere and source[:1] not in "/~" and exists(source, environment):
        if environment.dialect == "gnu":
            soft = "-sr "
        else:
            named = f'"$PWD"/{named}'
    return f"ln {soft}{named}" + (f" {path(target)}" if target else "")


def go(values: Mapping[str, Any], environment: Environment) -> str:
    """Change the folder."""
    return "cd " + path(str(values["d"]))


def up(values: Mapping[str, Any], environment: Environment) -> str:
    """Go one folder up, or several."""
    return "cd " + "/".join([".."] * max(1, min(int(values.get("n", 1)), 9)))


OPEN = (
    intent(
        "file.folder.create",
        say=(
            "create [new] directory {d:path}",
            "create [new] directory {d:path} {e:word} [{g:word}]",
            "create [new] directory {d:path} !in {place:path}",
            "create [new] subdirectory {d:path} [!in {place:path}]",
            "create [new] directory {d:path} !under {place:path}",
            "create [new] subdirectory {d:path} !under {place:path}",
            "create [nested] directory {d:path} (parent|missing|necessary)",
            "create directory {d:path} (if|not) exist",
            "create [new] directory {place:path} !with subdirectory {d:path}",
            "create [new] directory {place:path} !with subdirectory {d:path} !and {e:path}",
            "create [new] directory {place:path} containing subdirectory {d:path}",
            "create directory !named {d:text}",
            "create tree {d:path}",
        ),
        run=make_folder,
        yes={
            "create a folder called reports": "mkdir reports",
            "make a new directory a/b/c with parents": "mkdir -p a/b/c",
            "create the directories src2 and tests2": "mkdir src2 tests2",
            "make a directory 'my photos'": "mkdir 'my photos'",
        },
        no=(
            "create a file notes.txt",
            "delete the folder reports",
            "create a folder structure for each month",
        ),
        also="directory subdirectory named new nested parent missing necessary ifneeded all as needed if does not exist with including in here empty and path",
    ),
    intent(
        "file.folder.create.enter",
        say=("create directory {d:path} (cd|enter|go)", "create directory {d:path} !and change"),
        run="mkdir -p {d} && cd {d}",
        yes={"create a directory build_dir and cd into it": "mkdir -p build_dir && cd build_dir"},
        no="create a directory build_dir",
        also="new named enter go change into it directory",
    ),
    intent(
        "file.create",
        say=(
            "create [empty] file {f:path} [{g:path}] [{h:path}]",
            "create {f:file} [{g:file}] [{h:file}]",
            "touch {f:path} [{g:path}]",
            "touch {f:word}",
            "create [new] [empty] file !named {f:text}",
            "create [empty] file {f:file} !in {d:path}",
            "create {f:file} !in {d:path}",
            "new [empty] file {f:file}",
            "new [empty] file {f:file} !in {d:path}",
        ),
        run=make_file,
        yes={
            "create an empty file notes.txt": "touch notes.txt",
            "make a file called todo.md": "touch todo.md",
            "touch a.txt and b.txt": "touch a.txt b.txt",
            "create the files a.txt, b.txt and c.txt": "touch a.txt b.txt c.txt",
        },
        no=("create a folder notes", "create a 100MB file test.bin", "create a symlink to notes.txt"),
        also="file new empty named text blank and touch in directory",
    ),
    intent(
        "file.touch",
        say=(
            "update [time] {f:path} [timestamp]",
            "(update|change|set) (timestamp|mtime) {f:path}",
            "modified time {f:path} (update|change|set)",
            "timestamp {f:path} update",
        ),
        run="touch {f}",
        yes={"update the timestamp of notes.txt": "touch notes.txt"},
        no=("when was notes.txt modified", "set the modification time of notes.txt to 2024-01-01"),
        also="file directory timestamp modification modified time date access current now change to",
    ),
    intent(
        "file.touch.date",
        say=(
            "(change|set|update) (timestamp|mtime|modified|modification) [time|date] {f:path} !to {d:date}",
            "touch {f:path} {d:date}",
        ),
        run={"gnu": "touch -d {d} {f}", "bsd": "touch -d {d}T00:00:00 {f}"},
        yes={"set the modification time of notes.txt to 2024-01-01": "touch -d 2024-01-01 notes.txt"},
        no="update the timestamp of notes.txt",
        also="file directory time date with modified to",
    ),
    intent(
        "file.create.sized",
        say=("create [file] {f:file} {s:size}", "create {s:size} file {f:path}"),
        run=sized,
        yes={
            "create a 100MB file called test.bin": "truncate -s 100M test.bin",
            "create a file test.bin of size 1 GB": "truncate -s 1G test.bin",
        },
        no="create a file test.bin",
        also="file named size empty with dummy of large sparse zeros filled test",
    ),
    intent(
        "file.copy",
        say=(
            "copy [file|directory] {a:path} !to {b:path}",
            "copy {a:path} !as {b:path}",
            "copy {a:path} {b:path}",
            "copy [file|directory] {a:path} !to backup",
            "copy {a:path} !to {b:path} (keep|keeping) backup",
            "copy {a:path} !and {c:path} !to {b:path}",
            "copy {a:file} {g:file} !and {c:file} !to {b:path}",
            "copy {a:path} !to (home|parent directory|desktop|downloads) [directory]",
            "copy directory {a:path} recursive !to {b:path}",
            "(duplicate|clone) {a:path} !to {b:path}",
            "duplicate {a:path} !as {b:path}",
            "copy {a:file} !to directory {b:path}",
            "copy [directory] {a:path} !to directory !named {b:path}",
            "copy {a:path} !in {b:path}",
            "create copy !of {a:path} !named {b:path}",
            "create copy !of {a:path} !as {b:path}",
            "create copy !of {a:path} !to {b:path}",
            "create copy !of {a:path} !in {b:path}",
            "copy {a:path} !in directory {b:path}",
            "copy !of {a:path} !in {b:path}",
            "copy {a:file} !in directory {b:path}",
            "copy {a:file} !from {s:path} !to {b:path}",
            "copy {a:file} !and {g:file} !from {s:path} !to {b:path}",
            "copy [file] {a:file} !in {s:path} !to {b:path}",
            "copy [file] {a:file} !from {s:path} !here",
            "copy {a:path} !here",
        ),
        run=copy,
        yes={
            "copy notes.txt to backup/": "cp notes.txt backup/",
            "copy the folder src to src_backup": "cp -r src src_backup",
            "copy a.txt and b.txt to docs/": "cp a.txt b.txt docs/",
            "duplicate a.txt as b.txt": "cp a.txt b.txt",
            "copy notes.txt to /tmp keeping permissions": "cp -p notes.txt /tmp",
            "copy notes.txt to my home directory": "cp notes.txt ~",
            "copy a.txt to b.txt and keep a backup": "cp -b a.txt b.txt",
        },
        no=("copy all txt files to backup", "move a.txt to b.txt", "copy notes.txt to user@host:/tmp"),
        also=(
            "file directory recursive permission attributes preserve preserving keep keeping timestamps overwrite overwriting "
            "existing without not ask confirm prompt before newer if named content contents all into the its it only when here"
        ),
    ),
    intent(
        "file.backup",
        say=(
            "(backup|bak) {f:path}",
            "(backup|bak) {f:path} [as] {e:ext}",
            "create backup {f:path}",
            "copy {f:path} (backup|bak)",
            "(dated|timestamped) (copy|backup) {f:path}",
            "copy {f:path} !with {e:ext} extension",
            "backup copy {f:path}",
        ),
        run=backup,
        yes={
            "make a backup copy of config.ini": "cp config.ini config.ini.bak",
            "back up notes.txt as .bak": "cp notes.txt notes.txt.bak",
            "backup config.ini with today's date": 'cp config.ini config.ini."$(date +%F)"',
        },
        no=("restore notes.txt from backup", "copy notes.txt to backup/"),
        also="file directory create copy same of date today timestamp in name extension backup up as current with",
    ),
    intent(
        "file.move",
        say=(
            "move [file|directory] {a:path} !to {b:path}",
            "move {a:path} {b:path}",
            "move [file|directory] {a:path} !to backup",
            "move {a:path} !and {c:path} !to {b:path}",
            "move {a:file} {g:file} !and {c:file} !to {b:path}",
            "move {a:path} !to (home|parent directory|desktop|downloads) [directory]",
            "move {a:path} (parent directory|up)",
            "move {a:path} {n:number} (directory|level) up",
            "move {a:file} !to directory {b:path}",
            "move [directory] {a:path} !to directory !named {b:path}",
            "move {a:path} !under {b:path}",
            "move {a:path} !in {b:path}",
            "move {a:path} !and {c:path} !in {b:path}",
            "move {a:path} !in directory {b:path}",
            "move {a:file} !from {s:path} !to {b:path}",
            "move {a:file} !and {g:file} !from {s:path} !to {b:path}",
            "move {a:file} !from {s:path} !here",
            "move {a:path} !here",
        ),
        run=move,
        yes={
            "move notes.txt to docs/": "mv notes.txt docs/",
            "move the folder src into old": "mv src old",
            "move a.txt to the parent directory": "mv a.txt ..",
            "mv a.txt and b.txt into docs/": "mv a.txt b.txt docs/",
        },
        no=("move all txt files to docs", "copy a.txt to b.txt", "rename a.txt to b.txt"),
        also="file directory overwrite overwriting existing without not ask one up level folder into named contents here",
    ),
    intent(
        "file.rename",
        say=(
            "rename [file|directory] {a:path} !to {b:path}",
            "rename {a:path} !as {b:path}",
            "rename {a:path} !named {b:path}",
            "rename {a:path} {b:path}",
            "change name {a:path} !to {b:path}",
            "rename directory {a:path} !to {b:path}",
            "rename {a:file} !in {d:path} !to {b:path}",
            "rename {a:path} !to {b:path} !in [directory] {d:path}",
            "change name {a:file} !in {d:path} !to {b:path}",
            "rename {a:path} !to {b:path} (if|unless) {c:path} not exist",
            "rename {a:path} !to {b:path} unless {c:path} exist",
            "rename {a:path} !to {b:path} not exist {c:path}",
        ),
        run=rename,
        yes={
            "rename a.txt to b.txt": "mv a.txt b.txt",
            "rename the folder old to new": "mv old new",
            "change the name of a.txt to b.txt": "mv a.txt b.txt",
            "rename a.txt to b.txt only if b.txt doesn't exist": "mv -n a.txt b.txt",
        },
        no=("rename all txt files to md", "rename branch a to b", "move a.txt to docs/"),
        also="file directory name named in overwrite overwriting without not existing only if already",
    ),
    intent(
        "file.delete",
        say=(
            "delete {f:file} [{g:file}] [{h:file}]",
            "delete file {f:path}",
            "delete directory {f:path} [{g:path}]",
            "delete {f:path} recursive",
            "throw {f:file} [{g:file}]",
            "throw (file|directory) {f:path}",
            "delete {f:path}",
            "delete [file] {f:path} (exist|exists)",
            "delete directory {f:path} (exist|exists)",
        ),
        run=delete,
        yes={
            "delete notes.txt": "rm notes.txt",
            "throw away notes.txt": "rm notes.txt",
            "remove the folder build and everything in it": "rm -r build",
            "delete a.txt and b.txt": "rm a.txt b.txt",
            "delete notes.txt but ask for confirmation": "rm -i notes.txt",
            "rm the directory old/ with all its contents": "rm -r old/",
        },
        no=(
            "delete all txt files",
            "delete the empty folder old",
            "delete line 3 of a.txt",
            "delete branch foo",
            "delete empty files",
        ),
        also="file directory recursive all content contents ask confirm confirmation force and its called named if exist exists first before",
    ),
    intent(
        "file.folder.delete.empty",
        say=(
            "delete empty directory {d:path}",
            "(delete|rmdir) directory {d:path} (if|only) empty",
            "rmdir {d:path}",
        ),
        run="rmdir {d}",
        yes={"delete the empty folder old": "rmdir old"},
        no=("delete all empty folders", "delete the folder old"),
        also="directory empty named if only it is",
    ),
    intent(
        "file.folder.clear",
        say=(
            "delete !everything !in directory {d:path}",
            "(empty|clear|clean) directory {d:path}",
            "delete (content|contents) directory {d:path}",
            "(delete|throw) !all !in {d:dir}",
            "delete (content|contents) !of {d:dir}",
            "delete !all files !in directory {d:path} not directory",
        ),
        run=clear,
        yes={
            "delete everything inside the folder build": "find build -mindepth 1 -delete",
            "empty the folder cache_dir": "find cache_dir -mindepth 1 -delete",
            "throw away everything in reports/old": "find reports/old -mindepth 1 -delete",
        },
        no=("delete the folder build", "delete empty folders"),
        also="directory all without deleting itself but not keep it content contents delete everything out",
    ),
    intent(
        "file.link",
        say=(
            "create (symlink|link|shortcut) !to {a:path} [!named {b:path}]",
            "create (symlink|link|shortcut) {b:path} !to {a:path}",
            "create (symlink|link|shortcut) !from {b:path} !to {a:path}",
            "(symlink|link) {a:path} !to {b:path}",
            "create (symlink|link) {b:path} (pointing|points) !to {a:path}",
            "create hard link !to {a:path} [!named {b:path}]",
            "create hard link {b:path} !to {a:path}",
            "create hard link {a:path} !named {b:path}",
            "create (symlink|link|shortcut) {a:path} !named {b:path}",
        ),
        run=link,
        yes={
            "create a symbolic link to notes.txt called latest.txt": "ln -s notes.txt latest.txt",
            "create a symlink latest.txt pointing to notes.txt": "ln -s notes.txt latest.txt",
            "make a hard link to a.txt named b.txt": "ln a.txt b.txt",
        },
        no=("where does the symlink latest point to", "find broken symlinks", "delete the symlink latest"),
        also="file directory named pointing points hard symbolic soft link new that point to",
    ),
    intent(
        "file.unlink",
        say=("delete symlink {f:path}", "unlink {f:path}"),
        run="unlink {f}",
        yes={"remove the symlink latest.txt": "unlink latest.txt"},
        no="delete broken symlinks",
        also="file symbolic link named but not target keep the what point point to pointing it except without delete",
    ),
    intent(
        "file.open",
        say=("open {f:path}", "open file {f:path}", "open {f:path} default [program|application|app]"),
        run={"gnu": "xdg-open {f}", "bsd": "open {f}"},
        yes={"open report.pdf": "xdg-open report.pdf"},
        no="open port 8080",
        also="file directory default program application app associated browser with in viewer",
    ),
    intent(
        "file.open.here",
        say=(
            "open !here [file] [manager|explorer|finder]",
            "open (finder|explorer|manager) !here",
            "open (finder|explorer)",
        ),
        run={"gnu": "xdg-open .", "bsd": "open ."},
        yes={"open the current folder in the file manager": "xdg-open ."},
        no="open report.pdf",
        also="file manager explorer finder in window",
    ),
    intent(
        "file.cd",
        say=(
            "(cd|go|enter|navigate|switch|jump) [to] [directory] {d:path}",
            "change !to directory {d:path}",
            "change directory {d:path}",
            "change !to {d:path} directory",
            "(cd|go) {d:path} directory",
        ),
        run=go,
        yes={
            "go to the folder src": "cd src",
            "change directory to /var/log": "cd /var/log",
            "cd into projects": "cd projects",
        },
        no=("go to my home directory", "create the folder src", "go to the parent folder"),
        also="directory to into change",
    ),
    intent(
        "file.cd.home",
        say=(
            "(cd|go|navigate|switch|return|jump) [to] home [directory]",
            "change !to home [directory]",
            "change home directory",
        ),
        run="cd ~",
        yes={"go to my home directory": "cd ~", "go back to home": "cd ~"},
        no=("list my home directory", "go to the folder src"),
        also="directory ago user my back return to",
    ),
    intent(
        "file.cd.parent",
        say=(
            "(cd|go|move|navigate|change) up [level|directory]",
            "(cd|go|navigate|change|move) parent directory",
            "(cd|go|navigate|move) {n:number} [directory|level] (up|ago)",
            "(cd|go|move|navigate) up {n:number} [levels|directories]",
        ),
        run=up,
        yes={
            "go up one directory": "cd ..",
            "go up two levels": "cd ../..",
            "go to the parent folder": "cd ..",
        },
        no=("move a.txt to the parent folder", "go to the folder src"),
        also="directory to one level ago up",
    ),
    intent(
        "file.cd.back",
        say=(
            "(cd|go|return|switch|change) (last|previous) directory",
            "(cd|go|switch|return) ago directory i before",
            "(cd|go) ago last directory",
        ),
        run="cd -",
        yes={"go back to the previous directory": "cd -", "switch to the last directory": "cd -"},
        no="go to the parent folder",
        also="directory to ago was in before",
    ),
)


INTENTS = (
    *OPEN,
    *files_look.INTENTS,
    *files_change.INTENTS,
    *files_batch.INTENTS,
    *files_folders.INTENTS,
)
