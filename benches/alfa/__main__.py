"""The command line: ``python -m benches.alfa run``."""

from __future__ import annotations

import sys

from benches.alfa.run import main

sys.exit(main(sys.argv[1:]))
