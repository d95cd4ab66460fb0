"""What a program for another processor is linked with: Debian's packages for it, unpacked and not installed.

They are fetched with apt from the sources of this machine, so that they are signed as what is installed here,
in lists and a cache of their own; no root is needed.
"""

from __future__ import annotations

import contextlib
import glob
import os
import platform
import shutil
import subprocess

from common import BuildError, Spec, digest, kept, run, source_digest


def system() -> str:
    """Return the name that the specifications give this system."""
    return {"Darwin": "macos"}.get(platform.system(), platform.system().lower())


def is_foreign(spec: Spec) -> bool:
    """Tell whether the specification is for another system or processor than this one."""
    return bool((spec["platform"], spec["machine"]) != (system(), platform.machine()))


def root(spec: Spec) -> str:
    """Return the folder with the packages of the specification's processor; "" when it is this one's."""
    if not is_foreign(spec):
        return ""
    architecture = spec["python"].get("architecture")
    if not architecture:
        kind = f"{spec['platform']}-{spec['machine']}"
        raise BuildError(f"a program for {kind} is built on such a machine only")
    names = spec["python"]["linked"]
    wanted = digest(architecture, names, source_digest("foreign.py"))
    return kept(f"packages-{architecture}-{wanted}", lambda folder: _fetch(folder, architecture, names))


def placed(spec: Spec) -> Spec:
    """Return the specification with the files that are linked named where they are: the processor's own
    packages, and the Python that was compiled where no package brings one.
    """
    if "builtin" in spec["python"]:
        return _compiled(spec)
    top = root(spec)
    if not top:
        return spec
    python, tools = spec["python"], spec["toolchain"]
    tools = tools | {
        "headers": [top + path for path in tools["headers"]],
        "archives": {name: top + path for name, path in tools["archives"].items()},
    }
    headers = [top + path for path in python["headers"]]
    python = python | {"library": top + python["library"], "headers": headers}
    return spec | {"python": python, "toolchain": tools}


def _compiled(spec: Spec) -> Spec:
    if is_foreign(spec):
        root(spec)  # which says that it can't be built here
    from interpreter import interpreter, places

    os.environ["MACOSX_DEPLOYMENT_TARGET"] = spec["toolchain"]["minimum"]
    library, headers = places(spec, interpreter(spec))
    sdk = subprocess.run(
        ["xcrun", "--show-sdk-path"], capture_output=True, text=True, check=True
    ).stdout.strip()
    headers += [os.path.join(sdk, path) for path in spec["toolchain"]["sdk_headers"]]
    return spec | {"python": spec["python"] | {"library": library, "headers": headers}}


def _fetch(folder: str, architecture: str, names: list[str]) -> None:
    log, state = folder + ".log", folder + ".apt"
    shutil.rmtree(state, ignore_errors=True)
    for name in ("lists/partial", "cache/archives/partial"):
        os.makedirs(os.path.join(state, name))
    options = [
        f"APT::Architecture={architecture}", f"APT::Architectures={architecture}", f"Dir::State={state}",
        f"Dir::State::status={state}/status", f"Dir::Cache={state}/cache", "APT::Sandbox::User=",
        "Debug::NoLocking=1", "Acquire::Retries=2", "Acquire::Languages=none",
    ]  # fmt: skip
    with open(os.path.join(state, "status"), "w", encoding="utf-8"):
        pass
    apt = ["apt-get", "-q", *(word for option in options for word in ("-o", option))]
    # A source that has nothing for this processor is no reason to stop: what is missing is told below.
    with contextlib.suppress(BuildError):
        run([*apt, "update"], log)
    run([*apt, "download", *names], log, cwd=os.path.join(state, "cache", "archives"))
    for package in sorted(glob.glob(os.path.join(state, "cache", "archives", "*.deb"))):
        run(["dpkg-deb", "--extract", package, folder], log)
    shutil.rmtree(state)
