"""Which model, context and mapping fit into the memory that this process may use.

Decided before anything is loaded: a process that runs over the limit of its group is killed without a word.
"""

from __future__ import annotations

from caro._record import dataclass
from caro.tuning.choice import Choice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.models.catalogue import Model
    from hwprobe import Budget

MIB = 1 << 20
RUNTIME = 48 * MIB
"""Bytes beside the model's file and its KV cache: interpreter, engine, work space. Peak of the whole process
less these two, on x86-64 with a full prompt: 41 MiB (141 MiB with 256 tokens of context, 147 with 512, 158
with 1024; `python -m benches.tuning --memory`), and 7 to spare."""
LEAST_CONTEXT = 256
"""Tokens; the engine rounds the KV cache up to it, so that a smaller context saves nothing."""
REPACKED = ("Q4_0", "Q4_K_M", "IQ4_NL")
"""Quantisations whose weights the engine rewrites for the kernel while loading, so that mapped pages would
stay beside the copy for a while (Q4_0: 225 MiB at most when mapped, 168 when read)."""


SEQUENCES = 16
"""Most answers that are written at once. On one core a token takes 9.2 ms by itself, 4.2 beside seven others,
3.4 beside fifteen and 3.3 beside 31."""
WORKSPACE = 16 * MIB
"""Bytes beside its KV cache that a context of several sequences takes: 9 MiB with sixteen of 256 tokens, the
peak of the process less the one before and the cache (`python -m benches.parallel`), and 7 to spare."""


@dataclass(frozen=True, slots=True)
class Fit:
    """What was found to fit."""

    model: Choice
    context: Choice
    mmap: Choice
    need: int
    """Bytes of the chosen model, or of the smallest where none fits."""
    problem: str | None


def need(model: Model, context: int) -> int:
    """Return the bytes of memory that `model` takes while it answers: file + KV cache + the rest."""
    return model.size + max(context, LEAST_CONTEXT) * model.kv_per_token + RUNTIME + model.extra


def sequences(model: Model, context: int, room: int | None) -> int:
    """Return how many answers of `context` tokens may be written at once within `room` bytes, at least 1.

    Their context comes on top of the one for single answers.
    """
    if room is None:
        return SEQUENCES
    each = max(context, LEAST_CONTEXT) * model.kv_per_token
    return max(1, min(SEQUENCES, (room - need(model, context) - WORKSPACE - model.extra) // each))


def fit(
    models: Sequence[Model],
    budget: Budget,
    given_model: str | None = None,
    given_context: tuple[object, str] | None = None,
    given_mmap: tuple[object, str] | None = None,
) -> Fit:
    """Choose among `models`, best first; `given_model` is the source where a person named the only one."""
    bounds = tuple(f"{b.name}: {mib(b.value)} ({b.source})" for b in budget.memory_reasons)
    sizes = tuple(f"{model.id} needs {mib(need(model, LEAST_CONTEXT))}" for model in models)
    room = budget.memory
    chosen, context = models[-1], None
    for model in models:
        context = _context(model, room, given_context)
        if context is not None:
            chosen = model
            break
    if context is None:
        wanted = LEAST_CONTEXT
        if given_context is not None and isinstance(given_context[0], int):
            wanted = given_context[0]
        most = need(chosen, wanted)
        place = f", by {budget.memory_reasons[0].name}" if budget.memory_reasons else ""
        problem = f"the model needs {mib(most)} of memory and this process may use {mib(room)}{place}"
        nothing = Choice(None, "derived", problem, bounds, f"{mib(most)} of memory, or a smaller model")
        return Fit(nothing, Choice(None, "derived", problem), Choice(None, "derived", problem), most, problem)
    total = need(chosen, int(str(context.value)))
    known = "how much memory there is, is not known" if room is None else f"of {mib(room)} that may be used"
    reason = f"takes {mib(total)} {known}" if room is not None else known
    if len(models) > 1:
        reason += (
            "; the best of the catalogue that fits" if chosen is models[0] else "; better ones don't fit"
        )
    change = "caro model use NAME (caro model list), CARO_MODEL, or another limit of memory"
    model_choice = Choice(chosen.id, given_model or "derived", reason, (*bounds, *sizes), change)
    return Fit(model_choice, context, _mmap(chosen, total, room, given_mmap), total, None)


def _context(model: Model, room: int | None, given: tuple[object, str] | None) -> Choice | None:
    """Return the context for `model` within `room` bytes, None where it does not fit with any."""
    change = "CARO_CONTEXT_SIZE, or context_size in the configuration file"
    price = f"each token costs {model.kv_per_token / 1024:g} KiB"
    if given is not None and isinstance(given[0], int):
        tokens = given[0]
        if tokens <= model.answer:
            return None
        fits = room is None or need(model, tokens) <= room
        return Choice(tokens, given[1], f"set by a person; {price}", (), change) if fits else None
    tokens = model.context
    while room is not None and need(model, tokens) > room:
        if tokens <= LEAST_CONTEXT:
            return None
        tokens = max(tokens // 2, LEAST_CONTEXT)
    if tokens < model.context:
        reason = f"all that fits of the {model.context} tokens the catalogue gives it; {price}"
    else:
        reason = (
            f"what the catalogue gives {model.id}: query, answer of {model.answer}, instructions; {price}"
        )
    return Choice(tokens, "derived" if tokens < model.context else "default", reason, (), change)


def _mmap(model: Model, total: int, room: int | None, given: tuple[object, str] | None) -> Choice:
    change = "CARO_MMAP, or mmap in the configuration file"
    if given is not None and given[0] is not None:
        return Choice(given[0], given[1], "set by a person", (), change)
    if model.quantisation in REPACKED and room is not None and total + model.size > room:
        reason = f"the engine rewrites {model.quantisation} while loading, and both copies would not fit"
        return Choice(False, "derived", reason, (), change)
    reason = "mapped pages are shared by all processes and need no copy (35 ms of CPU less to load)"
    return Choice(True, "derived", reason, (), change)


def mib(size: int | None) -> str:
    """Return bytes for a person, in MiB."""
    return "an unknown amount" if size is None else f"{size / MIB:,.0f} MiB"
