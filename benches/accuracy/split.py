"""Which cases are for tuning and which only for counting.

The side is a hash of the intent's id, so it stays the same when cases are added, and all phrasings of one
intent fall on the same side: a test intent was never seen in other words.
"""

from __future__ import annotations

import hashlib

from benches.accuracy.caseset import Case

SEED = "caro accuracy 1"
TEST_SHARE = 1 / 3


def side(case: Case) -> str:
    """Return ``"test"`` for about a third of the intents, else ``"dev"``."""
    digest = hashlib.sha256(f"{SEED}/{case.intent}".encode()).digest()
    return "test" if int.from_bytes(digest[:8], "big") < TEST_SHARE * 2**64 else "dev"


def select(cases: list[Case], which: str) -> list[Case]:
    """Keep the cases of one side; ``"all"`` keeps both."""
    return [case for case in cases if which in ("all", side(case))]
