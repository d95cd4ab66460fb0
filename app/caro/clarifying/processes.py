"""`kill node`, where several processes of that name run: all of them, or which one."""

from __future__ import annotations

import os
import sys

from caro.clarifying import MOST, Question, Reading

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Request

LONGEST = 4096
"""Most bytes of a command line that are read."""
SHOWN = 50
"""Most characters of a command line that are shown."""


def which_process(request: Request, command: str) -> Question | None:
    """Ask which of several processes of the person's is meant; read from /proc, so on Linux alone."""
    words = command.split()
    if sys.platform != "linux" or words[:1] not in (["pkill"], ["killall"]) or len(words) not in (2, 3):
        return None
    name = words[-1]
    if (len(words) == 3 and words[1] != "-x") or not name.replace("-", "a").replace("_", "a").isalnum():
        return None
    running = _running(name)
    if len(running) < 2 or "all" in request.query.lower().split():
        return None
    readings = [Reading(f"all {len(running)} of them", command, request.query)]
    readings += [Reading(f"{number}  {line}", f"kill {number}") for number, line in running[: MOST - 1]]
    return Question(f"Which {name}?", tuple(readings), name)


def _running(name: str) -> list[tuple[int, str]]:
    """Return number and command line of the person's processes of a name, the newest last."""
    found: list[tuple[int, str]] = []
    own = os.getuid()
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        folder = f"/proc/{entry}"
        try:
            if os.stat(folder).st_uid != own:
                continue
            with open(f"{folder}/comm", encoding="utf-8", errors="replace") as file:
                if file.read().rstrip("\n") != name:
                    continue
            with open(f"{folder}/cmdline", "rb") as raw:
                words = raw.read(LONGEST).decode("utf-8", "replace").split("\0")
        except OSError:
            continue
        line = " ".join((os.path.basename(words[0]), *words[1:])).strip()
        found.append((int(entry), line if len(line) <= SHOWN else f"{line[: SHOWN - 1]}…"))
    return sorted(found)
