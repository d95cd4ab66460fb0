"""`make bench QUICK=1` measures everything that has a target, and writes one report."""

from __future__ import annotations

import fnmatch
import importlib.util
import json
import os
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from benches.suite.figure import TARGETS
from tests.binary.built import ROOT
from tests.e2e import program

PARTS = ("e2e", "startup", "keys", "resources", "load", "soak")
TOOLS = ROOT / ".venv" / "bench"
"""Where `make bench` lays pytest-benchmark; tests do without it."""


@pytest.mark.skipif(
    not os.environ.get("CARO_TEST_BENCH"), reason="takes minutes: CARO_TEST_BENCH=1, as in CI"
)
@pytest.mark.engine
@pytest.mark.usefixtures("engine")
def test_the_quick_run_measures_everything_and_writes_one_report(tmp_path: Path) -> None:
    if program.SCRIPT is None or not program.HAS_TABLES:
        pytest.skip("needs caro installed from its wheel")
    parts = (*PARTS, *(("micro",) if TOOLS.exists() else ()))
    done = subprocess.run(
        [sys.executable, "-m", "benches.suite", "run", "--quick", "--out", str(tmp_path), "--only", *parts],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(TOOLS)},
        capture_output=True,
        text=True,
        timeout=1500,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    report = json.loads((tmp_path / "report.json").read_text())
    figures = report["figures"]
    assert {row["part"] for row in figures} == set(parts)
    assert len({row["id"] for row in figures}) == len(figures)
    known = {"reached", "missed", "better", "same", "worse", "unclear", "not measured", ""}
    assert {row["mark"] for row in figures} <= known
    assert all(row["now"] is None or row["now"] > -1000 for row in figures)
    with open(TARGETS, "rb") as file:
        for target in tomllib.load(file)["target"]:
            # A long run alone says what leaks, and the single file is built elsewhere.
            if not target["id"].startswith(("soak/*/growth", "resources/binary", "startup/binary")):
                assert any(fnmatch.fnmatchcase(row["id"], target["id"]) for row in figures), target["id"]
    text = (tmp_path / "report.md").read_text()
    assert text == done.stdout.removesuffix("\n")
    assert report["revision"] in text and report["machine"]["name"] in text
    for name in ("answers.svg", "model.svg", "memory.svg"):
        ET.parse(tmp_path / name)
        assert f"({name})" in text


def test_a_profile_of_nothing_says_how_to_ask(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "benches.suite.profiling", "--out", str(tmp_path)],
        cwd=ROOT,
        env={name: value for name, value in os.environ.items() if name != "CARO_QUERY"},
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert "make profile Q=" in done.stderr


@pytest.mark.skipif(
    importlib.util.find_spec("memray") is None and not TOOLS.exists(), reason="make bench installs it"
)
def test_a_profile_shows_what_the_matcher_does(tmp_path: Path) -> None:
    words = ["--backend", "static", "--seconds", "2", "--out", str(tmp_path), "find log files over 10 MB"]
    done = subprocess.run(
        [sys.executable, "-m", "benches.suite.profiling", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(TOOLS)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert "caro/backends/static" in (tmp_path / "flame.svg").read_text()
    assert "resident" in (tmp_path / "memory.svg").read_text()
    assert (tmp_path / "memory.html").stat().st_size > 100_000
