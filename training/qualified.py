"""How often the checks of a model's answers speak against right ones: `python -m training.qualified FOLDER`.

FOLDER is what `training.prepare` wrote. Its pairs are right, so each alarm is a false one; they are printed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path

from caro.backends.embedded.details import other_moment, turned_round
from caro.backends.embedded.faithful import left_out
from caro.backends.embedded.qualifiers import dropped
from caro.backends.embedded.unasked import unasked

CHECKS = (unasked, left_out, dropped, other_moment, turned_round)


def main() -> int:
    """Print the false alarms, and their number by source and check."""
    rows = json.loads((Path(sys.argv[1]) / "rows.json").read_text("utf-8"))
    for source, pairs in rows.items():
        alarms: Counter[str] = Counter()
        for query, command, *_ in pairs:
            for check in CHECKS:
                told = check(query, command)
                if told is not None:
                    alarms[check.__name__] += 1
                    print(f"{check.__name__}: {told}: {query} -> {command}")
        print(f"{source}: {len(pairs)} pairs; {dict(alarms)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
