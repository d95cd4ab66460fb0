#!python
"""What the installed `caro` command and `python -m caro` run.

It is installed as a script of its own rather than as an entry point: the script that pip writes for those
imports `re` first (6 ms of CPU, against 9 for the whole interpreter) and leaves nobody to catch Ctrl-C while
caro is being imported.
"""

try:
    from caro.cli import main

    main()
except KeyboardInterrupt:
    import os

    os._exit(130)
