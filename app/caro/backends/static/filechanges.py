"""Render file queries that change things: delete, move, copy, compress, archive, change modes."""

from __future__ import annotations

from caro.backends.static.filefind import find, globs, names_only, patterns, roots
from caro.backends.static.fileterms import type_letter
from caro.backends.static.render import quote, quote_path
from caro.backends.static.slots import archive_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.backends.static.filequery import FileQuery
    from caro.domain import Environment


def delete(query: FileQuery, environment: Environment) -> str | None:
    """Delete what is found; of folders that match, the outermost with all they hold."""
    if query.sort or query.top:
        return picked(query, environment, "rm")
    single = _single(query)
    if single is not None:
        return single
    if query.globbed and query.nouns <= {"file"} and names_only(query):
        return f"rm {globs(query)}"
    base = find(query, environment, query.here)
    if type_letter(query) == "d" and not any(t[0] == "empty" and not t[2] for t in query.tests):
        return f"{base} -prune -exec rm -r {{}} +"
    if not type_letter(query) and "-mindepth" not in base:
        base = base.replace(f"find {roots(query)}", f"find {roots(query)} -mindepth 1", 1)  # not the folder
    return f"{base} -delete"


def _single(query: FileQuery) -> str | None:
    """Return the `rm` for one file or folder by its whole name, or None: "delete the folder called old"."""
    tests = [t for t in query.tests if t[0] != "empty" or not t[2]]
    if (
        len(tests) != 1
        or query.exts
        or query.pruned
        or query.recursive
        or query.max_depth
        or len(query.roots) > 1
    ):
        return None
    test, names, negated = tests[0]
    if test != "name" or negated or len(names) > 1 or query.all or not query.one:
        return None
    name = str(names[0])
    if any(c in name for c in "*?["):
        return None
    folder = query.roots[0].rstrip("/") + "/" if query.roots else ""
    return f"rm {'-r ' if query.nouns == {'dir'} else ''}{quote_path(folder + name)}"


def transfer(query: FileQuery, environment: Environment) -> str | None:
    """Move or copy what is found into one folder."""
    spare = "spare" in query.show
    if spare and (query.sort or query.top or _all_but(query) or "parents" in query.show):
        return None
    if query.sort or query.top:
        return picked(query, environment, "mv" if query.action == "move" else "cp")
    if _all_but(query):
        copying = query.action == "copy"
        return _copy_all_but(query, environment) if copying else _move_all_but(query, environment)
    if (
        not query.target
        or not (query.tests or query.exts)
        or query.show - {"singular", "each", "parents", "spare"}
    ):
        return None
    if type_letter(query) == "d" and query.action == "copy":
        return None
    tool = ("mv" if query.action == "move" else "cp") + (" -n" if spare else "")
    folder = quote_path(query.target.rstrip("/") + "/") if query.target != "/" else "/"
    if any(mark in folder for mark in "*?["):
        return None  # "copy *.conf to *.bak" names no folder
    if "parents" in query.show:
        return _with_folders(query, environment, folder)
    if names_only(query):
        return f"{tool} {globs(query)} {folder}"
    base = find(query, environment, query.here)
    if type_letter(query) == "d":
        base += " -prune"  # what lies in a folder that is moved goes with it
    if not query.roots and not query.here and not query.target.startswith(("/", "~", "..")):
        base += f" -not -path {quote('./' + query.target.rstrip('/') + '/*')}"  # what is there already
    if environment.dialect == "gnu":
        return f"{base} -exec {tool} -t {folder} {{}} +"
    return f"{base} -exec {tool} {{}} {folder} \\;"


def picked(query: FileQuery, environment: Environment, tool: str) -> str | None:
    """Move, copy or delete the newest file of a folder, the two largest, …"""
    folder = quote_path(query.roots[0].rstrip("/")) if query.roots else ""
    target = f" {quote_path(str(query.target).rstrip('/') + '/')}" if tool != "rm" else ""
    if query.elsewhere or any(mark in folder + target for mark in "'\"$`~"):
        return None
    order = ("t" if query.sort == "time" else "S") + ("r" if query.descending is False else "")
    if query.exts:
        listing, prefix = f"ls -{order} {globs(query)}", ""
    else:
        listing = f"ls -{order}p {folder}".rstrip() + " | grep -v /"
        prefix = folder + "/" if folder else ""
    number = query.top or 1
    if number == 1:
        return f'{tool} -- "{prefix}$({listing} | head -n 1)"{target}'
    each = f'{tool} -- "{prefix}$f"{target}'
    return f"{listing} | head -n {number} | while IFS= read -r f; do {each}; done"


def _all_but(query: FileQuery) -> bool:
    """Tell whether everything but some names is meant: "copy everything except node_modules to …"."""
    outs = all(test == "name" and negated for test, _, negated in query.tests)
    kinds = {"both"} if query.action == "copy" else {"both", "file"}
    whole = query.nouns <= kinds and not query.recursive and not query.exts and not query.show
    return whole and outs and bool(query.pruned or query.tests) and len(query.roots) < 2


def _copy_all_but(query: FileQuery, environment: Environment) -> str | None:
    """Copy a folder, or what is in this one, without some names."""
    outs = [*query.pruned, *(p for _, value, _ in query.tests for p in value)]
    target = str(query.target).rstrip("/")
    if not query.roots and not target.startswith(("/", "~", "..")):
        outs.append("/" + target.removeprefix("./"))
    source = quote_path(query.roots[0].rstrip("/") + "/") if query.roots else "./"
    excludes = " ".join(f"--exclude={quote(out)}" for out in outs)
    return f"rsync -a {excludes} {source} {quote_path(target + '/')}"


def _move_all_but(query: FileQuery, environment: Environment) -> str | None:
    """Move what lies right here, or in one folder, without some names."""
    outs = [*query.pruned, *(p for _, value, _ in query.tests for p in value)]
    target = str(query.target).rstrip("/")
    if not target or target[0] == "-":
        return None
    if not query.roots and "/" not in target.removeprefix("./"):
        outs.append(target.removeprefix("./"))
    letter = " -type f" if query.nouns == {"file"} else ""
    found = f"find {roots(query)} -mindepth 1 -maxdepth 1{letter}"
    found += "".join(f" ! -name {quote(out)}" for out in dict.fromkeys(outs))
    if environment.dialect == "gnu":
        return f"{found} -exec mv -t {quote_path(target + '/')} {{}} +"
    return f"{found} -exec mv {{}} {quote_path(target + '/')} \\;"


def _with_folders(query: FileQuery, environment: Environment, folder: str) -> str | None:
    """Copy files together with the folders that they lie in."""
    if query.action != "copy" or len(query.roots) > 1:
        return None
    inside = not query.target or not query.target.startswith(("/", "~", ".."))
    if environment.dialect == "gnu":
        skip = (
            f" -not -path {quote('./' + str(query.target).rstrip('/') + '/*')}"
            if inside and not query.roots
            else ""
        )
        return f"{find(query, environment)}{skip} -exec cp --parents -t {folder} {{}} +"
    if not names_only(query):
        return None
    wanted = patterns(query)
    includes = " ".join(f"--include={quote(pattern)}" for pattern in ["*/", *wanted])
    source = quote_path(query.roots[0].rstrip("/") + "/") if query.roots else "./"
    return f"rsync -am {includes} --exclude='*' {source} {folder}"


def gzip(query: FileQuery, environment: Environment) -> str | None:
    """Compress each file by itself."""
    if names_only(query):
        return f"gzip {globs(query)}"
    return f"{find(query, environment, query.here)} -exec gzip {{}} +"


def archive(query: FileQuery, environment: Environment) -> str | None:
    """Put what is found into one archive."""
    kind = archive_kind(query.target or "")
    if (
        not query.target
        or kind not in ("tar.gz", "tar", "tar.bz2", "tar.xz", "zip")
        or not (query.tests or query.exts)
    ):
        return None
    if kind == "zip" and type_letter(query) == "d":
        return None  # of folders by name, `zip -@` takes nothing that lies in them
    name = quote_path(query.target)
    flag = {"tar.gz": "-czf", "tar": "-cf", "tar.bz2": "-cjf", "tar.xz": "-cJf"}.get(kind, "")
    if names_only(query):
        return f"zip {name} {globs(query)}" if kind == "zip" else f"tar {flag} {name} {globs(query)}"
    base = find(query, environment, query.here)
    named = query.exts or any(test == "name" and not negated for test, _, negated in query.tests)
    if not named and not query.roots and "/" not in query.target:
        base += f" ! -name {name}"  # the archive is new too, and there while the search goes on
    if kind == "zip":
        return f"{base} -print | zip {name} -@"
    if environment.dialect == "gnu":
        return f"{base} -print0 | tar {flag} {name} --null -T -"
    return f"{base} -print0 | xargs -0 tar {flag} {name}"


def chmod(query: FileQuery, environment: Environment) -> str | None:
    """Change the mode of what is found."""
    if not (query.tests or query.exts or query.nouns) or not query.mode:
        return None
    if names_only(query) and query.here:
        return f"chmod {query.mode} {globs(query)}"
    return f"{find(query, environment)} -exec chmod {query.mode} {{}} +"


def chown(query: FileQuery, environment: Environment) -> str | None:
    """Give what is found to a user or a group; of a whole folder the intents know better."""
    who = str(query.target)
    chosen = query.tests or query.exts or query.pruned or query.nouns == {"dir"}
    if type_letter(query) == "l":
        return None  # it would change what the links lead to
    if not chosen or query.show or not who.replace(":", "").replace("-", "").replace("_", "").isalnum():
        return None
    return f"{find(query, environment)} -exec sudo {query.action} {quote(who)} {{}} +"


CHANGES: dict[str, Callable[[FileQuery, Environment], str | None]] = {
    "delete": delete, "move": transfer, "copy": transfer, "archive": archive, "chmod": chmod, "gzip": gzip,
    "chown": chown, "chgrp": chown,
}  # fmt: skip
