"""What CHANGELOG.md says about one version: the release notes, and the changelog of the Debian packages."""

from __future__ import annotations

import os
import re
import textwrap

from release.common import MAINTAINER, ROOT, ReleaseError, day, text

PATH = os.path.join(ROOT, "CHANGELOG.md")


def section(changelog: str, version: str, final: bool) -> str:
    """Return what stands under a version; before the final release, also what is unreleased yet."""
    parts = re.split(r"^## +(.+)$", changelog, flags=re.MULTILINE)
    bodies = {
        title.split()[0].strip("[]"): body.strip()
        for title, body in zip(parts[1::2], parts[2::2], strict=True)
    }
    found = bodies.get(version) or ("" if final else bodies.get("Unreleased"))
    if not found:
        raise ReleaseError(
            f"CHANGELOG.md says nothing under `## {version}`: name the section Unreleased so, with its date"
        )
    return found


INSTALL = """
### Install

For everyone on a Debian or Ubuntu machine (`apt/caro.asc` is the key, and trusted for this place alone):

```sh
sudo install -d /etc/apt/keyrings
sudo curl -fsSLo /etc/apt/keyrings/caro.asc {address}/apt/caro.asc
sudo curl -fsSLo /etc/apt/sources.list.d/caro.sources {address}/apt/caro.sources
sudo apt-get update && sudo apt-get install caro
```

`sudo apt-get purge caro caro-model` removes it. What is yours stays in `~/.config/caro`,
`~/.local/state/caro` and `~/.cache/caro`.

For one person, without root, into `~/.local/bin`:

```sh
curl -fsSLO {address}/install.sh && sh install.sh
```

With Homebrew: `caro.rb` belongs into the folder `Formula` of a tap.

By hand: download a program, `SHA256SUMS` and `SHA256SUMS.minisig`, and verify them:

```sh
minisign -Vm SHA256SUMS -P {public}
sha256sum -c --ignore-missing SHA256SUMS
```
"""


def notes(changelog: str, version: str, final: bool, left_out: list[str], address: str, public: str) -> str:
    """Return the release notes in Markdown; what was not built is said."""
    text = f"# caro {version}\n\n{section(changelog, version, final)}\n"
    text += INSTALL.format(address=address, public=public)
    if left_out:
        text += f"\n### Not built\n\nThis release holds no program for {', '.join(left_out)}.\n"
    return text


def debian(package: str, changelog: str, version: str, final: bool, moment: int) -> str:
    """Return the changelog as Debian writes it, newest version only."""
    items = re.findall(r"^- (.+(?:\n  .+)*)", section(changelog, version, final), re.MULTILINE)
    lines = [
        textwrap.fill(" ".join(item.split()), 78, initial_indent="  * ", subsequent_indent="    ",
                      break_long_words=False, break_on_hyphens=False)
        for item in items
    ]  # fmt: skip
    stamp = day(moment, "%a, %d %b %Y %H:%M:%S +0000")
    body = "\n".join(lines)
    return f"{package} ({version}) stable; urgency=medium\n\n{body}\n\n -- {MAINTAINER}  {stamp}\n"


def changelog() -> str:
    """Return the text of CHANGELOG.md."""
    return text(PATH)
