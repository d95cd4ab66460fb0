"""The Debian packages: `caro` without the model, and `caro-model`, which it recommends.

Laid out and packed here, without debhelper: there is nothing to compile, no script to run at installation,
and the same inputs give the same bytes.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import textwrap

from caro.models.store import STAMP
from release import notes
from release.artefacts import Artefact
from release.common import MAINTAINER, SUMMARY, ReleaseError, need, read, run, write
from release.share import DEBIAN, share

ARCHITECTURES = {"linux-x86_64": "amd64", "linux-arm64": "arm64"}

DESCRIPTION = (
    "Say what you want in plain words and get one shell command, offline and at once. Each command is parsed "
    "and judged by what it would do before it is shown; nothing is run.",
    "A grammar answers most requests. The package caro-model adds a small language model for the rest.",
)

MODEL_SUMMARY = "language model for caro"
MODEL_DESCRIPTION = (
    "Holds SmolLM2-135M-Instruct, trained on shell commands, for the requests that caro's grammar declines. "
    "It runs on the processor, with about 140 MB of memory.",
)

MODEL_VERSIONS = {
    "af123dc53af5a175a32e3958b08356d11584df053665f57d5e73a20b65fc3fe7": ("3.0", 1_795_824_000),
}
"""By the model's sha256: version and date of `caro-model`. It is the same package in every release until the
model changes, so that an upgrade of caro does not fetch 100 MB again."""

MODEL_COPYRIGHT = """\
This package holds a language model for caro.

{text}
On Debian systems, the text of the Apache License, version 2.0, is in
/usr/share/common-licenses/Apache-2.0.
"""

COPYRIGHT = """\
caro is Copyright 2026 The caro developers.

It is licensed under the Apache License, version 2.0. On Debian systems, the text of that licence is in
/usr/share/common-licenses/Apache-2.0.

{third_parties}"""

OVERRIDES = """\
# The program is linked as one file for every system from glibc 2.28 on, and those have no version of these
# libraries in common. Which ones are inside is told in the copyright file.
caro: embedded-library *
# The static Python of Debian, which is linked, is not compiled for any address.
caro: hardening-no-pie *
# The name of that tool is a word in a table; it is never run.
caro: missing-depends-on-sensible-utils *
"""


def caro_package(
    program: Artefact, target: str, third_parties: str, address: str, final: bool, moment: int
) -> str:
    """Make the package of one slim program in the folder `target`; return its path."""
    version = program.version
    architecture = ARCHITECTURES[program.platform]
    log = notes.debian("caro", notes.changelog(), version, final, moment)
    files: dict[str, tuple[str | bytes, int]] = {"usr/lib/caro/caro": (program.path, 0o755)}
    for path, content in share(DEBIAN, version, moment).items():
        man = "/man/" in path
        files[path + ".gz" * man] = (_packed(content) if man else content, 0o644)
    files["usr/share/doc/caro/changelog.gz"] = (_packed(log.encode()), 0o644)
    files["usr/share/doc/caro/copyright"] = (debian_copyright(third_parties).encode(), 0o644)
    files["usr/share/lintian/overrides/caro"] = (OVERRIDES.encode(), 0o644)
    glibc = program.manifest.get("glibc", "")
    control = {
        "Package": "caro",
        "Version": version,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Depends": f"libc6 (>= {glibc})" if glibc else "",
        "Recommends": "caro-model",
        "Section": "utils",
        "Priority": "optional",
        "Homepage": address,
        "Description": _description(SUMMARY, DESCRIPTION),
    }
    links = {"usr/bin/caro": "../lib/caro/caro"}
    return _package(target, control, files, links, moment, ["-Zxz", "-z6"])


def model_package(
    name: str, model: bytes, target: str, versions: dict[str, tuple[str, int]] | None = None
) -> str:
    """Make the package of the model; return its path."""
    digest = hashlib.sha256(model).hexdigest()
    known = (versions or MODEL_VERSIONS).get(digest)
    if known is None:
        raise ReleaseError(f"{name} is a new model: give it a version in MODEL_VERSIONS of release/deb.py")
    version, moment = known
    log = notes.debian("caro-model", f"## {version}\n\n- The model {name}.\n", version, True, moment)
    stamp = f"{digest} {len(model)} {moment * 10**9}\n"
    own = read(os.path.join(os.path.dirname(__file__), "licences", "SmolLM2.txt")).decode()
    files: dict[str, tuple[str | bytes, int]] = {
        f"usr/share/caro/models/{name}": (model, 0o644),
        # Says that these bytes are sound: whoever can't write there would hash them at each start.
        f"usr/share/caro/models/{name}{STAMP}": (stamp.encode(), 0o644),
        "usr/share/doc/caro-model/changelog.gz": (_packed(log.encode()), 0o644),
        "usr/share/doc/caro-model/copyright": (MODEL_COPYRIGHT.format(text=own).encode(), 0o644),
    }
    control = {
        "Package": "caro-model",
        "Version": version,
        "Architecture": "all",
        "Maintainer": MAINTAINER,
        "Enhances": "caro",
        "Section": "utils",
        "Priority": "optional",
        "Description": _description(MODEL_SUMMARY, MODEL_DESCRIPTION),
    }
    # Weights are as good as random: packing them well would save 4 % and cost a minute.
    return _package(target, control, files, {}, moment, ["-Zgzip", "-z1"])


def debian_copyright(third_parties: str) -> str:
    """Return the copyright file; Debian's own copy stands for each full text of the Apache License."""
    apache = re.compile(
        r"^[^\n]*Apache License\n[^\n]*Version 2\.0.*?(?:END OF TERMS AND CONDITIONS\n"
        r"(?:\s*APPENDIX: How to apply.*?limitations under the License\.\n)?)",
        re.DOTALL | re.MULTILINE,
    )
    return COPYRIGHT.format(
        third_parties=apache.sub("[The Apache License, version 2.0, as above.]\n", third_parties)
    )


def _description(summary: str, paragraphs: tuple[str, ...]) -> str:
    folded = ["\n".join(" " + line for line in textwrap.wrap(words, 76)) for words in paragraphs]
    return f"{summary}\n" + "\n .\n".join(folded)


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _package(
    target: str,
    control: dict[str, str],
    files: dict[str, tuple[str | bytes, int]],
    links: dict[str, str],
    moment: int,
    packing: list[str],
) -> str:
    """Lay the files out and pack them."""
    need("dpkg-deb")
    name = "_".join((control["Package"], control["Version"], control["Architecture"]))
    path = os.path.join(target, name + ".deb")
    tree = path + ".tree"
    shutil.rmtree(tree, ignore_errors=True)
    sums, size = "", 0
    for inside, (content, mode) in sorted(files.items()):
        data = content if isinstance(content, bytes) else read(content)
        write(os.path.join(tree, inside), data, mode)
        sums += f"{hashlib.md5(data, usedforsecurity=False).hexdigest()}  {inside}\n"
        size += -(-len(data) // 1024)
    for inside, wanted in links.items():
        os.makedirs(os.path.dirname(os.path.join(tree, inside)), exist_ok=True)
        os.symlink(wanted, os.path.join(tree, inside))
    fields = {**control, "Installed-Size": str(size)}
    fields["Description"] = fields.pop("Description")
    lines = "".join(f"{key}: {value}\n" for key, value in fields.items() if value)
    write(os.path.join(tree, "DEBIAN", "control"), lines)
    write(os.path.join(tree, "DEBIAN", "md5sums"), sums)
    for folder, _, names in os.walk(tree, topdown=False):
        for each in [os.path.join(folder, entry) for entry in names] + [folder]:
            os.utime(each, (moment, moment), follow_symlinks=False)
        os.chmod(folder, 0o755)
    # One thread: how many there are must not change the bytes.
    run(["dpkg-deb", "--root-owner-group", "--threads-max=1", *packing, "-b", tree, path + ".new"],
        variables={"SOURCE_DATE_EPOCH": str(moment)})  # fmt: skip
    os.replace(path + ".new", path)
    shutil.rmtree(tree)
    return path
