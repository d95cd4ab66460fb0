"""The compiled tables of the grammar, or the same made in memory in a source tree that was not compiled."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    PHRASES: dict[str, str]
    """Rarest required concept to lines of `order|intent|required|optional|slot|slot…`; a slot is
    `name,type,1 when required,concept before,concept after`."""
    ALSO: tuple[str, ...]
    """By intent, the concepts that may be said besides, separated by blanks."""
    COMMANDS: tuple[Any, ...]
    """By intent: a template, a dict of templates by dialect, or (module, function, slot names…)."""
    IDS: tuple[str, ...]
    CLAUSES: dict[str, str]
    """First edge to lines of `further edges|feature`."""
    TYPE_WORDS: dict[str, tuple[str, ...]]
    """What a word before "files" says about their extensions."""
else:
    try:
        from caro.backends.static._index import ALSO, CLAUSES, COMMANDS, IDS, PHRASES, TYPE_WORDS  # noqa: F401
    except ImportError:
        from caro.backends.static.compiler import compile_index

        globals().update(compile_index())
