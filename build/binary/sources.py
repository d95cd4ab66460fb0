"""The sources that are compiled besides caro's own: fetched by what the locks name, checked, unpacked."""

from __future__ import annotations

import glob
import os
import re
import subprocess
import tarfile
import zipfile
from collections.abc import Sequence

import engine as bootstrap
from common import ROOT, BuildError, Spec, digest, kept, read, run, sha256

WHEELS = ("--no-deps", "--require-hashes", "--only-binary", ":all:")
"""How pip downloads the wheel that a lock names, and nothing else."""


def trees(spec: Spec, python: str) -> dict[str, str]:
    """Return the folder of each source tree by its name; `python` has pip and what opens the packages."""
    return {
        "python": python_tree(spec),
        "tree-sitter": _package(python, "runtime", "tree-sitter"),
        "tree-sitter-bash": _package(python, "runtime", "tree-sitter-bash"),
        "tomlkit": _wheel(python, "runtime", "tomlkit"),
        "engine": source(python),
    }


def source(python: str) -> str:
    """Return the folder of the engine's source."""
    return _package(python, "engine", "llama-cpp-python")


def locked(lock: str, package: str) -> str:
    """Return the lines of a lock that pin one package: version and hashes."""
    text = read(os.path.join(ROOT, "requirements", lock + ".txt")).decode()
    found = re.search(rf"^{re.escape(package)}==(?:.*\\\n)*.*\n", text, re.MULTILINE)
    if not found:
        raise BuildError(f"requirements/{lock}.txt does not name {package}")
    return found.group()


def version(lock: str, package: str) -> str:
    """Return the version that a lock pins."""
    return locked(lock, package).split("==")[1].split()[0]


def _package(python: str, lock: str, package: str) -> str:
    """Return the unpacked source distribution of a locked Python package."""
    pinned = locked(lock, package)

    def fetch(folder: str) -> None:
        _download_locked(python, pinned, bootstrap.SOURCES, folder)
        (archive,) = glob.glob(os.path.join(folder, "*.tar.gz"))
        _unpack(archive, folder)
        os.unlink(archive)

    return _only(kept(f"{package}-{digest(pinned)}", fetch))


def _wheel(python: str, lock: str, package: str) -> str:
    """Return the unpacked wheel of a locked package that is Python alone, so that no tool is needed."""
    pinned = locked(lock, package)

    def fetch(folder: str) -> None:
        _download_locked(python, pinned, WHEELS, folder)
        (archive,) = glob.glob(os.path.join(folder, "*-none-any.whl"))
        with zipfile.ZipFile(archive) as wheel:
            wheel.extractall(os.path.join(folder, "tree"))
        os.unlink(archive)

    return os.path.join(kept(f"{package}-{digest(pinned)}", fetch), "tree")


def _download_locked(python: str, pinned: str, how: Sequence[str], folder: str) -> None:
    """Fetch the one package that `pinned`, lines of a lock, names; its hash is checked."""
    wanted = os.path.join(folder, "lock.txt")
    with open(wanted, "w", encoding="utf-8") as file:
        file.write(pinned)
    pip = [python, "-m", "pip", "--no-input", "--disable-pip-version-check", "download", "-q"]
    run([*pip, *how, "-d", folder, "-r", wanted], os.path.join(folder, "log"))


def python_tree(spec: Spec) -> str:
    """Return the sources of the very Python whose static library is linked, from the system's archive, or
    from where the specification says.
    """
    wanted = spec["python"]

    def fetch(folder: str) -> None:
        if "source_url" in wanted:
            _download(wanted["source_url"], folder)
        else:
            _from_debian(wanted["source"], folder)
        (archive,) = (path for path in glob.glob(os.path.join(folder, "*")) if path.endswith(("gz", ".xz")))
        found = sha256(archive)
        if found != wanted["source_sha256"]:
            raise BuildError(f"{os.path.basename(archive)} has sha256 {found}, not {wanted['source_sha256']}")
        _unpack(archive, folder)
        os.unlink(archive)

    return _only(kept(f"python-{wanted['source_sha256'][:12]}", fetch))


def _download(url: str, folder: str) -> None:
    """Fetch a file over TLS; every Mac has curl, and Python's own certificates are another matter."""
    curl = ["curl", "--fail", "--silent", "--show-error", "--location", "--proto", "=https"]
    run([*curl, "--remote-name", url], os.path.join(folder, "log"), cwd=folder)


def _from_debian(source: str, folder: str) -> None:
    """Fetch the upstream archive of a source package of the system."""
    log = os.path.join(folder, "log")
    lists = os.path.join(folder, "lists")
    os.makedirs(os.path.join(lists, "partial"))
    sources = os.path.join(folder, "sources.list")
    with open(sources, "w", encoding="utf-8") as file:
        file.write(_source_lists())
    options = [
        f"Dir::Etc::sourcelist={sources}", "Dir::Etc::sourceparts=/dev/null",
        f"Dir::State::lists={lists}", "APT::Get::List-Cleanup=0", "Acquire::Languages=none",
    ]  # fmt: skip
    apt = ["apt-get", "-q", *(word for option in options for word in ("-o", option))]
    run([*apt, "update"], log)
    run([*apt, "source", "--download-only", "--tar-only", source], log, cwd=folder)
    subprocess.run(["rm", "-rf", lists], check=True)


def _source_lists() -> str:
    """Return apt sources for source packages, from where this machine takes its binary ones."""
    lines = []
    for path in ["/etc/apt/sources.list", *sorted(glob.glob("/etc/apt/sources.list.d/*"))]:
        if not os.path.exists(path):
            continue
        text = read(path).decode()
        if path.endswith(".sources"):
            for stanza in re.split(r"\n\s*\n", text):
                fields = dict(re.findall(r"^([\w-]+):[ \t]*(.*)$", stanza, re.MULTILINE))
                signed = f"[signed-by={fields['Signed-By']}] " if "Signed-By" in fields else ""
                if "debian" in fields.get("URIs", ""):
                    lines += [
                        f"deb-src {signed}{uri} {suite} {fields.get('Components', '')}"
                        for uri in fields["URIs"].split() for suite in fields["Suites"].split()
                    ]  # fmt: skip
        else:
            lines += [f"deb-src{line[3:]}" for line in text.splitlines() if re.match(r"deb\s.*debian", line)]
    return "\n".join(lines) + "\n"


def _unpack(archive: str, folder: str) -> None:
    with tarfile.open(archive) as tar:
        tar.extraction_filter = getattr(tarfile, "data_filter", None)
        tar.extractall(os.path.join(folder, "tree"))


def _only(folder: str) -> str:
    """Return the one folder of an unpacked archive."""
    (name,) = os.listdir(os.path.join(folder, "tree"))
    return os.path.join(folder, "tree", name)
