"""The models that a person added, and sums that were recorded for want of a public one: a small JSON file.

It lies beside the model files, `added.json`, and is replaced as a whole under a lock.
"""

from __future__ import annotations

import json
import os

from caro._record import replace
from caro.models.catalogue import DEFAULT, Model, Prompt
from caro.models.locks import held
from caro.models.offers import Entry
from caro.models.store import ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

FILE = "added.json"
SCHEMA = 1
MOST = 1 << 20
"""Bytes; an entry takes less than one thousand."""

_TEXTS = ("id", "file", "sha256", "quantisation", "licence")
_NUMBERS = ("size", "kv_per_token", "context", "answer", "extra")
_PROMPT = ("before", "gap", "after", "opened")


def read(folder: str) -> dict[str, Entry]:
    """Return the entries of `folder` by name; ModelError where the file can't be understood."""
    path = os.path.join(folder, FILE)
    try:
        with open(path, encoding="utf-8") as file:
            value = json.loads(file.read(MOST))
        if value["schema"] != SCHEMA:
            raise ModelError(f"{path} is of another version of caro: move it away, and add your models again")
        return {row["id"]: _entry(row) for row in value["models"]}
    except FileNotFoundError:
        return {}
    except NotADirectoryError:
        return {}
    except OSError as error:
        raise ModelError(f"{path} can't be read ({error.strerror}): see that it can") from None
    except (ValueError, KeyError, TypeError, RecursionError):
        raise ModelError(f"{path} is damaged: move it away, and add your models again") from None


def keep(folder: str, entry: Entry) -> None:
    """Add `entry`, in place of one of the same name."""
    _change(folder, lambda entries: entries.update({entry.model.id: entry}))


def drop(folder: str, name: str) -> bool:
    """Forget the entry of that name; False where there is none."""
    if name not in read(folder):
        return False
    _change(folder, lambda entries: entries.pop(name, None))
    return True


def _change(folder: str, change: Callable[[dict[str, Entry]], object]) -> None:
    path = os.path.join(folder, FILE)
    with held(path + ".lock", lambda: None):
        entries = read(folder)
        change(entries)
        text = json.dumps({"schema": SCHEMA, "models": [_row(one) for one in entries.values()]}, indent=1)
        new = f"{path}.{os.urandom(6).hex()}"
        try:
            with open(new, "w", encoding="utf-8") as file:
                file.write(text + "\n")
                file.flush()
                os.fsync(file.fileno())
            os.replace(new, path)
        except OSError as error:
            if os.path.exists(new):
                os.unlink(new)
            raise ModelError(f"{path} can't be written ({error.strerror}): see that it can") from None


def _row(entry: Entry) -> dict[str, object]:
    model = entry.model
    row: dict[str, object] = {name: getattr(model, name) for name in (*_TEXTS, *_NUMBERS)}
    row["prompt"] = {name: getattr(model.prompt, name) for name in _PROMPT}
    own = {"address": entry.address, "hashed": entry.hashed, "added": entry.added, "form": entry.form}
    return row | own


def _entry(row: dict[str, object]) -> Entry:
    texts = {name: _text(row[name]) for name in _TEXTS}
    numbers = {name: row[name] for name in _NUMBERS}
    if not all(isinstance(number, int) and number >= 0 for number in numbers.values()):
        raise ValueError("a number is none")
    if os.path.basename(texts["file"]) != texts["file"] or not texts["file"]:
        raise ValueError("a file lies elsewhere")
    prompt = row["prompt"]
    if not isinstance(prompt, dict):
        raise TypeError("a prompt is none")
    parts = Prompt(**{name: _text(prompt[name]) for name in _PROMPT})
    model: Model = replace(DEFAULT, **texts, **numbers, prompt=parts, parts=0, sure=0.0)  # type: ignore[arg-type]
    texts = {name: _text(row[name]) for name in ("address", "hashed", "form")}
    return Entry(model, added=row["added"] is True, **texts)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("a text is none")
    return value
