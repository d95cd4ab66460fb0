"""Compile llama.cpp once, cache it as a wheel outside the checkout, and install that into .venv.

llama-cpp-python publishes sources only, and its own build makes four things caro never loads (server, tools,
multimodal, common): 909 CPU seconds for a portable build, against about 300 for what is built here. Standard
library only, run by .venv's Python from the top of the checkout.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import tarfile

import engine_wheel
import progress

LOCK = os.path.join("requirements", "engine.txt")
TOOLS_LOCK = os.path.join("requirements", "engine-tools.txt")

VARIANTS = {
    # One library per group of CPUs; llama.cpp loads the best one the CPU can run. Each costs 40 CPU seconds.
    # x86-64: any, AVX2 (2013), AVX-512 with VNNI (2019). AVX-512 without VNNI adds nothing to 4-bit weights.
    ("Linux", "x86_64"): ("x64", "haswell", "icelake"),
    ("Darwin", "x86_64"): ("x64", "haswell", "icelake"),
    # arm64 Linux: any, dot product and half floats (2017), SVE and 8-bit matrices (2021). Later ones (SME)
    # need a compiler newer than Debian 12 has.
    ("Linux", "aarch64"): ("armv8.0_1", "armv8.2_2", "armv8.6_1"),
    ("Darwin", "arm64"): ("apple_m1", "apple_m2_m3"),
}

OPTIONS = (
    "CMAKE_BUILD_TYPE=Release",
    "BUILD_SHARED_LIBS=ON",
    # Portable: no code for this CPU alone, one library per variant chosen at run time.
    "GGML_NATIVE=OFF",
    "GGML_BACKEND_DL=ON",
    "GGML_CPU_ALL_VARIANTS=ON",
    # caro runs one thread; OpenMP would add a library that every machine then needs.
    "GGML_OPENMP=OFF",
    # A model of this size answers on the CPU before a GPU is set up.
    "GGML_METAL=OFF",
    "GGML_BLAS=OFF",
    "LLAMA_OPENSSL=OFF",
    "LLAMA_BUILD_COMMON=OFF",
    "LLAMA_BUILD_TOOLS=OFF",
    "LLAMA_BUILD_TESTS=OFF",
    "LLAMA_BUILD_EXAMPLES=OFF",
    "LLAMA_BUILD_SERVER=OFF",
    # One file per library: a wheel holds no symbolic links, so versioned names would be stored three times.
    "CMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",
    "CMAKE_BUILD_WITH_INSTALL_RPATH=ON",
)

SOURCES = ("--no-deps", "--require-hashes", "--no-cache-dir", "--no-binary", ":all:", "--no-build-isolation")
"""How pip downloads the sources that a lock names, and nothing else."""

FILTERED = "function(ggml_add_cpu_backend_variant tag_name)\n"
FILTER = """    if (NOT tag_name IN_LIST CARO_CPU_VARIANTS)
        return()
    endif()
"""


class BuildError(Exception):
    """The engine cannot be had here; the message says why and what to do."""


def cache_root() -> str:
    """Return the folder for built engines: CARO_CACHE_DIR, XDG_CACHE_HOME, ~/.cache, else build/out."""
    named = os.environ.get("CARO_CACHE_DIR")
    if named:
        return os.path.join(named, "engine")
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    root = os.path.join(base, "caro", "engine")
    try:
        os.makedirs(root, exist_ok=True)
        if os.access(root, os.W_OK):
            return root
    except OSError:
        pass
    progress.say("the home folder cannot be written, so the engine is kept in build/out")
    return os.path.abspath(os.path.join("build", "out", "engine"))


def variants() -> tuple[str, ...]:
    """Return the CPU variants to build here."""
    kind = (platform.system(), platform.machine())
    if kind not in VARIANTS:
        raise BuildError(f"the engine is not built on {kind[0]} {kind[1]}; easy requests work without it")
    return VARIANTS[kind]


def options() -> list[str]:
    """Return the CMake settings of this platform."""
    mac = platform.system() == "Darwin"
    extra = ["CMAKE_INSTALL_RPATH=" + ("@loader_path" if mac else "$ORIGIN")]
    if not mac:
        extra += ["CMAKE_SHARED_LINKER_FLAGS=-s", "CMAKE_MODULE_LINKER_FLAGS=-s"]
    return [*OPTIONS, *extra, "CARO_CPU_VARIANTS=" + ";".join(variants())]


def locked_version() -> str:
    """Return the version of the engine that the lock names."""
    with open(LOCK, encoding="utf-8") as file:
        return file.read().split("==", 1)[1].split()[0]


def key() -> str:
    """Name what decides the compiled bytes: version, platform, C library, and every setting."""
    parts = [locked_version(), *options(), *platform.libc_ver(), engine_wheel.LAYOUT, FILTER]
    digest = hashlib.sha256("\n".join(parts).encode()).hexdigest()[:12]
    return f"{locked_version()}-{sysconfig.get_platform()}-{digest}"


def cpus() -> int:
    """Return how many CPUs this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # macOS
        return os.cpu_count() or 1


def check_compiler() -> None:
    """Refuse early, with the remedy, where there is no C++ compiler."""
    compiler = os.environ.get("CXX", "c++").split()
    try:
        subprocess.run([*compiler, "--version"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        mac = platform.system() == "Darwin"
        remedy = "xcode-select --install" if mac else "apt install g++ (or your system's C++ compiler)"
        raise BuildError(f"no C++ compiler, so no engine. Install one: {remedy}; then: make engine") from None


def run(label: str, command: list[str], log: str) -> None:
    """Run one step, showing that it goes on; its output goes to the log, whose end is shown when it fails."""
    if not progress.follow(command, log, label):
        raise BuildError(f"{label}: failed\n{progress.tail(log)}\nThe whole log: {log}")


def fetch(work: str, log: str) -> str:
    """Return the folder of the patched sources, with the build tools beside it in tools/."""
    tools = os.path.join(work, "tools")
    source = os.path.join(work, "source")
    ready = os.path.join(source, ".ready")
    if os.path.exists(ready):
        return source
    for folder in (tools, source, os.path.join(work, "download")):
        shutil.rmtree(folder, ignore_errors=True)
    run("making room for the build tools", [sys.executable, "-m", "venv", "--without-pip", tools], log)
    pip = [sys.executable, "-m", "pip", "--python", os.path.join(tools, "bin", "python"), "--no-input"]
    run(
        "fetching the build tools (30 MB)",
        [*pip, "install", "--no-deps", "--require-hashes", "-r", TOOLS_LOCK],
        log,
    )
    download = os.path.join(work, "download")
    run("fetching the engine's source (77 MB)", [*pip, "download", *SOURCES, "-d", download, "-r", LOCK], log)
    (archive,) = os.listdir(download)
    with tarfile.open(os.path.join(download, archive)) as tar:
        # Python before 3.11.4 has no filters; the archive's sha256 was checked by then.
        tar.extraction_filter = getattr(tarfile, "data_filter", None)
        tar.extractall(work)
    os.rename(os.path.join(work, archive.removesuffix(".tar.gz")), source)
    shutil.rmtree(download)
    filter_variants(os.path.join(source, "vendor", "llama.cpp", "ggml", "src", "CMakeLists.txt"))
    with open(ready, "w", encoding="utf-8"):
        return source


def filter_variants(path: str) -> None:
    """Teach llama.cpp's build to make only the variants it is told to; upstream has all or one."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    if text.count(FILTERED) != 1:
        raise BuildError("this version of llama.cpp lists its CPU variants differently: see FILTERED")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace(FILTERED, FILTERED + FILTER))


def compile_engine(work: str, source: str, log: str) -> str:
    """Return the folder of the compiled libraries; what an interrupted run compiled is used again."""
    build = os.path.join(work, "build")
    tools = os.path.join(work, "tools", "bin")
    llama = os.path.join(source, "vendor", "llama.cpp")
    ninja = os.path.join(tools, "ninja")
    settings = [f"-D{option}" for option in options()]
    run(
        "configuring the engine",
        [
            os.path.join(tools, "cmake"),
            *("-G", "Ninja", f"-DCMAKE_MAKE_PROGRAM={ninja}", "-S", llama, "-B", build),
            *settings,
        ],
        log,
    )
    jobs = cpus()
    run(f"compiling the engine, {jobs} at a time", [ninja, "-C", build, "-j", str(jobs), "llama"], log)
    return os.path.join(build, "bin")


def cached_wheel(folder: str) -> str | None:
    """Return the cached wheel whose bytes are the ones that were written, or None."""
    try:
        with open(os.path.join(folder, "SHA256SUM"), encoding="ascii") as file:
            wanted, name = file.read().split()
        wheel = os.path.join(folder, name)
        with open(wheel, "rb") as file:
            if hashlib.file_digest(file, "sha256").hexdigest() == wanted:
                return wheel
        progress.say("the cached engine is damaged; compiling it again")
    except (OSError, ValueError):
        pass
    return None


def obtain() -> str:
    """Return the path of a sound engine wheel, compiling it when the cache has none."""
    root = cache_root()
    os.makedirs(root, exist_ok=True)
    folder = os.path.join(root, key())
    wheel = cached_wheel(folder)
    if wheel:
        return wheel
    check_compiler()
    with open(folder + ".lock", "w", encoding="ascii") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            progress.say("another build of the engine is running; waiting for it")
            fcntl.flock(lock, fcntl.LOCK_EX)
        return cached_wheel(folder) or build_into(folder)


def build_into(folder: str) -> str:
    """Compile in a work folder beside `folder` and move the finished wheel there in one step."""
    work = folder + ".work"
    os.makedirs(work, exist_ok=True)
    log = os.path.join(work, "build.log")
    source = fetch(work, log)
    libraries = compile_engine(work, source, log)
    ready = os.path.join(work, "ready")
    shutil.rmtree(ready, ignore_errors=True)
    os.makedirs(ready)
    name = engine_wheel.write(ready, source, libraries, locked_version())
    with open(os.path.join(ready, name), "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    with open(os.path.join(ready, "SHA256SUM"), "w", encoding="ascii") as sums:
        sums.write(f"{digest}  {name}\n")
    shutil.rmtree(folder, ignore_errors=True)
    os.rename(ready, folder)
    shutil.rmtree(work)
    return os.path.join(folder, name)


def main() -> int:
    """Make sure that .venv holds the engine; return the exit status."""
    try:
        wheel = obtain()
    except BuildError as error:
        progress.say(str(error))
        return 1
    except KeyboardInterrupt:
        progress.say("stopped; `make engine` goes on from here")
        return 130
    progress.say("installing the engine")
    pip = [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check", "install", "-q"]
    return subprocess.run([*pip, "--no-deps", "--no-index", "--force-reinstall", wheel], stdout=2).returncode


if __name__ == "__main__":
    sys.exit(main())
