"""What the builder functions of several domains need to put a command together."""

from __future__ import annotations

from caro.backends.static.render import FILTERS, quote, quote_glob, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from caro.domain import Environment

PLAIN_FILES = frozenset(
    "readme license makefile dockerfile changelog gemfile procfile vagrantfile jenkinsfile syslog messages dmesg "
    "passwd hosts group shadow fstab crontab sudoers hostname resolv.conf services profile shells cpuinfo meminfo "
    "todo notes copying authors".split()
)
"""Names without a dot that are files all the same."""

WRAPPED = frozenset(
    "mp4 mkv avi mov webm mp3 wav flac ogg m4a aac jpg jpeg png gif webp bmp tiff pdf docx odt xlsx pptx zip".split()
)
"""Endings of files that end where their format says: one behind another, only the first is seen."""

SPECIAL = frozenset(".*[]^$\\")
"""Characters that a basic regular expression does not take for themselves."""


def q(text: Any) -> str:
    """Return a value as one shell word."""
    return quote(str(text))


def path(text: str) -> str:
    """Return a path or glob as a shell word; a glob stays live."""
    return quote_glob(text) if any(c in text for c in "*?[") else quote_path(text)


def sed(script: str) -> str:
    """Return a sed or awk script in single quotes."""
    return "'" + script.replace("'", "'\\''") + "'"


def regex(text: str) -> str:
    """Escape a text for a regular expression between slashes."""
    return FILTERS["re"](text)


def replacement(text: str) -> str:
    """Escape a text for the right side of sed's `s`."""
    return FILTERS["repl"](text)


def in_place(environment: Environment) -> str:
    """Return sed with its option for changing files in place."""
    return "sed -i ''" if environment.dialect == "bsd" else "sed -i"


def is_folder(text: str) -> bool:
    """Tell whether a path looks like that of a folder: no dot in its last part, no name known as a file's."""
    if text.endswith("/") or text in (".", "..", "~"):
        return True
    last = text.rpartition("/")[2]
    if any(c in last for c in "*?["):
        return False
    return "." not in last and last.lower() not in PLAIN_FILES and not text.startswith(("/etc/", "/proc/"))


def names_file(text: str) -> bool:
    """Tell whether a text has the shape of a file's name or path."""
    from caro.backends.static.tokens import shape

    return bool(text) and shape(text)[0] in ("file", "path")


def number(values: Mapping[str, Any], name: str = "n", default: int = 1) -> int:
    """Return a number slot, or `default` when it was not filled."""
    value = values.get(name)
    return int(value) if value is not None and value is not True else default
