"""`make run` end to end, with stand-ins for the slow parts: no network, no compiler."""

from __future__ import annotations

import os
import pathlib
import re
import shutil
import subprocess

import pytest

ROOT = pathlib.Path(__file__).parents[2]
STAMPS = ("pip", "runtime", "dev", "caro", "engine", "model")

CARO = """#!/bin/sh
printf '%s\\n' "$*" >> asked
case "$*" in
    *"easy"*) echo "ls"; exit 0;;
    *"blocked"*) echo "blocked" >&2; exit 3;;
    "--backend static"*) echo "no static answer" >&2; exit 1;;
    *"hard"*) echo "du -sh ."; exit 0;;
esac
for last; do :; done
printf '%s' "$last"
"""


@pytest.fixture
def checkout(tmp_path: pathlib.Path) -> pathlib.Path:
    """A checkout where everything is installed, with a stand-in for caro."""
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path)
    shutil.copytree(ROOT / "build" / "bootstrap", tmp_path / "build" / "bootstrap")
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    for package in ("app", "hwprobe"):
        (tmp_path / package).mkdir()
        (tmp_path / package / "module.py").write_text("")
    stamps = tmp_path / ".venv" / ".stamps"
    stamps.mkdir(parents=True)
    program = tmp_path / ".venv" / "bin" / "caro"
    program.parent.mkdir()
    program.write_text(CARO)
    program.chmod(0o755)
    model = tmp_path / "some.gguf"
    model.write_text("")
    for stamp in STAMPS:
        (stamps / stamp).write_text(f"{model}\n" if stamp == "model" else "")
    return tmp_path


def make(checkout: pathlib.Path, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("CARO_", "MAKE", "MFLAGS"))}
    return subprocess.run(
        ["make", *arguments],
        cwd=checkout,
        env={**environment, **variables},
        capture_output=True,
        text=True,
        timeout=60,
    )


def asked(checkout: pathlib.Path) -> list[str]:
    return (checkout / "asked").read_text().splitlines()


@pytest.mark.parametrize(
    "query",
    [
        "list files",
        "echo $HOME and $(touch made) and ${PATH}",
        "$(shell touch made)",
        "`touch made`; touch made & touch made",
        "say \"hi\" and 'bye' # not a comment",
        "100% of \\n \\ back*slash?",
        "$$ $@ $< $",
        "-n --help",
        "trailing space ",
    ],
)
def test_the_query_reaches_caro_exactly_as_it_was_typed(checkout: pathlib.Path, query: str) -> None:
    done = make(checkout, "run", f"Q={query}")
    assert (done.returncode, done.stdout) == (0, query), done.stderr
    assert not (checkout / "made").exists()


def test_a_query_from_the_environment_is_taken_too(checkout: pathlib.Path) -> None:
    done = make(checkout, "run", Q="echo $HOME $(shell touch made)")
    assert done.stdout == "echo $HOME $(shell touch made)"
    assert not (checkout / "made").exists()


def test_no_query_says_how_to_ask(checkout: pathlib.Path) -> None:
    done = make(checkout, "run")
    assert done.returncode != 0
    assert done.stdout == ""
    assert "make run Q=" in done.stderr


def test_with_everything_in_place_caro_is_all_that_speaks(checkout: pathlib.Path) -> None:
    done = make(checkout, "run", "Q=easy")
    assert (done.stdout, done.stderr) == ("ls\n", "")
    assert asked(checkout) == ["-- easy"]


def run_script(checkout: pathlib.Path, query: str, engine: str) -> subprocess.CompletedProcess[str]:
    """Run the script behind `make run`, where no engine is installed and building it runs `engine`."""
    (checkout / ".venv" / ".stamps" / "engine").unlink()
    stand_in = checkout / "stand-in"
    stand_in.mkdir()
    (stand_in / "make").write_text(f'#!/bin/sh\necho "make $*" >> asked\necho compiling\n{engine}\n')
    (stand_in / "make").chmod(0o755)
    environment = {**os.environ, "PATH": f"{stand_in}:{os.environ['PATH']}", "CARO_QUERY": query}
    command = ["sh", "build/bootstrap/run.sh"]
    return subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, timeout=60)


def test_an_easy_request_is_answered_before_the_engine_is_built(checkout: pathlib.Path) -> None:
    done = run_script(checkout, "easy", "exit 0")
    assert (done.returncode, done.stdout) == (0, "ls\n")
    assert asked(checkout) == ["--backend static -- easy", "make engine"]


def test_an_easy_answer_stands_where_the_engine_cannot_be_built(checkout: pathlib.Path) -> None:
    done = run_script(checkout, "easy", "exit 2")
    assert (done.returncode, done.stdout) == (0, "ls\n")


def test_a_hard_request_waits_for_the_engine_and_is_asked_again(checkout: pathlib.Path) -> None:
    done = run_script(checkout, "hard", "exit 0")
    assert (done.returncode, done.stdout) == (0, "du -sh .\n")
    assert asked(checkout) == ["--backend static -- hard", "make engine", "-- hard"]
    assert "no static answer" not in done.stderr


def test_the_status_is_the_one_of_caro(checkout: pathlib.Path) -> None:
    done = run_script(checkout, "blocked", "exit 0")
    assert done.returncode == 3
    assert "blocked" in done.stderr


def test_a_model_that_was_deleted_is_fetched_again(checkout: pathlib.Path) -> None:
    (checkout / "some.gguf").unlink()
    assert "bootstrap/model.py" in make(checkout, "-n", "run", "Q=easy").stdout
    assert "bootstrap/model.py" not in make(checkout, "-n", "run", "Q=easy", CARO_MODEL="own.gguf").stdout


def test_a_changed_or_removed_source_installs_caro_again(checkout: pathlib.Path) -> None:
    sources = "app/module.py hwprobe/module.py pyproject.toml"
    (checkout / ".venv" / ".stamps" / "sources").write_text(sources.replace(" ", "\n") + "\n")
    assert "building and installing" not in make(checkout, "-n", "run", "Q=easy").stdout
    (checkout / "app" / "__pycache__").mkdir()
    (checkout / "app" / "__pycache__" / "module.pyc").write_text("")
    assert "building and installing" not in make(checkout, "-n", "run", "Q=easy").stdout
    (checkout / "hwprobe" / "module.py").unlink()
    assert "building and installing" in make(checkout, "-n", "run", "Q=easy").stdout


def python_stand_in(folder: pathlib.Path, script: str) -> dict[str, str]:
    """A PATH with a python3 of our own making and nothing but the shell's tools besides."""
    folder.mkdir()
    for tool in ("sh", "rm", "mkdir", "dirname", "cat"):
        found = shutil.which(tool)
        assert found
        (folder / tool).symlink_to(found)
    (folder / "python3").write_text(f"#!/bin/sh\n{script}\n")
    (folder / "python3").chmod(0o755)
    return {"PATH": str(folder)}


@pytest.mark.parametrize(
    ("script", "message"),
    [
        ('case "$1" in --version) echo "Python 3.9.6";; *) exit 1;; esac', "3.11 or newer is needed.*3.9.6"),
        (
            'case "$2" in *version_info*) exit 0;; esac; [ "$1" = --version ] && echo "Python 3.11.2"; '
            '[ "$1" = --version ]',
            "apt install python3-venv",
        ),
    ],
    ids=["too old", "no venv"],
)
def test_a_python_that_will_not_do_is_named_with_the_remedy(
    checkout: pathlib.Path, script: str, message: str
) -> None:
    environment = python_stand_in(checkout / "tools", script)
    command = ["sh", "build/bootstrap/venv.sh"]
    done = subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True)
    assert done.returncode == 1
    assert done.stdout == ""
    assert re.search(message, done.stderr, re.DOTALL), done.stderr
