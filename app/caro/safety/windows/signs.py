"""Tells commands of PowerShell and cmd from those of a Unix shell by how they look."""

from __future__ import annotations

from caro.safety.rules.windows import RULES
from caro.safety.windows.cmdlets import CMDLETS as HANDLED
from caro.safety.windows.names import CMD_WORDS, plain

_VERBS = frozenset(
    "get set new remove add clear start stop restart invoke format enable disable install "
    "uninstall test write "
    "out select where sort measure import export convertto convertfrom copy move rename register unregister "
    "update save send suspend resume wait lock unlock mount dismount initialize reset grant revoke".split()
)
_SIGNS = ("$env:", "$psversion", "-executionpolicy", "[system.", "[convert]", "[scriptblock]", "new-object ")
_CMD_SIGNS = (
    "%systemroot%",
    "%windir%",
    "%userprofile%",
    "%systemdrive%",
    "%appdata%",
    "%temp%",
    "%homepath%",
    ":\\",
)


def dialect(command: str) -> str:
    """Return `powershell` or `cmd` where a command is clearly of that kind, else nothing."""
    lower = command.lower()
    if any(sign in lower for sign in _SIGNS):
        return "powershell"
    signed = "%" in command or ":\\" in command
    seen: set[str] = set()
    for typed in command.replace("|", ";").replace("&", ";").replace("(", ";").replace("{", ";").split(";"):
        if typed in seen:
            continue
        seen.add(typed)
        piece = typed.lower()
        words = piece.split(None, 2)
        if not words:
            continue
        verb, dash, noun = words[0].strip("'\"").replace("`", "").partition("-")
        if dash and verb in _VERBS and noun.isalnum():
            capital = typed.lstrip("\t '\"")[:1].isupper()  # Unix has programs such as update-locale
            if capital or f"{verb}-{noun}" in CMDLETS:
                return "powershell"
        if words[0] in _ALIASES and (words[1:] == [] or any(sign in piece for sign in _VALUES)):
            return "powershell"
        first, slash, switch = words[0].replace("^", "").lstrip("@").partition("/")
        name = first if slash and len(switch) < 4 and first in CMD_WORDS else plain(words[0].replace("^", ""))
        words += ["/"] if name == first and slash else []
        if "^" in words[0] or (signed and any(sign in piece for sign in _CMD_SIGNS)):
            return "cmd"
        if name in CMD_WORDS and name not in _SHARED:
            return "cmd"
        if name in _SHARED and any(_switch(word) for word in words[1:]):
            return "cmd"
    return ""


CMDLETS = frozenset(HANDLED) | {name for rule in RULES for name in rule.names.split() if "-" in name}
"""Cmdlets that the rules know by name, in lower case."""
_ALIASES = ("iex", "iwr", "irm", "ri", "gci", "icm", "saps")
"""Short names of cmdlets; Unix has an `iex` and an `ri` as well, but calls them otherwise."""
_VALUES = (":\\", " -rec", " -fo", "$", "'", '"', "http", "[")
_SHARED = frozenset(
    "start for if sc call move copy net shutdown rd rmdir format rename replace label subst".split()
)
"""Names that Unix has as well; a switch or a drive decides."""


def _switch(word: str) -> bool:
    """Tell whether a word is a switch of cmd or a drive."""
    return (word[:1] == "/" and len(word) < 4) or (len(word) == 2 and word[1] == ":")
