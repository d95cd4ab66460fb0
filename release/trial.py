"""Installs the packages with the real apt-get from a repository, in a root folder that is thrown away.

The folder borrows the list of what this machine has installed, so that dependencies are met; the sources,
keys and packages of the machine itself are neither read nor changed. `python3 -m release.trial dist/apt`, as
root; several repositories are upgraded through in their order.
"""

from __future__ import annotations

import glob
import json
import os
import shutil
import subprocess
import sys
import tempfile

from release.apt import KEY, sources
from release.common import ReleaseError, need, run, write

FOLDERS = (
    "etc/apt/apt.conf.d", "etc/apt/preferences.d", "etc/apt/sources.list.d", "etc/apt/keyrings",
    "var/lib/apt/lists/partial", "var/cache/apt/archives/partial", "var/lib/dpkg/info",
    "var/lib/dpkg/updates", "var/lib/dpkg/triggers", "var/log/apt",
)  # fmt: skip


class Root:
    """A root folder that apt and dpkg work on."""

    def __init__(self, folder: str) -> None:
        """Lay out what the two want to find."""
        self.folder = os.path.abspath(folder)
        for inside in FOLDERS:
            os.makedirs(self.path(inside))
        shutil.copy("/var/lib/dpkg/status", self.path("var/lib/dpkg/status"))
        architecture = run(["dpkg", "--print-architecture"]).strip()
        options = {
            "Dir": self.folder,
            "Dir::State::status": self.path("var/lib/dpkg/status"),
            "Dir::Bin::methods": "/usr/lib/apt/methods",
            "Dir::Bin::dpkg": shutil.which("dpkg") or "dpkg",
            "APT::Architecture": architecture,
            "APT::Sandbox::User": "root",
            "APT::Get::Assume-Yes": "true",
            "APT::Install-Recommends": "true",
            "Dpkg::Use-Pty": "0",
        }
        lines = "".join(f'{name} "{value}";\n' for name, value in options.items())
        lines += f'DPkg::Options {{ "--root={self.folder}"; }};\n'
        self.config = write(self.path("etc/apt/apt.conf"), lines)
        self.before = self.files()

    def path(self, inside: str) -> str:
        """Return a path below the root."""
        return os.path.join(self.folder, inside)

    def files(self) -> set[str]:
        """Return all files that are no book-keeping of apt and dpkg."""
        found = set()
        for folder, folders, names in os.walk(self.folder):
            for name in names + folders:
                inside = os.path.relpath(os.path.join(folder, name), self.folder)
                if not inside.startswith(("var/", "etc/apt")) and inside not in ("var", "etc"):
                    found.add(inside)
        return found

    def use(self, repository: str) -> None:
        """Take packages from a repository on this machine, whose key alone is trusted for it."""
        key = self.path("etc/apt/keyrings/caro.asc")
        shutil.copy(os.path.join(repository, KEY), key)
        self.point(repository)

    def point(self, repository: str) -> None:
        """Take packages from another place, with the key as it is."""
        key = self.path("etc/apt/keyrings/caro.asc")
        write(
            self.path("etc/apt/sources.list.d/caro.sources"),
            sources(f"file:{os.path.abspath(repository)}", key),
        )

    def apt(self, *words: str) -> str:
        """Run apt-get here; ReleaseError with what it said where it fails."""
        return run(
            ["apt-get", "-q", *words],
            variables={"APT_CONFIG": self.config, "DEBIAN_FRONTEND": "noninteractive"},
        )

    def update(self) -> str:
        """Fetch the indexes; a doubt about them is an error."""
        return self.apt("update", "--error-on=any")

    def program(self, *words: str, statuses: tuple[int, ...] = (0,)) -> str:
        """Run the installed program through its link in /usr/bin; return what it printed."""
        home = self.path("tmp-home")
        done = subprocess.run(
            [self.path("usr/bin/caro"), *words],
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
            env={"PATH": os.environ["PATH"], "HOME": home, "CARO_DATA_DIR": self.path("usr/share/caro")},
        )
        shutil.rmtree(home, ignore_errors=True)
        if done.returncode not in statuses:
            raise ReleaseError(
                f"caro {' '.join(words)} ended with {done.returncode}\n{done.stdout}{done.stderr}"
            )
        return done.stdout

    def version(self, package: str) -> str:
        """Return the version that is installed, "" without one."""
        asked = [
            "dpkg-query",
            f"--admindir={self.path('var/lib/dpkg')}",
            "-W",
            "-f",
            "${db:Status-Status} ${Version}",
        ]
        done = subprocess.run([*asked, package], capture_output=True, text=True, check=False)
        status, _, version = done.stdout.partition(" ")
        return version if done.returncode == 0 and status == "installed" else ""


def generate(root: Root) -> None:
    """Let the model write something: a decline is an answer too, a model that can't be used is none."""
    told = json.loads(
        root.program("--backend", "embedded", "--output", "json", "count words", statuses=(0, 1))
    )
    error = told["error"] or {"code": "", "message": ""}
    if error["code"] in ("model", "unavailable", "broken", "timeout", "internal"):
        raise ReleaseError(f"the model can't be used: {error['message']}")
    print(f"the model wrote {told['command']!r} in {told['timings_ms']['total']:.0f} ms")


def lint(repository: str) -> list[str]:
    """Let lintian look at the packages and return their names; ReleaseError with what it has to say."""
    need("lintian")
    packages = sorted(glob.glob(os.path.join(repository, "pool", "main", "c", "*", "*.deb")))
    said = run(["lintian", "--allow-root", "--tag-display-limit", "0", "--fail-on", "none", *packages])
    if said:
        raise ReleaseError(f"lintian says\n{said}")
    return [os.path.basename(package) for package in packages]


def main(repositories: list[str]) -> int:
    """Check, install from the first repository, upgrade through the others, ask the program, purge."""
    for repository in repositories:
        print(f"lintian has nothing to say of {', '.join(lint(repository))}")
    with tempfile.TemporaryDirectory(prefix="caro-root-") as folder:
        root = Root(folder)
        for at, repository in enumerate(repositories):
            root.use(repository)
            root.update()
            root.apt("install", "caro") if at == 0 else root.apt("upgrade")
            print(f"installed caro {root.version('caro')}, caro-model {root.version('caro-model')}")
            print(root.program("--version"), root.program("list files"), sep="", end="")
            generate(root)
        root.apt("purge", "caro", "caro-model")
        left = root.files() - root.before
        if left:
            raise ReleaseError(f"purging left {', '.join(sorted(left))}")
        print("purged: nothing is left")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:] or [os.path.join("dist", "apt")]))
    except ReleaseError as error:
        sys.exit(f"caro: {error}")
