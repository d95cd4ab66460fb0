"""The static site: mkdocs over the documents, at the paths that they have here, so that their links hold.

`make docs` runs it with the packages of `requirements/docs.txt`, which lie in a folder of their own.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys

from pages.made import ROOT

OUT = ROOT / "build" / "out"
SITE = OUT / "site"
SOURCE = OUT / "site-source"
PACKAGES = ROOT / ".venv" / "docs"
CONFIGURATION = ROOT / "pages" / "mkdocs.yml"
OWN = ("site.css", "favicon.svg")
"""Files beside this one that the pages want."""


def staged() -> list[str]:
    """Lay the documents out anew, with the pictures in `docs`; return their paths."""
    # New files count before they are committed.
    listed = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md", "docs/*.svg"]
    paths = subprocess.run(listed, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
    shutil.rmtree(SOURCE, ignore_errors=True)
    for path in paths:
        (SOURCE / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / path, SOURCE / path)
    for name in OWN:
        shutil.copyfile(ROOT / "pages" / name, SOURCE / "docs" / name)
    return paths


def foreign() -> list[str]:
    """Return what pages of the site load from other hosts: scripts, styles, fonts, pictures."""
    loads = re.compile(
        r"""(?:<(?:script|img|iframe)[^>]*\ssrc|<link[^>]*\shref)=["']?((?:https?:)?//[^"' >]+)"""
    )
    found = set()
    for page in SITE.rglob("*.html"):
        found |= set(loads.findall(page.read_text(encoding="utf-8")))
    for sheet in SITE.rglob("*.css"):
        found |= set(re.findall(r"""url\(["']?((?:https?:)?//[^"')]+)""", sheet.read_text(encoding="utf-8")))
    return sorted(found)


def build() -> int:
    """Build the site; return the exit status of mkdocs, which is not 0 where a link leads nowhere."""
    staged()
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "-f", str(CONFIGURATION)]
    # Not to hear of its successor at every call: requirements/docs.in says what is to be known of that.
    variables = {**os.environ, "PYTHONPATH": str(PACKAGES), "NO_MKDOCS_2_WARNING": "1"}
    return subprocess.run(command, env=variables).returncode


if __name__ == "__main__":
    status = build()
    if status:
        sys.exit(status)
    if hosts := foreign():
        sys.exit(f"the site loads from other hosts: {', '.join(hosts)}")
    print(f"the site: {SITE / 'index.html'}")
