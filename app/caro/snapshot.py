"""Lets the single-file program start from memory that was recorded once (`build/binary/snapshot.c`).

The builder runs the program, which loads what a static answer needs and writes down its memory; that goes
behind the program. Later starts map it and come straight to `resume`, where what belongs to this process
takes the place of what belonged to that one.
"""

from __future__ import annotations

import os
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

WARMING = (
    "which folders are empty",
    "show the three oldest pictures below photos",
    "lines with timeout in server.log, without the debug ones",
    "the five busiest processes",
    "undo my last two commits but keep the work",
)
"""What is asked before recording, so that modules are loaded and tables opened.
None is in an evaluation, and what was asked leaves nothing that another request could find."""


def record(path: str) -> None:
    """Load what a static answer needs, and write this process's memory to `path`."""
    import gc
    import io

    import _snapshot  # type: ignore[import-not-found]

    from caro import payload
    from caro.backends.static import surroundings, tokens
    from caro.cli.environ import Environ
    from caro.cli.run import run

    streams = (sys.stdin, sys.stdout, sys.stderr)
    if any(stream is None or stream.seekable() for stream in streams):
        raise OSError("record with pipes: a stream that was a file would be sought in when it is a pipe")
    variables = {"CARO_STATS": "off", "CARO_PRIVATE": "on"}  # nobody asked
    for query in WARMING:
        env = Environ(None, io.StringIO(), io.StringIO(), variables, sys.platform)
        run(["--backend", "static", "--", query], env)
    tokens._seen.clear()
    surroundings._listed = None  # the folder of this run is not that of a later one
    surroundings._asks = None  # nor is its system
    early = {"ctypes", "random", "ssl", "threading"} & set(sys.modules)
    if early:
        raise OSError(f"{', '.join(sorted(early))} would have the same state in every process")
    # The file of this run is not that of a later one.
    for opened in payload._opened:
        os.close(opened.handle)
        opened.handle = -1
    os.environ._data.clear()  # type: ignore[attr-defined]
    sys.argv.clear()
    gc.collect()
    gc.freeze()  # a later collection would write to every object
    _snapshot.record(path, resume)


def resume(handle: int, arguments: list[str], variables: dict[bytes, bytes], ignored: int) -> NoReturn:
    """Be this process, whose program is open as `handle`, and answer.

    The bits of `ignored` are the numbers of the signals that it was told to ignore.
    """
    import _signal  # type: ignore[import-not-found]

    from caro import payload
    from caro.cli import main

    for opened in payload._opened:
        opened.handle = handle
    os.environ._data.update(variables)  # type: ignore[attr-defined]
    sys.argv[:] = arguments
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(number)
        except OSError:
            setattr(sys, name, None)
    if sys.stdout is not None and os.isatty(1):
        sys.stdout.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    # As `caro.__main__` does.
    _signal.signal(_signal.SIGPIPE, _signal.SIG_IGN)
    _signal.signal(_signal.SIGINT, lambda _number, _frame: os._exit(130))
    for number in range(1, ignored.bit_length()):
        if ignored >> number & 1:
            _signal.signal(number, _signal.SIG_IGN)
    main()
