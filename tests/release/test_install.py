"""The install script: what it checks, what it leaves in place when something is wrong, and what it says."""

from __future__ import annotations

import functools
import http.server
import os
import shutil
import stat
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from release import keys
from release.common import ReleaseError
from release.installer import installer
from release.sums import sums
from tests.release.made import MODEL, ROOT, WEIGHTS, need, program

SCRIPT = ROOT / "release" / "install.sh"
HERE = f"linux-{'arm64' if os.uname().machine in ('aarch64', 'arm64') else 'x86_64'}"


class Place:
    """A release to install from, and a home to install into."""

    def __init__(self, folder: Path) -> None:
        need("minisign")
        self.release, self.home = folder / "release", folder / "home"
        self.home.mkdir()
        self.publish("0.1.0")

    def publish(self, version: str) -> None:
        names = [program(self.release, version, HERE, flavour).name for flavour in ("full", "slim")]
        self.sign(names, version)

    def sign(self, names: list[str], version: str = "0.2.0") -> None:
        """List these files, sign the list with a new key, and let that be the one that is trusted."""
        with keys.signer() as signer:
            sums(str(self.release), names, version, signer)
            self.key = signer.public

    def install(
        self, *words: str, tools: Path | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        environment = {
            "PATH": str(tools) if tools else os.environ["PATH"],
            "HOME": str(self.home),
            "CARO_BASE_URL": f"file://{self.release}",
            "CARO_PUBLIC_KEY": self.key,
        }
        return subprocess.run(
            ["/bin/sh", str(SCRIPT), *words],
            env={**environment, **variables},
            capture_output=True,
            text=True,
            stdin=subprocess.DEVNULL,
        )

    @property
    def caro(self) -> Path:
        return self.home / ".local" / "bin" / "caro"

    def version(self) -> str:
        return subprocess.run([self.caro, "--version"], capture_output=True, text=True).stdout.strip()

    def nothing_is_left(self) -> bool:
        """Tell whether the folder holds no work of the script."""
        return all(entry.name == "caro" for entry in self.caro.parent.iterdir())


@pytest.fixture
def place(tmp_path: Path) -> Place:
    return Place(tmp_path)


def only(folder: Path, *tools: str) -> Path:
    """Make a folder of these tools alone, to be the PATH."""
    folder.mkdir()
    for tool in ("sh", "uname", "mkdir", "mktemp", "rm", "mv", "cp", "awk", "cut", "head", "chmod", *tools):
        found = shutil.which(tool)
        if found:
            (folder / tool).symlink_to(found)
    return folder


def test_shellcheck_has_nothing_to_say() -> None:
    need("shellcheck")
    done = subprocess.run(["shellcheck", str(SCRIPT)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.parametrize("shell", ["dash", "bash --posix", "busybox sh", "zsh --emulate sh"])
def test_the_script_runs_in_any_shell(shell: str, place: Place) -> None:
    need(shell.split()[0])
    done = subprocess.run(
        [*shell.split(), str(SCRIPT)],
        env={"PATH": os.environ["PATH"], "HOME": str(place.home), "CARO_BASE_URL": f"file://{place.release}"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert place.version() == "caro 0.1.0"


def test_it_installs_for_one_person_and_verifies(place: Place) -> None:
    done = place.install()
    assert (done.returncode, done.stdout) == (0, "")
    assert "the signature is right" in done.stderr
    assert f"installed caro 0.1.0 as {place.caro}" in done.stderr
    assert f"{place.caro.parent} is not on PATH" in done.stderr
    assert place.version() == "caro 0.1.0"
    assert stat.S_IMODE(place.caro.stat().st_mode) == 0o755
    assert place.nothing_is_left()
    assert place.caro.read_bytes() == (place.release / f"caro-{HERE}").read_bytes()


def test_a_prefix_and_the_slim_flavour_can_be_chosen(place: Place, tmp_path: Path) -> None:
    wanted = (place.release / f"caro-{HERE}-slim").read_bytes()
    assert place.install("--slim", "--prefix", str(tmp_path / "a b")).returncode == 0
    assert (tmp_path / "a b" / "bin" / "caro").read_bytes() == wanted
    assert place.install("--slim", PREFIX=str(tmp_path / "c")).returncode == 0
    assert (tmp_path / "c" / "bin" / "caro").read_bytes() == wanted
    assert not place.caro.exists()


def test_a_second_time_changes_nothing_and_an_upgrade_replaces(place: Place) -> None:
    assert place.install().returncode == 0
    before = place.caro.stat().st_ino, place.caro.stat().st_mtime_ns, place.caro.stat().st_ctime_ns
    done = place.install()
    assert done.returncode == 0 and "is this release already" in done.stderr
    after = place.caro.stat()
    # Not the time of access: reading it to compare changes that.
    assert (after.st_ino, after.st_mtime_ns, after.st_ctime_ns) == before
    place.publish("0.2.0")
    assert place.install().returncode == 0
    assert place.version() == "caro 0.2.0"


def damaged(place: Place) -> None:
    file = place.release / f"caro-{HERE}"
    file.write_bytes(file.read_bytes()[:-1] + b"x")


def cut_short(place: Place) -> None:
    file = place.release / f"caro-{HERE}"
    file.write_bytes(file.read_bytes()[:100])


def gone(place: Place) -> None:
    (place.release / f"caro-{HERE}").unlink()


def list_changed(place: Place) -> None:
    file = place.release / "SHA256SUMS"
    file.write_text(file.read_text() + "\n")


def other_key(place: Place) -> None:
    trusted = place.key
    place.sign([f"caro-{HERE}"])
    place.key = trusted


def unsigned(place: Place) -> None:
    (place.release / "SHA256SUMS.minisig").unlink()


def not_listed(place: Place) -> None:
    place.sign([f"caro-{HERE}-slim"])


def broken(place: Place) -> None:
    file = place.release / f"caro-{HERE}"
    file.write_text("#!/bin/sh\necho 'GLIBC_2.28 not found' >&2; exit 1\n")
    place.sign([file.name])


def no_list(place: Place) -> None:
    (place.release / "SHA256SUMS").unlink()


@pytest.mark.parametrize(
    ("spoil", "says"),
    [
        (damaged, "is damaged: its checksum is wrong"),
        (cut_short, "is damaged: its checksum is wrong"),
        (gone, "can't be fetched"),
        (list_changed, "the signature of SHA256SUMS is wrong"),
        (other_key, "the signature of SHA256SUMS is wrong"),
        (unsigned, "holds no SHA256SUMS.minisig"),
        (not_listed, f"this release holds no caro-{HERE}"),
        (broken, "does not run on this machine (GLIBC_2.28 not found)"),
        (no_list, "holds no SHA256SUMS"),
    ],
)
def test_what_is_wrong_is_told_and_the_old_program_stays(place: Place, spoil: object, says: str) -> None:
    assert callable(spoil)
    assert place.install().returncode == 0
    place.publish("0.2.0")
    spoil(place)
    done = place.install()
    assert done.returncode == 1
    assert says in done.stderr
    assert place.version() == "caro 0.1.0"
    assert place.nothing_is_left()


def test_without_minisign_it_says_how_to_verify(place: Place, tmp_path: Path) -> None:
    done = place.install(tools=only(tmp_path / "tools", "sha256sum"))
    assert done.returncode == 0, done.stderr
    assert f"minisign -Vm SHA256SUMS -P {place.key}" in done.stderr
    assert "the signature is right" not in done.stderr


def test_without_a_tool_for_checksums_nothing_is_installed(place: Place, tmp_path: Path) -> None:
    done = place.install(tools=only(tmp_path / "tools"))
    assert done.returncode == 1
    assert "one is needed: sha256sum shasum openssl" in done.stderr
    assert not place.caro.exists()


@pytest.mark.parametrize("tool", ["shasum", "openssl"])
def test_other_tools_for_checksums_will_do(place: Place, tmp_path: Path, tool: str) -> None:
    need(tool)
    tools = only(tmp_path / "tools", tool, "perl")
    assert place.install(tools=tools).returncode == 0
    damaged(place)
    place.caro.unlink()
    assert "is damaged" in place.install(tools=tools).stderr


@pytest.mark.parametrize(
    ("address", "says"),
    [
        ("", "set CARO_BASE_URL"),
        ("http://caro.invalid/x", "https:// is needed"),
        ("ftp://caro.invalid/x", "https:// is needed"),
        ("file:///nowhere", "holds no SHA256SUMS; is the address right?"),
    ],
)
def test_an_address_that_will_not_do_is_told(place: Place, address: str, says: str) -> None:
    done = place.install(CARO_BASE_URL=address)
    assert done.returncode == 1
    assert says in done.stderr


def machine(folder: Path, system: str, processor: str) -> Path:
    """Make a PATH on which `uname` tells another machine."""
    tools = only(folder, "sha256sum")
    (tools / "uname").unlink()
    (tools / "uname").write_text(f"#!/bin/sh\ncase $1 in -s) echo {system} ;; -m) echo {processor} ;; esac\n")
    (tools / "uname").chmod(0o755)
    return tools


@pytest.mark.parametrize(
    ("system", "processor", "says"),
    [
        ("Darwin", "arm64", "holds no caro-macos-arm64"),
        ("Darwin", "x86_64", "holds no caro-macos-x86_64"),
        ("Linux", "armv7l", "no caro for the processor armv7l"),
        ("FreeBSD", "amd64", "no caro for FreeBSD"),
    ],
)
def test_another_machine_gets_its_own_or_a_reason(
    place: Place, tmp_path: Path, system: str, processor: str, says: str
) -> None:
    done = place.install(tools=machine(tmp_path / "tools", system, processor))
    assert done.returncode == 1
    assert says in done.stderr


def test_on_macos_the_model_is_put_where_the_program_looks_for_it(place: Place, tmp_path: Path) -> None:
    names = [program(place.release, "0.1.0", "macos-arm64", flavour).name for flavour in ("full", "slim")]
    place.sign([*names, MODEL])
    tools = machine(tmp_path / "tools", "Darwin", "arm64")
    model = place.home / ".local" / "share" / "caro" / "models" / MODEL
    assert place.install("--slim", tools=tools).returncode == 0
    assert not model.exists()
    (place.release / MODEL).write_bytes(b"GGUF, and another")
    done = place.install(tools=tools)
    assert done.returncode == 1 and f"{MODEL} is damaged" in done.stderr
    assert place.caro.read_bytes() == (place.release / names[1]).read_bytes() and not model.exists()
    (place.release / MODEL).write_bytes(WEIGHTS)
    assert place.install(tools=tools).returncode == 0
    assert model.read_bytes() == WEIGHTS
    assert place.caro.read_bytes() == (place.release / names[0]).read_bytes()
    assert "this release already" in place.install(tools=tools).stderr
    model.unlink()
    assert place.install(tools=tools).returncode == 0
    assert model.read_bytes() == WEIGHTS and place.nothing_is_left()


def test_a_folder_in_the_way_is_told(place: Place) -> None:
    place.caro.mkdir(parents=True)
    assert "is a folder" in place.install().stderr
    assert "can't be made" in place.install("--prefix", "/proc/nowhere").stderr


def test_a_wrong_word_shows_the_usage(place: Place) -> None:
    done = place.install("--fast")
    assert done.returncode == 2 and "usage:" in done.stderr
    assert place.install("--help").stdout.startswith("usage:")


def test_a_script_that_arrives_cut_short_does_nothing(place: Place, tmp_path: Path) -> None:
    text = SCRIPT.read_text()
    for share in (0.5, 0.9, 0.99):
        (tmp_path / "cut.sh").write_text(text[: int(len(text) * share)])
        subprocess.run(
            ["/bin/sh", str(tmp_path / "cut.sh")],
            env={
                "PATH": os.environ["PATH"],
                "HOME": str(place.home),
                "CARO_BASE_URL": f"file://{place.release}",
            },
            capture_output=True,
        )
        assert not place.caro.parent.exists()


@pytest.fixture
def served(place: Place) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=str(place.release))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


class Quiet(http.server.SimpleHTTPRequestHandler):
    """A server that logs nothing."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.mark.parametrize("tool", ["curl", "wget"])
def test_it_fetches_from_a_server(place: Place, served: str, tool: str, tmp_path: Path) -> None:
    need(tool)
    tools = only(tmp_path / "tools", "sha256sum", "minisign", tool)
    done = place.install(tools=tools, CARO_BASE_URL=f"{served}/", no_proxy="127.0.0.1")
    assert done.returncode == 0, done.stderr
    assert place.version() == "caro 0.1.0"
    gone(place)
    place.caro.unlink()
    assert "can't be fetched" in place.install(tools=tools, CARO_BASE_URL=served, no_proxy="127.0.0.1").stderr


def test_the_release_writes_its_address_and_key_into_the_script(place: Place, tmp_path: Path) -> None:
    script = tmp_path / "install.sh"
    script.write_text(installer(f"file://{place.release}", place.key))
    done = subprocess.run(
        ["/bin/sh", str(script)],
        env={"PATH": os.environ["PATH"], "HOME": str(place.home)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0 and "the signature is right" in done.stderr
    with pytest.raises(ReleaseError):
        installer("it's", "key")


def test_a_key_is_taken_from_a_file_or_from_the_variable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    need("minisign")
    secret = tmp_path / "key"
    subprocess.run(["minisign", "-GW", "-s", secret, "-p", tmp_path / "pub"], check=True, capture_output=True)
    public = (tmp_path / "pub").read_text().splitlines()[1]
    (tmp_path / "x").write_text("x")
    for value in (str(secret), secret.read_text()):
        monkeypatch.setenv(keys.MINISIGN_VARIABLE, value)
        with keys.signer() as signer:
            assert signer.public == public
            signer.sign(str(tmp_path / "x"), "caro 1")
        subprocess.run(["minisign", "-Vqm", tmp_path / "x", "-P", public], check=True)
    monkeypatch.setenv(keys.MINISIGN_VARIABLE, "/nowhere")
    with pytest.raises(ReleaseError, match="which is no file"), keys.signer():
        pass


def test_a_key_may_have_a_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # The real one takes 5 s to make a key of a password, each of three times.
    stand_in = tmp_path / "minisign"
    stand_in.write_text(
        "#!/bin/sh\nread -r word; [ \"$word\" = secret ] || { echo 'Wrong password' >&2; exit 1; }\n"
        'while [ $# -gt 0 ]; do [ "$1" = -p ] && printf "comment\\nRWQ\\n" > "$2"; shift; done\n'
    )
    stand_in.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv(keys.MINISIGN_VARIABLE, str(stand_in))
    monkeypatch.setenv(keys.PASSWORD_VARIABLE, "secret")
    with keys.signer() as signer:
        assert signer.public == "RWQ"
    monkeypatch.setenv(keys.PASSWORD_VARIABLE, "wrong")
    with pytest.raises(ReleaseError, match="Wrong password"), keys.signer():
        pass
