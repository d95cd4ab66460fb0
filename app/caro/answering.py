"""One request, from the backends through the safety check to an Answer.

The command line and the batch mode share this; nothing here prints, and nothing here runs a command.
"""

from __future__ import annotations

import time

from caro.domain import Answer, Failure

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from caro.domain import Assessment, Decline, Request
    from caro.router import Routed, Router
    from caro.safety.own import OwnRules


def assess(command: str, policy: str, rules: OwnRules | None = None, shell: str = "") -> Assessment:
    """Run the safety check, importing it on first use."""
    from caro.safety import assess as assess_command

    return assess_command(command, policy=policy, shell=shell, rules=rules)


def answer(
    request: Request,
    router: Router,
    policy: str,
    check: Callable[[str, str], Assessment] = assess,
    rules: OwnRules | None = None,
) -> Answer:
    """Return the answer to `request`, or one that says why there is none.

    The command is judged under `policy`, with `rules` added to the built-in ones.
    """
    started = time.monotonic()
    return judged(request, router.suggest(request), policy, check, rules, started)


def judged(
    request: Request,
    routed: Routed,
    policy: str,
    check: Callable[[str, str], Assessment] = assess,
    rules: OwnRules | None = None,
    started: float | None = None,
) -> Answer:
    """Return what was routed as an answer: assessed, or with the reason why there is none.

    A command whose check fails is dropped: nothing unassessed ever reaches the person. `started` is when the
    backends were asked (seconds on `time.monotonic`), by default now.
    """
    started = time.monotonic() if started is None else started
    timings = dict(routed.timings_ms)
    suggestion, assessment, failure = routed.suggestion, None, None
    if suggestion is None:
        failure = why_not(routed.declines)
    else:
        before = time.monotonic()
        try:
            assessment = (
                check(suggestion.command, policy)
                if rules is None
                else assess(suggestion.command, policy, rules)
            )
        except Exception as error:
            missing = isinstance(error, ImportError)
            detail = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            failure = Failure(
                "unavailable" if missing else "internal",
                f"the safety check {'is not installed' if missing else 'failed'}, so the command is withheld"
                f" ({detail})",
            )
            suggestion = None
        timings["safety"] = (time.monotonic() - before) * 1000
        if assessment is not None and assessment.action == "block":
            reasons = "; ".join(dict.fromkeys(finding.reason for finding in assessment.findings))
            failure = Failure(
                "blocked", f"blocked by the {policy} safety policy: {reasons or assessment.risk}"
            )
    timings["total"] = (time.monotonic() - started) * 1000
    return Answer(request, suggestion, assessment, routed.declines, timings, failure)


def why_not(declines: tuple[Decline, ...]) -> Failure:
    """Turn the declines into one failure, whose code is that of the gravest one.

    A damaged model counts above all, because the person can mend it; a backend that isn't there counts only
    when it was the one asked for.
    """
    codes = [decline.code for decline in declines]
    if "model" in codes:
        code = "model"
    elif len(codes) == 1 and codes[0] in ("unavailable", "timeout", "broken"):
        code = codes[0]
    else:
        code = "no_answer"
    reasons = "; ".join(f"{decline.backend}: {decline.reason}" for decline in declines)
    return Failure(code, f"no command found ({reasons})")
