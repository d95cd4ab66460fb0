"""The catalogue's rows agree with themselves and with the lock they are fetched by."""

from __future__ import annotations

import pathlib
import string

import pytest

from caro.models.catalogue import DEFAULT, MODELS, Model

ROOT = pathlib.Path(__file__).parents[2]


def test_names_and_files_are_unique() -> None:
    assert len({model.id for model in MODELS}) == len(MODELS)
    assert len({model.file for model in MODELS}) == len(MODELS)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_a_row_can_be_used(model: Model) -> None:
    assert len(model.sha256) == 64
    assert set(model.sha256) <= set(string.hexdigits.lower())
    assert model.size > 0
    assert 0 < model.answer < model.context
    assert model.member.endswith(model.file)


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.id)
def test_a_prompt_leaves_the_space_before_the_query_to_the_tokeniser(model: Model) -> None:
    assert model.prompt.before == model.prompt.before.rstrip(" ")


def test_the_default_model_comes_from_the_locked_package() -> None:
    name, version = DEFAULT.package.split()
    assert f"{name}=={version} " in (ROOT / "requirements" / "model.txt").read_text()
