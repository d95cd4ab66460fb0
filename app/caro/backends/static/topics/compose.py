"""Requests about the services of a compose file: what is done with which of them."""

from __future__ import annotations

from caro.backends.static.render import quote, quote_path

TYPE_CHECKING = False
if TYPE_CHECKING:
    from caro.backends.static.scanner import Clause

BASIC = frozenset(
    """tool.compose tool.docker noun.container noun.service name ask state.all do.list
    state.running""".split()
)
PLAIN = {"do.stop": "stop", "do.kill": "kill", "do.pause": "pause", "do.unpause": "unpause",
         "do.top": "top", "do.port": "port", "do.pull": "pull", "do.push": "push"}  # fmt: skip


def command(said: dict[str, Clause], names: list[str]) -> str | None:
    """Return the `docker compose` for the clauses, or None."""
    from caro.backends.static.topics.containers import LOG_WORDS, logging, verbs

    does = verbs(said)
    rest = said.keys() - BASIC - {"file", *does}
    base = "docker compose" + "".join(f" -f {quote_path(str(v))}" for v in _files(said))
    what = "".join(" " + name for name in names)
    if "scale" in said:
        values = said["scale"].values
        service, count = sorted(values, key=lambda v: isinstance(v, int))
        ours = {"scale", "detach"}
        return f"{base} up -d --scale {quote(str(service))}={count}" if rest <= ours and not names else None
    if does == ["do.logs"] or (not does and rest & {"n", "timestamps"}):
        return f"{base} logs{logging(said)}{what}" if rest <= LOG_WORDS else None
    up = {"do.up", "do.start"} & set(does)
    if up or (not does and "detach" in said):
        return _up(base, what, said, does, rest)
    if does[:1] == ["do.restart"] or does == ["do.build", "do.restart"]:
        if "do.build" in does or "build" in said:
            return f"{base} up -d --build{what}" if names and rest <= {"build", "noun.image"} else None
        return f"{base} restart{what}" if len(does) == 1 and not rest else None
    if does and set(does) <= {"do.down", "do.stop", "do.delete"} and (does != ["do.stop"] or not names):
        return _down(base, what, said, does, rest)
    if does == ["do.build"] or (not does and "build" in said):
        cache = " --no-cache" if "nocache" in said else ""
        pull = " --pull" if "pull.first" in said else ""
        return (
            f"{base} build{cache}{pull}{what}"
            if rest <= {"nocache", "pull.first", "build", "noun.image"}
            else None
        )
    if len(does) == 1 and does[0] in PLAIN:
        return (
            f"{base} {PLAIN[does[0]]}{what}"
            if rest <= {"noun.image"} and (names or does != ["do.port"])
            else None
        )
    if not does and rest <= {"status", "names", "ids", "state.stopped"} and not names:
        if "names" in said:
            return f"{base} ps --services" if "noun.container" not in said else None
        return f"{base} ps{' -q' if 'ids' in said else ''}{' -a' if 'state.stopped' in said else ''}"
    return None


def _files(said: dict[str, Clause]) -> list[str]:
    """Return the compose files that are named."""
    return [str(value) for value in said["file"].values] if "file" in said else []


def _up(base: str, what: str, said: dict[str, Clause], does: list[str], rest: set[str]) -> str | None:
    """Return what starts all services, or those that are named."""
    if set(does) - {"do.up", "do.start", "do.build"}:
        return None
    if rest - {"detach", "build", "nodeps", "orphans", "force", "noun.image", "pull.first"}:
        return None
    out = f"{base} up"
    out += " -d" if "detach" in said else ""
    out += " --build" if "build" in said or "do.build" in does else ""
    out += " --pull always" if "pull.first" in said else ""
    out += " --no-deps" if "nodeps" in said else ""
    out += " --force-recreate" if "force" in said else ""
    out += " --remove-orphans" if "orphans" in said else ""
    return out + what


def _down(base: str, what: str, said: dict[str, Clause], does: list[str], rest: set[str]) -> str | None:
    """Return what stops services, and what deletes their containers."""
    if what and "do.down" not in does:
        if does == ["do.delete"] or set(does) == {"do.stop", "do.delete"}:
            return f"{base} rm -s{what}" if not rest else None
        return f"{base} stop{what}" if not rest else None
    if does == ["do.stop"] and ("keep" in said or "noun.service" in said) and rest <= {"keep"}:
        return f"{base} stop"
    if what or rest - {"volumes.too", "images.too", "orphans", "noun.volume", "noun.image", "noun.network"}:
        return None
    out = f"{base} down"
    out += " -v" if rest & {"volumes.too", "noun.volume"} else ""
    out += " --rmi all" if rest & {"images.too", "noun.image"} else ""
    return out + (" --remove-orphans" if "orphans" in said else "")
