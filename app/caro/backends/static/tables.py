"""The compiled tables of the grammar, or the same made in memory in a source tree that was not compiled."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from caro.backends.static.compiler import Phrase

    PHRASES: tuple[Phrase, ...]
    BY_CONCEPT: dict[str, tuple[int, ...]]
    COMMANDS: tuple[Any, ...]
    IDS: tuple[str, ...]
    CLAUSE_TRIE: dict[str, Any]
    TYPE_WORDS: dict[str, tuple[str, ...]]
else:
    try:
        from caro.backends.static._index import BY_CONCEPT, CLAUSE_TRIE, COMMANDS, IDS, PHRASES, TYPE_WORDS
    except ImportError:
        from caro.backends.static.compiler import compile_index

        globals().update(compile_index())
