"""What the network backends share: the words for a chat model, and what becomes of its reply.

Only the request, the system and the shell are sent, and with a follow-up the exchange that it goes on from:
no folder, no home, nothing else of the person's.
"""

from __future__ import annotations

from caro.backends.cleaning import acceptable, clean, stands
from caro.backends.wire import WireError
from caro.domain import Decline, Suggestion
from caro.jsontext import loads

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from caro.backends.wire.client import Client
    from caro.backends.wire.response import Response
    from caro.domain import BackendName, Request

    Read = Callable[[dict[str, object]], tuple[str, str]]
    """Takes one object of a stream; gives the text in it and why it is the last one, "" where it is not."""

CONFIDENCE = 0.5
"""A model gives no usable measure of its own certainty; this says "neither sure nor unlikely"."""

MAX_TOKENS = 256
"""Longest reply asked for, in tokens; the longest command in everyday use takes about a hundred."""

OTHER_PURPOSES = ("embed", "rerank", "whisper", "tts-", "-tts", "minilm", "bge-", "moderation", "dall-e")
"""In the names of models that write no text, though servers list them beside those that do."""

MAX_TEXT_CHARS = 20_000
"""Most that is taken of a reply, in characters; 256 tokens have some 1,000, thoughts before them more."""

FINISHED = ("stop", "eos", "stop_sequence", "end_turn")
"""How servers spell that a model came to its end by itself; anything else cut it off."""

SYSTEMS = {"linux": "Linux", "macos": "macOS"}
TOOLS = {"gnu": "GNU coreutils", "bsd": "BSD userland", "busybox": "BusyBox"}


def messages(request: Request) -> list[dict[str, str]]:
    """Return the conversation that asks for one command and nothing else."""
    here = request.environment
    system = (
        f"You translate a request into exactly one {here.shell} command line for {SYSTEMS[here.platform]} "
        f"with {TOOLS[here.dialect]}. Reply with the command alone: no explanation, Markdown or placeholder."
    )
    before = [
        message
        for asked, command in request.earlier
        for message in ({"role": "user", "content": asked}, {"role": "assistant", "content": command})
    ]
    return [{"role": "system", "content": system}, *before, {"role": "user", "content": request.query}]


class Reply:
    """The text of a model, put together from a stream."""

    def __init__(self, read: Read, watch: Callable[[str], None] | None = None) -> None:
        """Take objects apart with `read`; `watch` is told the text so far as it grows."""
        self.text = ""
        self.end = ""
        """Why the model stopped, in the server's words; "" where it was stopped, or the stream broke off."""
        self.speed: float | None = None
        """Tokens a second, where the server tells."""
        self._read = read
        self._watch = watch

    def take(self, response: Response) -> bool:
        """Read a stream of JSON objects, one a line, bare or as server-sent events.

        False when a command stands before the model is done: what it would go on to say is not waited for.
        """
        self.text = self.end = ""  # of a server that was asked before and broke off
        lines = response.lines()
        for line in lines:
            line = line.strip()
            if line.startswith(b"data:"):
                line = line[5:].strip()
            elif line.startswith((b":", b"event:", b"id:", b"retry:")):
                continue
            if not line:
                continue
            if line == b"[DONE]":
                self.end = "stop"
                return True
            added = self._added(_object(line, lines))
            if added:
                response.writes()
            if self.end:
                return True
            if "\n" in added and stands(self.text):
                return False
        raise WireError("the answer broke off" if self.text else "the answer holds no text")

    def _added(self, value: dict[str, object]) -> str:
        """Take one object, and return the text that it adds."""
        error = value.get("error")
        if error:
            said = error.get("message") if isinstance(error, dict) else error
            raise WireError(f"the server gave up: {' '.join(str(said).split())[:200]}")
        text, self.end = self._read(value)
        if self.end:
            self.speed = _speed(value)
        if text:
            self.text += text
            if len(self.text) > MAX_TEXT_CHARS:
                raise WireError("the model writes without end")
            if self._watch is not None:
                self._watch(self.text)
        return text


def converse(
    client: Client,
    path: str,
    body: dict[str, object],
    optional: tuple[str, ...],
    deadline: float,
    reply: Reply,
) -> None:
    """Send `body` and let `reply` take the answer; of `optional`, what the server refuses is left out.

    The fields that a server takes differ with its age and its model; one that does not take a field answers
    with HTTP status 400 or 422 and its name.
    """
    while True:
        try:
            client.post(path, body, deadline, reply.take)
            return
        except WireError as error:
            refused = [name for name in optional if name in body and name in str(error)]
            if error.status not in (400, 422) or not refused:
                raise
            for name in refused:
                del body[name]


def judged(name: BackendName, model: str, reply: Reply) -> Suggestion | Decline:
    """Turn a model's reply into a suggestion, or decline when there is no usable command in it.

    Half a command can be worse than none (`rm -r /home/me/old` cut before `/old`), so one counts only where
    its line was finished.
    """
    command = clean(reply.text)
    whole = reply.end in ("", *FINISHED) or (command and clean(reply.text.rpartition("\n")[0]) == command)
    if not whole:
        why = (
            f"was not done after {MAX_TOKENS} tokens"
            if reply.end == "length"
            else f"was cut off ({reply.end})"
        )
        return Decline(name, "unparsable", f"the model {why}")
    fault = acceptable(command)
    if fault:
        return Decline(name, "unparsable", fault)
    return Suggestion(command, name, CONFIDENCE, model=model, tokens_per_second=reply.speed)


def _speed(last: dict[str, object]) -> float | None:
    """Return the tokens a second that the last object of a stream tells of; None for nothing usable.

    Ollama counts tokens and nanoseconds; llama.cpp's server divides them itself.
    """
    timings = last.get("timings")
    known = timings.get("predicted_per_second") if isinstance(timings, dict) else None
    tokens, spent = last.get("eval_count"), last.get("eval_duration")
    if isinstance(tokens, int) and isinstance(spent, int) and 0 < tokens < 1e6 and 0 < spent < 1e15:
        known = tokens * 1e9 / spent
    return float(known) if isinstance(known, (int, float)) and 0 < known < 1e6 else None


def suitable(names: Iterable[object]) -> str:
    """Return the first name of a list of models that is not one for something else than chat, else ""."""
    for name in names:
        if isinstance(name, str) and name and not any(part in name.lower() for part in OTHER_PURPOSES):
            return name
    return ""


def _object(line: bytes, more: Iterator[bytes]) -> dict[str, object]:
    """Return the JSON object on `line`, or the one that begins there and takes all lines to the end."""
    value: object = None
    try:
        value = loads(line.decode("utf-8", "replace"))
    except ValueError:
        whole = b"\n".join([line, *more])
        try:
            value = loads(whole.decode("utf-8", "replace"))
        except ValueError:
            raise WireError("the answer is not JSON") from None
    if not isinstance(value, dict):
        raise WireError("the answer is not a JSON object")
    return value
