"""The set proves itself: accepted commands pass, named mistakes fail, in every domain."""

from __future__ import annotations

import shutil
import sys

import pytest

from benches.accuracy import caseset, selfcheck

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="judging needs bubblewrap"
)


@pytest.mark.parametrize("domain", caseset.DOMAINS)
def test_accepted_commands_pass_and_mistakes_fail(domain: str) -> None:
    chosen = [case for case in caseset.load() if case.domain == domain]
    assert chosen
    assert selfcheck.check(chosen, twice=False) == {}
