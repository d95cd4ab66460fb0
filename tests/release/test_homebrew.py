"""The Homebrew formula: what it fetches and installs on each platform, and what the bottles hold."""

from __future__ import annotations

import json
import re
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest

from release.artefacts import PLATFORMS, artefacts
from release.beside import beside
from release.common import sha256
from release.homebrew import TAGS, homebrew
from tests.release.made import MODEL, MOMENT, WEIGHTS, need, program

ADDRESS = "https://caro.invalid/v0.1.0"
MACHINES = {
    "linux-x86_64": ("linux", "intel"),
    "linux-arm64": ("linux", "arm"),
    "macos-arm64": ("macos", "arm"),
    "macos-x86_64": ("macos", "intel"),
}


def made(folder: Path, *platforms: str) -> tuple[Path, list[str]]:
    """Make programs for these platforms; return the formula's file, and the bottles."""
    for platform in platforms:
        program(folder, "0.1.0", platform, "full")
    programs = artefacts(str(folder), "0.1.0")
    shared = beside(str(folder), "0.1.0", "The licences.\n", MOMENT)
    formula, bottles = homebrew(programs, str(folder), shared, "The licences.\n", ADDRESS, MOMENT)
    path = folder / "caro.rb"
    path.write_text(formula)
    return path, bottles


def play(formula: Path, platform: str, keg: Path) -> subprocess.CompletedProcess[str]:
    need("ruby")
    script = str(Path(__file__).with_name("homebrew.rb"))
    return subprocess.run(
        ["ruby", "-W", script, str(formula), *MACHINES[platform], str(formula.parent), str(keg)],
        capture_output=True,
        text=True,
    )


def kept(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_platform_gets_its_program_and_its_bottle(platform: str, tmp_path: Path) -> None:
    formula, bottles = made(tmp_path / "release", *PLATFORMS)
    done = play(formula, platform, tmp_path / "keg")
    assert (done.returncode, done.stderr) == (0, "")
    told: dict[str, Any] = json.loads(done.stdout)
    assert told["bottles"] == {TAGS[name]: sha256(path) for name, path in zip(TAGS, bottles, strict=True)}
    assert (told["version"], told["root"], told["needs"]) == ("0.1.0", ADDRESS, [])
    program = tmp_path / "release" / f"caro-{platform}"
    installed = kept(tmp_path / "keg")
    model = installed.get(f"share/caro/models/{MODEL}")
    assert model == (WEIGHTS if platform.startswith("macos") else None)
    assert installed["bin/caro"] == program.read_bytes()
    # A bottle holds the same files as what is installed without one, and two of Homebrew's own.
    bottle = next(path for path in bottles if f".{TAGS[platform]}." in path)
    with tarfile.open(bottle) as tar:
        tar.extraction_filter = getattr(tarfile, "data_filter", None)  # type: ignore[assignment]
        tar.extractall(tmp_path / "poured")
    poured = kept(tmp_path / "poured" / "caro" / "0.1.0")
    assert poured.pop("INSTALL_RECEIPT.json") and poured.pop(".brew/caro.rb")
    assert poured == installed


def test_what_was_not_built_is_left_out(tmp_path: Path) -> None:
    formula, bottles = made(tmp_path / "release", "linux-x86_64")
    text = formula.read_text()
    assert len(bottles) == 1 and "macos" not in text and "on_arm" not in text and "\n\n\n" not in text
    done = play(formula, "linux-x86_64", tmp_path / "keg")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["needs"] == ["linux", {"arch": "x86_64"}]
    other = play(formula, "linux-arm64", tmp_path / "other")
    assert other.returncode == 1 and "holds no caro for this machine" in other.stderr


def test_a_changed_program_is_not_installed(tmp_path: Path) -> None:
    formula, _ = made(tmp_path / "release", "linux-x86_64")
    (tmp_path / "release" / "caro-linux-x86_64").write_text("changed")
    done = play(formula, "linux-x86_64", tmp_path / "keg")
    assert done.returncode != 0 and "has another sum" in done.stderr


def test_a_formula_that_does_not_parse_is_noticed(tmp_path: Path) -> None:
    formula, _ = made(tmp_path / "release", "linux-x86_64")
    formula.write_text(formula.read_text().removesuffix("end\n"))
    assert play(formula, "linux-x86_64", tmp_path / "keg").returncode != 0


def test_the_same_inputs_give_the_same_bottles(tmp_path: Path) -> None:
    one = [sha256(path) for path in made(tmp_path / "one", *PLATFORMS)[1]]
    assert [sha256(path) for path in made(tmp_path / "two", *PLATFORMS)[1]] == one


def test_the_formula_is_laid_out_as_homebrew_wants_it(tmp_path: Path) -> None:
    text = made(tmp_path, *PLATFORMS)[0].read_text()
    words = "desc homepage url version sha256 license bottle on_macos on_linux def".split()
    places = [re.search(rf"^  {word}\b", text, re.MULTILINE) for word in words]
    starts = [place.start() for place in places if place]
    assert len(starts) == len(words) and starts == sorted(starts)
    assert text.count("  end\n\n  def install") == 1 and "\n\n\n" not in text
