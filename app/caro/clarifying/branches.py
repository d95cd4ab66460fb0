"""`delete the branch feature`, where it is here and at a remote: one of them, or both."""

from __future__ import annotations

import os

from caro.clarifying import Question, Reading, answered

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Request

ABOVE = 20
"""Folders up to which the repository is looked for."""


def which_branch(request: Request, command: str) -> Question | None:
    """Ask whether the branch here is meant, or the one at the remote; the repository's files are read."""
    words = command.split()
    if words[:2] != ["git", "branch"] or len(words) != 4 or words[2] not in ("-d", "-D"):
        return None
    low = f" {request.query.lower()} "
    if any(word in low for word in (" local ", " remote ", " origin ", " here ")):
        return None
    branch = words[3]
    refs = _refs(request.environment.cwd)
    if f"refs/heads/{branch}" not in refs or f"refs/remotes/origin/{branch}" not in refs:
        return None
    remote = answered(f"delete the remote branch {branch}", request)
    if remote is None:
        return None
    return Question(
        f"Which {branch}?",
        (
            Reading("the branch here", command, request.query),
            Reading("the one at origin", remote, f"delete the remote branch {branch}"),
            Reading("both", f"{command} && {remote}"),
        ),
        branch,
    )


def _refs(folder: str) -> frozenset[str]:
    """Return the names of branches of the repository in which a folder lies, as its files give them."""
    for _ in range(ABOVE):
        git = os.path.join(folder, ".git")
        if os.path.isdir(git):
            break
        folder = os.path.dirname(folder)
    else:
        return frozenset()
    found: set[str] = set()
    for kind in ("refs/heads", "refs/remotes"):
        for place, _, files in os.walk(os.path.join(git, kind)):
            found.update(os.path.relpath(os.path.join(place, name), git) for name in files)
    try:
        with open(os.path.join(git, "packed-refs"), encoding="utf-8", errors="replace") as file:
            found.update(line.split()[1] for line in file if line[:1] not in "#^\n" and " " in line)
    except OSError:
        pass
    return frozenset(found)
