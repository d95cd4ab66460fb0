"""The formula for a Homebrew tap, with a bottle for each platform that was built, from the manifests.

A bottle is what Homebrew unpacks as it is. Where none fits, the formula fetches the archive of what goes
beside the program, and as a resource the program of the platform. Nothing is compiled on anyone's machine.
"""

from __future__ import annotations

import json
import os

from release.artefacts import Artefact, one
from release.common import SUMMARY, archive, sha256
from release.share import HOMEBREW, share

TAGS = {
    "macos-arm64": "arm64_ventura",
    "macos-x86_64": "ventura",
    "linux-arm64": "arm64_linux",
    "linux-x86_64": "x86_64_linux",
}
"""Homebrew's name of each platform. A bottle for macOS 13 is used on every later one too."""

SYSTEMS = (
    ("macos", (("arm", "macos-arm64"), ("intel", "macos-x86_64"))),
    ("linux", (("arm", "linux-arm64"), ("intel", "linux-x86_64"))),
)

FORMULA = """\
# Made by release/homebrew.py from the manifests of the programs.
class Caro < Formula
  desc "{summary}"
  homepage "{address}"
  url "{address}/{share}"
  version "{version}"
  sha256 "{share_sha256}"
  license "Apache-2.0"

{bottle}{needs}{programs}
  def install
    program = resources.find {{ |each| each.name == "program" }}
    odie "this release holds no caro for this machine" if program.nil?
    program.stage {{ bin.install Dir["caro-*"].first => "caro" }}
{model}    man1.install "caro.1"
    bash_completion.install "caro.bash" => "caro"
    zsh_completion.install "_caro"
    fish_completion.install "caro.fish"
    doc.install "THIRD-PARTY.txt"
  end

  test do
    assert_equal "caro #{{version}}", shell_output("#{{bin}}/caro --version").strip
    assert_match(/^ls/, shell_output("#{{bin}}/caro list files"))
    assert_match "critical", shell_output("#{{bin}}/caro check -- 'rm -rf /'", 3)
  end
end
"""


MODEL = """\
    model = resources.find {{ |each| each.name == "model" }}
    model&.stage {{ (share/"caro/models").install Dir["*.gguf"].first => "{name}" }}
"""
"""Puts the model there where the program looks for it, on a platform whose programs hold none."""


def chosen(programs: list[Artefact]) -> dict[str, Artefact]:
    """Return the program that Homebrew gets on each platform: the full one where it was built."""
    found = {}
    for platform in TAGS:
        program = one(programs, platform, "full") or one(programs, platform, "slim")
        if program:
            found[platform] = program
    return found


def bottle(program: Artefact, folder: str, third_parties: str, formula: str, moment: int) -> str:
    """Make the bottle of one platform; return its path."""
    version = program.version
    keg = f"caro/{version}"
    receipt = {
        "homebrew_version": "",
        "built_as_bottle": True,
        "poured_from_bottle": False,
        "time": moment,
        "source_modified_time": moment,
        "arch": program.platform.split("-")[1],
        "runtime_dependencies": [],
        # Nothing in it names Homebrew's folder, and the program must stay as it is: its end holds its parts.
        "changed_files": [],
        "source": {"spec": "stable", "versions": {"stable": version}},
    }
    members: dict[str, tuple[str | bytes, int]] = {
        f"{keg}/bin/caro": (program.path, 0o555),
        f"{keg}/share/doc/caro/THIRD-PARTY.txt": (third_parties.encode(), 0o644),
        f"{keg}/INSTALL_RECEIPT.json": (json.dumps(receipt, indent=1).encode() + b"\n", 0o644),
        f"{keg}/.brew/caro.rb": (formula.encode(), 0o644),
    }
    for path in program.beside:
        members[f"{keg}/share/caro/models/{os.path.basename(path)}"] = (path, 0o644)
    for path, content in share(HOMEBREW, version, moment).items():
        members[f"{keg}/{path}"] = (content, 0o644)
    name = f"caro-{version}.{TAGS[program.platform]}.bottle.tar.gz"
    return archive(os.path.join(folder, name), members, moment)


def homebrew(
    programs: list[Artefact], folder: str, shared: str, third_parties: str, address: str, moment: int
) -> tuple[str, list[str]]:
    """Make the bottles in `folder`; return the formula, and their paths.

    `shared` is the archive of what goes beside the program.
    """
    found = chosen(programs)
    # What a bottle holds of the formula can't name the bottle's own sum.
    bare = _formula(found, {}, shared, address)
    bottles = {
        platform: bottle(program, folder, third_parties, bare, moment) for platform, program in found.items()
    }
    return _formula(found, bottles, shared, address), list(bottles.values())


def _formula(found: dict[str, Artefact], bottles: dict[str, str], shared: str, address: str) -> str:
    return FORMULA.format(
        summary=SUMMARY[0].upper() + SUMMARY[1:],
        address=address,
        version=next(iter(found.values())).version,
        share=os.path.basename(shared),
        share_sha256=sha256(shared),
        model=_model(found),
        bottle=_bottles(bottles, address),
        needs=_needs(found),
        programs="\n".join(filter(None, (_system(name, rows, found, address) for name, rows in SYSTEMS))),
    )


def _model(found: dict[str, Artefact]) -> str:
    names = {os.path.basename(path) for program in found.values() for path in program.beside}
    return "".join(MODEL.format(name=name) for name in sorted(names))


def _needs(found: dict[str, Artefact]) -> str:
    """Return what the machine has to be, where not everything was built: Homebrew then says so."""
    built = [name for name, rows in SYSTEMS if any(platform in found for _, platform in rows)]
    return f"  depends_on :{built[0]}\n\n" if len(built) == 1 else ""


def _system(name: str, rows: tuple[tuple[str, str], ...], found: dict[str, Artefact], address: str) -> str:
    """Return what to fetch on one system, "" where nothing was built for it."""
    built = {processor: found[platform] for processor, platform in rows if platform in found}
    if not built:
        return ""
    lines = [f"  on_{name} do"]
    if len(built) == 1:
        lines += [f"    depends_on arch: :{'x86_64' if 'intel' in built else 'arm64'}", ""]
    for processor, program in built.items():
        # `using: :nounzip` leaves the program as it is: it is no archive.
        lines += [
            f"    on_{processor} do",
            '      resource "program" do',
            f'        url "{address}/{program.name}", using: :nounzip',
            f'        sha256 "{program.sha256}"',
            "      end",
        ]
        for path in program.beside:
            lines += [
                "",
                '      resource "model" do',
                f'        url "{address}/{os.path.basename(path)}", using: :nounzip',
                f'        sha256 "{sha256(path)}"',
                "      end",
            ]
        lines.append("    end")
    return "\n".join([*lines, "  end", ""])


def _bottles(bottles: dict[str, str], address: str) -> str:
    if not bottles:
        return ""
    width = max(len(TAGS[platform]) for platform in bottles) + 1
    rows = [
        f'    sha256 cellar: :any_skip_relocation, {TAGS[platform] + ":":{width}} "{sha256(path)}"\n'
        for platform, path in bottles.items()
    ]
    return f'  bottle do\n    root_url "{address}"\n{"".join(rows)}  end\n\n'
