"""How models of several families are talked to, as data: the text around a query, by name of the format.

A model that was not trained for caro wants the turns of its own family. One line says what is asked for, and
the answer's code fence is opened in the model's place, so that a command follows where a sentence would.
"""

from __future__ import annotations

from caro.models.catalogue import Prompt

INSTRUCTION = "Write one shell command that does what is asked. Answer with the command alone, in one line."
FENCE = "```bash\n"

FORMATS: dict[str, Prompt] = {
    "chatml": Prompt(
        before=f"<|im_start|>system\n{INSTRUCTION}<|im_end|>\n<|im_start|>user\n",
        gap="",
        after="<|im_end|>\n<|im_start|>assistant\n",
        opened=FENCE,
    ),
    "llama3": Prompt(
        before=f"<|start_header_id|>system<|end_header_id|>\n\n{INSTRUCTION}<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\n",
        gap="",
        after="<|eot_id|><|start_header_id|>assistant<|end_header_id|>\n\n",
        opened=FENCE,
    ),
    "phi3": Prompt(
        before=f"<|system|>\n{INSTRUCTION}<|end|>\n<|user|>\n",
        gap="",
        after="<|end|>\n<|assistant|>\n",
        opened=FENCE,
    ),
    "plain": Prompt(before="# One line of bash:", gap=" ", after="\n", opened=""),
}
"""`chatml` is that of Qwen, SmolLM and many more; `plain` is for models without turns of their own.

For the first three, llama.cpp's tokenisers of Qwen2, Llama 3 and Phi 3 read each mark of a turn as one token.
"""

MARKS = (
    ("<|im_start|>", "chatml"),
    ("<|start_header_id|>", "llama3"),
    ("<|assistant|>", "phi3"),
)
"""What a chat template holds that is written for a format; the first one counts."""


def of_template(template: str) -> str | None:
    """Return the format that the chat template inside a model's file is written for; None for another one."""
    if not template:
        return "plain"
    return next((name for mark, name in MARKS if mark in template), None)
