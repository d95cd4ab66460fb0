"""Which CPU library of the engine to load: the highest by ggml's own score of features.

Chosen by features and never by the name of a microarchitecture: a virtual machine hides features, so that
tools that go by names call a Zen 5 "generic". Unlike the engine's own choice, this one knows whether the
operating system saves the registers, and loads one library in place of trying all (1.8 ms of CPU against 5.2
for three, `python -m benches.tuning --load`).
"""

from __future__ import annotations

from caro._record import dataclass
from caro.tuning.choice import Choice, TuningError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from hwprobe import HardwareReport

AUTO = "auto"

X86_SCORES: dict[str, tuple[int, tuple[str, ...]]] = {
    "FMA": (1, ("fma",)),
    "F16C": (2, ("f16c",)),
    "SSE42": (4, ("sse4_2",)),
    "BMI2": (8, ("bmi2",)),
    "AVX": (16, ("avx",)),
    "AVX2": (32, ("avx2",)),
    "AVX_VNNI": (64, ("avx_vnni",)),
    "AVX512": (128, ("avx512f", "avx512cd", "avx512vl", "avx512dq", "avx512bw")),
    "AVX512_VBMI": (256, ("avx512_vbmi",)),
    "AVX512_BF16": (512, ("avx512_bf16",)),
    "AVX512_VNNI": (1024, ("avx512_vnni",)),
    "AMX_INT8": (2048, ("amx_int8",)),
}
"""ggml's name of a feature, its score, and the features of the report that it stands for. Source: the engine,
`ggml/src/ggml-cpu/arch/x86/cpu-feats.cpp` of llama-cpp-python 0.3.36; a test asks the compiled libraries."""

ARM_SCORES: dict[str, tuple[int, tuple[str, ...]]] = {
    "DOTPROD": (2, ("dotprod",)),
    "FP16": (4, ("fp16",)),
    "SVE": (8, ("sve",)),
    "I8MM": (16, ("i8mm",)),
    "SVE2": (32, ("sve2",)),
    "SME": (64, ("sme",)),
}
"""The same for 64-bit ARM, from `arch/arm/cpu-feats.cpp`."""

_HASWELL = "SSE42 AVX F16C FMA AVX2 BMI2"
X86_KERNELS = {
    "x64": "",
    "sse42": "SSE42",
    "sandybridge": "SSE42 AVX",
    "ivybridge": "SSE42 AVX F16C",
    "piledriver": "SSE42 AVX F16C FMA",
    "haswell": _HASWELL,
    "alderlake": f"{_HASWELL} AVX_VNNI",
    "skylakex": f"{_HASWELL} AVX512",
    "cannonlake": f"{_HASWELL} AVX512 AVX512_VBMI",
    "cascadelake": f"{_HASWELL} AVX512 AVX512_VNNI",
    "icelake": f"{_HASWELL} AVX512 AVX512_VBMI AVX512_VNNI",
    "cooperlake": f"{_HASWELL} AVX512 AVX512_VNNI AVX512_BF16",
    "zen4": f"{_HASWELL} AVX512 AVX512_VBMI AVX512_VNNI AVX512_BF16",
    "sapphirerapids": f"{_HASWELL} AVX512 AVX512_VBMI AVX512_VNNI AVX512_BF16 AMX_INT8",
}
"""Every library that the engine's build knows, with what it was compiled for (`ggml/src/CMakeLists.txt`)."""
ARM_KERNELS = {
    "armv8.0_1": "",
    "armv8.2_1": "DOTPROD",
    "armv8.2_2": "DOTPROD FP16",
    "armv8.2_3": "DOTPROD FP16 SVE",
    "armv8.6_1": "DOTPROD FP16 SVE I8MM",
    "armv8.6_2": "DOTPROD FP16 SVE I8MM SVE2",
    "armv9.2_1": "DOTPROD FP16 SVE I8MM SME",
    "armv9.2_2": "DOTPROD FP16 SVE I8MM SVE2 SME",
    "apple_m1": "DOTPROD",
    "apple_m2_m3": "DOTPROD I8MM",
    "apple_m4": "DOTPROD I8MM SME",
}


@dataclass(frozen=True, slots=True)
class Kernel:
    """One CPU library, judged for one processor."""

    name: str
    score: int
    """ggml's score: 1 and the sum over the features it was compiled for."""
    missing: tuple[str, ...]
    """Features that it needs and the processor does not have."""
    present: bool
    """Whether the installed engine holds it."""


def kernels(report: HardwareReport, present: Sequence[str]) -> tuple[Kernel, ...]:
    """Return every library known for the processor's kind, the highest score first."""
    if report.arch == "arm64":
        scores, table = ARM_SCORES, ARM_KERNELS
    elif report.arch == "x86_64":
        scores, table = X86_SCORES, X86_KERNELS
    else:
        return ()
    apple = report.system == "macos" and report.arch == "arm64"
    usable = report.cpu.usable
    found = []
    for name, built_for in table.items():
        if report.arch == "arm64" and name.startswith("apple") != apple:
            continue
        needs = built_for.split()
        missing = tuple(flag for need in needs for flag in scores[need][1] if flag not in usable)
        found.append(Kernel(name, 1 + sum(scores[need][0] for need in needs), missing, name in present))
    return tuple(sorted(found, key=lambda kernel: -kernel.score))


def kernel(report: HardwareReport, present: Sequence[str], given: tuple[object, str] | None = None) -> Choice:
    """Choose among the libraries that are `present`; TuningError when the `given` one can't run here."""
    known = kernels(report, present)
    top = max((one.score for one in known if one.present and not one.missing), default=0)
    bounds = tuple(_line(one) for one in known if one.present or (one.score > top and not one.missing))
    change = f"CARO_KERNEL or kernel in the configuration file; here: {', '.join(present) or 'none'}"
    if given is not None and given[0] is not None:
        name, source = str(given[0]), given[1]
        if name != AUTO:
            _check(name, present, known, source)
        return Choice(name, source, "set by a person", bounds, change)
    if not report.cpu.usable:
        return Choice(AUTO, "derived", "what the processor can do is not known: the engine asks it", bounds)
    fit = [one for one in known if one.present and not one.missing]
    if not fit:
        return Choice(AUTO, "derived", "the engine holds no library known for this processor", bounds, change)
    best = fit[0]
    reason = f"highest of ggml's scores ({best.score}) that the engine holds and this processor can run"
    return Choice(best.name, "derived", f"{reason}; {_why_not_next(best, known)}", bounds, change)


def _why_not_next(best: Kernel, known: Sequence[Kernel]) -> str:
    """Tell of the library that would be the next step up why it is not taken."""
    higher = [one for one in known if one.score > best.score]
    if not higher:
        return "there is no higher one"
    # What this processor could run says most; then what the engine holds; then the nearest of all.
    runs = [one for one in higher if not one.missing][:1]
    held = [one for one in higher if one.present][-1:]
    (next_one,) = runs or held or higher[-1:]
    return f"not {next_one.name} ({next_one.score}): {_hindrance(next_one)}"


def _hindrance(one: Kernel) -> str:
    if one.missing:
        return f"the processor lacks {', '.join(one.missing)}"
    return "this engine was built without it"


def _line(one: Kernel) -> str:
    state = "can run" if one.present and not one.missing else _hindrance(one)
    return f"{one.name}: score {one.score}, {state}"


def _check(name: str, present: Sequence[str], known: Sequence[Kernel], source: str) -> None:
    if name not in present:
        raise TuningError(f"kernel '{name[:40]}' ({source}) is not in this engine: {', '.join(present)}")
    lacking = next((one.missing for one in known if one.name == name), ())
    if lacking:
        raise TuningError(
            f"kernel '{name}' ({source}) can't run here: the processor lacks {', '.join(lacking)}"
        )
