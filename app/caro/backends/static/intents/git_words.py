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
    said = (say,) if isinstance(say, str) else say
    return intent("git." + name, tuple(map(_thrown, said)), run, yes, no, also=f"{ALWAYS} {also}")


def _thrown(phrase: str) -> str:
    """Return a phrasing in which changes may be thrown away where they may be discarded; a file may not."""
    if "discard" not in phrase or "throw" in phrase or ("change" not in phrase and "commit" not in phrase):
        return phrase
    if "|discard" in phrase or "discard|" in phrase:
        return phrase.replace("discard", "discard|throw")
    return phrase.replace("discard", "(discard|throw)")
