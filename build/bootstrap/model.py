"""Join the language model's pieces, which lie in `model/`, and print where the whole file is.

Run by .venv's Python, with caro installed, from the top of the checkout. The store checks the file's sha256.
"""

from __future__ import annotations

import os
import sys

import progress

from caro.models import store

PIECES = "model"


def main() -> int:
    """Install the model where it is missing; return the exit status."""
    try:
        try:
            path = store.locate({**os.environ, "CARO_MODEL": ""}).path
        except store.ModelError:
            path = store.install(PIECES, store.installable(os.environ))
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
