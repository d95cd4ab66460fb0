"""Do the parts of a file query make sense together? What is unsaid is filled in, what clashes declines."""

from __future__ import annotations

from caro.backends.static.slots import archive_kind

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.filequery import FileQuery


def _any_file(query: FileQuery, named: set[str]) -> bool:
    """Tell whether files are meant without being named: "everything older …", "downloads older …"."""
    times = {"age", "day", "date"}
    return bool((query.all and named & {*times, "owner", "perm", "empty"}) or (query.roots and named & times))


def _picks(query: FileQuery) -> bool:
    """Tell whether the newest, the largest or so of one folder's files are to be moved, copied or deleted."""
    counted = "superlative" in query.show and query.sort in ("time", "size") and not query.group
    one = "singular" in query.show or bool(query.top)
    named = not query.tests and len(query.exts) < 2 and all(len(group) == 1 for group in query.exts)
    files = query.nouns == {"file"} or (query.exts and not query.nouns)
    placed = len(query.roots) == 1 or (query.here and not query.roots)
    return bool(counted and one and named and files and placed and not query.recursive)


SPECIAL = ("-4000", "-2000", "-1000")


def complete(query: FileQuery) -> bool:
    """Tell whether the parts make sense together."""
    named = {test for test, _, _ in query.tests}
    bits = [test for test in query.tests if test[0] == "perm" and test[1] in SPECIAL and not test[2]]
    if len(bits) > 1:  # "setuid or setgid", and who says "setuid and setgid files" means either as well
        query.tests = [test for test in query.tests if test not in bits]
        query.tests.append(("perm", f"/{sum(int(bit[1][1:]) for bit in bits)}", False))
    times = [test for test, _, negated in query.tests if test in ("age", "day", "date") and not negated]
    if query.either and len(times) > 1:
        return False  # "yesterday or today": one after the other would have to be both
    if "dir" in query.nouns and query.exts and "name" in named:
        return False  # "pyc files and __pycache__ folders": each has a test of its own
    something = bool(
        query.nouns or query.exts or named & {"name", "hidden", "size", "text", "executable", "broken"}
    )
    placed = query.here or query.roots or (query.all and query.sort)
    if not something and _any_file(query, named):
        query.nouns.add("file")
        something = True
    if query.action == "delete" and query.of_bits and named & {"perm", "executable"}:
        return False  # "remove the sticky bit from …" spares the folder
    if "octal" in query.show and not (query.roots or query.tests or query.exts):
        return False  # those in this folder are told by `stat`
    chosen = query.roots or query.here or query.tests or query.named_kind
    if query.action == "total" and query.exts == [("log",)] and not chosen:
        return False  # the logs of the system
    looking = query.action == "list" and not query.tests and query.looks and placed
    looking = looking and "/" not in query.roots
    if query.action == "copy" and query.whole and (query.pruned or named == {"name"}):
        something = True  # "copy everything except …"
    if not something and not (query.top and query.sort) and not looking:
        if query.sort and "superlative" in query.show and (query.here or query.roots):
            query.show.add("singular")  # "the largest thing here"
        elif not (query.changed and named & {"age", "day", "date"}):
            return False
        query.nouns.add("file")
    folder = query.nouns == {"dir"} and any(test == "name" and not no for test, _, no in query.tests)
    if query.action == "archive" and folder and not query.all:
        return False  # one folder is packed as a whole
    if query.action == "archive" and not query.target and something:
        query.target = query.bundle
        query.action = "archive" if query.bundle else "gzip"  # "compress them": each by itself
    if query.action in ("move", "copy", "archive") and not query.target:
        return False
    if query.action in ("chown", "chgrp"):
        return bool(query.target) and not (query.sort or query.top or query.group or query.mode)
    if query.action not in ("move", "copy", "archive", "chmod") and query.target:
        return False
    if query.action == "chmod" and not query.mode:
        return False
    if query.mode and query.action != "chmod":
        return False
    if query.action in ("delete", "move", "copy") and (query.sort or query.top):
        return _picks(query)
    if query.action in ("delete", "move", "copy", "chmod") and (query.sort or query.top or query.group):
        return False
    if any(archive_kind(root) for root in query.roots):
        return False
    if query.action == "gzip":
        return bool(query.exts or query.tests) and not (query.sort or query.top or query.group)
    if query.action == "delete" and query.unnamed:
        return False
    return not (query.action == "delete" and not query.tests and not query.exts)
