"""Tells which tool or option of a model's command does not exist: a small model makes them up.

Of 49 development answers with an option that stood in no manual page, one was right.
"""

from __future__ import annotations

import os
import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from caro.shell.calls import Call

NESTED = frozenset(
    "git docker podman kubectl systemctl apt apt-get npm pip pip3 cargo go gh ip brew dnf aws helm terraform"
    " openssl tmux nmcli loginctl hostnamectl timedatectl snap flatpak vagrant poetry uv conda".split()
)
"""Tools whose sub-commands have options of their own."""
GLUED = frozenset("find java ffmpeg ffprobe convert magick mogrify identify openssl xinput xrandr".split())
"""Tools whose options are words behind one dash."""
NUMBER = re.compile(r"-\d")
WORD = re.compile(r"--?[A-Za-z][A-Za-z_-]*\d*\Z")
PLAIN = re.compile(r"[\w.+-]+\Z")


def key(call: Call) -> str | None:
    """Return the name under which the options of a call are kept; None for what is no tool's name."""
    tool = call[0].rpartition("/")[2] if call[0].startswith(("/usr/", "/bin/", "/sbin/")) else call[0]
    if not PLAIN.match(tool) or tool[0] in ".-":
        return None
    if tool in NESTED:
        word = next((word for word in call[1:] if not word.startswith("-")), "")
        if re.fullmatch(r"[a-z][a-z-]+", word):
            return f"{tool} {word}"
    return tool


def options(call: Call) -> Iterator[str]:
    """Give the options of a call as the table has them; what an expansion decides is left out."""
    for word in call[1:]:
        if word == "--":
            return
        if len(word) < 2 or word[0] != "-" or NUMBER.match(word) or "$" in word or "`" in word:
            continue
        name = word.partition("=")[0]
        if call[0] not in GLUED:
            yield name if name[:2] == "--" else name[:2]
        elif WORD.match(name):
            yield name


def unknown(command: str) -> str | None:
    """Return the first tool or option of `command` that is not known, None where all are."""
    from caro.shell.calls import calls

    for call in calls(command):
        name = key(call)
        if name is None:
            continue
        known = _line(name)
        if known is None:
            tool = name.split(" ")[0]
            if tool in NESTED or _line(tool) is not None or _found(tool):
                continue
            return tool
        if "*" in known:
            continue
        letters = next((word[1:] for word in known if word[0] == "+"), "")
        for option in options(call):
            if option not in known and not (len(option) == 2 and option[1] in letters):
                return f"{name} {option}"
    return None


def _line(name: str) -> list[str] | None:
    """Return the words behind a tool's name in the table, None where it has no line."""
    from caro.backends.embedded.optionwords import TEXT

    at = TEXT.find(f"\n{name} ")
    if at < 0:
        return [] if f"\n{name}\n" in TEXT else None
    end = re.compile(r"\n(?! )|\Z").search(TEXT, at + 1)
    line = TEXT[at : end.start() if end else None]
    found = line[len(name) + 1 :].split()
    # "git" has no line of "git commit": what follows must be options.
    return found if all(word[0] in "+-*" for word in found) else None


def _found(tool: str) -> bool:
    """Tell whether the tool is on the search path, or a word of the shell."""
    import shutil

    return shutil.which(tool, path=os.environ.get("PATH")) is not None
