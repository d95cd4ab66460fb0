"""`python -m pages`: write the pages that are made from tables."""

from __future__ import annotations

from pages import made

for path in made.write():
    print(f"written: {path}")
