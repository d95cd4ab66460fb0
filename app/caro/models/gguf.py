"""Reads the head of a GGUF file: what model it holds, and how long the file has to be.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md. Only `caro model` reads it, once for a
file that a person adds; a head that makes no sense is refused here rather than by C code.
"""

from __future__ import annotations

import struct

from caro._record import dataclass
from caro.models.store import MAGIC, ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

STRING, ARRAY = 8, 9
_PLAIN = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
MOST_STRING = 1 << 24
"""Bytes; the longest text of a head is a chat template of some thousands."""
MOST_VALUES, MOST_TENSORS, MOST_ITEMS = 10_000, 200_000, 1 << 23

FILE_TYPES = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S",
    12: "Q3_K_M", 13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K",
    25: "IQ4_NL", 30: "IQ4_XS", 32: "BF16",
}  # fmt: skip
"""llama.cpp's names by `general.file_type` (llama_ftype)."""

BLOCKS = {
    0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 10: (256, 84),
    11: (256, 110), 12: (256, 144), 13: (256, 176), 14: (256, 210), 15: (256, 292), 20: (32, 18),
    23: (256, 136), 24: (1, 1), 25: (1, 2), 26: (1, 4), 30: (1, 2),
}  # fmt: skip
"""Numbers in a block and bytes of it, by type of a tensor (ggml_type)."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a file says of itself."""

    architecture: str
    quantisation: str
    """`unknown` where the file does not say it, or says it in a new way."""
    kv_per_token: int
    """Bytes of KV cache for each token of context, as half floats."""
    licence: str
    """As the file spells it; empty where it does not say."""
    words: int
    """Of its vocabulary; 0 where the file does not list them."""
    template: str
    """The chat template; empty where there is none."""
    least_size: int
    """Bytes that the file has at least."""


def head(path: str) -> Head:
    """Read the head of the file at `path`; ModelError where that is not one whole model."""
    try:
        with open(path, "rb") as file:
            found = _Reader(file)
            return _understood(found.values, found.end)
    except (struct.error, ValueError, KeyError, TypeError, ZeroDivisionError) as error:
        detail = " ".join(str(error).split())[:100]
        raise ModelError(f"{path} is not a sound GGUF model file ({detail}): get it anew") from None
    except OSError as error:
        raise ModelError(f"{path} can't be read ({error.strerror}): see that it can") from None


class _Reader:
    """The values of the head, and where the tensors end at the earliest."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        if file.read(len(MAGIC)) != MAGIC:
            raise ValueError("it does not begin as one")
        version = self._number("I")
        if version not in (2, 3):
            raise ValueError(f"version {version}")
        tensors, count = self._number("Q"), self._number("Q")
        if tensors > MOST_TENSORS or count > MOST_VALUES:
            raise ValueError("its head claims too much")
        self.values: dict[str, object] = {}
        for _ in range(count):
            key = self._string()
            self.values[key] = self._value(self._number("I"))
        last = max((self._tensor() for _ in range(tensors)), default=0)
        step = int(str(self.values.get("general.alignment", 32)))
        self.end = -(-file.tell() // step) * step + last

    def _number(self, kind: str) -> int:
        size = struct.calcsize(kind)
        (found,) = struct.unpack(f"<{kind}", self._file.read(size))
        return int(found)

    def _string(self) -> str:
        size = self._number("Q")
        if size > MOST_STRING:
            raise ValueError("a text of its head is too long")
        raw = self._file.read(size)
        if len(raw) < size:
            raise ValueError("its head is cut off")
        return raw.decode("utf-8", "replace")

    def _value(self, kind: int) -> object:
        if kind == STRING:
            return self._string()
        if kind == ARRAY:
            return self._array()
        return self._number(_PLAIN[kind])

    def _array(self) -> object:
        """Return a short array of numbers; of a long one or one of texts (the vocabulary), its length."""
        kind, count = self._number("I"), self._number("Q")
        if count > MOST_ITEMS or kind == ARRAY:
            raise ValueError("a list of its head is too long")
        if kind == STRING:
            for _ in range(count):
                self._string()
            return count
        if count <= 1024:
            return [self._number(_PLAIN[kind]) for _ in range(count)]
        self._file.seek(struct.calcsize(_PLAIN[kind]) * count, 1)
        return count

    def _tensor(self) -> int:
        """Return where a tensor ends, counted from where the first one begins."""
        self._string()
        numbers = 1
        for _ in range(min(self._number("I"), 8)):
            numbers *= self._number("Q")
        kind, offset = self._number("I"), self._number("Q")
        per_block, size = BLOCKS.get(kind, (1, 0))
        return offset + numbers // per_block * size


def _understood(values: dict[str, object], end: int) -> Head:
    def number(name: str, default: int | None = None) -> int:
        found = values.get(name, default)
        if isinstance(found, list):
            found = max(found)  # some models differ by layer
        if not isinstance(found, int) or found < 0:
            raise ValueError(f"it does not say {name}")
        return found

    def text(name: str) -> str:
        found = values.get(name, "")
        return found if isinstance(found, str) else ""

    kind = text("general.architecture")
    if not kind:
        raise ValueError("it does not say what model it is")
    if number("split.count", 1) > 1:
        raise ValueError("it is one piece of several; join them with llama-gguf-split --merge")
    heads = number(f"{kind}.attention.head_count")
    each = number(f"{kind}.embedding_length") // heads
    key = number(f"{kind}.attention.key_length", each)
    value = number(f"{kind}.attention.value_length", each)
    kv_heads = number(f"{kind}.attention.head_count_kv", heads)
    quantised = values.get("general.file_type")
    return Head(
        kind,
        FILE_TYPES.get(quantised, "unknown") if isinstance(quantised, int) else "unknown",
        number(f"{kind}.block_count") * kv_heads * (key + value) * 2,
        text("general.license"),
        number("tokenizer.ggml.tokens", 0),
        text("tokenizer.chat_template"),
        end,
    )
