"""Two readings of one request that differ in what they do here: which folder, which process, which archive.

A reading is the request said more exactly, answered by the matcher. Only what the machine shows counts: where
all readings do the same, or one of them does nothing, there is nothing to ask. Nothing is changed by looking.
"""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.domain import Request

MOST = 8
"""Most readings that are told apart: each has one digit, and nobody reads a longer list."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing that a request may mean."""

    says: str
    """In a few words, for a person."""
    command: str
    query: str = ""
    """The request said more exactly; empty where the command was not made of words."""


@dataclass(frozen=True, slots=True)
class Question:
    """What a request leaves open."""

    asks: str
    """One short question."""
    readings: tuple[Reading, ...]
    """Two or more; where one of them was answered, that is the first."""
    about: str = ""
    """The words of the request that leave it open; empty where that is what it does not say."""

    def note(self, command: str) -> str:
        """Return a sentence that names the readings other than `command`, for whoever can't be asked."""
        taken = next((f"taken as “{one.says}”; " for one in self.readings if one.command == command), "")
        others = [f"{one.says}: {one.command}" for one in self.readings if one.command != command]
        return f"{taken}it may {'also ' if taken else ''}mean {'; or '.join(others)}"


def question(request: Request, command: str) -> Question | None:
    """Return what to ask about a request that was answered with `command`, None where nothing is open."""
    here = request.environment
    if not here.may_look:
        return None
    from caro.clarifying import archives, branches, files, processes

    kinds: tuple[Callable[[Request, str], Question | None], ...] = (
        processes.which_process,
        branches.which_branch,
        archives.which_archive,
        files.which_file,
        files.which_kind,
        files.which_day,
        files.which_folder,
    )
    for kind in kinds:
        found = kind(request, command)
        if found is not None and len({one.command for one in found.readings}) > 1:
            return Question(found.asks, found.readings[:MOST], found.about)
    return None


def answered(query: str, request: Request) -> str | None:
    """Return the matcher's command for a request said more exactly, None where it knows none."""
    from caro._record import replace
    from caro.router import Router

    found = Router(("static",)).suggest(replace(request, query=query)).suggestion
    return found.command if found is not None else None


def counted(number: int, noun: str = "file") -> str:
    """Return a number with its noun."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
