"""What the files of a project say about its daily tasks: scripts, targets, services, and which tools it uses.

Only well-known files of the folder itself are looked at, the first 4 kB of each; nothing is executed.
"""

from __future__ import annotations

from caro.backends.static.surroundings import exists
from caro.backends.static.tablefile import start

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.domain import Environment

LOCKS = (
    ("yarn.lock", "yarn"), ("pnpm-lock.yaml", "pnpm"), ("bun.lockb", "bun"), ("bun.lock", "bun"),
)  # fmt: skip
"""File to the package manager that wrote it; without one it is npm."""
MAKEFILES = ("Makefile", "makefile", "GNUmakefile")
COMPOSE_FILES = ("docker-compose.yml", "docker-compose.yaml", "compose.yml", "compose.yaml")
NO_TESTS = "no test specified"
"""What `npm init` writes where a project has no tests."""


def manager(environment: Environment) -> str:
    """Return the package manager of the Node project here."""
    return next((name for lock, name in LOCKS if exists(lock, environment)), "npm")


def scripts(environment: Environment) -> dict[str, str]:
    """Return the scripts of package.json by name; of a long file those that begin in its first 4 kB."""
    text = "\n".join(start("package.json", environment.cwd)) if environment.may_look else ""
    at = text.find("{", text.find('"scripts"')) if '"scripts"' in text else -1
    if at < 0:
        return {}
    import json

    try:
        found, _ = json.JSONDecoder().raw_decode(text, at)
    except ValueError:
        return {}
    return {name: line for name, line in found.items() if isinstance(line, str) and NO_TESTS not in line}


def makefile(environment: Environment) -> str | None:
    """Return the name of the Makefile here, or None."""
    return next((name for name in MAKEFILES if exists(name, environment)), None)


def targets(environment: Environment) -> list[str]:
    """Return the targets of the Makefile here, without patterns, files and special ones."""
    name = makefile(environment)
    found: dict[str, None] = {}
    for line in start(name, environment.cwd) if name is not None else []:
        head, colon, rest = line.partition(":")
        plain = colon and not head.startswith((".", "#", "\t", " ")) and rest[:1] != "="
        for word in head.split() if plain else ():
            if word.replace("-", "").replace("_", "").isalnum():
                found[word] = None
    return list(found)


def compose_file(environment: Environment) -> str | None:
    """Return the name of the compose file here, or None."""
    return next((name for name in COMPOSE_FILES if exists(name, environment)), None)


def services(environment: Environment) -> list[str]:
    """Return the services of the compose file here, by the indentation of their names."""
    name = compose_file(environment)
    found: list[str] = []
    inside, depth = False, 0
    for line in start(name, environment.cwd) if name is not None else []:
        body = line.strip()
        indent = len(line) - len(line.lstrip())
        if body.startswith("#"):
            continue
        if indent == 0:
            inside, depth = body == "services:", 0
        elif inside and body.endswith(":") and (not depth or indent == depth):
            depth = indent
            found.append(body[:-1].strip("\"'"))
    return found
