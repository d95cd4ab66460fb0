"""The exit statuses by command, and the codes of failures, as data; a test makes each of them happen."""

from __future__ import annotations

from caro.cli import INTERRUPTED
from caro.cli.status import ANSWERED, BLOCKED, CONFIGURATION, NO_ANSWER, USAGE, of_failure
from pages.text import MADE, table
from release.manual import STATUSES

_USAGE = {USAGE: "not understood"}
_SETTING = {CONFIGURATION: "a setting is at fault"}
_ASKED = {
    ANSWERED: "answered",
    NO_ANSWER: "no answer",
    USAGE: "the request or an option is not understood",
    BLOCKED: "blocked by the safety policy",
    CONFIGURATION: "a setting, the model or the engine is at fault",
    INTERRUPTED: "interrupted, or asked and nothing was chosen",
}

BY_COMMAND: dict[str, dict[int, str]] = {
    "query": _ASKED,
    "batch": {ANSWERED: "every line has its object, be that an answer or an error", **_USAGE, **_SETTING},
    "check": {ANSWERED: "it may be shown", **_USAGE, BLOCKED: "the policy blocks it", **_SETTING},
    "explain": {ANSWERED: "explained", NO_ANSWER: "no valid shell command", **_USAGE, **_SETTING},
    "fix": _ASKED,
    "safety": {
        ANSWERED: "done",
        NO_ANSWER: "a rule fails its examples",
        **_USAGE,
        BLOCKED: "the policy blocks what is explained",
        **_SETTING,
    },
    "doctor": {
        ANSWERED: "no check failed; a warning is no failure",
        NO_ANSWER: "a check failed, or the measurement or the bundle could not be made",
        **_USAGE,
        CONFIGURATION: "there is nothing to measure or to explain",
    },
    "init": {ANSWERED: "printed", **_USAGE},
    "model": {
        ANSWERED: "done",
        USAGE: "not understood, or no such model",
        CONFIGURATION: "it can't be had, is not sound, or can't be written",
        INTERRUPTED: "interrupted; the same command goes on from there",
    },
    "stats": {
        ANSWERED: "shown or done",
        NO_ANSWER: "an alert fires",
        **_USAGE,
        CONFIGURATION: "a setting is at fault, or alerts are asked for and nothing is noted",
    },
    "config": {ANSWERED: "done", NO_ANSWER: "it has no value", **_USAGE, CONFIGURATION: "a file is at fault"},
    "history": {
        ANSWERED: "done",
        NO_ANSWER: "nothing found",
        **_USAGE,
        CONFIGURATION: "it can't be read or written",
    },
    "repl": {ANSWERED: "ended; through a pipe, the status of the last line", **_USAGE, **_SETTING},
}
"""By command: each status that it can end with of its own, and what that means there."""

CODES = {
    "no_answer": "nobody knew a command",
    "usage": "the request or the command line is not understood",
    "blocked": "the safety policy blocks the command",
    "config": "a setting is wrong, or a file with settings or rules",
    "model": "the model's file is damaged, or it does not fit",
    "unavailable": "the one backend that was asked is not there, or can't be reached",
    "timeout": "the one backend that was asked took too long",
    "broken": "the one backend that was asked failed, or gave what is no command",
    "unexplainable": "it is no valid shell command, so there is nothing to explain",
    "internal": "a fault of caro: `CARO_DEBUG=1` shows where",
}
"""By the code in `error`: what it means."""

PASSED = {
    "not_understood": "the request is not one that it knows",
    "doubtful": "the model is not sure enough, or its command does not fit the request",
    "unparsable": "what it wrote is no whole command",
    "timeout": "it took too long",
    "unavailable": "it is not installed, or can't be reached",
    "broken": "it failed",
    "model": "the model's file is damaged, or it does not fit",
}
"""By the code in `skipped`: why a backend passed."""

HEAD = f"""\
{MADE}
# Exit statuses

"""

AFTER = """
After `caro -x` has run a command, the status is that of the command.
[Troubleshooting](../guides/troubleshooting.md) says what to do about each. By command:

"""


def page() -> str:
    """Return the page docs/reference/exit-status.md."""
    parts = [HEAD, table(("status", ""), [[f"{number}", says] for number, says in STATUSES]), AFTER]
    for name, told in BY_COMMAND.items():
        title = "a request" if name == "query" else f"`caro {name}`"
        parts.append(f"- {title}: {'; '.join(f'**{number}** {says}' for number, says in told.items())}\n")
    parts.append("\n## Codes of failures\n\nIn JSON, `error` holds one of these.\n\n")
    parts.append(
        table(("code", "", "status"), [[f"`{c}`", says, f"{of_failure(c)}"] for c, says in CODES.items()])
    )
    parts.append(
        "\n## Why a backend passed\n\nIn JSON, `skipped` holds the backends that were asked in vain.\n\n"
    )
    parts.append(table(("code", ""), [[f"`{code}`", says] for code, says in PASSED.items()]))
    return "".join(parts)
