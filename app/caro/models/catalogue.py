"""The models that caro knows, as data: what the file is, where it comes from and how to talk to it.

To replace the model, change the rows and DEFAULT; no other module names one.
"""

from __future__ import annotations

from caro._record import dataclass, replace


@dataclass(frozen=True, slots=True)
class Prompt:
    """The text around a query. Control tokens are read in these parts only, never in the query."""

    before: str
    """Up to the query. It ends without a space: the tokeniser wants that in front of the first word."""
    gap: str
    """What stands in front of the query's first word and is cut into tokens with it: a space, or nothing."""
    after: str
    """From the end of the query to where the answer begins."""
    opened: str
    """The beginning of the answer, written in the model's place."""


@dataclass(frozen=True, slots=True)
class Model:
    """One model file."""

    id: str
    """The name that people use and that answers carry."""
    file: str
    size: int
    """Length of the file in bytes."""
    sha256: str
    quantisation: str
    """llama.cpp's name of it, such as `Q4_1`."""
    kv_per_token: int
    """Bytes of KV cache for each token of context: 2 * layers * KV heads * head size * 2 (half floats)."""
    licence: str
    """SPDX identifier of the weights' licence."""
    parts: int
    """Pieces in `model/` of the checkout that make up the file; 0 where it comes from elsewhere."""
    context: int
    """Tokens for query and answer together; the models were trained for more, at a price in memory."""
    answer: int
    """Most tokens that the model may write."""
    prompt: Prompt
    sure: float = 0.0
    """The least probability of a whole answer that is offered; it was chosen on the development cases."""
    extra: int = 0
    """Bytes of memory that it takes beside file and KV cache, on top of what the shipped one takes there."""


@dataclass(frozen=True, slots=True)
class Variant:
    """A file that caro makes where it runs, out of one that it came with: faster, and wrong more often."""

    model: Model
    """Its `sha256` is empty and its `size` about right: both are recorded when it is made."""
    source: Model
    form: str
    """A name of `forms.FORMS`."""


BEGUN = Prompt(before="<|im_start|>", gap="", after="\n", opened="")
"""What caro's own model was trained with (`training/prompt.py`): three tokens and the query."""

MODELS: tuple[Model, ...] = (
    Model(
        id="caro-smollm2-135m",
        file="caro-smollm2-135m.gguf",
        size=104_917_312,
        sha256="af123dc53af5a175a32e3958b08356d11584df053665f57d5e73a20b65fc3fe7",
        quantisation="Q8_0",
        kv_per_token=2 * 30 * 3 * 64 * 2,
        licence="Apache-2.0",
        parts=3,
        context=256,
        answer=40,  # 9 ms of CPU each; of 225 right answers in development two were longer
        prompt=BEGUN,
        sure=0.08,
    ),
)

DEFAULT: Model = MODELS[0]
"""The model that `make model` installs and that answers where none is named."""

VARIANTS: tuple[Variant, ...] = (
    Variant(
        replace(
            DEFAULT,
            id="caro-smollm2-135m-fast",
            file="caro-smollm2-135m-fast.gguf",
            size=91_700_000,
            sha256="",
            quantisation="IQ4_NL",
            parts=0,
        ),
        DEFAULT,
        "IQ4_NL+Q8_0",
    ),
)
"""The first one of a model is what tuning may take in its place."""
