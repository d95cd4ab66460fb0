"""A model is found by its name: the offers are sound rows, and what a person added is kept in one list."""

from __future__ import annotations

import json
import os
import pathlib
import string
import subprocess
import sys

import pytest

from caro._record import replace
from caro.cli.options import OPTIONS
from caro.models import download, named, offers, shelf, store
from caro.models.catalogue import DEFAULT, MODELS
from caro.models.offers import OFFERS, Entry, described
from caro.models.prompts import FORMATS, of_template
from caro.models.store import ModelError

from .hub import BODY, SUM


def entry(name: str = "mine-1", **changes: object) -> Entry:
    fields: dict[str, object] = {
        "name": name,
        "file": f"{name}.gguf",
        "size": len(BODY),
        "sha256": SUM,
        "quantisation": "Q4_K_M",
        "kv_per_token": 256,
        "licence": "MIT",
        "prompt": "llama3",
        **changes,
    }
    return Entry(described(**fields), "https://example.org/m", "given", added=True)  # type: ignore[arg-type]


@pytest.fixture
def data(tmp_path: pathlib.Path) -> dict[str, str]:
    """Variables that point to a folder where the model `mine-1` was added."""
    variables = {"CARO_DATA_DIR": str(tmp_path)}
    folder = pathlib.Path(store.installable(variables))
    (folder / "mine-1.gguf").write_bytes(BODY)
    shelf.keep(str(folder), entry())
    return variables


# The offers


def test_no_two_models_share_a_name_or_a_file() -> None:
    models = [*MODELS, *(one.model for one in OFFERS)]
    assert len({model.id for model in models}) == len(models)
    assert len({model.file for model in models}) == len(models)


@pytest.mark.parametrize("one", OFFERS, ids=lambda one: one.model.id)
def test_an_offer_is_a_whole_row(one: Entry) -> None:
    model = one.model
    assert named.is_name(model.id) and not named.shipped(model.id)
    assert one.address.startswith("https://") and one.address.endswith(f"/{model.file}")
    assert bool(model.sha256) == (one.hashed == "public")
    assert len(model.sha256) in (0, 64) and set(model.sha256) <= set(string.hexdigits.lower())
    assert model.size > DEFAULT.size
    assert model.prompt in FORMATS.values()
    assert 0 < model.answer < model.context
    # A revision, not a branch: what is fetched stays what was looked at.
    assert len(one.address.split("/")[-2]) == 40


def test_the_formats_that_an_option_takes_are_those_that_there_are() -> None:
    (option,) = (one for one in OPTIONS if one.name == "prompt")
    assert option.choices == tuple(FORMATS)


@pytest.mark.parametrize("form", FORMATS)
def test_a_prompt_leaves_a_space_before_the_query_to_the_tokeniser(form: str) -> None:
    assert FORMATS[form].before == FORMATS[form].before.rstrip(" ")


@pytest.mark.parametrize(
    ("template", "form"),
    [
        ("{{ '<|im_start|>' + message['role'] }}", "chatml"),
        ("{{ '<|start_header_id|>' }}", "llama3"),
        ("{{ '<|user|>' }}{{ '<|assistant|>' }}", "phi3"),
        ("", "plain"),
        ("[INST] {{ message }} [/INST]", None),
    ],
)
def test_a_template_tells_the_format(template: str, form: str | None) -> None:
    assert of_template(template) == form


def test_a_larger_vocabulary_takes_more_memory() -> None:
    assert offers.extra_for(1000) == 0
    (large,) = (one.model for one in OFFERS if one.model.id == "qwen2.5-coder-1.5b")
    # What the whole process was measured to take, in MiB, with the context that the row gives it.
    from caro.tuning.fitting import need

    assert 1163 <= need(large, large.context) / download.MIB <= 1163 * 1.05


# Names


def test_a_name_in_the_variable_finds_the_file_and_how_to_talk_to_it(data: dict[str, str]) -> None:
    found = store.locate({**data, "CARO_MODEL": "mine-1"})
    assert found.path.endswith("mine-1.gguf")
    assert (found.name, found.model.prompt) == ("mine-1", FORMATS["llama3"])


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("smollm2-360m", "not here: caro model pull smollm2-360m"),
        ("nothing-7", "neither a model nor a file"),
        ("nothing-7.gguf", "not a file"),
    ],
)
def test_a_name_without_a_model_says_what_to_do(data: dict[str, str], name: str, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        store.locate({**data, "CARO_MODEL": name})


def test_a_damaged_model_names_its_own_remedy(data: dict[str, str]) -> None:
    path = pathlib.Path(store.folders(data)[0]) / "mine-1.gguf"
    path.write_bytes(BODY[:-1] + b"!")
    with pytest.raises(ModelError, match=r"damaged.*caro model pull mine-1"):
        store.locate({**data, "CARO_MODEL": "mine-1"})


def test_a_file_of_that_name_here_comes_before_a_model(
    data: dict[str, str], tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine-1").write_bytes(BODY)
    assert store.locate({**data, "CARO_MODEL": "mine-1"}).path == "mine-1"


def test_the_name_of_the_shipped_model_is_a_name_too(data: dict[str, str]) -> None:
    with pytest.raises(ModelError, match="not installed"):
        store.locate({**data, "CARO_MODEL": DEFAULT.id})


def test_a_file_without_a_known_sum_is_not_loaded(
    data: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    bare = replace(entry("bare-1", sha256=""), added=False)
    monkeypatch.setattr(named, "OFFERS", (bare,))
    (pathlib.Path(store.folders(data)[0]) / "bare-1.gguf").write_bytes(BODY)
    with pytest.raises(ModelError, match="no sha256 of it is known: caro model pull bare-1"):
        store.locate({**data, "CARO_MODEL": "bare-1"})


# The list


def test_what_is_kept_comes_back_the_same(data: dict[str, str]) -> None:
    folder = store.folders(data)[0]
    two = entry("mine-2", prompt="plain", words=256_000)
    shelf.keep(folder, two)
    assert shelf.read(folder) == {"mine-1": entry(), "mine-2": two}
    assert shelf.drop(folder, "mine-1") and not shelf.drop(folder, "mine-1")
    assert list(shelf.read(folder)) == ["mine-2"]


def spoilt(change: object) -> str:
    row = {"id": "mine-1", "file": "mine-1.gguf", "sha256": SUM, "quantisation": "", "licence": "", "size": 1}
    row |= {"kv_per_token": 1, "context": 1, "answer": 1, "extra": 0, "address": "", "hashed": "", "form": ""}
    row |= {"added": True, "prompt": {"before": "", "gap": "", "after": "", "opened": ""}}
    if isinstance(change, dict):
        return json.dumps({"schema": 1, "models": [row | change]})
    return str(change)


def test_an_unspoilt_list_is_read(data: dict[str, str]) -> None:
    (pathlib.Path(store.folders(data)[0]) / shelf.FILE).write_text(spoilt({}))
    assert shelf.read(store.folders(data)[0])["mine-1"].model.size == 1


@pytest.mark.parametrize(
    "text",
    [
        "",
        "nonsense",
        "[]",
        "null",
        '{"schema": 1}',
        '{"schema": 2, "models": []}',
        "[" * 100_000,
        spoilt({"file": "../../bin/sh"}),
        spoilt({"file": ""}),
        spoilt({"size": "1"}),
        spoilt({"size": -1}),
        spoilt({"prompt": None}),
        spoilt({"prompt": {"before": 1}}),
        spoilt({"sha256": None}),
    ],
)
def test_a_damaged_list_is_told_with_its_place(data: dict[str, str], text: str) -> None:
    path = pathlib.Path(store.folders(data)[0]) / shelf.FILE
    path.write_text(text)
    with pytest.raises(ModelError, match="move it away"):
        store.locate({**data, "CARO_MODEL": "mine-1"})


KEEP = """
import sys
from caro._record import replace
from caro.models import shelf
folder, first, last = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
entry = shelf.read(folder)["mine-1"]
for at in range(first, last):
    shelf.keep(folder, replace(entry, model=replace(entry.model, id=f"mine-{at}")))
"""


def test_of_several_that_add_at_once_none_is_lost(data: dict[str, str]) -> None:
    folder = store.folders(data)[0]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    running = [
        subprocess.Popen(
            [sys.executable, "-c", KEEP, folder, str(10 * at), str(10 * at + 10)], env=environment
        )
        for at in range(1, 4)
    ]
    assert [process.wait() for process in running] == [0, 0, 0]
    assert set(shelf.read(folder)) == {"mine-1", *(f"mine-{at}" for at in range(10, 40))}
    assert sorted(os.listdir(folder)) == ["added.json", "added.json.lock", "mine-1.gguf"]
