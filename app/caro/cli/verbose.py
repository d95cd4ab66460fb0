"""`--verbose`: which backends passed and why, and where the time went."""

from __future__ import annotations

from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.domain import Answer


def show_course(answer: Answer, env: Environ) -> None:
    """Tell on stderr how `answer` came about."""
    for decline in answer.declines if answer.suggestion is not None else ():
        understood = f" (understood: {', '.join(decline.understood)})" if decline.understood else ""
        env.err(f"{decline.backend} passed: {decline.code}: {visible(decline.reason + understood)}\n")
    suggestion = answer.suggestion
    if suggestion is not None:
        model = f" with {suggestion.model}" if suggestion.model else ""
        env.err(f"answered by {suggestion.backend}{visible(model)}, confidence {suggestion.confidence:.2f}\n")
        for note in suggestion.notes:
            env.err(f"note: {visible(note)}\n")
    spent = sorted(answer.timings_ms.items(), key=lambda item: item[0] == "total")
    env.err("time: " + ", ".join(f"{stage} {ms:.2f} ms" for stage, ms in spent) + "\n")
