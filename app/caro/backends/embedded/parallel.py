"""Writes several answers at once: parallel sequences of one context, a token of each in every pass.

A pass reads the model's weights once for all of them. The beginning that all prompts share is read once; who
writes another answer in place of one that will not do does so beside the others; an answer that is done gives
its place to the next request.
"""

from __future__ import annotations

from caro.backends.embedded.session import DeadlineError, Read, TooLongError, Written

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence
    from typing import Any

    from caro.backends.embedded.session import Pick, Session

    Prompt = tuple[int, list[int]]
    """The number of a query, and its tokens."""

WHOLE = 24
"""Tokens of requests from which on they are read in a pass of their own. A few are read one by one beside the
tokens that others write: what has not one token for every sequence, llama.cpp computes apart, and a part of
nine tokens takes as long as one of fifteen."""


def write_many(
    session: Session,
    layer: Any,
    sequences: int,
    queries: Sequence[str],
    deadline: float,
    enough: Callable[[str], bool],
    take: Callable[[int, Written], bool],
    least: float = 0.0,
) -> dict[int, Exception]:
    """Give `take` answers to each query until one will do; return by number why a query has none."""
    failed: dict[int, Exception] = {}
    waiting: list[Prompt] = []
    for at, query in enumerate(queries):
        try:
            waiting.append((at, session.fitting_prompt(query)))
        except TooLongError as error:
            failed[at] = error
    open_yet = {at for at, _ in waiting}

    def taken(at: int, written: Written) -> bool:
        done = take(at, written)
        if done:
            open_yet.discard(at)
        return done

    places = min(sequences, len(waiting))
    context = session.new_context(places) if places > 1 else None
    try:
        if context:
            _Table(session, layer, context, places, enough, taken, least).answer(waiting)
        else:
            for at, _ in waiting:
                for written in session.candidates(queries[at], deadline, enough, least):
                    if taken(at, written):
                        break
                open_yet.discard(at)
    except DeadlineError as error:
        failed.update((at, error) for at in open_yet)
    finally:
        if context:
            layer.llama_free(context)
    return failed


class _Place:
    """One sequence: the search for an answer to one query."""

    def __init__(
        self, query: int, prompt: list[int], start: int, search: Generator[Read | Written, Any, None]
    ) -> None:
        self.query = query
        self.length = len(prompt)
        self.unread = prompt[start:]
        """The tokens that have to be read before the search goes on."""
        self.at = start
        """The position of the first of them."""
        self.search = search


class _Table:
    """The sequences of one context."""

    def __init__(
        self,
        session: Session,
        layer: Any,
        context: Any,
        places: int,
        enough: Callable[[str], bool],
        take: Callable[[int, Written], bool],
        least: float,
    ) -> None:
        self._session = session
        self._layer = layer
        self._context = context
        self._memory = layer.llama_get_memory(context)
        self._places: list[_Place | None] = [None] * places
        self._enough = enough
        self._take = take
        self._least = least
        self._shared: list[int] = []

    def answer(self, waiting: list[Prompt]) -> None:
        """Search an answer for each prompt; DeadlineError where time is over."""
        self._share([prompt for _, prompt in waiting])
        size = int(self._layer.llama_n_batch(self._context))
        batch = self._layer.llama_batch_init(size, 0, 1)
        try:
            upcoming = iter(waiting)
            following = next(upcoming, None)
            while True:
                for number, place in enumerate(self._places):
                    if place is None and following is not None:
                        self._begin(number, *following)
                        following = next(upcoming, None)
                if not any(self._places):
                    return
                self._pass(batch, size)
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

    def _begin(self, number: int, query: int, prompt: list[int]) -> None:
        """Give a place to a prompt."""
        search = self._session.search(self._enough, self._least)
        next(search)
        self._places[number] = _Place(query, prompt, len(self._shared), search)

    def _leave(self, number: int) -> None:
        """Free a place; what it held is dropped but for the shared beginning."""
        self._layer.llama_memory_seq_rm(self._memory, number, len(self._shared), -1)
        self._places[number] = None

    def _pass(self, batch: Any, size: int) -> None:
        """Have the model read up to `size` tokens that are unread, and go on with the searches."""
        last: list[tuple[int, _Place, int]] = []
        count = 0
        taken = [(number, place) for number, place in enumerate(self._places) if place is not None]
        whole = sum(len(place.unread) - 1 for _, place in taken) >= WHOLE
        room = size - len(taken)
        for number, place in taken:
            some = 1
            if whole and len(place.unread) - 1 <= room:
                some = len(place.unread)
                room -= some - 1
            for token in place.unread[:some]:
                batch.token[count], batch.pos[count] = token, place.at
                batch.n_seq_id[count], batch.seq_id[count][0] = 1, number
                batch.logits[count] = 0
                place.at += 1
                count += 1
            del place.unread[:some]
            if not place.unread:
                batch.logits[count - 1] = 1
                last.append((number, place, count - 1))
        batch.n_tokens = count
        self._session.decode(self._context, batch)
        for number, place, at in last:
            self._go_on(number, place, self._session.pick(self._context, at))

    def _go_on(self, number: int, place: _Place, pair: tuple[Pick, Pick]) -> None:
        """Tell a search what the model says, and take the answers that it comes to."""
        wanted: Read | Written | None = place.search.send(pair)
        while isinstance(wanted, Written):
            wanted = None if self._take(place.query, wanted) else next(place.search, None)
        if wanted is None:
            self._leave(number)
            return
        place.unread = [*wanted.tokens]
        if place.length + wanted.keep < place.at:
            place.at = place.length + wanted.keep
            self._layer.llama_memory_seq_rm(self._memory, number, place.at, -1)
