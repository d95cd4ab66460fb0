"""The daily tasks of a project are answered by what its own files name, and by nothing else."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from caro.backends.static import StaticBackend
from caro.domain import Environment, Request, Suggestion

PACKAGE = """{"name": "shop", "scripts": {"test": "vitest", "dev": "vite", "lint": "eslint .",
 "start": "node .", "db:migrate": "knex migrate:latest", "build": "vite build"}, "dependencies": {"a": "1"}}
"""
MAKEFILE = """.PHONY: all
CC := gcc

all: build

build: out/app
\ttouch $@

deploy-prod: build
\techo

%.o: %.c
\tcc $<
"""


def ask(folder: Path, query: str) -> str | None:
    found = StaticBackend().suggest(Request(query, Environment(cwd=str(folder))), math.inf)
    return found.command if isinstance(found, Suggestion) else None


@pytest.fixture
def node(tmp_path: Path) -> Path:
    (tmp_path / "package.json").write_text(PACKAGE)
    return tmp_path


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("run the tests", "npm test"),
        ("how do I start the dev server?", "npm run dev"),
        ("lint the code please", "npm run lint"),
        ("run the database migrations", "npm run db:migrate"),
        ("run db:migrate", "npm run db:migrate"),
        ("install dependencies", "npm install"),
        ("which scripts can I run here", "jq .scripts package.json"),
        ("what does the build script do", "jq -r .scripts.build package.json"),
        ("show the db:migrate script", "jq -r '.scripts[\"db:migrate\"]' package.json"),
    ],
)
def test_scripts_of_package_json_do_the_tasks_they_name(node: Path, query: str, command: str) -> None:
    assert ask(node, query) == command


def test_the_lock_file_tells_the_package_manager(node: Path) -> None:
    (node / "pnpm-lock.yaml").write_text("")
    assert ask(node, "run the tests") == "pnpm test"
    assert ask(node, "start the dev server") == "pnpm run dev"


@pytest.mark.parametrize(
    "query",
    [
        "run the tests without coverage",
        "run the slow tests",
        "start nginxx",
        "format the code",
        "deploy the project",
        "run the tests of the parser",
    ],
)
def test_a_word_that_no_script_explains_is_no_task(node: Path, query: str) -> None:
    command = ask(node, query)
    assert command is None or not command.startswith("npm")


def test_targets_of_the_makefile_do_the_tasks_they_name(tmp_path: Path) -> None:
    (tmp_path / "Makefile").write_text(MAKEFILE)
    assert ask(tmp_path, "build the project") == "make build"
    assert ask(tmp_path, "deploy to prod") == "make deploy-prod"
    assert ask(tmp_path, "what does the deploy-prod target do") == "make -n deploy-prod"
    assert ask(tmp_path, "run the CC target") is None


@pytest.mark.parametrize(
    ("mark", "query", "command"),
    [
        ("Cargo.toml", "run the tests", "cargo test"),
        ("Cargo.toml", "build it in release mode", "cargo build --release"),
        ("go.mod", "run all tests", "go test ./..."),
        ("manage.py", "run migrations", "python3 manage.py migrate"),
        ("requirements.txt", "install the dependencies", "python3 -m pip install -r requirements.txt"),
        ("poetry.lock", "install the dependencies", "poetry install"),
        ("pyproject.toml", "run the unit tests", "python3 -m pytest"),
    ],
)
def test_other_projects_use_their_own_tool(tmp_path: Path, mark: str, query: str, command: str) -> None:
    (tmp_path / mark).write_text("")
    assert ask(tmp_path, query) == command


def test_without_a_project_there_is_no_task(tmp_path: Path) -> None:
    assert ask(tmp_path, "run the tests") is None
    assert ask(tmp_path, "start the dev server") is None


def test_nothing_is_looked_at_when_looking_is_off(node: Path) -> None:
    there = Environment(cwd=str(node), may_look=False)
    assert not isinstance(StaticBackend().suggest(Request("run the tests", there), math.inf), Suggestion)


def test_a_script_cut_off_by_the_limit_is_no_fault(tmp_path: Path) -> None:
    (tmp_path / "package.json").write_text('{"scripts": {"a": "' + "x" * 5000 + '"}}')
    assert ask(tmp_path, "run the a script") is None
