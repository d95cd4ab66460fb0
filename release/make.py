"""Makes a release from the built programs in `dist/`: `python3 -m release.make --version VERSION`.

Everything lands beside the programs: packages, repository, formula and bottles, install script, checksums,
signatures, bill of materials, licences, notes. `--final` refuses what only a trial may have.
"""

from __future__ import annotations

import argparse
import os
import re
import sys

from release import keys, notes
from release.apt import repository
from release.artefacts import PLATFORMS, Artefact, artefacts, one, part
from release.beside import beside
from release.common import ROOT, ReleaseError, date, need, run, say, text, write
from release.components import Places, components, third_parties
from release.deb import ARCHITECTURES, caro_package, model_package
from release.homebrew import homebrew
from release.installer import installer
from release.sbom import sbom
from release.sums import sums

NO_ADDRESS = "https://caro.invalid"
"""Stands where no address was given; by its name it can't exist."""


def make(version: str, folder: str, address: str, final: bool, places: Places, moment: int) -> list[str]:
    """Make everything in `folder`; return the names of what was made."""
    need("dpkg-deb", "gpg", "minisign", "reprepro")
    programs = artefacts(folder, version)
    left_out = [platform for platform in PLATFORMS if not any(each.platform == platform for each in programs)]
    notes.section(notes.changelog(), version, final)  # told now where it is missing, not after minutes
    parts = components(places)
    licences = third_parties(parts)

    def at(name: str) -> str:
        return os.path.join(folder, name)

    made = [
        write(at("THIRD-PARTY.txt"), licences),
        write(at(f"caro-{version}.cdx.json"), sbom(version, programs, parts, moment)),
        beside(folder, version, licences, moment),
    ]
    formula, bottles = homebrew(programs, folder, made[-1], licences, address, moment)
    made += [write(at("caro.rb"), formula), *bottles]
    packages = debian(programs, folder, licences, address, final, moment)
    made += packages
    if packages:
        repository(packages, at("apt"), f"{address}/apt")
    with keys.signer() as signer:
        script = installer(address if address != NO_ADDRESS else "", signer.public)
        made.append(write(at("install.sh"), script, 0o755))
        said = notes.notes(notes.changelog(), version, final, left_out, address, signer.public)
        made.append(write(at("RELEASE-NOTES.md"), said))
        others = {os.path.basename(path) for program in programs for path in program.beside}
        names = [os.path.basename(path) for path in made] + [program.name for program in programs]
        names += sorted(others)
        signed = sums(folder, names, version, signer)
    if left_out:
        say(f"not built, so not in this release: {', '.join(left_out)}")
    return [*names, *signed, *(["apt"] if packages else [])]


def debian(
    programs: list[Artefact], folder: str, licences: str, address: str, final: bool, moment: int
) -> list[str]:
    """Make the Debian packages of what was built for Linux; return their paths."""
    made = []
    for platform in ARCHITECTURES:
        slim = one(programs, platform, "slim")
        if slim:
            homepage = address if address != NO_ADDRESS else ""
            made.append(caro_package(slim, folder, licences, homepage, final, moment))
        elif one(programs, platform, "full"):
            raise ReleaseError(f"the package for {platform} needs the slim program too: run `make programs`")
    full = next((one(programs, platform, "full") for platform in ARCHITECTURES), None)
    model = part(full, ".gguf") if full else None
    if made and model is None:
        raise ReleaseError("the package of the model needs a full program: run `make programs`")
    if model:
        made.append(model_package(*model, folder))
    return made


def check(version: str, address: str, final: bool) -> None:
    """Raise ReleaseError where the version or, for a final release, anything else is not as it has to be."""
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ReleaseError(f"'{version}' is no version: VERSION=1.2.3")
    found = re.search(r'__version__ = "([^"]+)"', text(os.path.join(ROOT, "app", "caro", "__init__.py")))
    if not found or found.group(1) != version:
        here = found.group(1) if found else "unknown"
        raise ReleaseError(
            f"the sources are version {here}, not {version}: change app/caro/__init__.py first"
        )
    lacks = [f"{name} gives no key" for name, is_given in keys.given().items() if not is_given]
    if not re.fullmatch(r"https://[^\s\"']+", address) or address == NO_ADDRESS:
        lacks.append("ADDRESS is no https:// address, where the files will lie")
    if final and run(["git", "status", "--porcelain"]):
        lacks.append("the checkout has changes that are not committed")
    if not final:
        for lack in lacks:
            say(f"only a trial: {lack}")
    elif lacks:
        raise ReleaseError("no final release: " + "; ".join(lacks))


def main() -> int:
    """Make the release; return the exit status."""
    options = argparse.ArgumentParser(prog="release.make", description=__doc__)
    options.add_argument("--version", required=True, help="as in app/caro/__init__.py")
    options.add_argument("--address", default="", help="https:// address where the files will lie")
    options.add_argument("--final", action="store_true", help="refuse what only a trial may have")
    options.add_argument("--dist", default=os.path.join(ROOT, "dist"))
    given = options.parse_args()
    address = (given.address or NO_ADDRESS).rstrip("/")
    try:
        check(given.version, address, given.final)
        made = make(given.version, given.dist, address, given.final, Places(), date())
    except ReleaseError as error:
        say(str(error))
        return 1
    for name in made:
        path = os.path.join(given.dist, name)
        size = "" if os.path.isdir(path) else f"{os.path.getsize(path) / 1e6:10.2f} MB  "
        print(f"{size or ' ' * 15}{path}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
