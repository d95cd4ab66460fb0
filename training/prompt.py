"""How a request and its command become tokens: two control tokens and a line break, eleven fewer than ChatML.

The app's side of this is `BEGUN` in `caro.models.catalogue`; a test holds the two together.
"""

from __future__ import annotations

from tokenizers import Tokenizer

BEFORE = "<|im_start|>"
AFTER = "\n"
END = "<|im_end|>"


def encode(coder: Tokenizer, queries: list[str], commands: list[str]) -> list[tuple[list[int], int]]:
    """Return each pair's tokens and how many of them are the prompt; the rest is to be learnt."""
    begin, end = coder.token_to_id(BEFORE), coder.token_to_id(END)
    after = coder.encode(AFTER).ids
    asked, answers = coder.encode_batch(queries), coder.encode_batch(commands)
    rows = []
    for query, command in zip(asked, answers, strict=True):
        prompt = [begin, *query.ids, *after]
        rows.append(([*prompt, *command.ids, end], len(prompt)))
    return rows
