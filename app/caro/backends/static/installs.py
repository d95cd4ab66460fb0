"""Requests to install or remove several packages: "install git, curl and vim"."""

from __future__ import annotations

from caro.backends.static import ecosystem
from caro.backends.static.render import quote
from caro.backends.static.verbatim import PROGRAMS, TOOLS
from caro.backends.static.words import look_up

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.reading import Reading
    from caro.backends.static.tokens import Token
    from caro.domain import Environment

ORDERS = {"install": "install", "uninstall": "remove", "remove": "remove"}
POLITE = frozenset("please pls can could would you i want need to let us lets how do just sudo".split())
NOISE = frozenset(
    "the a package packages tool tools programs library libraries modules following also".split()
)
MANAGERS = {"apt": "apt", "apt-get": "apt", "dnf": "dnf", "yum": "dnf", "brew": "brew", "homebrew": "brew",
            "pacman": "pacman", "apk": "apk", "pip": "pip", "pip3": "pip", "npm": "npm"}  # fmt: skip
LINKS = frozenset(("with", "using", "via", "through", "from", "by"))


def command(reading: Reading, environment: Environment) -> str | None:
    """Return the command for two packages or more, or None when the words are not just their names."""
    from caro.backends.static.intents import _packages

    tokens = list(reading.tokens)
    while tokens and tokens[0].low in POLITE:
        tokens = tokens[1:]
    manager = ""
    if len(tokens) > 1 and tokens[0].low in MANAGERS:
        manager, tokens = MANAGERS[tokens[0].low], tokens[1:]
    if not tokens or tokens[0].low not in ORDERS:
        return None
    action, names, linked = ORDERS[tokens[0].low], [], False
    if action == "install" and any(_is_version(token.text) for token in tokens):
        return _of_version(tokens[1:], manager, environment)
    nouns = False
    for k, token in enumerate(tokens[1:], 1):
        if token.kind == "comma" or token.low in ("and", "&"):
            linked = True
        elif token.low in LINKS and k + 2 == len(tokens) and tokens[k + 1].low in MANAGERS:
            manager = MANAGERS[tokens[k + 1].low]
            break
        elif token.low in NOISE:
            nouns = True
        elif token.low in MANAGERS and k > 1 and tokens[k - 1].low in LINKS:
            return None  # "with pip …": what follows says more than which packages
        elif token.kind in ("word", "ident") and (look_up(token.low) is None or _is_package(token.low)):
            names.append(token.text)
        else:
            return None
    if (
        len(names) < 2
        or not linked
        or (action == "remove" and tokens[0].low == "remove" and not (manager or nouns))
    ):
        return None
    kinds = {ecosystem.of(name, environment) for name in names}
    if not manager and len(kinds) == 1:
        manager = kinds.pop() or ""
    elif not manager and kinds != {None}:
        return None
    listed = " ".join(quote(name) for name in names)
    if manager in ecosystem.COMMANDS:
        return ecosystem.COMMANDS[manager][action].replace("{pkg}", listed)
    template = _packages.COMMANDS[action].get(manager or _packages.DEFAULTS[environment.dialect])
    return template.replace("{pkg}", listed) if template is not None else None


def _is_version(text: str) -> bool:
    parts = text.removeprefix("v").split(".")
    return 1 < len(parts) < 5 and all(part.isdigit() for part in parts)


def _of_version(tokens: list[Token], manager: str, environment: Environment) -> str | None:
    """Return what installs one package of Python or Node in one version: "version 1.3.0 of left-pad"."""
    names: list[str] = []
    version = ""
    for k, token in enumerate(tokens):
        if _is_version(token.text) and not version:
            version = token.text.removeprefix("v")
        elif token.low in MANAGERS and k and tokens[k - 1].low in LINKS:
            manager = MANAGERS[token.low]
        elif token.low in OF_VERSION or token.low in NOISE or token.low in LINKS:
            continue
        elif token.kind in ("word", "ident") and (look_up(token.low) is None or _is_package(token.low)):
            names.append(token.text)
        else:
            return None
    if len(names) != 1 or not version:
        return None
    manager = manager or ecosystem.of(names[0], environment) or ""
    if manager == "pip":
        return f"python3 -m pip install {quote(names[0])}=={version}"
    return f"npm install {quote(names[0])}@{version}" if manager == "npm" else None


OF_VERSION = frozenset(("version", "exact", "exactly", "in", "of", "release", "at", "v"))


def _is_package(low: str) -> bool:
    return low in PROGRAMS or low in TOOLS or low in ecosystem.PYTHON or low in ecosystem.NODE
