"""Check that training and llama.cpp agree: `python -m training.agree FOLDER --stock FILE`.

The tokens of 2,000 requests and commands must be the same, and the logits of the untrained model nearly so.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from random import Random

import numpy as np
import torch

from training import prompt
from training.engine import Engine
from training.vocabulary import Vocabulary, tokenizer
from training.weights import loaded, write

TEXTS = 2000


def main() -> int:
    """Print what differs; 1 when anything does."""
    parser = argparse.ArgumentParser(prog="python -m training.agree", description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stock", type=Path, required=True)
    given = parser.parse_args()
    vocabulary = Vocabulary.load(given.folder / "vocabulary.json")
    model = loaded(given.stock, vocabulary)
    untrained = given.folder / "untrained.gguf"
    write(model.state_dict(), given.stock, vocabulary, untrained)
    engine, coder = Engine(untrained), tokenizer(vocabulary)
    rows = json.loads((given.folder / "rows.json").read_text())
    pairs = Random(1).sample([row for some in rows.values() for row in some], TEXTS)
    odd = 0
    for text in [text for row in pairs for text in row[:2]] + [prompt.AFTER, "weiß é 日本 naïve\ttab  x"]:
        if engine.tokens(text) != coder.encode(text).ids:
            odd += 1
            print(f"tokens differ: {text!r} {engine.tokens(text)} {coder.encode(text).tokens}")
    worst = 0.0
    with torch.no_grad():
        for query, command, _ in pairs[:10]:
            ((ids, _),) = prompt.encode(coder, [query], [command])
            wanted = torch.zeros(1, len(ids), dtype=torch.bool)
            wanted[0, -1] = True
            ours, theirs = model(torch.tensor([ids]), wanted)[0].numpy(), engine.logits(ids)
            worst = max(worst, float(np.abs(ours - theirs).max()))
            odd += int(ours.argmax() != theirs.argmax())
    print(f"{odd} differ; logits within {worst:.3f}")
    return 1 if odd else 0


if __name__ == "__main__":
    raise SystemExit(main())
