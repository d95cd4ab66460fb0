"""The keys that a release is signed with: GnuPG's for the apt repository, minisign's for the checksums.

A key is given by a variable that holds it or names its file. Where none is given, one is made for this
release alone, to try the whole way, and what is signed with it is no release for others.
"""

from __future__ import annotations

import contextlib
import dataclasses
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator

from release.common import ReleaseError, need, run, write

GPG_VARIABLE = "CARO_GPG_KEY"
MINISIGN_VARIABLE = "CARO_MINISIGN_KEY"
PASSWORD_VARIABLE = "CARO_MINISIGN_PASSWORD"


def given() -> dict[str, bool]:
    """Return by variable whether it gives a key."""
    return {name: bool(os.environ.get(name)) for name in (GPG_VARIABLE, MINISIGN_VARIABLE)}


@contextlib.contextmanager
def gpg_home() -> Iterator[str]:
    """Give a home of GnuPG that holds one secret key, and remove it with its agent afterwards."""
    need("gpg")
    # Short, because the agent's socket lies in it: a path of 108 characters is the most.
    with tempfile.TemporaryDirectory(prefix="caro-gpg-", dir="/tmp", ignore_cleanup_errors=True) as home:
        gpg = ["gpg", "--homedir", home, "--batch", "--quiet", "--no-tty"]
        try:
            with _secret(GPG_VARIABLE, home) as path:
                if path:
                    run([*gpg, "--import", path])
                else:
                    who = "caro (for tests alone)"
                    run([*gpg, "--pinentry-mode", "loopback", "--passphrase", "", "--quick-generate-key", who,
                         "ed25519", "sign", "never"])  # fmt: skip
            yield home
        finally:
            if shutil.which("gpgconf"):
                subprocess.run(["gpgconf", "--homedir", home, "--kill", "all"], check=False)


def fingerprint(home: str) -> str:
    """Return that of the one secret key of a home."""
    listed = run(["gpg", "--homedir", home, "--batch", "--with-colons", "--list-secret-keys"])
    found = [line.split(":")[9] for line in listed.splitlines() if line.startswith("fpr:")]
    kinds = [line for line in listed.splitlines() if line.startswith("sec:")]
    if len(kinds) != 1:
        raise ReleaseError(f"{GPG_VARIABLE} has to hold one secret key, and holds {len(kinds)}")
    return found[0]


def export_secret(home: str) -> str:
    """Return the secret key of a home, armoured, for a second signing with the same key."""
    return run(["gpg", "--homedir", home, "--batch", "--armor", "--export-secret-keys"])


def export_public(home: str) -> str:
    """Return the public key of a home, armoured, as apt takes it for `Signed-By`."""
    return run(["gpg", "--homedir", home, "--batch", "--armor", "--export"])


@dataclasses.dataclass(frozen=True)
class Signer:
    """A key of minisign."""

    secret: str
    """Its file."""
    public: str
    """The line that others verify with."""

    def sign(self, path: str, comment: str) -> str:
        """Sign a file, with a comment that the signature covers; return the signature's path."""
        signature = path + ".minisig"
        _minisign(["-S", "-s", self.secret, "-m", path, "-x", signature, "-t", comment,
                   "-c", "signature by the makers of caro"])  # fmt: skip
        return signature


@contextlib.contextmanager
def signer() -> Iterator[Signer]:
    """Give the key of minisign, and remove what copy there is of it afterwards."""
    need("minisign")
    with (
        tempfile.TemporaryDirectory(prefix="caro-minisign-") as folder,
        _secret(MINISIGN_VARIABLE, folder) as own,
    ):
        secret, public = own or os.path.join(folder, "key"), os.path.join(folder, "key.pub")
        if own:
            _minisign(["-R", "-s", secret, "-p", public])
        else:
            _minisign(["-G", "-W", "-s", secret, "-p", public])
        with open(public, encoding="ascii") as file:
            yield Signer(secret, file.read().splitlines()[1])


def _minisign(words: list[str]) -> None:
    """Run minisign, which asks for the password of a key on standard input."""
    password = os.environ.get(PASSWORD_VARIABLE, "")
    done = subprocess.run(
        ["minisign", *words], input=f"{password}\n", text=True, capture_output=True, check=False
    )
    if done.returncode:
        raise ReleaseError(f"minisign failed: {done.stderr.strip() or done.stdout.strip()}")


@contextlib.contextmanager
def _secret(variable: str, folder: str) -> Iterator[str]:
    """Give the file of a secret that a variable names or holds, "" without one."""
    value = os.environ.get(variable, "")
    if not value or os.path.isfile(value):
        yield value
        return
    if "\n" not in value:
        raise ReleaseError(f"{variable} names {value}, which is no file")
    path = write(os.path.join(folder, "given"), value, 0o600)
    try:
        yield path
    finally:
        os.unlink(path)
