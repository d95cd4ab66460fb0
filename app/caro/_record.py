"""A frozen record class decorator that costs nothing at start-up.

`dataclasses` pulls in `inspect`, `re`, `ast` and forty more modules: 8 ms of CPU, as much as the interpreter
itself takes to start (`python -X importtime -c 'import dataclasses'`). Type checkers are shown the real
`dataclasses.dataclass`; at run time this module gives the small part of it that caro uses.
"""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dataclasses import dataclass, replace
else:

    class FrozenRecordError(AttributeError):
        """Raised on an attempt to change a record."""

    def _set(self, name, value):
        raise FrozenRecordError(f"{type(self).__name__} is frozen: cannot set {name}")

    OFTEN = 50
    """Records of a class after which a constructor is written for it; few come so far for one request."""

    def _init(self, *args, **kwargs):
        self.__count__[0] += 1
        if self.__count__[0] == OFTEN:
            from caro import _constructor

            _constructor.write(type(self))
        put = self.__put__
        count, size = len(args), len(put)
        if count > size:
            raise TypeError(f"{type(self).__name__} takes {size} values, got {count}")
        for one, value in zip(put, args, strict=False):
            one(self, value)
        if not kwargs and count >= self.__needed__:
            if count < size:
                for one, value in self.__rest__[count:]:
                    one(self, value)
            return
        used = 0
        for at in range(count, size):
            name = self.__slots_order__[at]
            if name in kwargs:
                put[at](self, kwargs[name])
                used += 1
            elif name in self.__defaults__:
                put[at](self, self.__defaults__[name])
            else:
                raise TypeError(f"{type(self).__name__} needs a value for {name!r}")
        if used < len(kwargs):
            raise TypeError(
                f"{type(self).__name__} got an unexpected or repeated value for one of {list(kwargs)}"
            )

    def _values(self):
        return tuple(getattr(self, name) for name in self.__slots_order__)

    def _repr(self):
        inside = ", ".join(f"{n}={getattr(self, n)!r}" for n in self.__slots_order__)
        return f"{type(self).__name__}({inside})"

    def dataclass(cls=None, *, frozen=True, slots=True):
        """Make `cls` a frozen record with value equality; mutable defaults are not supported."""
        if cls is None:
            return dataclass
        names = tuple(getattr(cls, "__annotations__", {}))
        dropped = {*names, "__dict__", "__weakref__"}
        space = {k: v for k, v in cls.__dict__.items() if k not in dropped}
        space.update(
            __slots__=names,
            __slots_order__=names,
            __defaults__={n: cls.__dict__[n] for n in names if n in cls.__dict__},
            __init__=_init,
            __count__=[0],
            __repr__=_repr,
            __eq__=lambda a, b: type(a) is type(b) and _values(a) == _values(b),
            __hash__=lambda a: hash(_values(a)),
            __setattr__=_set,
        )
        space["__reduce__"] = lambda a: (type(a), _values(a))
        made = type(cls.__name__, cls.__bases__, space)
        made.__count__ = [0]
        made.__put__ = put = tuple([made.__dict__[name].__set__ for name in names])
        defaults = made.__defaults__
        made.__needed__ = len(names) - len(defaults)  # those without a default come first
        made.__rest__ = [(one, defaults.get(name)) for one, name in zip(put, names, strict=False)]
        return made

    def replace(record, **changes):
        """Return a copy of `record` with `changes` put in."""
        values = {n: getattr(record, n) for n in record.__slots_order__}
        values.update(changes)
        return type(record)(**values)


__all__ = ["dataclass", "replace"]
