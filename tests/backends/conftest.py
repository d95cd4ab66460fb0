"""What the tests of this folder share."""

from __future__ import annotations

import pytest

from caro.backends.wire import client


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a busy machine the end of an answer may come late; no connection is to be given up for that here."""
    monkeypatch.setattr(client, "LINGER_SECONDS", 2.0)
