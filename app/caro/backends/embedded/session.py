"""A loaded model that continues a prompt: greedy, stopping at its deadline."""

from __future__ import annotations

import ctypes
import math
import os
import time
from array import array

from caro._record import dataclass, replace
from caro.models.store import ModelError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Sequence
    from typing import Any

    from caro.models.store import Located

PIECE_BYTES = 256
"""Longest token text, in bytes; the longest of SmolLM2's vocabulary has 80."""
LEAST_FORK = math.log(0.02)
"""A token less likely than that begins no other answer."""


class DeadlineError(Exception):
    """The deadline passed while the model was loading or writing."""


class TooLongError(Exception):
    """The prompt leaves no room for an answer; the message holds the figures."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to run the model."""

    threads_prompt: int
    threads_generation: int
    context: int
    """Tokens for query and answer together."""
    mmap: bool
    sequences: int = 1
    """How many answers may be written at once; each takes its own context."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds that a measured answer took, by the clock and on all processors together."""

    prompt: float
    generation: float
    prompt_cpu: float
    generation_cpu: float


@dataclass(frozen=True, slots=True)
class Written:
    """What the model wrote."""

    text: str
    """The whole answer, with the part of it that the prompt had opened."""
    probability: float
    """Product of the probabilities that the model gave to the tokens it wrote, from 0 to 1."""
    complete: bool
    """Whether it came to an end, or was cut off at the most tokens it may write."""
    computed: int = 0
    """Tokens that the model was run over for it, those of the request left out."""
    tokens_per_second: float | None = None
    """From the moment the prompt was read; None where nothing was written that could be timed."""


@dataclass(frozen=True, slots=True)
class Pick:
    """A token and the logarithm of its probability."""

    token: int
    log: float


@dataclass(frozen=True, slots=True)
class Path:
    """The beginning of an answer: tokens and the logarithms of their probabilities."""

    tokens: tuple[int, ...]
    logs: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Read:
    """What the model has to read before an answer can go on: `tokens`, behind the first `keep` tokens of what
    was written for the request so far; with none, the request itself.
    """

    keep: int
    tokens: tuple[int, ...]
    text: str = ""
    """The answer so far."""


def _opened(layer: Any, located: Located, params: Any) -> Any:
    """Load the model's weights, mapped in place where `params` say so; a null pointer where that fails."""
    path = located.path.encode("utf-8", "surrogateescape")
    if not located.offset:
        return layer.llama_model_load_from_file(path, params)
    # llama.cpp reads a model from wherever an opened C stream stands.
    libc = ctypes.CDLL(None)
    libc.fopen.restype = ctypes.c_void_p
    libc.fseeko.argtypes = [ctypes.c_void_p, ctypes.c_int64, ctypes.c_int]
    libc.fclose.argtypes = [ctypes.c_void_p]
    stream = libc.fopen(path, b"rb")
    if not stream:
        return None
    try:
        libc.fseeko(stream, located.offset, os.SEEK_SET)
        return layer.llama_model_load_from_file_ptr(ctypes.c_void_p(stream), params)
    finally:
        libc.fclose(stream)


def _shared(one: Sequence[int], other: Sequence[int]) -> int:
    """Return how many tokens both begin with."""
    both = zip(one, other, strict=False)
    return next((at for at, (left, right) in enumerate(both) if left != right), min(len(one), len(other)))


class Session:
    """Owns the C objects of one model; `close` frees them."""

    def __init__(self, layer: Any, located: Located, plan: Plan, deadline: float) -> None:
        """Load the model; raise ModelError when llama.cpp refuses it, DeadlineError past the deadline."""
        self._layer = layer
        self._model: Any = None
        self._context: Any = None
        self._samplers: list[Any] = []
        self._deadline = deadline
        self._held: list[int] = []
        """The tokens whose state the context holds."""
        self._late = layer.ggml_abort_callback(lambda data: time.monotonic() >= self._deadline)
        self.located = located
        self._plan = plan
        try:
            self._load()
        except BaseException:
            self.close()
            raise

    def _load(self) -> None:
        layer, located, plan = self._layer, self.located, self._plan
        in_time = layer.llama_progress_callback(lambda share, data: time.monotonic() < self._deadline)
        params = layer.llama_model_default_params()
        params.n_gpu_layers = 0
        params.load_mode = layer.LLAMA_LOAD_MODE_MMAP if plan.mmap else layer.LLAMA_LOAD_MODE_NONE
        params.progress_callback = in_time
        self._model = _opened(layer, located, params)
        if not self._model:
            if time.monotonic() >= self._deadline:
                raise DeadlineError
            raise ModelError(f"{located.path} is not a model that can be loaded: {located.remedy}")
        self._context = self.new_context()
        if not self._context:
            raise ModelError(f"{located.path} can't be run: not enough memory, or a model of an unknown kind")
        self._vocabulary = layer.llama_model_get_vocab(self._model)
        self._piece = ctypes.create_string_buffer(PIECE_BYTES)
        self.pick = self._picker(layer.llama_vocab_n_tokens(self._vocabulary))

    def new_context(self, sequences: int = 1) -> Any:
        """Return a context for so many answers at once, a null pointer where that fails; the caller frees it.

        Each sequence has a part of its own, so that its numbers are those of an answer by itself: in a shared
        one, the order in which its sums are taken changes, and with it one answer in twelve.
        """
        layer, plan = self._layer, self._plan
        settings = layer.llama_context_default_params()
        settings.n_batch = settings.n_ubatch = plan.context
        settings.n_ctx, settings.n_seq_max, settings.kv_unified = plan.context * sequences, sequences, False
        settings.n_threads, settings.n_threads_batch = plan.threads_generation, plan.threads_prompt
        context = layer.llama_init_from_model(self._model, settings)
        if context:
            layer.llama_set_abort_callback(context, self._late, None)
        return context

    def stop(self) -> None:
        """Let the deadline pass now, whatever it is."""
        self._deadline = 0.0

    def close(self) -> None:
        """Free everything; the session can't be used afterwards."""
        for sampler in self._samplers:
            self._layer.llama_sampler_free(sampler)
        self._samplers.clear()
        if self._context:
            self._layer.llama_free(self._context)
            self._context = None
        if self._model:
            self._layer.llama_model_free(self._model)
            self._model = None

    def write(self, query: str, deadline: float, enough: Callable[[str], bool]) -> Written:
        """Continue the prompt around `query` until the model ends or a line is `enough`."""
        return next(self.candidates(query, deadline, enough))

    def candidates(
        self,
        query: str,
        deadline: float,
        enough: Callable[[str], bool],
        least: float = 0.0,
        watch: Callable[[str], None] | None = None,
    ) -> Iterator[Written]:
        """Write answers, each when it is asked for: the greedy one, then those that leave an earlier one
        where the second likeliest token came nearest.

        They share the beginning that is already computed, so another answer costs the tokens of its end.
        An answer is given up, and is not complete, where its probability falls below `least`: no further
        token can raise it. Those that would begin below it are never begun. `watch` is told each as it grows.
        """
        layer = self._layer
        self._deadline = deadline
        prompt = self.fitting_prompt(query)
        memory = layer.llama_get_memory(self._context)
        self._decode(self._unread(prompt))
        self._held = prompt
        search = self.search(enough, least)
        wanted: Read | Written | None = next(search)
        started: float | None = None
        speed: float | None = None
        while wanted is not None:
            if isinstance(wanted, Written):
                if wanted.computed and started is not None:
                    seconds = time.monotonic() - started
                    speed = wanted.computed / seconds if seconds > 0 else None
                yield replace(wanted, tokens_per_second=speed)
                started = None
                wanted = next(search, None)
                continue
            if wanted.tokens:
                if watch is not None:
                    watch(wanted.text)
                if started is None:
                    layer.llama_memory_seq_rm(memory, 0, len(prompt) + wanted.keep, -1)
                self._decode(wanted.tokens)
            started = started or time.monotonic()
            wanted = search.send(self.pick(self._context, -1))

    def search(
        self, enough: Callable[[str], bool], least: float = 0.0
    ) -> Generator[Read | Written, tuple[Pick, Pick], None]:
        """Yield what has to be read, take the two likeliest tokens behind it, and yield answers in between.

        The first thing to be read is the request. Whoever drives this decides in which context it is read,
        and with what else.
        """
        floor = math.log(least) if least > 0 else -math.inf
        most = self.located.model.answer
        pair = yield Read(0, ())
        computed: list[int] = []
        forks: list[Path] = [Path((), ())]
        while forks:
            path = max(forks, key=lambda fork: sum(fork.logs))
            forks.remove(path)
            if sum(path.logs) < floor:
                return
            if path.tokens and self.piece(path.tokens[-1]) is None:
                yield Written(self._text(path.tokens[:-1]), math.exp(sum(path.logs)), True)
                continue
            if path.tokens:
                shared = _shared(computed, path.tokens)
                pair = yield Read(shared, path.tokens[shared:], self._text(path.tokens))
            tokens, logs, complete = list(path.tokens), list(path.logs), False
            raw = self._text(path.tokens)
            while len(tokens) < most:
                best, second = pair
                if second.log > LEAST_FORK:
                    forks.append(Path((*tokens, second.token), (*logs, second.log)))
                tokens.append(best.token)
                logs.append(best.log)
                piece = self.piece(best.token)
                raw = self._text(tuple(tokens))
                complete = piece is None or (b"\n" in piece and enough(raw))
                if complete or len(tokens) == most or sum(logs) < floor:
                    break
                pair = yield Read(len(tokens) - 1, (best.token,), raw)
            computed = tokens[:-1]  # the last one was never read
            yield Written(raw, math.exp(sum(logs)), complete, len(tokens) - len(path.tokens))

    def _text(self, tokens: tuple[int, ...]) -> str:
        """Return the text of tokens, behind what the prompt has opened."""
        pieces = b"".join(piece for token in tokens if (piece := self.piece(token)) is not None)
        return (self.located.model.prompt.opened.encode() + pieces).decode("utf-8", "replace")

    def write_many(
        self,
        queries: Sequence[str],
        deadline: float,
        enough: Callable[[str], bool],
        take: Callable[[int, Written], bool],
        least: float = 0.0,
    ) -> dict[int, Exception]:
        """As `candidates` for each, several at once: `take` gets the number of a query and an answer to it,
        and tells whether that will do. What kept a query from one that does is returned by its number.
        """
        from caro.backends.embedded.parallel import write_many

        self._deadline = deadline
        return write_many(self, self._layer, self._plan.sequences, queries, deadline, enough, take, least)

    def _unread(self, prompt: list[int]) -> list[int]:
        """Return the part of a prompt that the context does not hold from the one before, and drop the rest.

        The instructions come first in most formats, and reading is what takes the time until an answer
        begins. The last token is always read, for what follows it.
        """
        layer = self._layer
        same = 0
        while same < min(len(self._held), len(prompt) - 1) and self._held[same] == prompt[same]:
            same += 1
        self._held = []
        memory = layer.llama_get_memory(self._context)
        if not same or not layer.llama_memory_seq_rm(memory, 0, same, -1):
            layer.llama_memory_clear(memory, True)
            return prompt
        return prompt[same:]

    def timed(self, threads: int, prompt: int, answer: int, deadline: float) -> Spent:
        """Read `prompt` tokens and write `answer` ones with so many threads; DeadlineError when that takes
        too long.
        """
        layer = self._layer
        self._deadline = deadline
        layer.llama_set_n_threads(self._context, threads, threads)
        self._held = []
        layer.llama_memory_clear(layer.llama_get_memory(self._context), True)
        word = self._tokenised(" list", first=False, control=False)
        marks = [(time.monotonic(), time.process_time())]
        self._decode((word * prompt)[:prompt])
        marks.append((time.monotonic(), time.process_time()))
        for _ in range(answer):
            self._decode([self.pick(self._context, -1)[0].token])
        marks.append((time.monotonic(), time.process_time()))
        wall, cpu = zip(*marks, strict=True)
        return Spent(wall[1] - wall[0], wall[2] - wall[1], cpu[1] - cpu[0], cpu[2] - cpu[1])

    def piece(self, token: int) -> bytes | None:
        """Return the text of a token, None for one that ends an answer."""
        layer = self._layer
        if layer.llama_vocab_is_eog(self._vocabulary, token):
            return None
        length = layer.llama_token_to_piece(self._vocabulary, token, self._piece, PIECE_BYTES, 0, False)
        return bytes(self._piece.raw[: max(length, 0)])

    def fitting_prompt(self, query: str) -> list[int]:
        """Return the prompt's tokens; TooLongError where they leave no room for an answer."""
        prompt = self.prompt_tokens(query)
        room = self._plan.context - self.located.model.answer
        if len(prompt) > room:
            raise TooLongError(f"{len(prompt)} tokens with the instructions, {room} fit")
        return prompt

    def prompt_tokens(self, query: str) -> list[int]:
        """Return the prompt's tokens; the query's own text is never read as control tokens."""
        prompt = self.located.model.prompt
        return [
            *self._tokenised(prompt.before, first=True, control=True),
            *self._tokenised(prompt.gap + query, first=False, control=False),
            *self._tokenised(prompt.after + prompt.opened, first=False, control=True),
        ]

    def _tokenised(self, text: str, *, first: bool, control: bool) -> list[int]:
        data = text.encode("utf-8", "replace")
        most = len(data) + 2
        buffer = (self._layer.llama_token * most)()
        count = self._layer.llama_tokenize(self._vocabulary, data, len(data), buffer, most, first, control)
        if count < 0:
            raise ModelError(f"{self.located.path} has a tokeniser that does not work")
        return list(buffer[:count])

    def _decode(self, tokens: Sequence[int]) -> None:
        """Run the model over `tokens`; raise DeadlineError when the abort callback stopped it."""
        batch = (self._layer.llama_token * len(tokens))(*tokens)
        self.decode(self._context, self._layer.llama_batch_get_one(batch, len(tokens)))

    def decode(self, context: Any, batch: Any) -> None:
        """Run the model over a batch; raise DeadlineError when the abort callback stopped it."""
        status = self._layer.llama_decode(context, batch)
        if time.monotonic() >= self._deadline:
            raise DeadlineError
        if status:
            raise RuntimeError(f"llama_decode returned {status}")

    def _picker(self, size: int) -> Callable[[Any, int], tuple[Pick, Pick]]:
        """Return a function that gives the two likeliest tokens after one in the last batch of a context.

        llama.cpp's samplers work on one array of (token, logit, probability). Filling it by strided copies
        and letting C do the softmax takes 0.6 ms a token; the same in Python over 49,152 tokens takes 3.3.
        """
        layer = self._layer
        greedy, softmax = layer.llama_sampler_init_greedy(), layer.llama_sampler_init_dist(0)
        self._samplers += [greedy, softmax]
        store = bytearray(ctypes.sizeof(layer.llama_token_data) * size)
        data = (layer.llama_token_data * size).from_buffer(store)
        memoryview(store).cast("i")[0::3] = memoryview(array("i", range(size)))
        logits = memoryview(store).cast("f")[1::3]

        def chosen(sampler: Any) -> int:
            candidates = layer.llama_token_data_array(data=data, size=size, selected=-1, sorted=False)
            layer.llama_sampler_apply(sampler, ctypes.byref(candidates))
            return int(candidates.selected)

        def pick(context: Any, at: int) -> tuple[Pick, Pick]:
            found = layer.llama_get_logits_ith(context, at)
            logits[:] = memoryview(ctypes.string_at(found, 4 * size)).cast("f")
            best = chosen(greedy)
            chosen(softmax)
            first = Pick(best, math.log(max(data[best].p, 1e-30)))
            data[best].logit = -math.inf
            second = chosen(greedy)
            return first, Pick(second, math.log(max(data[second].p, 1e-30)))

        return pick
