"""The newcomer's way ends at the first step that is not as it should be: faults are planted in the program.

The package is made of a stand-in that hands on to the installed caro, so that no program has to be built.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from caro import __version__
from release import notes
from release.apt import repository
from release.artefacts import artefacts
from release.components import components, third_parties
from release.deb import caro_package, model_package
from release.newcomer.steps import STEPS
from tests.release.made import MODEL, MOMENT, ROOT, WEIGHTS, described, need, places

HANDS_ON = """\
#!/bin/sh
{plant}
exec {caro} "$@"
exit
"""
PLATFORM = "linux-x86_64"


@pytest.fixture(autouse=True)
def changelog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "changelog", lambda: f"## {__version__}\n\n- Better.\n")


def published(folder: Path, plant: str) -> str:
    """Make the repository of a program in which something is planted."""
    need("dpkg-deb", "reprepro", "gpg")
    bare = folder / "bare"
    bare.write_text(HANDS_ON.format(plant=plant, caro=Path(sys.executable).with_name("caro")))
    for flavour, parts in (("", {MODEL: WEIGHTS}), ("-slim", {"_words.bin": b"words"})):
        name = folder / f"caro-{PLATFORM}{flavour}"
        described(name, bare, dict(parts), __version__, PLATFORM, flavour[1:] or "full")
    slim = next(one for one in artefacts(str(folder), __version__) if one.flavour == "slim")
    texts = third_parties(components(places(folder)))
    caro = caro_package(slim, str(folder), texts, "", True, MOMENT)
    model = model_package(MODEL, WEIGHTS, str(folder), {hashlib.sha256(WEIGHTS).hexdigest(): ("1.0", MOMENT)})
    return repository([caro, model], str(folder / "apt"), "https://caro.invalid/apt")


def come(folder: Path, plant: str = ":") -> subprocess.CompletedProcess[str]:
    """Go the newcomer's way with such a program; the test is skipped where that can't be done."""
    need("tmux", "bwrap", "unshare")
    if os.geteuid():
        pytest.skip("apt installs for root alone")
    made = published(folder, plant)
    shown = [str(ROOT), *([] if sys.base_prefix.startswith("/usr") else [sys.base_prefix])]
    options = [word for path in shown for word in ("--show", path)]
    done = subprocess.run(
        [sys.executable, "-m", "release.newcomer", made, *options],
        cwd=ROOT, capture_output=True, text=True, timeout=300,
    )  # fmt: skip
    if done.returncode == 75:
        pytest.skip(done.stderr.strip())
    return done


def steps(printed: str) -> list[str]:
    """Return the steps that were told of."""
    return list(dict.fromkeys(line.split()[0] for line in printed.splitlines()))


def test_from_installing_to_the_tenth_answer_and_away_again(tmp_path: Path) -> None:
    done = come(tmp_path)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
    assert steps(done.stdout) == list(STEPS)
    rows = done.stdout.splitlines()
    assert sum(row.startswith("answer ") for row in rows) == 10
    assert all(float(row.split()[1]) >= 0 and row.split()[2] == "s" for row in rows)
    assert "~/.config/caro" in rows[-1]


OTHER = (
    'case "$*" in *"all tmp files"*) echo \'{"command": "rm -f -- *.tmp", "action": "allow"}\'; exit ;; esac'
)
FAULTS = {
    "version": ('[ "$1" != --version ] || set -- --help', "caro --version says"),
    "doctor": ('[ "$1" != doctor ] || exit 1', "caro doctor ended with 1"),
    "answer": (OTHER, "removes ['old.tmp']"),
    "shell": ('[ "$1" != init ] || exit 0', "the script defines nothing"),
    "fix": ('[ "$1" != fix ] || { echo true; exit 0; }', "`true` does not mend `mkdir made/here`"),
    "remove": ('[ ! -d "$HOME/work" ] || touch "$HOME/.carorc"', "purging left home/newcomer/.carorc"),
}


@pytest.mark.parametrize("step", FAULTS)
def test_a_step_that_is_broken_ends_it_there(step: str, tmp_path: Path) -> None:
    plant, says = FAULTS[step]
    done = come(tmp_path, plant)
    assert done.returncode == 1, done.stdout + done.stderr
    assert done.stderr.startswith(f"{step} ") and "FAILED" in done.stderr
    assert says in done.stderr
    told = steps(done.stdout)
    assert told[-1] == step if step == "answer" else step not in told
