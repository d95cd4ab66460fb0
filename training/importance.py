"""How much each input of each matrix counts: the quantiser rounds what matters with more care."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

import numpy as np
import torch
from torch import Tensor, nn

from training import prompt
from training.fit import batches, loss_of
from training.llama import Llama, Shape
from training.vocabulary import Vocabulary, tokenizer

PAIRS = 2500
SEED = 11


def importance(folder: Path, weights: dict[str, Tensor]) -> dict[str, np.ndarray]:
    """Return the mean square of the inputs of each matrix, by the matrix's name."""
    vocabulary = Vocabulary.load(folder / "vocabulary.json")
    model = Llama(Shape(len(vocabulary.tokens)))
    model.load_state_dict({name: value.float() for name, value in weights.items()})
    squares: dict[str, Tensor] = {}
    count = 0

    def watch(name: str, module: nn.Module) -> None:
        def seen(_: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            found = inputs[0].detach().float().flatten(0, -2).square().sum(0)
            squares[name] = squares.get(name, torch.zeros_like(found)) + found

        module.register_forward_pre_hook(seen)

    for name, module in model.named_modules():
        if isinstance(module, nn.Linear):
            watch(f"{name}.weight", module)
    rows = json.loads((folder / "rows.json").read_text("utf-8"))
    pairs = Random(SEED).sample(rows["hand"], PAIRS)
    coded = prompt.encode(tokenizer(vocabulary), [p[0] for p in pairs], [p[1] for p in pairs])
    with torch.no_grad():
        for batch in batches(coded, Random(SEED)):
            loss_of(model, batch)
            count += sum(len(ids) for ids, _ in batch)
    return {name: (total / count).numpy() for name, total in squares.items()}
