"""What the network backends share: the words for a chat model, and what becomes of its reply or its failure.

Only the request, the system and the shell are sent: no folder, no home, nothing else of the person's.
"""

from __future__ import annotations

from caro.backends.cleaning import acceptable, clean
from caro.backends.http_json import HTTPError
from caro.domain import Decline, Suggestion

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import BackendName, Request

CONFIDENCE = 0.5
"""A model gives no usable measure of its own certainty; this says "neither sure nor unlikely"."""

MAX_TOKENS = 256
"""Longest reply asked for, in tokens; the longest command in everyday use takes about a hundred."""

SYSTEMS = {"linux": "Linux", "macos": "macOS"}
TOOLS = {"gnu": "GNU coreutils", "bsd": "BSD userland", "busybox": "BusyBox"}


def messages(request: Request) -> list[dict[str, str]]:
    """Return the conversation that asks for one command and nothing else."""
    here = request.environment
    system = (
        f"You translate a request into exactly one {here.shell} command line for {SYSTEMS[here.platform]} "
        f"with {TOOLS[here.dialect]}. Reply with the command alone: no explanation, Markdown or placeholder."
    )
    return [{"role": "system", "content": system}, {"role": "user", "content": request.query}]


def judged(name: BackendName, model: str, text: object) -> Suggestion | Decline:
    """Turn a model's reply into a suggestion, or decline when there is no usable command in it."""
    if not isinstance(text, str):
        return Decline(name, "broken", "the answer holds no text")
    command = clean(text)
    fault = acceptable(command)
    if fault:
        return Decline(name, "unparsable", fault)
    return Suggestion(command, name, CONFIDENCE, model=model)


def failed(name: BackendName, where: str, error: Exception, remedy: str) -> Decline:
    """Turn a failure to get a reply into a decline that says what to do.

    `where` is the address as it may be shown, `remedy` what helps when nobody listens there.
    """
    if isinstance(error, TimeoutError):
        return Decline(name, "timeout", f"{where} did not answer in time")
    if isinstance(error, HTTPError):
        if error.status in (401, 403):
            return Decline(name, "unavailable", f"{where} refused the key: {error}")
        code = "model" if error.status == 404 else "broken"
        return Decline(name, code, f"{where}: {error}")
    detail = getattr(error, "strerror", None) or type(error).__name__
    return Decline(name, "unavailable", f"cannot reach {where} ({detail}); {remedy}")
