"""The catalogue's rows agree with themselves and with the files that the checkout holds."""

from __future__ import annotations

import hashlib
import pathlib
import string

import pytest

from caro.models.catalogue import DEFAULT, MODELS, Model

PIECES = pathlib.Path(__file__).parents[2] / "model"
MOST = 50_000_000
"""Bytes of a piece: what hosts of repositories take without a word."""


def test_names_and_files_are_unique() -> None:
    assert len({model.id for model in MODELS}) == len(MODELS)
    assert len({model.file for model in MODELS}) == len(MODELS)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_a_row_can_be_used(model: Model) -> None:
    assert len(model.sha256) == 64
    assert set(model.sha256) <= set(string.hexdigits.lower())
    assert model.size > 0
    assert 0 < model.answer < model.context
    assert 0 <= model.sure < 1


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_a_prompt_leaves_the_space_before_the_query_to_the_tokeniser(model: Model) -> None:
    assert model.prompt.before == model.prompt.before.rstrip(" ")


def test_the_checkout_holds_the_pieces_of_the_default_model() -> None:
    pieces = [PIECES / f"{DEFAULT.file}.{number + 1}" for number in range(DEFAULT.parts)]
    assert sorted(PIECES.glob("*.gguf.*")) == pieces
    assert all(piece.stat().st_size <= MOST for piece in pieces)
    found = hashlib.sha256()
    for piece in pieces:
        found.update(piece.read_bytes())
    assert found.hexdigest() == DEFAULT.sha256
    assert sum(piece.stat().st_size for piece in pieces) == DEFAULT.size
