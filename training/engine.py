"""llama.cpp as the training sees it: tokens, logits and answers of a GGUF file, and its quantiser."""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import numpy as np

from caro.backends.embedded import library, quantiser
from caro.models.forms import Form


class Engine:
    """One GGUF file, loaded by llama.cpp."""

    def __init__(self, path: Path, threads: int = 1, context: int = 256) -> None:
        self.layer: Any = library.load()
        self.model = self.layer.llama_model_load_from_file(
            str(path).encode(), self.layer.llama_model_default_params()
        )
        if not self.model:
            raise OSError(f"llama.cpp can't load {path}")
        settings = self.layer.llama_context_default_params()
        settings.n_ctx = settings.n_batch = settings.n_ubatch = context
        settings.n_threads = settings.n_threads_batch = threads
        self.context = self.layer.llama_init_from_model(self.model, settings)
        self.vocabulary = self.layer.llama_model_get_vocab(self.model)
        self.size = self.layer.llama_vocab_n_tokens(self.vocabulary)

    def tokens(self, text: str, control: bool = False) -> list[int]:
        """Return the ids of a text."""
        data = text.encode()
        room = (self.layer.llama_token * (len(data) + 2))()
        count = self.layer.llama_tokenize(
            self.vocabulary, data, len(data), room, len(data) + 2, False, control
        )
        return list(room[:count])

    def logits(self, tokens: list[int]) -> np.ndarray[Any, np.dtype[np.float32]]:
        """Return the logits that follow `tokens`."""
        self.layer.llama_memory_clear(self.layer.llama_get_memory(self.context), True)
        self._decode(tokens)
        found = self.layer.llama_get_logits_ith(self.context, -1)
        return np.ctypeslib.as_array(found, shape=(self.size,)).copy()

    def follow(self, token: int) -> None:
        """Run the model over one token more."""
        self._decode([token])

    def close(self) -> None:
        """Free the model."""
        self.layer.llama_free(self.context)
        self.layer.llama_model_free(self.model)

    def _decode(self, tokens: list[int]) -> None:
        batch = (self.layer.llama_token * len(tokens))(*tokens)
        if self.layer.llama_decode(self.context, self.layer.llama_batch_get_one(batch, len(tokens))):
            raise RuntimeError("llama_decode failed")


Importance = dict[str, np.ndarray[Any, np.dtype[np.float32]]]


def quantise(source: Path, target: Path, form: Form, importance: Importance | None = None) -> None:
    """Write `source` in another form; OSError where that fails."""
    layer: Any = library.load()
    entries: Any = None
    kept: list[object] = []
    if importance:
        entries = (layer.llama_model_imatrix_data * (len(importance) + 1))()
        for entry, (name, values) in zip(entries, importance.items(), strict=False):
            array = np.ascontiguousarray(values, dtype=np.float32)
            kept.append(array)
            entry.name = name.encode()
            entry.data = array.ctypes.data_as(ctypes.POINTER(ctypes.c_float))
            entry.size = array.size
    if not quantiser.quantise(layer, str(source), str(target), form, 2, entries):
        raise OSError(f"{target} could not be written")
