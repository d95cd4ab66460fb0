"""Render a file query as one command: `ls` for what stands here, `find` and a pipeline for the rest."""

from __future__ import annotations

from caro.backends.static.fileterms import terms, type_letter
from caro.backends.static.render import quote, quote_glob, quote_path
from caro.backends.static.slots import archive_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery
    from caro.domain import Environment

DEFAULT_TOP = 10
"""How many "the largest files" are when no number is said: a screenful, as `head` has it."""


def command(query: FileQuery, environment: Environment) -> str | None:
    """Return the command for `query`, or None when this combination has no rendering."""
    texts = [t for t in query.tests if t[0] == "text"]
    if texts:
        return _containing(query, environment)
    return {
        "list": _list, "count": _count, "delete": _delete, "total": _total, "lines": _lines,
        "move": _transfer, "copy": _transfer, "archive": _archive, "chmod": _chmod,
        "gzip": _gzip,
    }[query.action](query, environment)  # fmt: skip


def _roots(query: FileQuery) -> str:
    return " ".join(quote_path(root) for root in query.roots) if query.roots else "."


def _find(query: FileQuery, environment: Environment, shallow: bool = False) -> str:
    """Return the `find` command without an action."""
    parts = ["find", _roots(query)]
    depth = query.max_depth or (1 if shallow and not query.recursive else None)
    inner = query.action != "chmod" and not any(t[0] == "name" for t in query.tests)
    if type_letter(query) == "d" and inner:
        parts.append("-mindepth 1")
    if depth:
        parts.append(f"-maxdepth {depth}")
    return " ".join(parts + terms(query, environment.dialect))


def _names_only(query: FileQuery) -> bool:
    """Tell whether extensions and names are all that is filtered, so that a glob of the shell can say it."""
    if query.pruned or query.group or query.recursive or query.max_depth or len(query.roots) > 1:
        return False
    return bool(query.exts or query.tests) and all(t == "name" and not no for t, _, no in query.tests)


def _plain_names(query: FileQuery) -> bool:
    return not (query.exts or query.tests or query.pruned or len(query.roots) > 1) or _names_only(query)


def _globs(query: FileQuery) -> str:
    """Return the globs for a query of names only, in its folder."""
    root = query.roots[0].rstrip("/") + "/" if query.roots else ""
    patterns = ["*." + ext for group in query.exts for ext in group]
    patterns += [str(value) for _, value, _ in query.tests]
    if "script" in query.nouns and not query.exts:
        patterns.append("*.sh")
    return " ".join((quote_path(root) if root else "") + quote_glob(p) for p in patterns)


def _list(query: FileQuery, environment: Environment) -> str | None:
    if query.group == "ext":
        return _by_extension(query, environment)
    if query.nouns == {"dir"} and (query.sort == "size" or "size" in query.show):
        return _largest_folders(query, environment)
    superlative = "superlative" in query.show
    plain = not (query.exts or query.pruned or query.recursive or query.max_depth or len(query.roots) > 1)
    if (
        plain
        and not query.files_only
        and not superlative
        and not query.verb_find
        and all(t[0] == "hidden" for t in query.tests)
    ):
        return _ls(query)
    if query.sort in ("size", "time", "access"):
        return _ranked(query, environment)
    if query.here and not query.verb_find and _names_only(query) and not query.sort and not query.top:
        return f"ls {'-lh ' if query.show & LONG else ''}{_globs(query)}"
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
    backwards = query.descending is False and query.sort in ("size", "time")
    if backwards or "reverse" in query.show or (query.descending and query.sort in (None, "name")):
        flags += "r"
    if "oneline" in query.show or "names" in query.show:
        flags += "1"
    root = quote_path(query.roots[0]) if query.roots else ""
    folder = root.rstrip("/") + "/" if root else ""
    parts = ["ls"]
    if hidden_only:
        parts += ["-d" + flags.replace("a", ""), folder + ".[!.]*" + ("/" if query.nouns == {"dir"} else "")]
    elif query.nouns == {"dir"}:
        parts += ["-d" + flags, folder + "*/"]
    else:
        parts += [f"-{flags}" if flags else "", root]
    out = " ".join(p for p in parts if p)
    if query.top:
        out = out.replace("ls -l", "ls -", 1) if "t" in flags else out
        out += f" | head -n {query.top}"
    return out


def _found(query: FileQuery, environment: Environment) -> str | None:
    """Return the `find` for a filtered listing."""
    if query.sort == "ext":
        return None
    base = _find(query, environment)
    if query.show & LONG:
        base += " -exec ls -lh" + ("" if type_letter(query) == "f" else "d") + " {} +"
    elif "names" in query.show:
        base += " -printf '%f\\n'" if environment.dialect == "gnu" else " -exec basename {} \\;"
    if "full" in query.show and not query.roots:
        base = base.replace("find .", 'find "$PWD"', 1)
    if query.roots == ["/"]:
        base += " 2>/dev/null"
    if query.sort == "name":
        base += " | sort" + (" -r" if "reverse" in query.show or query.descending else "")
    if query.top:
        base += f" | head -n {query.top}"
    return base


def _ranked(query: FileQuery, environment: Environment) -> str | None:
    """Return files by size or time, the most of it first unless asked otherwise."""
    descending = query.descending if query.descending is not None else True
    if "reverse" in query.show and "superlative" not in query.show:
        descending = not descending
    key = {"size": "s", "time": "T@", "access": "A@"}[query.sort or "size"]
    # the newest of "this folder" are looked for in it alone, the largest in all below it, as people mean them
    shallow = key == "T@" and (query.here or bool(query.roots)) and not query.verb_find
    if shallow and key == "T@" and not query.recursive and not query.max_depth and _plain_names(query):
        limit = _limit(query)
        what = _globs(query) if query.exts or query.tests else " ".join(quote_path(r) for r in query.roots)
        out = f"ls -t{'' if descending else 'r'} {what}".rstrip()
        return out + (f" | head -n {limit}" if limit else "")
    if not query.nouns and not query.exts:
        query.nouns.add("file")
    base = _find(query, environment, shallow)
    if key == "s" and "human" in query.show and environment.dialect != "busybox":
        base += f" -exec du -h {{}} + | sort -{'r' if descending else ''}h"
        return base + (f" | head -n {_limit(query)}" if _limit(query) else "")
    if environment.dialect == "gnu":
        base += " -printf '%T+\\t%p\\n'" if key == "T@" else f" -printf '%{key}\\t%p\\n'"
    elif environment.dialect == "bsd":
        base += f" -exec stat -f '%{ {'s': 'z', 'T@': 'm', 'A@': 'a'}[key] } %N' {{}} +"
    else:
        base += f" -exec stat -c '%{ {'s': 's', 'T@': 'Y', 'A@': 'X'}[key] } %n' {{}} +"
    if query.roots == ["/"]:
        base += " 2>/dev/null"
    numeric = "" if environment.dialect == "gnu" and key == "T@" else "n"
    flags = numeric + ("r" if descending else "")
    base += f" | sort{' -' + flags if flags else ''}"
    limit = _limit(query)
    return base + (f" | head -n {limit}" if limit else "")


def _limit(query: FileQuery) -> int:
    """Return how many lines to show: the number said, else one for "the largest file"; 0 is all of them."""
    if query.top or "superlative" not in query.show:
        return query.top or 0
    return 1 if "singular" in query.show else DEFAULT_TOP


def _largest_folders(query: FileQuery, environment: Environment) -> str | None:
    if query.tests or query.exts or query.pruned:
        return None
    smallest = query.descending is False
    depth = {"gnu": "--max-depth=1", "bsd": "-d 1", "busybox": "-d 1"}[environment.dialect]
    cut = f" | head -n {_limit(query)}" if _limit(query) else ""
    if query.recursive:
        return f"du -h {_roots(query)} | sort -{'' if smallest else 'r'}h{cut}"
    folders = " ".join(quote_path(root.rstrip("/") + "/") + "*/" for root in query.roots) or "*/"
    if query.roots == ["/"]:
        return f"du -xh {depth} / 2>/dev/null | sort -rh{cut}"
    return f"du -sh {folders} | sort -{'' if smallest else 'r'}h{cut}"


def _by_extension(query: FileQuery, environment: Environment) -> str:
    return f"{_find(query, environment)} -name '*.*' | sed 's/.*\\.//' | sort | uniq -c | sort -rn"


def _count(query: FileQuery, environment: Environment) -> str | None:
    if query.sort or query.top or query.show & LONG:
        return None
    if query.group == "ext":
        return _by_extension(query, environment)
    if "each" in query.show and "dir" in query.nouns:
        if query.pruned or query.roots or query.max_depth not in (None, 1):
            return None
        query.nouns, query.max_depth = {"file"}, None
        below = _find(query, environment).replace("find .", "find . -mindepth 2", 1)
        return f"{below} | cut -d/ -f2 | sort | uniq -c"
    shallow = not query.tests and not query.exts and (query.here or bool(query.roots)) and not query.verb_find
    errors = " 2>/dev/null" if query.roots == ["/"] else ""
    return f"{_find(query, environment, shallow)}{errors} | wc -l"


def _delete(query: FileQuery, environment: Environment) -> str | None:
    single = _single(query)
    if single is not None:
        return single
    base = _find(query, environment, query.here)
    if type_letter(query) == "d" and not any(t[0] == "empty" and not t[2] for t in query.tests):
        return f"{base} -prune -exec rm -r {{}} +"
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
    test, name, negated = tests[0]
    if test != "name" or negated or any(c in str(name) for c in "*?[") or query.all or not query.one:
        return None
    folder = query.roots[0].rstrip("/") + "/" if query.roots else ""
    return f"rm {'-r ' if query.nouns == {'dir'} else ''}{quote_path(folder + str(name))}"


def _total(query: FileQuery, environment: Environment) -> str | None:
    if query.nouns == {"dir"} and "each" in query.show and query.sort in (None, "size"):
        return _largest_folders(query, environment)
    if query.sort or query.top:
        return None
    if "bytes" in query.show:
        if query.nouns != {"dir"} and (query.tests or query.exts):
            each = "-printf '%s\\n'" if environment.dialect == "gnu" else "-exec stat -f %z {} +"
            if environment.dialect == "busybox":
                each = "-exec stat -c %s {} +"
            return f"{_find(query, environment)} {each} | awk '{{s+=$1}} END {{print s+0}}'"
        if environment.dialect == "gnu" and not query.pruned:
            return f"du -sb {_roots(query)}"
        return None
    if not query.tests and not query.exts and not query.pruned:
        return f"du -sh {_roots(query)}"
    return f"{_find(query, environment)} -exec du -ch {{}} + | tail -n 1"


def _lines(query: FileQuery, environment: Environment) -> str | None:
    code = not (query.exts or query.tests) and "sum" in query.show and (query.roots or query.here)
    if query.sort or query.top or not (query.exts or query.tests or code):
        return None
    if code:
        query.nouns.add("file")
    if type_letter(query) != "f":
        return None
    if "sum" not in query.show or "each" in query.show:
        if query.here and _names_only(query):
            return f"wc -l {_globs(query)}"
        return f"{_find(query, environment)} -exec wc -l {{}} +"
    return f"{_find(query, environment)} -exec cat {{}} + | wc -l"


def _transfer(query: FileQuery, environment: Environment) -> str | None:
    if not query.target or not (query.tests or query.exts) or query.show - {"singular", "each", "parents"}:
        return None
    if type_letter(query) == "d" and query.action == "copy":
        return None
    tool = "mv" if query.action == "move" else "cp"
    folder = quote_path(query.target.rstrip("/") + "/") if query.target != "/" else "/"
    if "parents" in query.show:
        return _with_folders(query, environment, folder)
    if _names_only(query):
        return f"{tool} {_globs(query)} {folder}"
    base = _find(query, environment, query.here)
    if not query.roots and not query.here and not query.target.startswith(("/", "~", "..")):
        base += f" -not -path {quote('./' + query.target.rstrip('/') + '/*')}"  # what is there already
    if environment.dialect == "gnu":
        return f"{base} -exec {tool} -t {folder} {{}} +"
    return f"{base} -exec {tool} {{}} {folder} \\;"


def _gzip(query: FileQuery, environment: Environment) -> str | None:
    """Compress each file by itself."""
    if _names_only(query):
        return f"gzip {_globs(query)}"
    return f"{_find(query, environment, query.here)} -exec gzip {{}} +"


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
        return f"{_find(query, environment)}{skip} -exec cp --parents -t {folder} {{}} +"
    if not _names_only(query):
        return None
    wanted = [f"*.{ext}" for group in query.exts for ext in group] + [
        str(value) for _, value, _ in query.tests
    ]
    includes = " ".join(f"--include={quote(pattern)}" for pattern in ["*/", *wanted])
    source = quote_path(query.roots[0].rstrip("/") + "/") if query.roots else "./"
    return f"rsync -am {includes} --exclude='*' {source} {folder}"


def _archive(query: FileQuery, environment: Environment) -> str | None:
    kind = archive_kind(query.target or "")
    if (
        not query.target
        or kind not in ("tar.gz", "tar", "tar.bz2", "tar.xz", "zip")
        or not (query.tests or query.exts)
    ):
        return None
    name = quote_path(query.target)
    flag = {"tar.gz": "-czf", "tar": "-cf", "tar.bz2": "-cjf", "tar.xz": "-cJf"}.get(kind, "")
    if _names_only(query):
        return f"zip {name} {_globs(query)}" if kind == "zip" else f"tar {flag} {name} {_globs(query)}"
    base = _find(query, environment, query.here)
    if kind == "zip":
        return f"{base} -print | zip {name} -@"
    if environment.dialect == "gnu":
        return f"{base} -print0 | tar {flag} {name} --null -T -"
    return f"{base} -print0 | xargs -0 tar {flag} {name}"


def _chmod(query: FileQuery, environment: Environment) -> str | None:
    if not (query.tests or query.exts or query.nouns) or not query.mode:
        return None
    if _names_only(query) and query.here:
        return f"chmod {query.mode} {_globs(query)}"
    return f"{_find(query, environment)} -exec chmod {query.mode} {{}} +"


def _containing(query: FileQuery, environment: Environment) -> str | None:
    """Return the search for files by contents: `grep -r` where it can filter, else `find` and `grep`."""
    (_, text, negated), *more = [t for t in query.tests if t[0] == "text"]
    others = [t for t in query.tests if t[0] != "text"]
    if query.nouns and query.nouns <= {"dir", "link"} and query.action != "list":
        return None  # only files have contents, and they are not what is spoken of
    if more or query.sort or query.action not in ("list", "count", "delete"):
        return None
    flags = "L" if negated else "l"
    special = any(c in str(text) for c in ".*[]^$\\+?(){}|")
    options = f"-r{flags}{'F' if special else ''}"
    needle = quote(str(text)) if not str(text).startswith("-") else f"-e {quote(str(text))}"
    if query.action == "delete":
        base = _find(_without_text(query, others), environment, query.here)
        return (
            f"{base} -exec grep -q{'F' if special else ''} {needle} {{}} \\; -delete" if not negated else None
        )
    if not others and not query.max_depth and environment.dialect != "busybox":
        includes = "".join(f" --include={quote('*.' + e)}" for group in query.exts for e in group)
        excludes = "".join(f" --exclude-dir={quote(d)}" for d in query.pruned)
        out = f"grep {options}{includes}{excludes} {needle} {_roots(query)}"
    else:
        base = _find(_without_text(query, others), environment)
        out = f"{base} -exec grep -{flags}{'F' if special else ''} {needle} {{}} +"
    if query.action == "count":
        return out + " | wc -l"
    return out + (f" | head -n {query.top}" if query.top else "")


def _without_text(query: FileQuery, others: list[tuple[str, object, bool]]) -> FileQuery:
    query.tests = others
    query.nouns = {"file"}  # only files have contents
    return query
