"""Where programs come from: a setting that drops TLS weakens, one that keeps it or is another does not."""

import pytest

from caro.safety.settings import weakens

PLAIN, SAFE = "http://10.0.0.5/", "https://10.0.0.5/"
KEYS = ("registry", "npm_config_registry", "index_url", "-".join(("extra", "index", "url")))


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("form", ["{}={}", "{} = {}", "[global]\n{} = {}"])
def test_a_source_without_tls_weakens(key: str, form: str) -> None:
    assert weakens(form.format(key, PLAIN))
    assert not weakens(form.format(key, SAFE))


@pytest.mark.parametrize("key", ["base_url", "proxy", "url", "index"])
def test_another_address_does_not(key: str) -> None:
    assert not weakens(f"{key}={PLAIN}")
