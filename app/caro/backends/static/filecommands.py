"""Render a file query as one command: `ls` for what stands here, `find` and a pipeline for the rest."""

from __future__ import annotations

from caro.backends.static.filefind import find, folder_word, globs, names_only, plain_names, roots
from caro.backends.static.fileterms import type_letter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.backends.static.filequery import FileQuery
    from caro.domain import Environment

DEFAULT_TOP = 10
"""How many "the largest files" are when no number is said: a screenful, as `head` has it."""


def command(query: FileQuery, environment: Environment) -> str | None:
    """Return the command for `query`, or None when this combination has no rendering."""
    if not UNITS.keys().isdisjoint(query.show) and query.action != "total":
        return None
    if "onefs" in query.show and (query.nouns != {"dir"} or query.sort != "size"):
        query.show.discard("onefs")
        query.onefs = True
        found = command(query, environment)
        return found if found is not None and " -xdev" in found else None
    if "targets" in query.show and (query.action != "list" or type_letter(query) != "l" or query.sort):
        return None
    if environment.dialect == "busybox" and any(test == "leads" for test, _, _ in query.tests):
        return None  # its `find` can't tell
    if any(test == "text" for test, _, _ in query.tests):
        from caro.backends.static.filecontents import containing

        return containing(query, environment)
    if query.nouns == {"dir"} and any(test == "size" for test, _, _ in query.tests):
        from caro.backends.static.foldersizes import command as by_size

        return by_size(query, environment)
    if query.action in LISTINGS:
        return _printing(LISTINGS[query.action](query, environment))
    from caro.backends.static import filechanges

    return filechanges.CHANGES[query.action](query, environment)


LEADS_NOWHERE = "! -exec test -e {} \\;"


def _printing(command: str | None) -> str | None:
    """Return a search that prints what it finds: beside `-exec` find prints nothing unless it is told to."""
    if command is None or LEADS_NOWHERE not in command:
        return command
    before, after = command.split(LEADS_NOWHERE, 1)
    if any(action in after.partition(" | ")[0] for action in ("-exec", "-print", "-delete", "-ok")):
        return command
    return f"{before}{LEADS_NOWHERE} -print{after}"


def _list(query: FileQuery, environment: Environment) -> str | None:
    if query.group == "ext":
        if query.sort or query.top:
            return None  # "the largest file of each extension"
        return _by_extension(query, environment)
    if query.nouns == {"dir"} and (query.sort == "size" or "size" in query.show):
        return _largest_folders(query, environment)
    superlative = "superlative" in query.show
    plain = not (query.exts or query.pruned or query.recursive or query.max_depth or len(query.roots) > 1)
    if (
        plain
        and not query.files_only
        and not superlative
        and query.show.isdisjoint(("octal", "full"))
        and not (query.top and query.sort == "size")
        and query.nouns != {"link"}
        and not query.verb_find
        and all(t[0] == "hidden" for t in query.tests)
    ):
        return _ls(query)
    if query.sort in ("size", "time", "access"):
        return _ranked(query, environment)
    if query.here and not query.verb_find and names_only(query) and not query.sort and not query.top:
        flags = ("lh" if query.show & LONG else "") + ("d" if query.nouns == {"dir"} else "")
        return f"ls {f'-{flags} ' if flags else ''}{globs(query)}"
    return _found(query, environment)


LONG = {"size", "long", "human"}


def _ls(query: FileQuery) -> str | None:
    """Return the `ls` for an unfiltered listing."""
    if query.sort == "access" or query.nouns == {"link"} or query.nouns == {"script"}:
        return None
    flags = ""
    if query.show & LONG:
        flags += "l"
    hidden_only = any(t[0] == "hidden" for t in query.tests)
    if query.all and not query.nouns & {"dir"}:
        flags += "a"
    elif "hidden" in query.show:
        flags += "A"
    if query.show & {"human", "size"} or (query.sort == "size" and "l" in flags):
        flags += "h"
    if query.sort == "size":
        flags = ("" if "l" in flags else "lh") + flags + "S"
    if query.sort == "time":
        flags = ("" if "l" in flags else "l") + flags + "t"
    if query.sort == "ext":
        flags += "X"
    if "natural" in query.show:
        flags += "v"
    backwards = query.descending is False and query.sort in ("size", "time")
    if backwards or "reverse" in query.show or (query.descending and query.sort in (None, "name")):
        flags += "r"
    if "oneline" in query.show or "names" in query.show:
        flags += "1"
    root = folder_word(query.roots[0]) if query.roots else ""
    folder = root.rstrip("/") + "/" if root else ""
    parts = ["ls"]
    if hidden_only:
        parts += ["-d" + flags.replace("a", ""), folder + ".[!.]*" + ("/" if query.nouns == {"dir"} else "")]
    elif query.nouns == {"dir"}:
        hidden = " " + folder + ".[!.]*/" if "hidden" in query.show else ""
        parts += ["-d" + flags.replace("A", ""), folder + "*/" + hidden]
    else:
        parts += [f"-{flags}" if flags else "", root]
    out = " ".join(p for p in parts if p)
    if query.top:
        out = out.replace("ls -l", "ls -", 1) if "t" in flags else out
        if query.nouns == {"file"} and "l" not in flags:
            out = out.replace("ls -", "ls -p", 1) if flags else out.replace("ls", "ls -p", 1)
            out += " | grep -v /"
        out += f" | head -n {query.top}"
    return out


def _found(query: FileQuery, environment: Environment) -> str | None:
    """Return the `find` for a filtered listing."""
    if query.sort == "ext":
        return None
    base = find(query, environment)
    if "octal" in query.show:
        return base + {"gnu": " -printf '%m %p\\n'", "bsd": " -exec stat -f '%Lp %N' {} +"}.get(
            environment.dialect, " -exec stat -c '%a %n' {} +"
        )
    if "targets" in query.show:
        base += " -printf '%p -> %l\\n'" if environment.dialect == "gnu" else " -exec ls -ld {} +"
    elif query.show & LONG:
        base += " -exec ls -lh" + ("" if type_letter(query) == "f" else "d") + " {} +"
    elif "names" in query.show:
        base += " -printf '%f\\n'" if environment.dialect == "gnu" else " -exec basename {} \\;"
    whole = _absolute(query, base)
    if whole is None:
        return None
    base = whole
    if query.roots == ["/"]:
        base += " 2>/dev/null"
    if query.sort == "name":
        flags = ("V" if "natural" in query.show else "") + (
            "r" if "reverse" in query.show or query.descending else ""
        )
        base += " | sort" + (f" -{flags}" if flags else "")
    if query.top:
        base += f" | head -n {query.top}"
    return base


def _absolute(query: FileQuery, base: str) -> str | None:
    """Return the search with whole paths where they are asked for; None where a root has no such form."""
    if "full" not in query.show:
        return base
    if not query.roots:
        return base.replace("find .", 'find "$PWD"', 1)
    root = query.roots[0]
    if root[0] in "/~":
        return base
    if len(query.roots) > 1 or not root.replace("/", "").replace("-", "_").isidentifier():
        return None
    return base.replace(f"find {root}", f'find "$PWD/{root}"', 1)


def _ranked(query: FileQuery, environment: Environment) -> str | None:
    """Return files by size or time, the most of it first unless asked otherwise."""
    if "each" in query.show and "dir" in query.nouns and "superlative" in query.show:
        return None  # "the newest file in each folder"
    descending = query.descending if query.descending is not None else True
    if "reverse" in query.show and "superlative" not in query.show:
        descending = not descending
    key = {"size": "s", "time": "T@", "access": "A@"}[query.sort or "size"]
    # the newest of "this folder" are looked for in it alone, the largest in all below it, as people mean them
    shallow = key == "T@" and (query.here or bool(query.roots)) and not query.verb_find
    plain = (
        not query.recursive
        and not query.max_depth
        and not query.show & {*LONG, "full"}
        and plain_names(query)
    )
    if shallow and key == "T@" and plain:
        limit = _limit(query)
        what = globs(query) if query.exts or query.tests else " ".join(folder_word(r) for r in query.roots)
        order = "t" if descending else "tr"
        if query.nouns == {"dir"}:
            cut = f" | head -n {limit}" if limit else ""
            folders = [folder_word(root.rstrip("/") + "/") + "*/" for root in query.roots] or ["*/"]
            return f"ls -{order}d {globs(query) if query.tests else ' '.join(folders)}{cut}"
        apart = query.nouns == {"file"} and not what.endswith("*") and not (query.exts or query.tests)
        out = f"ls -{order}{'p' if apart else ''} {what}".rstrip() + (" | grep -v /" if apart else "")
        return out + (f" | head -n {limit}" if limit else "")
    if not query.nouns and not query.exts:
        query.nouns.add("file")
    whole = _absolute(query, find(query, environment, shallow))
    if whole is None:
        return None
    base = whole
    if key == "s" and "human" in query.show and environment.dialect != "busybox":
        base += f" -exec du -h {{}} + | sort -{'r' if descending else ''}h"
        return base + (f" | head -n {_limit(query)}" if _limit(query) else "")
    base += _told(query, key, environment)
    if query.roots == ["/"]:
        base += " 2>/dev/null"
    numeric = "" if environment.dialect == "gnu" and key == "T@" else "n"
    flags = numeric + ("r" if descending else "")
    base += f" | sort{' -' + flags if flags else ''}"
    limit = _limit(query)
    return base + (f" | head -n {limit}" if limit else "")


def _told(query: FileQuery, key: str, environment: Environment) -> str:
    """Return what prints of each file the key to sort by, what else is asked for, and its path."""
    size, whole = "size" in query.show and key != "s", "long" in query.show
    if environment.dialect == "gnu":
        first = "%T+" if key == "T@" else f"%{key}"
        more = r"\t%M\t%u\t%g" if whole else ""
        more += (r"\t%s" if size or (whole and key != "s") else "") + (
            r"\t%T+" if whole and key == "s" else ""
        )
        return f" -printf '{first}{more}\\t%p\\n'"
    if environment.dialect == "bsd":
        first = {"s": "%z", "T@": "%m", "A@": "%a"}[key]
        more = " %Sp %Su %Sg %z %Sm" if whole else " %z" if size else ""
        return f" -exec stat -f '{first}{more} %N' {{}} +"
    first = {"s": "%s", "T@": "%Y", "A@": "%X"}[key]
    more = " %A %U %G %s %y" if whole else " %s" if size else ""
    return f" -exec stat -c '{first}{more} %n' {{}} +"


def _limit(query: FileQuery) -> int:
    """Return how many lines to show: the number said, else one for "the largest file"; 0 is all of them."""
    if query.top or "superlative" not in query.show:
        return query.top or 0
    return 1 if "singular" in query.show else DEFAULT_TOP


def _largest_folders(query: FileQuery, environment: Environment) -> str | None:
    if query.tests or query.pruned or (query.max_depth or 1) > 1:
        from caro.backends.static.foldersizes import sized

        return sized(query, environment, _limit(query))
    if query.exts:
        return None
    smallest = query.descending is False
    depth = {"gnu": "--max-depth=1", "bsd": "-d 1", "busybox": "-d 1"}[environment.dialect]
    cut = f" | head -n {_limit(query)}" if _limit(query) else ""
    alone = "x" if "onefs" in query.show else ""
    if query.recursive:
        errors = " 2>/dev/null" if alone and query.roots == ["/"] else ""
        return f"du -{alone}h {roots(query)}{errors} | sort -{'' if smallest else 'r'}h{cut}"
    folders = " ".join(folder_word(root.rstrip("/") + "/") + "*/" for root in query.roots) or "*/"
    if query.roots == ["/"]:
        return f"du -xh {depth} / 2>/dev/null | sort -rh{cut}"
    return f"du -{alone}sh {folders} | sort -{'' if smallest else 'r'}h{cut}"


def _by_extension(query: FileQuery, environment: Environment) -> str:
    return f"{find(query, environment)} -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn"


def _count(query: FileQuery, environment: Environment) -> str | None:
    if query.sort or query.top or query.show & LONG:
        return None
    if query.group == "ext":
        return _by_extension(query, environment)
    if "each" in query.show and "dir" in query.nouns:
        if query.pruned or query.roots or query.max_depth not in (None, 1):
            return None
        query.nouns, query.max_depth = {"file"}, None
        below = find(query, environment).replace("find .", "find . -mindepth 2", 1)
        return f"{below} | cut -d/ -f2 | sort | uniq -c"
    shallow = not query.tests and not query.exts and (query.here or bool(query.roots)) and not query.verb_find
    errors = " 2>/dev/null" if query.roots == ["/"] else ""
    found = find(query, environment, shallow)
    if not type_letter(query) and "-mindepth" not in found:
        found = found.replace(f"find {roots(query)}", f"find {roots(query)} -mindepth 1", 1)  # not itself
    return f"{found}{errors} | wc -l"


UNITS = {"mb": 1024**2, "gb": 1024**3}
"""Units in which a total may be asked for, and how many bytes each has."""


def _sizes(environment: Environment) -> str:
    """Return what makes a search print the size of each file in bytes."""
    if environment.dialect == "gnu":
        return "-printf '%s\\n'"
    return "-exec stat -f %z {} +" if environment.dialect == "bsd" else "-exec stat -c %s {} +"


def _total(query: FileQuery, environment: Environment) -> str | None:
    if query.nouns == {"dir"} and "each" in query.show and query.sort in (None, "size"):
        return _largest_folders(query, environment)
    if query.sort or query.top:
        return None
    unit = next((name for name in UNITS if name in query.show), None)
    if unit is not None:
        if query.nouns == {"dir"} and not (query.tests or query.exts):
            return None  # a folder's own size is that of all in it
        added = f"awk '{{s += $1}} END {{printf \"%.2f {unit.upper()}\\n\", s / {UNITS[unit]}}}'"
        return f"{find(query, environment)} {_sizes(environment)} | {added}"
    if "bytes" in query.show:
        if query.nouns != {"dir"} and (query.tests or query.exts):
            return f"{find(query, environment)} {_sizes(environment)} | awk '{{s+=$1}} END {{print s+0}}'"
        if environment.dialect == "gnu" and not query.pruned:
            return f"du -sb {roots(query)}"
        return None
    if not query.tests and not query.exts and not query.pruned:
        return f"du -sh {roots(query)}"
    if query.tests == [("hidden", True, False)] and not (query.exts or query.pruned or query.recursive):
        # what is hidden is mostly folders, and all in them is hidden with them
        folders = [folder_word(root).rstrip("/") + "/" for root in query.roots]
        return f"du -ch {' '.join(folder + '.[!.]*' for folder in folders) or '.[!.]*'} | tail -n 1"
    return f"{find(query, environment)} -exec du -ch {{}} + | tail -n 1"


def _lines(query: FileQuery, environment: Environment) -> str | None:
    code = not (query.exts or query.tests) and "sum" in query.show and (query.roots or query.here)
    if query.sort or query.top or not (query.exts or query.tests or code):
        return None
    if code:
        query.nouns.add("file")
    if type_letter(query) != "f":
        return None
    if "sum" not in query.show or "each" in query.show:
        if query.here and names_only(query):
            return f"wc -l {globs(query)}"
        return f"{find(query, environment)} -exec wc -l {{}} +"
    return f"{find(query, environment)} -exec cat {{}} + | wc -l"


def _hash(query: FileQuery, environment: Environment) -> str | None:
    """Return the checksum of each file."""
    if query.sort or query.top or query.group or query.hash is None:
        return None
    query.nouns.add("file")
    tool = f"{query.hash}sum"
    if environment.dialect == "bsd":
        tool = "md5" if query.hash == "md5" else f"shasum -a {query.hash[3:]}"
    return f"{find(query, environment)} -exec {tool} {{}} +"


LISTINGS: dict[str, Callable[[FileQuery, Environment], str | None]] = {
    "list": _list, "count": _count, "total": _total, "lines": _lines, "hash": _hash,
}  # fmt: skip
