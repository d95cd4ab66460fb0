"""Intents that fill, empty, thin out or partly copy: files with contents, the newest few, a tree without some folders."""

from __future__ import annotations

from caro.backends.static.finishing import moved
from caro.backends.static.intent import intent
from caro.backends.static.intents._shell import path, q
from caro.backends.static.surroundings import has_tool, is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment


def fill(values: Mapping[str, Any], environment: Environment) -> str:
    """Make a file with a line of text in it."""
    text = str(values["t"])
    folder = str(values["d"]).rstrip("/") + "/" if "d" in values else ""
    return f"echo {q(text)} > {path(folder + str(values['f']))}"


def truncate(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Cut a file to a size, to nothing where none is said."""
    amount, unit = values.get("s") or (0, "c")
    if amount != int(amount) or is_folder(str(values["f"]), environment):
        return None
    return f"truncate -s {int(amount)}{unit if unit != 'c' else ''} {path(values['f'])}"


def thin_out(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Delete all files but the newest or the oldest few."""
    number = int(values["n"])
    if number < 1:
        return None
    order = "-tr" if "oldest" in values else "-t"
    files = f"*.{values['e']}" if "e" in values else ""
    listing = f"ls {order} {files}" if files else f"ls {order}p | grep -v /"
    drop = "xargs -d '\\n' rm --" if environment.dialect == "gnu" else "tr '\\n' '\\0' | xargs -0 rm --"
    job = f"{listing} | tail -n +{number + 1} | {drop}"
    return f"(cd {path(str(values['d']))} && {job})" if "d" in values else job


def copy_without(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy a folder without some of what is in it."""
    source, target = path(str(values["a"])).rstrip("/"), path(str(values["b"])).rstrip("/")
    left_out = [str(values[k]) for k in ("x", "y") if k in values]
    left_out += [f"*.{values['e']}"] if "e" in values else []
    if not all(left_out) or any("'" in name for name in left_out):
        return None
    options = " ".join(f"--exclude={q(name.rstrip('/'))}" for name in left_out)
    if has_tool("rsync", environment) is False:
        return f"mkdir -p {target} && tar -C {source} {options} -cf - . | tar -C {target} -xf -"
    return f"rsync -a {options} {source}/ {target}/"


def _is_whole_folder(name: str, environment: Environment) -> bool:
    """Tell whether a name may be a folder's: not a pattern, nor a file's name unless a folder has it."""
    if "*" in name:
        return False
    return "." not in name.strip("./").rpartition("/")[2] or is_folder(name, environment)


def contents(values: Mapping[str, Any], environment: Environment) -> str | None:
    """Copy or move what is in a folder, not the folder itself."""
    source = path(str(values["a"])).rstrip("/")
    target = path(str(values["b"])).rstrip("/")
    if ("recursive" in values and "file" in values) or not _is_whole_folder(source, environment):
        return None
    if "move" in values:
        return moved(source, target, environment)
    if any(c in values for c in ("newer", "modified", "updated")) or ("new" in values and "file" in values):
        if environment.dialect == "bsd":
            return f"rsync -au {source}/ {target}/"
        return f"cp -ru {source}/. {target}/"
    return f"cp {source}/* {target}/" if "file" in values else f"cp -r {source}/. {target}/"


INTENTS = (
    intent(
        "file.transfer.contents",
        say=(
            "(copy|move) !all !in {a:path} !to {b:path}",
            "(copy|move) !all !from {a:path} !to {b:path}",
            "(copy|move) !all file !in {a:path} !to {b:path}",
            "(copy|move) !all file !from {a:path} !to {b:path}",
            "(copy|move) (contents|content) {a:path} !to {b:path}",
            "(copy|move) (contents|content) !of {a:path} !to {b:path}",
            "copy (new|newer|modified) [file] !from {a:path} !to {b:path}",
        ),
        run=contents,
        yes={
            "copy everything from src to dst": "cp -r src/. dst/",
            "move all files from inbox to sorted_out": "mv inbox/* sorted_out/",
            "copy only newer files from src to dst": "cp -ru src/. dst/",
        },
        no=("copy src to dst", "move a.txt to dst", "copy all pdf files from src to dst"),
        also="file directory copy move all contents content in inside into everything of from to with recursive new newer modified only",
    ),
    intent(
        "file.shred",
        say=(
            "(securely|shred|secure|permanently) delete [file] {f:file}",
            "shred {f:file}",
            "(overwrite|wipe) [file] {f:file} delete",
        ),
        run={"gnu": "shred -u {f}", "bsd": "rm -P {f}"},
        yes={"securely delete secret.txt": "shred -u secret.txt"},
        no=("delete secret.txt", "wipe the disk"),
        also="file delete overwrite so that it cannot be recovered safely beyond recovery and",
    ),
    intent(
        "file.create.content",
        say=(
            "create {f:file} containing {t:text}",
            "create file {f:file} containing {t:text}",
            "create [file] {f:file} !with [text|content|contents|line|word] {t:text}",
            "create [file] {f:file} !in {d:path} containing {t:text}",
            "new file {f:file} containing {t:text}",
            "create [file] {f:file} !that say {t:text}",
            "create [file] {f:file} saying {t:text}",
        ),
        run=fill,
        yes={
            "create hello.txt containing hello world": "echo 'hello world' > hello.txt",
            "make a new file todo.txt with the text 'buy milk'": "echo 'buy milk' > todo.txt",
        },
        no=("create hello.txt", "find files containing hello"),
        also="file new text word content contents line with in it that named directory",
    ),
    intent(
        "file.truncate",
        say=(
            "truncate {f:path} [!to {s:size}]",
            "(empty|clear|blank) [out] file {f:file}",
            "(empty|clear|blank) [content|contents] {f:file}",
            "delete (content|contents) {f:file}",
            "delete !everything !in file {f:file}",
            "(shrink|cut|reduce|set) {f:file} !to {s:size}",
            "create {f:file} empty (again|without)",
        ),
        run=truncate,
        yes={
            "truncate server.log to zero bytes": "truncate -s 0 server.log",
            "empty the file app.log": "truncate -s 0 app.log",
            "clear the contents of app.log without deleting it": "truncate -s 0 app.log",
            "truncate data.bin to 10 MB": "truncate -s 10M data.bin",
        },
        no=("create an empty file notes.txt", "delete app.log", "delete empty lines in a.txt"),
        also="file content contents all out to size empty log without deleting delete it itself down keep",
    ),
    intent(
        "file.touch.like",
        say=(
            "(give|set|change|create) {a:path} same (timestamp|timestamps|date|time|modified) [as|of|from] {b:path}",
            "copy (timestamp|timestamps|mtime) !from {b:path} !to {a:path}",
            "copy (timestamp|timestamps|mtime|modified) [time] !of {b:path} !to {a:path}",
            "(set|change) (timestamp|timestamps|mtime|modified) [time|date] {a:path} !to that !of {b:path}",
            "(set|change) (timestamp|timestamps|mtime|modified) [time|date] !of {a:path} (like|same) {b:path}",
            "touch {a:path} (like|reference) {b:path}",
            "touch {a:path} same time {b:path}",
        ),
        run="touch -r {b} {a}",
        yes={
            "give setup.sh the same timestamp as deploy.sh": "touch -r deploy.sh setup.sh",
            "copy the timestamp of a.txt to b.txt": "touch -r a.txt b.txt",
        },
        no=(
            "set the modification time of notes.txt to 2024-01-01",
            "copy a.txt to b.txt",
            "do a.txt and b.txt have the same date",
        ),
        also="file directory modified modification time date timestamp same as of from with the last",
    ),
    intent(
        "file.keep.newest",
        say=(
            "keep {n:number} (newest|oldest) [{e:ext}] [file] delete (rest|other|others) [!in {d:path}]",
            "keep {n:number} (newest|oldest) [{e:ext}] [file] !in {d:path} [delete rest]",
            "keep {n:number} (newest|oldest) [{e:ext}] file",
            "keep {n:number} (newest|oldest) (backup|archive) !in {d:path} [delete rest]",
            "delete except {n:number} (newest|oldest) (backup|archive) !in {d:path}",
            "delete (old|older|oldest) (backup|archive) !in {d:path} keep {n:number} (newest|last)",
            "delete except {n:number} (newest|oldest) [{e:ext}] [file] [!in {d:path}]",
            "delete !all file except {n:number} (newest|oldest) [{e:ext}] [!in {d:path}]",
            "delete !all {e:ext} file except {n:number} (newest|oldest) [!in {d:path}]",
            "delete file !in {d:path} except {n:number} (newest|oldest)",
            "delete file !in {d:path} keep {n:number} (newest|oldest)",
            "delete (old|older|oldest) [{e:ext}] file keep {n:number} (newest|last) [!in {d:path}]",
            "delete {e:ext} file keep {n:number} (newest|last) [!in {d:path}]",
        ),
        run=thin_out,
        yes={
            "keep only the 2 newest files in backups and delete the rest": "(cd backups && ls -tp | grep -v / | tail -n +3 | xargs -d '\\n' rm --)",
            "delete all but the 5 most recent log files": "ls -t *.log | tail -n +6 | xargs -d '\\n' rm --",
        },
        no=("delete the 2 newest files", "show the 5 newest files", "delete files older than 5 days"),
        also="file directory all rest others other everything here and last delete each one the old older",
    ),
    intent(
        "file.copy.without",
        say=(
            "(copy|backup|clone) {a:path} !to {b:path} (except|without) {x:path}",
            "(copy|backup|clone) {a:path} !to {b:path} (except|without) {x:path} !and {y:path}",
            "(copy|backup|clone) {a:path} !to {b:path} (except|without) {e:ext} files",
            "(copy|backup|clone) {a:path} !to {b:path} !not {x:path}",
            "(copy|backup|clone) {a:path} (except|without) {x:path} !to {b:path}",
            "(copy|backup|clone) everything !in {a:path} !to {b:path} (except|without) {x:path}",
        ),
        run=copy_without,
        yes={
            "copy the folder src to backup_src without node_modules": "rsync -a --exclude=node_modules src/ backup_src/",
            "backup src into src-backup but skip __pycache__": "rsync -a --exclude=__pycache__ src/ src-backup/",
        },
        no=(
            "copy src to backup_src",
            "copy a.txt to b.txt without overwriting",
            "sync src/ to /backup/ excluding node_modules",
        ),
        also="directory file subdirectory recursive all contents content any the everything each and not in it",
    ),
)
