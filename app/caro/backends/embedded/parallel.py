"""Writes several answers at once: parallel sequences of one context, a token of each in every pass.

A pass reads the model's weights once for all of them. The beginning that all prompts share is read once and
copied; an answer that is done gives its place to the next request.
"""

from __future__ import annotations

from caro.backends.embedded.session import DeadlineError, TooLongError, Writing

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from caro.backends.embedded.session import Session, Written


def write_many(
    session: Session,
    layer: Any,
    sequences: int,
    queries: Sequence[str],
    deadline: float,
    enough: Callable[[str], bool],
) -> list[Written | Exception]:
    """Answer each query; in the place of one that has no answer stands why: TooLongError or DeadlineError."""
    results: list[Written | Exception] = [DeadlineError() for _ in queries]
    waiting: list[tuple[int, list[int]]] = []
    for at, query in enumerate(queries):
        try:
            waiting.append((at, session.fitting_prompt(query)))
        except TooLongError as error:
            results[at] = error
    places = min(sequences, len(waiting))
    context = session.new_context(places) if places > 1 else None
    try:
        if context:
            _Table(session, layer, context, places, enough).answer(waiting, results)
        else:
            for at, _ in waiting:
                results[at] = session.write(queries[at], deadline, enough)
    except DeadlineError:
        pass  # what is not written yet stays a DeadlineError
    finally:
        if context:
            layer.llama_free(context)
    return results


class _Place:
    """One sequence: an answer under way."""

    def __init__(self, query: int, unread: list[int], at: int, writing: Writing) -> None:
        self.query = query
        self.unread = unread
        """The tokens that the next pass reads."""
        self.at = at
        """The position of the first of them."""
        self.writing = writing


class _Table:
    """The sequences of one context."""

    def __init__(
        self, session: Session, layer: Any, context: Any, places: int, enough: Callable[[str], bool]
    ) -> None:
        self._session = session
        self._layer = layer
        self._context = context
        self._memory = layer.llama_get_memory(context)
        self._places: list[_Place | None] = [None] * places
        self._enough = enough
        self._shared: list[int] = []

    def answer(self, waiting: list[tuple[int, list[int]]], results: list[Written | Exception]) -> None:
        """Write an answer for each prompt of `waiting` into `results`; DeadlineError where time is over."""
        self._share([prompt for _, prompt in waiting])
        size = int(self._layer.llama_n_batch(self._context))
        batch = self._layer.llama_batch_init(size, 0, 1)
        try:
            upcoming = iter(waiting)
            following = next(upcoming, None)
            while True:
                used = sum(len(place.unread) for place in self._places if place)
                for number, place in enumerate(self._places):
                    if place is None and following is not None and used + len(following[1]) <= size:
                        self._places[number] = self._begun(number, *following)
                        used += len(following[1])
                        following = next(upcoming, None)
                if not any(self._places):
                    return
                self._pass(batch, results)
        finally:
            self._layer.llama_batch_free(batch)

    def _share(self, prompts: list[list[int]]) -> None:
        """Read what all prompts begin with, once for all places."""
        same = 0
        shortest = min(map(len, prompts)) - 1  # the last token is read by each, for what follows it
        while same < shortest and len({prompt[same] for prompt in prompts}) == 1:
            same += 1
        if not same:
            return
        tokens = (self._layer.llama_token * same)(*prompts[0][:same])
        self._session.decode(self._context, self._layer.llama_batch_get_one(tokens, same))
        for number in range(1, len(self._places)):
            self._layer.llama_memory_seq_cp(self._memory, 0, number, -1, -1)
        self._shared = prompts[0][:same]

    def _begun(self, number: int, query: int, prompt: list[int]) -> _Place:
        """Give a place to a prompt; what it held is dropped but for the shared beginning."""
        start = len(self._shared)
        if not self._layer.llama_memory_seq_rm(self._memory, number, start, -1):
            start = 0
            self._layer.llama_memory_seq_rm(self._memory, number, -1, -1)
        return _Place(query, prompt[start:], start, Writing(self._session, self._enough))

    def _pass(self, batch: Any, results: list[Written | Exception]) -> None:
        """Have the model read what is unread, and take a token for each place."""
        last: dict[int, int] = {}
        count = 0
        for number, place in enumerate(self._places):
            if place is None:
                continue
            for token in place.unread:
                batch.token[count], batch.pos[count] = token, place.at
                batch.n_seq_id[count], batch.seq_id[count][0] = 1, number
                batch.logits[count] = 0
                place.at += 1
                count += 1
            batch.logits[count - 1] = 1
            last[number] = count - 1
        batch.n_tokens = count
        self._session.decode(self._context, batch)
        for number, at in last.items():
            place = self._places[number]
            if place is None:
                continue
            best, _ = self._session.pick(self._context, at)
            place.unread = [best.token]
            if place.writing.take(best):
                results[place.query] = place.writing.written()
                self._places[number] = None
