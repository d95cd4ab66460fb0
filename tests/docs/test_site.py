"""The site has every document, and reads them as GitHub does. It is not built here: `.ci/run` does that."""

from __future__ import annotations

import re

import pytest

from pages import site
from pages.hooks import on_page_markdown
from tests.docs.test_links import TRACKED

CONFIGURATION = site.CONFIGURATION.read_text(encoding="utf-8")


def test_every_document_has_a_place_in_the_site() -> None:
    named = re.findall(r"^ +- [^:]+: (\S+\.md)$", CONFIGURATION, re.MULTILINE)
    assert len(named) == len(set(named))
    documents = {path for path in TRACKED if path.endswith(".md")}
    assert set(named) == documents, "nav in pages/mkdocs.yml"


@pytest.mark.parametrize(
    ("row", "read"),
    [
        ("| a | `x \\| y` |", "| a | <code>x &#124; y</code> |"),
        ("| a | `` `x` \\| <y> `` |", "| a | <code>&#96;x&#96; &#124; &lt;y&gt;</code> |"),
        ("| a | `x` \\| `y` |", "| a | `x` \\| `y` |"),
        ("`x \\| y`", "`x \\| y`"),
    ],
)
def test_a_bar_in_code_in_a_table_is_a_bar(row: str, read: str) -> None:
    assert on_page_markdown(row) == read + "\n"


def test_code_blocks_stay_as_they_are() -> None:
    block = "```sh\n| `a \\| b` |\n```\n"
    assert on_page_markdown(block) == block


def test_nothing_of_the_site_comes_from_another_host() -> None:
    assert "font: false" in CONFIGURATION
    for name in site.OWN:
        text = (site.CONFIGURATION.parent / name).read_text(encoding="utf-8")
        assert "http" not in text.replace("http://www.w3.org/2000/svg", "")
