"""Show an answer to a person: the bare command on stdout, everything else on stderr."""

from __future__ import annotations

from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from caro.cli.environ import Environ
    from caro.domain import Answer, Assessment

COLOURS = {"safe": "32", "moderate": "33", "high": "31", "critical": "1;31"}
"""Risk to the parameters of the terminal's colour sequence (ECMA-48, SGR)."""

NARROW = 20
"""The fewest columns that lines are broken for."""
EXAMPLE = 'caro "find log files over 10 MB in /var/log"'


def show_answer(answer: Answer, env: Environ) -> None:
    """Print `answer`; a command that the policy blocks stays off stdout, where a pipe could run it."""
    if answer.failure is not None:
        _show_failure(answer, env)
        return
    if answer.suggestion is None or answer.assessment is None:
        raise ValueError("an answer without a failure needs a command and its assessment")
    terminal = env.is_terminal(env.stdout)
    command = answer.suggestion.command
    env.out(f"{command}\n")  # the router lets nothing pass that would look like something else
    if terminal or answer.assessment.risk != "safe" or answer.assessment.findings:
        _tell(risk_line(answer.assessment, env), env)
    for warning in answer.suggestion.warnings:
        _tell(visible(warning), env)


def risk_line(assessment: Assessment, env: Environ, stream: TextIO | None = None) -> str:
    """Return the risk and why, and a line for each exception; coloured where `stream` can show that."""
    risk = coloured(assessment.risk, env, stream)
    found = [one for one in assessment.findings if one.risk != "safe"]
    reasons = dict.fromkeys(visible(finding.reason) for finding in found)
    text = f"risk: {risk}" + (f": {'; '.join(reasons)}" if reasons else "")
    notes = dict.fromkeys(
        f"\nexception: {one.rule} ({visible(one.reason)}) {visible(one.exception)}"
        for one in assessment.findings
        if one.exception
    )
    return text + "".join(notes)


def coloured(risk: str, env: Environ, stream: TextIO | None = None) -> str:
    """Return a level in its colour, where `stream` (standard error by default) can show that."""
    return f"\x1b[{COLOURS[risk]}m{risk}\x1b[0m" if env.colours(stream) else risk


def _show_failure(answer: Answer, env: Environ) -> None:
    failure = answer.failure
    if failure is None:
        return
    if answer.suggestion is not None or not answer.declines:
        _tell(f"caro: {visible(failure.message)}", env)
        if answer.suggestion is not None:
            env.err(f"  the command was: {visible(answer.suggestion.command)}\n")
        return
    env.err("caro: no command found for this request\n")
    for decline in answer.declines:
        understood = f" (understood: {', '.join(decline.understood)})" if decline.understood else ""
        _tell(f"  {decline.backend}: {visible(decline.reason + understood)}", env)
    if failure.code == "no_answer":
        # On a line of its own: one that is broken in two cannot be copied.
        env.err(f"  Say what to act on and where, for example:\n    {EXAMPLE}\n")


def _tell(text: str, env: Environ) -> None:
    """Write lines to standard error, broken between words where a terminal ends."""
    if len(text) > NARROW and env.is_terminal(env.stderr):
        columns = max(env.columns(env.stderr), NARROW)
        text = "\n".join(_broken(line, columns) for line in text.split("\n"))
    env.err(f"{text}\n")


def _broken(line: str, columns: int) -> str:
    """Return a line on as many rows as it takes."""
    if len(line) <= columns:
        return line
    from textwrap import wrap  # 6 ms by `-X importtime`, where it is needed

    rows = wrap(line, columns, subsequent_indent="  ", break_long_words=False, break_on_hyphens=False)
    return "\n".join(rows)
