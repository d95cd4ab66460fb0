"""What other detectors say of the same machine, where they are installed: for `caro doctor --verbose` alone.

py-cpuinfo sleeps for a second and runs other programs; psutil costs 20 ms to import. Neither is ever asked on
the way to an answer.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from hwprobe import HardwareReport


def crosscheck(report: HardwareReport) -> list[tuple[str, str]]:
    """Return a line for each detector, with where it differs from the report."""
    asked: dict[str, Callable[[HardwareReport], str]] = {"py-cpuinfo": _cpuinfo, "psutil": _psutil}
    lines = []
    for name, ask in asked.items():
        try:
            said = ask(report)
        except ImportError:
            said = "not installed"
        except Exception as error:
            said = f"failed: {' '.join(f'{type(error).__name__}: {error}'.split())[:100]}"
        lines.append((name, said))
    return lines


def _cpuinfo(report: HardwareReport) -> str:
    import importlib

    told = importlib.import_module("cpuinfo").get_cpu_info()
    model = str(told.get("brand_raw", "unknown"))
    flags = set(told.get("flags", ()))
    plain = {flag.replace("_", "") for flag in flags}
    # The same words are spelled with and without an underscore.
    lacking = sorted(
        flag for flag in report.cpu.usable if flag.replace("_", "") not in plain and flag != "sse3"
    )
    differ = f"; it does not know {', '.join(lacking)}" if lacking else "; the same features"
    return f"{model}{differ}"


def _psutil(report: HardwareReport) -> str:
    import importlib

    psutil = importlib.import_module("psutil")
    physical, logical = psutil.cpu_count(logical=False), psutil.cpu_count()
    total = psutil.virtual_memory().total
    same = (physical, logical, total) == (
        report.topology.physical,
        report.topology.logical,
        report.memory.total,
    )
    said = f"{physical} physical, {logical} logical, {total / (1 << 30):.1f} GiB"
    return f"{said}; {'the same' if same else 'not the same as above'}"
