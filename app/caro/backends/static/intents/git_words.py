"""What the git rows share: words that people add to any request about git."""

from __future__ import annotations

from caro.backends.static.intent import Intent, intent

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.backends.static.intent import Command

ALWAYS = "git repo repository project codebase"


def git(
    name: str,
    say: tuple[str, ...] | str,
    run: Command,
    yes: Mapping[str, str],
    no: tuple[str, ...] | str,
    also: str = "",
) -> Intent:
    """Return the row `git.NAME`, in which words like "repo" may always be said."""
    return intent("git." + name, say, run, yes, no, also=f"{ALWAYS} {also}")
