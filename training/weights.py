"""Read a model's GGUF file, and write ours in the same form with other weights and a smaller vocabulary."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import numpy as np
import torch
from torch import Tensor

from training.llama import Llama, Shape
from training.vocabulary import Vocabulary

NAME = "caro SmolLM2 135M"


def fields(path: Path) -> dict[str, Any]:
    """Return the metadata of a GGUF file."""
    return {name: field.contents() for name, field in gguf.GGUFReader(path).fields.items()}


def stock(path: Path) -> tuple[Shape, dict[str, Tensor]]:
    """Return the figures and the dequantised weights of a model file."""
    reader = gguf.GGUFReader(path)
    told = {name: field.contents() for name, field in reader.fields.items() if name.startswith("llama.")}
    weights = {
        # `dequantize` gives back rows as llama.cpp stores them: the same order as torch's.
        t.name: torch.from_numpy(np.array(gguf.dequantize(t.data, t.tensor_type), dtype=np.float32))
        for t in reader.tensors
    }
    shape = Shape(
        vocabulary=len(weights["token_embd.weight"]),
        layers=told["llama.block_count"],
        width=told["llama.embedding_length"],
        inner=told["llama.feed_forward_length"],
        heads=told["llama.attention.head_count"],
        kv_heads=told["llama.attention.head_count_kv"],
        theta=told["llama.rope.freq_base"],
        epsilon=told["llama.attention.layer_norm_rms_epsilon"],
    )
    return shape, weights


def loaded(path: Path, vocabulary: Vocabulary | None = None) -> Llama:
    """Return the stock model, with the rows of the embedding that a smaller vocabulary keeps."""
    shape, weights = stock(path)
    if vocabulary is not None:
        weights["token_embd.weight"] = weights["token_embd.weight"][vocabulary.kept]
        shape = Shape(
            **{**{s: getattr(shape, s) for s in Shape.__slots__}, "vocabulary": len(vocabulary.kept)}
        )
    model = Llama(shape)
    model.load_state_dict(weights)
    return model


def write(weights: dict[str, Tensor], source: Path, vocabulary: Vocabulary, target: Path) -> None:
    """Write half-precision weights, with the metadata of the stock file where it still holds."""
    writer = gguf.GGUFWriter(str(target), "llama")
    ours = {
        "general.name": NAME,
        "general.basename": "caro-smollm2",
        "llama.vocab_size": len(vocabulary.tokens),
        "llama.context_length": 512,
        "tokenizer.ggml.tokens": vocabulary.tokens,
        "tokenizer.ggml.token_type": vocabulary.types,
        "tokenizer.ggml.merges": vocabulary.merges,
    }
    dropped = ("general.architecture", "general.file_type", "general.finetune", "general.organization",
               "tokenizer.chat_template", "general.quantization_version")  # fmt: skip
    for name, field in gguf.GGUFReader(source).fields.items():
        if name.startswith("GGUF.") or name in dropped:
            continue
        value = ours.get(name, field.contents())
        if field.types[0] == gguf.GGUFValueType.ARRAY:
            writer.add_array(name, value)
        else:
            writer.add_key_value(name, value, field.types[0])
    writer.add_file_type(gguf.LlamaFileType.MOSTLY_F16)
    for name, tensor in weights.items():
        array = tensor.float().numpy()
        writer.add_tensor(
            name, np.ascontiguousarray(array.astype(np.float32 if array.ndim == 1 else np.float16))
        )
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
