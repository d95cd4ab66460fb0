"""Requests that are sent again and again: until an address answers, or for each of many pages."""

from __future__ import annotations

import re

from caro.backends.static.render import quote

URL = r"(?P<url>https?://[^\s,'\"]+)"
ANSWERS = (
    r"(?:it )?(?:answers?|returns?|responds?|gives?|replies|is)(?: with)?(?: an?)?(?: http)?"
    r"(?: status)?(?: code)?(?: of)?"
)
SPAN = r"(?P<n>\d+) ?(?P<unit>s|secs?|seconds?|m|mins?|minutes?)"
PAUSE = rf"(?:,? checking every {SPAN})?"
UNTIL = (
    re.compile(
        r"(?:retry|poll|curl|request|call|check|try|hit|query|fetch)(?: to reach| getting)? "
        rf"{URL} every {SPAN},? until {ANSWERS} (?P<code>[1-5]\d\d)(?: ok)?"
    ),
    re.compile(rf"wait (?:until|for|till) {URL} (?:to )?{ANSWERS} (?P<code>[1-5]\d\d)(?: ok)?{PAUSE}"),
    re.compile(
        rf"(?:wait (?:until|till) {URL}) (?P<up>is up|is reachable|is available|responds|answers){PAUSE}"
    ),
)
PAGES = re.compile(
    rf"(?:call|curl|get|fetch|download|request|query) {URL},? (?:for|with)(?: all)?(?: the)? "
    r"(?:pages?|numbers?|ids?|\w)(?: = | from | =)? ?(?P<a>\d+) ?(?:to|through|-|until) ?(?P<b>\d+),? "
    r"and (?:save|store|write) (?:each|them)(?: one)?(?: page)? (?:to|as|in|into) (?P<out>[^\s'\"]+)"
)
PLACES = ("{page}", "{n}", "{i}", "{N}", "N", "X", "#")
"""What stands for the number in an address."""


def command(query: str) -> str | None:
    """Return the loop, or the pattern of addresses, that a request asks for, or None."""
    said = query.strip().rstrip(" .?!").removeprefix("please ")
    said = said[:1].lower() + said[1:]
    for form in UNTIL:
        if (found := form.fullmatch(said)) is not None:
            return _until(found)
    found = PAGES.fullmatch(said)
    return _pages(found) if found is not None else None


def _until(found: re.Match[str]) -> str:
    """Return the loop that ends when the address answers as it should."""
    pause = int(found["n"] or 1) * (60 if (found["unit"] or "s")[0] == "m" else 1)
    url = quote(found["url"])
    if "code" in found.re.groupindex:
        test = f"[ \"$(curl -s -o /dev/null -w '%{{http_code}}' {url})\" = {found['code']} ]"
    else:
        test = f"curl -sf -o /dev/null {url}"
    return f"until {test}; do sleep {pause}; done"


def _pages(found: re.Match[str]) -> str | None:
    """Return one call for all the pages; curl counts them itself."""
    first, last = int(found["a"]), int(found["b"])
    url, out = found["url"], found["out"]
    if not first < last or any(c in url + out for c in "[]") or "#1" in out:
        return None
    for place in PLACES:
        if url.count(place) == 1 and out.count(place) == 1:
            pattern = url.replace(place, f"[{first}-{last}]")
            if "{" in pattern:
                return None
            return f"curl -s {quote(pattern)} -o {quote(out.replace(place, '#1'))}"
    return None
