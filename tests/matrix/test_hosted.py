"""The hosted workflows: made from the table, understood by a checker, and in step with what they call."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from release.artefacts import PLATFORMS
from tests.binary.built import ROOT

sys.path.insert(0, str(ROOT / "ci" / "matrix"))
import plain_yaml
import render
from gates import GATES

TABLE: dict[str, Any] = tomllib.loads((ROOT / "ci" / "matrix" / "hosted.toml").read_text())
TEXTS = render.rendered()


def checked(*paths: Path) -> subprocess.CompletedProcess[str]:
    """Check workflows; without a configuration file, whose place is the checkout they lie in."""
    program = Path(sys.executable).with_name("jactionlint")
    # The image follows Debian's own updates: see hosted.toml.
    words = [str(program), "--no-color", "--ignore", "unpinned-images", *map(str, paths)]
    return subprocess.run(words, capture_output=True, text=True)


def written(folder: Path, texts: dict[str, str]) -> list[Path]:
    paths = []
    for name, text in texts.items():
        paths.append(folder / name)
        paths[-1].parent.mkdir(parents=True, exist_ok=True)
        paths[-1].write_text(text)
    return paths


def test_the_workflows_are_the_ones_that_the_table_makes() -> None:
    run = subprocess.run([sys.executable, "ci/matrix/render.py", "--check"], cwd=ROOT, text=True, stderr=-1)
    assert (run.returncode, run.stderr) == (0, "")


def test_a_changed_workflow_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = written(tmp_path, TEXTS)
    monkeypatch.setattr(render, "ROOT", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["render.py", "--check"])
    assert render.main() == 0
    paths[0].write_text(paths[0].read_text().replace("make lint", "true"))
    assert render.main() == 1
    assert "ci.yml is not what" in capsys.readouterr().err
    monkeypatch.setattr(sys, "argv", ["render.py"])
    assert render.main() == 0
    assert paths[0].read_text() == TEXTS[".github/workflows/ci.yml"]


def test_a_checker_of_workflows_finds_nothing_in_them(tmp_path: Path) -> None:
    done = checked(*written(tmp_path, TEXTS))
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("    runs-on: macos-15\n", "    runs-on: macos-99\n", "runner-label"),
        ("    timeout-minutes: 20\n", "", "missing-timeout"),
        ("        run: make lint\n", '        run: "echo ${{ matrix.platform }}"\n', "undefined-property"),
        ("          persist-credentials: false\n", "", "artipacked"),
        ("        run: make lint\n", "", "step"),
        ("@de0fac2e4500dabe0009e67214ff5f5447ce83dd", "@v6", "unpinned-uses"),
    ],
)
def test_the_checker_finds_what_is_wrong(tmp_path: Path, old: str, new: str, rule: str) -> None:
    name = ".github/workflows/ci.yml"
    assert old in TEXTS[name]
    done = checked(*written(tmp_path, {name: TEXTS[name].replace(old, new)}))
    assert done.returncode == 1, done.stdout
    assert rule in done.stdout


def test_every_platform_is_built_and_judged() -> None:
    rows = [row["name"] for row in TABLE["platform"]]
    specified = {path.stem for path in (ROOT / "build" / "specs").glob("*.toml")}
    assert set(rows) == specified == set(PLATFORMS)
    for text in TEXTS.values():
        for name in rows:
            assert f"make programs PLATFORM={name}\n" in text
            assert f"make gates PROGRAM=dist/caro-{name}-slim" in text


def test_the_gates_of_the_table_are_known() -> None:
    for row in TABLE["platform"]:
        assert set(row["gates"]) <= set(GATES)


def test_the_machines_have_the_packages_that_ci_and_the_builder_ask_for() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    wanted = set(" ".join(re.findall(r"^(?:packages|needed)\+?=\((.*)\)", script, re.MULTILINE)).split())
    assert {"make", "bubblewrap", "libffi-dev"} <= wanted
    for platform in ("linux-x86_64", "linux-arm64"):
        spec = tomllib.loads((ROOT / "build" / "specs" / f"{platform}.toml").read_text())
        wanted |= set(spec["python"]["packages"])
    assert wanted - set(TABLE["systems"]["debian"]["packages"]) == set()


def test_what_the_workflows_call_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    texts = [re.sub(r"apt-get install.*?>/dev/null", "", text, flags=re.DOTALL) for text in TEXTS.values()]
    called = {name for text in texts for name in re.findall(r"\bmake ([a-z-]+)", text)}
    assert {"lint", "test", "programs", "gates", "release"} <= called <= targets
    cached = [path for row in TABLE["caches"].values() for path in row["files"]]
    assert [path for path in cached if not list(ROOT.glob(path))] == []


ODD = [
    "", " ", "a b", "a: b", "a #b", "#a", "- a", "-", "--privileged", "true", "Yes", "on", "null", "~", "~/x",
    "3.13", "1e3", "0x1f", "1_000", "12:30", "*a", "&a", "!a", "%a", "@a", "`a`", "'a'", '"a"', "{a}", "[a]",
    "a,b", "|", ">", "a\\b", "${{ x }}", "v*", "$(a) b", "é", "=", "?", "? a", ":", "a:",
    "2024-01-01", ".5", "+1",
]  # fmt: skip


def test_any_text_reads_back_as_it_was(tmp_path: Path) -> None:
    if not shutil.which("ruby"):
        pytest.skip("ruby, which reads YAML, is not installed")
    data = {
        "texts": ODD,
        "one": {f"k{number}": text for number, text in enumerate(ODD)},
        "lines": "first\n  second \\\nthird\n",
        "numbers": [1, 0, True, False],
        "steps": [{"name": "x", "with": {"a": "b", "list": ["c"]}}, {"run": "one\ntwo\n"}],
        "nothing": {},
    }
    reader = ["ruby", "-ryaml", "-rjson", "-e", "puts JSON.dump(YAML.load(STDIN.read))"]
    done = subprocess.run(reader, input=plain_yaml.dump(data), capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == data


def test_a_comment_is_not_part_of_the_text() -> None:
    assert plain_yaml.dump({"uses": plain_yaml.Noted("a@b", "v1")}) == "uses: a@b # v1\n"
