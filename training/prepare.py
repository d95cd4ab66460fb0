"""Gather, filter and mix the training data: `python -m training.prepare FOLDER --sampled FILE --data FOLDER`.

Writes `rows.json` (rows by source, those held back apart) and `vocabulary.json` for `training.fit`.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
from collections import Counter
from pathlib import Path
from random import Random

from training import pairs, rows
from training.apart import Apart
from training.vary import varied
from training.vocabulary import trimmed, whole
from training.weights import fields

SEED = 20
HELD = 0.02
SAMPLED = 7000
TLDR = 5500
FIRST_MERGES = 14_000
LEAST_USES = 4


def main() -> int:
    """Write the data and print how much of each source it holds."""
    parser = argparse.ArgumentParser(prog="python -m training.prepare", description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--sampled", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True, help="folder of nl2bash.jsonl and tldr.jsonl")
    parser.add_argument("--stock", type=Path, required=True, help="the GGUF file to start from")
    given = parser.parse_args()
    apart = Apart()
    learnt, held = rows.hand_written(pairs.FOLDER, SEED, HELD)
    known = frozenset(row.command.removeprefix("sudo ").split(" ")[0] for row in learnt)
    found = {
        "hand": learnt,
        "held": held,
        "sampled": rows.sampled(given.sampled, SAMPLED, SEED),
        "nl2bash": rows.nl2bash(given.data / "nl2bash.jsonl", SEED),
        "tldr": rows.tldr(given.data / "tldr.jsonl", SEED, known)[:TLDR],
    }
    mine = {row.query.lower() for row in learnt}
    clear: dict[str, list[rows.Row]] = {}
    for source, some in found.items():
        clear[source] = [
            r for r in some if apart.clear(r) and (source == "hand" or r.query.lower() not in mine)
        ]
        tools = Counter(row.command.split(" ")[0] for row in clear[source]).most_common(8)
        print(f"{source}: {len(clear[source])} of {len(some)}; {tools}")
    given.folder.mkdir(parents=True, exist_ok=True)
    plain = {source: [dataclasses.astuple(row) for row in some] for source, some in clear.items()}
    (given.folder / "rows.json").write_text(json.dumps(plain), "utf-8")
    rng = Random(SEED)
    drawn = [varied(row, rng, 1.0) for row in clear["hand"]]
    texts = [text for some in clear.values() for row in some for text in (row.query, row.command)]
    texts += [text for row in drawn for text in (row.query, row.command)]
    full = whole(fields(given.stock))
    small = trimmed(full, texts, FIRST_MERGES, LEAST_USES)
    small.save(given.folder / "vocabulary.json")
    print(f"vocabulary: {len(small.tokens)} of {len(full.tokens)} tokens, {len(small.merges)} merges")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
