"""Every link in the documents leads to a file or a heading that is there; nothing is asked of a network."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from release import notes
from tests.docs.pages import ROOT, examples

TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True).stdout.splitlines()
DOCUMENTS = [
    path for path in TRACKED if path.endswith(".md") and not path.startswith(("tests/hosts/", "model/"))
]

FOLDERS = (
    "app/", "benches/", "build/", "ci/", "docs/", "hwprobe/", "model/", "pages/", "release/", "requirements/",
    "tests/", "training/",
)  # fmt: skip

LINK = re.compile(r"\[(?:[^\[\]]|\[[^\]]*\])*\]\(([^()\s]+)\)")
FENCE = re.compile(r"^( *)```.*?^\1```$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)


def prose(text: str) -> str:
    """Return a document without its code."""
    return CODE.sub("", FENCE.sub("", text))


def anchors(text: str) -> set[str]:
    """Return the anchors of the headings, as GitHub and the site make them."""
    found: set[str] = set()
    for title in re.findall(r"^#+ +(.+?) *$", FENCE.sub("", text), re.MULTILINE):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", title).replace("`", "").lower()
        slug = re.sub(r"[^\w\- ]", "", words).replace(" ", "-")
        number, made = 0, slug
        while made in found:
            number += 1
            made = f"{slug}-{number}"
        found.add(made)
    return found


def broken(path: Path, root: Path = ROOT) -> Iterator[str]:
    """Yield the links of a document that lead nowhere, or out of the repository."""
    for target in LINK.findall(prose(path.read_text(encoding="utf-8"))):
        if target.startswith(("https://", "http://", "mailto:")):
            continue
        file, _, anchor = target.partition("#")
        there = (path.parent / file).resolve() if file else path
        if not there.exists() or not there.is_relative_to(root):
            yield f"{target}: no such file"
        elif anchor and (there.suffix != ".md" or anchor not in anchors(there.read_text(encoding="utf-8"))):
            yield f"{target}: no such heading"


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_leads_somewhere(document: str) -> None:
    assert list(broken(ROOT / document)) == []


def test_a_link_to_nothing_is_found(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(
        "# A `b` c\n[1](#a-b-c) `[2](no)` [3](#no) [4](no.md) [5](..)\n```sh\n[6](no)\n# no\n```\n"
    )
    assert list(broken(page, tmp_path)) == ["#no: no such heading", "no.md: no such file", "..: no such file"]


def test_every_guide_and_every_reference_is_reached_from_the_readme() -> None:
    linked = set(LINK.findall(prose((ROOT / "README.md").read_text(encoding="utf-8"))))
    pages = {path for path in TRACKED if path.startswith("docs/") and path.endswith(".md")}
    assert pages <= linked


def test_the_guide_installs_as_the_release_notes_do() -> None:
    told = {example.command for example in examples(ROOT / "docs" / "guides" / "install.md")}
    lines = notes.INSTALL.format(address="$ADDRESS", public="").splitlines()
    wanted = [line for line in lines if line.startswith(("sudo ", "curl ", "sha256sum "))]
    assert len(wanted) == 6
    assert set(wanted) <= told


@pytest.mark.parametrize("document", ["docs/architecture.md", "docs/extending.md", "CONTRIBUTING.md"])
def test_every_file_that_is_named_is_there(document: str) -> None:
    """A word in backquotes that begins with a folder of the repository is a path in it."""
    text = FENCE.sub("", (ROOT / document).read_text(encoding="utf-8"))
    named = set(re.findall(r"`([\w./*-]+)`", text))
    paths = {one for one in named if one.startswith(FOLDERS) and "NAME" not in one}
    assert paths
    assert [one for one in paths if not list(ROOT.glob(one.rstrip("/")))] == []
