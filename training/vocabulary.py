"""A smaller vocabulary: the tokens that commands and requests are made of.

The embedding is a fifth of the model's work and 28 MB of its size, and most of SmolLM2's 49,152 tokens are
words that nobody says to a shell. What is kept is the first merges, which any English is made of, and those
that the training data uses with the merges that these are built from.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Tokens by id, their GGUF types, the merges by rank, and the ids that the tokens had."""

    tokens: list[str]
    types: list[int]
    merges: list[str]
    kept: list[int]

    def save(self, path: Path) -> None:
        """Write it as JSON."""
        names = ("tokens", "types", "merges", "kept")
        path.write_text(json.dumps({name: getattr(self, name) for name in names}), "utf-8")

    @classmethod
    def load(cls, path: Path) -> Vocabulary:
        """Read what `save` wrote."""
        return cls(**json.loads(path.read_text("utf-8")))


def whole(fields: dict[str, Any]) -> Vocabulary:
    """Return the vocabulary of a model file's metadata."""
    tokens = list(fields["tokenizer.ggml.tokens"])
    types = [int(kind) for kind in fields["tokenizer.ggml.token_type"]]
    return Vocabulary(tokens, types, list(fields["tokenizer.ggml.merges"]), list(range(len(tokens))))


def tokenizer(vocabulary: Vocabulary) -> Tokenizer:
    """Return a tokeniser that cuts text as llama.cpp does for the pre-tokeniser `smollm`."""
    ids = {token: number for number, token in enumerate(vocabulary.tokens)}
    merges = [tuple(merge.split(" ")) for merge in vocabulary.merges]
    made = Tokenizer(models.BPE(vocab=ids, merges=merges))
    made.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)]
    )
    made.decoder = decoders.ByteLevel()
    special = [token for token, kind in zip(vocabulary.tokens, vocabulary.types, strict=True) if kind == 3]
    made.add_special_tokens([AddedToken(token, normalized=False, special=True) for token in special])
    return made


def trimmed(full: Vocabulary, texts: Iterable[str], first: int, least: int) -> Vocabulary:
    """Keep what is no merge, the first merges, and what `texts` use `least` times with its parts."""
    used: Counter[str] = Counter()
    for coded in tokenizer(full).encode_batch(list(texts)):
        used.update(coded.tokens)
    built = {merge.replace(" ", ""): merge for merge in reversed(full.merges)}
    wanted = {merge.replace(" ", "") for merge in full.merges[:first]}
    wanted |= {token for token, count in used.items() if count >= least and token in built}
    queue = list(wanted)
    while queue:
        for part in built[queue.pop()].split(" "):
            if part in built and part not in wanted:
                wanted.add(part)
                queue.append(part)
    kept = [number for number, token in enumerate(full.tokens) if token not in built or token in wanted]
    merges = [
        merge
        for merge in full.merges
        if merge.replace(" ", "") in wanted and all(p in wanted or p not in built for p in merge.split(" "))
    ]
    return Vocabulary([full.tokens[n] for n in kept], [full.types[n] for n in kept], merges, kept)
