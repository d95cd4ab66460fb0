"""What a git repository says about itself, read from its files: git is not started for that."""

from __future__ import annotations

import os
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator


class Repository:
    """The repository around a folder."""

    def __init__(self, folder: str) -> None:
        """Look from `folder` upwards; `found` tells whether there is one."""
        self.git = ""
        place = os.path.abspath(folder)
        while True:
            path = os.path.join(place, ".git")
            if os.path.exists(path):
                self.git = _linked(path)
                break
            if os.path.dirname(place) == place:
                break
            place = os.path.dirname(place)
        self.top = place
        self.found = bool(self.git)
        shared = _read(os.path.join(self.git, "commondir")).strip() if self.found else ""
        self._common = os.path.join(self.git, shared) if shared else self.git

    def branch(self) -> str:
        """Return the name of the branch that is checked out, "" where none is."""
        head = _read(os.path.join(self.git, "HEAD")).strip()
        return head.removeprefix("ref: refs/heads/") if head.startswith("ref: refs/heads/") else ""

    def branches(self) -> list[str]:
        """Return the local branches."""
        return sorted(set(self._refs("refs/heads/")))

    def remote_branches(self) -> list[str]:
        """Return the branches known of remotes, without the name of the remote."""
        return sorted({name.partition("/")[2] for name in self._refs("refs/remotes/")} - {"HEAD"})

    def tags(self) -> list[str]:
        """Return the tags."""
        return sorted(set(self._refs("refs/tags/")))

    def remotes(self) -> list[str]:
        """Return the names of the remotes, `origin` first."""
        found = re.findall(r'^\s*\[remote "([^"]+)"\]', self._config(), re.MULTILINE)
        return sorted(found, key=lambda name: (name != "origin", name))

    def has_upstream(self, branch: str) -> bool:
        """Tell whether it is configured where a branch is pushed to."""
        return f'[branch "{branch}"]' in self._config()

    def _config(self) -> str:
        return _read(os.path.join(self._common, "config"))

    def _refs(self, kind: str) -> Iterator[str]:
        top = os.path.join(self._common, kind)
        for place, _, files in os.walk(top):
            for name in files:
                yield os.path.relpath(os.path.join(place, name), top)
        for line in _read(os.path.join(self._common, "packed-refs")).splitlines():
            name = line.partition(" ")[2]
            if name.startswith(kind):
                yield name.removeprefix(kind)


def _linked(path: str) -> str:
    """Return the folder of the repository, which a work tree or a submodule names in a file."""
    if os.path.isdir(path):
        return path
    named = _read(path).strip().removeprefix("gitdir: ")
    return os.path.join(os.path.dirname(path), named) if named else ""


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(1_000_000)
    except OSError:
        return ""
