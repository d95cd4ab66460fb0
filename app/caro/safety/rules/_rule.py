"""The shape of a rule: what it applies to, how bad that is, why, and examples that the tests run."""

from __future__ import annotations

from caro._record import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Risk


@dataclass(frozen=True, slots=True)
class Rule:
    """One row. It matches an effect of kind `effect`, narrowed by the fields that are filled in."""

    id: str
    risk: Risk
    reason: str
    """For a person, without a full stop."""
    effect: str
    """The kind of effect; `run` is the running of a command, narrowed by `names`, `words`, `options`."""
    targets: str = ""
    """Blank-separated classes of target, any of which must be the effect's."""
    flags: str = ""
    """Blank-separated flags that the effect must all have."""
    absent: str = ""
    """Blank-separated flags that it must not have. For `run`: options, and words before any that acts, with
    which it only looks; `a:b` is `b` right behind `a`, `:b` is `b` where it is no value (`clearing.py`)."""
    names: str = ""
    """Blank-separated command names; a trailing `*` takes every ending."""
    words: str = ""
    """Words that must be among the arguments, in this order: `a|b` is either, `a*` a start, `*a*` a part."""
    options: str = ""
    """Options of which one must be given: `-f` also in a cluster, `--force` also with a value."""
    match: tuple[str, ...] = ()
    no_match: tuple[str, ...] = ()
