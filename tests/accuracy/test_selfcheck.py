"""The set proves itself: accepted commands pass, named mistakes fail, in every domain.

All cases take five minutes, half of the suite: `CARO_TEST_ALL=1`, as in CI, checks them; else each fifth is.
"""

from __future__ import annotations

import os
import shutil
import sys

import pytest

from benches.accuracy import caseset, selfcheck

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("bwrap") is None, reason="judging needs bubblewrap"
)

EACH = 1 if os.environ.get("CARO_TEST_ALL") == "1" else 5


@pytest.mark.parametrize("domain", caseset.DOMAINS)
def test_accepted_commands_pass_and_mistakes_fail(domain: str) -> None:
    chosen = [case for case in caseset.load() if case.domain == domain][::EACH]
    assert chosen
    assert selfcheck.check(chosen, twice=False) == {}
