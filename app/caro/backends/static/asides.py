"""What a request wants to be told besides: "… and show their owner", "… with its size", "who can write to …".

Such words are weak or fill in, so a phrasing explains them without saying what they ask for. An answer that
shows no mark of what was asked for is no answer.
"""

from __future__ import annotations

from caro.backends.static.besides import MEASURES, SEEN
from caro.backends.static.constraints import holds
from caro.backends.static.looking import changes
from caro.backends.static.slots import archive_kind
from caro.backends.static.surroundings import is_folder

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
WHO = "who;%u;%U;%an;-l;stat ;ps ;user;log;blame;passwd;group;facl;lsof;fuser;git "
"""What shows in an answer to a question that begins with "who" and is about files or folders."""
PLACES = frozenset("in inside within from under below".split())
HERE = frozenset(("here", "this", "it", "place", "order"))
"""Words that are no folder's name after "in", even where a folder is called so."""
WITHIN = frozenset("contents content files inside everything".split())
READS = ("head ", "tail ", "wc ", "grep ", "sort ", "cat ", "awk ", "sed ", "cut ", "less ")
ALL = ("all", "every", "the", "only")
MANY = ("folders", "directories", "subfolders", "subdirectories", "dirs")
FOLDER = ("folder", "directory")
FILES = frozenset("file files folder folders directory directories".split())
LOOKS = frozenset("show print list display tell see".split())
PRINTED = "-print;-v;echo;&&;|;tee;printf;--verbose; do "
"""What shows in a change that also tells what it did."""
CLOSES = frozenset(
    ("", ",", "?", *"and in of for as sorted too also but ordered from next beside please with then".split())
)
"""What may follow a property that is only named, and given no value."""


def untold(reading: Reading, command: str) -> str | None:
    """Return what the request asks to be told and the command does not tell, or None."""
    tokens = reading.tokens
    lows = [("" if token.kind == "quoted" else token.low) for token in tokens]
    if lows[:1] == ["who"] and not FILES.isdisjoint(lows) and not holds(command, WHO):
        return "who"
    if "files" in lows and command.startswith("stat -") and " *" not in command and command.count(" ") == 3:
        return "files"  # the owner of the folder is not that of the files in it
    for k in range(1, len(lows)):
        marks = _asked(lows, k)
        if marks and not holds(command, marks):
            return lows[k]
    if lows.count("many") > 1 and command.count("wc ") == 1 and "&&" not in command:
        return "how many"  # each is to be counted by itself
    folders = any(low in MANY and before in ALL for before, low in _pairs(lows))
    if command.startswith("grep -r") and _of_folders(lows):
        return "folders"  # what folders contain is no text
    if command.startswith("chmod -R ") and folders and lows.count("files") == 0:
        return "folders"  # what is in them is not meant
    deeper = not {"subfolders", "subdirectories"}.isdisjoint(lows) and command.startswith("ls *.")
    if deeper:
        return "subfolders"
    astray = strays(reading, command)
    if astray is not None:
        return astray
    one = "head -n 1 " in command + " "
    if one and ("first", "lines") in _pairs(lows):
        return "lines"
    packed = archive_kind(command.rsplit(" ", 1)[-1])
    if (
        packed in ("tar", "tar.gz", "tar.bz2", "tar.xz", "zip", "7z")
        and command.startswith(READS)
        and " > " not in command
    ):
        return command.split()[0]  # what an archive holds is no text
    if not WITHIN.isdisjoint(lows) and command.startswith("ls -ld ") and "*" not in command:
        return "contents"
    inside = command[:3] in ("mv ", "cp ") and ("contents" in lows or "content" in lows)
    if inside and any(archive_kind(word) for word in command.split()[1:-1]):
        return "contents"  # of an archive
    if changes(command):
        for k in range(2, len(lows)):
            joined = lows[k - 1] in ("and", "then", ",", "but")
            if joined and lows[k] in LOOKS and not holds(command, PRINTED):
                return lows[k]
    return None


def _of_folders(lows: list[str]) -> bool:
    """Tell whether folders are asked for by what they contain."""
    holding = next((k for k, low in enumerate(lows) if low.startswith("contain")), 0)
    return not FILES.isdisjoint(lows[:holding]) and {"file", "files"}.isdisjoint(lows[:holding])


def strays(reading: Reading, command: str) -> str | None:
    """Return the folder of this place that the request says to look in and the command doesn't, or None."""
    for before, token in zip(reading.tokens, reading.tokens[1:], strict=False):
        named = before.low in PLACES and token.kind == "word" and token.low not in HERE
        if named and token.low not in command.lower() and is_folder(token.text, reading.environment):
            return token.low
    return None


def _pairs(lows: list[str]) -> list[tuple[str, str]]:
    return list(zip(lows, lows[1:], strict=False))  # noqa: RUF007 - itertools is not on the start-up path


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
