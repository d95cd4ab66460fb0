"""Models that a person may fetch and choose, as data; nothing here is used unless it is named.

A sha256 is entered only from a public source, and that source's file is the one that `address` names. Where
none is known the field stays empty: then the first fetch records what it got, and says so.
"""

from __future__ import annotations

from caro._record import dataclass, replace
from caro.models.catalogue import DEFAULT, Model
from caro.models.prompts import FORMATS

HUB = "https://huggingface.co"

PER_WORD = 450
"""Bytes of memory for each word of a vocabulary beyond that of SmolLM2. The whole process took 1,163 MiB
with the 1.5B, read rather than mapped, and a prompt of 90 tokens: 36 MiB more than SmolLM2-135M takes
beside file and cache, or 370 bytes for each of 102,784 words
(`CARO_MMAP=off /usr/bin/time -v caro -b embedded`)."""
SMOLLM2_WORDS = 49_152


def extra_for(words: int) -> int:
    """Return the bytes of memory that a vocabulary of so many words takes on top of SmolLM2's."""
    return max(0, words - SMOLLM2_WORDS) * PER_WORD


@dataclass(frozen=True, slots=True)
class Entry:
    """A model with the place that it comes from."""

    model: Model
    """Its `sha256` is empty where none is known, its `size` 0."""
    address: str
    """Where the file is fetched from; empty where it is made here or was a file of the person's own."""
    hashed: str
    """Where the sha256 comes from: `public`, `given` by the person, or `recorded YYYY-MM-DD`."""
    added: bool = False
    """Whether a person added it to the catalogue."""
    form: str = ""
    """The prompt format that the person named; empty where the file's own template decides."""
    made_of: str = ""
    """The model that it is made of on this machine; empty for one that is fetched or was added."""


def described(
    *,
    name: str,
    file: str,
    size: int,
    sha256: str,
    quantisation: str,
    kv_per_token: int,
    licence: str,
    prompt: str,
    words: int = 0,
    context: int = 512,
    answer: int = 96,
) -> Model:
    """Return a model that is not the shipped one.

    `prompt` is a name of `FORMATS`, `words` counts the vocabulary.
    512 tokens hold the instructions (40), an answer of 96 and a request of 1,500 characters.
    """
    # What else a row has says how the shipped file comes to a machine, which means nothing here.
    return replace(
        DEFAULT,
        id=name,
        file=file,
        size=size,
        sha256=sha256,
        quantisation=quantisation,
        kv_per_token=kv_per_token,
        licence=licence,
        context=context,
        answer=answer,
        parts=0,
        prompt=FORMATS[prompt],
        sure=0.0,
        extra=extra_for(words),
    )


OFFERS: tuple[Entry, ...] = (
    # The revisions are fixed. Sizes and sums are those that projects of unlike authors have pinned for these
    # very addresses, each found in several; the hub gives the same sum as the file's LFS object.
    Entry(
        described(
            name="smollm2-360m",
            file="smollm2-360m-instruct-q8_0.gguf",
            size=386_404_992,
            sha256="48ab3034d0dd401fbc721eb1df3217902fee7dab9078992d66431f09b7750201",
            quantisation="Q8_0",
            kv_per_token=2 * 32 * 5 * 64 * 2,
            words=SMOLLM2_WORDS,
            licence="Apache-2.0",
            prompt="chatml",
        ),
        f"{HUB}/HuggingFaceTB/SmolLM2-360M-Instruct-GGUF/resolve/593b5a2e04c8f3e4ee880263f93e0bd2901ad47f"
        "/smollm2-360m-instruct-q8_0.gguf",
        "public",
    ),
    Entry(
        described(
            name="qwen2.5-coder-0.5b",
            file="qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
            size=491_400_064,
            sha256="1d9614638d18024d0fbb36575a15f1302a3adf044df10345688ec4f6e1c4ff32",
            quantisation="Q4_K_M",
            kv_per_token=2 * 24 * 2 * 64 * 2,
            words=151_936,
            licence="Apache-2.0",
            prompt="chatml",
        ),
        f"{HUB}/Qwen/Qwen2.5-Coder-0.5B-Instruct-GGUF/resolve/ebb2015119c907b064c512bf053e945850b5875f"
        "/qwen2.5-coder-0.5b-instruct-q4_k_m.gguf",
        "public",
    ),
    Entry(
        described(
            name="qwen2.5-coder-1.5b",
            file="qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
            size=1_117_320_768,
            sha256="cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046",
            quantisation="Q4_K_M",
            kv_per_token=2 * 28 * 2 * 128 * 2,
            words=151_936,
            licence="Apache-2.0",
            prompt="chatml",
        ),
        f"{HUB}/Qwen/Qwen2.5-Coder-1.5B-Instruct-GGUF/resolve/f86cb2c1fa58255f8052cc32aeede1b7482d4361"
        "/qwen2.5-coder-1.5b-instruct-q4_k_m.gguf",
        "public",
    ),
)
