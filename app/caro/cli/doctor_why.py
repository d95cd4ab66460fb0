"""`caro doctor --why KEY`: where a value comes from, what held it down, and what would change it."""

from __future__ import annotations

from caro.cli import status
from caro.cli.doctor_json import SCHEMA, choice_object, choices
from caro.cli.doctor_text import block, heading, value_text
from caro.cli.render_json import line
from caro.cli.settings import ConfigurationError
from caro.escape import visible

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.doctor.examination import Examination

MEASURED = ("kernel", "threads", "model")
"""What a kept measurement decides."""


def why(key: str, patient: Examination, env: Environ, json: bool) -> int:
    """Explain the value, or the two that `threads` stands for; ConfigurationError without a tuning."""
    if patient.here is None:
        raise ConfigurationError(str(patient.here_problem))
    wanted = [
        (name, choice)
        for name, choice in choices(patient.here.tuning)
        if name == key or (key == "threads" and name.startswith("threads_"))
    ]
    if patient.here.warning and key.startswith(MEASURED):
        env.err(f"caro: {visible(patient.here.warning)}\n")
    if json:
        env.out(line({"schema": SCHEMA, "why": {name: choice_object(choice) for name, choice in wanted}}))
        return status.ANSWERED
    for number, (name, choice) in enumerate(wanted):
        env.out(heading(f"{'' if not number else chr(10)}{name}: {value_text(choice.value)}", env))
        env.out(block("  source  ", choice.source))
        env.out(block("  why     ", choice.reason))
        for at, bound in enumerate(choice.bounds):
            env.out(block("  bounds  " if not at else "          ", bound))
        if choice.change:
            env.out(block("  change  ", choice.change))
    return status.ANSWERED
