"""Every setting that is right, and a list of what is wrong with the others: for who shows both."""

from __future__ import annotations

from caro._record import dataclass
from caro.cli import settings
from caro.keys import KEYS, given
from caro.router import order

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from caro.cli.environ import Environ
    from caro.cli.settings import Layers
    from caro.doctor.examination import Examination


@dataclass(frozen=True, slots=True)
class Settled:
    """What could be understood."""

    variables: Mapping[str, str]
    """Those of the environment over what the files say, without those that hold what they can't."""
    origins: Mapping[str, str]
    """As in `Layers`."""
    files: tuple[str, ...]
    problems: tuple[str, ...]
    """Faults of the files, of the variables and of the safety rules, one line each."""

    def examined(self) -> Examination:
        """Probe the machine and tune for it."""
        from caro.doctor.examination import examine

        backend = str(given("backend", self.variables, {})[0])
        names = tuple(order("auto" if backend == "auto" else backend, backend))
        return examine(self.variables, self.origins, self.files, self.problems, names, backend)


def settle(env: Environ) -> Settled:
    """Read the settings of `env`; never raises for what is wrong with them."""
    layers, files, problems = _understood(env)
    variables = dict(layers.variables)
    for name, key in KEYS.items():
        try:
            given(name, variables, layers.origins)
        except ValueError as error:
            problems.append(str(error))
            del variables[key.variable]
    try:
        settings.own_rules(env.variables)
    except settings.ConfigurationError as error:
        if str(error) not in problems:
            problems.append(str(error))
    return Settled(variables, layers.origins, tuple(files), tuple(problems))


def _understood(env: Environ) -> tuple[Layers, list[str], list[str]]:
    """Return what could be understood of files and variables, the files, and their faults."""
    try:
        paths = settings.present(env.variables)
    except settings.ConfigurationError as error:
        return settings.Layers(env.variables, {}), [], [str(error)]
    if not paths:
        return settings.Layers(env.variables, {}), [], []
    from caro.cli.config_file import File, merged

    files = [File(path) for path in paths]
    problems = [problem for file in files for problem in file.problems]
    return merged(files, env.variables), paths, problems
