"""The checks, as one table: each gives OK, WARN or FAIL, what was found, and one line of what to do.

WARN is where caro works with less than it could; FAIL where something that is there is broken, or missing
though a person chose it by name.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile

from caro import about, cache, folders, payload
from caro._record import dataclass
from caro.doctor.servers import ollama, openai
from caro.doctor.trial import Trial, TrialError
from caro.models import store, variants
from caro.models.catalogue import DEFAULT
from caro.tuning.fast import told, too_slow
from caro.tuning.fitting import LEAST_CONTEXT, mib, need

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from caro.backends.embedded.here import Here
    from caro.doctor.examination import Examination
    from caro.models.catalogue import Variant

OK, WARN, FAIL = "OK", "WARN", "FAIL"
MIB = 1 << 20
LOADING = 30.0
"""Seconds that engine and model may take; they take 0.2, and some seconds on a busy machine."""
QUERY = "list files"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check found; `remedy` is empty where there is nothing to mend."""

    status: str
    detail: str
    remedy: str = ""


@dataclass(frozen=True, slots=True)
class Result:
    """A finding under the name of its check."""

    name: str
    status: str
    detail: str
    remedy: str


def version(patient: Examination) -> Finding:
    """Which caro this is, and whether all its parts are there."""
    from importlib.util import find_spec

    from caro import __version__

    python = ".".join(map(str, sys.version_info[:3]))
    if payload.COMPILED:
        return _one_file(f"caro {__version__}, Python {python}")
    where = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    said = f"caro {__version__}, Python {python}, {where}"
    lacking = [name for name in ("tree_sitter", "tree_sitter_bash") if find_spec(name) is None]
    if lacking:
        return Finding(FAIL, f"{said}; not installed: {', '.join(lacking)}", "install caro again")
    if not os.path.exists(os.path.join(where, "backends", "static", "_index.bin")):
        return Finding(WARN, f"{said}; its tables are not compiled, so each start takes a second",
                       "install the wheel: `make run` does")  # fmt: skip
    return Finding(OK, said)


def _one_file(said: str) -> Finding:
    """Tell about the single-file program, all of whose parts but the model are read; that has a check."""
    try:
        inside = payload.payload()
        for part in inside.parts.values():
            if not part.name.endswith(".gguf"):
                inside.whole(part)
    except payload.PayloadError as error:
        found, _, remedy = str(error).partition(": ")
        return Finding(FAIL, found, remedy)
    return Finding(OK, f"{said}, one file, {os.path.realpath(payload.program())}")


def processor(patient: Examination) -> Finding:
    """What the probe could not find out."""
    report = patient.report
    said = f"{report.cpu.model or 'unknown'}, budget of {patient.budget.threads} thread(s)"
    if report.problems:
        return Finding(WARN, f"{said}; {'; '.join(report.problems)}",
                       "report it with `caro doctor --bundle FILE`")  # fmt: skip
    return Finding(OK, said)


def engine(patient: Examination) -> Finding:
    """Whether llama.cpp loads, with any library at all."""
    from caro.backends.embedded import library

    try:
        found = library.installed()
    except library.EngineError as error:
        return Finding(*_without("embedded", patient), str(error).partition(":")[0], library.REMEDY)
    names = ", ".join(found.names) or "no library of its own for CPUs"
    if patient.spare is None:
        return Finding(WARN, f"not tried: {patient.here_problem}", "mend the tuning first")
    with Trial(patient.spare, "auto", model=False) as trial:
        trial.ready(LOADING)
    made = about.told()["engine"] or "of an unknown version"
    return Finding(OK, f"llama.cpp of llama-cpp-python {made}; libraries: {names}")


def kernel(patient: Examination) -> Finding:
    """Whether the chosen CPU library runs the model: it writes one answer."""
    found = patient.here
    if found is None:
        return Finding(FAIL, str(patient.here_problem), "mend the setting that it names")
    if not found.engine.folder or not os.path.exists(found.located.path):
        return Finding(WARN, "not tried: engine or model is missing", "see there")
    if found.tuning.problem is not None:
        return Finding(WARN, f"not tried: {found.tuning.problem}", "see memory")
    name = str(found.tuning.kernel.value)
    with Trial(found, name) as trial:
        trial.ready(LOADING)
        trial.write(QUERY, LOADING)
        spent = trial.time(int(str(found.tuning.threads_generation.value)), 32, 8, LOADING)
    said = f"{name} reads {32 / spent.prompt:.0f} and writes {8 / spent.generation:.0f} tokens a second"
    return Finding(OK, said)


def model(patient: Examination) -> Finding:
    """Whether the model's file is there and its bytes are the right ones, all of them."""
    try:
        located = store.locate(patient.variables)
    except store.ModelMissingError as error:
        return Finding(*_without("embedded", patient), str(error).partition(":")[0], store.REMEDY)
    except store.ModelError as error:
        said, _, remedy = str(error).rpartition(": ")
        return Finding(FAIL, said, remedy)
    if not located.model.sha256:
        return Finding(OK, f"{located.path}, which the catalogue does not know: its bytes can't be checked")
    digest = store.digest(located.path, located.offset, located.model.size)
    if digest != located.model.sha256:
        return Finding(FAIL, f"{located.path} is damaged (sha256 {digest[:12]})", located.remedy)
    said = f"{located.name}, {located.model.size / MIB:.0f} MiB, sha256 is right"
    return _variant(located, patient) or Finding(OK, said)


def _variant(located: store.Located, patient: Examination) -> Finding | None:
    """Tell what is wrong with the faster form of a sound model; None where nothing is, or it is not here."""
    variant = variants.of_model(located.name)
    if variant is None or variants.path(variant, patient.variables) is None:
        return None
    try:
        faster = variants.located(variant, patient.variables)
    except store.ModelError as error:
        said, _, remedy = str(error).rpartition(": ")
        return Finding(WARN, said, remedy)
    digest = store.digest(faster.path)
    if digest != faster.model.sha256:
        return Finding(WARN, f"{faster.path} is damaged (sha256 {digest[:12]})", faster.remedy)
    return None


def memory(patient: Examination) -> Finding:
    """Whether the model fits into what this process may use."""
    if patient.spare is None:
        return Finding(WARN, f"not known: {patient.here_problem}", "mend the setting that it names")
    tuning = patient.spare.tuning
    if tuning.problem is not None:
        bound = patient.budget.memory_reasons[0].name if patient.budget.memory_reasons else "memory"
        remedy = f"widen it ({bound}), or live with the static matcher"
        smaller = _smaller(patient.spare, patient.budget.memory)
        if smaller is not None:
            size = mib(need(smaller.model, LEAST_CONTEXT))
            remedy = f"{variants.remedy(smaller)}, which needs {size}; or {remedy}"
        return Finding(*_without("embedded", patient), tuning.problem, remedy)
    return Finding(OK, f"{tuning.model.value} {tuning.model.reason}")


def _smaller(found: Here, room: int | None) -> Variant | None:
    """Return the variant that would fit into memory where the model does not; None where it is here."""
    variant = variants.of_model(found.best.model.id)
    if variant is None or found.fast is not None or found.best.source == "missing" or room is None:
        return None
    return variant if need(variant.model, LEAST_CONTEXT) <= room else None


def measurement(patient: Examination) -> Finding:
    """Whether a sweep was kept for this machine."""
    found = patient.spare
    if found is None:
        return Finding(WARN, f"no tuning: {patient.here_problem}", "mend the setting that it names")
    if found.warning:
        return Finding(WARN, found.warning.partition(": run")[0], "caro doctor --tune, or delete it")
    kept = found.measured
    if kept is not None and too_slow(kept, found.best.model):
        variant = variants.of_model(kept.model)
        if variant is not None and found.tuning.model.source == "derived" and found.fast is None:
            return Finding(WARN, f"measured on this machine: {told(kept)}",
                           f"{variants.remedy(variant)}: faster, and wrong more often")  # fmt: skip
        return Finding(OK, f"measured on this machine: {told(kept)}; {found.located.name} answers")
    if "measured" in (found.tuning.kernel.source, found.tuning.threads_prompt.source):
        return Finding(OK, "measured on this machine")
    return Finding(OK, "derived from the machine; caro doctor --tune measures")


def disk(patient: Examination) -> Finding:
    """Whether the model has room where it belongs."""
    folder = store.folders(patient.variables)[0]
    free = shutil.disk_usage(_there(folder)).free
    said = f"{free / (1 << 30):,.1f} GiB free for {folder}"
    try:
        store.locate(patient.variables)
    except store.ModelError:
        if free < DEFAULT.size * 2:
            return Finding(
                WARN, said, f"make room for {DEFAULT.size * 2 / MIB:.0f} MiB, or set CARO_DATA_DIR"
            )
    return Finding(OK, said)


def config(patient: Examination) -> Finding:
    """Whether files and variables hold what they can."""
    if patient.config_problems:
        return Finding(FAIL, "; ".join(patient.config_problems), "mend the line, or take it out")
    files = ", ".join(patient.config_files) or "no file, which is fine"
    return Finding(OK, files)


def shell(patient: Examination) -> Finding:
    """Whether the shell that commands are written for is there."""
    named = patient.variables.get("SHELL", "")
    if not named:
        return Finding(
            WARN, "SHELL is not set, so commands are written for bash", "set SHELL, or use --shell"
        )
    path = shutil.which(named, path=patient.variables.get("PATH"))
    if path is None:
        return Finding(WARN, f"{named} is not there", "set SHELL to the shell you use, or use --shell")
    return Finding(OK, path)


def cached(patient: Examination) -> Finding:
    """Whether measurements can be kept."""
    folder = cache.folder(patient.variables)
    remedy = "set CARO_CACHE_DIR to a folder that can be written; caro works without"
    if folder is None:
        return Finding(WARN, "there is no home folder", remedy)
    try:
        # Only writing tells: rights, a full disk, quotas and read-only mounts all look different.
        folders.make(folder, folders.CACHE)
        with tempfile.NamedTemporaryFile(dir=folder) as file:
            file.write(b"x")
    except OSError as error:
        return Finding(WARN, f"{folder} can't be written ({error.strerror})", remedy)
    return Finding(OK, folder)


CHECKS: dict[str, Callable[[Examination], Finding]] = {
    "version": version,
    "config": config,
    "shell": shell,
    "processor": processor,
    "engine": engine,
    "kernel": kernel,
    "model": model,
    "memory": memory,
    "tuning": measurement,
    "disk": disk,
    "cache": cached,
    "ollama": ollama,
    "openai": openai,
}
"""Name to check, in the order that a person reads them."""


def run(patient: Examination) -> Iterator[Result]:
    """Run every check; one that fails itself is a FAIL of its own and hides no other."""
    for name, check in CHECKS.items():
        try:
            finding = check(patient)
        except TrialError as error:
            finding = Finding(FAIL, str(error), _REMEDIES.get(name, ""))
        except Exception as error:
            text = " ".join(f"{type(error).__name__}: {error}".split())[:200]
            finding = Finding(FAIL, f"the check itself failed: {text}", "report it with caro doctor --bundle")
        yield Result(name, finding.status, finding.detail, finding.remedy)


_REMEDIES = {
    "engine": "install caro again"
    if payload.COMPILED
    else "compile it again: delete its folder in the cache, then `make engine`",
    "kernel": "name another library with CARO_KERNEL, and report it with `caro doctor --bundle FILE`",
}


def _without(backend: str, patient: Examination) -> tuple[str]:
    """Return how grave it is that `backend` can't work."""
    return (FAIL if patient.wants(backend) else WARN,)


def _there(folder: str) -> str:
    """Return the nearest folder above `folder` that exists."""
    while not os.path.exists(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return folder
