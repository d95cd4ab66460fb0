""" "Format" and its like lay a file out by its kind; of a disk or a program they mean something else."""

from pathlib import Path

import pytest

from tests.static.asking import ask


@pytest.mark.parametrize(
    ("query", "command"),
    [
        ("beautify config.json", "jq . config.json"),
        ("indent page.html", "xmllint --format page.html"),
        ("pretty print the json in reply.txt", "jq . reply.txt"),
        ("format /dev/sda", None),
        ("format main.py", None),
        ("prettify styles.css", None),
    ],
)
def test_a_file_is_laid_out_by_the_tool_of_its_kind(tmp_path: Path, query: str, command: str | None) -> None:
    assert ask(query, tmp_path) == command
