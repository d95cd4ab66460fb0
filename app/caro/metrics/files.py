"""The files that the figures lie in: made, set aside when long, listed and deleted.

`answers.jsonl` is the one that is written to. When it grows long it is renamed to `answers.TIME.jsonl`, TIME
being milliseconds of Unix time, and of those the oldest are deleted: no name is ever used twice, so that
nobody writes over what another process has set aside.
"""

from __future__ import annotations

import os
import time

from caro.metrics import NAME

KEPT = 4
"""Files that are kept behind the one that is written to: 10 MB in all, some 50,000 answers."""

_FRONT, _END = NAME.split(".")


def made(place: str) -> bool:
    """Make the folder `place`, for this person alone; False where that would be within somebody else's.

    No more than `.local/state/caro` is made: a home that is not there, such as /nonexistent, stays so.
    """
    above = os.path.abspath(place)
    for _ in range(3):
        above = os.path.dirname(above)
        if os.path.exists(above):
            break
    if os.stat(above).st_uid not in (0, os.geteuid()):
        return False
    os.makedirs(place, 0o700, exist_ok=True)
    return True


def set_aside(place: str, handle: int) -> None:
    """Rename the file that is open as `handle`, unless another process does so now or did.

    Whoever has it open still may write to it: that line then lies in the file that was set aside.
    """
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return
    path = f"{place}/{NAME}"
    if not os.path.samestat(os.fstat(handle), os.stat(path)):
        return
    before = aside(place)
    last = int(before[-1].split(".")[1]) if before else 0
    # Behind the last one also where the clock was set back: the oldest is who goes.
    moment = max(time.time_ns() // 1_000_000, last + 1)
    os.rename(path, f"{place}/{_FRONT}.{moment}.{_END}")
    for name in before[: max(len(before) + 1 - KEPT, 0)]:
        os.unlink(f"{place}/{name}")


def aside(place: str) -> list[str]:
    """Return the names of the files that were set aside, the oldest first."""
    found = []
    for name in os.listdir(place):
        front, _, rest = name.partition(".")
        moment, _, end = rest.partition(".")
        if (front, end) == (_FRONT, _END) and moment.isascii() and moment.isdigit():
            found.append((int(moment), name))
    return [name for _, name in sorted(found)]


def delete(place: str) -> int:
    """Delete all of them and return how many there were; OSError where one can't be deleted."""
    count = 0
    for _ in range(2):  # once more, for what was set aside meanwhile
        try:
            names = [NAME, *aside(place)]
        except (FileNotFoundError, NotADirectoryError):
            break
        for name in names:
            try:
                os.unlink(f"{place}/{name}")
                count += 1
            except FileNotFoundError:
                continue
    return count
