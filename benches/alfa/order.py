"""Whether the order of the lines that a gold command prints is part of the task."""

from __future__ import annotations

import re

# What lists what it meets, in an order nobody asked for; a line from anything else stands where it stands.
_LISTS = re.compile(
    r"(?<![\w/.-])(find|ls|du|tree|env|printenv|ps|df|lsof|getent|grep\s+-\w*[rR]\w*|diff\s+-\w*r\w*)(?![\w.-])"
)
_SORTS = re.compile(
    r"(?<![\w/.-])(sort|tac|shuf|head|tail|nl|ls\s+(-\S+\s+)*(-[a-zA-Z]*[tSrXv]\b|-[a-zA-Z]*[tSrXv][a-zA-Z]*|--sort))"
    r"(?![\w.-])"
)


def counts(golds: tuple[str, ...]) -> bool:
    """Tell whether the order counts: unless each gold command lists what it meets and none of them sorts."""
    return not all(_LISTS.search(gold) for gold in golds) or any(_SORTS.search(gold) for gold in golds)
