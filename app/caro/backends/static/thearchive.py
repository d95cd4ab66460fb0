"""Requests about "the archive", which they don't name: the one that lies here, or the newest of several."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment

TARBALLS = (".tar", ".tgz", ".tar.gz", ".tar.bz2", ".tar.xz", ".tar.zst", ".tbz2", ".txz")
ARCHIVES = (*TARBALLS, ".zip", ".7z", ".rar")
NOUNS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("the zip file", (".zip",)),
    ("the zip archive", (".zip",)),
    ("the zip", (".zip",)),
    ("the tarball", TARBALLS),
    ("the tar file", TARBALLS),
    ("the tar archive", TARBALLS),
    ("the archive", ARCHIVES),
    ("this archive", ARCHIVES),
)
"""What an archive is called, and the endings of those that may be meant; longer ones first."""
VERBS = frozenset("unpack extract unzip untar decompress uncompress list show what open see".split())
MOST_ENTRIES = 5000


def readings(query: str, environment: Environment) -> list[tuple[str, str]]:
    """Return for each archive here its name, and the request with that in the place of "the archive".

    The newest comes first. Requests that name a file, or want something else than to look or to unpack, have
    none.
    """
    low = query.lower().rstrip(" .?!")
    noun = spoken(query)
    if not noun or not environment.may_look or VERBS.isdisjoint(low.split()):
        return []
    at = low.index(noun)
    before, after = query[:at], query[at + len(noun) :].rstrip(" .?!")
    if after and not after.startswith((" to ", " into ", " here", " in ")):
        return []
    endings = next(kinds for one, kinds in NOUNS if one == noun)
    found: list[tuple[float, str]] = []
    try:
        with os.scandir(environment.cwd) as entries:
            for _, entry in zip(range(MOST_ENTRIES), entries, strict=False):
                if entry.name.lower().endswith(endings) and entry.is_file():
                    found.append((-entry.stat().st_mtime, entry.name))
    except OSError:
        return []
    return [(name, f"{before}{_word(name)}{after}") for _, name in sorted(found)]


def spoken(query: str) -> str:
    """Return the words of a request for an archive that it does not name; empty for none."""
    low = query.lower()
    return next((one for one, _ in NOUNS if one in low), "")


def _word(name: str) -> str:
    """Return a name as a request holds it: in quotes where it has blanks."""
    return f"'{name}'" if " " in name else name
