"""The whole release from stand-in programs, and what it refuses to be made from."""

from __future__ import annotations

import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from caro import __version__
from release import deb, notes
from release import make as way_in
from release.artefacts import artefacts
from release.common import ReleaseError, sha256
from release.components import Places, components, third_parties
from release.sbom import sbom
from tests.release.made import MODEL, MOMENT, ROOT, WEIGHTS, both, need, places, program

CHANGELOG = "# Changes\n\n## Unreleased\n\n### Added\n\n- Next.\n\n## 0.1.0 - 2026-11-27\n\n- The first.\n"


@pytest.fixture
def dist(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setitem(deb.MODEL_VERSIONS, hashlib.sha256(WEIGHTS).hexdigest(), ("1.0", MOMENT))
    monkeypatch.setattr(notes, "changelog", lambda: CHANGELOG)
    both(tmp_path / "dist", "0.1.0")
    return tmp_path / "dist"


def released(dist: Path, address: str = "https://caro.invalid") -> list[str]:
    need("dpkg-deb", "gpg", "minisign", "reprepro")
    return way_in.make("0.1.0", str(dist), address, True, places(dist.parent), MOMENT)


def test_a_release_is_all_of_it(dist: Path) -> None:
    made = released(dist)
    assert sorted(made) == sorted(
        [
            "RELEASE-NOTES.md", "SHA256SUMS", "SHA256SUMS.minisig", "THIRD-PARTY.txt", "apt",
            "caro-0.1.0-share.tar.gz", "caro-0.1.0.cdx.json", "caro-0.1.0.x86_64_linux.bottle.tar.gz",
            "caro-linux-x86_64", "caro-linux-x86_64-slim", "caro-model_1.0_all.deb", "caro.pub", "caro.rb",
            "caro_0.1.0_amd64.deb", "install.sh",
        ]
    )  # fmt: skip
    listed = dict(reversed(line.split("  ")) for line in (dist / "SHA256SUMS").read_text().splitlines())
    assert listed == {
        name: sha256(str(dist / name))
        for name in made
        if name not in ("SHA256SUMS", "SHA256SUMS.minisig", "apt", "caro.pub")
    }
    checked = subprocess.run(
        ["minisign", "-Vm", "SHA256SUMS", "-p", "caro.pub"], cwd=dist, capture_output=True, text=True
    )
    assert checked.returncode == 0 and "caro 0.1.0" in checked.stdout
    assert sorted(path.name for path in dist.iterdir()) == sorted(
        [*made, "caro-linux-x86_64.json", "caro-linux-x86_64-slim.json"]
    )


def test_a_model_that_lies_beside_a_program_belongs_to_the_release(dist: Path) -> None:
    both(dist, "0.1.0", "macos-arm64")
    assert released(dist).count(MODEL) == 1
    assert f"{sha256(str(dist / MODEL))}  {MODEL}\n" in (dist / "SHA256SUMS").read_text()
    (dist / MODEL).write_bytes(b"GGUF, and another")
    with pytest.raises(ReleaseError, match=f"needs .*{MODEL}"):
        artefacts(str(dist), "0.1.0")


def test_what_carries_no_signature_is_the_same_a_second_time(dist: Path) -> None:
    first = {name: sha256(str(dist / name)) for name in released(dist) if (dist / name).is_file()}
    second = {name: sha256(str(dist / name)) for name in released(dist) if (dist / name).is_file()}
    changed = {name for name in first if first[name] != second[name]}
    # A new key each time, and the script and the notes hold it.
    assert changed == {"SHA256SUMS", "SHA256SUMS.minisig", "caro.pub", "install.sh", "RELEASE-NOTES.md"}


def test_the_notes_are_the_section_of_the_version_and_say_what_is_missing(dist: Path) -> None:
    released(dist)
    said = (dist / "RELEASE-NOTES.md").read_text()
    assert said.startswith("# caro 0.1.0\n\n- The first.\n")
    assert "no program for linux-arm64, macos-arm64, macos-x86_64" in said
    assert "Next" not in said
    assert "https://caro.invalid/apt/caro.sources" in said
    by_hand = said.split("```sh\n")[-1].split("```")[0]
    done = subprocess.run(["sh", "-ec", by_hand], cwd=dist, capture_output=True, text=True)
    assert done.returncode == 0 and "caro-linux-x86_64: OK" in done.stdout
    (dist / "caro-linux-x86_64").write_bytes(b"changed")
    done = subprocess.run(["sh", "-ec", by_hand], cwd=dist, capture_output=True, text=True)
    assert done.returncode != 0 and "caro-linux-x86_64: FAILED" in done.stdout


def test_what_is_unreleased_is_for_a_trial_alone() -> None:
    assert notes.section(CHANGELOG, "0.2.0", False) == "### Added\n\n- Next."
    with pytest.raises(ReleaseError, match=r"nothing under `## 0\.2\.0`"):
        notes.section(CHANGELOG, "0.2.0", True)


def test_the_changelog_of_this_checkout_can_be_read() -> None:
    log = notes.debian("caro", notes.changelog(), "0.1.0", False, MOMENT)
    assert log.startswith("caro (0.1.0) stable; urgency=medium\n\n  * ")
    assert log.endswith("  Tue, 14 Nov 2023 22:13:20 +0000\n")
    assert max(map(len, log.splitlines())) <= 80


def test_two_processors_share_the_model_and_the_repository(dist: Path) -> None:
    both(dist, "0.1.0", "linux-arm64")
    made = released(dist)
    assert {"caro_0.1.0_amd64.deb", "caro_0.1.0_arm64.deb", "caro-model_1.0_all.deb"} < set(made)
    for processor in ("amd64", "arm64"):
        listed = (dist / f"apt/dists/stable/main/binary-{processor}/Packages").read_text()
        assert f"Filename: pool/main/c/caro/caro_0.1.0_{processor}.deb" in listed
        assert "Filename: pool/main/c/caro-model/caro-model_1.0_all.deb" in listed
    assert "no program for macos-arm64, macos-x86_64" in (dist / "RELEASE-NOTES.md").read_text()


def bill(dist: Path) -> dict[str, Any]:
    text = sbom("0.1.0", artefacts(str(dist), "0.1.0"), components(places(dist.parent)), MOMENT)
    assert text == sbom("0.1.0", artefacts(str(dist), "0.1.0"), components(places(dist.parent)), MOMENT)
    found: dict[str, Any] = json.loads(text)
    return found


def test_the_bill_names_every_part_of_every_program(dist: Path) -> None:
    found = bill(dist)
    assert (found["bomFormat"], found["specVersion"]) == ("CycloneDX", "1.6")
    parts = {part["bom-ref"]: part for part in found["components"]}
    assert len(parts) == len(found["components"])
    needs = {row["ref"]: row.get("dependsOn", []) for row in found["dependencies"]}
    assert set(needs) == {"caro", *parts}
    assert {ref for row in needs.values() for ref in row} == set(parts)
    full, slim = set(needs["file:caro-linux-x86_64"]), set(needs["file:caro-linux-x86_64-slim"])
    assert full - slim == {"SmolLM2-135M-Instruct"}
    assert parts["file:caro-linux-x86_64"]["hashes"][0]["content"] == sha256(str(dist / "caro-linux-x86_64"))
    assert parts["tree-sitter"]["version"] in (ROOT / "requirements" / "runtime.txt").read_text()
    assert all(part.get("purl", "pkg:").startswith("pkg:") for part in parts.values())


def test_every_locked_package_in_the_program_is_in_the_bill(dist: Path) -> None:
    named = {part["name"] for part in bill(dist)["components"]}
    for lock in ("runtime", "engine"):
        for line in (ROOT / "requirements" / f"{lock}.txt").read_text().splitlines():
            if "==" in line:
                assert line.split("==")[0] in named


def test_every_part_has_its_licence_in_the_text(dist: Path) -> None:
    parts = components(places(dist.parent))
    text = third_parties(parts)
    for part in parts:
        assert part.name in text and part.licence in text
        assert all(body.strip() in text for body in part.texts)


def test_a_licence_that_is_missing_stops_the_release(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match=r"no licence at .*make programs"):
        components(Places(cache=str(tmp_path), system=str(tmp_path)))


def no_manifest(dist: Path) -> None:
    for path in dist.glob("*.json"):
        path.unlink()


def changed(dist: Path) -> None:
    (dist / "caro-linux-x86_64").write_bytes(b"x" * (dist / "caro-linux-x86_64").stat().st_size)


def gone(dist: Path) -> None:
    (dist / "caro-linux-x86_64").unlink()


def older(dist: Path) -> None:
    program(dist, "0.0.9", "linux-x86_64", "full")


def no_slim(dist: Path) -> None:
    (dist / "caro-linux-x86_64-slim.json").unlink()


def no_full(dist: Path) -> None:
    (dist / "caro-linux-x86_64.json").unlink()


def misnamed(dist: Path) -> None:
    told = json.loads((dist / "caro-linux-x86_64.json").read_text()) | {"file": "caro-again"}
    (dist / "caro-again.json").write_text(json.dumps(told))
    (dist / "caro-again").write_bytes((dist / "caro-linux-x86_64").read_bytes())


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (no_manifest, "holds no built program .*: run `make programs`"),
        (changed, "is not what its manifest describes"),
        (gone, "is missing, its manifest is there"),
        (older, r"caro-linux-x86_64 is version 0\.0\.9, not 0\.1\.0"),
        (no_slim, "needs the slim program too"),
        (no_full, "package of the model needs a full program"),
        (misnamed, "full program for linux-x86_64: name it caro-linux-x86_64"),
    ],
)
def test_a_program_that_is_not_right_stops_the_release(dist: Path, spoil: object, says: str) -> None:
    assert callable(spoil)
    spoil(dist)
    with pytest.raises(ReleaseError, match=says):
        released(dist)


def test_a_final_release_needs_keys_and_an_address(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("CARO_GPG_KEY", "CARO_MINISIGN_KEY"):
        monkeypatch.delenv(name, raising=False)
    way_in.check(__version__, "https://caro.invalid", False)
    assert "only a trial: CARO_GPG_KEY gives no key" in capsys.readouterr().err
    with pytest.raises(ReleaseError, match="CARO_MINISIGN_KEY gives no key; ADDRESS is no"):
        way_in.check(__version__, "https://caro.invalid", True)


@pytest.mark.parametrize("version", ["", "1", "v0.1.0", "0.1.0; rm"])
def test_a_version_is_three_numbers(version: str) -> None:
    with pytest.raises(ReleaseError, match="is no version"):
        way_in.check(version, "", False)


def test_the_version_has_to_be_that_of_the_sources() -> None:
    with pytest.raises(ReleaseError, match=r"change app/caro/__init__\.py first"):
        way_in.check("99.0.0", "", False)
