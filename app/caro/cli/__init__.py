"""The command line: the only room that reads a terminal, prints or exits.

This file is what runs before anything else, so it holds only the way in and the way out.
"""

from __future__ import annotations

import gc
import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

INTERRUPTED = 130
BROKEN_PIPE = 141
"""128 + SIGPIPE: what a shell reports for any program whose reader went away."""


def main() -> NoReturn:
    """Run the command line of this process and leave with its exit status.

    Leaving through `os._exit` skips the tear-down of the interpreter (1.5 ms of the 9 that an empty Python
    program takes), and with it the late complaint about a standard output that can't be flushed.
    """
    # One answer is over before there is anything to collect: 4 of 55 million instructions for nothing.
    gc.disable()
    try:
        from caro.cli.environ import Environ
        from caro.cli.run import run

        status = run(sys.argv[1:], Environ.of_process())
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        status = BROKEN_PIPE
    except BaseException as error:
        # Whatever escapes `run`, importing it included, is a broken installation.
        status = 1
        if os.environ.get("CARO_DEBUG"):
            sys.excepthook(type(error), error, error.__traceback__)
        elif sys.stderr is not None:
            text = " ".join(f"{type(error).__name__}: {error}".split())
            os.write(2, f"caro: cannot start: {ascii(text)[1:-1]} (CARO_DEBUG=1 shows where)\n".encode())
    if os.environ.get("CARO_DEBUG") == "modules":
        # How a compiled program tells what it imported: it has no `-X importtime`.
        os.write(2, f"modules: {' '.join(sorted(sys.modules))}\n".encode())
    os._exit(status)
