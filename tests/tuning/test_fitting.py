"""What does not fit into memory is declined before it is loaded; of several models the best one fits."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from caro._record import replace
from caro.models.catalogue import DEFAULT
from caro.tuning.fitting import MIB, SEQUENCES, WORKSPACE, fit, mib, need, sequences

from .machines import budget

LARGE = replace(DEFAULT, id="large", size=500 * MIB, context=2048)
SMALL = replace(DEFAULT, id="small", size=40 * MIB)


def test_the_need_is_the_file_the_cache_and_the_rest() -> None:
    assert 141 * MIB < need(DEFAULT, 256) < 160 * MIB
    assert need(DEFAULT, 512) - need(DEFAULT, 256) == 256 * DEFAULT.kv_per_token
    assert need(DEFAULT, 128) == need(DEFAULT, 256)


def test_the_best_model_that_fits_is_taken() -> None:
    for room, chosen in ((900, "large"), (300, DEFAULT.id), (100, "small")):
        found = fit((LARGE, DEFAULT, SMALL), budget(memory=room * MIB))
        assert (found.model.value, found.problem) == (chosen, None)


def test_the_context_shrinks_before_the_model_does() -> None:
    found = fit((LARGE,), budget(memory=need(LARGE, 1024)))
    assert (found.context.value, found.context.source) == (1024, "derived")
    assert fit((LARGE,), budget()).context.value == 2048


def test_where_nothing_fits_the_figures_and_the_bound_are_told() -> None:
    found = fit((DEFAULT,), budget(memory=100 * MIB))
    assert found.model.value is None
    assert found.problem is not None
    assert f"needs {mib(need(DEFAULT, 256))}" in found.problem and "100 MiB, by available" in found.problem


def test_unknown_memory_hinders_nothing() -> None:
    assert fit((DEFAULT,), budget(memory=None)).problem is None


def test_as_many_answers_at_once_as_memory_takes() -> None:
    each = 256 * DEFAULT.kv_per_token
    least = need(DEFAULT, 256) + WORKSPACE
    for spare, count in ((-MIB, 1), (0, 1), (2 * each, 2), (3 * each - 1, 2), (900 * MIB, SEQUENCES)):
        assert sequences(DEFAULT, 256, least + spare) == count
    assert sequences(DEFAULT, 1024, least + 4 * each) == 1
    assert sequences(LARGE, 256, least) == 1
    assert sequences(DEFAULT, 256, None) == SEQUENCES


def test_mapping_is_left_where_two_copies_would_not_fit() -> None:
    repacked = replace(DEFAULT, quantisation="Q4_0")
    assert fit((repacked,), budget(memory=need(repacked, 256) + MIB)).mmap.value is False
    assert fit((repacked,), budget()).mmap.value is True
    assert fit((DEFAULT,), budget(memory=need(DEFAULT, 256) + MIB)).mmap.value is True


def test_what_a_person_sets_counts_as_far_as_memory_goes() -> None:
    context = (1024, "environment CARO_CONTEXT_SIZE")
    found = fit((DEFAULT,), budget(), None, context, (False, "config /x"))
    assert (found.context.value, found.context.source) == context
    assert (found.mmap.value, found.mmap.source) == (False, "config /x")
    short = fit((DEFAULT,), budget(memory=need(DEFAULT, 256) + MIB), None, context)
    assert short.problem is not None


@given(st.integers(0, 2000 * MIB), st.integers(256, 8192), st.integers(1 * MIB, 900 * MIB))
@example(need(replace(DEFAULT, size=MIB), 256), 257, MIB)
def test_what_is_chosen_never_needs_more_than_there_is(room: int, context: int, size: int) -> None:
    model = replace(DEFAULT, size=size, context=context)
    found = fit((model,), budget(memory=room))
    if found.problem is None:
        assert isinstance(found.context.value, int)
        assert found.need == need(model, found.context.value) <= room
        assert 256 <= found.context.value <= context
    else:
        assert need(model, 256) > room
