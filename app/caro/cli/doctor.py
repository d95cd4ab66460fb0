"""`caro doctor`: the machine, what caro uses of it and why, and what is amiss."""

from __future__ import annotations

import os

from caro.cli import status
from caro.cli.options import UsageError
from caro.cli.render_json import line
from caro.cli.settled import settle
from caro.doctor import checks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.doctor.examination import Examination

FAILED = 1
"""Exit status when a check failed, or what was asked for could not be done."""


def doctor(parsed: Parsed, env: Environ) -> int:
    """Show the report, or do the one thing that was asked for; return the exit status."""
    if parsed.words:
        raise UsageError("caro doctor takes no words; caro doctor --help lists what it does")
    asked = [name for name in ("tune", "why", "bundle") if name in parsed.values]
    if len(asked) > 1:
        raise UsageError(f"one at a time: --{asked[0]} or --{asked[1]}")
    patient = settle(env).examined()
    json = parsed.values.get("output") == "json"
    if "why" in parsed.values:
        from caro.cli.doctor_why import why

        return why(parsed.values["why"], patient, env, json)
    if "tune" in parsed.values:
        from caro.cli.doctor_tune import tune

        return tune(patient, env, json)
    if "bundle" in parsed.values:
        return _bundle(parsed.values["bundle"], patient, env)
    return _report(patient, env, json, "verbose" in parsed.values)


def _report(patient: Examination, env: Environ, json: bool, verbose: bool) -> int:
    extra: list[tuple[str, str]] = []
    if verbose:
        from caro.doctor.crosscheck import crosscheck

        extra = crosscheck(patient.report)
    if json:
        from caro.cli.doctor_json import report_object

        results = list(checks.run(patient))
        env.out(line(report_object(patient, results, extra)))
    else:
        from caro.cli.doctor_text import show

        results = show(patient, checks.run(patient), extra, env)
    return FAILED if any(result.status == checks.FAIL for result in results) else status.ANSWERED


def _bundle(path: str, patient: Examination, env: Environ) -> int:
    from caro.doctor.bundle import write

    try:
        names = write(path, patient.host)
    except FileExistsError:
        raise UsageError(f"{path} is there already; name a new file") from None
    except OSError as error:
        env.err(f"caro: {path} can't be written: {error.strerror or error}\n")
        return FAILED
    env.out(f"{os.path.abspath(path)}: {len(names)} files that the probe reads, without names or serials\n")
    return status.ANSWERED
