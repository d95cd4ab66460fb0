"""What stands in for a program that is missing does the same: both are run, and what they did is compared."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator

import pytest

from caro.domain import Environment
from caro.fixing.absent import absent, sentences
from caro.fixing.instead import instead
from caro.fixing.packagenames import INSTALL, NAMES
from caro.fixing.scene import Failed, Scene
from caro.fixing.translations import ALIKE, LIKEWISE, TRANSLATIONS
from tests.fixing.stage import Stage

SANDBOX = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="running commands needs bubblewrap"
)
HERE = Environment()

SAME = (
    ("sha256sum f", "shasum -a 256 f", ("shasum",), "true"),
    ("shasum -a 256 f", "sha256sum f", ("sha256sum",), "true"),
    ("bat f", "cat f", ("cat",), "true"),
    ("eza -la d", "ls -la d", ("ls",), "true"),
    ("zip -rq a.zip d", "python3 -m zipfile -c a.zip d", ("python3",), "unzip -Z1 a.zip | grep -v /$ | sort"),
    ("unzip -q b.zip", "python3 -m zipfile -e b.zip .", ("python3",), "cat z/x"),
    ("unzip -q b.zip -d to", "python3 -m zipfile -e b.zip to", ("python3",), "cat to/z/x"),
    ("ggrep -c x f", "grep -c x f", ("grep",), "true"),
    ("arp -n", "ip neigh", ("ip",), "true"),
    ("python -c 'print(6 * 7)'", "python3 -c 'print(6 * 7)'", ("python3",), "true"),
    ("host localhost", "getent ahosts localhost", ("getent",), "true"),
    ("netstat -tln", "ss -tln", ("ss",), "true"),
    ("ss -tuln", "netstat -tuln", ("netstat",), "true"),
    ("ifconfig lo", "ip addr show lo", ("ip",), "true"),
    ("ip addr show lo", "ifconfig lo", ("ifconfig",), "true"),
    ("ip a", "ifconfig -a", ("ifconfig",), "true"),
    ("lsof -i :8080", "ss -tuanp '( sport = :8080 or dport = :8080 )'", ("ss",), "true"),
    ("route -n", "ip route", ("ip",), "true"),
)
"""A command, the same with what is installed, what that is, and how to look at what either did."""
ALSO_COMPARED = frozenset(("sha256sum f", "shasum -a 256 f", "bat f", "eza -la d", "zip -rq a.zip d",
                          "unzip -q b.zip",
                           "unzip -q b.zip -d to", "ggrep -c x f"))  # fmt: skip
MAKES = (
    "mkdir -p d z && echo x > f && echo y > d/y && echo z > z/x && python3 -m zipfile -c b.zip z && rm -r z"
)

SAID = (
    ("curl -o p.html http://h/p", ("wget",), "wget -O p.html http://h/p"),
    ("curl -sL http://h/p", ("wget",), "wget -qO- http://h/p"),
    ("curl -LO 'http://h/p?a=1&b=2'", ("wget",), "wget 'http://h/p?a=1&b=2'"),
    ("curl -X POST http://h/", ("wget",), None),
    ("curl -d a=b http://h/", ("wget",), None),
    ("wget -c http://h/p", ("curl",), "curl -LO -C - http://h/p"),
    ("wget -r http://h/", ("curl",), None),
    ("docker ps -a", ("podman",), "podman ps -a"),
    ("docker swarm init", ("podman",), None),
    ("docker-compose up -d", ("docker",), "docker compose up -d"),
    ("dig +short MX example.com", ("host",), "host -t MX example.com"),
    ("dig @9.9.9.9 example.com", ("host",), None),
    ("dig MX example.com", ("getent",), None),
    ("nslookup -type=txt example.com", ("dig",), "dig example.com TXT"),
    ("systemctl restart nginx", ("service",), "service nginx restart"),
    ("systemctl enable nginx", ("service",), None),
    ("apt install jq", ("dnf",), "dnf install jq"),
    ("apt install -t x jq", ("dnf",), None),
    ("yum install jq", ("dnf",), "dnf install jq"),
    ("brew install jq", ("pacman",), "pacman -S jq"),
    ("7z x a.zip", ("unzip",), "unzip a.zip"),
    ("7z x a.7z", ("unzip",), None),
    ("ss -tlnp 'sport = :80'", ("netstat",), None),
    ("bat -l py f", ("cat",), None),
    ("fd -e py", ("fdfind",), "fdfind -e py"),
    ("rg foo", ("grep",), None),
    ("zip a.zip f", ("7z",), None),
    ("zip -r a d", ("7z",), "7z a a.zip d"),
)
"""A command, what is installed, and the same with that; None where it can't be said."""


def said(command: str, *installed: str) -> str | None:
    """Return the command said with what is installed."""
    part = Scene(Failed(command), HERE, {}).parts[0]
    other = instead(part, lambda name: name in installed)
    return other.command if other else None


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


@SANDBOX
@pytest.mark.parametrize(("command", "other", "installed", "look"), SAME, ids=[row[0] for row in SAME])
def test_the_other_command_does_the_same(
    command: str, other: str, installed: tuple[str, ...], look: str, stage: Stage
) -> None:
    assert said(command, *installed) == other
    if not all(map(shutil.which, installed)):
        pytest.skip(f"{' and '.join(installed)} is not installed")
    assert stage.run(MAKES).status == 0
    done = stage.run(f"{other} && {look}")
    assert done.status == 0, done.stderr
    if command in ALSO_COMPARED and shutil.which(command.split()[0]):
        again = Stage()
        assert again.run(MAKES).status == 0
        wanted = again.run(f"{command} && {look}")
        again.close()
        assert done.stdout == wanted.stdout


@pytest.mark.parametrize(("command", "installed", "other"), SAID, ids=[row[0] for row in SAID])
def test_only_what_is_right_is_translated(
    command: str, installed: tuple[str, ...], other: str | None
) -> None:
    assert said(command, *installed) == other


def test_no_program_stands_in_for_itself() -> None:
    for table in (ALIKE, LIKEWISE):
        for program, others in table.items():
            assert program not in others
    for program, rules in TRANSLATIONS.items():
        assert program not in [other for other, _ in rules]


def test_each_manager_installs_under_its_own_name_of_the_package(tmp_path: os.PathLike[str]) -> None:
    wanted = {
        "apt": "sudo apt install fd-find", "dnf": "sudo dnf install fd-find", "pacman": "sudo pacman -S fd",
        "zypper": "sudo zypper install fd", "apk": "sudo apk add fd", "brew": "brew install fd",
        "apt-get": "sudo apt-get install fd-find", "yum": "sudo yum install fd-find",
    }  # fmt: skip
    assert set(wanted) == set(INSTALL)
    for name, command in wanted.items():
        folder = os.path.join(tmp_path, name)
        os.mkdir(folder)
        for tool in (name, "find", "sudo"):
            path = os.path.join(folder, tool)
            with open(path, "w") as file:
                file.write("#!/bin/sh\n")
            os.chmod(path, 0o755)
        found = absent("fd -e py", HERE, {"PATH": folder})
        assert found is not None
        assert found.install == (command.removeprefix("sudo ") if os.geteuid() == 0 else command)
        assert sentences(found)[0] == "fd is not installed; find is, and does much the same"


def test_every_row_of_packages_names_one_for_everybody() -> None:
    for program, row in NAMES.items():
        assert row[""], program
        assert set(row) <= {"", *INSTALL}, program


def test_nothing_is_said_of_a_command_whose_programs_are_there() -> None:
    path = {"PATH": os.defpath}
    assert absent("cd / && ls -l | sort > /dev/null; [ -e x ] || echo no", HERE, path) is None
