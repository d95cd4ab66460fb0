"""Frozen records without `dataclasses`, whose import alone costs more than the whole probe.

A base class is enough here: fields are the annotations of the class in their order, a class attribute is a
default, equality and hash go by value. Type checkers see an ordinary frozen dataclass.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Self, dataclass_transform

    @dataclass_transform(frozen_default=True)
    class Record:
        """A frozen record."""

        def fields(self) -> dict[str, Any]:
            """Return the values by name, in the order of the class."""

        def replace(self, **changes: Any) -> Self:
            """Return a copy with `changes` put in."""

else:

    class Record:
        """A frozen record."""

        def __init__(self, *args, **kwargs):
            names = type(self).__annotations__
            given = dict(zip(names, args, strict=False))
            if len(args) > len(names) or given.keys() & kwargs.keys() or kwargs.keys() - names.keys():
                raise TypeError(f"{type(self).__name__} takes {', '.join(names)}, each once")
            given.update(kwargs)
            missing = [name for name in names if name not in given and not hasattr(type(self), name)]
            if missing:
                raise TypeError(f"{type(self).__name__} needs {', '.join(missing)}")
            self.__dict__.update(given)

        def fields(self):
            """Return the values by name, in the order of the class."""
            return {name: getattr(self, name) for name in type(self).__annotations__}

        def replace(self, **changes):
            """Return a copy with `changes` put in."""
            return type(self)(**{**self.fields(), **changes})

        def __setattr__(self, name, value):
            raise AttributeError(f"{type(self).__name__} is frozen: cannot set {name}")

        def __eq__(self, other):
            return type(self) is type(other) and self.fields() == other.fields()

        def __hash__(self):
            return hash(tuple(self.fields().values()))

        def __repr__(self):
            inside = ", ".join(f"{name}={value!r}" for name, value in self.fields().items())
            return f"{type(self).__name__}({inside})"


__all__ = ["Record"]
