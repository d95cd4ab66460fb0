"""`python -m hwprobe [--root TREE] [--json]`: what this process, or a captured machine, may use."""

from __future__ import annotations

import argparse
import json
import os
import sys

from hwprobe import Host, budget, probe
from hwprobe.rendering import as_data, as_text


def main() -> int:
    """Print the report and the budget."""
    parser = argparse.ArgumentParser(prog="hwprobe", description="What this process may use of the machine.")
    parser.add_argument("--root", default="/", metavar="TREE", help="a captured tree holding proc and sys")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    if not os.path.isdir(options.root):
        parser.error(f"{options.root} is no folder")
    report = probe(Host(options.root))
    found = budget(report)
    text = json.dumps(as_data(report, found), indent=2) if options.json else as_text(report, found)
    try:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()
    except OSError as error:
        # what could not be written must not be tried again while Python ends
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        if not isinstance(error, BrokenPipeError):
            sys.stderr.write(f"hwprobe: cannot write: {error.strerror}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
