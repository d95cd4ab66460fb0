"""`python -m hwprobe [--root TREE] [--json]`: what this process, or a captured machine, may use."""

from __future__ import annotations

import argparse
import json
import sys

from hwprobe import Host, probe


def main() -> int:
    """Print the budget."""
    parser = argparse.ArgumentParser(prog="hwprobe", description="What this process may use of the machine.")
    parser.add_argument("--root", default="/", help="a captured tree with proc and sys below it")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    options = parser.parse_args()
    found = probe(Host(options.root))
    rows = {
        "threads": found.threads,
        "quota_cpus": found.quota,
        "memory_bytes": found.memory,
        "available_bytes": found.available,
    }
    if options.json:
        print(json.dumps({"schema": 1, **rows}))
    else:
        for name, value in rows.items():
            print(f"{name:<16} {'none' if value is None else value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
