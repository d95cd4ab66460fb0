"""The matcher and its steps: words, values, the match; a figure is the time of one request."""

from __future__ import annotations

import math
from typing import Any

from benches.suite.requests import SIMPLE
from caro.backends.static import StaticBackend
from caro.backends.static.reading import read
from caro.backends.static.slots import value_for
from caro.backends.static.tokens import tokenize
from caro.domain import Environment, Request

SLOTS = {"port": "port 8080", "glob": "*.log files", "archive": "site.tar.gz", "host": "example.org"}
"""By type of value, words that hold one."""


def test_tokens(benchmark: Any, queries: list[str]) -> None:
    """Cut a request into words."""
    benchmark.extra_info["of"] = len(queries)
    benchmark(lambda: [tokenize(query) for query in queries])


def test_reading(benchmark: Any, queries: list[str]) -> None:
    """Make concepts and values of the words."""
    benchmark.extra_info["of"] = len(queries)
    benchmark(lambda: [read(query) for query in queries])


def test_slots(benchmark: Any) -> None:
    """Read ports, patterns, archives and hosts out of their words."""
    items = [(kind, item) for kind, text in SLOTS.items() for item in read(text).items]
    benchmark.extra_info["of"] = len(items)
    benchmark(lambda: [value_for(kind, item) for kind, item in items])


def test_matcher(benchmark: Any, queries: list[str]) -> None:
    """Match a request, from its text to the command."""
    backend = StaticBackend()
    requests = [Request(query, Environment()) for query in queries]
    benchmark.extra_info["of"] = len(requests)
    benchmark(lambda: [backend.suggest(request, math.inf) for request in requests])


def test_matcher_simple(benchmark: Any) -> None:
    """Match a request of two words."""
    backend, request = StaticBackend(), Request(SIMPLE, Environment())
    benchmark(backend.suggest, request, math.inf)
