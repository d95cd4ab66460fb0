"""caro: plain words in, one right and safe shell command out."""

__version__ = "0.1.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.api import AsyncCaro, Caro, CaroError

__all__ = ["AsyncCaro", "Caro", "CaroError", "__version__"]


def __getattr__(name: str) -> object:
    """Import the interface for programs when it is asked for: the command has no use for it."""
    if name in ("AsyncCaro", "Caro", "CaroError"):
        from caro import api

        return getattr(api, name)
    raise AttributeError(f"module 'caro' has no attribute '{name}'")
