"""The apt repository: the packages of one release, indexed by reprepro and signed."""

from __future__ import annotations

import os
import shutil
import tempfile

from release import keys
from release.common import need, run, write

KEY = "caro.asc"
SUITE = "stable"
KEYRING = f"/etc/apt/keyrings/{KEY}"
"""Where the instructions put the key."""

DISTRIBUTIONS = """\
Origin: caro
Label: caro
Suite: {suite}
Codename: {suite}
Components: main
Architectures: {architectures}
Description: caro, plain words in, one shell command out
SignWith: {fingerprint}
"""

SOURCES = """\
Types: deb
URIs: {address}
Suites: {suite}
Components: main
Signed-By: {key}
"""


def repository(packages: list[str], target: str, address: str) -> str:
    """Make the repository in the folder `target` from scratch; return it.

    It holds what people's apt reads: `dists`, `pool`, the key, and the sources file for `address`.
    """
    need("reprepro", "gpg")
    architectures = sorted({package.rsplit("_", 1)[1].removesuffix(".deb") for package in packages} - {"all"})
    new = target + ".new"
    shutil.rmtree(new, ignore_errors=True)
    with keys.gpg_home() as home, tempfile.TemporaryDirectory(prefix="caro-apt-") as work:
        stanza = DISTRIBUTIONS.format(
            suite=SUITE, architectures=" ".join(architectures), fingerprint=keys.fingerprint(home)
        )
        write(os.path.join(work, "conf", "distributions"), stanza)
        for package in packages:
            run(["reprepro", "-b", work, "--outdir", os.path.abspath(new), "includedeb", SUITE, package],
                variables={"GNUPGHOME": home})  # fmt: skip
        write(os.path.join(new, KEY), keys.export_public(home))
    write(os.path.join(new, "caro.sources"), sources(address, KEYRING))
    shutil.rmtree(target, ignore_errors=True)
    os.rename(new, target)
    return target


def sources(address: str, key: str) -> str:
    """Return the sources file for a repository at an address."""
    return SOURCES.format(address=address, suite=SUITE, key=key)
