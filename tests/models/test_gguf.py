"""The head of a model file is read as it is, and one that makes no sense is refused, whatever it claims."""

from __future__ import annotations

import pathlib
import random
import struct

import pytest

from caro.models import gguf
from caro.models.store import ModelError

from .hub import gguf as made

BODY = made(4096)


def read(folder: pathlib.Path, body: bytes) -> gguf.Head:
    path = folder / "model.gguf"
    path.write_bytes(body)
    return gguf.head(str(path))


def test_what_a_file_says_of_itself_is_understood(tmp_path: pathlib.Path) -> None:
    found = read(tmp_path, BODY)
    assert (found.architecture, found.quantisation, found.licence) == ("llama", "Q4_K_M", "apache-2.0")
    assert found.kv_per_token == 4 * 2 * (8 + 8) * 2
    assert found.words == 3
    assert "<|im_start|>" in found.template
    assert found.least_size == len(BODY)


def test_the_size_of_a_head_counts_where_the_file_gives_it(tmp_path: pathlib.Path) -> None:
    body = made(4096, llama__attention__key_length=(4, 64), llama__attention__value_length=(4, 32))
    assert read(tmp_path, body).kv_per_token == 4 * 2 * (64 + 32) * 2


def test_an_unknown_quantisation_is_no_fault(tmp_path: pathlib.Path) -> None:
    assert read(tmp_path, made(4096, general__file_type=(4, 999))).quantisation == "unknown"


def test_one_piece_of_several_is_refused(tmp_path: pathlib.Path) -> None:
    with pytest.raises(ModelError, match="one piece of several"):
        read(tmp_path, made(4096, split__count=(4, 3)))


@pytest.mark.parametrize(
    "name", ["general__architecture", "llama__block_count", "llama__attention__head_count"]
)
def test_a_file_that_does_not_say_what_it_is_is_refused(tmp_path: pathlib.Path, name: str) -> None:
    with pytest.raises(ModelError, match="not a sound GGUF"):
        read(tmp_path, made(4096, **{name: (8, "")}))


def test_a_head_that_is_cut_off_is_refused_wherever_that_is(tmp_path: pathlib.Path) -> None:
    whole = len(BODY) - 4096
    for end in range(whole - 32):
        with pytest.raises(ModelError, match="not a sound GGUF"):
            read(tmp_path, BODY[:end])


def begins(version: int, tensors: int, values: int) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, tensors, values)


def lists(kind: int, count: int) -> bytes:
    """Return a head with one value, a list of `count` values of `kind`."""
    return begins(3, 0, 1) + struct.pack("<Q", 1) + b"k" + struct.pack("<IIQ", 9, kind, count)


CLAIMS = {
    "tensors": begins(3, 1 << 60, 1),
    "values": begins(3, 1, 1 << 60),
    "a text": begins(3, 0, 1) + struct.pack("<Q", 1 << 60),
    "a list": lists(8, 1 << 60),
    "a list of lists": lists(9, 1),
    "version 1": begins(1, 0, 0),
    "big-endian": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
    "a page": b"<!DOCTYPE html>",
    "nothing": b"",
}


@pytest.mark.parametrize("body", CLAIMS.values(), ids=CLAIMS)
def test_a_head_that_claims_what_cannot_be_is_refused_at_once(tmp_path: pathlib.Path, body: bytes) -> None:
    with pytest.raises(ModelError, match="not a sound GGUF"):
        read(tmp_path, body)


def test_a_spoilt_head_is_understood_or_refused_and_nothing_else(tmp_path: pathlib.Path) -> None:
    chance = random.Random(7)
    for _ in range(400):
        body = bytearray(BODY[: len(BODY) - 4096])
        for _ in range(chance.randint(1, 4)):
            body[chance.randrange(4, len(body))] = chance.randrange(256)
        try:
            found = read(tmp_path, bytes(body))
        except ModelError:
            continue
        assert found.kv_per_token >= 0


def test_a_file_that_is_not_there(tmp_path: pathlib.Path) -> None:
    with pytest.raises(ModelError, match="can't be read"):
        gguf.head(str(tmp_path / "none"))
