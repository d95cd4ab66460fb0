"""What the checks look at: settings, machine and tuning, each found out by itself."""

from __future__ import annotations

from caro._record import dataclass
from caro.backends.embedded.here import Here, here
from caro.keys import KEYS
from caro.tuning.decide import GIVEN
from hwprobe import Host, budget, probe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from hwprobe import Budget, HardwareReport


@dataclass(frozen=True, slots=True)
class Examination:
    """The patient."""

    variables: Mapping[str, str]
    """Those of the environment over what the configuration files say."""
    config_problems: tuple[str, ...]
    """Faults of the configuration files and of the variables, one line each."""
    config_files: tuple[str, ...]
    order: tuple[str, ...]
    """The backends that are asked."""
    backend: str
    """The backend that was chosen, or `auto`."""
    host: Host
    report: HardwareReport
    budget: Budget
    here: Here | None
    """The tuning, with what is missing taken as installed; None where it failed."""
    here_problem: str | None
    spare: Here | None
    """The tuning; where it failed, the one without what a person set for it. None where that failed too."""

    def wants(self, backend: str) -> bool:
        """Tell whether a person chose `backend` by name, so that caro is of no use without it."""
        return self.backend == backend


def examine(
    variables: Mapping[str, str],
    origins: Mapping[str, str],
    config_files: tuple[str, ...],
    config_problems: tuple[str, ...],
    order: tuple[str, ...],
    backend: str,
    host: Host | None = None,
) -> Examination:
    """Probe the machine and tune for it; never raises."""
    host = host or Host()
    report = probe(host)
    found, problem = _tuned(variables, origins, host, order)
    spare = found
    if spare is None:
        # what is wrong with one setting must not hide what else there is to find
        own = {KEYS[name].variable for name in GIVEN if name in KEYS}
        plain = {name: value for name, value in variables.items() if name not in own}
        spare, _ = _tuned(plain, origins, host, order)
    return Examination(
        variables,
        config_problems,
        config_files,
        order,
        backend,
        host,
        report,
        budget(report),
        found,
        problem,
        spare,
    )


def _tuned(
    variables: Mapping[str, str], origins: Mapping[str, str], host: Host, order: tuple[str, ...]
) -> tuple[Here | None, str | None]:
    try:
        return here(variables, origins, host, order, complete=False), None
    except Exception as error:
        return None, " ".join(str(error).split()) or type(error).__name__
