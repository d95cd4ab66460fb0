"""Compares the built program with other forms of it: `python ci/matrix/forms.py dist/caro-linux-x86_64-slim`.

Builds caro with PyInstaller (a folder, one file) and as a zipapp, and an empty program with Nuitka's onefile
mode, whose start is what it adds; then runs all of them in turn and prints a table in Markdown. A few minutes
the first time; what is built is kept in the cache. Needs `make programs` and Debian's python3.11.
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys

from measuring import MeasureError, Spent, run, told

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
PYTHON = "/usr/bin/python3.11"
STATIC = "list files"

sys.path.insert(0, os.path.join(ROOT, "build", "binary"))


class Forms:
    """Builds the other forms below one folder, each once."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.python = os.path.join(folder, "venv", "bin", "python")
        self.site = os.path.join(folder, "venv", "lib", "python3.11", "site-packages")

    def environment(self) -> None:
        """Install caro and PyInstaller, by the locks."""
        if os.path.exists(self.python):
            return
        work = os.path.join(self.folder, "venv")
        self._call(PYTHON, "-m", "venv", work)
        pip = [
            self.python,
            "-m",
            "pip",
            "--no-input",
            "--disable-pip-version-check",
            "install",
            "-q",
            "--no-deps",
        ]
        for lock in ("runtime", "build", "forms"):
            path = os.path.join(ROOT, "requirements", lock + ".txt")
            self._call(*pip, "--require-hashes", "-r", path)
        self._call(*pip, "--no-build-isolation", ROOT)

    def pyinstaller(self) -> tuple[str, str]:
        """Return the program in a folder, and the one in one file."""
        dist = os.path.join(self.folder, "pyinstaller")
        if not os.path.exists(os.path.join(dist, "onefile")):
            spec = os.path.join(ROOT, "build", "specs", "caro.pyinstaller.spec")
            work = os.path.join(self.folder, "work")
            self._call(
                self.python, "-m", "PyInstaller", "--noconfirm", "--distpath", dist, "--workpath", work, spec
            )
        return os.path.join(dist, "folder", "caro"), os.path.join(dist, "onefile")

    def zipapp(self) -> str:
        """Return caro as one zip file, without tree-sitter, which can't be loaded from one."""
        target = os.path.join(self.folder, "caro.pyz")
        if not os.path.exists(target):
            stage = os.path.join(self.folder, "zip")
            for package in ("caro", "hwprobe"):
                shutil.copytree(
                    os.path.join(self.site, package), os.path.join(stage, package), dirs_exist_ok=True
                )
            shutil.copy(os.path.join(ROOT, "app", "caro", "__main__.py"), os.path.join(stage, "__main__.py"))
            self._call(PYTHON, "-m", "zipapp", "-c", "-p", PYTHON, "-o", target, stage)
        return target

    def onefile(self) -> str:
        """Return an empty program in Nuitka's onefile mode."""
        from common import load
        from compiler import nuitka
        from foreign import placed
        from toolchain import toolchain

        target = os.path.join(self.folder, "onefile", "empty.bin")
        if not os.path.exists(target):
            spec = placed(load("linux-x86_64"))
            tools = toolchain(spec)
            source = os.path.join(self.folder, "empty.py")
            with open(source, "w", encoding="utf-8") as file:
                file.write("print('ls')\n")
            command = [tools.python, "-m", "nuitka", "--onefile", "--assume-yes-for-downloads"]
            command += ["--python-flag=no_site", "--output-dir=" + os.path.dirname(target), source]
            movable = spec["python"]["library"].replace(".a", "-pic.a")  # as Nuitka itself would choose
            self._call(*command, PYTHONPATH=nuitka(tools), CARO_LIBPYTHON=movable)
        return target

    def _call(self, *command: str, **variables: str) -> None:
        done = subprocess.run(
            command, env={**os.environ, **variables}, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise MeasureError(f"{' '.join(command[:4])} failed: {(done.stdout + done.stderr)[-1500:]}")


def size(path: str) -> int:
    """Return the bytes of a file, or of the folder around a program that lies in one of its own."""
    folder = os.path.dirname(path)
    if os.path.basename(folder) != "folder":
        return os.path.getsize(path)
    return sum(
        os.path.getsize(os.path.join(top, name)) for top, _, names in os.walk(folder) for name in names
    )


def table(forms: dict[str, list[str]], rounds: int) -> str:
    """Run the forms in turn and return their medians as rows of Markdown; the second one is the unit."""
    spent: dict[str, list[Spent]] = {name: [] for name in forms}
    for _ in range(rounds + 1):
        for name, words in forms.items():
            spent[name].append(run(words)[0])
    cpu = {name: statistics.median(one.cpu for one in found[1:]) * 1000 for name, found in spent.items()}
    unit = list(cpu.values())[1]
    lines = [
        "| form | start to answer, CPU | to `python3 -c pass` | peak memory | size |",
        "|---|---|---|---|---|",
    ]
    for name, words in forms.items():
        peak = max(one.peak for one in spent[name])
        own = words[0] if words[0] != PYTHON else ""
        shown = f"{size(own) / 1e6:.0f} MB" if own else ""
        lines.append(f"| {name} | {cpu[name]:.1f} ms | {cpu[name] / unit:.2f} × | {peak:.0f} MB | {shown} |")
    return "\n".join(lines)


def main() -> int:
    """Build and compare; return the exit status."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("program")
    options.add_argument("--rounds", type=int, default=31)
    given = options.parse_args()
    try:
        from common import cache, digest, read
        from program import sources

        key = digest(*map(read, sources()))
        forms = Forms(os.path.join(cache(), f"forms-{key}"))
        os.makedirs(forms.folder, exist_ok=True)
        forms.environment()
        folder, onefile = forms.pyinstaller()
        compared = {
            "caro": [os.path.abspath(given.program), STATIC],
            "`python3 -c pass`": [PYTHON, "-c", "pass"],
            "PyInstaller, a folder": [folder, STATIC],
            "PyInstaller, one file": [onefile, STATIC],
            "zipapp (needs Python)": [forms.zipapp(), STATIC],
            "Nuitka's onefile mode, an empty program": [forms.onefile()],
        }
        for name, words in compared.items():
            status, out, err = told(words)
            if status or (len(words) == 2 and words[0] != PYTHON and not out.startswith("ls")):
                raise MeasureError(f"{name}: status {status}, {out[:80]!r} {err[-300:]}")
        print(table(compared, given.rounds))
    except MeasureError as error:
        print(f"ci/matrix/forms.py: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
