"""What the checks look at: settings, machine and tuning, each found out by itself."""

from __future__ import annotations

from caro._record import dataclass
from caro.backends.embedded.here import Here, here
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
    from caro.router import LOCAL

    host = host or Host()
    report = probe(host)
    found: Here | None = None
    problem = None
    local = tuple(name for name in order if name in LOCAL) and order
    try:
        found = here(variables, origins, host, local or order, complete=False)
    except Exception as error:
        problem = " ".join(str(error).split()) or type(error).__name__
    return Examination(
        variables, config_problems, config_files, order, backend, host, report, budget(report), found, problem
    )
