"""Targets of a Makefile that are said as they are typed: "make install", "run make clean and make all".

In a sentence "make" says to create something, so only a request that is nothing else is read so.
"""

from __future__ import annotations

import re

USUAL = frozenset(
    "all install uninstall test tests check clean distclean dist docs build lint format help deploy".split()
)
"""Targets that many Makefiles have; another name needs a second step to tell it from what is to be made."""
STEP = re.compile(r"(?:please )?(?:run |execute |do )?(?:a )?make (?P<target>[a-z][\w.-]*)")
JOINT = re.compile(r",? and then |,? then |,? and |, | ?&& ?|; ?")


def command(query: str) -> str | None:
    """Return the calls of make, or None where something else is asked for."""
    steps = [STEP.fullmatch(part) for part in JOINT.split(query.strip().rstrip(" .!"))]
    targets = [step["target"] for step in steps if step is not None]
    if len(targets) != len(steps) or (len(targets) == 1 and targets[0] not in USUAL):
        return None
    if not USUAL.intersection(targets):
        return None
    return " && ".join(f"make {target}" for target in targets)
