"""JSON without the `json` module, which would import `re` and its own decoder: 8 ms of CPU at every start.

Both directions go through the functions in C that `json` itself is made of.
"""

from __future__ import annotations

from _json import encode_basestring as plainly
from _json import encode_basestring_ascii as _in_ascii
from _json import make_encoder as _make_encoder
from _json import make_scanner as _make_scanner

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["dumped", "dumps", "loads", "plainly"]


class _Rules:
    """What `json.JSONDecoder` hands to the scanner in C by default."""

    strict = True
    object_hook = None
    object_pairs_hook = None
    parse_float = float
    parse_int = int
    parse_constant = float
    memo: dict[str, str] = {}


_scan = _make_scanner(_Rules)  # type: ignore[arg-type]


def dumps(value: object, quoted: Callable[[str], str] = _in_ascii) -> str:
    """Return `value` as JSON: None, booleans, numbers, strings, and lists, tuples and dicts of those.

    Strings are written by `quoted`: in ASCII, which no terminal can be led astray by, or `plainly`.
    """
    if isinstance(value, str):
        # A lone surrogate has no place in JSON, whatever Python's own encoder says.
        if not value.isprintable():
            value = "".join("\N{REPLACEMENT CHARACTER}" if "\ud800" <= ch <= "\udfff" else ch for ch in value)
        return quoted(value)
    if value is None:
        return "null"
    if value is True or value is False:
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise ValueError("JSON has no such number")
        return repr(round(value, 3))
    if isinstance(value, dict):
        # Most of an answer are its keys and plain words, which need no call of their own.
        parts = [
            f"{quoted(key)}: {quoted(one) if type(one) is str and one.isprintable() else dumps(one, quoted)}"
            for key, one in value.items()
        ]
        return "{" + ", ".join(parts) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ", ".join([dumps(item, quoted) for item in value]) + "]" if value else "[]"
    raise TypeError(f"no JSON for {type(value).__name__}")


def _refused(value: object) -> object:
    raise TypeError(f"no JSON for {type(value).__name__}")


_encode = _make_encoder(None, _refused, _in_ascii, None, ": ", ", ", False, False, False)


def dumped(value: object) -> str:
    """Return the same as `dumps` where the numbers in `value` are rounded already, in a third of the time."""
    text = "".join(_encode(value, 0))
    # What looks like a surrogate may be a lone one.
    return dumps(value) if "\\ud" in text else text


def loads(text: str) -> object:
    """Return the value that `text` holds; ValueError when it isn't JSON, or is nested beyond reason."""
    text = text.strip(" \t\r\n")
    try:
        value, end = _scan(text, 0)
    except (StopIteration, SystemError):
        # Python 3.11 raises its JSONDecodeError only where json.decoder is loaded, else nothing.
        raise ValueError("not JSON") from None
    except RecursionError:
        raise ValueError("nested too deeply") from None
    if end != len(text):
        raise ValueError("something follows the JSON")
    return value
