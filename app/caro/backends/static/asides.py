"""What a request wants to be told besides: "… and show their owner", "… with its size", "who can write to …".

Such words are weak or fill in, so a phrasing explains them without saying what they ask for. An answer that
shows no mark of what was asked for is no answer.
"""

from __future__ import annotations

from caro.backends.static.besides import MEASURES, SEEN
from caro.backends.static.constraints import holds
from caro.backends.static.looking import changes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading

OPENS = frozenset(
    "and with including incl plus also , showing show print printing display tell list see &".split()
)
"""Words before a property that is to be shown too."""
BETWEEN = frozenset(
    """their its the each his her me also show print list display tell see full absolute total file human
    exact last respective current disk complete whole actual in mb kb gb bytes folder""".split()
)
"""Words between such an opening and the property."""
TOLD = frozenset(
    "size sizes owner owners permissions date dates timestamps age ages checksum checksums".split()
)
"""Properties of files and folders that such an opening asks for."""
PLACED = "%h;dirname;pwd"
"""What tells in which folder something lies."""
WHO = "who;%u;%U;%an;-l;stat ;ps ;user;log;blame;passwd;group;facl;lsof;fuser;git ;-issuer"
"""What shows in an answer to a question that begins with "who" and is about files or folders."""
FOLDER = ("folder", "directory")
FILES = frozenset("file files folder folders directory directories".split())
LOOKS = frozenset("show print list display tell see".split())
PRINTED = "-print;-v;echo;&&;|;tee;printf;--verbose; do "
"""What shows in a change that also tells what it did."""
CLOSES = frozenset(
    ("", ",", "?", *"and in of for as sorted too also but ordered from next beside please with then".split())
)
"""What may follow a property that is only named, and given no value."""


ASKING = frozenset((*TOLD, "how", "which", "what"))


def untold(reading: Reading, command: str) -> str | None:
    """Return what the request asks to be told and the command does not tell, or None."""
    tokens = reading.tokens
    lows = [("" if token.kind == "quoted" else token.low) for token in tokens]
    if lows[:1] == ["who"] and not FILES.isdisjoint(lows) and not holds(command, WHO):
        return "who"
    for k in range(1, len(lows)) if not ASKING.isdisjoint(lows) else ():
        marks = _asked(lows, k)
        if marks and not holds(command, marks):
            return lows[k]
    if changes(command):
        for k in range(2, len(lows)):
            joined = lows[k - 1] in ("and", "then", ",", "but")
            if joined and lows[k] in LOOKS and not holds(command, PRINTED):
                return lows[k]
    return None


def _asked(lows: list[str], k: int) -> str | None:
    """Return the marks of what is asked for at word `k`, or None."""
    start, after = k - 1, lows[k + 1] if k + 1 < len(lows) else ""
    if lows[k] in TOLD and after in CLOSES:
        marks = SEEN[lows[k]]
    elif lows[k] == "how" and k > 1:
        marks = MEASURES.get(after, "")
    elif lows[k] in ("which", "what") and after in FOLDER:
        marks = PLACED
    else:
        return None
    while start > 0 and lows[start] in BETWEEN and lows[start] not in OPENS:
        start -= 1
    return marks if lows[start] in OPENS and start > 0 else None
