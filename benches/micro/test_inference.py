"""The model: tokens of a prompt, reading it, writing, and loading; one thread."""

from __future__ import annotations

import time
from typing import Any

from caro.backends.embedded.session import Session

PROMPT, ANSWER = 40, 20
"""Tokens of a usual prompt and of a usual answer."""


def test_model_tokens(benchmark: Any, session: Session) -> None:
    """Make tokens of a request."""
    benchmark(session.prompt_tokens, "find log files over 10 MB changed this week")


def test_model_answer(benchmark: Any, session: Session) -> None:
    """Read a prompt of 40 tokens and write 20."""
    benchmark.extra_info["tokens"] = PROMPT + ANSWER
    benchmark.pedantic(
        session.timed, args=(1, PROMPT, ANSWER, time.monotonic() + 600), rounds=5, warmup_rounds=1
    )
