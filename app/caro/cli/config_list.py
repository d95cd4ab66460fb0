"""Shows settings: what counts now and, with `--sources`, who says so, down to the line of the file."""

from __future__ import annotations

from caro._record import dataclass
from caro.cli import config, status
from caro.cli.render_json import line
from caro.cli.settled import settle
from caro.escape import visible
from caro.keys import KEYS, given, takes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from caro.cli.environ import Environ
    from caro.cli.options import Parsed
    from caro.cli.settled import Settled

TUNED = {
    "threads": ("threads_prompt", "threads_generation"),
    "model": ("model",),
    "kernel": ("kernel",),
    "context_size": ("context",),
    "mmap": ("mmap",),
}
"""By setting: what caro chooses for this machine where a person leaves it open."""


@dataclass(frozen=True, slots=True)
class Effective:
    """One setting as it counts now."""

    name: str
    value: object
    """None where it is not set and has no default. Two threads that differ are a text: prompt/generation."""
    source: str
    """`environment NAME`, `config FILE:LINE`, `tuned (how)` or `default`."""


def effective(names: Sequence[str], settled: Settled) -> list[Effective]:
    """Return what counts for each of the settings; those that are wrong count as not given."""
    places = _places(settled)
    tuning = None
    found = []
    for name in names:
        value, source = given(name, settled.variables, settled.origins)
        kind, _, path = source.partition(" ")
        if kind == "config":
            source = f"config {places.get((path, name), path)}"
        elif source == "default" and name in TUNED:
            tuning = tuning or settled.examined().spare
            if tuning is not None:
                choices = [getattr(tuning.tuning, part) for part in TUNED[name]]
                values = list(dict.fromkeys(choice.value for choice in choices))
                value = values[0] if len(values) == 1 else "/".join(map(str, values))
                source = choices[-1].source
                source = source if source == "default" else f"tuned ({source})"
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        found.append(Effective(name, value, source))
    return found


def show(names: Sequence[str], parsed: Parsed, env: Environ) -> int:
    """Print the settings, one a line; return the exit status, which tells whether all of them are right."""
    settled = settle(env)
    rows = effective(names, settled)
    if parsed.values.get("output") == "json":
        env.out(line({"schema": config.SCHEMA, **_as_object(rows, settled), "error": None}))
    else:
        shown = [(row.name, _shown(row.value), row.source) for row in rows]
        widths = [max(len(row[at]) for row in shown) for at in (0, 1)]
        for name, value, source in shown:
            text = f"{name:<{widths[0]}}  {value:<{widths[1]}}  {source}"
            env.out((text if "sources" in parsed.values else text.removesuffix(source)).rstrip() + "\n")
    return _problems(settled, env)


def show_one(name: str, parsed: Parsed, env: Environ) -> int:
    """Print the bare value of a setting; the exit status is 1 where it has none."""
    settled = settle(env)
    (row,) = effective([name], settled)
    if parsed.values.get("output") == "json":
        value = {"name": name, "value": row.value, "source": row.source}
        env.out(line({"schema": config.SCHEMA, **value, "error": None}))
    elif row.value is None:
        env.err(f"caro: {name} is not set\n")
    else:
        bare = row.value if isinstance(row.value, str) else config.in_file(row.value)
        env.out(visible(bare) + (f"  {row.source}" if "sources" in parsed.values else "") + "\n")
    return _problems(settled, env) or (status.NO_ANSWER if row.value is None else status.ANSWERED)


def _shown(value: object) -> str:
    return "-" if value is None else visible(config.in_file(value))


def _problems(settled: Settled, env: Environ) -> int:
    """Name what is wrong, each with its place; return the exit status."""
    for problem in settled.problems:
        env.err(f"caro: {visible(problem)}\n")
    return status.CONFIGURATION if settled.problems else status.ANSWERED


def _as_object(rows: Sequence[Effective], settled: Settled) -> dict[str, object]:
    found = []
    for row in rows:
        key = KEYS[row.name]
        about = {
            "name": row.name, "value": row.value, "source": row.source, "default": key.default,
            "takes": takes(key), "variable": key.variable, "option": key.option or None, "help": key.help,
        }  # fmt: skip
        found.append(about)
    return {
        "files": list(settled.files),
        "settings": found,
        "problems": list(settled.problems),
    }


def _places(settled: Settled) -> dict[tuple[str, str], str]:
    """Return `FILE:LINE` by file and setting."""
    from caro.cli.config_file import File

    found: dict[tuple[str, str], str] = {}
    for path in settled.files:
        file = File(path)
        found |= {(path, name): f"{path}:{number}" for name, number in file.lines().items()}
    return found
