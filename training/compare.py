"""Short trainings of equal length, side by side: what a part of the data brings, what an adapter can do.

`python -m training.compare FOLDER --stock FILE --name NAME --tokens N [--without SOURCE] [--lora RANK]`

FOLDER is what `training.prepare` wrote. The weights end in FOLDER/NAME as a Q8_0 file, to be judged by
`training.threshold`; one line tells the losses of pairs that no training saw, by source.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from random import Random

import torch

from caro.models.forms import FORMS
from training import engine, fit, lora, prompt
from training.rows import Row
from training.vocabulary import Vocabulary, tokenizer
from training.weights import loaded, write

HELD = 0.02
"""Share of the pairs of each source that is held back, besides the hand-written blocks that always are."""
BATCH_TOKENS = 1024
"""Smaller than in the long training: so short a one needs the steps."""
WARM_UP = 15
LEAST_TOKENS = 12
"""Of a pair, on average: no more pairs than can be needed are cut into tokens."""
JUDGED = 250
"""Most pairs of a source that are judged: reading them takes a minute."""
FULL_RATE, LORA_RATE = 3e-4, 1e-3
"""Adapters begin at zero and bear, and need, higher rates (Hu et al., section D)."""


def parts(folder: Path) -> tuple[dict[str, list[Row]], dict[str, list[Row]]]:
    """Return the rows to learn from and those to be judged by, both by source."""
    rows = fit.read(folder / "rows.json")
    judged = {"hand": rows.pop("held")[:JUDGED]}
    for source in ("sampled", "nl2bash", "tldr"):
        drawn = [(Random(f"held {row.query}").random() < HELD, row) for row in rows[source]]
        judged[source] = [row for held, row in drawn if held][:JUDGED]
        rows[source] = [row for held, row in drawn if not held]
    return rows, judged


def main() -> int:
    """Train on so many tokens, write the file, print the losses."""
    parser = argparse.ArgumentParser(prog="python -m training.compare", description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stock", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--tokens", type=int, default=200_000)
    parser.add_argument("--without", default="", choices=("", "hand", "sampled", "nl2bash", "tldr"))
    parser.add_argument("--lora", type=int, default=0, metavar="RANK")
    parser.add_argument("--rate", type=float)
    given = parser.parse_args()
    torch.manual_seed(fit.SEED)
    torch.set_num_threads(1)
    rows, judged = parts(given.folder)
    vocabulary = Vocabulary.load(given.folder / "vocabulary.json")
    coder = tokenizer(vocabulary)

    def coded(some: list[Row]) -> list[fit.Coded]:
        return prompt.encode(coder, [row.query for row in some], [row.command for row in some])

    todo, left = [], given.tokens
    ordered = coded(fit.schedule(rows, fit.SEED, given.without)[: given.tokens // LEAST_TOKENS])
    for batch in fit.batches(ordered, Random(fit.SEED), BATCH_TOKENS):
        left -= sum(len(ids) for ids, _ in batch)
        if left < 0:
            break
        todo.append(batch)
    model = loaded(given.stock, vocabulary)
    stock = {name: weight.clone() for name, weight in model.state_dict().items()}
    trained = lora.adapt(model, given.lora) if given.lora else sum(p.numel() for p in model.parameters())
    rate = given.rate or (LORA_RATE if given.lora else FULL_RATE)
    groups = [{"params": [p for p in model.parameters() if p.requires_grad], "weight_decay": 0.01}]
    optimiser = torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), fused=True)
    target = given.folder / given.name
    target.mkdir(exist_ok=True)
    done, never = fit.Progress(), float("inf")
    fit.train(model, optimiser, todo, [], done, never, rate, target / "none", never, WARM_UP)
    losses = {source: round(fit.held_loss(model, coded(some)), 3) for source, some in judged.items()}
    weights = lora.merged(model, stock) if given.lora else model.state_dict()
    write(weights, given.stock, vocabulary, target / "F16.gguf")
    engine.quantise(target / "F16.gguf", target / "Q8_0.gguf", FORMS["Q8_0"])
    (target / "F16.gguf").unlink()
    told = {"name": given.name, "trained": trained, "batches": done.batch, "tokens": done.tokens,
            "minutes": round(done.seconds / 60, 1), "losses": losses}  # fmt: skip
    print(json.dumps(told), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
