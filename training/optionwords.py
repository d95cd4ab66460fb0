"""Write down which options each tool has, for the check of what the model wrote.

`python -m training.optionwords ROWS.json > app/caro/backends/embedded/optionwords.py`; the manual pages must
have been fetched (`python -m training.flags --fetch`). An option is known when it stands in the tool's page,
in that of its sub-command, or in a command that the model was trained on.
"""

from __future__ import annotations

import json
import re
import sys
import textwrap
from collections import defaultdict
from pathlib import Path

from caro.backends.embedded.known import key, options
from caro.shell.calls import calls
from training import flags

MOST, OF_MANY = 90, 250
"""Options of one tool, and of one that stands in a hundred commands and more; of those with more, such as
compilers and converters, anything is taken for an option."""
FETCHING = frozenset("pip pip3 pipx uv tox".split())
"""Tools whose sub-commands share dozens of options about where packages come from: any is taken for one."""
OPTION = re.compile(r"--?[A-Za-z0-9?@#][\w-]{0,30}")
FEW, UNPAGED = 4, 40
"""Commands in which a tool must stand for its options to be listed, and one without a page."""
HEAD = '''"""Which options each tool has: facts from manual pages and from the training pairs.

Made by `python -m training.optionwords`. A line is a tool, or a tool and its sub-command, then its options:
behind `+` those of one letter, joined; `*` stands for too many to name.
"""

TEXT = """\\
'''


def main(rows: Path) -> int:
    """Print the module."""
    seen: dict[str, set[str]] = defaultdict(set)
    count: dict[str, int] = defaultdict(int)
    paged: set[str] = set()
    documented: set[str] = set()
    data = json.loads(rows.read_text("utf-8"))
    for source in ("hand", "held", "sampled", "tldr", "nl2bash"):
        for _, command, _ in data[source]:
            for call in calls(command):
                name = key(call)
                if source in ("tldr", "nl2bash") and name not in count:
                    continue
                if name is None or not re.fullmatch(r"[A-Za-z0-9_.+\[-]+(?: [a-z][a-z-]+)?", name):
                    continue
                count[name] += 1
                seen[name].update(options(call))
                if name not in paged:
                    paged.add(name)
                    for page in flags.pages_of(call) or []:
                        seen[name].update(page.options)
                        documented.add(name)
    lines = []
    for name in sorted(seen):
        known = sorted(word for word in seen[name] if OPTION.fullmatch(word))
        letters = "".join(word[1] for word in known if len(word) == 2)
        words = [word for word in known if len(word) > 2]
        parts = [name, *(["+" + letters] if letters else []), *words]
        few = count[name] < FEW if name in documented else count[name] < UNPAGED
        if few or name.split(" ")[0] in FETCHING or len(known) > (OF_MANY if count[name] >= 100 else MOST):
            parts = [name, "*"]
        lines += textwrap.wrap(" ".join(parts), 108, subsequent_indent=" ", break_on_hyphens=False,
                               break_long_words=False)  # fmt: skip
    sys.stdout.write(HEAD + "\n".join(lines) + '\n"""\n')
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
