"""caro beside other programs that turn words into commands, from the package index: `make bench-peers`.

Each is installed by its lock into an environment of its own. Measured are the start (its help, and caro's),
memory, what was installed, and, where a program can ask a server, a whole answer of the same stand-in server.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile

from benches import servers
from benches.suite.figure import Figure, percentile, spread
from benches.suite.programs import ROOT, Program, environment
from benches.suite.resources import size
from benches.suite.started import Spent, Starter

PLACE = os.path.join(ROOT, "build", "out", "peers")

PEERS = {"shell-gpt": "sgpt", "llm": "llm", "whatisit": "whatisit"}
"""By package, the command that it installs. Its lock is requirements/peer-PACKAGE.txt."""


def installed(package: str) -> str:
    """Return the command of a peer, installed once; ValueError where that fails."""
    lock = os.path.join(ROOT, "requirements", f"peer-{package}.txt")
    folder = os.path.join(PLACE, package)
    command = os.path.join(folder, "bin", PEERS[package])
    if os.path.exists(command) and os.path.getmtime(command) > os.path.getmtime(lock):
        return command
    variables = {**os.environ, "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1"}
    variables.pop("PYTHONPATH", None)
    python = os.path.join(sys.prefix, "bin", "python")
    for argv in (
        [python, "-m", "venv", "--clear", "--without-pip", folder],
        [
            python,
            "-m",
            "pip",
            "--python",
            folder,
            "install",
            "-q",
            "--no-deps",
            "--require-hashes",
            "-r",
            lock,
        ],
    ):
        done = subprocess.run(argv, env=variables, capture_output=True, text=True)
        if done.returncode:
            raise ValueError(f"{package} can't be installed: {done.stderr.strip()[-500:]}")
    os.utime(command)
    return command


def asking(package: str, command: str, port: int, home: str) -> tuple[list[str], dict[str, str]] | None:
    """Return how a program is asked for a command by the stand-in server; None where it can't be."""
    url = f"http://127.0.0.1:{port}/v1"
    if package == "shell-gpt":
        folder = os.path.join(home, ".config", "shell_gpt")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, ".sgptrc"), "w", encoding="utf-8") as file:
            file.write(f"OPENAI_API_KEY=none\nAPI_BASE_URL={url}\nDEFAULT_MODEL=m\nSHELL_INTERACTION=false\n")
        return [command, "--shell", "--no-interaction", "--no-cache", servers.QUERY], {}
    if package == "llm":
        folder = os.path.join(home, "llm")
        os.makedirs(folder, exist_ok=True)
        with open(os.path.join(folder, "extra-openai-models.yaml"), "w", encoding="utf-8") as file:
            file.write(f"- model_id: m\n  model_name: m\n  api_base: {url}\n  api_key_name: none\n")
        with open(os.path.join(folder, "keys.json"), "w", encoding="utf-8") as file:
            file.write('{"none": "none"}\n')
        return [command, "-m", "m", "--no-log", servers.QUERY], {"LLM_USER_PATH": folder}
    return None


def measured(caro: Program, rounds: int) -> list[Figure]:
    """Return the figures of caro and of every peer, started in turn."""
    found: list[Figure] = []
    commands = {"caro": caro.path} | {package: installed(package) for package in PEERS}
    with (
        tempfile.TemporaryDirectory(prefix="caro-bench-") as home,
        servers.standing(servers.stream("openai"), together=True) as port,
        Starter() as starter,
    ):
        plain = environment(home)
        ways: dict[tuple[str, str], tuple[list[str], dict[str, str]]] = {}
        for package, command in commands.items():
            ways[package, "help"] = [command, "--help"], plain
            asked = (
                ([command, "--backend", "openai", servers.QUERY], servers.settings("openai", port))
                if package == "caro"
                else asking(package, command, port, home)
            )
            if asked is not None:
                ways[package, "answer"] = asked[0], {**plain, **asked[1]}
        spent: dict[tuple[str, str], list[Spent]] = {key: [] for key in ways}
        for _ in range(rounds + 1):
            for key, (argv, variables) in ways.items():
                spent[key].append(starter.run(argv, variables, home))
    titles = {"help": "its help", "answer": "an answer of the same server"}
    for (package, what), every in spent.items():
        taken = every[1:]
        walls = [one.wall for one in taken]
        failed = sum(one.status != 0 for one in taken)
        detail = spread(walls) | {
            "cpu p50": statistics.median(one.cpu for one in taken),
            "MB": max(one.peak for one in taken),
        }
        found.append(
            Figure(f"peers/{package}/{what}", f"{package}, {titles[what]}: p95", "ms",
                   None if failed else percentile(walls, 0.95), detail,
                   note=f"failed {failed} times" if failed else "")
        )  # fmt: skip
    for package, command in commands.items():
        found.append(_disk(package, command))
    return found


def _disk(package: str, command: str) -> Figure:
    """Return what was installed of a program, in MB, and how many packages that are."""
    python = os.path.join(os.path.dirname(command), "python")
    code = "import sysconfig; print(sysconfig.get_path('platlib'))"
    place = subprocess.run([python, "-c", code], capture_output=True, text=True, check=True).stdout.strip()
    names = sorted(os.listdir(place))
    if package == "caro":  # without the engine, the model and the tools of the tests
        names = [name for name in names if name.startswith(("caro", "hwprobe", "tree_sitter"))]
    total = sum(size(os.path.join(place, name)) for name in names) / 1e6
    count = sum(name.endswith(".dist-info") for name in names)
    return Figure(
        f"peers/{package}/disk", f"{package}: installed", "MB", total, {"packages": count}, steady=True
    )
