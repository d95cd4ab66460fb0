"""Train the model: `python -m training.fit FOLDER --minutes 68`. Started again, it goes on where it was.

Full fine-tuning in bfloat16 autocast: on a processor with AVX512-BF16 that is ten times as fast as single
precision. The rate of learning falls with the time that is left, so that a slower machine ends well too.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random

import torch
from torch import Tensor, nn

from training import prompt
from training.llama import Llama
from training.rows import Row
from training.vary import varied
from training.vocabulary import Vocabulary, tokenizer
from training.weights import loaded

SEED = 3
RATE = 3e-4
LEAST_RATE = 0.05
WARM_UP = 40
"""Batches until the full rate."""
BATCH_TOKENS = 2048
BUCKET = 3000
"""Rows that are sorted by length together: no batch holds much padding, and batches stay mixed."""
PASSES = 4
"""Most passes over the hand-written pairs; the time ends the training before that."""
Coded = tuple[list[int], int]


@dataclass
class Progress:
    """How far the training is."""

    batch: int = 0
    seconds: float = 0.0
    tokens: int = 0
    loss: float = 0.0


def read(path: Path) -> dict[str, list[Row]]:
    """Return the rows that `training.prepare` wrote, by source."""
    return {source: [Row(*row) for row in some] for source, some in json.loads(path.read_text()).items()}


def schedule(
    rows: dict[str, list[Row]],
    seed: int,
    without: str = "",
    learnt: frozenset[tuple[str, str]] = frozenset(),
    again: float = 1.0,
) -> list[Row]:
    """Return the pairs in the order of training: hand-written ones in each pass, the others in turn.

    Of those `learnt` before, by request and command, a share of `again` comes in each pass.
    """
    rng = Random(seed)
    rows = {source: [] if source == without else some for source, some in rows.items()}
    others = [row for source in ("sampled", "nl2bash", "tldr") for row in rows[source]]
    rng.shuffle(others)
    half = len(others) // 2
    ordered: list[Row] = []
    for turn in range(PASSES):
        part = [*rows["hand"], *(others[half:] if turn % 2 else others[:half])]
        if learnt:
            part = [row for row in part if (row.query, row.command) not in learnt or rng.random() < again]
        rng.shuffle(part)
        ordered += [varied(row, rng) for row in part]
    return ordered


def batches(coded: list[Coded], rng: Random, most: int = BATCH_TOKENS) -> Iterator[list[Coded]]:
    """Group rows of like length, at most `most` tokens each, in an order that stays near to theirs."""
    for start in range(0, len(coded), BUCKET):
        bucket = sorted(coded[start : start + BUCKET], key=lambda row: len(row[0]))
        made: list[list[Coded]] = [[]]
        for row in bucket:
            if made[-1] and len(row[0]) * (len(made[-1]) + 1) > most:
                made.append([])
            made[-1].append(row)
        rng.shuffle(made)
        yield from made


def loss_of(model: Llama, batch: list[Coded]) -> tuple[Tensor, int]:
    """Return the mean loss of the commands' tokens and their number."""
    longest = max(len(ids) for ids, _ in batch)
    tokens = torch.zeros(len(batch), longest - 1, dtype=torch.long)
    targets = torch.full((len(batch), longest - 1), -1)
    for place, (ids, begin) in enumerate(batch):
        tokens[place, : len(ids) - 1] = torch.tensor(ids[:-1])
        targets[place, begin - 1 : len(ids) - 1] = torch.tensor(ids[begin:])
    device = model.token_embd.weight.device
    tokens, targets = tokens.to(device), targets.to(device)
    wanted = targets >= 0
    with torch.autocast(device.type, dtype=torch.bfloat16):
        logits = model(tokens, wanted)
    return nn.functional.cross_entropy(logits.float(), targets[wanted]), int(wanted.sum())


@torch.no_grad()
def held_loss(model: Llama, held: list[Coded]) -> float:
    """Return the loss on the pairs that were held back."""
    model.eval()
    total = count = 0.0
    for batch in batches(held, Random(0)):
        loss, number = loss_of(model, batch)
        total, count = total + float(loss) * number, count + number
    model.train()
    return total / max(count, 1)


def main() -> int:
    """Train until the time is up."""
    parser = argparse.ArgumentParser(prog="python -m training.fit", description=main.__doc__)
    parser.add_argument("folder", type=Path, help="where `training.prepare` wrote; checkpoints go there")
    parser.add_argument("--stock", type=Path, required=True, help="the GGUF file to start from")
    parser.add_argument("--minutes", type=float, default=68)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--device", default="cpu", help="as torch names it: cpu, cuda, mps")
    parser.add_argument("--compile", action="store_true", help="compile the layers: an eighth faster")
    parser.add_argument("--rate", type=float, default=RATE)
    parser.add_argument(
        "--learnt", type=Path, help="`rows.json` of the training that made the file to start from"
    )
    parser.add_argument("--again", type=float, default=0.2, help="share of those pairs that comes in a pass")
    given = parser.parse_args()
    torch.manual_seed(SEED)
    torch.set_num_threads(given.threads)
    rows = read(given.folder / "rows.json")
    before = read(given.learnt) if given.learnt else {}
    learnt = frozenset((row.query, row.command) for some in before.values() for row in some)
    vocabulary = Vocabulary.load(given.folder / "vocabulary.json")
    coder = tokenizer(vocabulary)

    def coded(some: list[Row]) -> list[Coded]:
        return prompt.encode(coder, [row.query for row in some], [row.command for row in some])

    todo, held = (
        list(batches(coded(schedule(rows, SEED, "", learnt, given.again)), Random(SEED))),
        coded(rows["held"]),
    )
    model = loaded(given.stock, vocabulary).to(given.device)
    if given.compile:
        for layer in model.blk:
            layer.compile(dynamic=True)
    groups = [
        {"params": [p for p in model.parameters() if p.ndim > 1], "weight_decay": 0.01},
        {"params": [p for p in model.parameters() if p.ndim < 2], "weight_decay": 0.0},
    ]
    optimiser = torch.optim.AdamW(groups, lr=given.rate, betas=(0.9, 0.98), fused=True)
    done, kept = Progress(), given.folder / "checkpoint.pt"
    if kept.exists():
        state = torch.load(kept, map_location=given.device, weights_only=False)
        model.load_state_dict(state["model"])
        optimiser.load_state_dict(state["optimiser"])
        done = Progress(**state["progress"])
        print(f"going on after {done.batch} batches")
    whole = sum(len(ids) for batch in todo for ids, _ in batch)
    print(
        f"{len(todo)} batches of {whole} tokens at most; held back: loss {held_loss(model, held):.3f}",
        flush=True,
    )
    train(model, optimiser, todo, held, done, given.minutes * 60, given.rate, kept)
    weights = {name: p.bfloat16().cpu() for name, p in model.state_dict().items()}
    torch.save(weights, given.folder / "weights.pt")
    print(f"{done.batch} batches, {done.tokens} tokens, held back: loss {held_loss(model, held):.4f}")
    return 0


def train(
    model: Llama,
    optimiser: torch.optim.Optimizer,
    todo: list[list[Coded]],
    held: list[Coded],
    done: Progress,
    seconds: float,
    rate: float,
    kept: Path,
    every: float = 600,
    warm_up: int = WARM_UP,
) -> None:
    """Run the batches from `done` on until the time is up; a checkpoint every ten minutes."""
    model.train()
    before, saved, begin_tokens = done.seconds, done.seconds, done.tokens
    begin = time.monotonic()
    while done.batch < len(todo) and done.seconds < seconds:
        share = max(done.seconds / seconds, done.batch / len(todo))
        now = rate * min(1, (done.batch + 1) / warm_up) * max(LEAST_RATE, 1 - share)
        for group in optimiser.param_groups:
            group["lr"] = now
        batch = todo[done.batch]
        loss, _ = loss_of(model, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        optimiser.zero_grad(set_to_none=True)
        value = loss.item()
        if not math.isfinite(value):
            raise ArithmeticError(f"the loss of batch {done.batch} is {value}")
        done.loss = value if done.batch == 0 else 0.97 * done.loss + 0.03 * value
        done.batch += 1
        done.tokens += sum(len(ids) for ids, _ in batch)
        done.seconds = before + time.monotonic() - begin
        if done.batch % 20 == 0:
            speed = (done.tokens - begin_tokens) / (done.seconds - before)
            left = (seconds - done.seconds) / 60
            print(f"{done.batch}/{len(todo)} loss {done.loss:.3f} rate {now:.1e} {speed:.0f} tokens/s"
                  f" {left:.1f} min left", flush=True)  # fmt: skip
        if done.seconds - saved > every:
            saved = done.seconds
            state = {
                "model": model.state_dict(),
                "optimiser": optimiser.state_dict(),
                "progress": done.__dict__,
            }
            torch.save(state, kept.with_suffix(".new"))
            os.replace(kept.with_suffix(".new"), kept)
            print(f"checkpoint; held back: loss {held_loss(model, held):.4f}", flush=True)


if __name__ == "__main__":
    raise SystemExit(main())
