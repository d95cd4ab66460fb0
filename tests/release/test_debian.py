"""The Debian packages: what they hold, that lintian has nothing to say, and that apt installs them."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from caro._record import replace
from caro.models import store
from caro.models.catalogue import DEFAULT
from release import keys, notes
from release.apt import repository
from release.artefacts import artefacts
from release.common import ReleaseError, run, sha256
from release.common import need as need_tools
from release.components import components, third_parties
from release.deb import MODEL_VERSIONS, caro_package, debian_copyright, model_package
from release.trial import Root, lint
from tests.release.made import MODEL, MOMENT, ROOT, WEIGHTS, both, described, need, places

VERSIONS = {hashlib.sha256(WEIGHTS).hexdigest(): ("1.0", MOMENT)}


@pytest.fixture(autouse=True)
def changelog(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notes, "changelog", lambda: "## 0.1.1\n\n- Better.\n\n## 0.1.0\n\n- The first.\n")


def packages(folder: Path, version: str = "0.1.0") -> tuple[str, str]:
    need("dpkg-deb")
    slim = both(folder, version)[1]
    texts = third_parties(components(places(folder)))
    return (
        caro_package(slim, str(folder), texts, "", True, MOMENT),
        model_package(MODEL, WEIGHTS, str(folder), VERSIONS),
    )


def listed(package: str) -> dict[str, str]:
    """Return mode and owner of every file in a package by its path."""
    rows = [row.split(None, 5) for row in run(["dpkg-deb", "-c", package]).splitlines()]
    return {row[5].removeprefix("./"): f"{row[0]} {row[1]}" for row in rows}


def test_the_package_holds_the_program_and_what_goes_with_it(tmp_path: Path) -> None:
    caro, model = packages(tmp_path)
    files = listed(caro)
    assert files["usr/lib/caro/caro"] == "-rwxr-xr-x root/root"
    assert "usr/bin/caro -> ../lib/caro/caro" in files
    for path in (
        "usr/share/man/man1/caro.1.gz",
        "usr/share/bash-completion/completions/caro",
        "usr/share/zsh/vendor-completions/_caro",
        "usr/share/fish/vendor_completions.d/caro.fish",
        "usr/share/doc/caro/copyright",
        "usr/share/doc/caro/changelog.gz",
    ):
        assert files[path] == "-rw-r--r-- root/root"
    assert f"usr/share/caro/models/{MODEL}" in listed(model)
    field = run(["dpkg-deb", "-f", caro, "Recommends", "Depends", "Architecture"])
    assert field == "Recommends: caro-model\nDepends: libc6 (>= 2.28)\nArchitecture: amd64\n"
    assert run(["dpkg-deb", "-f", model, "Architecture"]) == "all\n"


def test_the_same_inputs_give_the_same_packages(tmp_path: Path) -> None:
    old = os.umask(0o022)
    try:
        first = [sha256(package) for package in packages(tmp_path / "one")]
        os.umask(0o077)
        assert [sha256(package) for package in packages(tmp_path / "two")] == first
    finally:
        os.umask(old)


def test_the_model_keeps_its_package_from_release_to_release(tmp_path: Path) -> None:
    first, second = packages(tmp_path / "one", "0.1.0"), packages(tmp_path / "two", "0.1.1")
    assert Path(first[1]).name == Path(second[1]).name
    assert sha256(first[1]) == sha256(second[1])
    assert sha256(first[0]) != sha256(second[0])


def test_an_installed_model_is_not_hashed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, package = packages(tmp_path)
    run(["dpkg-deb", "-x", package, str(tmp_path / "root")])
    file = tmp_path / "root/usr/share/caro/models" / MODEL
    model = replace(DEFAULT, file=MODEL, size=len(WEIGHTS), sha256=hashlib.sha256(WEIGHTS).hexdigest())
    hashed: list[str] = []
    monkeypatch.setattr(store, "digest", lambda path: hashed.append(path) or model.sha256)
    store.check(str(file), model)
    assert hashed == []
    os.utime(file)
    store.check(str(file), model)
    assert hashed == [str(file)]


def test_a_new_model_needs_a_version(tmp_path: Path) -> None:
    with pytest.raises(ReleaseError, match="give it a version in MODEL_VERSIONS"):
        model_package(MODEL, WEIGHTS + b"x", str(tmp_path), VERSIONS)


def test_the_shipped_model_has_a_version() -> None:
    assert DEFAULT.sha256 in MODEL_VERSIONS


def test_the_full_text_of_a_common_licence_is_named_and_not_repeated() -> None:
    apache = (ROOT / "LICENSE").read_text()
    made = debian_copyright(
        f"A part\n======\n{apache}\n---- LLVM Exceptions to the Apache 2.0 License ----\n\nEnd\n"
    )
    assert "/usr/share/common-licenses/Apache-2.0" in made
    assert "Grant of Copyright License" not in made
    assert "A part\n" in made and "LLVM Exceptions" in made and made.endswith("End\n")


def pool(folder: Path, *files: str) -> str:
    """Lay packages out as a repository does; return its folder."""
    for file in files:
        place = folder / "apt/pool/main/c" / Path(file).name.split("_")[0]
        place.mkdir(parents=True)
        shutil.copy(file, place)
    return str(folder / "apt")


def test_lintian_has_nothing_to_say(tmp_path: Path) -> None:
    _, model = packages(tmp_path)
    # An executable as the builder makes it, so that lintian looks at it as one.
    described(tmp_path / "caro-linux-x86_64-slim", Path("/bin/true"), {}, "0.1.0", "linux-x86_64", "slim")
    slim = artefacts(str(tmp_path), "0.1.0")[1]
    texts = third_parties(components(places(tmp_path)))
    caro = caro_package(slim, str(tmp_path), texts, "", True, MOMENT)
    need("lintian")
    assert lint(pool(tmp_path, caro, model)) == ["caro-model_1.0_all.deb", "caro_0.1.0_amd64.deb"]


def test_lintian_would_say_so(tmp_path: Path) -> None:
    caro, _ = packages(tmp_path)
    tree = tmp_path / "tree"
    run(["dpkg-deb", "-R", caro, str(tree)])
    (tree / "usr/share/doc/caro/copyright").unlink()
    run(["dpkg-deb", "--root-owner-group", "-b", str(tree), str(tmp_path / "bad.deb")])
    need("lintian")
    with pytest.raises(ReleaseError, match="E: caro: no-copyright-file"):
        lint(pool(tmp_path, str(tmp_path / "bad.deb")))


def test_a_missing_tool_is_named_with_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(ReleaseError, match="apt-get install dpkg reprepro"):
        need_tools("reprepro", "dpkg-deb")


@pytest.fixture
def one_key(monkeypatch: pytest.MonkeyPatch) -> None:
    need("gpg")
    with keys.gpg_home() as home:
        monkeypatch.setenv(keys.GPG_VARIABLE, keys.export_secret(home))


@pytest.fixture
def root(tmp_path: Path) -> Iterator[Root]:
    need("apt-get", "dpkg", "reprepro")
    if os.geteuid():
        pytest.skip("dpkg installs for root alone")
    yield Root(str(tmp_path / "root"))


def published(folder: Path, version: str) -> str:
    return repository(list(packages(folder, version)), str(folder / "apt"), "https://caro.invalid/apt")


def test_apt_installs_upgrades_and_purges(one_key: None, root: Root, tmp_path: Path) -> None:
    root.use(published(tmp_path / "one", "0.1.0"))
    root.update()
    root.apt("install", "caro")
    assert (root.version("caro"), root.version("caro-model")) == ("0.1.0", "1.0")
    assert root.program("--version") == "caro 0.1.0\n"
    assert os.path.isfile(root.path(f"usr/share/caro/models/{MODEL}"))

    root.point(published(tmp_path / "two", "0.1.1"))
    root.update()
    said = root.apt("upgrade")
    assert (root.version("caro"), root.version("caro-model")) == ("0.1.1", "1.0")
    assert "caro-model" not in said
    assert root.program("--version") == "caro 0.1.1\n"

    root.apt("purge", "caro", "caro-model")
    assert root.files() == root.before
    assert root.version("caro") == ""


def test_apt_refuses_what_another_key_signed(root: Root, tmp_path: Path) -> None:
    root.use(published(tmp_path / "one", "0.1.0"))
    root.point(published(tmp_path / "two", "0.1.1"))
    with pytest.raises(ReleaseError, match=r"NO_PUBKEY|not signed|couldn't be verified"):
        root.update()


def test_apt_refuses_a_package_that_was_changed(root: Root, tmp_path: Path) -> None:
    made = published(tmp_path, "0.1.0")
    root.use(made)
    root.update()
    (package,) = Path(made).glob("pool/main/c/caro/*.deb")
    data = bytearray(package.read_bytes())
    data[-20] ^= 1
    package.write_bytes(data)
    with pytest.raises(ReleaseError, match="Hash Sum mismatch"):
        root.apt("install", "caro")
    assert root.version("caro") == ""


def test_the_sources_file_trusts_one_key_for_one_place(tmp_path: Path) -> None:
    need("reprepro")
    made = Path(published(tmp_path, "0.1.0"))
    said = (made / "caro.sources").read_text()
    assert "URIs: https://caro.invalid/apt\n" in said
    assert "Signed-By: /etc/apt/keyrings/caro.asc\n" in said
    assert (made / "caro.asc").read_text().startswith("-----BEGIN PGP PUBLIC KEY BLOCK-----")
    assert sorted(entry.name for entry in made.iterdir()) == ["caro.asc", "caro.sources", "dists", "pool"]
