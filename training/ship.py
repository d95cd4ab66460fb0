"""Export, quantise, compare and cut up the trained model: `python -m training.ship FOLDER --stock FILE`.

`--choose FORM` puts the pieces of one form into `model/` and prints what the catalogue must say of it.
"""

from __future__ import annotations

import argparse
import hashlib
import time
from pathlib import Path

import torch

from caro._record import replace
from caro.models.forms import FORMS
from training import engine
from training.importance import importance
from training.vocabulary import Vocabulary
from training.weights import write

NAME = "caro-smollm2-135m.gguf"
PIECE = 40_000_000
"""Bytes; below what the hosts of repositories take without a word."""
PROMPT, ANSWER = 16, 24
"""Tokens that are timed: a usual request and command."""


def main() -> int:
    """Write the files and print a line on each."""
    parser = argparse.ArgumentParser(prog="python -m training.ship", description=main.__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--stock", type=Path, required=True)
    parser.add_argument("--weights", default="weights.pt", help="or checkpoint.pt, while training goes on")
    parser.add_argument("--kinds", nargs="*", default=list(FORMS), choices=list(FORMS), metavar="FORM")
    parser.add_argument("--embedding", help="kind of the embedding, in place of the form's own")
    parser.add_argument("--choose", metavar="FORM")
    given = parser.parse_args()
    if given.choose:
        cut(given.folder / f"{given.choose}.gguf", Path("model"), NAME)
        return 0
    weights = torch.load(given.folder / given.weights, map_location="cpu", weights_only=True)
    whole = given.folder / "F16.gguf"
    vocabulary = Vocabulary.load(given.folder / "vocabulary.json")
    weights = weights.get("model", weights)
    write(weights, given.stock, vocabulary, whole)
    counts = importance(given.folder, weights)
    for name in given.kinds:
        file = given.folder / f"{name}.gguf"
        form = FORMS[name]
        engine.quantise(whole, file, replace(form, embedding=given.embedding or form.embedding), counts)
        print(f"{name}: {file.stat().st_size / 1e6:.1f} MB, {speed(file)}", flush=True)
    return 0


def speed(file: Path) -> str:
    """Return CPU times of one thread: loading, reading a request, writing a token."""
    begin = time.process_time()
    model = engine.Engine(file)
    load = time.process_time() - begin
    prompt, best = list(range(300, 300 + PROMPT)), [9.0, 9.0]
    for _ in range(3):
        begin = time.process_time()
        model.logits(prompt)
        read = time.process_time() - begin
        begin = time.process_time()
        for token in range(ANSWER):
            model.follow(500 + token)
        best = [min(best[0], read), min(best[1], (time.process_time() - begin) / ANSWER)]
    model.close()
    return f"loads in {load * 1e3:.0f} ms, reads {PROMPT / best[0]:.0f} and writes {1 / best[1]:.0f} tokens/s"


def cut(file: Path, folder: Path, name: str) -> None:
    """Write the pieces of a model file and print its figures."""
    data = file.read_bytes()
    folder.mkdir(exist_ok=True)
    pieces = [data[start : start + PIECE] for start in range(0, len(data), PIECE)]
    for old in folder.glob("*.gguf.*"):
        old.unlink()
    for number, piece in enumerate(pieces, 1):
        (folder / f"{name}.{number}").write_bytes(piece)
    print(f"file={name!r} size={len(data):_} sha256={hashlib.sha256(data).hexdigest()!r} parts={len(pieces)}")


if __name__ == "__main__":
    raise SystemExit(main())
