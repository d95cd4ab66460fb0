"""Which module answers to which backend name; a backend is imported only when it is asked.

One table to extend: a new backend is one row here and one module that keeps the contract of `base.py`.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.backends.base import Backend
    from caro.domain import BackendName

TABLE: dict[BackendName, tuple[str, str]] = {
    "static": ("caro.backends.static", "StaticBackend"),
    "embedded": ("caro.backends.embedded", "EmbeddedBackend"),
    "ollama": ("caro.backends.ollama", "OllamaBackend"),
    "openai": ("caro.backends.openai_compatible", "OpenAICompatibleBackend"),
}
"""Backend name to (module, class); the class takes the variables that hold its settings, save the static one,
which has none, and does no work until it is asked."""

REMEDIES: dict[BackendName, str] = {
    "embedded": "the model engine is not installed: pip install 'caro[embedded]'",
}
"""What to do when a backend's module can't be imported, one line each, without a full stop."""


def load(name: BackendName, variables: Mapping[str, str] | None = None) -> Backend:
    """Import and make the backend called `name`; ImportError means that a part of it isn't installed.

    Its settings come from `variables`, by default the process's own.
    """
    module, attribute = TABLE[name]
    make = getattr(__import__(module, fromlist=(attribute,)), attribute)
    backend: Backend = make() if name == "static" else make(variables)
    return backend
