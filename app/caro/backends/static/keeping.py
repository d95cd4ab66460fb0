"""Does an answer say everything that the request named? A value that got lost on the way means it is wrong.

Every file, path, quoted text, address, bare name and number of the request has to stand in the command, in
one of the forms in which commands write it.
"""

from __future__ import annotations

from caro.backends.static.scanner import extensions
from caro.backends.static.surroundings import exists, is_folder

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Item, Reading

NAMED = frozenset(
    (
        "file",
        "path",
        "quoted",
        "glob",
        "host",
        "ip",
        "url",
        "userhost",
        "ident",
        "unknown",
        "literal",
        "ext",
        "port",
    )
)

USUAL = {
    "package.json": "npm;yarn;pnpm", "package-lock.json": "npm ci", "yarn.lock": "yarn",
    "pnpm-lock.yaml": "pnpm", "makefile": "make", "dockerfile": "docker build", "cargo.toml": "cargo",
    "docker-compose.yml": "docker compose", "docker-compose.yaml": "docker compose",
    "compose.yml": "docker compose", "compose.yaml": "docker compose", ".gitignore": "git", "go.mod": "go ",
}  # fmt: skip
"""File to the commands that read it without being told."""

ALIASES = {"latin1": "iso-8859-1", "latin-1": "iso-8859-1", "utf8": "utf-8"}
ALL = (
    " -r",
    " -R",
    "-a",
    "-A",
    "*",
    "find ",
    " .",
    "ls -",
    "--all",
    "-czf",
    "-cf",
    "rsync",
    "reset",
    "stash",
    "clean",
    "git add ",
    "git restore ",
    "git checkout ",
)
"""What a command about everything has, one or the other."""


MARKS = str.maketrans("", "", "\\'\"[]")
"""What a command may write around or before the letters of a name."""


def loses(reading: Reading, command: str) -> str | None:
    """Return the first value of the request that `command` does not have, or None."""
    if (
        _takes_one(reading, command)
        or _takes_branch(reading, command)
        or _asks_one(reading, command)
        or _only_here(reading, command)
        or _of_system(reading, command)
        or _reads_folder(reading, command)
        or _packs_left_out(reading, command)
        or _goes_backwards(reading, command)
        or _goes_to_one(reading, command)
    ):
        return command.split()[0]
    plain = command.lower().translate(MARKS)
    for k, item in enumerate(reading.items):
        if item.kind in NAMED and not _stands(item, plain):
            return item.text
        if item.kind == "number" and not _counted(item.value, plain):
            return item.text or str(item.value)
        following = reading.items[k + 1].concept if k + 1 < len(reading.items) else ""
        whole = item.text.lower() == "everything" and following in ("in", "from", "under")
        after = reading.items[k + 2] if k + 2 < len(reading.items) else None
        if after is not None and after.kind == "concept" and after.concept not in ("directory", "here"):
            whole = False
        if after is not None and after.kind == "file":
            whole = False  # of one file nothing is left out
        if whole and not any(mark in command for mark in ALL):
            return item.text
    return None


DATED = frozenset("dmy./-")
"""What the form of a date is spelt with."""
READERS = frozenset("wc cat head tail sort uniq awk sed cut tr nl tac rev fold paste comm jq".split())
"""Commands that read files and can do nothing with a folder."""
PACKAGERS = ("sudo apt ", "sudo dnf ", "sudo pacman ", "sudo zypper ", "brew ", "sudo apk ")


def _of_system(reading: Reading, command: str) -> bool:
    """Tell whether a package of the system is the answer where a project's dependency was asked for."""
    if not command.startswith(PACKAGERS):
        return False
    spoken = any(token.low.startswith(("dependenc", "devdependenc")) for token in reading.tokens)
    return spoken and any(order in command for order in (" install ", " remove ", " uninstall "))


MANY = frozenset("images pictures photos links files pages pdfs videos documents everything".split())


def _takes_one(reading: Reading, command: str) -> bool:
    """Tell whether one address would be fetched where what it links to was asked for."""
    fetches = command.startswith(("curl -", "wget ")) and " -r" not in command and "--mirror" not in command
    one = fetches and "|" not in command and " -p " not in command and command.count("://") == 1
    return (
        one
        and any(token.low in MANY for token in reading.tokens)
        and not any(flag in command for flag in ("-d ", "-F ", "-T "))
    )


def _asks_one(reading: Reading, command: str) -> bool:
    """Tell whether one package would be looked up where all of a kind were asked for: "list all fonts"."""
    return command.startswith(("dpkg -s ", "rpm -q ")) and any(
        token.low in ("list", "all") for token in reading.tokens
    )


LOOKERS = frozenset("find ls cat du tree wc grep stat file head tail".split())


def _takes_branch(reading: Reading, command: str) -> bool:
    """Tell whether a branch of the repository here would be looked for as a folder."""
    words = command.split()
    if words[0] not in LOOKERS or not reading.environment.may_look:
        return False
    named = [item.text for item in reading.items if item.kind in ("unknown", "ident", "path")]
    return any(
        name in words
        and not exists(name, reading.environment)
        and exists(f".git/refs/heads/{name}", reading.environment)
        for name in named
    )


REMOTE = frozenset("server remote remotely github gitlab origin upstream".split())


def _only_here(reading: Reading, command: str) -> bool:
    """Tell whether a branch or a tag would be deleted here where one on the server was meant."""
    here = (
        command.startswith(("git branch -d ", "git branch -D ", "git tag -d ")) and "git push" not in command
    )
    return here and any(token.low in REMOTE for token in reading.tokens)


LEAVES = frozenset("excluding exclude except without skip skipping leaving ignoring omitting".split())
GOALS = frozenset(("to", "into", "as", "named", "called", "in"))


def _packs_left_out(reading: Reading, command: str) -> bool:
    """Tell whether an archive would hold what is named behind "excluding", or miss files of a kind."""
    if not command.startswith(("tar ", "zip ")):
        return False
    words = command.split()
    leaving = False
    named: set[str] = set()
    for token, after in zip(reading.tokens, [*reading.tokens[1:], None], strict=True):
        if token.low in LEAVES:
            leaving = True
        elif token.low in GOALS:
            leaving = False
        elif leaving and token.text in words:
            return True
        elif leaving and after is not None and after.low == "files" and token.text.isalnum():
            named.update(
                (f"--exclude={token.text}", f"'*/{token.text}/*'")
            )  # "log files" are not called "log"
    return not named.isdisjoint(words)


def _goes_backwards(reading: Reading, command: str) -> bool:
    """Tell whether what was to be sent to another machine would be fetched from there, or the reverse."""
    if not command.startswith(("rsync ", "scp ")):
        return False
    words = command.split()
    for before, token in zip(reading.tokens, reading.tokens[1:], strict=False):
        if token.kind != "userhost" or token.text not in words:
            continue
        last = words[-1] == token.text
        if (before.low in ("to", "onto") and not last) or (before.low == "from" and last):
            return True
    return False


def _goes_to_one(reading: Reading, command: str) -> bool:
    """Tell whether of two goals the one would be taken for a source: "copy a.conf to web1 and web2"."""
    words = command.split()
    if words[0] not in ("cp", "mv", "scp", "rsync"):
        return False
    lows = [token.low for token in reading.tokens]
    for k in range(1, len(lows) - 3):
        first, second = reading.tokens[k + 1], reading.tokens[k + 3]
        if lows[k] in ("to", "into", "onto") and lows[k + 2] == "and" and second.kind == first.kind != "file":
            goals = {first.text, second.text}
            if goals <= set(words[1:]) and words[-1] in goals and lows[k + 4 : k + 5] != ["to"]:
                return True
    return False


def _reads_folder(reading: Reading, command: str) -> bool:
    """Tell whether the command would read a folder as if it were a file."""
    if command.split(None, 1)[0] not in READERS or not reading.environment.may_look:
        return False
    words = command.split()
    named = [item.text for item in reading.items if item.kind in ("path", "unknown", "ident")]
    return any(words[-1] == name and is_folder(name, reading.environment) for name in named)


def _stands(item: Item, plain: str) -> bool:
    if set(item.text.lower()) <= DATED and plain.startswith("date "):
        return True  # "DD.MM.YYYY" is written otherwise
    low = item.text.lower().translate(MARKS)
    forms = [
        ALIASES.get(low, low),
        low,
        low.strip("./:~*"),
        _stem(item.text, plain) if item.kind in ("file", "path", "quoted") else "",
        low.rstrip("/").rpartition("/")[2],
        low.replace(":", " ") if item.kind in ("host", "ip") else "",
    ]
    if low.endswith("s"):
        forms.append(low[:-1])
    for form in forms:
        if form and form in plain:
            return True
    if any(tool in plain for tool in USUAL.get(low, "\0").split(";")):
        return True
    stem = low.rpartition(".")[0] or low
    letters = stem.rstrip("0123456789")
    if letters != stem and letters in plain and stem[len(letters) :] in plain:
        return True  # "file1.txt to file10.txt" is file{1..10}.txt
    if "n+1" in plain and stem.rstrip("0123456789") in plain:
        return True  # "photo_1.jpg, photo_2.jpg and so on" are counted by the shell
    found = extensions(item) or extensions(item, noun=True)
    return found is not None and any(ext in plain for ext in found)


SHORT = 4
"""Letters below which a name may stand in a command by chance: the "a" of "a.txt" is in every one."""


def _stem(name: str, plain: str) -> str:
    """Return a name without its ending; a short one only where it stands by itself, or for any ("X.bak")."""
    stem, _, ending = name.lower().translate(MARKS).rpartition(".")
    if len(stem) >= SHORT:
        return stem
    if len(stem) == 1 and name[0].isupper() and f"*.{ending}" in plain:
        return ending
    alone = "".join(c if c.isalnum() or c == "_" else " " for c in plain)
    return stem if f" {stem} " in f" {alone} " else ""


def _counted(value: object, plain: str) -> bool:
    """Tell whether a number stands in the command as it is, or as one more or less ("after line 3")."""
    if not isinstance(value, (int, float)) or value <= 1:
        return True
    if value == 8601 or plain.count("..") >= value or (value < 17 and "/" + " " * int(value) + "/" in plain):
        # ISO 8601 is no quantity; "two levels up" is ../..; four spaces stand as such in a sed script
        return True
    if plain.startswith("paste ") and plain.count(" -") >= value:
        return True  # so many lines at a time
    return any(_shown(value + d) in plain for d in (0, 1, -1))


def _shown(value: float) -> str:
    return f"{value:g}" if value < 1e6 or value != int(value) else str(int(value))
