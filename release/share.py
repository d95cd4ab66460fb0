"""What comes beside the program in every package: the manual page, the completions, the licences."""

from __future__ import annotations

from caro.cli.completions import bash, fish, zsh
from release.manual import manual

DEBIAN = {
    "manual": "usr/share/man/man1/caro.1",
    "bash": "usr/share/bash-completion/completions/caro",
    "zsh": "usr/share/zsh/vendor-completions/_caro",
    "fish": "usr/share/fish/vendor_completions.d/caro.fish",
}
"""Where Debian keeps them, below the root."""

HOMEBREW = {
    "manual": "share/man/man1/caro.1",
    "bash": "etc/bash_completion.d/caro",
    "zsh": "share/zsh/site-functions/_caro",
    "fish": "share/fish/vendor_completions.d/caro.fish",
}
"""Where Homebrew keeps them, below the folder of a version."""

PLAIN = {"manual": "caro.1", "bash": "caro.bash", "zsh": "_caro", "fish": "caro.fish"}
"""In the archive for everyone else."""


def share(places: dict[str, str], version: str, moment: int) -> dict[str, bytes]:
    """Return the files by the path that `places` gives them."""
    made = {"manual": manual(version, moment), "bash": bash(), "zsh": zsh(), "fish": fish()}
    return {places[name]: text.encode() for name, text in made.items()}
