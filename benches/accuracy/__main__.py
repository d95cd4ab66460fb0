"""The command line: ``python -m benches.accuracy run`` and ``python -m benches.accuracy selfcheck``."""

from __future__ import annotations

import sys

from benches.accuracy.run import main

sys.exit(main(sys.argv[1:]))
