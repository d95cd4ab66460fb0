"""What the git rows share: words that people add to any request about git, and time limits in git's own words."""

from __future__ import annotations

from caro.backends.static.intent import Intent, intent
from caro.backends.static.render import quote

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.backends.static.intent import Command

ALWAYS = "git repo repository project codebase"

UNITS = ((31536000, "year"), (2592000, "month"), (1209600, "fortnight"), (604800, "week"), (86400, "day"),
         (3600, "hour"), (60, "minute"), (1, "second"))  # fmt: skip

CALENDAR = {
    "today": ("midnight", ""),
    "yesterday": ("yesterday.midnight", "midnight"),
    "thisweek": ("1 week ago", ""),
    "lastweek": ("1 week ago", ""),
    "lastmonth": ("1 month ago", ""),
    "lastyear": ("1 year ago", ""),
}
"""Concept to the limits `--since` and `--until` that git understands."""

WHEN = "last since ago before after from between and today yesterday thisweek lastweek lastmonth lastyear recently date"


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


def ago(span: tuple[float, int]) -> str:
    """Return a time span as git says it: `2 weeks ago`."""
    amount, seconds = span
    for size, unit in UNITS:
        if seconds == size:
            return f"{amount:g} {unit}{'' if amount == 1 else 's'} ago"
    return f"{amount * seconds:g} seconds ago"


def limits(values: Mapping[str, Any]) -> str | None:
    """Return the `--since` and `--until` options that the values ask for, each with a blank before it.

    A bare date gets midnight, since git would read it with the present time of day. None when the words for
    time contradict each other or say more than can be expressed.
    """
    since = until = ""
    for concept, (start, end) in CALENDAR.items():
        if values.get(concept):
            since, until = start, end if "since" not in values else ""
    if "span" in values:
        if since:
            return None
        if "before" in values:
            until = ago(values["span"])
        else:
            since = ago(values["span"])
    if isinstance(values.get("date"), str):
        if since or until:
            return None
        day = values["date"] + ("-01" if len(values["date"]) == 7 else "")
        if "until" in values:
            since, until = f"{day} 00:00", f"{values['until']} 23:59"
        elif "before" in values:
            until = f"{day} 00:00"
        elif "since" in values or "after" in values or "from" in values:
            since = f"{day} 00:00"
        else:
            since, until = f"{day} 00:00", f"{day} 23:59"
    return (f" --since={quote(since)}" if since else "") + (f" --until={quote(until)}" if until else "")
