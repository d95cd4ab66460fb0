#!python
"""What the installed `caro` command and `python -m caro` run.

It is installed as a script of its own rather than as an entry point: the script that installers write for
those imports `re` first (6 ms of CPU, against 9 for the whole interpreter) and leaves nobody to answer Ctrl-C
while caro is being imported.

Ctrl-C ends the process at once, unless it was started with interrupts ignored. Python's own handler raises
KeyboardInterrupt at whatever line runs next, inside the import system or a destructor say, which prints it
and goes on; and nothing that caro does needs unwinding. Both modules are built in and already loaded:
`_signal` lies under `signal`, which would import `enum` (1 ms).
"""

try:
    import _signal  # type: ignore[import-not-found]
    import os

    # Python ignores both, the compiled program's start leaves them alone. A server that goes away is an
    # error, and so is a file that may not grow (`ulimit -f`).
    _signal.signal(_signal.SIGPIPE, _signal.SIG_IGN)
    _signal.signal(_signal.SIGXFSZ, _signal.SIG_IGN)
    if _signal.getsignal(_signal.SIGINT) is _signal.default_int_handler:
        _signal.signal(_signal.SIGINT, lambda _number, _frame: os._exit(130))

    from caro.cli import main

    main()
except KeyboardInterrupt:
    os._exit(130)
