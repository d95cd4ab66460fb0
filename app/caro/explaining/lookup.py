"""Looks up what the table lacks: in a manual page that is installed, or in a program's own `--help`.

Nothing but files is read for the first. For the second, `PROGRAM --help` is run for the few programs of
`helptext.SAFE`, from a folder of the system, without input and with a limit on time and output.
"""

from __future__ import annotations

import time

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

SECONDS = 3.0
"""How long all look-ups for one command may take together; what is not known then is called unknown."""
MAX_PAGES = 12
"""Most pages that are read for one command; the biggest on a full Debian (gcc, 1.3 MB) takes 0.2 s."""
MAX_SAYS = 160
"""Longest text that is taken from a page, in characters: four lines of a narrow terminal."""


MAX_LINE, MAX_LINES = 4000, 60_000
"""Longest line of a page that is read, in characters, as some expressions take the square of it; and most
lines: bash's page, the biggest of a Debian without gcc's, has 11,808."""


@dataclass(frozen=True, slots=True)
class Found:
    """What a page says of an option."""

    says: str
    source: str
    """`manual` or `help`."""
    valued: bool
    """Whether the page shows it with a value behind it."""


@dataclass(frozen=True, slots=True)
class Page:
    """What was read from one page: what the program is for, and its options."""

    says: str
    options: dict[str, tuple[str, bool]]


class Lookup:
    """Looks things up for one command; a page is read once."""

    def __init__(self, variables: Mapping[str, str], seconds: float = SECONDS) -> None:
        self._variables = variables
        self._end = time.monotonic() + seconds
        self._pages: dict[tuple[str, str], Page | None] = {}

    def program(self, name: str) -> tuple[str, str] | None:
        """Return what a program is for and who says so, None where no manual page does."""
        page = self._page(name, "manual")
        return (page.says, "manual") if page is not None and page.says else None

    def option(self, names: Sequence[str], form: str) -> Found | None:
        """Return what the first page of `names` (a sub-command's before its tool's) says of an option."""
        for name in names:
            name = name.replace(" ", "-")
            for source in ("manual", "help"):
                page = self._page(name, source)
                if page is not None and form in page.options and page.options[form][0]:
                    says, valued = page.options[form]
                    return Found(says, source, valued)
        return None

    def _page(self, name: str, source: str) -> Page | None:
        key = (name, source)
        if key not in self._pages:
            if time.monotonic() > self._end or len(self._pages) >= 2 * MAX_PAGES or not _plain(name):
                return None
            if source == "manual":
                from caro.explaining.manual import page

                self._pages[key] = page(name, self._variables)
            else:
                from caro.explaining.helptext import page as help_page

                self._pages[key] = help_page(name, self._end - time.monotonic())
        return self._pages[key]


def _plain(name: str) -> bool:
    """Tell whether a name can be that of a program, and of no other file."""
    return (
        0 < len(name) <= 64
        and name.isascii()
        and name[0].isalnum()
        and name.replace("-", "a").replace("_", "a").replace(".", "a").replace("+", "a").isalnum()
    )


def shortened(text: str) -> str:
    """Return the first sentence of a text from a page, in one line that fits."""
    text = " ".join(text.split())
    at = 0
    while (at := text.find(". ", at + 1)) >= 0:
        if text[at - 2 : at] not in ("e.", "i.") and text[max(0, at - 3) : at] not in ("e.g", "i.e", "etc"):
            text = text[:at]
            break
    text = text.rstrip(".")
    if len(text) > MAX_SAYS:
        text = text[: MAX_SAYS - 1].rsplit(" ", 1)[0] + "…"
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[:2] == "A " else text
