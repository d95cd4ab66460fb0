"""Each rule mends a command that really failed: it is run, its error is taken, and the fix is run and
looked at."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest

from caro.fixing import Failed
from tests.fixing import cases_files, cases_tools
from tests.fixing.stage import Case, Stage

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="running commands needs bubblewrap"
)
CASES = (*cases_files.CASES, *cases_tools.CASES)
BUSYBOX = "du head sort cut grep find xargs rm ls stat tr".split()


@pytest.fixture
def stage() -> Iterator[Stage]:
    made = Stage()
    yield made
    made.close()


def failing(case: Case, stage: Stage) -> Failed:
    """Run a case up to its failure."""
    for name, text in case.stubs:
        stage.stub(name, text)
    if case.dialect == "busybox":
        if shutil.which("busybox") is None:
            pytest.skip("busybox is not installed")
        stage.busybox(*BUSYBOX)
    program = case.broken.split()[0]
    for needed in ("git", "npm", "make", "lsof"):
        stubbed = any(name == needed for name, _ in case.stubs)
        if needed in (program, case.fixed.split()[0]) and not stubbed and shutil.which(needed) is None:
            pytest.skip(f"{needed} is not installed")
    made = stage.run(case.makes)
    assert made.status == 0, made.stderr
    ended = stage.run(case.broken)
    assert ended.status, f"{program} does not fail: {ended.stdout}"
    return Failed(case.broken, ended.status, ended.stderr or ended.stdout)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_what_failed_is_mended_and_the_fix_does_what_was_meant(case: Case, stage: Stage) -> None:
    failed = failing(case, stage)
    found = [fix.command for fix in stage.fixes(failed, case.dialect)]
    assert case.fixed in found[: case.at + 1], (failed.error, found)
    if case.silently:
        seen = [fix.command for fix in stage.fixes(Failed(failed.command, failed.status), case.dialect)]
        assert case.fixed in seen[: case.at + 1], ("without its error", seen)
    if not case.runs:
        return
    ended = stage.run(f"{{ {case.fixed}; }} && {case.look}", case.root)
    assert ended.status == 0, (ended.stderr, ended.stdout)
    assert case.sees in ended.stdout + ended.stderr
