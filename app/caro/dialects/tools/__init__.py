"""The table of dialects: what GNU's tools, BSD's (macOS) and BusyBox's write differently.

To add a row, put a `Difference` (an option) or a `Program` (a whole command) into the file that fits. Its example
gives the same command in each dialect's form; the tests turn one into the other, and run those of GNU and BusyBox
to see that they do the same. What an option does the same everywhere needs no row.
"""

from __future__ import annotations

from caro.dialects.tools import archives, files, finding, machine, network, running, text, times

MODULES = (files, finding, text, times, running, archives, machine, network)
TITLES = {
    "files": "Files and folders", "finding": "Finding files", "text": "Text", "times": "Dates and times",
    "running": "Running programs", "archives": "Archives and sums", "machine": "The machine",
    "network": "The network",
}  # fmt: skip
