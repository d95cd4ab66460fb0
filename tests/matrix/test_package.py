"""Each gate of the installed package passes it as it is, and fails it with something slow or large in it."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.binary.built import ROOT
from tests.e2e import program

sys.path.insert(0, str(ROOT / "ci" / "matrix"))
import check
import gates
from gates import FAIL, PASS, SKIP, Subject

ANSWERING = "caro/answering.py"
ASKED = "    started = time.monotonic()\n    return judged("
"""Where every request passes."""

Plant = Callable[..., Subject]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with a copy of the installed package; returns its site-packages."""
    if program.SCRIPT is None or not program.HAS_TABLES:
        pytest.skip("needs caro installed from its wheel")
    folder = tmp_path_factory.mktemp("installed") / "venv"
    subprocess.run([program.SCRIPT[0], "-m", "venv", "--without-pip", folder], check=True)
    source = Path(sysconfig.get_path("platlib"))
    (target,) = folder.glob("lib/python*/site-packages")
    for path in [source / "caro", source / "hwprobe", *source.glob("tree_sitter*")]:
        shutil.copytree(path, target / path.name)
    script = Path(program.SCRIPT[1]).read_text().partition("\n")[2]
    command = folder / "bin" / "caro"
    command.write_text(f"#!{folder}/bin/python\n{script}")
    command.chmod(0o755)
    return target


@pytest.fixture
def judged(made: Path) -> Plant:
    """Return the copy as a subject, with code put at the end of a module, or in the way of each request."""
    kept = (made / ANSWERING).read_text()

    def plant(at_import: str = "", at_request: str = "") -> Subject:
        assert ASKED in kept
        text = kept.replace(ASKED, f"    {at_request or 'pass'}\n{ASKED}") + at_import + "\n"
        (made / ANSWERING).write_text(text)
        command = str(made.parents[2] / "bin" / "caro")
        subject = check.installed(command)
        # Room for whatever else runs while tests do.
        subject.limits["start_up"] |= {"pairs": 9, "ratio": 4.0}
        assert gates.answers(subject)[0] == PASS  # and the bytecode is written
        return dataclasses.replace(subject, baseline={})

    return plant


needs_valgrind = pytest.mark.skipif(shutil.which("valgrind") is None, reason="valgrind is not installed")

TENTH, TURNS = 1.1, 100_000


def count(said: tuple[str, str]) -> int:
    return int(said[1].split()[0].replace(",", ""))


def loop(turns: float) -> str:
    return f"for _ in range({turns:.0f}): pass"


def once(turns: float) -> str:
    """The same at import, in a function too: names of a module cost more."""
    return f"def _wait() -> None:\n    {loop(turns)}\n_wait()"


@needs_valgrind
def test_a_tenth_more_instructions_fail_at_the_start_and_for_a_request(judged: Plant) -> None:
    plain = judged()
    start, request = count(gates.counted(plain)), count(gates.work(plain))
    turn = (count(gates.counted(judged(once(TURNS)))) - start) / TURNS

    slow = judged(once((TENTH - 1) * start / turn))
    state, said = gates.counted(dataclasses.replace(slow, baseline={"instructions": start}))
    assert state == FAIL, said
    assert count((state, said)) == pytest.approx(TENTH * start, rel=0.01)
    assert (
        gates.counted(dataclasses.replace(slow, baseline={"instructions": count((state, said))}))[0] == PASS
    )

    few = (TENTH - 1) * request / turn  # a turn costs less there, the more so the fewer there are
    turn = (count(gates.work(judged("", loop(few)))) - request) / few
    slow = judged("", loop((TENTH - 1) * request / turn))
    state, said = gates.work(dataclasses.replace(slow, baseline={"work": request}))
    assert state == FAIL, said
    assert count((state, said)) == pytest.approx(TENTH * request, rel=0.03)


def test_a_python_that_is_not_recorded_is_not_judged_by_its_instructions(
    judged: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gates, "instructions", lambda argv, **more: 1_000_000)
    state, said = gates.counted(judged())
    assert (state, "nothing is recorded for Python" in said) == (SKIP, True)


def test_a_slow_start_fails(judged: Plant) -> None:
    assert gates.start_up(judged())[0] == PASS
    assert gates.start_up(judged(loop(2_000_000)))[0] == FAIL


def test_one_more_module_fails(judged: Plant) -> None:
    assert gates.imports(judged())[0] == PASS
    state, said = gates.imports(judged("import decimal"))
    assert state == FAIL
    assert "decimal" in said


def test_more_memory_fails(judged: Plant) -> None:
    assert gates.memory(judged())[0] == PASS
    assert gates.memory(judged("_held = bytes(range(256)) * 40_000"))[0] == FAIL


def test_a_program_that_is_no_script_is_refused() -> None:
    with pytest.raises(ValueError, match="no script"):
        check.installed(sys.executable)
