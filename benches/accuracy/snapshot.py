"""What a command did to a file tree: the paths that differ from the pristine tree, and how they look now.

Two commands had the same effect when these differences are equal. Archives count by their members, git
repositories by refs, index and settings, and everything else by kind, mode and content.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time

from benches.accuracy import archive, gitstate

Stamp = tuple[int, int, int, int, int]
State = tuple[object, ...]
Effect = frozenset[tuple[object, ...]]

_CLOSED: Stamp = (0, 0, 0, 0, 0)


def stamps(root: str) -> dict[str, Stamp]:
    """Return for each path below ``root`` its mode, size, mtime (ns), inode and number of links."""
    found: dict[str, Stamp] = {}
    pending = [""]
    while pending:
        folder = pending.pop()
        try:
            entries = list(os.scandir(os.path.join(root, folder)))
        except PermissionError:
            continue
        for entry in entries:
            path = os.path.join(folder, entry.name)
            try:
                info = entry.stat(follow_symlinks=False)
            except PermissionError:  # a folder that may be listed but not entered
                found[path] = _CLOSED
                continue
            found[path] = (info.st_mode, info.st_size, info.st_mtime_ns, info.st_ino, info.st_nlink)
            if stat.S_ISDIR(info.st_mode):
                pending.append(path)
    return found


def effect(pristine: str, after: str, before: dict[str, Stamp], *, times: bool, new_names: bool) -> Effect:
    """Describe how the tree ``after`` differs from ``pristine``, given the stamps ``before`` the run."""
    now = stamps(after)
    changed = {path for path in before.keys() | now.keys() if before.get(path) != now.get(path)}
    rows: set[tuple[object, ...]] = set()
    repositories: set[str] = set()
    counter: dict[State, int] = {}
    for path in changed:
        head, inside, _ = (path + os.sep).partition(os.sep + ".git" + os.sep)
        if inside or path.endswith(".git") or ".git" + os.sep in path:
            repositories.add(path[: path.index(".git") + 4] if ".git" in path else head)
            continue
        old = _state(pristine, path, times)
        new = _state(after, path, times)
        if old == new:
            continue
        if new_names and old is None and new is not None:
            counter[new] = counter.get(new, 0) + 1
            rows.add(("new", counter[new], *new))
        else:
            rows.add((path, *(new or ("gone",))))
    for path in repositories:
        state = gitstate.describe(os.path.join(after, path))
        if state != gitstate.describe(os.path.join(pristine, path)):
            rows.add((path, state))
    return frozenset(rows)


def _state(root: str, path: str, times: bool) -> State | None:
    full = os.path.join(root, path)
    try:
        info = os.lstat(full)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError:
        return ("closed",)
    mode = stat.S_IMODE(info.st_mode)
    if stat.S_ISLNK(info.st_mode):
        return ("link", os.readlink(full))
    when = (_when(info.st_mtime),) if times and not stat.S_ISDIR(info.st_mode) else ()
    if stat.S_ISDIR(info.st_mode):
        return ("folder", mode)
    if not stat.S_ISREG(info.st_mode):
        return ("special", stat.S_IFMT(info.st_mode), mode)
    try:
        members = archive.describe(full)
        if members is not None:
            return ("archive", members, *when)
        return ("file", mode, info.st_nlink > 1, content_hash(full), *when)
    except PermissionError:
        return ("file", mode, "unreadable", *when)


def _when(mtime: float) -> str:
    """Round a time stamp so that two runs a minute apart agree: "now" is the last ten minutes."""
    return "now" if abs(time.time() - mtime) < 600 else str(int(mtime))


def content_hash(path: str) -> str:
    """Hash a file's data and size; holes of sparse files are skipped, final newlines do not count."""
    digest = hashlib.sha256()
    size = os.path.getsize(path)
    with open(path, "rb") as handle:
        if size <= 1_000_000:
            digest.update(handle.read().rstrip(b"\n"))
            return digest.hexdigest()
        position = 0
        while position < size:
            try:
                start = os.lseek(handle.fileno(), position, os.SEEK_DATA)
            except OSError:
                break
            position = os.lseek(handle.fileno(), start, os.SEEK_HOLE)
            handle.seek(start)
            block = handle.read(position - start)
            # A copy may store as zeros what the original leaves as a hole.
            digest.update(block.rstrip(b"\0"))
        digest.update(str(size).encode())
    return digest.hexdigest()
